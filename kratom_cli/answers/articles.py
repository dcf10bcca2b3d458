"""`claims --article`: one article, claim by claim, and what none of the articles tells."""

from __future__ import annotations

from typing import Any

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Finding,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.claims import TONES, quoted
from kratom_cli.answers.shares import article_share, bars
from kratom_cli.answers.wording import (
    cited,
    cites,
    command,
    entries,
    record_data,
    stale,
    strictest,
)
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.claims import Article, Claim, ClaimWords, Gap, Theme
from kratom_cli.vocabulary import ArticleId


def walk(asked: Asked, article_id: ArticleId) -> Answer:
    """Answer `claims --article ID`: its claims by what they treat, each with its verdict."""
    base = asked.base
    article = base.get(Article, article_id)
    said = {each.id: each for each in asked.base.all(Claim) if article_id in each.said_by}
    themes = [each for each in asked.base.all(Theme) if article_id in each.articles]
    themes.sort(key=lambda theme: theme.order)
    gaps = asked.base.all(Gap)
    first_due = sorted(said.values(), key=lambda claim: claim.review_by)[:1]
    share = article_share(article_id, said.values())
    blocks: list[Block] = [
        Title(f"Article {article_id}, claim by claim", f"{len(said)} claims"),
        Paragraph(f"{article.description} Its claims stand here by what they treat."),
        Heading("What share holds up"),
        bars([share]),
        *_themes(base, themes, said),
        Heading("What none of the articles tells"),
        Items([_gap(base, each) for each in gaps]),
        Heading("Read on"),
        Commands([command("claims"), command("topic cited-studies")]),
    ]
    return asked.answer(
        Content(
            "claims",
            blocks,
            strictest("safety", *said.values()),
            {
                "article": article,
                "share": share,
                "themes": [_theme_data(each, said) for each in themes],
                "gaps": gaps,
            },
            ["pharmacist", "primary-care"],
            sources=entries(cited(base, [*said.values(), *gaps])),
            notices=[notice for first in first_due for notice in stale(asked.today, first)],
        )
    )


def _themes(base: Base, themes: list[Theme], said: dict[str, Claim]) -> list[Block]:
    """Return the claims under what they treat, each told once and named again where it recurs."""
    words = base.single(ClaimWords)
    told: set[str] = set()
    blocks: list[Block] = []
    for theme in themes:
        here = [said[each] for each in theme.claims if each in said]
        again = [each.id for each in here if each.id in told]
        blocks += [
            Heading(theme.title),
            Paragraph(f"What the articles say of it: {theme.they_say}"),
            *(_finding(base, each, words) for each in here if each.id not in told),
            *([Paragraph(f"Told above: {', '.join(again)}.")] if again else []),
            Commands([command(f"topic {theme.topic}")]),
        ]
        told.update(each.id for each in here)
    return blocks


def _finding(base: Base, claim: Claim, words: ClaimWords) -> Finding:
    notes = [("Claim", claim.id), ("Keep in mind", claim.caution), ("Not read", claim.unread)]
    return Finding(
        grade=words.verdict[claim.verdict].word,
        text=f"{quoted(claim)} {claim.why}",
        cites=cites(base, claim.sources),
        notes=[(label, text) for label, text in notes if text],
        tone=TONES.get(claim.verdict),
    )


def _gap(base: Base, gap: Gap) -> str:
    keys = ", ".join(cites(base, gap.sources))
    return f"{gap.missing} {gap.why_it_matters} [{keys}] Read: {command(f'topic {gap.topic}')}"


def _theme_data(theme: Theme, said: dict[str, Claim]) -> dict[str, Any]:
    here = [said[each] for each in theme.claims if each in said]
    return {**record_data(theme), "claims": here}
