"""Finds records by the words in them, with SQLite's FTS5.

Every record is a document, and so is each part of it that cites (a statement, a question). The
names of a record count most, then its title, then its text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar
from zlib import crc32

import msgspec

from kratom_cli.failures import SearchUnavailable
from kratom_cli.knowledge.records.base import Entry, Part
from kratom_cli.words.normalise import words_of

if TYPE_CHECKING:
    import sqlite3

T_co = TypeVar("T_co", covariant=True)

Concept = Sequence[str]
"""Words and phrases that mean one thing; a document that holds any of them is about it."""

_WEIGHTS = (8.0, 5.0, 1.0)
"""How much a word counts in the names, the title and the text of a document."""

_CREATE = "CREATE VIRTUAL TABLE found USING fts5(names, title, text, content='', tokenize='porter')"

_SHORTEST_WORD = 3
_LENGTHS = 2


class DocumentId(NamedTuple):
    """Where a document is: the folder of its kind, its record, and the part of it, if any."""

    kind: str
    record: str
    part: str = ""


class Document(NamedTuple):
    """What is looked through, already in plain words."""

    place: DocumentId
    names: str
    title: str
    text: str


Words = dict[str, int]
"""How often each word stands in the documents."""


class Query(Protocol[T_co]):
    """A question to the tables that `write` made, and to the places of their documents."""

    def __call__(self, tables: sqlite3.Connection, places: list[DocumentId], /) -> T_co:
        """Return the answer."""


class Engine:
    """Finds documents by the words in them.

    `ask` has the tables answer; `words_like` gives the words that begin with a letter.
    """

    def __init__(
        self, ask: Callable[[Query[Any]], Any], words_like: Callable[[str], Words]
    ) -> None:
        self._ask = ask
        self._words_like = words_like

    def matches(self, concept: Concept) -> dict[DocumentId, float]:
        """Return the documents about `concept`, each with how much it is so (more is better)."""
        phrases = (" ".join(words_of(each)) for each in concept)
        query = " OR ".join(f'"{phrase}"' for phrase in phrases if phrase)

        def look(tables: sqlite3.Connection, places: list[DocumentId]) -> dict[DocumentId, float]:
            rows = tables.execute(
                "SELECT rowid, -bm25(found, ?, ?, ?) FROM found WHERE found MATCH ?",
                (*_WEIGHTS, query),
            )
            return {places[number - 1]: score for number, score in rows}

        found: dict[DocumentId, float] = self._ask(look) if query else {}
        return found

    def knows(self, word: str) -> bool:
        """Tell whether any document holds `word`."""
        return word in self._words_like(word[:1])

    def like(self, word: str) -> list[str]:
        """Return words that begin as `word` does and are about as long, the commonest first."""
        words = self._words_like(word[:1])
        near = [each for each in words if abs(len(each) - len(word)) <= _LENGTHS]
        return sorted(near, key=lambda each: (-words[each], each))


def write(database: sqlite3.Connection, kept: Iterable[Document]) -> Words:
    """Write the tables that an `Engine` asks, and return the words; the same give the same bytes.

    Raises `SearchUnavailable` where this SQLite lacks FTS5.
    """
    import sqlite3

    try:
        database.execute(_CREATE)
    except sqlite3.OperationalError:
        raise SearchUnavailable from None
    words = Counter[str]()
    for number, (_, *fields) in enumerate(kept, 1):
        database.execute(
            "INSERT INTO found (rowid, names, title, text) VALUES (?, ?, ?, ?)", (number, *fields)
        )
        words.update(word for field in fields for word in field.split())
    database.execute("INSERT INTO found (found) VALUES ('optimize')")
    database.commit()
    return {word: count for word, count in sorted(words.items()) if len(word) >= _SHORTEST_WORD}


def checksum(database: sqlite3.Connection) -> int:
    """Return one checksum of the tables that an `Engine` asks."""
    total = 0
    for number, block in database.execute("SELECT id, block FROM found_data ORDER BY id"):
        total = crc32(block, crc32(str(number).encode(), total))
    for column, table in (
        ("segid || quote(term) || pgno", "found_idx"),
        ("id || quote(sz)", "found_docsize"),
        ("quote(k) || quote(v)", "found_config"),
    ):
        query = f"SELECT group_concat({column}, ' ') FROM {table}"  # noqa: S608 - from here.
        (text,) = database.execute(query).fetchone()
        total = crc32((text or "").encode(), total)
    return total


def documents(kept: Iterable[tuple[str, list[Entry]]]) -> Iterator[Document]:
    """Yield a document for every record, and for each part of it that cites.

    `kept` holds the records of each kind with the folder of the kind.
    """
    for folder, records in kept:
        for record in records:
            yield from _of_record(folder, record)


def searchable_texts(value: object) -> Iterator[str]:
    """Yield the texts in a record, a list or a text, but names, and parts, which stand apart.

    What has no space is an identifier, a date or a grade, not a text.
    """
    if isinstance(value, str):
        if " " in value:
            yield value
    elif isinstance(value, list):
        for each in value:
            if not isinstance(each, Part):
                yield from searchable_texts(each)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if name not in _NAMES:
                yield from searchable_texts(getattr(value, name))


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
    return next(filter(None, (*own, *record.all_names(), record.id)))


def _of_record(kind: str, record: Entry) -> Iterator[Document]:
    names = _plain([record.id, *record.all_names()])
    title = title_of(record)
    yield Document(
        DocumentId(kind, record.id), names, _plain([title]), _plain(searchable_texts(record))
    )
    for part in parts_of(record):
        asked = getattr(part, "question", "")
        yield Document(
            DocumentId(kind, record.id, part.id),
            "",
            _plain([asked]),
            _plain(searchable_texts(part)),
        )


def _plain(each: Iterable[str]) -> str:
    return " ".join(words_of(" | ".join(each)))  # The bar keeps "7" and "OH" of two texts apart.
