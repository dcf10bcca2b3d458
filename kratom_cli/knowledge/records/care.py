"""Care: caveats, professionals to turn to, and whom to call in each country."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    Id,
    Label,
    PartialDate,
    Record,
    Rows,
    Single,
    Words,
)
from kratom_cli.vocabulary import Certainty


def must_say_something(text: str) -> None:
    """Raise `ValueError`, which a decoder tells with its place, where no letter is in `text`."""
    if not any(map(str.isalpha, text)):
        raise ValueError(f"A text of care must say something, not {text!a}")


class Professional(Entry, frozen=True):
    """Somebody to turn to, for what, and what to say to them."""

    folder: ClassVar[str] = "professionals"
    rows: ClassVar[Rows] = Rows("professional", "professionals.toml")

    role: Words
    ask_about: Words
    turn_to_for: Annotated[list[Words], msgspec.Meta(min_length=1)]
    tell_them: Words
    how_to_ask: Words
    why: Words
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    certainty: Certainty
    as_of: PartialDate
    not_for: list[Words] = []
    bring: list[Words] = []
    caution: str = ""

    def __post_init__(self) -> None:
        """Refuse who has no name, or nothing to be asked about: both stand in the referral."""
        must_say_something(self.role)
        must_say_something(self.ask_about)


class Country(Entry, frozen=True):
    """Whom to call in one country.

    `emergency` is empty where no number could be confirmed; `also` reaches help too. `poison` and
    `crisis` name resources, first choice first: their numbers stand there and nowhere else. Where
    such a resource belongs to another country, `poison_verified` or `crisis_verified` says how it
    was read that it serves this one, with the sources of that.
    """

    folder: ClassVar[str] = "countries"
    rows: ClassVar[Rows] = Rows("country", "countries.toml")

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]
    name: Words
    as_of: PartialDate
    emergency: str = ""
    service: str = ""
    verified: str = ""
    sources: list[Id] = []
    names: list[Label] = []
    also: list[Words] = []
    note: str = ""
    poison: list[Id] = []
    poison_verified: str = ""
    poison_sources: list[Id] = []
    crisis: list[Id] = []
    crisis_verified: str = ""
    crisis_sources: list[Id] = []

    def all_names(self) -> list[str]:
        """Return the usual name and the other names."""
        return [self.name, *self.names]

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the sources of each number."""
        yield "emergency", self.sources
        yield "poison", self.poison_sources
        yield "crisis", self.crisis_sources


class CareText(Record, frozen=True):
    """The caveats of one sensitivity: one short line for the top, whole sentences for the end.

    `short_in_crisis` is the short line where somebody may think of suicide.
    """

    short: Words
    caveats: Annotated[list[Words], msgspec.Meta(min_length=2)]
    short_in_crisis: str = ""

    def __post_init__(self) -> None:
        """Refuse texts that say nothing, so that the care of no answer can be an empty one."""
        for text in (self.short, *self.caveats, self.short_in_crisis or self.short):
            must_say_something(text)


class CareTexts(Single, frozen=True):
    """The caveats of each sensitivity."""

    file: ClassVar[str] = "care.toml"

    general: CareText
    safety: CareText
    dosage: CareText
    emergency: CareText
