"""Reads the records of a knowledge base, each file at most once and only when asked.

A record with an identifier has a file of its own, `<folder>/<id>.toml`, so that reading one
costs the same however many others there are.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

import msgspec
import tomli

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.files import content
from kratom_cli.knowledge.records.base import Entry, Record, Single

if TYPE_CHECKING:
    from kratom_cli.knowledge.records.topics import Statement

E = TypeVar("E", bound=Entry)
S = TypeVar("S", bound=Single)
R = TypeVar("R", bound=Record)
_MOST_PARTS = 1000
"""Parts of a key: far more than any record has."""


class Store:
    """The knowledge base in one directory."""

    def __init__(self, directory: str) -> None:
        self.directory = directory
        self._read: dict[str, Record] = {}

    def has(self, kind: type[Entry], record_id: str) -> bool:
        """Tell whether a record of this kind has a file. Reads nothing."""
        return is_id(record_id) and os.path.isfile(self._path(_file(kind, record_id)))

    def get(self, kind: type[E], record_id: str) -> E:
        """Return the record `record_id` of `kind`.

        Raises `DamagedKnowledgeBase` when its file is missing or does not hold such a record.
        """
        record = self._load(_file(kind, record_id), kind)
        if record.id != record_id:
            raise DamagedKnowledgeBase(
                f"The record calls itself '{record.id}' instead of '{record_id}'",
                where=f"{_file(kind, record_id)}, field id",
            )
        return record

    def single(self, kind: type[S]) -> S:
        """Return the one record of a kind that has a single file; raises as `get` does."""
        return self._load(kind.file, kind)

    def ids(self, kind: type[Entry]) -> list[str]:
        """Return the identifiers of all records of `kind`, sorted.

        Raises `DamagedKnowledgeBase` where there are none: a kind without a record is a damaged
        installation, in which "not found" would mislead.
        """
        try:
            names = os.listdir(self._path(kind.folder))
        except OSError:
            names = []
        found = sorted(name[:-5] for name in names if name.endswith(".toml"))
        if not found:
            raise DamagedKnowledgeBase("There is no record", where=kind.folder)
        return found

    def all(self, kind: type[E]) -> Iterator[E]:
        """Yield every record of `kind` in the order of their identifiers; raises as `get` does."""
        for record_id in self.ids(kind):
            yield self.get(kind, record_id)

    def statement(self, reference: str) -> Statement:
        """Return the statement `topic/statement`; raises `DamagedKnowledgeBase` without one."""
        from kratom_cli.knowledge.records.topics import Topic

        topic_id, _, statement_id = reference.partition("/")
        for statement in self.get(Topic, topic_id).statement:
            if statement.id == statement_id:
                return statement
        raise DamagedKnowledgeBase(
            f"There is no statement '{statement_id}'",
            where=f"{_file(Topic, topic_id)}, wanted as {reference}",
        )

    def _path(self, file: str) -> str:
        return os.path.join(self.directory, *file.split("/"))

    def _load(self, file: str, kind: type[R]) -> R:
        known = self._read.get(file)
        if known is None:
            known = self._read[file] = decode(read(self._path(file), file), kind, file)
        return known  # type: ignore[return-value]


def is_id(text: str) -> bool:
    """Tell whether `text` can be an identifier, so that it can never lead out of a folder."""
    return text.replace("-", "").isalnum() and text.isascii() and text == text.lower()


def read(path: str, file: str) -> dict[str, object]:
    """Return the TOML document at `path`; failures call it `file`.

    Raises `DamagedKnowledgeBase` when it is missing, no regular file, too large, not UTF-8, or
    not TOML.
    """
    try:
        text = content(path).decode()
        _refuse_endless_keys(text)
        return tomli.loads(text)
    except FileNotFoundError:
        raise DamagedKnowledgeBase("A file is missing", where=file) from None
    except OSError as error:
        raise DamagedKnowledgeBase(f"A file cannot be read: {error.strerror}", where=file) from None
    except UnicodeDecodeError:
        raise DamagedKnowledgeBase("A file is not text in UTF-8", where=file) from None
    except tomli.TOMLDecodeError as error:
        raise DamagedKnowledgeBase(f"A file is not TOML: {error}", where=file) from None
    except RecursionError:
        raise DamagedKnowledgeBase("A file is nested too deeply", where=file) from None
    except ValueError:  # An integer with more digits than Python reads; or NUL in the path.
        raise DamagedKnowledgeBase("A file holds what cannot be read", where=file) from None


def _refuse_endless_keys(text: str) -> None:
    """Raise `RecursionError` for a key of so many parts that it could only nest without end.

    Not left to the reader of TOML: where it is pure Python it takes seconds, and then nests.
    """
    if text.count(".") > _MOST_PARTS and any(
        line.partition("=")[0].count(".") > _MOST_PARTS for line in text.splitlines()
    ):
        raise RecursionError


def decode(document: dict[str, object], kind: type[R], file: str) -> R:
    """Return `document` as a record; raises `DamagedKnowledgeBase` with the path to the fault."""
    try:
        return msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        from kratom_cli.knowledge.faults import explain

        what, path = explain(error)
        where = f"{file}, {place(document, path.lstrip('.'))}"
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
