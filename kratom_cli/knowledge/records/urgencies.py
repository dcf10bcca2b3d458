"""How urgent each sign of danger is: one answer for a sign, wherever a text names it.

`check` holds every text to this table; see `kratom_cli.knowledge.checks.urgencies`.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    FullDate,
    Id,
    Label,
    PartialDate,
    Record,
    Single,
    Words,
)
from kratom_cli.vocabulary import Urgency

Phrases = Annotated[list[Label], msgspec.Meta(min_length=1)]
"""Wordings to look for. `/` parts two words of which either fits, `*` stands for any ending of a
word, and `..` for up to four words."""


class UrgencyLevel(Record, frozen=True):
    """One urgency: what it means, and the wordings by which a text asks for it.

    `for_animals` marks a level that never is the answer to a sign in people.
    """

    urgency: Urgency
    means: Words
    said_as: Phrases
    for_animals: bool = False


class Graver(Record, frozen=True):
    """Records in which a sign is more urgent than elsewhere, because of who reads them, and why."""

    records: Annotated[list[Label], msgspec.Meta(min_length=1)]
    urgency: Urgency
    why: Words


class Sign(Record, frozen=True):
    """One sign of danger and its one urgency.

    `first` is what to do first, `why` the reason. Where guides differ the more urgent stands, and
    `differs` says so. `named_by` are the wordings that mean the sign, `not_in` longer ones in which
    they do not; `asks_too_much` are wordings that ask for several signs where one is enough.
    """

    id: Id
    sign: Words
    in_whom: Words
    urgency: Urgency
    first: Words
    why: Words
    named_by: Phrases
    sources: list[Id] = []
    differs: str = ""
    not_in: list[Label] = []
    asks_too_much: list[Label] = []
    graver: list[Graver] = []


class Urgencies(Single, frozen=True):
    """The table of signs.

    `unclear` are wordings that call for help without saying which, `undefined` wordings that name
    no sign that a reader could look for ("anything milder").
    """

    file: ClassVar[str] = "urgencies.toml"
    # Wordings to look for are no sentences of ours.
    quoted: ClassVar[frozenset[str]] = frozenset({"unclear", "undefined"})

    level: Annotated[list[UrgencyLevel], msgspec.Meta(min_length=1)]
    sign: Annotated[list[Sign], msgspec.Meta(min_length=1)]
    unclear: Phrases
    undefined: Phrases
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the sources of each sign."""
        for sign in self.sign:
            yield sign.id, sign.sources
