"""Which records fit a query, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import log
from typing import NamedTuple

from kratom_cli.answers.context import Context
from kratom_cli.answers.finding.naming import Named, claims_something, is_foreign
from kratom_cli.answers.finding.naming_words import LAW_AND_TRAVEL
from kratom_cli.answers.opening import DRUGS, OPENINGS, PLACES
from kratom_cli.knowledge.kinds import BY_FOLDER
from kratom_cli.knowledge.query import Query
from kratom_cli.knowledge.search import Concept, DocumentId, Engine

_MOST_OTHERS = 3
_LONGEST_NAME = 3
_MOST_WORDS = 20
_SECOND = 0.35
"""What the other documents of a record add to its best one."""

_WORTH_SHOWING = 0.12
"""Of the best record's score, what a record must reach to be shown."""

_LEADS = {
    "sources": {"study", "studies"},
    "disagreements": {"disagree", "disagreement", "conflict", "conflicting"},
    "resources": {
        *("hotline", "helpline", "number", "phone", "call", "clinic", "near", "meeting"),
        *("meetings", "support group"),
    },
}
"""Kinds that come first where one of these words is meant, and by how much."""

_MIXING = {
    "with",
    "and",
    "plus",
    "mix",
    "mixed",
    "mixing",
    "took",
    "drank",
    "together",
    "interact",
    "interaction",
}
_NAMED_LEADS = {**dict.fromkeys(PLACES, LAW_AND_TRAVEL), **dict.fromkeys(DRUGS, _MIXING)}
"""Kinds of which a record that is named comes first where one of these words was typed."""

_FOREIGN = 0.2
"""What is left of help that is in another country than the reader's."""

_CLAIMED = 1.8
"""What it counts for a claim that a text claims something."""

_LEAD = 3.0
_NAMED = 1.6
"""What it counts that a kind leads, and that a record is called by a word of the query."""

Record = tuple[str, str]
"""The folder of a kind, and the identifier of a record."""


class _Matches(NamedTuple):
    """What one concept came to: documents with scores, records, and how much the concept tells."""

    scores: dict[DocumentId, float]
    records: set[Record]
    importance: float


def ranked(
    context: Context, query: Query, engine: Engine, *, besides: Named | None = None
) -> list[DocumentId]:
    """Return the records that fit `besides` one, each as its best document, the best first.

    A record fits the better the more a concept stands in it (above all in its names), the more
    of the concepts it holds, a rare one counting more, and the more its kind was asked for.
    """
    matches = [_matches(context, concept, engine) for concept in query.concepts]
    documents: defaultdict[Record, defaultdict[DocumentId, float]]
    documents = defaultdict(lambda: defaultdict(float))
    for each in matches:
        for place, score in each.scores.items():
            documents[place[:2]][place] += score
    borne = _records_named(context, _phrases(_telling(query)))
    fits = {
        record: _strength(found)
        * (1 if _named_lead(record, query, borne) else _share(record, matches) ** 2)
        * _weight(context, record, query, borne)
        for record, found in documents.items()
        if besides is None or record != besides[:2]
    }
    whole = " ".join(concept[0] for concept in query.concepts)
    long = [each for each in _phrases(query.text.split()) if " " in each]
    for record in _records_named(context, [whole, *long]) & {*fits}:
        fits[record] *= _NAMED
    asked_about = {each for each in borne if each[0] in PLACES and _named_lead(each, query, borne)}
    order = sorted(fits, key=lambda record: (record not in asked_about, -fits[record], record))
    least = max(fits.values(), default=0) * _WORTH_SHOWING
    return [
        min(documents[record], key=lambda place: (-documents[record][place], place))
        for record in order
        if fits[record] >= least or record in asked_about
    ]


def _matches(context: Context, concept: Concept, engine: Engine) -> _Matches:
    named = _records_named(context, concept)
    scores = {
        place: score * (_NAMED if place[:2] in named else 1)
        for place, score in engine.matches(concept).items()
        if place.kind in OPENINGS
    }
    return _Matches(scores, {place[:2] for place in scores}, 1 / (1 + log(1 + len(scores))))


def _strength(found: dict[DocumentId, float]) -> float:
    """Return how much a record is about the query: its best document, and a little of others."""
    best, *others = sorted(found.values(), reverse=True)
    return best + _SECOND * sum(others[:_MOST_OTHERS])


def _share(record: Record, matches: list[_Matches]) -> float:
    """Return how much of what was asked a record holds at all, from 0 to 1."""
    held = sum(each.importance for each in matches if record in each.records)
    return held / sum(each.importance for each in matches)


def _weight(context: Context, record: Record, query: Query, borne: set[Record]) -> float:
    """Return how much the kind of a record counts; `borne` are records that the query names."""
    folder = record[0]
    weight = BY_FOLDER[folder].weight
    if is_foreign(context, *record):
        weight *= _FOREIGN
    meant = {word for concept in query.concepts for word in concept}
    leads = meant & _LEADS.get(folder, set()) or _named_lead(record, query, borne)
    if folder == "claims" and claims_something(query.text.split()):
        weight *= _CLAIMED
    return weight * _LEAD if leads else weight


def _named_lead(record: Record, query: Query, borne: set[Record]) -> bool:
    """Tell whether a drug is named beside a word of mixing, or a place beside one of the law.

    Whatever else was typed ("last night") then says nothing against it.
    """
    words = _NAMED_LEADS.get(record[0], set())
    return record in borne and not words.isdisjoint(query.text.split())


def _telling(query: Query) -> list[str]:
    """Return the words of `query` that tell something: "in" is not meant for Indiana."""
    told = {word for concept in query.concepts for word in concept[0].split()}
    return [word for word in query.text.split() if word in told]


def _phrases(words: list[str]) -> list[str]:
    """Return the runs of words that may be a name: "blood thinners"."""
    return [
        " ".join(words[start : start + length])
        for length in range(1, _LONGEST_NAME + 1)
        for start in range(min(len(words), _MOST_WORDS) - length + 1)
    ]


def _records_named(context: Context, names: Iterable[str]) -> set[Record]:
    """Return the records that bear one of `names`."""
    return {(folder, each) for name in names for folder, each in context.base.records_named(name)}
