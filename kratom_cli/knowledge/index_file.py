"""The index as an SQLite file: its tables, how they are filled, and how they are asked."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar
from weakref import finalize
from zlib import crc32

import msgspec

from kratom_cli import __version__
from kratom_cli.failures import Failure
from kratom_cli.knowledge.edition import read_edition
from kratom_cli.knowledge.index import Bearer, Citing, Index, LiveIndex, citations, names_of
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.store import Store

if TYPE_CHECKING:
    from kratom_cli.knowledge.search import Concept, Engine, Place
    from kratom_cli.knowledge.sentences import Sentence

E = TypeVar("E", bound=Entry)
T = TypeVar("T")


Sentences = dict[str, list[tuple[list[str], bool]]]
"""What the labels of each record say: the words of each, and whether it denies them."""

_SHARDS = 256
"""Among how many parts the names are dealt out, so that a look-up reads a small one."""


class BrokenIndexError(sqlite3.DatabaseError):
    """Something in the index is not what was written into it."""


class IndexFile:
    """An index in an SQLite file, so that one question costs the same however much is stored.

    All that is read is held against a checksum that was made when it was written, and what is
    missing is never taken for nothing: either raises `BrokenIndexError`. The checksums find what
    storage and transport do to a file; they are no defence against somebody who changes it.
    """

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
        if not _is_indexed(kind):
            return list(self._store.all(kind))
        rows = self._database.execute(
            "SELECT id, content, sum FROM record WHERE kind = ? ORDER BY id", (kind.folder,)
        )
        decoder = msgspec.json.Decoder(kind)
        found = [
            decoder.decode(_sound(f"{kind.folder}/{record_id}", content, checksum))
            for record_id, content, checksum in rows
        ]
        if len(found) != self._part(f"count/{kind.folder}", int):
            raise BrokenIndexError(f"Records of {kind.folder} are missing.")
        return found

    def get(self, kind: type[E], record_id: str) -> E:
        """Return one record, which costs less than from its file; from there where it is not."""
        row = self._database.execute(
            "SELECT content, sum FROM record WHERE kind = ? AND id = ?", (kind.folder, record_id)
        ).fetchone()
        if row is None:
            return self._store.get(kind, record_id)
        return msgspec.json.decode(_sound(f"{kind.folder}/{record_id}", *row), type=kind)

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""
        return self._part(f"names/{kind.folder}", dict[str, str])

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""
        found = (each.record for each in self.bearers(text) if each.kind == kind.folder)
        return next(found, None)

    def bearers(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""
        name = key(text)
        return self._part(f"bearers/{_shard(name)}", dict[str, list[Bearer]]).get(name, [])

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""
        from kratom_cli.knowledge.sentences import Sentence

        found = self._part(f"sentences/{kind.folder}", Sentences)
        return {
            record_id: [Sentence(frozenset(words), denies) for words, denies in said]
            for record_id, said in found.items()
        }

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted; of no source but one that is recorded."""
        return self._part(f"citing/{source_id}", list[Citing])

    def engine(self) -> Engine:
        """Return what finds records by the words in them; from the records where it must be.

        Raises `BrokenIndexError` where its tables are not what was written.
        """
        from kratom_cli.knowledge import search

        places = self._part("places", list[search.Place])
        if not places:  # FTS5 was missing when it was made.
            return search.engine_of(self._store)
        try:
            engine = search.FtsEngine(self._database, places)
        except sqlite3.OperationalError:  # FTS5 is missing here.
            return search.engine_of(self._store)
        if _checksum_of_words(self._database) != self._part("words", int):
            raise BrokenIndexError("The tables of the words are not what was written.")
        return engine

    def _part(self, name: str, kind: type[T]) -> T:
        """Return the part `name` of the index, decoded as `kind`."""
        row = self._database.execute(
            "SELECT content, sum FROM part WHERE name = ?", (name,)
        ).fetchone()
        if row is None:
            raise BrokenIndexError(f"The part {name} is missing.")
        return msgspec.json.decode(_sound(name, *row), type=kind)


def _checksum(name: str, content: bytes) -> int:
    """Return the checksum of `content`, which stands under `name` and nowhere else."""
    return crc32(content, crc32(name.encode()))


def _sound(name: str, content: bytes, checksum: int) -> bytes:
    """Return `content`; raises `BrokenIndexError` when it is not what was written."""
    if _checksum(name, content) != checksum:
        raise BrokenIndexError(f"What stands under {name} is not what was written.")
    return content


def _checksum_of_words(database: sqlite3.Connection) -> int:
    """Return one checksum of all that the search engine reads besides the places."""
    total = 0
    for number, block in database.execute("SELECT id, block FROM found_data ORDER BY id"):
        total = crc32(block, crc32(str(number).encode(), total))
    for column, table in (
        ("segid || quote(term) || pgno", "found_idx"),
        ("id || quote(sz)", "found_docsize"),
        ("quote(k) || quote(v)", "found_config"),
        ("word || count", "word"),
    ):
        query = f"SELECT group_concat({column}, ' ') FROM {table}"  # noqa: S608 - as above.
        (text,) = database.execute(query).fetchone()
        total = crc32((text or "").encode(), total)
    return total


