"""The index as an SQLite file: its tables, how they are filled, and how they are asked."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import TYPE_CHECKING, TypeVar
from weakref import finalize

import msgspec

from kratom_cli import __version__
from kratom_cli.knowledge.edition import read_edition
from kratom_cli.knowledge.index import Bearer, Citing, Index, LiveIndex, citations, names_of
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.store import Store

if TYPE_CHECKING:
    from kratom_cli.knowledge.search import Engine
    from kratom_cli.knowledge.sentences import Sentence

E = TypeVar("E", bound=Entry)
T = TypeVar("T")


class IndexFile:
    """An index in an SQLite file, so that one question costs the same however much is stored."""

    def __init__(self, path: str, store: Store) -> None:
        self._store = store

        # Immutable: a read-only directory must do, and no journal file may ever appear.
        self._database = sqlite3.connect(f"file:{_quoted(path)}?mode=ro&immutable=1", uri=True)
        finalize(self, self._database.close)

    def made_from(self) -> tuple[str, ...]:
        """Return the program and the edition that the index was made from."""
        return tuple(self._database.execute("SELECT * FROM made_from").fetchone() or ())

    def all(self, kind: type[E]) -> list[E]:
        """Return every record of `kind`, in the order of their identifiers."""
        rows = self._database.execute(
            "SELECT content FROM record WHERE kind = ? ORDER BY id", (kind.folder,)
        )
        decoder = msgspec.json.Decoder(kind)
        return [decoder.decode(content) for (content,) in rows]

    def get(self, kind: type[E], record_id: str) -> E:
        """Return one record, which costs less than from its file; from there where it is not."""
        row = self._database.execute(
            "SELECT content FROM record WHERE kind = ? AND id = ?", (kind.folder, record_id)
        ).fetchone()
        return msgspec.json.decode(row[0], type=kind) if row else self._store.get(kind, record_id)

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""
        rows = self._database.execute(
            "SELECT key, id FROM name WHERE kind = ? ORDER BY rowid", (kind.folder,)
        )
        return dict(rows)

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""
        row = self._database.execute(
            "SELECT id FROM name WHERE kind = ? AND key = ?", (kind.folder, key(text))
        ).fetchone()
        return row[0] if row else None

    def bearers(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""
        rows = self._database.execute("SELECT kind, id FROM name WHERE key = ?", (key(text),))
        return sorted(Bearer(*row) for row in rows)

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""
        from kratom_cli.knowledge.sentences import Sentence

        rows = self._database.execute(
            "SELECT id, words, denies FROM sentence WHERE kind = ? ORDER BY rowid", (kind.folder,)
        )
        found: dict[str, list[Sentence]] = {}
        for record_id, words, denies in rows:
            found.setdefault(record_id, []).append(Sentence(frozenset(words.split()), bool(denies)))
        return found

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted."""
        rows = self._database.execute(
            "SELECT kind, record, part FROM citation WHERE source = ?", (source_id,)
        )
        return sorted(Citing(*row) for row in rows)

    def engine(self) -> Engine:
        """Return what finds records by the words in them; from the records where it must be."""
        from kratom_cli.knowledge.search import FtsEngine, engine_of

        try:
            return FtsEngine(self._database)
        except sqlite3.OperationalError:  # FTS5 was missing when it was made, or is missing here.
            return engine_of(self._store)


class IndexWithFallBack:
    """An index file for as long as it can be read, and the records themselves from then on."""

    def __init__(self, file: IndexFile, live: LiveIndex) -> None:
        self._index: Index = file
        self._live = live

    def all(self, kind: type[E]) -> list[E]:
        """Return every record of `kind`, in the order of their identifiers."""
        return self._ask(lambda index: index.all(kind))

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""
        return self._ask(lambda index: index.names(kind))

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""
        return self._ask(lambda index: index.named(kind, text))

    def get(self, kind: type[E], record_id: str) -> E:
        """Return one record; raises `DamagedKnowledgeBase` where it cannot be read."""
        return self._ask(lambda index: index.get(kind, record_id))

    def bearers(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""
        return self._ask(lambda index: index.bearers(text))

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""
        return self._ask(lambda index: index.sentences(kind))

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted."""
        return self._ask(lambda index: index.citing(source_id))

    def engine(self) -> Engine:
        """Return what finds records by the words in them."""
        return self._ask(lambda index: index.engine())

    def _ask(self, question: Callable[[Index], T]) -> T:
        try:
            return question(self._index)
        except (sqlite3.Error, msgspec.MsgspecError, UnicodeDecodeError):
            self._index = self._live
            return question(self._live)


def usable(path: str, store: Store) -> IndexFile | None:
    """Return the index in `path` if it is one, made from the edition in `store` by this program."""
    try:
        index = IndexFile(path, store)
        return index if index.made_from() == _made_from(store) else None
    except sqlite3.Error:
        return None


def write_index(store: Store, path: str) -> None:
    """Write the index of `store` to `path`; the same knowledge base gives the same bytes."""
    if os.path.exists(path):
        os.remove(path)
    with closing(sqlite3.connect(path)) as database:
        _fill(database, store)
        database.commit()
        database.execute("VACUUM")


def _fill(database: sqlite3.Connection, store: Store) -> None:
    from kratom_cli.knowledge import search
    from kratom_cli.knowledge.records.kinds import INDEXED

    database.executescript(
        "CREATE TABLE made_from (program TEXT, version TEXT, as_of TEXT);"
        "CREATE TABLE record (kind TEXT, id TEXT, content BLOB, PRIMARY KEY (kind, id))"
        " WITHOUT ROWID;"
        "CREATE TABLE name (kind TEXT, key TEXT, id TEXT);"
        "CREATE TABLE sentence (kind TEXT, id TEXT, words TEXT, denies INTEGER);"
        "CREATE TABLE citation (source TEXT, kind TEXT, record TEXT, part TEXT);"
    )
    database.execute("INSERT INTO made_from VALUES (?, ?, ?)", _made_from(store))
    for kind in INDEXED:
        folder = kind.folder
        kept = list(store.all(kind))
        database.executemany(
            "INSERT INTO record VALUES (?, ?, ?)",
            [(folder, record.id, msgspec.json.encode(record)) for record in kept],
        )
        names = {name: record_id for record_id, name in names_of(kept)}
        database.executemany(
            "INSERT INTO name VALUES (?, ?, ?)",
            [(folder, name, record_id) for name, record_id in names.items()],
        )
        database.executemany(
            "INSERT INTO sentence VALUES (?, ?, ?, ?)",
            list(_sentences(kind, kept)),
        )
    database.executemany(
        "INSERT INTO citation VALUES (?, ?, ?, ?)",
        [(source, each.kind, each.record, each.part) for source, each in citations(store)],
    )
    database.executescript(
        "CREATE INDEX name_key ON name (key, kind);"
        "CREATE INDEX citation_source ON citation (source);"
    )
    with suppress(sqlite3.OperationalError):  # An SQLite without FTS5.
        search.write(database, search.documents(store))


def _made_from(store: Store) -> tuple[str, ...]:
    """Return what an index of `store` that this program makes is made from."""
    return (__version__, *read_edition(store.directory))


def _sentences(kind: type[E], kept: list[E]) -> Iterator[tuple[str, str, str, bool]]:
    """Yield the rows for what the labels of `kept` say, where they are sentences."""
    from kratom_cli.knowledge.sentences import read

    for record in kept if kind.said else ():
        for label in record.labels():
            words, denies = read(label)
            yield kind.folder, record.id, " ".join(sorted(words)), denies


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
