"""The knowledge base as every answer asks it: records, names, citations, sentences, full text.

It is asked in SQLite tables. An installed program has them in a file that was made when the package
was built. Where there is no such file (a checkout, another directory), or where it is stale,
foreign or damaged, the same builder makes the same tables in memory from the TOML (`build.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import finalize

import msgspec

from kratom_cli.failures import DamagedKnowledgeBase, NoDatabase
from kratom_cli.knowledge import edition
from kratom_cli.knowledge.parts import (
    Bearer,
    Citing,
    Sentences,
    checksum,
    made_from,
    shard_of,
)
from kratom_cli.knowledge.place_names import PlaceNames, shard
from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.words.normalise import normalise_name

if TYPE_CHECKING:
    import sqlite3

    from kratom_cli.knowledge.build import Builder
    from kratom_cli.knowledge.records.topics import Statement
    from kratom_cli.knowledge.search import Engine
    from kratom_cli.knowledge.sentences import Sentence

E = TypeVar("E", bound=Entry)
S = TypeVar("S", bound=Single)
T = TypeVar("T")


class BrokenFileError(Exception):
    """The built file does not hold what was written into it, or is none of this edition."""


def open_base(directory: str = "") -> Base:
    """Return the base in `directory`, by default the bundled one, with its file where it has one.

    Only the bundled knowledge base has a file that was built from it.
    """
    if directory:
        return Base(directory)
    return Base(edition.bundled_directory(), edition.built_file())


class Base:
    """The knowledge base in `directory`; `file`, where there is one, was built from it.

    All that is read from the file is held against a checksum that was made when it was written, and
    what is missing is never taken for nothing. The checksums find what storage and transport do to
    a file; they are no defence against somebody who changes it, which `check` tells.

    Every method raises `DamagedKnowledgeBase` where a record that it needs cannot be read.
    """

    def __init__(self, directory: str, file: str | None = None) -> None:
        self.directory = directory
        self.file = file
        self._database: sqlite3.Connection | None = None
        self._builder: Builder | None = None
        self._known: dict[str, Any] = {}

    def has(self, kind: type[Entry], record_id: str) -> bool:
        """Tell whether there is a record of this kind; one that is damaged is there."""
        if not record_id.isascii():
            return False
        name = f"record/{kind.folder}/{record_id}"
        if self._ask(lambda make: make.found(kind), lambda tables: _content(tables, name)) is None:
            return record_id in self.ids(kind)
        return True

    def get(self, kind: type[E], record_id: str) -> E:
        """Return the record `record_id` of `kind`."""
        name = f"record/{kind.folder}/{record_id}"
        return self._part(name, kind, lambda make: make.record(kind, record_id))

    def single(self, kind: type[S]) -> S:
        """Return the one record of a kind that has a single file."""
        return self._part(f"single/{kind.file}", kind, lambda make: make.single(kind))

    def ids(self, kind: type[Entry]) -> list[str]:
        """Return the identifiers of all records of `kind`, sorted; there is at least one."""
        return self._part(f"ids/{kind.folder}", list[str], lambda make: make.ids(kind))

    def all(self, kind: type[E]) -> list[E]:
        """Return every record of `kind` in the order of their identifiers."""
        ids = self.ids(kind)

        def read(tables: sqlite3.Connection) -> list[E]:
            rows = tables.execute(
                "SELECT name, content, sum FROM part WHERE name >= ? AND name < ? ORDER BY name",
                (f"record/{kind.folder}/", f"record/{kind.folder}0"),  # 0 comes after the stroke.
            )
            decoder = msgspec.json.Decoder(kind)
            found = [decoder.decode(_sound(*row)) for row in rows]
            if [each.id for each in found] != ids:
                raise BrokenFileError(f"Records of {kind.folder} are missing.")
            return found

        return self._ask(lambda make: make.all(kind), read)

    def statement(self, reference: str) -> Statement:
        """Return the statement `topic/statement`."""
        from kratom_cli.knowledge.records.topics import Topic

        topic_id, _, statement_id = reference.partition("/")
        for statement in self.get(Topic, topic_id).statement:
            if statement.id == statement_id:
                return statement
        raise DamagedKnowledgeBase(
            f"There is no statement '{statement_id}'",
            where=f"topics/{topic_id}.toml, wanted as {reference}",
        )

    def names(self, kind: type[Entry]) -> dict[str, str]:
        """Return the identifiers of `kind` by the comparable form of each of their names."""
        return self._part(f"names/{kind.folder}", dict[str, str], lambda make: make.names(kind))

    def named(self, kind: type[Entry], text: str) -> str | None:
        """Return the identifier of the record of `kind` that bears this name, if any does."""
        found = self._bearers(text, lambda make: make.names(kind))
        return next((each.record for each in found if each.kind == kind.folder), None)

    def records_named(self, text: str) -> list[Bearer]:
        """Return the records of every kind that bear this name, sorted."""
        return self._bearers(text, lambda make: make.records_named())

    def sentences(self, kind: type[Entry]) -> dict[str, list[Sentence]]:
        """Return what the labels of each record of `kind` say, by its identifier."""
        from kratom_cli.knowledge.sentences import Sentence

        found = self._part(f"sentences/{kind.folder}", Sentences, lambda make: make.sentences(kind))
        return {
            record_id: [Sentence(frozenset(words), denies) for words, denies in said]
            for record_id, said in found.items()
        }

    def citing(self, source_id: str) -> list[Citing]:
        """Return where a source is cited, sorted; nowhere, if it is none that is recorded."""
        if not self.has(Source, source_id):
            return []
        return self._part(f"citing/{source_id}", list[Citing], lambda make: make.citations())

    def places_like(self, text: str) -> PlaceNames:
        """Return the names of places without a record that begin as `text` does, with meanings."""
        wanted = shard(normalise_name(text))
        if wanted not in self._part("place-names", list[str], lambda make: make.place_names()):
            return {}
        return self._part(f"place-names/{wanted}", PlaceNames, lambda make: make.place_names())

    def engine(self) -> Engine:
        """Return what finds records by the words in them.

        Raises `SearchUnavailable` where this SQLite cannot look through texts.
        """
        from kratom_cli.knowledge import search

        def check(tables: sqlite3.Connection) -> None:
            if search.checksum(tables) != _decoded(tables, "found", int):
                raise BrokenFileError("The tables of the search are not what was written.")

        def ask(question: search.Query[T]) -> T:
            return self._ask(
                lambda make: make.search(),
                lambda tables: question(
                    tables, self._once(tables, "places", list[search.DocumentId])
                ),
            )

        def words_like(letter: str) -> search.Words:
            if letter not in self._part("words", list[str], lambda make: make.search()):
                return {}
            return self._part(f"words/{letter}", search.Words, lambda make: make.search())

        self._ask(lambda make: make.search(), check)
        return search.Engine(ask, words_like)

    def _bearers(self, text: str, make: Callable[[Builder], object]) -> list[Bearer]:
        name = normalise_name(text)
        part = f"bearers/{shard_of(name)}"
        # Not kept: in memory the part grows with each kind whose names are put in.
        return self._ask(make, lambda tables: _decoded(tables, part, dict[str, list[Bearer]])).get(
            name, []
        )

    def _part(self, name: str, kind: type[T], make: Callable[[Builder], object]) -> T:
        """Return the part `name`, decoded as `kind` once; `make` has the builder put it in."""
        return self._ask(make, lambda tables: self._once(tables, name, kind))

    def _once(self, tables: sqlite3.Connection, name: str, kind: type[T]) -> T:
        if name not in self._known:
            self._known[name] = _decoded(tables, name, kind)
        return self._known[name]  # type: ignore[no-any-return]

    def _ask(
        self, make: Callable[[Builder], object], question: Callable[[sqlite3.Connection], T]
    ) -> T:
        """Return what the tables say to `question`.

        Whatever is wrong with the built file, it is left here, and only here: from then on the
        tables are in memory, where `make` has put in what is asked for.
        """
        if self._builder is None:
            try:
                return question(self._opened())
            except Exception:  # noqa: BLE001 - A damaged file can fail in any way.
                self._builder = _builder_in_memory(self.directory)
                self._database = None
                self._known.clear()
        make(self._builder)
        return question(self._builder.database)

    def _opened(self) -> sqlite3.Connection:
        """Return the built file as a database; raises where there is none of this edition."""
        if self._database is None:
            if self.file is None:
                raise BrokenFileError("There is no built file.")
            self._database = open_file(self.file)
            finalize(self, self._database.close)
            if _decoded(self._database, "made-from", tuple[str, ...]) != made_from(self.directory):
                raise BrokenFileError("It was built from another edition, or by another program.")
        return self._database


def open_file(path: str) -> sqlite3.Connection:
    """Return the built file at `path` as a database that nothing can be written to."""
    import sqlite3

    # Immutable: a read-only directory must do, and no journal file may ever appear.
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return sqlite3.connect(f"file:{quoted}?mode=ro&immutable=1", uri=True)


def _builder_in_memory(directory: str) -> Builder:
    """Return a builder of tables in memory; raises `NoDatabase` where this Python has no SQLite."""
    from kratom_cli.knowledge.build import Builder
    from kratom_cli.knowledge.store import Store

    try:
        import sqlite3
    except ImportError:
        raise NoDatabase from None
    database = sqlite3.connect(":memory:")
    builder = Builder(Store(directory), database)
    finalize(builder, database.close)
    return builder


def _decoded(tables: sqlite3.Connection, name: str, kind: type[T]) -> T:
    content = _content(tables, name)
    if content is None:
        raise BrokenFileError(f"The part {name} is missing.")
    return msgspec.json.decode(content, type=kind)


def _content(tables: sqlite3.Connection, name: str) -> bytes | None:
    """Return what stands under `name`, None where nothing does."""
    row = tables.execute("SELECT name, content, sum FROM part WHERE name = ?", (name,)).fetchone()
    return _sound(*row) if row else None


def _sound(name: str, content: bytes, written: int) -> bytes:
    """Return `content`; raises `BrokenFileError` when it is not what was written."""
    if checksum(name, content) != written:
        raise BrokenFileError(f"What stands under {name} is not what was written.")
    return content
