"""Reads the records of a knowledge base, each file at most once and only when asked.

Prose has a file a record, `<folder>/<id>.toml`; what people read through as a table is rows of one
file, or of a file a group. The record types say which (`Entry.rows`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

import msgspec
import tomli

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.files import text_of
from kratom_cli.knowledge.records.base import Entry, Record, Rows, Single

E = TypeVar("E", bound=Entry)
S = TypeVar("S", bound=Single)
R = TypeVar("R", bound=Record)
_MOST_PARTS = 1000
"""Parts of a key: far more than any record has."""


class Located(NamedTuple):
    """A record as it is written, not yet decoded: its file, its place in it, and its fields.

    `place` is "" where the record is the whole file, else `country us`. `id` is "" where a row
    has none that can be used.
    """

    id: str
    file: str
    place: str
    fields: dict[str, object]


class Store:
    """The knowledge base in one directory. Where each kind stands in it, its record type says."""

    def __init__(self, directory: str) -> None:
        self.directory = directory
        self._read: dict[str, dict[str, object]] = {}
        self._records: dict[tuple[str, str], Record] = {}
        self._rows: dict[str, dict[str, Located]] = {}

    def get(self, kind: type[E], record_id: str) -> E:
        """Return the record `record_id` of `kind`.

        Raises `DamagedKnowledgeBase` when its file is missing or does not hold such a record.
        """
        known = self._records.get((kind.folder, record_id))
        if known is None:
            known = self.decoded(kind, self._find(kind, record_id))
            self._records[kind.folder, record_id] = known
        return known  # type: ignore[return-value]

    def single(self, kind: type[S]) -> S:
        """Return the one record of a kind that has a single file; raises as `get` does."""
        known = self._records.get((kind.file, ""))
        if known is None:
            known = decode(self.document(kind.file), kind, kind.file)
            self._records[kind.file, ""] = known
        return known  # type: ignore[return-value]

    def ids(self, kind: type[Entry]) -> list[str]:
        """Return the identifiers of all records of `kind`, sorted.

        Raises `DamagedKnowledgeBase` where there are none: a kind without a record is a damaged
        installation, in which "not found" would mislead. Raises it too where a table cannot be
        read, or holds a row without an identifier.
        """
        if kind.rows is None:
            found = [stem(file) for file in self.files(kind)]
        else:
            found = list(self._located_rows(kind))
        if not found:
            raise DamagedKnowledgeBase("There is no record", where=kind.folder)
        return sorted(found)

    def all(self, kind: type[E]) -> Iterator[E]:
        """Yield every record of `kind` in the order of their identifiers; raises as `get` does."""
        for record_id in self.ids(kind):
            yield self.get(kind, record_id)

    def files(self, kind: type[Entry]) -> list[str]:
        """Return the files in which records of `kind` stand, sorted; none in a missing folder."""
        if kind.rows and kind.rows.within.endswith(".toml"):
            return [kind.rows.within]
        folder = kind.rows.within if kind.rows else kind.folder
        try:
            names = os.listdir(self._path(folder))
        except OSError:
            return []
        return sorted(f"{folder}/{name}" for name in names if name.endswith(".toml"))

    def located(self, kind: type[Entry], file: str) -> list[Located]:
        """Return the records of `kind` in `file`, as they are written.

        Raises `DamagedKnowledgeBase` where the file cannot be read as one of this kind.
        """
        document = self.document(file)
        if kind.rows is None:
            own = {name: value for name, value in document.items() if name != kind.holds}
            return [Located(stem(file), file, "", own)]
        if not document:
            raise DamagedKnowledgeBase("The file is empty", where=file)
        strange = [] if kind.rows.leader else [each for each in document if each != kind.rows.name]
        rows = document.get(kind.rows.name, [])
        if strange:
            what = f"Unknown field; known is {kind.rows.name}"
            raise DamagedKnowledgeBase(what, where=f"{file}, field {strange[0]}")
        if not rows and not kind.rows.leader:
            raise DamagedKnowledgeBase("There is no record", where=file)
        if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
            what = f"Expected rows that begin with [[{kind.rows.name}]]"
            raise DamagedKnowledgeBase(what, where=f"{file}, field {kind.rows.name}")
        return [_located(kind.rows, file, number, row) for number, row in enumerate(rows, 1)]

    def document(self, file: str) -> dict[str, object]:
        """Return the TOML document in `file`, read once; raises `DamagedKnowledgeBase`."""
        if file not in self._read:
            self._read[file] = read(self._path(file), file)
        return self._read[file]

    def _path(self, file: str) -> str:
        return os.path.join(self.directory, *file.split("/"))

    def _find(self, kind: type[Entry], record_id: str) -> Located:
        """Return where a record stands."""
        if kind.rows is None:
            if not is_id(record_id):
                raise DamagedKnowledgeBase("There is no such record", where=kind.folder)
            (found,) = self.located(kind, _file(kind, record_id))
            return found
        row = self._located_rows(kind).get(record_id)
        if row is None:
            where = f"{kind.rows.within}, {kind.rows.name} {record_id}"
            raise DamagedKnowledgeBase("There is no such record", where=where)
        return row

    def _located_rows(self, kind: type[Entry]) -> dict[str, Located]:
        """Return all rows of `kind`; raises `DamagedKnowledgeBase` for one without identifier."""
        if kind.folder not in self._rows:
            rows = [row for file in self.files(kind) for row in self.located(kind, file)]
            for row in rows:
                if not row.id:
                    decode(row.fields, kind, row.file, row.place)  # Raises, and says why.
            self._rows[kind.folder] = {row.id: row for row in rows}
        return self._rows[kind.folder]

    def decoded(self, kind: type[E], found: Located) -> E:
        """Return a record that was `located`; raises `DamagedKnowledgeBase` where it is none."""
        record = decode(found.fields, kind, found.file, found.place)
        if record.id != found.id:
            raise DamagedKnowledgeBase(
                f"The record calls itself '{record.id}' instead of '{found.id}'",
                where=f"{found.file}, field id",
            )
        return record


def is_id(text: str) -> bool:
    """Return whether `text` can be an identifier, so that it can never lead out of a folder."""
    return text.replace("-", "").isalnum() and text.isascii() and text == text.lower()


def read(path: str, file: str) -> dict[str, object]:
    """Return the TOML document at `path`; failures call it `file`.

    Raises `DamagedKnowledgeBase` when it is missing, no regular file, too large, not UTF-8, or
    not TOML.
    """
    text = text_of(path, file)
    try:
        _refuse_endless_keys(text)
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise DamagedKnowledgeBase(f"A file is not TOML: {error}", where=file) from None
    except RecursionError:
        raise DamagedKnowledgeBase("A file is nested too deeply", where=file) from None
    except ValueError:  # An integer with more digits than Python reads.
        raise DamagedKnowledgeBase("A file holds what cannot be read", where=file) from None


def _refuse_endless_keys(text: str) -> None:
    """Raise `RecursionError` for a key of so many parts that it could only nest without end.

    Not left to the reader of TOML: where it is pure Python it takes seconds, and then nests.
    """
    if text.count(".") > _MOST_PARTS and any(
        line.partition("=")[0].count(".") > _MOST_PARTS for line in text.splitlines()
    ):
        raise RecursionError


def decode(document: dict[str, object], kind: type[R], file: str, row: str = "") -> R:
    """Return `document` as a record; raises `DamagedKnowledgeBase` with the path to the fault.

    `row` is the place of a record that is a row of `file`: `country us`.
    """
    try:
        return msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        from kratom_cli.knowledge.faults import explain

        what, path = explain(error)
        where = ", ".join(filter(None, (file, row, place(document, path.lstrip(".")))))
        raise DamagedKnowledgeBase(what, where=where) from None
    except RecursionError:
        raise DamagedKnowledgeBase("A file is nested too deeply", where=file) from None


def place(document: dict[str, object], field: str) -> str:
    """Return `field` (`statement[3].text`) with the identifier of the record that it stands in."""
    head, _, rest = field.partition("[")
    number, _, tail = rest.partition("]")
    items = document.get(head)
    if number.isdigit() and isinstance(items, list) and isinstance(items[int(number)], dict):
        record_id = items[int(number)].get("id")
        if record_id:
            return f"{head} {record_id}, field {tail.lstrip('.') or head}"
    return f"field {field}" if field else "whole file"


def _file(kind: type[Entry], record_id: str) -> str:
    return f"{kind.folder}/{record_id}.toml"


def stem(file: str) -> str:
    """Return the identifier of the record that has the file `file` to itself."""
    return file.rpartition("/")[2].removesuffix(".toml")


def _located(rows: Rows, file: str, number: int, row: dict[str, object]) -> Located:
    """Return a row with the field that its file stands for: the first of its groups."""
    record_id = row.get("id")
    fields = row
    if rows.leader and rows.leader not in row:
        others = row.get(rows.others, [])
        fields = {name: value for name, value in row.items() if name != rows.others}
        fields[rows.leader] = [stem(file), *others] if isinstance(others, list) else others
    usable = record_id if isinstance(record_id, str) else ""
    return Located(usable, file, f"{rows.name} {usable or number}", fields)
