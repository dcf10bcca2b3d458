"""Finds the sentences closest in meaning to what somebody typed, by their words.

Rare words count more.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kratom_cli.knowledge.sentences import Sentence, read

CLOSE_ENOUGH = 0.5
"""The least score of a sentence that is taken for the one that was meant."""

WORTH_NAMING = 0.3
"""The least score of a sentence that is suggested."""

_OTHER_SENSE = 0.75  # What is left of a score when one of two sentences denies and one does not.


class Match(NamedTuple):
    """A record's identifier and how close it is, from 0 to 1."""

    score: float
    id: str


def closest(text: str, known: Mapping[str, Iterable[Sentence]]) -> list[Match]:
    """Return the identifiers of what `text` may mean, best first, from `WORTH_NAMING` on.

    `known` holds by identifier every way in which a record is said.
    """
    wanted = read(text)
    weights = _weights(known)
    # A sentence that shares no word scores nothing, and most share none.
    scored = (
        Match(max(_score(wanted, each, weights) for each in near), record_id)
        for record_id, ways in known.items()
        if (near := [each for each in ways if wanted.words & each.words])
    )
    return sorted(
        (each for each in scored if each.score >= WORTH_NAMING),
        key=lambda match: (-match.score, match.id),
    )


def _weights(known: Mapping[str, Iterable[Sentence]]) -> dict[str, float]:
    """Return the weight of each word, which is higher the fewer records have it."""
    counts = Counter(
        word for ways in known.values() for word in {w for each in ways for w in each.words}
    )
    return {word: math.log(1 + len(known) / count) for word, count in counts.items()}


def _score(wanted: Sentence, said: Sentence, weights: Mapping[str, float]) -> float:
    """Return the share of weight that two sentences have in common, from 0 to 1."""
    unknown = math.log(1 + len(weights))

    def weight(words: Iterable[str]) -> float:
        return sum(weights.get(word, unknown) for word in words)

    both = weight(wanted.words) + weight(said.words)
    if not both:
        return 0.0
    score = 2 * weight(wanted.words & said.words) / both
    return score if wanted.denies == said.denies else score * _OTHER_SENSE
