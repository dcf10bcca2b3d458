"""`topic`: the list of topics, or one topic whole."""

from __future__ import annotations

from typing import Any, NamedTuple

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Span,
    Timeline,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.page_records import PageRecords, Records
from kratom_cli.answers.phrasing import (
    GRADES,
    bibliography,
    choice_finding,
    cited,
    cites,
    command,
    dates,
    disagreeing,
    entries,
    find_statements,
    findings,
    question_finding,
    record_data,
    statement_data,
    strictest,
    to_ask,
)
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.base import Part
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Statement, Step, Topic
from kratom_cli.knowledge.records.topics import WithdrawalCourse as TimelineRecord
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import SECTIONS

_OWN_ADVICE = " (general advice of this reference)"
_IN_PARTS = {
    "statement",
    "question",
    "timeline",
    "timeline_gap",
    "study",
    "choice",
    "disagreements",
}
"""Fields of a topic that the data of an answer holds as parts of their own."""


def show_all(context: Context) -> Answer:
    """Answer `topic` without a name: every topic, by section."""
    topics = context.base.all(Topic)
    titles = context.base.single(Wording).section
    blocks: list[Block] = [Title("Topics", f"{len(topics)} topics")]
    for section in SECTIONS:
        here = [topic for topic in topics if topic.section == section]
        if here:
            blocks.append(Heading(titles[section]))
            blocks.append(Fields([(topic.id, topic.title) for topic in here]))
    blocks += [Heading("Read on"), Commands([command("topic withdrawal"), command("risks")])]
    rows = [{"id": t.id, "title": t.title, "section": t.section} for t in topics]
    return context.answer(
        Content("topic", blocks, "general", {"topics": rows}, ["pharmacist", "primary-care"])
    )


def show(context: Context, name: str, *, detail: bool) -> Answer:
    """Answer `topic NAME`; with `detail`, the clinician's layer and every finding.

    Raises `NotFound` when no topic is meant by `name`.
    """
    topic, notices = resolve(context, Topic, name)
    page = _load(context.base, topic, detail=detail)
    return context.answer(
        Content(
            "topic",
            _blocks(page),
            strictest(topic.sensitivity, *page.shown.values(), *page.disagreements),
            _data(page),
            topic.ask,
            sources=entries(page.sources),
            notices=notices,
        )
    )


class TopicPage(NamedTuple):
    """All that the page of a topic shows. Nothing more is read while it is laid out.

    `shown` are the findings that it tells, of `found` in all; `sources` what these cite, and
    `records` whatever the page names besides.
    """

    topic: Topic
    shown: dict[str, Statement]
    found: int
    disagreements: list[Disagreement]
    risks: list[Risk]
    sources: list[Source]
    records: PageRecords
    detail: bool


def _load(base: Base, topic: Topic, *, detail: bool) -> TopicPage:
    """Load everything that the page of `topic` shows."""
    statements = find_statements(base, _order(topic))
    shown = statements if detail else dict(list(statements.items())[: len(topic.main)])
    parts: list[Part] = [*shown.values(), *topic.timeline, *topic.timeline_gap, *topic.choice]
    parts += [*topic.question, *topic.study] if detail else []
    sources = cited(base, parts)
    return TopicPage(
        topic,
        shown,
        len(statements),
        [base.get(Disagreement, each) for each in topic.disagreements],
        [base.get(Risk, each) for each in topic.risks],
        sources,
        PageRecords(sources, [base.single(Wording)]),
        detail,
    )


def _blocks(page: TopicPage) -> list[Block]:
    """Lay the page out."""
    topic, records, detail = page.topic, page.records, page.detail
    return [
        Title(topic.title, f"topic {topic.id}: {dates(topic)}"),
        Heading("In short"),
        Paragraph(" ".join(each.text for each in topic.in_short)),
        *_timeline(records, topic, detail=detail),
        Heading("What is known"),
        *findings(records, page.shown, page.disagreements, detail=detail),
        *_more(topic, page.found - len(page.shown)),
        *disagreeing(page.disagreements),
        Heading("What is not known"),
        Items(topic.unknown),
        *_questions(records, topic, detail=detail),
        *_risks(page.risks),
        Heading("What to do"),
        Items([_step(each) for each in topic.do], numbered=True),
        *_choices(records, topic),
        *to_ask(topic),
        *_sources(topic, page.sources, detail=detail),
        Heading("Read on"),
        Commands([command(each) for each in (*topic.read_on, "resources")]),
    ]


