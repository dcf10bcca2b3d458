"""Scripts of development, and what the build of a package makes."""
