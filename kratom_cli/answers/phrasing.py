"""The words in which records are shown, the same in every answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from kratom_cli import PROGRAM
from kratom_cli.answers.answer import Block, Finding, Heading, Items, SourceEntry, stricter
from kratom_cli.answers.page_records import Records
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.base import Entry, Record
from kratom_cli.vocabulary import Certainty, Sensitivity

if TYPE_CHECKING:  # Every answer imports this module; each pays only for the kinds that it reads.
    from kratom_cli.knowledge.records.base import Part
    from kratom_cli.knowledge.records.disagreements import Disagreement
    from kratom_cli.knowledge.records.sources import Source
    from kratom_cli.knowledge.records.topics import Choice, Question, Statement, Topic

GRADES: dict[Certainty, str] = {
    "high": "High certainty",
    "moderate": "Moderate certainty",
    "low": "Low certainty",
    "very-low": "Very low certainty",
}
_MOST_AUTHORS = 3
# A reader must see at the claim, not only in the bibliography, that a source has something to
# sell or to win, or that nobody has reviewed it.
_FLAGGED_TYPES = {"vendor": "vendor", "advocacy": "advocacy", "news": "news"}


class Cited(Protocol):
    """Anything with sources."""

    @property
    def sources(self) -> list[str]:
        """Return identifiers of sources."""


class Sensitive(Protocol):
    """Anything that may declare a sensitivity of its own."""

    @property
    def sensitivity(self) -> Sensitivity | None:
        """Return the sensitivity, None where it is left to the surroundings."""


def command(words: str) -> str:
    """Return a command with the name of the program, ready to paste."""
    return f"{PROGRAM} {words}"


def cite(source: Source) -> str:
    """Return the key of a source, with its kind where that is a reason for caution."""
    marks = [_FLAGGED_TYPES[source.type]] if source.type in _FLAGGED_TYPES else []
    if source.preprint:
        marks.append("preprint, not peer-reviewed")
    return f"{source.id} ({', '.join(marks)})" if marks else source.id


def reference(source: Source) -> str:
    """Return a source as one line: key, authors, year, title, where it stands, how far read."""
    authors = source.authors.split("; ")
    more = " and others" if len(authors) > _MOST_AUTHORS else ""
    who = ", ".join(authors[:_MOST_AUTHORS]) + more
    year = "year not seen" if source.year is None else str(source.year)
    if source.year is not None and not source.year_verified:
        year += " (year not confirmed)"
    where = ", ".join(part for part in (source.container, source.volume, source.pages) if part)
    address = f"doi:{source.doi}" if source.doi else source.url
    parts = [f"{who} ({year})" if who else f"({year})", source.title.rstrip("."), where, address]
    return f"[{cite(source)}] " + ". ".join(part for part in parts if part) + "."


def bibliography(sources: Iterable[Source]) -> list[Block]:
    """Return every one of `sources` as a reference, under their heading."""
    return [Heading("Sources"), Items([reference(each) for each in sources])]


def findings(
    records: Records,
    statements: dict[str, Statement],
    disagreements: Sequence[Disagreement] = (),
    *,
    detail: bool,
) -> list[Finding]:
    """Return statements, given by their full references, as findings.

    Each is graded and cited, tells whom it was seen in and what limits it, and says so where it
    is party to one of `disagreements`, which the answer has to list below (`disagreeing`). `detail`
    adds the clinician's layer.
    """
    from kratom_cli.knowledge.records.wording import Wording

    wording = records.single(Wording)
    shown = []
    for where, statement in statements.items():
        notes = _detail(statement) if detail else []
        about = "; ".join(wording.about[each] for each in statement.about)
        notes += [
            ("About", f"{about}. Seen in: {statement.population}. {dated(statement)}."),
            ("Keep in mind", statement.caveat),
        ]
        sides = [n for n, each in enumerate(disagreements, 1) if where in each.statements]
        if sides:
            notes.append(("Sources disagree", f"see {_and(map(str, sides))} below."))
        shown.append(
            Finding(
                grade=GRADES[statement.certainty],
                text=statement.text,
                cites=cites(records, statement.sources),
                notes=notes,
            )
        )
    return shown


def dated(part: Part) -> str:
    """Return how old the evidence of a part is, and when it was read where that says more."""
    told = evidence_of(part.as_of)
    return f"{told}, read {part.date_read}" if part.date_read else told


def evidence_of(as_of: str) -> str:
    """Return what is said of the date of evidence: that there is none, or which it is."""
    return "Undated" if as_of == "undated" else f"As of {as_of}"


def disagreeing(disagreements: Sequence[Disagreement]) -> list[Block]:
    """Return where sources disagree, each with what to rely on, in the order of `disagreements`."""
    if not disagreements:
        return []
    texts = [
        f"{each.question} What to rely on: {each.rely_on}"
        f" More: {command(f'disagreements {each.id}')}"
        for each in disagreements
    ]
    return [Heading("Sources disagree"), Items(texts, numbered=True)]


def _and(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _detail(statement: Statement) -> list[tuple[str, str]]:
    notes = [("Detail", statement.detail)] if statement.detail else []
    if statement.checked:
        notes.append(("Compared with its source", statement.checked))
    return notes


def question_finding(records: Records, question: Question) -> Finding:
    """Return a question with its graded, cited answer."""
    return Finding(
        grade=GRADES[question.certainty],
        text=f"{question.question} {question.answer}",
        cites=cites(records, question.sources),
        notes=[("Keep in mind", question.caveat)],
    )


def choice_finding(records: Records, choice: Choice) -> Finding:
    """Return a choice as a finding: how it works, and the same notes for each, to compare."""
    return Finding(
        grade=GRADES[choice.certainty],
        text=f"{choice.name}. {choice.how}",
        cites=cites(records, choice.sources),
        notes=[
            ("What it may bring", choice.may_help),
            ("What may go wrong", choice.may_harm),
            ("In daily life", choice.daily_life),
        ],
    )


def to_ask(topic: Topic) -> list[Block]:
    """Return the questions that a reader may take to a doctor or pharmacist, if there are any."""
    if not topic.to_ask:
        return []
    return [Heading("Questions to ask, to decide together"), Items(topic.to_ask)]


def cites(records: Records, source_ids: Iterable[str]) -> list[str]:
    """Return the keys of sources as shown beside a claim."""
    from kratom_cli.knowledge.records.sources import Source

    return [cite(records.get(Source, each)) for each in source_ids]


def cited(records: Records, parts: Iterable[Cited]) -> list[Source]:
    """Return every source that `parts` cite, each once, in the order of first use."""
    from kratom_cli.knowledge.records.sources import Source

    ids = dict.fromkeys(source for part in parts for source in part.sources)
    return [records.get(Source, each) for each in ids]


def entries(sources: Iterable[Source]) -> list[SourceEntry]:
    """Return sources as an answer lists them for programs."""
    names = SourceEntry.__struct_fields__
    return [SourceEntry(**{name: getattr(each, name) for name in names}) for each in sources]


def strictest(first: Sensitivity, *parts: Sensitive) -> Sensitivity:
    """Return the strictest of `first` and what `parts` declare for themselves."""
    result = first
    for part in parts:
        result = stricter(result, part.sensitivity or "general")
    return result


def record_data(record: Record, leave: Iterable[str] = ()) -> dict[str, Any]:
    """Return the fields of `record` by name, without those to `leave`, for programs to read."""
    left = set(leave)
    return {name: getattr(record, name) for name in record.__struct_fields__ if name not in left}


def statement_data(where: str, statement: Statement, *, detail: bool) -> dict[str, Any]:
    """Return a statement for JSON under its full reference, with the fields that are shown."""
    leave = () if detail else ("detail",)
    return {"reference": where, **record_data(statement, leave)}


class Dated(Protocol):
    """Anything with the three dates of a record."""

    @property
    def as_of(self) -> str:
        """Return the date that the evidence reaches to."""

    @property
    def reviewed(self) -> str:
        """Return the day of the last review."""

    @property
    def review_by(self) -> str:
        """Return the day by which the next review is due."""


def dates(record: Dated) -> str:
    """Return the line that dates a record."""
    evidence = evidence_of(record.as_of).lower()
    return f"{evidence}, reviewed {record.reviewed}, next review {record.review_by}"


def taken_for(shown: str, typed: str) -> str:
    """Return the notice that what was `typed` was taken for what is shown."""
    return f"Showing: {shown} (you typed: {typed})."


def stale(today: str, record: Entry) -> Iterator[str]:
    """Yield the notice that a record is past its review, if it has one and is on this day."""
    review_by = getattr(record, "review_by", "")
    if review_by and today > review_by:
        yield (
            f"May be out of date: this page was due for review by {review_by}."
            " Check anything that matters with a professional."
        )


def find_statements(base: Base, references: Iterable[str]) -> dict[str, Statement]:
    """Return the statements `topic/statement` by their references, each once, in this order."""
    return {each: base.statement(each) for each in dict.fromkeys(references)}
