"""`Answer` and its blocks: the narrow waist between what is known and how it is shown.

Renderers know these blocks and nothing of kratom. An `Answer` begins and ends with its care
because `blocks` begins and ends with it: a renderer that shows every block cannot lose it.
Only `care` can make an `Answer`.
"""

import re
from collections.abc import Callable
from typing import Any, Literal, TypeVar

import msgspec

from kratom_cli.characters import cleaned, in_characters, is_unsafe
from kratom_cli.knowledge.edition import Edition
from kratom_cli.vocabulary import SENSITIVITIES, Sensitivity
from kratom_cli.words.amounts import find_amount

Status = Literal["answered", "not-found", "failed"]

Tone = Literal["danger", "warning", "good", "unknown"]
"""How a renderer may colour a word; the word itself says the same."""


class Block(msgspec.Struct, frozen=True):
    """A piece of an answer."""


class Referral(msgspec.Struct, frozen=True):
    """Whom to ask, and about what."""

    who: str
    about: str

    def __str__(self) -> str:
        """Return the referral as one line."""
        return f"{self.who}, {self.about}"


class CareLine(Block, frozen=True):
    """The short line of care; the first block of every answer."""

    text: str
    tone: Tone | None = None


class CareEnd(Block, frozen=True):
    """The full care; the last block of every answer. `call` is its last line.

    `edition` tells in its heading what the answer was made from, and of which day that is.
    """

    caveats: list[str]
    referral: list[Referral]
    call: str
    edition: str


class Title(Block, frozen=True):
    """What the answer is about, and the line that dates it."""

    text: str
    note: str = ""


class Notice(Block, frozen=True):
    """A sentence about the answer itself: what a name was taken for, or that it may be old."""

    text: str


class Heading(Block, frozen=True):
    """The heading of what follows."""

    text: str
    tone: Tone | None = None


class Paragraph(Block, frozen=True):
    """Running text."""

    text: str


class Items(Block, frozen=True):
    """A list of short texts; `numbered` where their order matters."""

    texts: list[str]
    numbered: bool = False


class Fields(Block, frozen=True):
    """Labelled values, in pairs. `tones` are those of words that a value may begin with."""

    pairs: list[tuple[str, str]]
    tones: dict[str, Tone] = {}


class Finding(Block, frozen=True):
    """One graded finding. `notes` are labelled texts that belong to it; `cites` source keys.

    `tone` is that of the grade.
    """

    grade: str
    text: str
    cites: list[str]
    notes: list[tuple[str, str]]
    tone: Tone | None = None


class Table(Block, frozen=True):
    """Rows of texts under column names; a row in plain text is its pairs, line by line.

    `tones` are those of words that a cell may begin with.
    """

    columns: list[str]
    rows: list[list[str]]
    tones: dict[str, Tone] = {}


class Span(msgspec.Struct, frozen=True):
    """One row of a timeline, in hours: present from `start` to `end`, worst in between."""

    label: str
    start: float
    worst_from: float
    worst_to: float
    end: float
    words: str
    note: str


class Timeline(Block, frozen=True):
    """Spans on one scale of hours; `gaps` are rows for which no span may be drawn."""

    spans: list[Span]
    gaps: list[tuple[str, str]]
    legend: str


class GridCell(msgspec.Struct, frozen=True):
    """One place on a map drawn with letters; `marks` has one letter for each layer of the map."""

    row: int
    column: int
    code: str
    name: str
    marks: list[str]


class Grid(Block, frozen=True):
    """A map drawn with letters. `legend` says what each mark means, the gravest first.

    `tones` are those of marks.
    """

    layers: list[str]
    legend: list[tuple[str, str]]
    cells: list[GridCell]
    tones: dict[str, Tone] = {}


class Bar(msgspec.Struct, frozen=True):
    """One bar: a count for each part of `Bars`, and the same in words."""

    label: str
    counts: list[int]
    words: str


class Bars(Block, frozen=True):
    """Bars of equal length, each cut into shares; `parts` names at most four, in order."""

    parts: list[str]
    bars: list[Bar]


class Commands(Block, frozen=True):
    """Commands to read on with, each whole, so that it works when pasted."""

    commands: list[str]


class Care(msgspec.Struct, frozen=True):
    """The caveats, the referral and whom to call, for one sensitivity."""

    sensitivity: Sensitivity
    short: str
    caveats: list[str]
    referral: list[Referral]
    call: str

    def __post_init__(self) -> None:
        """Raise `ValueError` where a part of the care is empty."""
        asked = [text for each in self.referral for text in (each.who, each.about)]
        texts = [self.short, self.call, *self.caveats, *asked]
        if not (self.caveats and self.referral and all(text.strip() for text in texts)):
            raise ValueError("A care needs its short line, caveats, a referral and whom to call.")


