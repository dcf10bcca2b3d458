"""Answers questions about the whole knowledge base: every record of a kind, names, who cites what.

`LiveIndex` reads the TOML. An installed program has an index that was made when the package was
built (`index_file.py`). Both give the same answers; a test holds them together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

import msgspec

from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.store import Store

if TYPE_CHECKING:
    from kratom_cli.knowledge.search import Engine
    from kratom_cli.knowledge.sentences import Sentence

E = TypeVar("E", bound=Entry)


class Citing(msgspec.Struct, frozen=True, order=True):
    """One place where a source is cited: a record of its own, and the statement in it, if any."""

    kind: str
    record: str
    part: str = ""


class Bearer(NamedTuple):
    """A record that bears a name: the folder of its kind, and its identifier."""

    kind: str
    record: str


class Index(Protocol):
    """What an index can be asked."""

    def all(self, kind: type[E]) -> list[E]:
        """Return every record of `kind`, in the order of their identifiers."""

    def get(self, kind: type[E], record_id: str) -> E:
        """Return one record; raises `DamagedKnowledgeBase` where it cannot be read."""

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""

    def bearers(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted."""

    def engine(self) -> Engine:
        """Return what finds records by the words in them."""


class LiveIndex:
    """An index that reads the records themselves."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_name: dict[type[Entry], dict[str, str]] = {}

    def all(self, kind: type[E]) -> list[E]:
        """Return every record of `kind`; raises `DamagedKnowledgeBase` as the store does."""
        return list(self._store.all(kind))

    def get(self, kind: type[E], record_id: str) -> E:
        """Return one record; raises `DamagedKnowledgeBase` where it cannot be read."""
        return self._store.get(kind, record_id)

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""
        if kind not in self._by_name:
            self._by_name[kind] = {name: record_id for record_id, name in names_of(self.all(kind))}
        return self._by_name[kind]

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""
        return self.names(kind).get(key(text))

    def bearers(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""
        from kratom_cli.knowledge.records.kinds import INDEXED

        found = ((kind.folder, self.named(kind, text)) for kind in INDEXED)
        return sorted(Bearer(folder, record) for folder, record in found if record is not None)

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""
        from kratom_cli.knowledge.sentences import read

        return {each.id: [read(said) for said in each.labels()] for each in self.all(kind)}

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted."""
        return sorted(each for cited, each in citations(self._store) if cited == source_id)

    def engine(self) -> Engine:
        """Return what finds records by the words in them; it is made from all records."""
        from kratom_cli.knowledge.search import engine_of

        return engine_of(self._store)


def citations(store: Store) -> Iterator[tuple[str, Citing]]:
    """Yield every citation in the knowledge base: the source, and where it stands."""
    from kratom_cli.knowledge.records.kinds import INDEXED

    for kind in INDEXED:
        for record in store.all(kind):
            for part, sources in record.citations():
                for source in sources:
                    yield source, Citing(kind.folder, record.id, part)


def names_of(kept: list[E]) -> Iterator[tuple[str, str]]:
    """Yield (id, name) for every name in `kept`; an identifier comes last, so that it wins."""
    for record in kept:
        for name in reversed(record.labels()):
            yield record.id, key(name)
    for record in kept:
        yield record.id, key(record.id)
