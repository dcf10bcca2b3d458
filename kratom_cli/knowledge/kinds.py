"""The kinds of record, one row each: its class, what it is called, which command opens it.

A new kind is a class in `records/` and a row here. It is then checked and indexed; with a command,
and a function that opens it (`answers/opening.py`), it is searched too. A class is imported only
when its row is asked for it, so that an answer pays for no kind that it does not show.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kratom_cli.knowledge.records.base import Entry


class RecordKind(NamedTuple):
    """One kind of record.

    `noun` is what one record is called before its identifier, `command` the command that opens
    one by its identifier, empty where none does. `weight` is how much a record counts in a search,
    beside those of other kinds. `indexed` is whether the index holds the records.
    `absence_misleads` marks what could be taken for safe because nothing is recorded of it.
    """

    folder: str
    record: Callable[[], type[Entry]]
    noun: str
    command: str = ""
    weight: float = 0.8
    indexed: bool = True
    absence_misleads: bool = False


def _topic() -> type[Entry]:
    from kratom_cli.knowledge.records.topics import Topic

    return Topic


def _risk() -> type[Entry]:
    from kratom_cli.knowledge.records.risks import Risk

    return Risk


def _disagreement() -> type[Entry]:
    from kratom_cli.knowledge.records.disagreements import Disagreement

    return Disagreement


def _source() -> type[Entry]:
    from kratom_cli.knowledge.records.sources import Source

    return Source


def _professional() -> type[Entry]:
    from kratom_cli.knowledge.records.care import Professional

    return Professional


def _country() -> type[Entry]:
    from kratom_cli.knowledge.records.care import Country

    return Country


def _emergency() -> type[Entry]:
    from kratom_cli.knowledge.records.emergencies import Emergency

    return Emergency


def _resource() -> type[Entry]:
    from kratom_cli.knowledge.records.resources import Resource

    return Resource


def _substance() -> type[Entry]:
    from kratom_cli.knowledge.records.mixing import Substance

    return Substance


def _substance_class() -> type[Entry]:
    from kratom_cli.knowledge.records.mixing import SubstanceClass

    return SubstanceClass


def _ambiguous_name() -> type[Entry]:
    from kratom_cli.knowledge.records.mixing import AmbiguousName

    return AmbiguousName


def _combination() -> type[Entry]:
    from kratom_cli.knowledge.records.mixing import Combination

    return Combination


def _place() -> type[Entry]:
    from kratom_cli.knowledge.records.places import Place

    return Place


def _name_clash() -> type[Entry]:
    from kratom_cli.knowledge.records.places import NameClash

    return NameClash


def _claim() -> type[Entry]:
    from kratom_cli.knowledge.records.claims import Claim

    return Claim


def _article() -> type[Entry]:
    from kratom_cli.knowledge.records.claims import Article

    return Article


def _term() -> type[Entry]:
    from kratom_cli.knowledge.records.glossary import Term

    return Term


def _avoided_word() -> type[Entry]:
    from kratom_cli.knowledge.records.glossary import AvoidedWord

    return AvoidedWord


def _triage_texts() -> type[Entry]:
    from kratom_cli.knowledge.records.triage import TriageTexts

    return TriageTexts


KINDS: tuple[RecordKind, ...] = (
    RecordKind("topics", _topic, "topic", "topic", weight=1.5, absence_misleads=True),
    RecordKind("risks", _risk, "risk", "risks", weight=0.9, absence_misleads=True),
    RecordKind("disagreements", _disagreement, "disagreement", "disagreements"),
    RecordKind("sources", _source, "source", "sources", weight=0.3),
    RecordKind("professionals", _professional, "professional", "resources", weight=0.6),
    RecordKind("countries", _country, "country"),
    RecordKind("emergencies", _emergency, "emergency", "emergency", absence_misleads=True),
    RecordKind("resources", _resource, "resource", "resources"),
    RecordKind("substances", _substance, "substance", "interactions", absence_misleads=True),
    RecordKind(
        "substance-classes",
        _substance_class,
        "group of substances",
        "interactions --class",
        absence_misleads=True,
    ),
    RecordKind(
        "ambiguous-names",
        _ambiguous_name,
        "name with several meanings",
        "interactions",
        absence_misleads=True,
    ),
    RecordKind("combinations", _combination, "combination"),
    RecordKind("places", _place, "place", "legal", absence_misleads=True),
    RecordKind(
        "place-clashes", _name_clash, "name of several places", "legal", absence_misleads=True
    ),
    RecordKind("claims", _claim, "claim", "claims", absence_misleads=True),
    RecordKind("articles", _article, "article"),
    RecordKind("terms", _term, "term", "glossary", weight=0.6),
    RecordKind("avoided-words", _avoided_word, "words to avoid,"),
    # The emergency triage learns from them; no answer shows them.
    RecordKind("triage", _triage_texts, "texts to learn from", indexed=False),
)
"""In the order in which they are counted and checked."""

BY_FOLDER = {kind.folder: kind for kind in KINDS}
