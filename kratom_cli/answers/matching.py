"""Finds the sentences that are closest in meaning to what a person typed, by their words.

Words count more the rarer they are among all sentences; endings and small words are left out,
"not" is kept, because it turns a sentence round.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from kratom_cli.knowledge.names import key

CLOSE_ENOUGH = 0.5
"""The score from which on a sentence counts as the one that was meant."""

WORTH_NAMING = 0.3
"""The score from which on a sentence is worth a suggestion."""

_OTHER_SENSE = 0.75  # What is left of a score when one of two sentences denies and one does not.
_WORD = re.compile(r"[a-z0-9]+(?:[.,][0-9]+)*")
_CONTRACTION = re.compile(
    r"\b(ca|wo|do|does|did|is|are|was|were|has|have|could|would|should)n['\u2019]?t\b"
)
_JOINED = re.compile(r"(?<=\d)[,\s-](?=\d{3}\b)|\b7[\s-](?=oh\b|hydroxy)")
_NEGATIONS = {"not", "no", "never", "cannot", "without", "nobody", "none", "nothing", "zero"}
_EMPTY = {
    "kratom", "ketum", "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by",
    "is", "are", "was", "were", "be", "been", "it", "its", "this", "that", "you", "your", "i", "my",
    "me", "we", "they", "he", "she", "as", "so", "at", "from", "do", "does", "did", "can", "could",
    "will", "would", "may", "might", "should", "has", "have", "had", "just", "really", "very",
    "there", "what", "which", "who", "how", "when", "if", "up", "about", "any", "some", "us",
    "than", "said", "say", "true", "im", "ive", "one", "am", "get", "got",
}  # fmt: skip
_SAME = {
    "narcan": "naloxone", "suboxone": "buprenorphine", "subutex": "buprenorphine", "safely": "safe",
    "opiate": "opioid", "7hydroxymitragynine": "7oh", "hydroxymitragynine": "7oh", "die": "death",
    "died": "death", "dead": "death", "kill": "death", "killed": "death", "fatal": "death",
    "deadly": "death", "beer": "alcohol", "drink": "alcohol", "booze": "alcohol", "wine": "alcohol",
    "pregnant": "pregnancy", "addictive": "addict", "addiction": "addict", "addicted": "addict",
    "hooked": "addict", "medication": "medicine", "harmless": "safe", "medicinal": "medicine",
    "quit": "stop", "stopping": "stop", "quitting": "stop", "legal": "law", "lawful": "law",
    "teen": "teenager", "kid": "teenager", "driving": "drive",
}  # fmt: skip
_ENDINGS = (
    "ations", "ation", "ingly", "ings", "ing", "edly", "ied", "ies", "ers", "ed", "ly", "es", "er",
    "s", "e",
)  # fmt: skip
_SHORTEST_STEM = 4


class Match(NamedTuple):
    """A record's identifier and how close it is, from 0 to 1."""

    score: float
    id: str


class _Words(NamedTuple):
    words: frozenset[str]
    denies: bool


def closest(text: str, sentences: Mapping[str, Iterable[str]]) -> list[Match]:
    """Return the identifiers of what `text` may mean, best first, from `WORTH_NAMING` on.

    `sentences` holds by identifier every way in which a record is said.
    """
    wanted = _read(text)
    known = {each: [_read(said) for said in ways] for each, ways in sentences.items()}
    weights = _weights(known)
    scored = (
        Match(max((_score(wanted, each, weights) for each in ways), default=0.0), record_id)
        for record_id, ways in known.items()
    )
    return sorted(
        (each for each in scored if each.score >= WORTH_NAMING),
        key=lambda match: (-match.score, match.id),
    )


def _read(text: str) -> _Words:
    plain = _CONTRACTION.sub(r"\1 not", text.casefold()).replace("'", "").replace("\u2019", "")
    words = _WORD.findall(_JOINED.sub(lambda found: found[0].strip(", -"), plain))
    kept = {_stem(word) for word in words if word not in _EMPTY and word not in _NEGATIONS}
    return _Words(frozenset(kept), any(word in _NEGATIONS for word in words))


@cache
def _stem(word: str) -> str:
    word = _SAME.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = _undoubled(word.removesuffix(ending))
            break
    return key(_SAME.get(word, word))


def _undoubled(stem: str) -> str:
    """Drop the letter that an ending doubled: "swapping" is "swap", "passes" stays "pass"."""
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem


def _weights(known: Mapping[str, list[_Words]]) -> dict[str, float]:
    """Return the weight of each word: the rarer among the records, the heavier."""
    counts = Counter(
        word for ways in known.values() for word in {w for each in ways for w in each.words}
    )
    return {word: math.log(1 + len(known) / count) for word, count in counts.items()}


def _score(wanted: _Words, said: _Words, weights: Mapping[str, float]) -> float:
    """Return the share of weight that two sentences have in common, from 0 to 1."""
    unknown = math.log(1 + len(weights))

    def weight(words: Iterable[str]) -> float:
        return sum(weights.get(word, unknown) for word in words)

    both = weight(wanted.words) + weight(said.words)
    if not both:
        return 0.0
    score = 2 * weight(wanted.words & said.words) / both
    return score if wanted.denies == said.denies else score * _OTHER_SENSE
