"""The typed records of the knowledge base: what a TOML file may say, and nothing else.

Every record is a frozen `msgspec.Struct` that refuses unknown keys, so a misspelt field is an
error with a place instead of a silence. A record says what it holds; what it must hold beyond
its types (a source that exists, a sentence that is whole) is in `checks`.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Certainty = Literal["high", "moderate", "low", "very-low"]
"""Certainty of the evidence, in the sense of GRADE."""

Sensitivity = Literal["general", "safety", "dosage", "emergency"]
"""What an answer touches, from the mildest to the strictest."""

SENSITIVITIES: tuple[Sensitivity, ...] = ("general", "safety", "dosage", "emergency")

About = Literal[
    "kratom", "leaf", "extract", "7-oh", "semi-synthetic", "opioids", "look-alike", "other"
]
"""What a statement is true of. `kratom` means that the source did not tell the product."""

Severity = Literal["life-threatening", "serious", "moderate", "mild"]
SEVERITIES: tuple[Severity, ...] = ("life-threatening", "serious", "moderate", "mild")

Group = Literal[
    "pregnancy",
    "liver-disease",
    "heart-disease",
    "taking-medicines",
    "under-18",
    "older-adult",
    "7-oh",
    "extract",
]
"""For whom a risk matters more than for others; the words of `risks --for`."""

GROUPS: tuple[Group, ...] = (
    "pregnancy",
    "liver-disease",
    "heart-disease",
    "taking-medicines",
    "under-18",
    "older-adult",
    "7-oh",
    "extract",
)

Section = Literal[
    "basics",
    "chemistry",
    "effects",
    "amounts",
    "dependence",
    "treatment",
    "products",
    "harms",
    "people",
    "information",
]

SECTIONS: tuple[Section, ...] = (
    "basics",
    "chemistry",
    "effects",
    "amounts",
    "dependence",
    "treatment",
    "products",
    "harms",
    "people",
    "information",
)

ReadDepth = Literal["full-text", "abstract", "excerpt", "cited-elsewhere"]
"""How much of a source was read for this knowledge base."""

READ_DEPTHS: tuple[ReadDepth, ...] = ("full-text", "abstract", "excerpt", "cited-elsewhere")

SourceType = Literal[
    "rct",
    "systematic-review",
    "review",
    "guideline",
    "human-experimental",
    "pharmacokinetic",
    "cohort",
    "cross-sectional",
    "case-series",
    "case-report",
    "surveillance",
    "animal",
    "in-vitro",
    "agency",
    "law",
    "reference-work",
    "news",
    "advocacy",
    "vendor",
]

SOURCE_TYPES: tuple[SourceType, ...] = (
    "systematic-review",
    "rct",
    "human-experimental",
    "pharmacokinetic",
    "cohort",
    "cross-sectional",
    "case-series",
    "case-report",
    "surveillance",
    "guideline",
    "review",
    "agency",
    "law",
    "animal",
    "in-vitro",
    "reference-work",
    "news",
    "advocacy",
    "vendor",
)

_ID = r"[a-z0-9]+(-[a-z0-9]+)*"

Id = Annotated[str, msgspec.Meta(pattern=f"^{_ID}$", max_length=48)]
"""Lower-case words joined by hyphens; for a record of its own, also the name of its file."""

StatementRef = Annotated[str, msgspec.Meta(pattern=f"^{_ID}/{_ID}$")]
"""`topic/statement`: a statement by its full reference."""

StatementName = Annotated[str, msgspec.Meta(pattern=f"^({_ID}/)?{_ID}$")]
"""A statement of the same topic by its identifier, or of another by its full reference."""

PATTERN_WORDS = {
    f"^{_ID}$": "lower-case words joined by hyphens",
    f"^{_ID}/{_ID}$": "'topic/statement', each in lower-case words joined by hyphens",
    f"^({_ID}/)?{_ID}$": "'statement' or 'topic/statement', in lower-case words joined by hyphens",
    r"^\d{4}(-\d{2}(-\d{2})?)?$": "a date as YYYY, YYYY-MM or YYYY-MM-DD",
    r"^\d{4}-\d{2}-\d{2}$": "a date as YYYY-MM-DD",
    r"^[a-z]{2}$": "a country's code of two lower-case letters",
}
"""What each pattern means, for the words of an error."""

Words = Annotated[str, msgspec.Meta(min_length=1)]
PartialDate = Annotated[str, msgspec.Meta(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A year, a month or a day, as far as it is known."""

