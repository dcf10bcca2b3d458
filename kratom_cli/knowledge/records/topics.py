"""Topics: pages of the reference, with the graded statements that they rest on."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    FullDate,
    Id,
    Label,
    Part,
    PartialDate,
    Record,
    StatementName,
    StatementRef,
    Words,
)
from kratom_cli.vocabulary import About, Certainty, Section, Sensitivity


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


class WithdrawalCourse(Part, frozen=True):
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


class WithdrawalCourseGap(Part, frozen=True):
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


class Choice(Part, frozen=True):
    """One thing that a reader can choose, told alike for all, so that they can be compared.

    After the questions of DISCERN (9 to 14): how it works, what it may bring, what may go wrong,
    and what it means for daily life. `certainty` is that of what it may bring.
    """

    name: Words
    how: Words
    may_help: Words
    may_harm: Words
    daily_life: Words
    certainty: Certainty


class Topic(Entry, frozen=True):
    """One page of the reference: an answer in three sentences and what it rests on.

    `main` names the statements that the short view shows, in its order; `also` draws in
    statements of other topics. `choice` sets choices side by side, `without` says what to expect
    when nothing is done, `to_ask` what a reader may ask a doctor or pharmacist to decide together.
    """

    folder: ClassVar[str] = "topics"

    title: Words
    section: Section
    sensitivity: Sensitivity
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    in_short: Annotated[list[Summary], msgspec.Meta(min_length=1, max_length=3)]
    main: Annotated[list[StatementName], msgspec.Meta(min_length=1, max_length=5)]
    unknown: Annotated[list[Words], msgspec.Meta(min_length=1)]
    do: Annotated[list[Step], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    read_on: Annotated[list[Label], msgspec.Meta(min_length=1, max_length=4)]
    statement: list[Statement] = []
    aliases: list[Label] = []
    also: list[StatementRef] = []
    risks: list[Id] = []
    disagreements: list[Id] = []
    question: list[Question] = []
    timeline: list[WithdrawalCourse] = []
    timeline_gap: list[WithdrawalCourseGap] = []
    study: list[Study] = []
    choice: list[Choice] = []
    without: list[Summary] = []
    to_ask: list[Words] = []

    def parts(self) -> tuple[Part, ...]:
        """Return everything in the topic that cites sources."""
        return (
            *self.statement,
            *self.question,
            *self.timeline,
            *self.timeline_gap,
            *self.study,
            *self.choice,
        )

    def sentences(self) -> list[str]:
        """Return the sentences that stand in no part: opening, steps, what is unknown, to ask."""
        return [
            *(each.text for each in self.in_short),
            *(each.text for each in self.do),
            *(each.text for each in self.without),
            *self.unknown,
            *self.to_ask,
        ]

    def all_names(self) -> list[str]:
        """Return the title and the aliases."""
        return [self.title, *self.aliases]

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the citations of each part."""
        for part in self.parts():
            yield part.id, part.sources
