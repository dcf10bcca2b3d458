"""`claims --article`: what one article is, and its claims with their verdicts."""

from __future__ import annotations

from kratom_cli.answers.answer import Answer, Block, Commands, Content, Heading, Paragraph, Title
from kratom_cli.answers.claims.claims import by_verdict
from kratom_cli.answers.claims.shares import article_share, bars
from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import cited, command, entries, stale, strictest
from kratom_cli.knowledge.records.claims import Article, Claim, ClaimWords
from kratom_cli.vocabulary import ArticleId


def walk(context: Context, article_id: ArticleId) -> Answer:
    """Answer `claims --article ID`: what the article is, and its claims, each with its verdict."""
    base = context.base
    article = base.get(Article, article_id)
    said = [each for each in context.base.all(Claim) if article_id in each.said_by]
    first_due = sorted(said, key=lambda claim: claim.review_by)[:1]
    share = article_share(article_id, said)
    blocks: list[Block] = [
        Title(f"Article {article_id}, claim by claim", f"{len(said)} claims"),
        Paragraph(article.description),
        Heading("What share holds up"),
        bars([share]),
        *by_verdict(said, base.single(ClaimWords)),
        Heading("Read on"),
        Commands([command("claims"), command("topic cited-studies")]),
    ]
    return context.answer(
        Content(
            "claims",
            blocks,
            strictest("safety", *said),
            {"article": article, "share": share, "claims": said},
            ["pharmacist", "primary-care"],
            sources=entries(cited(base, said)),
            notices=[notice for first in first_due for notice in stale(context.today, first)],
        )
    )
