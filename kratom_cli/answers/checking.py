"""`check`: every rule for a knowledge base, every finding, and what the base holds."""

from __future__ import annotations

import os

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Heading,
    Items,
    Paragraph,
    Problem,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.figures import figure_blocks, figures
from kratom_cli.answers.phrasing import command
from kratom_cli.failures import ANSWERED, INVALID_KNOWLEDGE_BASE, UsageFailure
from kratom_cli.knowledge.checks import Report, examine


def answer(context: Context, directory: str) -> Answer:
    """Answer `check`: the findings of every rule on `directory`, or on the base in use.

    Raises `UsageFailure` when `directory` is none.
    """
    must_be_there(directory)
    report = examine(directory or context.base.directory)
    if not directory and context.base.file:
        from kratom_cli.knowledge.checks.derived import built_file_is_sound

        wrong = built_file_is_sound(context.base.directory, context.base.file)
        report = report._replace(findings=[*report.findings, *wrong])
    kept = {kind: records.values() for kind, records in report.loaded.entries.items()}
    numbers = figures(kept, report.loaded.base)
    broken = bool(report.findings)
    verdict = f"{len(report.findings)} findings" if broken else "every rule is kept"
    blocks: list[Block] = [
        Title("Check of the knowledge base", verdict),
        *_findings(report),
        *figure_blocks(numbers),
        Heading("Read on"),
        Commands([command("sources --read cited-elsewhere")]),
    ]
    return context.answer_in_any_case(
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


def must_be_there(directory: str) -> None:
    """Raise `UsageFailure` when a directory is given and there is none of that name."""
    if directory and not os.path.isdir(directory):
        raise UsageFailure(
            f"There is no directory '{directory}'", todo="Give the one with base.toml."
        )


def _findings(report: Report) -> list[Block]:
    if not report.findings:
        return [Paragraph("No rule is broken.")]
    return [Heading("Findings"), Items([str(each) for each in report.findings])]
