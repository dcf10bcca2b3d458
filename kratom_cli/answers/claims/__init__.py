"""Claims: what is said about kratom, whether it holds up, and the articles that say it."""
