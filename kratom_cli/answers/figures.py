"""Counts what a knowledge base holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from kratom_cli.answers.answer import Block, Fields, Heading
from kratom_cli.answers.phrasing import GRADES
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Statement, Topic
from kratom_cli.vocabulary import READ_DEPTHS, SOURCE_TYPES

Figures = dict[str, dict[str, Any]]
"""Counts by name, grouped under headings."""


def figures(records: Mapping[type[Entry], Collection[Any]], imprint: Imprint | None) -> Figures:
    """Return the counts of the records of each kind.

    A statement counts by the best read of its sources. `imprint` is None where it cannot be read.
    """
    topics: Collection[Topic] = records.get(Topic, ())
    sources: dict[str, Source] = {each.id: each for each in records.get(Source, ())}
    statements = [statement for topic in topics for statement in topic.statement]
    read = Counter(_best_read(each, sources) for each in statements)
    grades = Counter(each.certainty for each in statements)
    kinds = Counter(each.type for each in sources.values())
    return {
        "Records": {kind.folder.replace("-", " "): len(kept) for kind, kept in records.items()},
        "Statements": {
            "statements": len(statements),
            "compared with their source": sum(1 for each in statements if each.checked),
            "questions with an answer": sum(len(topic.question) for topic in topics),
        },
        "Statements by certainty": {words: grades[grade] for grade, words in GRADES.items()},
        "Statements by how much of their best-read source was read": {
            depth: read[depth] for depth in READ_DEPTHS
        },
        "Sources by kind": {kind: kinds[kind] for kind in SOURCE_TYPES if kinds[kind]},
        "Reading level": _reading(imprint),
    }


def figure_blocks(numbers: Figures) -> list[Block]:
    """Return the figures as blocks."""
    blocks: list[Block] = []
    for heading, group in numbers.items():
        blocks.append(Heading(heading))
        blocks.append(Fields([(name, str(number)) for name, number in group.items()]))
    return blocks


def _best_read(statement: Statement, sources: dict[str, Source]) -> str:
    depths = {sources[each].read for each in statement.sources if each in sources}
    return min(depths, key=READ_DEPTHS.index, default="cited-elsewhere")


def _reading(imprint: Imprint | None) -> dict[str, Any]:
    if imprint is None:
        return {"median school grade of lay statements": "not known"}
    return {
        "median school grade of lay statements": imprint.reading_grade,
        "measured by": imprint.reading_grade_by,
    }
