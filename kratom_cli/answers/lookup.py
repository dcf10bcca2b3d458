"""Finds the record that somebody means by a name, and says if the name was corrected."""

from __future__ import annotations

from typing import TypeVar

from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import stale, taken_for
from kratom_cli.failures import NotFound
from kratom_cli.knowledge.kinds import KINDS
from kratom_cli.knowledge.records.base import Entry

E = TypeVar("E", bound=Entry)
COMMANDS = {kind.folder: kind.command for kind in KINDS if kind.command}
"""The command that opens a record by its identifier, by the folder of its kind."""

NOUNS = {kind.folder: kind.noun for kind in KINDS}
"""What one record is called, by the folder of its kind."""

_BY_PART = ("disagreements", "emergencies", "professionals", "resources", "sources", "terms")
"""Kinds that are found by a part of a name: to open the wrong one of them misleads nobody.

What says how dangerous or how lawful something is must be named whole.
"""

_ABSENCE_MISLEADS = {kind.folder for kind in KINDS if kind.absence_misleads}


def resolve(context: Context, kind: type[E], typed: str) -> tuple[E, list[str]]:
    """Return the record of `kind` that `typed` means, with notices on it.

    The notices say if the name was corrected, and if the record is past its review date.
    Raises `NotFound` with up to three suggestions. The record's own identifier is tried first and
    reads one file, so that the usual question costs the same however much is stored.
    """
    if context.base.has(kind, typed):
        record = context.base.get(kind, typed)
        return record, list(stale(context.today, record))
    from kratom_cli.knowledge.names import find
    from kratom_cli.words.normalise import normalise_name

    record_id = context.base.named(kind, typed)
    if record_id is None:
        found = find(typed, context.base.names(kind), by_part=kind.folder in _BY_PART)
        if not found.id:
            raise not_found(kind, typed, found.suggestions)
        record_id = found.id
    record = context.base.get(kind, record_id)
    shown = (
        [] if normalise_name(typed) == normalise_name(record_id) else [taken_for(record_id, typed)]
    )
    return record, [*shown, *stale(context.today, record)]


def not_found(kind: type[E], typed: str, suggestions: tuple[str, ...]) -> NotFound:
    """Return the failure that nothing is recorded under `typed`, with what to try next."""
    verb, noun = COMMANDS[kind.folder], NOUNS[kind.folder]
    close = (
        "Close names: " + ", ".join(f"kratom-info {verb} {each}" for each in suggestions) + "."
        if suggestions
        else "No name is close."
    )
    unsafe = "; that does not mean that it is safe" if kind.folder in _ABSENCE_MISLEADS else ""
    return NotFound(
        f"No {noun} is recorded under '{typed}'{unsafe}",
        todo=f"{close} List all: kratom-info {verb.partition(' ')[0]}",
        suggestions=suggestions,
    )
