"""What all records share: words of the vocabulary, identifiers, dates, and the kinds of record."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, NamedTuple

import msgspec

_ID = r"[a-z0-9]+(-[a-z0-9]+)*"

Id = Annotated[str, msgspec.Meta(pattern=f"^{_ID}$", max_length=64)]
"""Lower-case words joined by hyphens; for a record of its own, also the name of its file."""

StatementRef = Annotated[str, msgspec.Meta(pattern=f"^{_ID}/{_ID}$")]
"""`topic/statement`: a statement by its full reference."""

StatementName = Annotated[str, msgspec.Meta(pattern=f"^({_ID}/)?{_ID}$")]
"""A statement of the same topic by its identifier, or of another by its full reference."""

_TARGET = f"^({_ID}/{_ID}|(about|emergency|help|legal|topic|resources( {_ID})?))$"
Target = Annotated[str, msgspec.Meta(pattern=_TARGET)]
"""What a text may lead to: a record as `folder/id`, or a command that needs no record's name."""

_DATE = (
    r"(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?"
    r"|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?"
    r"|(2000|(19|20)(0[48]|[2468][048]|[13579][26]))-02-29"
)
"""A year, a month or a day of the calendar: no 30 February, no 29 in a year that has none."""
_FULL_DATE = rf"^(?=.{{10}}\Z)({_DATE})\Z"
_PARTIAL_DATE = rf"^({_DATE})\Z"
_DATE_IF_ANY = rf"^(undated|{_DATE})\Z"

PATTERN_WORDS = {
    _TARGET: (
        "'folder/id', or one of about, emergency, help, legal, topic, resources, resources KIND"
    ),
    f"^{_ID}$": "lower-case words joined by hyphens",
    f"^{_ID}/{_ID}$": "'topic/statement', each in lower-case words joined by hyphens",
    f"^({_ID}/)?{_ID}$": "'statement' or 'topic/statement', in lower-case words joined by hyphens",
    _PARTIAL_DATE: "a date as YYYY, YYYY-MM or YYYY-MM-DD",
    _FULL_DATE: "a date as YYYY-MM-DD",
    _DATE_IF_ANY: "'undated', or a date as YYYY, YYYY-MM or YYYY-MM-DD",
    r"^[a-z]{2}$": "a country's code of two lower-case letters",
    r"^([a-z]{2}|international)$": "a country's code of two lower-case letters, or 'international'",
}
"""What each pattern means, for the words of an error."""

Words = Annotated[str, msgspec.Meta(min_length=1)]
"""A text that a reader reads. As every `str`, it is held to the rules on language and amounts."""

Label = Annotated[str, msgspec.Meta(min_length=1, extra={"prose": False})]
LabelIfAny = Annotated[str, msgspec.Meta(extra={"prose": False})]
"""A name, an address or a pattern: what is looked up, opened or matched, and is no sentence."""

PartialDate = Annotated[str, msgspec.Meta(pattern=_PARTIAL_DATE)]
"""A year, a month or a day, as far as it is known."""

FullDate = Annotated[str, msgspec.Meta(pattern=_FULL_DATE)]


DateIfAny = Annotated[str, msgspec.Meta(pattern=_DATE_IF_ANY)]
"""A date as far as it is known, or `undated` where no source shows one."""


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """Common ground of every record: immutable, and strict about its keys.

    `quoted` names fields that hold somebody else's words, which may be as loaded as they were.
    """

    quoted: ClassVar[frozenset[str]] = frozenset()


class Rows(NamedTuple):
    """Where the records of a kind stand that have no file of their own: as rows `[[name]]`.

    `within` is one file (`countries.toml`), or a folder with a file a group (`sources`, in which
    `Entry.group` names the file). Where these are the files of records of another kind, `leader`
    is the list field that begins with the identifier of that record; the row leaves it out, and
    gives what else is in the list as `others`.
    """

    name: str
    within: str
    leader: str = ""
    others: str = "also"


class Entry(Record, frozen=True):
    """A record with an identifier.

    `folder` is the name of the kind. Without `rows` each record has a file of its own,
    `<folder>/<id>.toml`; `holds` names the rows of another kind that this file holds as well.
    `said` marks a kind whose labels are sentences, to be found by what they mean.
    """

    folder: ClassVar[str]
    rows: ClassVar[Rows | None] = None
    holds: ClassVar[str] = ""
    said: ClassVar[bool] = False

    id: Id

    def all_names(self) -> list[str]:
        """Return the names by which people look the record up, besides its identifier."""
        return []

    def group(self) -> str:
        """Return the name of the file, of those in a folder, that the row belongs in."""
        return self.id

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield (part, identifiers of sources) for each part that cites; "" for the whole."""
        yield "", list(getattr(self, "sources", []))


class Single(Record, frozen=True):
    """A record of which there is just one, in the file `file`."""

    file: ClassVar[str]

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield (part, identifiers of sources) for each part that cites; most cite nothing."""
        yield from ()


class _Reading(Record, frozen=True, kw_only=True):
    """When undated evidence was read; apart from `Part`, so that required fields may follow it."""

    date_read: PartialDate | None = None


class Part(_Reading, frozen=True):
    """What every cited part of a topic has.

    `as_of` is the date of the evidence, never that of the reading: at most the newest date that
    one of the sources bears, `undated` where none bears any. `date_read` is when undated pages
    were read, or when a search that found nothing was made.
    """

    id: Id
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: DateIfAny
