"""The poison lines for animals in the reader's country, in the words of a step."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.resources import Resource

KIND = "animal-poison"
NONE = "an emergency vet"
"""Whom to call where no line is recorded."""


def poison_lines(base: Base, country: str) -> str:
    """Return name and number of each animal poison line of `country`, `NONE` where it has none.

    Only the country's own resources are read: their identifiers begin with its code. One that
    cannot be read is passed over, so that a damaged file never costs the page its steps.
    """
    found = [f"{each.name} {each.phone}" for each in _resources(base, country)]
    return " or ".join(found) or NONE


def _resources(base: Base, country: str) -> Iterator[Resource]:
    try:
        own = [each for each in base.ids(Resource) if each.startswith(f"{country}-")]
    except DamagedKnowledgeBase:
        return
    for record_id in own:
        try:
            resource = base.get(Resource, record_id)
        except DamagedKnowledgeBase:
            continue
        if resource.kind == KIND and resource.phone:
            yield resource
