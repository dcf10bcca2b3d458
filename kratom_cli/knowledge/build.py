"""The builder: fills the tables of a base from the TOML records, each part at most once.

All that a `Base` is asked stands in one table, `part`, as JSON under a name: `record/topics/sleep`,
`names/topics`, `citing/olsen-2019`. What the search looks through stands in tables of its own
(`search.py`). The same builder makes the file that the wheel carries, all parts at once, and the
tables in memory, each part when it is first needed.

What cannot be read from the TOML is kept as its failure, and raised by each method that would need
it; whoever does not need it is not disturbed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kratom_cli.failures import DamagedKnowledgeBase, SearchUnavailable
from kratom_cli.knowledge import place_names
from kratom_cli.knowledge.parts import (
    SHARDS,
    Bearer,
    Citing,
    Sentences,
    checksum,
    made_from,
    shard_of,
)
from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.store import Store, stem
from kratom_cli.words.normalise import normalise_name

if TYPE_CHECKING:
    import sqlite3

E = TypeVar("E", bound=Entry)
R = TypeVar("R")


class Builder:
    """Fills the tables in `database` from what `store` reads."""

    def __init__(self, store: Store, database: sqlite3.Connection) -> None:
        self.database = database
        self._store = store
        self._done: set[object] = set()
        self._failures: dict[str, DamagedKnowledgeBase] = {}
        self._kept: dict[str, dict[str, Entry]] = {}
        self._named_records: list[dict[str, list[Bearer]]] = [{} for _ in range(SHARDS)]
        database.execute(
            "CREATE TABLE part (name TEXT PRIMARY KEY, content BLOB, sum INTEGER) WITHOUT ROWID"
        )

    def ids(self, kind: type[Entry]) -> None:
        """Put in all records of `kind`, and their identifiers. One that is damaged is left out.

        Raises `DamagedKnowledgeBase` where it cannot even be told which records there are.
        """
        self.found(kind)
        self.need(f"ids/{kind.folder}")

    def found(self, kind: type[Entry]) -> None:
        """Put in all records of `kind` that can be read, whatever is wrong with the others."""
        self._once(("records", kind), lambda: self._put_records(kind))

    def record(self, kind: type[Entry], record_id: str) -> None:
        """Put in one record; raises `DamagedKnowledgeBase` where it is damaged or not there."""
        self.found(kind)
        self.need(f"record/{kind.folder}/{record_id}")
        if record_id not in self._kept[kind.folder]:
            self.need(f"ids/{kind.folder}")  # It may stand in the file that cannot be read.
            self._store.get(kind, record_id)  # It says what is missing.

    def all(self, kind: type[E]) -> list[E]:
        """Put in all records of `kind` and return them; raises where one is damaged."""
        self.ids(kind)
        for name in self._failures:
            if name.startswith(f"record/{kind.folder}/"):
                self.need(name)
        return list(self._kept[kind.folder].values())  # type: ignore[arg-type]

    def single(self, kind: type[Single]) -> None:
        """Put in the one record of a kind; raises `DamagedKnowledgeBase` where it is damaged."""
        name = f"single/{kind.file}"
        self._once(name, lambda: self._put_if_sound(name, partial(self._store.single, kind)))
        self.need(name)

    def names(self, kind: type[Entry]) -> None:
        """Put in the names of a kind; raises `DamagedKnowledgeBase` where a record is damaged."""
        self._once(("names", kind), lambda: self._put_names(kind, self.all(kind)))

    def records_named(self) -> None:
        """Put in the names of every kind; raises `DamagedKnowledgeBase` as `names` does."""
        for kind in _indexed():
            self.names(kind)

    def sentences(self, kind: type[Entry]) -> None:
        """Put in what the labels of a kind say; raises `DamagedKnowledgeBase` as `names` does."""
        name = f"sentences/{kind.folder}"
        self._once(name, lambda: self._put(name, _sentences(kind, self.all(kind))))

    def citations(self) -> None:
        """Put in where each source is cited; raises where any record is damaged."""
        self._once("citing", self._put_citations)

    def search(self) -> None:
        """Put in what the search looks through; raises where any record is damaged.

        Raises `SearchUnavailable` where this SQLite lacks FTS5.
        """
        self._once("search", self._put_search)

    def place_names(self) -> None:
        """Put in the names of places; raises `DamagedKnowledgeBase` where they cannot be read."""
        self._once("place-names", self._put_place_names)
        self.need(place_names.FILE)

    def everything(self) -> None:
        """Put in all parts there are; raises `DamagedKnowledgeBase` where anything is damaged.

        Without FTS5 what the search looks through is left out.
        """
        from kratom_cli.knowledge.manifest import digests
        from kratom_cli.knowledge.records.kinds import ENTRIES, SINGLES

        self._put("made-from", made_from(self._store.directory))
        self._put("manifest", digests(self._store.directory))
        for single in SINGLES:
            self.single(single)
        for kind in ENTRIES:
            self.all(kind)
        for kind in _indexed():
            self.names(kind)
            self.sentences(kind)
        self.citations()
        self.place_names()
        with suppress(SearchUnavailable):
            self.search()

    def need(self, name: str) -> None:
        """Raise the failure of what is called `name`, a record or a file, where it has one."""
        if name in self._failures:
            raise self._failures[name]

    def _once(self, what: object, put: Callable[[], object]) -> None:
        if what not in self._done:
            put()
            self._done.add(what)

    def _put(self, name: str, value: object) -> None:
        content = msgspec.json.encode(value)
        self.database.execute(
            "INSERT OR REPLACE INTO part VALUES (?, ?, ?)", (name, content, checksum(name, content))
        )

    def _put_if_sound(self, name: str, read: Callable[[], R]) -> R | None:
        """Put in what `read` returns and return it; None where it raises, which is kept."""
        try:
            record = read()
        except DamagedKnowledgeBase as failure:
            self._failures[name] = failure
            return None
        self._put(name, record)
        return record

    def _put_records(self, kind: type[Entry]) -> None:
        kept: dict[str, Entry] = {}
        written = self._written(kind)
        for record_id in sorted(written):
            record = self._put_if_sound(f"record/{kind.folder}/{record_id}", written[record_id])
            if record is not None:
                kept[record_id] = record
        self._kept[kind.folder] = kept
        ids = f"ids/{kind.folder}"
        if not written and ids not in self._failures:
            self._failures[ids] = DamagedKnowledgeBase("There is no record", where=kind.folder)
        if ids not in self._failures:
            self._put(ids, sorted(written))

    def _written(self, kind: type[E]) -> dict[str, Callable[[], E]]:
        """Return what reads each record of `kind` that is written down, by its identifier.

        A table that cannot be read, or a row without an identifier, leaves it open which records
        there are; that is kept as the failure of the identifiers.
        """
        files = self._store.files(kind)
        if kind.rows is None:
            return {each: partial(self._store.get, kind, each) for each in map(stem, files)}
        found: dict[str, Callable[[], E]] = {}
        for file in files:
            try:
                rows = self._store.located(kind, file)
            except DamagedKnowledgeBase as failure:
                self._failures.setdefault(f"ids/{kind.folder}", failure)
                continue
            for row in rows:
                if row.id:
                    found[row.id] = partial(self._store.decoded, kind, row)
                else:
                    self._put_if_sound(
                        f"ids/{kind.folder}", partial(self._store.decoded, kind, row)
                    )
        return found

    def _put_names(self, kind: type[E], kept: list[E]) -> None:
        names = {name: record_id for record_id, name in names_of(kept)}
        self._put(f"names/{kind.folder}", names)
        for name, record_id in names.items():
            records_named = self._named_records[shard_of(name)].setdefault(name, [])
            records_named.append(Bearer(kind.folder, record_id))
            records_named.sort()
        for number, shard in enumerate(self._named_records):
            self._put(f"named/{number}", shard)

    def _put_citations(self) -> None:
        """Put in a part for every source, so that one that nothing cites has an empty one."""
        from kratom_cli.knowledge.records.sources import Source

        kept = [(kind, self.all(kind)) for kind in _indexed()]
        cited: dict[str, list[Citing]] = {each: [] for each in self._kept[Source.folder]}
        for kind, records in kept:
            for record in records:
                for part, sources in record.citations():
                    for source in sources:
                        cited.setdefault(source, []).append(Citing(kind.folder, record.id, part))
        for source, places in cited.items():
            self._put(f"citing/{source}", sorted(places))

    def _put_search(self) -> None:
        from kratom_cli.knowledge import search

        kept = [(kind.folder, self.all(kind)) for kind in _indexed()]
        documents = list(search.documents(kept))
        words = search.write(self.database, documents)
        by_letter: dict[str, search.Words] = {}
        for word, count in words.items():
            by_letter.setdefault(word[0], {})[word] = count
        for letter, part in by_letter.items():
            self._put(f"words/{letter}", part)
        self._put("words", sorted(by_letter))
        self._put("places", [each.place for each in documents])
        self._put("found", search.checksum(self.database))

    def _put_place_names(self) -> None:
        try:
            names = place_names.read(self._store.directory)
        except DamagedKnowledgeBase as failure:
            self._failures[place_names.FILE] = failure
            return
        shards: dict[str, place_names.PlaceNames] = {}
        for name, meanings in names.items():
            shards.setdefault(place_names.shard(name), {})[name] = meanings
        for shard, part in shards.items():
            self._put(f"place-names/{shard}", part)
        self._put("place-names", sorted(shards))


def build(directory: str, path: str) -> None:
    """Write the base of the knowledge base in `directory` to `path`; the same gives the same bytes.

    Raises `DamagedKnowledgeBase` where anything in it is damaged.
    """
    import sqlite3

    if os.path.exists(path):
        os.remove(path)
    with closing(sqlite3.connect(path)) as database:
        Builder(Store(directory), database).everything()
        database.commit()
        database.execute("VACUUM")


def names_of(kept: Iterable[Entry]) -> Iterable[tuple[str, str]]:
    """Yield (id, name) for every name in `kept`; an identifier comes last, so that it wins."""
    for record in kept:
        for name in reversed(record.all_names()):
            yield record.id, normalise_name(name)
    for record in kept:
        yield record.id, normalise_name(record.id)


def _indexed() -> tuple[type[Entry], ...]:
    from kratom_cli.knowledge.records.kinds import INDEXED

    return INDEXED


def _sentences(kind: type[E], kept: list[E]) -> Sentences:
    """Return what the labels of `kept` say, where they are sentences."""
    from kratom_cli.knowledge.sentences import read

    said: Sentences = {}
    for record in kept if kind.said else ():
        for words, denies in map(read, record.all_names()):
            said.setdefault(record.id, []).append((sorted(words), denies))
    return said
