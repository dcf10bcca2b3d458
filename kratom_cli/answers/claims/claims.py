"""`claims`: what is said about kratom, and whether it holds up; the list, or one claim whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Finding,
    Heading,
    Items,
    Paragraph,
    Title,
    Tone,
)
from kratom_cli.answers.claims.matching import CLOSE_ENOUGH, closest
from kratom_cli.answers.claims.shares import shares
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.phrasing import (
    bibliography,
    cited,
    cites,
    command,
    dates,
    disagreeing,
    entries,
    record_data,
    stale,
    strictest,
    taken_for,
)
from kratom_cli.failures import NotFound
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.claims import Article, Claim, ClaimWords, Website
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.sentences import Sentence, quantities, read
from kratom_cli.vocabulary import VERDICTS, ClaimKind, Leaning, Speaker, Verdict
from kratom_cli.words.normalise import normalise_name

_LISTED = ("id", "claim", "verdict", "certainty", "kind", "said_by", "leaning", "topics")
TONES: dict[Verdict, Tone] = {
    "unproven": "unknown",
    "misleading": "warning",
    "false": "warning",
    "source-not-found": "unknown",
    "advice-sound": "good",
    "advice-unsafe": "danger",
}
"""How a verdict looks, beside its word. Supported is not good: it may be a harm that is."""
_MOST_OTHERS = 3
_LONGEST_NAME = 5
_NEAREST = "The verdict is on the sentence in quotation marks; yours may say something else."
_OPPOSITE = (
    "Careful: the sentence that was checked says the opposite of what you typed."
    " The verdict is on that sentence, not on yours."
)
_DIFFERS = (
    "Careful: the sentence that was checked and yours differ in {words}."
    " The verdict is on that sentence, not on yours."
)
_INTRODUCTION = (
    "What is said for kratom and what is said against it is checked in the same way."
    " A verdict is on the sentence as it is said. It is no advice to take anything."
)


class Sense(NamedTuple):
    """How the typed sentence differs from the one that was checked.

    `opposite`: one denies what the other says. `differs_in`: words such as "all" and "only" that
    only one of them has.
    """

    opposite: bool = False
    differs_in: tuple[str, ...] = ()

    def blocks(self) -> list[Block]:
        """Return the line that has to stand before the verdict, none where both say the same."""
        if self.opposite:
            return [Paragraph(_OPPOSITE)]
        words = " and ".join(f"'{word}'" for word in self.differs_in)
        return [Paragraph(_DIFFERS.format(words=words))] if words else []


class Filters(NamedTuple):
    """The filters of the list; an empty value filters nothing."""

    verdict: Verdict | None = None
    kind: ClaimKind | None = None
    said_by: Speaker | None = None
    leaning: Leaning | None = None
    topic: str = ""


def show_all(context: Context, filters: Filters) -> Answer:
    """Answer `claims`: every claim by its verdict, or those that the filters leave.

    Raises `NotFound` when the topic to filter by is not recorded.
    """
    words = context.base.single(ClaimWords)
    claims, notices = _filtered(context, filters)
    found = shares(claims, words)
    blocks: list[Block] = [
        Title("What is said about kratom, checked", f"{len(claims)} claims"),
        Paragraph(_INTRODUCTION if claims else "No claim fits, which is no verdict on anything."),
        *([] if any(filters) else found.blocks),
    ]
    blocks += by_verdict(claims, words)
    first = f"claims {claims[0].id}" if claims else "claims"
    read_on = [first, "claims --article 000", "disagreements"]
    blocks += [Heading("Read on"), Commands([command(each) for each in read_on])]
    rows = [{name: getattr(each, name) for name in _LISTED} for each in claims]
    return context.answer(
        Content(
            "claims",
            blocks,
            strictest("general", *claims),
            {"claims": rows, "shares": found.data},
            ["pharmacist", "primary-care"],
            notices=notices,
        )
    )


def show(context: Context, text: str) -> Answer:
    """Answer `claims TEXT`: the claim of that identifier, or the one whose words are closest.

    Raises `NotFound` when none is close enough, with the topic to read instead.
    """
    claim, notices, close, sense = _meant(context, text)
    base = context.base
    others = [base.get(Claim, each) for each in close]
    words = base.single(ClaimWords)
    disagreements = [base.get(Disagreement, each) for each in claim.disagreements]
    sources = cited(base, [claim, *([claim.website] if claim.website else [])])
    blocks: list[Block] = [
        Title("Is it true?", f"claim {claim.id}: {dates(claim)}"),
        *sense.blocks(),
        Paragraph(quoted(claim)),
        _verdict(base, claim, words),
        Heading("Who says it"),
        Items([*_speakers(base, claim, words), f"The sentence {words.leaning[claim.leaning]}."]),
        *(_website(claim.website) if claim.website else []),
        *disagreeing(disagreements),
        *bibliography(sources),
        *_others(others, words),
        Heading("Read on"),
        Commands([command(f"topic {each}") for each in claim.topics]),
    ]
    data = {
        **record_data(claim, leave=("disagreements",)),
        "meaning": words.verdict[claim.verdict].meaning,
        "opposite": sense.opposite,
        "differs_in": list(sense.differs_in),
        "disagreements": disagreements,
        "others": close,
    }
    return context.answer(
        Content(
            "claims",
            blocks,
            strictest(claim.sensitivity, *disagreements, *others),
            data,
            claim.ask,
            sources=entries(sources),
            notices=[*notices, *stale(context.today, claim)],
        )
    )


def quoted(claim: Claim) -> str:
    """Return the claim in quotation marks, since it is somebody else's sentence."""
    return f'"{claim.claim}"'


