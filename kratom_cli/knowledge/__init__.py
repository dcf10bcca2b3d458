"""What the TOML says: typed records, where they are, and the rules that they must pass."""
