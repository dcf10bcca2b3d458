"""The command line: every command with its options and help.

A command returns a function that answers its question; `shell` runs it and prints the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from kratom_cli import shell
from kratom_cli.shell import command
from kratom_cli.vocabulary import (
    ARTICLES,
    CLAIM_KINDS,
    GROUPS,
    HELP_KINDS,
    LEANINGS,
    LEGAL_STATUSES,
    RATINGS,
    READ_DEPTHS,
    SEVERITIES,
    SOURCE_TYPES,
    SPEAKERS,
    VERDICTS,
    ArticleId,
    Group,
    HelpKind,
    LegalStatus,
    Rating,
    Severity,
    SourceType,
)

if TYPE_CHECKING:
    from kratom_cli.answers.answer import Answer
    from kratom_cli.answers.context import Context

_SOME_HELP_KINDS: tuple[HelpKind, ...] = ("poison-centre", "crisis-line", "treatment-line")
_SOME_SOURCE_TYPES: tuple[SourceType, ...] = ("rct", "case-report", "agency", "vendor")
"""Examples for the help of an option whose word list is too long to print."""


def _either(words: Sequence[str]) -> str:
    """Join `words` for a sentence: "a, b or c"."""
    return f"{', '.join(words[:-1])} or {words[-1]}"


@command(
    "emergency",
    """\
Show what to do now, or for one sign of danger.

\b
Examples:
  kratom-info emergency
  kratom-info emergency seizure
  kratom-info emergency child --country GB
""",
)
@click.argument("sign", nargs=-1)
@click.option("--detail", is_flag=True, help="Add the notes and the sources.")
def emergency(sign: tuple[str, ...], detail: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers.danger import emergency as answers

    if not sign:
        return lambda context: answers.show_all(context, detail=detail)
    return lambda context: answers.by_sign(context, " ".join(sign), detail=detail)


@command(
    "search",
    """\
Search in plain words; emergencies come first.

\b
Examples:
  kratom-info search cant sleep after stopping
  kratom-info search how long til its out of my system
""",
)
@click.argument("text", metavar="TEXT", nargs=-1, required=True)
def search(text: tuple[str, ...]) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers.finding import search as answers

    return lambda context: answers.answer(context, " ".join(text))


@command(
    "topic",
    """\
Show what is known about a topic, or list all topics.

\b
Examples:
  kratom-info topic withdrawal
  kratom-info topic pregnancy --detail
""",
)
@click.argument("name", nargs=-1)
@click.option("--detail", is_flag=True, help="Add every finding, with detail for clinicians.")
def topic(name: tuple[str, ...], detail: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import topics

    if not name:
        return topics.show_all
    return lambda context: topics.show(context, " ".join(name), detail=detail)


@command(
    "risks",
    """\
List the risks, worst first, or show one.

\b
Examples:
  kratom-info risks
  kratom-info risks --for pregnancy
  kratom-info risks liver-injury
""",
)
@click.argument("name", nargs=-1)
@click.option(
    "--severity",
    type=click.Choice(SEVERITIES),
    metavar="LEVEL",
    help=f"Only {_either(SEVERITIES)} ones.",
)
@click.option(
    "--for",
    "group",
    type=click.Choice(GROUPS),
    metavar="GROUP",
    help=f"Only risks that matter more for: {_either(GROUPS)}.",
)
@click.option("--detail", is_flag=True, help="With NAME: add detail for clinicians.")
def risks(
    name: tuple[str, ...], severity: Severity | None, group: Group | None, detail: bool
) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import risks as answers

    if not name:
        return lambda context: answers.show_all(context, severity=severity, group=group)
    return lambda context: answers.show(context, " ".join(name), detail=detail)


@command(
    "dosage",
    """\
Show why no amount is established, and what was studied.

\b
Example:
  kratom-info dosage
""",
)
@click.option("--detail", is_flag=True, help="Add every finding, with detail for clinicians.")
def dosage(detail: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import dosage as answers

    return lambda context: answers.answer(context, detail=detail)


@command(
    "interactions",
    """\
