"""What bash, zsh and fish offer at the TAB key: every recorded name, from static files."""
