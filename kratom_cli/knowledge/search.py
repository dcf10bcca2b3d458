"""Finds records by the words in them: SQLite's FTS5 where it is there, plain Python where not.

Every record is a document, and so is each part of it that cites (a statement, a question). The
names of a record count most, then its title, then its text.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol
from weakref import finalize

import msgspec

from kratom_cli.knowledge.records.base import Entry, Part
from kratom_cli.words.normalise import words_of

if TYPE_CHECKING:
    import sqlite3

    from kratom_cli.knowledge.store import Store

Concept = Sequence[str]
"""Words and phrases that mean one thing; a document that holds any of them is about it."""

_WEIGHTS = (8.0, 5.0, 1.0)
"""How much a word counts in the names, the title and the text of a document."""

_SHORTEST_WORD = 3
_LENGTHS = 2


class Place(NamedTuple):
    """Where a document is: the folder of its kind, its record, and the part of it, if any."""

    kind: str
    record: str
    part: str = ""


class Document(NamedTuple):
    """What is looked through, already in plain words."""

    place: Place
    names: str
    title: str
    text: str


class Engine(Protocol):
    """What a search engine can be asked."""

    def matches(self, concept: Concept) -> dict[Place, float]:
        """Return the documents about `concept`, each with how much it is so (more is better)."""

    def knows(self, word: str) -> bool:
        """Tell whether any document holds `word`."""

    def like(self, word: str) -> list[str]:
        """Return words that begin as `word` does and are about as long, the commonest first."""


class FtsEngine:
    """Asks the tables that `write` made."""

    def __init__(self, database: sqlite3.Connection, places: list[Place]) -> None:
        """Take the places of the documents, in the order in which they were written.

        Raises `sqlite3.OperationalError` where there are no tables, or this SQLite lacks FTS5.
        """
        self._database = database
        self._places = places
        database.execute("SELECT rowid FROM found LIMIT 1").fetchone()

    def matches(self, concept: Concept) -> dict[Place, float]:
        """Return the documents about `concept`, each with how much it is so."""
        phrases = (" ".join(words_of(each)) for each in concept)
        query = " OR ".join(f'"{phrase}"' for phrase in phrases if phrase)
        if not query:
            return {}
        rows = self._database.execute(
            "SELECT rowid, -bm25(found, ?, ?, ?) FROM found WHERE found MATCH ?",
            (*_WEIGHTS, query),
        )
        return {self._places[number - 1]: score for number, score in rows}

    def knows(self, word: str) -> bool:
        """Tell whether any document holds `word`."""
        row = self._database.execute("SELECT 1 FROM word WHERE word = ?", (word,)).fetchone()
        return row is not None

    def like(self, word: str) -> list[str]:
        """Return words that begin as `word` does and are about as long, the commonest first."""
        rows = self._database.execute(
            "SELECT word FROM word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
            " ORDER BY count DESC, word",
            (word[0], chr(ord(word[0]) + 1), len(word) - _LENGTHS, len(word) + _LENGTHS),
        )
        return [each for (each,) in rows]


class PlainEngine:
    """Does the same without SQLite: slower, with a simpler stemmer."""

    def __init__(self, documents: list[Document]) -> None:
        self._fields = {each.place: _stems(each) for each in documents}
        self._words = Counter[str]()
        self._holding = defaultdict[str, list[Place]](list)
        for document in documents:
            self._words.update(word for field in document[1:] for word in field.split())
        for place, fields in self._fields.items():
            for word in {word for field in fields for word in field.split()}:
                self._holding[word].append(place)

    def matches(self, concept: Concept) -> dict[Place, float]:
        """Return the documents about `concept`, each with how much it is so."""
        stemmed = (_stemmed(words_of(each)) for each in concept)
        found: dict[Place, float] = {}
        for phrase in filter(str.strip, stemmed):
            for place in min((self._holding.get(each, []) for each in phrase.split()), key=len):
                for field, weight in zip(self._fields[place], _WEIGHTS, strict=True):
                    if phrase in field:
                        found[place] = found.get(place, 0) + weight
        rarity = math.log(1 + len(self._fields) / (1 + len(found)))
        return {place: rarity * score for place, score in found.items()}

    def knows(self, word: str) -> bool:
        """Tell whether any document holds `word`."""
        return word in self._words

    def like(self, word: str) -> list[str]:
        """Return words that begin as `word` does and are about as long, the commonest first."""
        near = [
            each
            for each in self._words
            if each[0] == word[0] and abs(len(each) - len(word)) <= _LENGTHS
        ]
        return sorted(near, key=lambda each: (-self._words[each], each))


def engine_of(store: Store) -> Engine:
    """Return an engine on the records of `store`, all of which it reads; raises as the store does.

    They are read before a database is opened, so that a damaged record leaves none open.
    """
    kept = list(documents(store))
    try:
        import sqlite3
    except ImportError:  # A Python that was built without SQLite.
        return PlainEngine(kept)
    database = sqlite3.connect(":memory:")
    try:
        write(database, kept)
    except sqlite3.OperationalError:  # An SQLite without FTS5.
        database.close()
        return PlainEngine(kept)
    engine = FtsEngine(database, [each.place for each in kept])
    finalize(engine, database.close)
    return engine


def write(database: sqlite3.Connection, kept: Iterable[Document]) -> None:
    """Write the tables of `FtsEngine`; the same documents give the same bytes.

    Raises `sqlite3.OperationalError` where this SQLite lacks FTS5.
    """
    database.execute(
        "CREATE VIRTUAL TABLE found USING fts5(names, title, text, content='', tokenize='porter')"
    )
    database.execute("CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID")
    words = Counter[str]()
    for number, (_, *fields) in enumerate(kept, 1):
        database.execute(
            "INSERT INTO found (rowid, names, title, text) VALUES (?, ?, ?, ?)", (number, *fields)
        )
        words.update(word for field in fields for word in field.split())
    database.executemany(
        "INSERT INTO word VALUES (?, ?)",
        sorted(each for each in words.items() if len(each[0]) >= _SHORTEST_WORD),
    )
    database.execute("INSERT INTO found (found) VALUES ('optimize')")
    database.commit()


def documents(store: Store) -> Iterator[Document]:
    """Yield a document for every record of every kind, and for each part of it that cites."""
    from kratom_cli.knowledge.records.kinds import INDEXED

    for kind in INDEXED:
        for record in store.all(kind):
            yield from _of_record(kind.folder, record)


def texts(value: object) -> Iterator[str]:
    """Yield the texts in a record, a list or a text, but names, and parts, which stand apart.

    What has no space is an identifier, a date or a grade, not a text.
    """
    if isinstance(value, str):
        if " " in value:
            yield value
    elif isinstance(value, list):
        for each in value:
            if not isinstance(each, Part):
                yield from texts(each)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if name not in _NAMES:
                yield from texts(getattr(value, name))


_NAMES = {"aliases", "names", "typed", "read_on"}


def parts_of(record: Entry) -> Iterator[Part]:
    """Yield the parts of a record that cite sources of their own."""
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, list):
            yield from (each for each in value if isinstance(each, Part))


_TITLES = ("title", "name", "claim", "question")


def title_of(record: Entry) -> str:
    """Return what a record is called: its title or name, else its first label or its identifier."""
    own: list[str] = [getattr(record, field, "") for field in _TITLES]
    return next(filter(None, (*own, *record.labels(), record.id)))


def _of_record(kind: str, record: Entry) -> Iterator[Document]:
    names = _plain([record.id, *record.labels()])
    title = title_of(record)
    yield Document(Place(kind, record.id), names, _plain([title]), _plain(texts(record)))
    for part in parts_of(record):
        asked = getattr(part, "question", "")
        yield Document(Place(kind, record.id, part.id), "", _plain([asked]), _plain(texts(part)))


def _plain(each: Iterable[str]) -> str:
    return " ".join(words_of(" | ".join(each)))  # The bar keeps "7" and "OH" of two texts apart.


def _stems(document: Document) -> list[str]:
    return [_stemmed(field.split()) for field in document[1:]]


def _stemmed(words: list[str]) -> str:
    """Return `words` without endings, between spaces, so that a phrase can be looked for in it."""
    return f" {' '.join(map(_stem, words))} "


@cache
def _stem(word: str) -> str:
    return _ENDING.sub("", _PLURAL.sub("", word))


_PLURAL = re.compile(r"(?<=\w{3})(?<!s)s$")
_ENDING = re.compile(r"(?<=\w{3})(?:ation|ing|ed|er|ie|ly|y|e)$")
