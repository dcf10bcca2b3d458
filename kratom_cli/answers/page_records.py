"""The records that one page shows, loaded before its first block is laid out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from kratom_cli.knowledge.records.base import Entry, Single

E = TypeVar("E", bound=Entry)
S = TypeVar("S", bound=Single)


class Records(Protocol):
    """What gives a record by its kind and identifier: the whole base, or what a page has loaded."""

    def get(self, kind: type[E], record_id: str) -> E:
        """Return the record `record_id` of `kind`."""

    def single(self, kind: type[S]) -> S:
        """Return the one record of a kind that has a single file."""


class PageRecords:
    """Records that were loaded for one page. What was not loaded raises `KeyError`."""

    def __init__(self, entries: Iterable[Entry], singles: Iterable[Single] = ()) -> None:
        self._entries = {(type(each), each.id): each for each in entries}
        self._singles = {type(each): each for each in singles}

    def get(self, kind: type[E], record_id: str) -> E:
        """Return the record `record_id` of `kind`."""
        return self._entries[kind, record_id]  # type: ignore[return-value]

    def single(self, kind: type[S]) -> S:
        """Return the one record of a kind that has a single file."""
        return self._singles[kind]  # type: ignore[return-value]