Show how kratom mixes with one DRUG, or several at once.

DRUG is a medicine, street drug, food or plant, by any of its names. Without
it, all groups are listed, worst first.

\b
Examples:
  kratom-info interactions xanax
  kratom-info interactions alprazolam fluoxetine "St John's wort"
  kratom-info interactions --severity avoid
""",
)
@click.argument("drug", nargs=-1)
@click.option(
    "--class", "group", metavar="NAME", default="", help="Show one group and its members."
)
@click.option(
    "--severity",
    type=click.Choice(RATINGS),
    metavar="LEVEL",
    help=f"Only {_either(RATINGS)}.",
)
@click.option("--all", "everything", is_flag=True, help="List every substance, one per line.")
@click.option("--detail", is_flag=True, help="With DRUG or --class: add detail for clinicians.")
def interactions(
    drug: tuple[str, ...], group: str, severity: Rating | None, everything: bool, detail: bool
) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers.mixing import interactions as answers
    from kratom_cli.answers.mixing import lists as mixing_lists

    if drug:
        return lambda context: answers.drugs(context, drug, detail=detail)
    if group:
        return lambda context: mixing_lists.group(context, group, severity, detail=detail)
    if everything:
        return lambda context: mixing_lists.everything(context, severity)
    return lambda context: mixing_lists.show_all(context, severity)


@command(
    "claims",
    """\
Show whether a claim holds up, or list all claims.

TEXT is a claim in your own words, or the ID of one.

\b
Examples:
  kratom-info claims it is just a plant so it is safe
  kratom-info claims --article 001
  kratom-info claims --verdict source-not-found
""",
)
@click.argument("text", nargs=-1)
@click.option(
    "--article",
    type=click.Choice(ARTICLES),
    help="Go through one of the five checked articles, claim by claim.",
)
@click.option(
    "--verdict",
    type=click.Choice(VERDICTS),
    metavar="WORD",
    help=f"Only {_either(VERDICTS)} ones.",
)
@click.option(
    "--kind",
    type=click.Choice(CLAIM_KINDS),
    metavar="KIND",
    help=f"Only of this kind: {_either(CLAIM_KINDS)}.",
)
@click.option(
    "--said-by",
    type=click.Choice(SPEAKERS),
    help="Only claims of one article, or common ones.",
)
@click.option(
    "--leaning",
    type=click.Choice(LEANINGS),
    help="Only claims in favour of kratom, against it, or neutral.",
)
@click.option("--topic", metavar="NAME", default="", help="Only claims on this topic.")
def claims(
    text: tuple[str, ...], article: ArticleId | None, **filters: Any
) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers.claims import claims as answers

    if text:
        return lambda context: answers.show(context, " ".join(text))
    if article:
        from kratom_cli.answers.claims import articles

        return lambda context: articles.walk(context, article)
    return lambda context: answers.show_all(context, answers.Filters(**filters))


@command(
    "disagreements",
    """\
List where sources disagree, or show one such question.

\b
Examples:
  kratom-info disagreements
  kratom-info disagreements half-life-mitragynine
""",
)
@click.argument("name", nargs=-1)
def disagreements(name: tuple[str, ...]) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import disagreements as answers

    if not name:
        return answers.show_all
    return lambda context: answers.show(context, " ".join(name))


@command(
    "legal",
    """\
Show the law on kratom in a place, and how recent it is.

\b
Examples:
  kratom-info legal alabama
  kratom-info legal us
  kratom-info legal --route us-tx us-ok us-ks
