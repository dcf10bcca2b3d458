"""Sources: the bibliography."""

from collections.abc import Iterator
from typing import ClassVar

from kratom_cli.knowledge.records.base import Entry, Words
from kratom_cli.vocabulary import ReadDepth, SourceType


class Source(Entry, frozen=True):
    """One bibliographic record. `read` says how much of it was read, `unseen` what was not."""

    folder: ClassVar[str] = "sources"

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

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield nothing: a source cites no other."""
        yield from ()
