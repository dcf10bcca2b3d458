"""Disagreements: sources that contradict one another."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    DateIfAny,
    Entry,
    Id,
    Label,
    Record,
    StatementRef,
    Words,
)
from kratom_cli.vocabulary import Sensitivity


class Position(Record, frozen=True):
    """One side of a disagreement, and who holds it."""

    text: Words
    sources: list[Id] = []
    said_by: list[Label] = []


class Disagreement(Entry, frozen=True):
    """Sources that contradict one another, shown instead of silently resolved.

    `statements` and `claims` are party to it. `sources` are what `rely_on` rests on, besides
    those of the sides. `aliases` are names of records merged into it.
    """

    folder: ClassVar[str] = "disagreements"

    question: Words
    position: Annotated[list[Position], msgspec.Meta(min_length=2)]
    why_they_differ: Words
    rely_on: Words
    topics: Annotated[list[Id], msgspec.Meta(min_length=1)]
    sensitivity: Sensitivity
    as_of: DateIfAny
    statements: list[StatementRef] = []
    sources: list[Id] = []
    claims: list[Id] = []
    aliases: list[Label] = []

    def all_names(self) -> list[str]:
        """Return the question and the other names."""
        return [self.question, *self.aliases]

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the sources of all sides and of `rely_on` together, each once."""
        sides = (each for side in self.position for each in side.sources)
        yield "", list(dict.fromkeys([*sides, *self.sources]))