def _shard(name: str) -> int:
    return crc32(name.encode()) % _SHARDS


def _is_indexed(kind: type[Entry]) -> bool:
    from kratom_cli.knowledge.records.kinds import INDEXED

    return kind in INDEXED


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
        """Return what finds records by the words in them, from the records where it must."""
        return EngineWithFallBack(self._ask(lambda index: index.engine()), self._live)

    def _ask(self, question: Callable[[Index], T]) -> T:
        try:
            return question(self._index)
        except Failure:  # What the records themselves say is wrong.
            raise
        except Exception:  # noqa: BLE001 - Whatever is wrong with what is derived, they answer.
            self._index = self._live
            return question(self._live)


class EngineWithFallBack:
    """A search engine for as long as it can be asked, and one on the records from then on."""

    def __init__(self, engine: Engine, live: LiveIndex) -> None:
        self.engine = engine
        self._live = live

    def matches(self, concept: Concept) -> dict[Place, float]:
        """Return the documents about `concept`, each with how much it is so (more is better)."""
        return self._ask(lambda engine: engine.matches(concept))

    def knows(self, word: str) -> bool:
        """Tell whether any document holds `word`."""
        return self._ask(lambda engine: engine.knows(word))

    def like(self, word: str) -> list[str]:
        """Return words that begin as `word` does and are about as long, the commonest first."""
        return self._ask(lambda engine: engine.like(word))

    def _ask(self, question: Callable[[Engine], T]) -> T:
        try:
            return question(self.engine)
        except Exception:  # noqa: BLE001 - As above.
            self.engine = self._live.engine()
            return question(self.engine)


def usable(path: str, store: Store) -> IndexFile | None:
    """Return the index in `path` if it is one, made from the edition in `store` by this program."""
    try:
        index = IndexFile(path, store)
        return index if index.made_from() == _made_from(store) else None
    except (sqlite3.Error, UnicodeDecodeError):
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
        "CREATE TABLE record (kind TEXT, id TEXT, content BLOB, sum INTEGER,"
        " PRIMARY KEY (kind, id)) WITHOUT ROWID;"
        "CREATE TABLE part (name TEXT PRIMARY KEY, content BLOB, sum INTEGER) WITHOUT ROWID;"
    )
    database.execute("INSERT INTO made_from VALUES (?, ?, ?)", _made_from(store))
    bearers: list[dict[str, list[Bearer]]] = [{} for _ in range(_SHARDS)]
    for kind in INDEXED:
        kept = list(store.all(kind))
        contents = [(each.id, msgspec.json.encode(each)) for each in kept]
        database.executemany(
            "INSERT INTO record VALUES (?, ?, ?, ?)",
            [
                (kind.folder, each, content, _checksum(f"{kind.folder}/{each}", content))
                for each, content in contents
            ],
        )
        names = {name: record_id for record_id, name in names_of(kept)}
        for name, record_id in names.items():
            bearers[_shard(name)].setdefault(name, []).append(Bearer(kind.folder, record_id))
        _put(database, f"count/{kind.folder}", len(kept))
        _put(database, f"names/{kind.folder}", names)
        _put(database, f"sentences/{kind.folder}", _sentences(kind, kept))
    for number, shard in enumerate(bearers):
        _put(database, f"bearers/{number}", {name: sorted(each) for name, each in shard.items()})
    _put_citations(database, store)
    kept_documents = list(search.documents(store))
    try:
        search.write(database, kept_documents)
    except sqlite3.OperationalError:  # An SQLite without FTS5.
        _put(database, "places", [])
    else:
        _put(database, "places", [each.place for each in kept_documents])
        _put(database, "words", _checksum_of_words(database))


def _put(database: sqlite3.Connection, name: str, value: object) -> None:
    content = msgspec.json.encode(value)
    database.execute("INSERT INTO part VALUES (?, ?, ?)", (name, content, _checksum(name, content)))


def _put_citations(database: sqlite3.Connection, store: Store) -> None:
    """Put a part for every source, so that one that nothing cites has an empty one."""
    from kratom_cli.knowledge.records.sources import Source

    cited: dict[str, list[Citing]] = {each: [] for each in store.ids(Source)}
    for source, place in citations(store):
        cited.setdefault(source, []).append(place)
    for source, places in cited.items():
        _put(database, f"citing/{source}", sorted(places))


def _made_from(store: Store) -> tuple[str, ...]:
    """Return what an index of `store` that this program makes is made from."""
    return (__version__, *read_edition(store.directory))


def _sentences(kind: type[E], kept: list[E]) -> Sentences:
    """Return what the labels of `kept` say, where they are sentences."""
    from kratom_cli.knowledge.sentences import read

    said: Sentences = {}
    for record in kept if kind.said else ():
        for words, denies in map(read, record.labels()):
            said.setdefault(record.id, []).append((sorted(words), denies))
    return said


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
