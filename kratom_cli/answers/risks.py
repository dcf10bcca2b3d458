"""`risks`: all harms by severity, or one whole."""

from __future__ import annotations

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Table,
    Title,
    Tone,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.phrasing import (
    GRADES,
    bibliography,
    cited,
    cites,
    command,
    dates,
    entries,
    find_statements,
    findings,
    record_data,
    statement_data,
    strictest,
)
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import SEVERITIES, Group, Severity

_TONES: dict[Severity, Tone] = {
    "life-threatening": "danger",
    "serious": "warning",
}
_LISTED = ("id", "name", "severity", "certainty", "cause", "frequency", "more_for", "summary")


def show_all(context: Context, *, severity: Severity | None, group: Group | None) -> Answer:
    """Answer `risks`: every harm by severity, or those that the two filters leave.

    How bad a harm is and how sure it is that kratom is the cause are told apart.
    """
    wording = context.base.single(Wording)
    risks = [
        each
        for each in sorted(context.base.all(Risk), key=lambda risk: SEVERITIES.index(risk.severity))
        if severity in (None, each.severity) and (group is None or group in each.more_for)
    ]
    whom = f" that matter more for {wording.group[group]}" if group else ""
    blocks: list[Block] = [
        Title(f"Risks{whom}", f"{len(risks)} risks, worst first"),
        Paragraph(
            "Severity says how bad it is when it happens."
            " Certainty says how sure it is that kratom, or what is named instead, is the cause."
            " Frequency says how often it was seen, and among how many."
        ),
    ]
    for level in SEVERITIES:
        here = [each for each in risks if each.severity == level]
        if here:
            blocks.append(Heading(wording.severity[level], _TONES.get(level)))
            blocks.append(_table(here))
    blocks += [
        Heading("Read on"),
        Commands([command(f"risks {risks[0].id}") if risks else command("risks")]),
    ]
    data = {"risks": [{name: getattr(risk, name) for name in _LISTED} for risk in risks]}
    ask = ["obstetric"] if group == "pregnancy" else ["pharmacist"]
    return context.answer(Content("risks", blocks, "safety", data, [*ask, "poison-centre"]))


def show(context: Context, name: str, *, detail: bool) -> Answer:
    """Answer `risks NAME`: the whole record, the findings that it rests on, what to do.

    Raises `NotFound` when no risk is meant by `name`.
    """
    risk, notices = resolve(context, Risk, name)
    base = context.base
    wording = base.single(Wording)
    statements = find_statements(base, risk.statements)
    sources = cited(base, [risk, *statements.values()])
    blocks: list[Block] = [
        Title(risk.name, f"risk {risk.id}: {dates(risk)}"),
        Paragraph(risk.summary),
        Fields(
            [
                ("Severity", wording.severity[risk.severity]),
                (f"How sure that {risk.cause} is the cause", wording.certainty[risk.certainty]),
                ("How often", risk.frequency),
                ("About", "; ".join(wording.about[each] for each in risk.about)),
                ("How it comes about", risk.mechanism),
                ("Keep in mind", risk.caveat),
                ("Sources", ", ".join(cites(base, risk.sources))),
            ],
            _tones(wording),
        ),
        Heading("Warning signs", _TONES.get(risk.severity)),
        Items(risk.warning_signs),
        Heading("What to do"),
        Items(risk.what_to_do, numbered=True),
        Heading("Who is more at risk"),
        Items(risk.who_is_more_at_risk),
        Heading("What it rests on"),
        *findings(base, statements, detail=detail),
        *_sources(sources, detail=detail),
        Heading("Read on"),
        Commands([command(f"topic {each}") for each in risk.topics] or [command("risks")]),
    ]
    data = {
        **record_data(risk),
        "statements": [statement_data(*each, detail=detail) for each in statements.items()],
    }
    return context.answer(
        Content(
            "risks",
            blocks,
            strictest(risk.sensitivity, *statements.values()),
            data,
            risk.ask,
            sources=entries(sources),
            notices=notices,
        )
    )


def _tones(wording: Wording) -> dict[str, Tone]:
    """Return the tone of the word with which the text on a severity begins."""
    return {wording.severity[each].partition(":")[0]: tone for each, tone in _TONES.items()}


def _table(risks: list[Risk]) -> Table:
    rows = [[each.id, each.name, _sure(each), each.frequency] for each in risks]
    return Table(["Risk", "What it is", "How sure the cause is", "How often"], rows)


def _sure(risk: Risk) -> str:
    """Return how sure the cause is, and what it is."""
    return f"{GRADES[risk.certainty].removesuffix(' certainty')} ({risk.cause})"


def _sources(sources: list[Source], *, detail: bool) -> list[Block]:
    if detail:
        return bibliography(sources)
    return [Heading("Sources"), Commands([command(f"sources {sources[0].id}")])]
