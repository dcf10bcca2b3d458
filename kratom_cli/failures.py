"""The failures that the program expects, each with what to do about it.

A failure knows its words and its exit status; how it is shown, and that it never leaves without
whom to call, is decided in one place (`run`).
"""

from __future__ import annotations

from kratom_cli.characters import cleaned, one_line

ANSWERED = 0
UNEXPECTED = 1
USAGE = 2
NOT_FOUND = 3
INVALID_KNOWLEDGE_BASE = 4
INTERRUPTED = 130


class Failure(Exception):
    """An expected failure.

    `what` says what was wrong, `where` the file, record or option, `todo` the way on; no line
    break that comes with them is kept, as nothing may look like a line of our own. `code` is
    stable for programs; `exit_status` is one of the constants above.
    """

    code = "unexpected"
    exit_status = UNEXPECTED

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = cleaned(one_line(what))
        self.where = cleaned(one_line(where))
        self.todo = cleaned(one_line(todo))

    def line(self) -> str:
        """Return the failure as one line of words."""
        place = f" ({self.where})" if self.where else ""
        way_on = f" {self.todo}" if self.todo else ""
        return f"{self.what}{place}.{way_on}"


class UsageFailure(Failure):
    """An option or argument that cannot be used as it was given."""

    code = "usage"
    exit_status = USAGE


class NotFound(Failure):
    """Nothing of that name is recorded; `suggestions` are at most three names that are close."""

    code = "not-found"
    exit_status = NOT_FOUND

    def __init__(self, what: str, *, todo: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(what, todo=todo)
        self.suggestions = suggestions


class DamagedKnowledgeBase(Failure):
    """A file of the knowledge base is missing, cannot be read, or is not what it must be."""

    code = "knowledge-base-damaged"
    exit_status = INVALID_KNOWLEDGE_BASE

    def __init__(self, what: str, *, where: str) -> None:
        super().__init__(
            what,
            where=where,
            todo="Reinstall kratom-info, or see every fault with: kratom-info check",
        )


class NoDatabase(DamagedKnowledgeBase):
    """This Python was built without SQLite, in which the knowledge base stands."""

    def __init__(self) -> None:
        super().__init__("This Python was built without SQLite", where="module sqlite3")
        self.todo = "Install it with another Python; in an emergency: kratom-info emergency"


class SearchUnavailable(Failure):
    """Texts cannot be looked through, as this SQLite was built without FTS5."""

    code = "search-unavailable"

    def __init__(self) -> None:
        super().__init__(
            "search needs an SQLite with FTS5, and the one of this Python has none",
            todo="Look by name instead: kratom-info topic, risks, claims or interactions NAME;"
            " in an emergency: kratom-info emergency",
        )


class CannotWrite(Failure):
    """The answer could not be written to standard output."""

    code = "cannot-write"


def unforeseen(error: Exception) -> Failure:
    """Return the failure for an exception that nothing in the program expects."""
    words = f"{type(error).__name__}: {str(error)[:300]}"
    return Failure(
        f"Something went wrong that was not foreseen: {words}",
        todo="Please report it with the command that you typed; --debug shows where.",
    )
