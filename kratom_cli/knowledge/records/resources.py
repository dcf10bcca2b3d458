"""Resources: where to turn to, how, and how far the number was verified."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    FullDate,
    Id,
    Label,
    PartialDate,
    Record,
    Rows,
    Single,
    Words,
)
from kratom_cli.vocabulary import HelpKind, Verified

INTERNATIONAL = "international"

NOT_CONFIRMED = "(not confirmed)"
"""What stands beside a number that was read on one page only."""

NUMBER_FIELDS = (
    *("phone", "phone_alt", "phone_international"),
    *("sms", "tty", "textphone", "fax"),
)
"""The fields of a resource that hold numbers, in the order of their use."""


class Resource(Entry, frozen=True):
    """One place to turn to.

    `country` is a code or `international`, `countries` those that an international one serves
    (empty: all), `region` the part of a country that it serves. A number that was read on one page
    only says so beside its digits. `dated` tells what `as_of` cannot, such as that the page bears
    no date; `checked` is the day of the last reading. `also_kind` lists what else it is.

    A number stands in one record. What is another record's is written as a placeholder: in an
    emergency number `{emergency}` and `{also}`, those of the country; elsewhere `{us-988}`, the
    telephone of that resource. `line` names the resource in one line with its number, and
    `line_abroad` does so for another country that it serves: `{phone}`, `{sms}` and the like are
    its own fields, `{emergency}` is the number of the country. `spelled` has numbers as the
    letters of a keypad.
    """

    folder: ClassVar[str] = "resources"
    rows: ClassVar[Rows] = Rows("resource", "resources")
    quoted: ClassVar[frozenset[str]] = frozenset(
        {"name", "line", "line_abroad", "web"}
    )  # As the service has them.

    name: Words
    kind: HelpKind
    country: Annotated[str, msgspec.Meta(pattern=r"^([a-z]{2}|international)$")]
    for_whom: Words
    what_it_is: Words
    how_to_use: Words
    verified: Verified
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    aliases: list[Label] = []
    also_kind: list[HelpKind] = []
    line: str = ""
    line_abroad: str = ""
    countries: list[Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]] = []
    region: str = ""
    phone: str = ""
    phone_alt: str = ""
    phone_international: str = ""
    spelled: list[Words] = []
    sms: str = ""
    chat: str = ""
    tty: str = ""
    textphone: str = ""
    fax: str = ""
    email: str = ""
    web: str = ""
    web_more: list[Words] = []
    hours: str = ""
    languages: list[Words] = []
    cost: str = ""
    save_it: str = ""
    privacy: str = ""
    caution: str = ""
    dated: str = ""
    checked: FullDate | None = None

    def all_names(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]

    def group(self) -> str:
        """Return the country."""
        return self.country

    def kinds(self) -> tuple[HelpKind, ...]:
        """Return every kind of help that this resource gives, the first one first."""
        return (self.kind, *self.also_kind)

    def numbers(self) -> dict[str, str]:
        """Return what can be dialled or written to, by field, each as it stands here."""
        return {name: getattr(self, name) for name in NUMBER_FIELDS if getattr(self, name)}


class HelpGap(Record, frozen=True):
    """Something that was looked for and not found; `countries` is empty where it concerns all."""

    id: Id
    looked_for: Words
    result: Words
    countries: list[Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]] = []


class HelpGaps(Single, frozen=True):
    """All that was looked for and not found."""

    file: ClassVar[str] = "help-gaps.toml"

    gap: list[HelpGap] = []


def country_in(resource_id: str) -> str:
    """Return the country that the identifier of a resource begins with, else `INTERNATIONAL`."""
    first = resource_id.partition("-")[0]
    return first if len(first) == len("us") and first != "eu" else INTERNATIONAL
