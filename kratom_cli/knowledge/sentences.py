"""Reads a sentence for what it says, so that sentences can be compared in meaning.

Endings and small words are left out, and words that mean the same are one; "not" is kept, because
it turns a sentence round.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kratom_cli.knowledge.names import key

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
    "than", "said", "say", "true", "im", "ive", "one", "am", "get", "got", "basically",
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


class Sentence(NamedTuple):
    """The words that a sentence is about, and whether it denies them."""

    words: frozenset[str]
    denies: bool


def read(text: str) -> Sentence:
    """Return what `text` says."""
    plain = _CONTRACTION.sub(r"\1 not", text.casefold()).replace("'", "").replace("\u2019", "")
    words = _WORD.findall(_JOINED.sub(lambda found: found[0].strip(", -"), plain))
    kept = {_stem(word) for word in words if word not in _EMPTY and word not in _NEGATIONS}
    return Sentence(frozenset(kept), any(word in _NEGATIONS for word in words))


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