def _data(page: TopicPage) -> dict[str, Any]:
    """Return the same for programs."""
    topic, detail = page.topic, page.detail
    return {
        **record_data(topic, leave=_IN_PARTS),
        "statements": [statement_data(*each, detail=detail) for each in page.shown.items()],
        "more_statements": page.found - len(page.shown),
        "timelines": topic.timeline,
        "timeline_gaps": topic.timeline_gap,
        "disagreements": page.disagreements,
        "questions": topic.question if detail else [],
        "choices": topic.choice,
    }


def _order(topic: Topic) -> list[str]:
    """Return the references of all statements: the main ones first, each once."""
    own = [f"{topic.id}/{each.id}" for each in topic.statement]
    main = [each if "/" in each else f"{topic.id}/{each}" for each in topic.main]
    return list(dict.fromkeys([*main, *own, *topic.also]))


def _timeline(records: Records, topic: Topic, *, detail: bool) -> list[Block]:
    if not topic.timeline:
        return []
    blocks: list[Block] = [
        Heading("Time after the last use"),
        Timeline(
            [_span(records, each) for each in topic.timeline],
            [(each.substance, "no measured course was found.") for each in topic.timeline_gap],
            "present, and worst",
        ),
    ]
    if detail:
        basis = [f"{each.substance}: {each.basis} {each.note}" for each in topic.timeline]
        blocks.append(
            Items(basis + [f"{gap.substance}: {gap.reason}" for gap in topic.timeline_gap])
        )
    return blocks


def _span(records: Records, timeline: TimelineRecord) -> Span:
    measured = "" if timeline.measured_in_people else "; not measured in people"
    keys = ", ".join(cites(records, timeline.sources))
    return Span(
        label=timeline.substance,
        start=timeline.onset_hours[0],
        worst_from=timeline.peak_hours[0],
        worst_to=timeline.peak_hours[1],
        end=timeline.duration_days[1] * 24,
        words=(
            f"starts {_range(timeline.onset_hours)} hours after the last use,"
            f" worst at {_range(timeline.peak_hours)} hours,"
            f" over after {_range(timeline.duration_days)} days"
        ),
        note=f"{GRADES[timeline.certainty]}{measured}. [{keys}]",
    )


def _range(values: list[float]) -> str:
    low, high = (f"{value:g}" for value in values)
    return low if low == high else f"{low} to {high}"


def _more(topic: Topic, hidden: int) -> list[Block]:
    if not hidden:
        return []
    noun = "finding" if hidden == 1 else "findings"
    return [
        Paragraph(f"{hidden} more {noun}, and the clinician's detail:"),
        Commands([command(f"topic {topic.id} --detail")]),
    ]


def _questions(records: Records, topic: Topic, *, detail: bool) -> list[Block]:
    if not topic.question or not detail:
        return []
    return [
        Heading("Questions people ask"),
        *(question_finding(records, each) for each in topic.question),
    ]


def _choices(records: Records, topic: Topic) -> list[Block]:
    blocks: list[Block] = []
    if topic.without:
        blocks += [Heading("If nothing is done"), Items([each.text for each in topic.without])]
    if topic.choice:
        blocks.append(Heading("Your choices, side by side"))
        blocks += [choice_finding(records, each) for each in topic.choice]
    return blocks


def _risks(risks: list[Risk]) -> list[Block]:
    if not risks:
        return []
    return [
        Heading("Risks"),
        Fields([(command(f"risks {each.id}"), f"{each.name} ({each.severity})") for each in risks]),
    ]


def _step(step: Step) -> str:
    return step.text if step.rests_on else step.text + _OWN_ADVICE


def _sources(topic: Topic, sources: list[Source], *, detail: bool) -> list[Block]:
    if detail:
        return bibliography(sources)
    return [
        Heading("Sources"),
        Commands([command(f"sources --topic {topic.id}"), command(f"sources {sources[0].id}")]),
    ]