def listed(claim: Claim, words: ClaimWords) -> tuple[str, str]:
    """Return a claim as a line of a list, never without its verdict."""
    return f"{claim.id} ({words.verdict[claim.verdict].word.lower()})", quoted(claim)


def by_verdict(claims: list[Claim], words: ClaimWords) -> Iterator[Block]:
    """Yield the claims in lines, under a heading for each verdict."""
    for verdict in VERDICTS:
        here = [each for each in claims if each.verdict == verdict]
        if here:
            word = words.verdict[verdict]
            tone: Tone | None = "danger" if TONES.get(verdict) == "danger" else None
            yield Heading(f"{word.word} ({len(here)}): {word.meaning}", tone)
            yield Fields([listed(each, words) for each in here])


def _filtered(context: Context, filters: Filters) -> tuple[list[Claim], list[str]]:
    topic = ""
    notices: list[str] = []
    if filters.topic:
        found, notices = resolve(context, Topic, filters.topic)
        topic = found.id
    claims = [
        each
        for each in context.base.all(Claim)
        if filters.verdict in (None, each.verdict)
        and filters.kind in (None, each.kind)
        and filters.leaning in (None, each.leaning)
        and (filters.said_by is None or filters.said_by in each.said_by)
        and (not topic or topic in each.topics)
    ]
    return claims, notices


def _meant(context: Context, text: str) -> tuple[Claim, list[str], list[str], Sense]:
    """Return the claim that `text` means, what it was taken for, others close, how it differs."""
    if context.base.has(Claim, text):
        return context.base.get(Claim, text), [], [], Sense()
    named = context.base.named(Claim, text)
    matches = [match for match in closest(text, context.base.sentences(Claim)) if match.id != named]
    near = [match.id for match in matches]
    if named is None and (not matches or matches[0].score < CLOSE_ENOUGH):
        raise _not_listed(context, text, near[:_MOST_OTHERS])
    record_id = named or near.pop(0)
    notices = (
        [] if normalise_name(record_id) == normalise_name(text) else [taken_for(record_id, text)]
    )
    notices += [] if named else [_NEAREST]
    claim = context.base.get(Claim, record_id)
    sense = Sense() if named else _sense(text, claim)
    return claim, notices, near[:_MOST_OTHERS], sense


def _sense(text: str, claim: Claim) -> Sense:
    """Return how `text` differs from the way of saying `claim` that shares the most words."""
    typed = read(text)
    # Of two as near as each other the one that agrees, so that nobody is warned for nothing.
    ways = {label: read(label) for label in claim.all_names()}
    nearest = max(
        ways, key=lambda each: (_shared(typed, ways[each]), ways[each].denies == typed.denies)
    )
    differs = quantities(text) ^ quantities(nearest)
    return Sense(ways[nearest].denies != typed.denies, tuple(sorted(differs)))


def _shared(one: Sentence, other: Sentence) -> float:
    """Return the share of words that two sentences have in common, from 0 to 1."""
    return 2 * len(one.words & other.words) / (len(one.words) + len(other.words) or 1)


def _not_listed(context: Context, text: str, close: list[str]) -> NotFound:
    commands = ", ".join(command(f"claims {each}") for each in close)
    near = f"Close claims: {commands}. " if close else ""
    topic = _topic(context, text)
    read = f"Read instead: {command(f'topic {topic}')}. " if topic else ""
    return NotFound(
        f"'{text}' is not in the list of checked claims; that is no verdict, and does not mean"
        " that it is safe",
        todo=f"{near}{read}List all: {command('claims')}",
        suggestions=tuple(close),
    )


def _topic(context: Context, text: str) -> str:
    """Return the topic whose name is the longest one found in `text`, or an empty string."""
    names = context.base.names(Topic)
    words = text.split()
    keys = {
        normalise_name(" ".join(words[start:end]))
        for start in range(len(words))
        for end in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1)
    }
    known = sorted(keys & names.keys(), key=lambda each: (each == "kratom", -len(each), each))
    return names[known[0]] if known else ""


def _verdict(base: Base, claim: Claim, words: ClaimWords) -> Finding:
    verdict = words.verdict[claim.verdict]
    checked = claim.checked or "not compared with the source a second time"
    notes = [
        ("What the verdict means", verdict.meaning),
        ("How sure the verdict is", words.certainty[claim.certainty]),
        ("Figures last compared with the source", checked),
        ("Keep in mind", claim.caution),
        ("Not read", claim.unread),
        ("How it was looked for", claim.search_note),
    ]
    shown = [(label, text) for label, text in notes if text]
    return Finding(
        verdict.word, claim.why, cites(base, claim.sources), shown, TONES.get(claim.verdict)
    )


def _speakers(base: Base, claim: Claim, words: ClaimWords) -> list[str]:
    return [
        f"It is {words.common}."
        if each == "common"
        else f"Article {each}: {base.get(Article, each).description}"
        for each in claim.said_by
    ]


def _website(site: Website) -> list[Block]:
    pairs = [
        ("Website", site.name),
        ("Address in the article", site.address_given),
        ("Address now", f"{site.address_now} ({site.address_status}). {site.address_basis}"),
        ("Page on kratom", site.kratom_page or "none was found"),
        ("What is there", site.what_is_there),
        ("Judgement", site.judgement),
        ("Use it for", site.use_for),
        ("Do not use it for", site.not_for),
        ("Looked at", site.checked),
    ]
    return [Heading("What is really there"), Fields(pairs)]


def _others(others: list[Claim], words: ClaimWords) -> list[Block]:
    if not others:
        return []
    pairs = [
        (command(f"claims {each.id}"), f"{quoted(each)} {words.verdict[each.verdict].word}.")
        for each in others
    ]
    return [Heading("Or did you mean"), Fields(pairs)]
