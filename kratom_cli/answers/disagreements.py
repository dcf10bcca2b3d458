"""`disagreements`: where sources contradict one another, and what a reader may rely on."""

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
    Title,
)
from kratom_cli.answers.claims.claims import listed
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.phrasing import (
    cited,
    cites,
    command,
    entries,
    evidence_of,
    find_statements,
    findings,
    record_data,
    reference,
    stale,
    statement_data,
    strictest,
)
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.claims import Article, Claim, ClaimWords
from kratom_cli.knowledge.records.disagreements import Disagreement, Position
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.vocabulary import ARTICLES

_LISTED = ("id", "question", "topics", "rely_on", "sensitivity", "as_of")


def show_all(context: Context) -> Answer:
    """Answer `disagreements`: every open question among the sources, by its first topic."""
    disagreements = context.base.all(Disagreement)
    topics = dict.fromkeys(sorted(each.topics[0] for each in disagreements))
    blocks: list[Block] = [
        Title("Where sources disagree", f"{len(disagreements)} disagreements"),
        Paragraph("Each is shown with its sides instead of being settled in silence."),
    ]
    for topic in topics:
        here = [each for each in disagreements if each.topics[0] == topic]
        blocks.append(Heading(context.base.get(Topic, topic).title))
        blocks.append(Fields([(each.id, each.question) for each in here]))
    read_on = [command(f"disagreements {each.id}") for each in disagreements[:1]]
    blocks += [Heading("Read on"), Commands(read_on or [command("topic")])]
    rows = [{name: getattr(each, name) for name in _LISTED} for each in disagreements]
    return context.answer(
        Content(
            "disagreements",
            blocks,
            strictest("general", *disagreements),
            {"disagreements": rows},
            ["pharmacist", "primary-care"],
        )
    )


def show(context: Context, name: str) -> Answer:
    """Answer `disagreements ID`: the sides, who holds them, and what may be relied on.

    Raises `NotFound` when no disagreement is meant by `name`.
    """
    disagreement, notices = resolve(context, Disagreement, name)
    base = context.base
    topic = base.get(Topic, disagreement.topics[0])
    statements = find_statements(base, disagreement.statements)
    claims = [base.get(Claim, each) for each in disagreement.claims]
    sources = cited(base, [*disagreement.position, disagreement, *statements.values()])
    evidence = evidence_of(disagreement.as_of).lower()
    blocks: list[Block] = [
        Title(disagreement.question, f"disagreement {disagreement.id}: {evidence}"),
        Heading("What each side says"),
        Items([_side(base, each) for each in disagreement.position]),
        Heading("Why they differ"),
        Paragraph(disagreement.why_they_differ),
        Heading("What a reader may rely on"),
        Paragraph(f"{disagreement.rely_on}{_keys(base, disagreement.sources)}"),
    ]
    if statements:
        blocks.append(Heading("Findings that are party to it"))
        blocks += findings(base, statements, detail=False)
    blocks += [
        *_articles(base, disagreement),
        *_claims(base, claims),
        *_sources([reference(each) for each in sources]),
        Heading("Read on"),
        Commands([command(f"topic {each}") for each in disagreement.topics]),
    ]
    data = {
        **record_data(disagreement),
        "statements": [statement_data(*each, detail=False) for each in statements.items()],
    }
    return context.answer(
        Content(
            "disagreements",
            blocks,
            strictest(disagreement.sensitivity, *statements.values(), *claims),
            data,
            topic.ask,
            sources=entries(sources),
            notices=[*notices, *stale(context.today, topic)],
        )
    )


def _side(base: Base, side: Position) -> str:
    holders = f" Said by: {', '.join(side.said_by)}." if side.said_by else ""
    return f"{side.text}{_keys(base, side.sources)}{holders}"


def _keys(base: Base, sources: list[str]) -> str:
    return f" [{', '.join(cites(base, sources))}]" if sources else ""


def _articles(base: Base, disagreement: Disagreement) -> list[Block]:
    """Describe the articles that hold a side, since a reader does not know their numbers."""
    holders = {each for side in disagreement.position for each in side.said_by}
    told = [
        (f"Article {each}", base.get(Article, each).description)
        for each in ARTICLES
        if f"article {each}" in holders
    ]
    return [Heading("The articles"), Fields(told)] if told else []


def _claims(base: Base, claims: list[Claim]) -> list[Block]:
    if not claims:
        return []
    words = base.single(ClaimWords)
    return [Heading("Claims that turn on it"), Fields([listed(each, words) for each in claims])]


def _sources(references: list[str]) -> list[Block]:
    return [Heading("Sources"), Items(references)] if references else []
