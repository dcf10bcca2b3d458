"""Places: the law on kratom in each, and the names by which people ask for them."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    DateIfAny,
    Entry,
    FullDate,
    Id,
    Label,
    PartialDate,
    Rows,
    Words,
)
from kratom_cli.vocabulary import Certainty, LegalStatus, PlaceKind, Sensitivity


class Place(Entry, frozen=True):
    """The law on kratom in one place, as far as it was found.

    `status` is that of the leaf and of kratom as such. `as_of` dates the newest source; `checked`
    is the day of a second, independent reading. `parent` is the place whose law holds as well.
    """

    folder: ClassVar[str] = "places"

    name: Words
    kind: PlaceKind
    status: LegalStatus
    summary: Words
    check_with: Annotated[list[Words], msgspec.Meta(min_length=1)]
    certainty: Certainty
    as_of: DateIfAny
    review_by: FullDate
    status_7oh: LegalStatus = "not-stated"
    names: list[Label] = []
    parent: Id | None = None
    scope: str = ""
    details: str = ""
    min_age: Annotated[int, msgspec.Meta(ge=16, le=25)] | None = None
    limit_7oh: str = ""
    instrument: str = ""
    effective: PartialDate | None = None
    pending: str = ""
    penalties: str = ""
    traveller: str = ""
    conflict: str = ""
    sources: list[Id] = []
    checked: FullDate | None = None
    sensitivity: Sensitivity = "safety"

    def all_names(self) -> list[str]:
        """Return the name and the other names."""
        return [self.name, *self.names]


class NameClash(Entry, frozen=True):
    """A name that more than one place bears, or that people may mean another place by.

    The identifier is the name as it is typed in lower case, so that `ca` is found to be a clash
    before it is taken for the identifier of Canada.
    """

    folder: ClassVar[str] = "place-clashes"
    rows: ClassVar[Rows] = Rows("clash", "place-clashes.toml")

    name: Words
    places: Annotated[list[Id], msgspec.Meta(min_length=1)]
    note: Words

    def all_names(self) -> list[str]:
        """Return the name."""
        return [self.name]
