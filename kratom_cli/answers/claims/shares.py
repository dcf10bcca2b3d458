"""What share of the claims holds up: by article, and by the side that they speak for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from kratom_cli.answers.answer import Bar, Bars, Block, Heading, Paragraph
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.vocabulary import ARTICLES, LEANINGS, Verdict

_PARTS: dict[str, tuple[Verdict, ...]] = {
    "holds up": ("supported", "advice-sound"),
    "holds up in part": ("partly-supported",),
    "not shown": ("unproven", "source-not-found"),
    "misleading, wrong or unsafe": ("misleading", "false", "advice-unsafe"),
}
_CHOICE = (
    "The five articles were checked sentence by sentence. What is said widely was chosen because"
    " it is often repeated and often wrong, so its share says nothing about all that is said."
)


class Share(msgspec.Struct, frozen=True):
    """How many claims of one speaker or side there are, and how many fall in each part."""

    of: str
    claims: int
    counts: dict[str, int]


class Shares(NamedTuple):
    """The shares as blocks, and for programs."""

    blocks: list[Block]
    data: list[Share]


def shares(claims: list[Claim], words: ClaimWords) -> Shares:
    """Return the shares of `claims` by article, and by side."""
    by_speaker = [article_share(each, claims) for each in ARTICLES]
    by_speaker.append(_share("said widely", (c for c in claims if "common" in c.said_by)))
    by_side = [
        _share(words.leaning[each], (c for c in claims if c.leaning == each)) for each in LEANINGS
    ]
    blocks: list[Block] = [
        Heading("What share holds up, by who says it"),
        bars(by_speaker),
        Heading("What share holds up, by what it speaks for"),
        bars(by_side),
        Paragraph(_CHOICE),
    ]
    return Shares(blocks, [*by_speaker, *by_side])


def article_share(article: str, claims: Iterable[Claim]) -> Share:
    """Return the share of the claims of one article that holds up."""
    return _share(f"article {article}", (each for each in claims if article in each.said_by))


def bars(found: list[Share]) -> Bars:
    """Return shares as bars of equal length, without those that have no claim."""
    drawn = [
        Bar(each.of, list(each.counts.values()), _words(each)) for each in found if each.claims
    ]
    return Bars(list(_PARTS), drawn)


def _share(of: str, claims: Iterable[Claim]) -> Share:
    verdicts = [each.verdict for each in claims]
    counts = {part: sum(verdict in among for verdict in verdicts) for part, among in _PARTS.items()}
    return Share(of, len(verdicts), counts)


def _words(share: Share) -> str:
    whole, in_part, not_shown, wrong = share.counts.values()
    return (
        f"{whole} of {share.claims} hold up, {in_part} in part; not shown: {not_shown};"
        f" misleading, wrong or unsafe: {wrong}."
    )
