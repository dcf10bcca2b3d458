"""The way in: `kratom-info`, and `python -m kratom_cli`."""

import gc
import os

# A short process: to collect garbage costs a twentieth of its time and gives nothing back.
gc.disable()

from kratom_cli import cli  # noqa: E402 - imports make most of what would be collected.


def main() -> None:
    """Run the program and end the process with its status.

    The process ends at once: the one writer has flushed all that there is to flush, and Python's
    own tidying up would take as long as the reading of a topic.
    """
    try:
        cli.main()
    except SystemExit as ended:
        os._exit(ended.code if isinstance(ended.code, int) else 1)


if __name__ == "__main__":
    main()