""",
)
@click.argument("place", nargs=-1)
@click.option(
    "--status",
    type=click.Choice(LEGAL_STATUSES),
    metavar="STATUS",
    help=f"Only places that are {_either(LEGAL_STATUSES)}.",
)
@click.option("--changed-since", metavar="DATE", help="Only what is new since YYYY-MM.")
@click.option("--compare", is_flag=True, help="Compare two or more places side by side.")
@click.option("--route", is_flag=True, help="Show places in the order of a journey.")
def legal(
    place: tuple[str, ...],
    status: LegalStatus | None,
    changed_since: str | None,
    compare: bool,
    route: bool,
) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers.law import legal as answers
    from kratom_cli.answers.law import lists

    if compare or route:
        return lambda context: (lists.compare if compare else lists.route)(context, place)
    if place:
        return lambda context: answers.show(context, " ".join(place))
    if status or changed_since:
        return lambda context: lists.show_all(context, status=status, changed_since=changed_since)
    return lists.overview


@command(
    "resources",
    """\
Show where to get help, by country or by kind.

\b
Examples:
  kratom-info resources --country CA
  kratom-info resources poison-centre
  kratom-info resources professionals
""",
)
@click.argument("name", nargs=-1)
@click.option(
    "--kind",
    type=click.Choice(HELP_KINDS),
    metavar="KIND",
    help=f"Only one kind, such as {_either(_SOME_HELP_KINDS)}.",
)
def resources(name: tuple[str, ...], kind: HelpKind | None) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import resources as answers

    if name:
        return lambda context: answers.named(context, " ".join(name))
    return lambda context: answers.show_all(context, kind)


@command(
    "sources",
    """\
List the sources, or show one and what cites it.

\b
Examples:
  kratom-info sources --topic liver
  kratom-info sources --cited-by deaths/cdc-deaths-2016-2017
  kratom-info sources olsen-2019
""",
)
@click.argument("source_id", metavar="[ID]", default="")
@click.option(
    "--type",
    type=click.Choice(SOURCE_TYPES),
    metavar="KIND",
    help=f"Only this kind, such as {_either(_SOME_SOURCE_TYPES)}.",
)
@click.option("--topic", metavar="NAME", default="", help="Only sources that this topic cites.")
@click.option("--since", metavar="YEAR", type=int, help="Only sources from this year or later.")
@click.option(
    "--read",
    type=click.Choice(READ_DEPTHS),
    help="Only sources that were read to this depth.",
)
@click.option("--cited-by", metavar="NAME", default="", help="Only sources that this record cites.")
def sources(source_id: str, **filters: Any) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import sources as answers

    if source_id:
        return lambda context: answers.show(context, source_id)
    return lambda context: answers.show_all(context, answers.Filters(**filters))


@command(
    "glossary",
    """\
Show what a term means, or list all terms.

\b
Examples:
  kratom-info glossary half-life
  kratom-info glossary --language
""",
)
@click.argument("term", nargs=-1)
@click.option("--language", is_flag=True, help="List words to avoid, and better ones.")
def glossary(term: tuple[str, ...], language: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import glossary as answers
    from kratom_cli.failures import UsageFailure

    if language and term:
        raise UsageFailure("--language takes no TERM", todo="Leave one of them out.")
    if language:
        return answers.language
    if not term:
        return answers.show_all
    return lambda context: answers.show(context, " ".join(term))


@command(
    "about",
    """\
Show how this reference was made, and its limits.

\b
Examples:
  kratom-info about
  kratom-info about --numbers
""",
)
@click.option("--numbers", is_flag=True, help="Count what it holds.")
def about(numbers: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import about as answers

    return answers.numbers if numbers else answers.answer


@command(
    "check",
    """\
Check the knowledge base, or the one in DIR.

With --stale, list what is past its review date or due within 30 days,
oldest first. That is not a fault: the exit status is 0.

\b
Examples:
  kratom-info check
  kratom-info check --stale --today 2027-06-01
""",
)
@click.argument("directory", metavar="[DIR]", default="")
@click.option("--stale", is_flag=True, help="List what is due for review.")
def check(directory: str, stale: bool) -> Callable[[Context], Answer]:
    """Return the question to answer."""
    from kratom_cli.answers import checking, freshness

    if stale:
        return lambda context: freshness.answer(context, directory)
    return lambda context: checking.answer(context, directory)


def main(arguments: list[str] | None = None) -> None:
    """Run the program with `arguments` (default: those of the process) and exit."""
    shell.run(arguments)
