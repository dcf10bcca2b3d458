"""Finds the record that a person meant, and says what was taken for what."""

from __future__ import annotations

from typing import TypeVar

from kratom_cli.answers.asked import Asked
from kratom_cli.answers.wording import stale, taken_for
from kratom_cli.failures import NotFound
from kratom_cli.knowledge.records.base import Entry

E = TypeVar("E", bound=Entry)
COMMANDS = {
    "topics": "topic",
    "risks": "risks",
    "claims": "claims",
    "disagreements": "disagreements",
    "emergencies": "emergency",
    "professionals": "resources",
    "resources": "resources",
    "substances": "interactions",
    "ambiguous-names": "interactions",
    "substance-classes": "interactions --class",
    "places": "legal",
    "place-clashes": "legal",
    "terms": "glossary",
    "sources": "sources",
}
"""By the folder of a kind, the command that opens a record of it by its identifier."""

NOUNS = {
    "topics": "topic",
    "risks": "risk",
    "sources": "source",
    "disagreements": "disagreement",
    "emergencies": "emergency",
    "resources": "resource",
    "professionals": "professional",
    "countries": "country",
    "substances": "substance",
    "ambiguous-names": "name with several meanings",
    "substance-classes": "group of substances",
    "claims": "claim",
    "terms": "term",
    "avoided-words": "words to avoid,",
    "places": "place",
    "place-clashes": "name of several places",
}
"""By the folder of a kind, what one record of it is called."""


def resolve(asked: Asked, kind: type[E], typed: str) -> tuple[E, list[str]]:
    """Return the record of `kind` that `typed` means, with notices on it.

    They say what a name was taken for, and that the record is past its review where it is.
    Raises `NotFound` with up to three suggestions. The record's own identifier is tried first and
    reads one file, so that the usual question costs the same however much is stored.
    """
    if asked.store.has(kind, typed):
        record = asked.store.get(kind, typed)
        return record, list(stale(asked.today, record))
    from kratom_cli.knowledge.names import find, key

    record_id = asked.catalogue.named(kind, typed)
    if record_id is None:
        found = find(typed, asked.catalogue.names(kind))
        if not found.id:
            raise not_found(kind, typed, found.suggestions)
        record_id = found.id
    record = asked.store.get(kind, record_id)
    shown = [] if key(typed) == key(record_id) else [taken_for(record_id, typed)]
    return record, [*shown, *stale(asked.today, record)]


def not_found(kind: type[E], typed: str, suggestions: tuple[str, ...]) -> NotFound:
    """Return the failure that nothing is recorded under `typed`, with the way on."""
    verb, noun = COMMANDS[kind.folder], NOUNS[kind.folder]
    close = (
        "Close names: " + ", ".join(f"kratom-info {verb} {each}" for each in suggestions) + "."
        if suggestions
        else "No name is close."
    )
    return NotFound(
        f"No {noun} is recorded under '{typed}'; that does not mean that it is safe",
        todo=f"{close} List all: kratom-info {verb.partition(' ')[0]}",
        suggestions=suggestions,
    )
