"""Finds the meanings of a place's name in `place-names/`, reading one small file."""

from __future__ import annotations

from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.places import Gazetteer
from kratom_cli.knowledge.store import Store

Names = dict[str, list[tuple[str, str, str]]]


def shard(name_key: str) -> str:
    """Return the identifier of the shard in which `name_key` stands: its first two letters."""
    return "".join(c if c.isascii() and c.isalnum() else "0" for c in name_key[:2])


def like(store: Store, typed: str) -> Names:
    """Return every name in the shard of `typed`, with its meanings; empty where there is none."""
    name = shard(key(typed))
    return store.get(Gazetteer, name).names if store.has(Gazetteer, name) else {}