class Problem(msgspec.Struct, frozen=True):
    """One error, as an answer reports it."""

    code: str
    what: str
    where: str = ""
    todo: str = ""


class SourceEntry(msgspec.Struct, frozen=True):
    """A source that an answer cites, as far as a reader needs it to find and to weigh it."""

    id: str
    title: str
    authors: str
    year: int | None
    container: str
    doi: str
    pmid: str
    url: str
    type: str
    read: str
    preprint: bool
    funding: str


class Content(msgspec.Struct, frozen=True):
    """What an answer says, before its care is added.

    `declared` is the sensitivity of the records that it was made from, `data` the same content
    for programs, `ask` the identifiers of the professionals who fit the question. `dense` leaves
    out empty lines, for what must fit on one screen. `crisis` puts the crisis line into the first
    line, where the emergency is one of the mind.
    """

    command: str
    blocks: list[Block]
    declared: Sensitivity
    data: dict[str, Any]
    ask: list[str]
    sources: list[SourceEntry] = []
    notices: list[str] = []
    problems: list[Problem] = []
    status: Status = "answered"
    exit_status: int = 0
    dense: bool = False
    crisis: bool = False


CareFor = Callable[[Sensitivity], Care]
"""Returns the care for a sensitivity."""

T = TypeVar("T")
SEAL = object()
"""Only `care` holds it, so that nothing else can make an `Answer`."""


class Answer:
    """A finished answer: its content between a line of care and the full care.

    No text in its blocks can steer a terminal or begin a line of its own, whatever was typed and
    whatever stands in the records.
    """

    __slots__ = ("blocks", "care", "content", "edition")

    blocks: tuple[Block, ...]

    def __init__(
        self, content: Content, care_for: CareFor, edition: Edition, *, seal: object
    ) -> None:
        if seal is not SEAL:
            raise TypeError("Only kratom_cli.answers.care makes an Answer.")
        sensitivity = sensitivity_of(content)
        care = care_for(sensitivity)
        if stricter(care.sensitivity, sensitivity) != care.sensitivity:
            raise ValueError(f"Care for '{care.sensitivity}' is too little for this content.")
        self.content = content
        self.care = care
        self.edition = edition
        blocks: tuple[Block, ...] = (
            CareLine(care.short, "danger" if care.sensitivity == "emergency" else None),
            *(Notice(text) for text in content.notices),
            *content.blocks,
            CareEnd(
                care.caveats,
                care.referral,
                care.call,
                f"knowledge base {edition.version}, as of {edition.as_of}",
            ),
        )
        self.blocks = with_texts(blocks, cleaned) if _holds_unsafe(blocks) else blocks

    def spelled(self, has: Callable[[str], bool]) -> "Answer":
        """Return the same answer with only characters for which `has` is true.

        This happens before layout: "->" takes more columns than the arrow that it replaces.
        """
        answer = object.__new__(Answer)
        answer.content, answer.care, answer.edition = self.content, self.care, self.edition
        answer.blocks = with_texts(self.blocks, lambda text: in_characters(text, has))
        return answer


def with_texts(value: T, change: Callable[[str], str]) -> T:
    """Return `value` with `change` applied to every string in it, at any depth."""
    changed: Any = value
    if isinstance(value, str):
        changed = change(value)
    elif isinstance(value, (list, tuple)):
        changed = type(value)(with_texts(each, change) for each in value)
    elif isinstance(value, dict):
        changed = {change(key): with_texts(each, change) for key, each in value.items()}
    elif isinstance(value, msgspec.Struct):
        fields = type(value).__struct_fields__
        changed = type(value)(**{each: with_texts(getattr(value, each), change) for each in fields})
    return changed  # type: ignore[no-any-return]


def _holds_unsafe(blocks: tuple[Block, ...]) -> bool:
    """Return whether any text in `blocks` holds an unsafe character; fast where none does."""
    try:
        text = msgspec.json.encode(blocks).decode()
    except UnicodeEncodeError:  # A lone surrogate.
        return True
    return is_unsafe(text) or ("\\" in text and _ESCAPED.search(text) is not None)


_ESCAPED = re.compile(r"\\(?:[bfnrt]|u00[01][0-9a-f])")
"""A line break, tab or other control as JSON writes it, which would part "3" from "g"."""


def stricter(one: Sensitivity, other: Sensitivity) -> Sensitivity:
    """Return the stricter of two sensitivities."""
    return max(one, other, key=SENSITIVITIES.index)


def sensitivity_of(content: Content) -> Sensitivity:
    """Return the sensitivity of `content`: as declared, or `dosage` where any amount stands in it.

    Everything that a format could show is looked through, so that no format falls short.
    """
    if stricter(content.declared, "dosage") == content.declared:
        return content.declared
    everything = msgspec.json.encode(content).decode()
    found = find_amount(_ESCAPED.sub(" ", everything))
    return "dosage" if found else content.declared
