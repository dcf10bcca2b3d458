"""Run the program as `python -m kratom_cli`."""

from kratom_cli.cli import main

if __name__ == "__main__":
    main()
