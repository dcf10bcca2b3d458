"""The world outside, as one value that a test can set: streams, width, colour, day, country."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple, TextIO

from kratom_cli.failures import UsageFailure

ColourChoice = str
COLOUR_CHOICES = ("auto", "always", "never")


class Environment(NamedTuple):
    """What the program may know of where it runs. Streams are None when they are closed."""

    stdout: TextIO | None
    stderr: TextIO | None
    variables: Mapping[str, str]

    @property
    def on_terminal(self) -> bool:
        """Tell whether the answer goes to a screen."""
        return _is_terminal(self.stdout)

    @property
    def directory(self) -> str:
        """Return the directory of another knowledge base, empty for the bundled one."""
        return self.variables.get("KRATOM_INFO_DATA", "")

    @property
    def country(self) -> str:
        """Return the country that the reader set, empty where none is set."""
        return self.variables.get("KRATOM_INFO_COUNTRY", "").strip()

    def colour(self, choice: ColourChoice) -> bool:
        """Tell whether to use colour.

        `choice` beats every variable. NO_COLOR counts when set and not empty (no-color.org);
        FORCE_COLOR counts unless empty or 0; TERM=dumb has no colour.
        """
        if choice != "auto":
            return choice == "always"
        if self.variables.get("NO_COLOR"):
            return False
        if self.variables.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return self.on_terminal and self.variables.get("TERM", "") not in ("", "dumb")

    def width(self) -> int | None:
        """Return the columns of the screen, None where the answer does not go to one.

        COLUMNS comes first; a screen that does not tell its size, or says 0, has 80.
        """
        columns = self.variables.get("COLUMNS", "")
        if columns.isdigit() and int(columns) > 0:
            return int(columns)
        if not self.on_terminal or self.stdout is None:
            return None
        try:
            return os.get_terminal_size(self.stdout.fileno()).columns or 80
        except (OSError, ValueError):
            return 80

    def today(self, given: str | None) -> str:
        """Return the day as YYYY-MM-DD: as `given`, or of SOURCE_DATE_EPOCH, or the clock's.

        Raises `UsageFailure` when what is given is no date.
        """
        from datetime import date, datetime, timezone

        epoch = self.variables.get("SOURCE_DATE_EPOCH", "")
        try:
            if given:
                return date.fromisoformat(given).isoformat()
            if epoch:
                return datetime.fromtimestamp(int(epoch), timezone.utc).date().isoformat()
        except (ValueError, OverflowError, OSError):
            raise UsageFailure(
                f"'{given or epoch}' is no date",
                where="--today" if given else "SOURCE_DATE_EPOCH",
                todo="Write it as YYYY-MM-DD, the variable as seconds since 1970.",
            ) from None
        return date.today().isoformat()  # noqa: DTZ011 - the reader's own day is meant.


def here() -> Environment:
    """Return the environment of this process."""
    return Environment(sys.stdout, sys.stderr, os.environ)


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # The stream is closed.
        return False