FullDate = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """Common ground of every record: immutable, and strict about its keys."""


class Part(Record, frozen=True):
    """What every cited part of a topic has."""

    id: Id
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate


class Statement(Part, frozen=True):
    """One finding that a reader may act on, with all that it takes to weigh it.

    `text` is the lay wording, `detail` the clinician's layer, `caveat` what limits the finding or
    must not be concluded from it. `sensitivity` is given only where
    it is stricter than that of the topic. `checked` is the day on which the figures were last
    compared with the source.
    """

    text: Words
    certainty: Certainty
    population: Words
    caveat: Words
    about: Annotated[list[About], msgspec.Meta(min_length=1)]
    detail: str = ""
    sensitivity: Sensitivity | None = None
    checked: FullDate | None = None


class Summary(Record, frozen=True):
    """One sentence of the opening answer and the statements that it rests on."""

    text: Words
    rests_on: Annotated[list[StatementName], msgspec.Meta(min_length=1)]


class Step(Record, frozen=True):
    """One thing to do. Without `rests_on` it is general advice of this project, and says so."""

    text: Words
    rests_on: list[StatementName] = []


class Question(Part, frozen=True):
    """A question as people ask it, with a graded, cited answer."""

    question: Words
    answer: Words
    certainty: Certainty
    caveat: Words
    sensitivity: Sensitivity | None = None


Hours = Annotated[list[float], msgspec.Meta(min_length=2, max_length=2)]


class Timeline(Part, frozen=True):
    """When withdrawal from one substance starts, is worst, and ends.

    `onset_hours` and `peak_hours` are hours after the last use, `duration_days` days, each as
    the earliest and the latest value that the sources give.
    """

    substance: Words
    onset_hours: Hours
    peak_hours: Hours
    duration_days: Hours
    symptoms: list[Words]
    certainty: Certainty
    measured_in_people: bool
    basis: Words
    note: Words


class TimelineGap(Part, frozen=True):
    """A substance for which no course was measured, so that no bar may be drawn."""

    substance: Words
    reason: Words


class Study(Part, frozen=True):
    """One study of amounts in people: what was given to whom, and what was seen."""

    name: Words
    design: Words
    form: Words
    amount: Words
    alkaloid: Words
    people: Words
    seen: Words
    limits: Words
    about: Annotated[list[About], msgspec.Meta(min_length=1)]


