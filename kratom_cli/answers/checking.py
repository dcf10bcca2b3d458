"""`check`: every rule for a knowledge base, every finding, and what the base holds."""

from __future__ import annotations

import os
from collections import Counter

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Problem,
    Title,
)
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.wording import command
from kratom_cli.failures import ANSWERED, INVALID_KNOWLEDGE_BASE, UsageFailure
from kratom_cli.knowledge.checks import Report, examine
from kratom_cli.knowledge.checks.whole import Whole
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import READ_DEPTHS, ReadDepth, Source
from kratom_cli.knowledge.records.topics import Topic


def answer(asked: Asked, directory: str) -> Answer:
    """Answer `check`: the findings of every rule on `directory`, or on the base in use.

    Raises `UsageFailure` when `directory` is none.
    """
    if directory and not os.path.isdir(directory):
        raise UsageFailure(
            f"There is no directory '{directory}'", todo="Give the one with base.toml."
        )
    report = examine(directory or asked.store.directory)
    numbers = figures(report.whole)
    broken = bool(report.findings)
    verdict = f"{len(report.findings)} findings" if broken else "every rule is kept"
    blocks: list[Block] = [
        Title("Check of the knowledge base", verdict),
        *_findings(report),
        Heading("What it holds"),
        Fields([(label, str(number)) for label, number in numbers.items()]),
        Heading("Read on"),
        Commands([command("sources --read cited-elsewhere")]),
    ]
    return asked.answer_in_any_case(
        Content(
            "check",
            blocks,
            "general",
            {"directory": directory, "findings": report.findings, "figures": numbers},
            ["pharmacist", "primary-care"],
            problems=[
                Problem("broken-rule", each.what, f"{each.file}, {each.place}")
                for each in report.findings
            ],
            status="failed" if broken else "answered",
            exit_status=INVALID_KNOWLEDGE_BASE if broken else ANSWERED,
        )
    )


def figures(whole: Whole) -> dict[str, int | str]:
    """Return what the base holds, counted."""
    base = whole.base
    statements = [statement for _, statement in whole.statements()]
    depth: Counter[ReadDepth] = Counter()
    sources = whole.of(Source)
    for statement in statements:
        read = {sources[each].read for each in statement.sources if each in sources}
        depth[min(read, key=READ_DEPTHS.index, default="cited-elsewhere")] += 1
    return {
        "topics": len(whole.of(Topic)),
        "statements": len(statements),
        "statements compared with their source": sum(1 for each in statements if each.checked),
        "questions": sum(len(topic.question) for topic in whole.of(Topic).values()),
        "risks": len(whole.of(Risk)),
        "disagreements": len(whole.of(Disagreement)),
        "claims": len(whole.of(Claim)),
        "claims compared with their source": sum(1 for c in whole.of(Claim).values() if c.checked),
        "sources": len(sources),
        "countries": len(whole.of(Country)),
        "places": len(whole.of(Place)),
        "statements resting on full text": depth["full-text"],
        "statements resting on an abstract": depth["abstract"],
        "statements resting on an excerpt": depth["excerpt"],
        "statements resting on another text": depth["cited-elsewhere"],
        "median reading grade of lay statements": f"{base.reading_grade} ({base.reading_grade_by})"
        if base
        else "not known",
    }


def _findings(report: Report) -> list[Block]:
    if not report.findings:
        return [Paragraph("No rule is broken.")]
    return [Heading("Findings"), Items([str(each) for each in report.findings])]
