"""Why a record fits a search: one of its sentences that is understood by itself, or its rating."""

from __future__ import annotations

import re

from kratom_cli.answers.context import Context
from kratom_cli.knowledge.query import Query
from kratom_cli.knowledge.records.base import Record
from kratom_cli.knowledge.search import searchable_texts
from kratom_cli.words.amounts import find_amount
from kratom_cli.words.normalise import words_of
from kratom_cli.words.stem import stem

_TELLING = ("in_short", "summary", "answer", "text", "why", "meaning")
"""Fields that tell by themselves; a caveat or a step out of its place would mislead."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LEANS = re.compile(
    r"(?:That|This|These|Those|It|Its|They|Their|He|She|His|Her|Both|Neither|Such|So|But|And|Or"
    r"|Then|Also|Others?|Another"
    r"|(?:For|In|Of|Some of|Most of) (?:that|this|these|them|both|the same))\b"
)
"""A sentence that begins so speaks of the one before it."""

_FEWEST_WORDS = 3
"""Fewer are an answer to a question that is not shown: 'No.', 'They can.'"""


def why(record: Record, query: Query) -> str:
    """Return the sentence of `record` that holds most of what was asked, empty where none may.

    An amount may stand only where it is told what came of it, so never in a list.
    """
    meant = {stem(word) for concept in query.concepts for each in concept for word in each.split()}
    told = [value for name in _TELLING if (value := getattr(record, name, None))]
    return max(
        (each for text in searchable_texts(told or record) for each in _alone(text)),
        key=lambda each: len({*map(stem, words_of(each))} & meant),
        default="",
    )


def rated(context: Context, substance: str) -> str:
    """Return how mixing kratom with a substance is rated, and the group that decided it."""
    from kratom_cli.answers.mixing.ratings import rate
    from kratom_cli.knowledge.records.mixing import MixingTexts, Substance

    record = context.base.get(Substance, substance)
    found = rate(context.base, record, record.names[0], substance)
    level = context.base.single(MixingTexts).levels[found.severity]
    if found.severity == "give":  # Nothing may stand here that could make anybody hesitate.
        return f"{level.label}. {level.meaning}"
    return f"Mixing with kratom is rated: {level.label}. Group: {found.group.name}."


def _alone(text: str) -> list[str]:
    """Return the sentences of `text` that may stand alone, without an amount."""
    return [
        each
        for each in _SENTENCE.split(text)
        if each.endswith((".", "?", "!"))
        and len(each.split()) >= _FEWEST_WORDS
        and not _LEANS.match(each)
        and not find_amount(each)
    ]
