"""The whole command line on one page: names, options, help. Each command is a few lines.

A command returns the question to answer; `shell` has it answered and shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from kratom_cli import shell
from kratom_cli.shell import command

if TYPE_CHECKING:
    from kratom_cli.answers.answer import Answer
    from kratom_cli.answers.asked import Asked


@command("topic")
@click.argument("name", nargs=-1)
@click.option("--detail", is_flag=True, help="Every finding, with the clinician's layer.")
def topic(name: tuple[str, ...], detail: bool) -> Callable[[Asked], Answer]:
    """Tell what is known on a topic; without NAME, list the topics.

    \b
    Examples:
      kratom-info topic withdrawal
      kratom-info topic pregnancy --detail
    """
    from kratom_cli.answers import topics
    from kratom_cli.answers.guard import guarded
    from kratom_cli.knowledge.records.topics import Topic

    if not name:
        return topics.listing
    text = " ".join(name)
    return lambda asked: guarded(
        asked, text, lambda asked: topics.one(asked, text, detail=detail), verb="topic", known=Topic
    )


@command("risks")
@click.argument("name", nargs=-1)
@click.option(
    "--severity",
    type=click.Choice(["life-threatening", "serious", "moderate", "mild"]),
    metavar="LEVEL",
    help="Only life-threatening, serious, moderate or mild ones.",
)
@click.option(
    "--for",
    "group",
    type=click.Choice(
        ["pregnancy", "liver-disease", "heart-disease", "taking-medicines",
         "under-18", "older-adult", "7-oh", "extract"]
    ),
    metavar="GROUP",
    help="Only risks that matter more for: pregnancy, liver-disease, heart-disease,"
    " taking-medicines, under-18, older-adult, 7-oh, extract.",
)  # fmt: skip
@click.option("--detail", is_flag=True, help="With NAME: the clinician's layer.")
def risks(
    name: tuple[str, ...], severity: Any, group: Any, detail: bool
) -> Callable[[Asked], Answer]:
    """List the risks, worst first; with NAME, tell one whole.

    \b
    Examples:
      kratom-info risks
      kratom-info risks --for pregnancy
      kratom-info risks liver-injury
    """
    from kratom_cli.answers import risks as answers

    if not name:
        return lambda asked: answers.listing(asked, severity=severity, group=group)
    return lambda asked: answers.one(asked, " ".join(name), detail=detail)


@command("dosage")
@click.option("--detail", is_flag=True, help="Every finding, with the clinician's layer.")
def dosage(detail: bool) -> Callable[[Asked], Answer]:
    """Tell why no amount is established, and what was studied.

    \b
    Example:
      kratom-info dosage
    """
    from kratom_cli.answers import dosage as answers

    return lambda asked: answers.answer(asked, detail=detail)


@command("sources")
@click.argument("source_id", metavar="[ID]", default="")
@click.option(
    "--type",
    type=click.Choice(
        [
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
        ]
    ),
    metavar="KIND",
    help="Only this kind, such as rct, case-report, agency or vendor.",
)
@click.option("--topic", metavar="NAME", default="", help="Only what this topic cites.")
@click.option("--since", metavar="YEAR", type=int, help="Only of this year or later.")
@click.option(
    "--read",
    type=click.Choice(["full-text", "abstract", "excerpt", "cited-elsewhere"]),
    help="Only what was read this far.",
)
@click.option("--cited-by", metavar="NAME", default="", help="Only what a record cites.")
def sources(source_id: str, **filters: Any) -> Callable[[Asked], Answer]:
    """List the sources; with ID, tell one and what rests on it.

    \b
    Examples:
      kratom-info sources --topic liver
      kratom-info sources --cited-by deaths/cdc-deaths-2016-2017
      kratom-info sources olsen-2019
    """
    from kratom_cli.answers import sources as answers

    if source_id:
        return lambda asked: answers.one(asked, source_id)
    return lambda asked: answers.listing(asked, answers.Filters(**filters))


@command("search")
@click.argument("text", metavar="TEXT", nargs=-1, required=True)
def search(text: tuple[str, ...]) -> Callable[[Asked], Answer]:
    """Find anything, in your own words; an emergency comes first.

    \b
    Examples:
      kratom-info search cant sleep after stopping
      kratom-info search how long til its out of my system
    """
    from kratom_cli.answers import search as answers
    from kratom_cli.answers.guard import guarded

    typed = " ".join(text)
    return lambda asked: guarded(
        asked, typed, lambda asked: answers.answer(asked, typed), verb="search"
    )


@command("check")
@click.argument("directory", metavar="[DIR]", default="")
def check(directory: str) -> Callable[[Asked], Answer]:
    """Check this knowledge base, or that in DIR, against all rules.

    \b
    Example:
      kratom-info check
    """
    from kratom_cli.answers import checking

    return lambda asked: checking.answer(asked, directory)


def main(arguments: list[str] | None = None) -> None:
    """Run the program on `arguments`, or on those of the process; exit with its status."""
    shell.run(arguments)
