"""The environment of the process as one value that a test can set: streams, width, day, country."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import UTC
from typing import NamedTuple, TextIO

from kratom_cli.characters import cleaned
from kratom_cli.failures import UsageFailure
from kratom_cli.vocabulary import Colour

_LONGEST_NAME = 100
_MOST_DIGITS = 6
"""Of a width: a terminal says no more, and longer ones are no number that Python reads."""


class Environment(NamedTuple):
    """What the program may know of where it runs. Streams are None when they are closed."""

    stdout: TextIO | None
    stderr: TextIO | None
    variables: Mapping[str, str]

    @property
    def on_terminal(self) -> bool:
        """Return whether the answer goes to a screen."""
        return _is_terminal(self.stdout)

    @property
    def directory(self) -> str:
        """Return the directory of another knowledge base, empty for the bundled one."""
        return self.variables.get("KRATOM_INFO_DATA", "")

    @property
    def country(self) -> str:
        """Return the country that the reader set, empty where none is set."""
        typed = self.variables.get("KRATOM_INFO_COUNTRY", "")[:_LONGEST_NAME]
        return cleaned(typed).strip()

    @property
    def accessible(self) -> bool:
        """Return whether the reader asked for plain text in ASCII; 0 switches it off, as empty."""
        return self.variables.get("ACCESSIBLE", "0") not in ("", "0")

    def colour(self, choice: Colour) -> bool:
        """Return whether to use colour.

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
        return self._columns() or _width_of(self.stdout)

    def width_of_errors(self) -> int | None:
        """Return the columns of the screen that failures go to, None where they go to none."""
        screen = _width_of(self.stderr)
        return screen and (self._columns() or screen)

    def _columns(self) -> int:
        columns = self.variables.get("COLUMNS", "")
        usable = columns.isascii() and columns.isdigit() and len(columns) <= _MOST_DIGITS
        return int(columns) if usable else 0

    def today(self, given: str | None) -> str:
        """Return the day as YYYY-MM-DD: as `given`, or of SOURCE_DATE_EPOCH, or the clock's.

        Raises `UsageFailure` when what is given is no date.
        """
        from datetime import date, datetime

        epoch = self.variables.get("SOURCE_DATE_EPOCH", "")
        try:
            if given:
                return date.fromisoformat(given).isoformat()
            if epoch:
                return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
        except (ValueError, OverflowError, OSError):
            raise UsageFailure(
                f"'{given or cleaned(epoch[:_LONGEST_NAME])}' is no date",
                where="--today" if given else "SOURCE_DATE_EPOCH",
                todo="Write it as YYYY-MM-DD, the variable as seconds since 1970.",
            ) from None
        return self.clock()

    def clock(self) -> str:
        """Return the day of the reader's clock as YYYY-MM-DD."""
        from datetime import date

        return date.today().isoformat()  # noqa: DTZ011 - the reader's own day is meant.


def here() -> Environment:
    """Return the environment of this process."""
    return Environment(sys.stdout, sys.stderr, os.environ)


def _width_of(stream: TextIO | None) -> int | None:
    if stream is None or not _is_terminal(stream):
        return None
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # The stream is closed.
        return False
