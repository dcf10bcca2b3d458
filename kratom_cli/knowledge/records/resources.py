"""Resources: where to turn to, how, and how far the number was verified."""

from typing import Annotated, ClassVar, Literal, get_args

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    FullDate,
    Id,
    PartialDate,
    Record,
    Single,
    Words,
)

HelpKind = Literal[
    "emergency",
    "poison-centre",
    "crisis-line",
    "treatment-line",
    "treatment-locator",
    "overdose-prevention",
    "peer-support",
    "animal-poison",
    "adverse-event-report",
    "information",
    "legal-information",
    "research-database",
    "for-clinicians",
]
"""What kind of help a resource gives, in the order in which they are listed."""

HELP_KINDS: tuple[HelpKind, ...] = get_args(HelpKind)

Verified = Literal["official page", "two independent pages", "one page"]
"""Where the number or address was read. What stands on one page only is not confirmed."""

INTERNATIONAL = "international"


class Resource(Entry, frozen=True):
    """One place to turn to.

    `country` is a code or `international`, `countries` those that an international one serves
    (empty: all), `region` the part of a country that it serves. A number that was read on one page
    only says so beside its digits. `dated` tells what `as_of` cannot, such as that the page bears
    no date; `checked` is the day of the last reading.
    """

    folder: ClassVar[str] = "resources"
    quoted: ClassVar[frozenset[str]] = frozenset({"name", "web"})  # As the service has them.

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
    aliases: list[Words] = []
    countries: list[Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]] = []
    region: str = ""
    phone: str = ""
    phone_alt: str = ""
    phone_international: str = ""
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

    def labels(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]

    def numbers(self) -> list[str]:
        """Return what can be dialled or written to, each as it stands here, in order of use."""
        numbers = (self.phone, self.phone_alt, self.phone_international, self.sms)
        return [each for each in (*numbers, self.tty, self.textphone, self.fax) if each]


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
