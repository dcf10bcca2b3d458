"""Disagreements: sources that contradict one another."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    Id,
    PartialDate,
    Record,
    Sensitivity,
    StatementRef,
    Words,
)


class Position(Record, frozen=True):
    """One side of a disagreement, and who holds it."""

    text: Words
    sources: list[Id] = []
    said_by: list[Words] = []


class Disagreement(Entry, frozen=True):
    """Sources that contradict one another, shown instead of silently resolved."""

    folder: ClassVar[str] = "disagreements"

    question: Words
    position: Annotated[list[Position], msgspec.Meta(min_length=2)]
    why_they_differ: Words
    rely_on: Words
    topics: Annotated[list[Id], msgspec.Meta(min_length=1)]
    sensitivity: Sensitivity
    as_of: PartialDate
    statements: list[StatementRef] = []

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the sources of all sides together, each once."""
        yield "", list(dict.fromkeys(each for side in self.position for each in side.sources))
