"""Which records fit a query, and in which order."""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import NamedTuple

from kratom_cli.answers.asked import Asked
from kratom_cli.answers.opening import OPENINGS
from kratom_cli.knowledge.query import Query
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.search import Concept, Engine, Place

OPENABLE = {kind.folder: kind for kind in ENTRIES if kind.folder in OPENINGS}
"""The kinds of which a record can be opened, by their folder; no other is found."""

_WEIGHTS = {"topics": 1.5, "risks": 1.0, "sources": 0.3}
_USUAL_WEIGHT = 0.8
_MOST_OTHERS = 3
_SECOND = 0.2
"""What the other documents of a record add to its best one."""

_WORTH_SHOWING = 0.12
"""Of the best record's score, what a record must reach to be shown."""

_LEADS = {"places": {"legal", "illegal", "law", "banned"}, "sources": {"study", "studies"}}
"""Kinds that come first where one of these words is meant, and by how much."""

_LEAD = 2.0
_NAMED = 1.6
"""What it counts that a kind leads, and that a record is called by a word of the query."""

Record = tuple[str, str]
"""The folder of a kind, and the identifier of a record."""


class _Matches(NamedTuple):
    """What one concept came to: documents with scores, records, and how much the concept tells."""

    scores: dict[Place, float]
    records: set[Record]
    importance: float


def ranked(
    asked: Asked, query: Query, engine: Engine, *, besides: Place | None = None
) -> list[Place]:
    """Return the records that fit `besides` one, each as its best document, the best first.

    A record fits the better the more a concept stands in it (above all in its names), the more
    of the concepts it holds, a rare one counting more, and the more its kind was asked for.
    """
    matches = [_matches(asked, concept, engine) for concept in query.concepts]
    documents: defaultdict[Record, defaultdict[Place, float]]
    documents = defaultdict(lambda: defaultdict(float))
    for each in matches:
        for place, score in each.scores.items():
            documents[place[:2]][place] += score
    fits = {
        record: _strength(found) * _share(record, matches) ** 2 * _kind_weight(record[0], query)
        for record, found in documents.items()
        if besides is None or record != besides[:2]
    }
    for record in _bearers(asked, [" ".join(concept[0] for concept in query.concepts)]) & {*fits}:
        fits[record] *= _NAMED
    order = sorted(fits, key=lambda record: (-fits[record], record))
    return [
        min(documents[record], key=lambda place: (-documents[record][place], place))
        for record in order
        if fits[record] >= fits[order[0]] * _WORTH_SHOWING
    ]


def _matches(asked: Asked, concept: Concept, engine: Engine) -> _Matches:
    named = _bearers(asked, concept)
    scores = {
        place: score * (_NAMED if place[:2] in named else 1)
        for place, score in engine.matches(concept).items()
        if place.kind in OPENABLE
    }
    return _Matches(scores, {place[:2] for place in scores}, 1 / (1 + log(1 + len(scores))))


def _strength(found: dict[Place, float]) -> float:
    """Return how much a record is about the query: its best document, and a little of others."""
    best, *others = sorted(found.values(), reverse=True)
    return best + _SECOND * sum(others[:_MOST_OTHERS])


def _share(record: Record, matches: list[_Matches]) -> float:
    """Return how much of what was asked a record holds at all, from 0 to 1."""
    held = sum(each.importance for each in matches if record in each.records)
    return held / sum(each.importance for each in matches)


def _kind_weight(folder: str, query: Query) -> float:
    weight = _WEIGHTS.get(folder, _USUAL_WEIGHT)
    meant = {word for concept in query.concepts for word in concept}
    return weight * _LEAD if meant & _LEADS.get(folder, set()) else weight


def _bearers(asked: Asked, concept: Concept) -> set[Record]:
    """Return the records that bear one of the words of `concept` as a name."""
    return {
        (folder, record)
        for word in concept
        for folder, kind in OPENABLE.items()
        if (record := asked.catalogue.named(kind, word)) is not None
    }
