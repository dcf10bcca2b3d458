"""`dosage`: why no amount is established, and what was studied or reported. Never advice."""

from __future__ import annotations

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Heading,
    Items,
    Paragraph,
    Table,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import (
    bibliography,
    cited,
    cites,
    command,
    dates,
    disagreeing,
    entries,
    find_statements,
    findings,
    stale,
    statement_data,
    to_ask,
)
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.topics import Study, Topic

_COLUMNS = ["Study", "What was given", "Alkaloid in it", "To whom", "What was seen, and limits"]


def answer(context: Context, *, detail: bool) -> Answer:
    """Answer `dosage` from the topic of that name: studies as a table, then the findings."""
    base = context.base
    topic = base.get(Topic, "dosage")
    disagreements = [base.get(Disagreement, each) for each in topic.disagreements]
    references = [each if "/" in each else f"dosage/{each}" for each in topic.main]
    if detail:
        references += [f"dosage/{each.id}" for each in topic.statement] + topic.also
    statements = find_statements(base, references)
    sources = cited(base, [*topic.study, *statements.values()])
    blocks: list[Block] = [
        Title(topic.title, f"dosage: {dates(topic)}"),
        Heading("In short"),
        Paragraph(" ".join(each.text for each in topic.in_short)),
        Heading("Signs of too much, and what to do", "danger"),
        Items([each.text for each in topic.do], numbered=True),
        Heading("What people report, and why grams say little"),
        *findings(base, statements, disagreements, detail=detail),
        *disagreeing(disagreements),
        Heading("What is not known"),
        Items(topic.unknown),
        Heading("Amounts that studies gave to volunteers (not advice)"),
        Table(_COLUMNS, [_row(base, each) for each in topic.study]),
        *to_ask(topic),
    ]
    if detail:
        blocks += bibliography(sources)
    blocks += [
        Heading("Read on"),
        Commands([command(f"{each}") for each in ("dosage --detail", *topic.read_on)]),
    ]
    data = {
        "in_short": topic.in_short,
        "studies": topic.study,
        "statements": [statement_data(*each, detail=detail) for each in statements.items()],
        "unknown": topic.unknown,
        "do": topic.do,
        "to_ask": topic.to_ask,
        "disagreements": disagreements,
        "as_of": topic.as_of,
        "reviewed": topic.reviewed,
        "review_by": topic.review_by,
    }
    return context.answer(
        Content(
            "dosage",
            blocks,
            "dosage",
            data,
            topic.ask,
            sources=entries(sources),
            notices=list(stale(context.today, topic)),
        )
    )


def _row(base: Base, study: Study) -> list[str]:
    keys = ", ".join(cites(base, study.sources))
    return [
        f"{study.name}, {study.design} [{keys}]",
        f"{study.form}: {study.amount}",
        study.alkaloid,
        study.people,
        f"{study.seen}. Limits: {study.limits}.",
    ]
