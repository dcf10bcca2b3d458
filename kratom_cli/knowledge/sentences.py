"""Reads a sentence for what it says, so that sentences can be compared in meaning.

Endings and small words are left out, and words that mean the same are one. Whether a sentence
denies what it is about ("not", "no", "won't", "it is a myth that") is kept apart, because it turns
the sentence round; so are the words that say how much or how many it holds for ("all", "only").
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kratom_cli.words.normalise import sentence
from kratom_cli.words.stem import singular, stem

_WORD = re.compile(r"[a-z0-9]+(?:[.,][0-9]+)*")
# What turns round all that it speaks of, itself denied or not: "it is not true that", "is a myth".
_DISCLAIMER = re.compile(
    r"\b(?:is|are|was|were|its|thats) (?:just |only )?"
    r"(?:not true|untrue|false|wrong|not so|not the case|(?:a|an|another) (?:old )?(?:myth|lie))\b"
    r"|\b(?:do|does|did|would) not (?:think|believe|agree)\b|\bdoubts? that\b"
    r"|\b(?:no|zero|not any|not a single|never any) (?:\w+ )?"
    r"(?:evidence|proof|stud(?:y|ies)|research)"
    r" (?:that|which|to|shows?|showing|has|have|links?|linking|proves?|proving)\b"
)
_JOINED = re.compile(r"(?<=\d)[,\s-](?=\d{3}\b)")
"""What parts the thousands of one number."""

# Two that cancel each other: "it is not impossible".
_CANCELLED = re.compile(r"\bnot (?:nothing|without|impossible|zero|no|never)\b")
# A question that hopes for a yes: "isn't it addictive?"
_HOPEFUL = re.compile(
    r"^(?:is|are|was|were|do|does|did|has|have) not (?:kratom|7|it|this|that|there|people|the)\b"
)
_NEGATIONS = {
    "not", "no", "never", "cannot", "without", "nobody", "none", "nothing", "zero", "neither",
    "nor", "nowhere", "impossible", "hardly", "barely",
}  # fmt: skip
_QUANTITIES = {
    "all": "all", "every": "all", "everyone": "all", "everybody": "all", "always": "always",
    "only": "only", "solely": "only", "most": "most", "mostly": "most", "usually": "most",
    "some": "some", "sometimes": "some", "few": "few", "rarely": "few", "seldom": "few",
    "many": "many", "often": "many", "half": "half", "more": "more", "less": "less",
}  # fmt: skip
"""Words that say how much or how many a sentence holds for, and what each amounts to."""

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


class Sentence(NamedTuple):
    """The words that a sentence is about, and whether it denies them."""

    words: frozenset[str]
    denies: bool


def read(text: str) -> Sentence:
    """Return what `text` says."""
    plain = sentence(text)
    words = _WORD.findall(_JOINED.sub(lambda found: found[0].strip(", -"), plain))
    kept = {_stem(word) for word in words if word not in _EMPTY and word not in _NEGATIONS}
    return Sentence(frozenset(kept), _denies(plain))


def quantities(text: str) -> frozenset[str]:
    """Return what `text` says of how much or how many it holds for: "all", "only", "more"."""
    return frozenset(
        _QUANTITIES[word] for word in _WORD.findall(sentence(text)) if word in _QUANTITIES
    )


def _denies(plain: str) -> bool:
    settled = _CANCELLED.sub(" ", _HOPEFUL.sub(" ", plain))
    rest, disclaimers = _DISCLAIMER.subn(" ", settled)
    denied = any(word in _NEGATIONS for word in _WORD.findall(rest))
    return denied != bool(disclaimers % 2)


@cache
def _stem(word: str) -> str:
    stemmed = stem(_SAME.get(word, word))
    return singular(_SAME.get(stemmed, stemmed))
