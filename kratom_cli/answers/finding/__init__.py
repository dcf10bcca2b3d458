"""The search: what a text names, which records fit it, in which order, and why."""