class Topic(Record, frozen=True):
    """One page of the reference: an answer in three sentences and what it rests on.

    `main` names the statements that the short view shows, in its order; `also` draws in
    statements of other topics; `covers` names the seed topics and gaps that it treats.
    """

    id: Id
    title: Words
    section: Section
    sensitivity: Sensitivity
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    in_short: Annotated[list[Summary], msgspec.Meta(min_length=1, max_length=3)]
    main: Annotated[list[StatementName], msgspec.Meta(min_length=1, max_length=8)]
    unknown: Annotated[list[Words], msgspec.Meta(min_length=1)]
    do: Annotated[list[Step], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    read_on: Annotated[list[Words], msgspec.Meta(min_length=1, max_length=4)]
    statement: list[Statement] = []
    aliases: list[Words] = []
    covers: list[Id] = []
    also: list[StatementRef] = []
    risks: list[Id] = []
    disagreements: list[Id] = []
    question: list[Question] = []
    timeline: list[Timeline] = []
    timeline_gap: list[TimelineGap] = []
    study: list[Study] = []

    def parts(self) -> tuple[Part, ...]:
        """Return everything in the topic that cites sources."""
        return (
            *self.statement,
            *self.question,
            *self.timeline,
            *self.timeline_gap,
            *self.study,
        )

    def sentences(self) -> list[str]:
        """Return the sentences that stand in no part: the opening, the steps, the unknown."""
        return [
            *(each.text for each in self.in_short),
            *(each.text for each in self.do),
            *self.unknown,
        ]


class Risk(Record, frozen=True):
    """One harm. `severity` says how bad it is; `certainty` how sure it is that kratom causes it."""

    id: Id
    name: Words
    summary: Words
    severity: Severity
    certainty: Certainty
    frequency: Words
    mechanism: Words
    who_is_more_at_risk: Annotated[list[Words], msgspec.Meta(min_length=1)]
    warning_signs: Annotated[list[Words], msgspec.Meta(min_length=1)]
    what_to_do: Annotated[list[Words], msgspec.Meta(min_length=1)]
    caveat: Words
    about: Annotated[list[About], msgspec.Meta(min_length=1)]
    sensitivity: Sensitivity
    statements: Annotated[list[StatementRef], msgspec.Meta(min_length=1)]
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    aliases: list[Words] = []
    more_for: list[Group] = []
    topics: list[Id] = []


class Position(Record, frozen=True):
    """One side of a disagreement, and who holds it."""

    text: Words
    sources: list[Id] = []
    said_by: list[Words] = []


class Disagreement(Record, frozen=True):
    """Sources that contradict one another, shown instead of silently resolved."""

    id: Id
    question: Words
    position: Annotated[list[Position], msgspec.Meta(min_length=2)]
    why_they_differ: Words
    rely_on: Words
    topics: Annotated[list[Id], msgspec.Meta(min_length=1)]
    sensitivity: Sensitivity
    as_of: PartialDate
    statements: list[StatementRef] = []


class Source(Record, frozen=True):
    """One bibliographic record. `read` says how much of it was read, `unseen` what was not."""

    id: Id
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


class Professional(Record, frozen=True):
    """Somebody to turn to, for what, and what to say to them."""

    id: Id
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


class Country(Record, frozen=True):
    """Whom to call in one country.

    `emergency` is empty where no number could be confirmed. `poison` and `crisis` hold a name and
    a number in one text. Numbers are printed as they stand here; none is made by code.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]
    name: Words
    as_of: PartialDate
    emergency: str = ""
    service: str = ""
    verified: str = ""
    sources: list[Id] = []
    names: list[Words] = []
    also: list[Words] = []
    note: str = ""
    poison: str = ""
    poison_verified: str = ""
    poison_sources: list[Id] = []
    crisis: str = ""
    crisis_verified: str = ""
    crisis_sources: list[Id] = []


class CareText(Record, frozen=True):
    """The caveats of one sensitivity: one short line for the top, whole sentences for the end."""

    short: Words
    caveats: Annotated[list[Words], msgspec.Meta(min_length=2)]


class CareTexts(Record, frozen=True):
    """`care.toml`: the caveats of each sensitivity and the words around numbers to call."""

    general: CareText
    safety: CareText
    dosage: CareText
    emergency: CareText


class Wording(Record, frozen=True):
    """`wording.toml`: the plain words for each grade, kind and section."""

    certainty: dict[Certainty, Words]
    severity: dict[Severity, Words]
    about: dict[About, Words]
    section: dict[Section, Words]
    group: dict[Group, Words]
    source_type: dict[SourceType, Words]
    read: dict[ReadDepth, Words]


class LeftOutFact(Record, frozen=True):
    """A fact of the evidence dossier that did not enter, and why."""

    id: Id
    reason: Literal["duplicate", "superseded", "off topic", "too weak"]
    why: Words


class LeftOut(Record, frozen=True):
    """`left-out.toml`."""

    fact: list[LeftOutFact] = []


class Base(Record, frozen=True):
    """`base.toml`: the edition of the knowledge base.

    Past `stale_after_days` days after `as_of` every answer says that it may be out of date.
    `reading_grade` is measured when the base is edited; a test measures it again.
    """

    version: Words
    as_of: FullDate
    title: Words
    licence: Words
    stale_after_days: Annotated[int, msgspec.Meta(gt=0)]
    reading_grade: float
    reading_grade_by: Words
