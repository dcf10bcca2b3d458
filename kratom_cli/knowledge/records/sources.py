"""Sources: the bibliography."""

from collections.abc import Iterator
from typing import ClassVar

from kratom_cli.knowledge.records.base import Entry, Rows, Words
from kratom_cli.vocabulary import ReadDepth, SourceType

_FIRST_YEAR = 2000
"""The first year with a file of its own: what is older is too little."""


class Source(Entry, frozen=True):
    """One bibliographic record. `read` says how much of it was read, `unseen` what was not."""

    folder: ClassVar[str] = "sources"
    rows: ClassVar[Rows] = Rows("source", "sources")

    title: Words
    type: SourceType
    read: ReadDepth
    authors: str = ""
    year: int | None = None
    container: str = ""
    volume: str = ""
    pages: str = ""
    doi: str = ""
    pmid: str = ""
    url: str = ""
    seen_at: list[Words] = []
    funding: str = ""
    published: str = ""
    year_verified: bool = True
    preprint: bool = False
    note: str = ""
    unseen: str = ""
    corrections: str = ""

    def group(self) -> str:
        """Return the year; `before-2000` for what is older, `undated` for what has none."""
        if self.year is None:
            return "undated"
        return str(self.year) if self.year >= _FIRST_YEAR else f"before-{_FIRST_YEAR}"

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield nothing: a source cites no other."""
        yield from ()
