"""The rule on what is derived: the built file holds what the records make, and they are the same.

The records of an installed program are those that it was built from: their digests stand in the
file. A changed digit in a record is told here even where no other rule notices it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import msgspec

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge import search
from kratom_cli.knowledge.base import open_file
from kratom_cli.knowledge.build import Builder
from kratom_cli.knowledge.checks.loaded import Violation
from kratom_cli.knowledge.edition import BUILT_NAME
from kratom_cli.knowledge.manifest import digests
from kratom_cli.knowledge.parts import checksum, made_from
from kratom_cli.knowledge.store import Store

_REINSTALL = "; the records answer instead. Reinstall kratom-info"


def built_file_is_sound(directory: str, file: str) -> Iterator[Violation]:
    """Yield what of `file` is not what the knowledge base in `directory` makes, and what changed.

    Needs SQLite, as everything that answers does.
    """
    try:
        with closing(open_file(file)) as built:
            parts = _parts(built)
            found = search.checksum(built) if "found" in parts else 0
    except (sqlite3.Error, UnicodeDecodeError, TypeError, AttributeError):
        yield Violation(BUILT_NAME, "whole file", f"is damaged{_REINSTALL}")
        return
    if parts.get("made-from") != msgspec.json.encode(made_from(directory)):
        yield Violation(BUILT_NAME, "whole file", f"is not of this edition{_REINSTALL}")
        return
    yield from _changed(directory, parts.get("manifest", b"{}"))
    yield from _different(directory, parts, found)


def _parts(database: sqlite3.Connection) -> dict[str, bytes]:
    """Return the sound parts of a base by their names."""
    rows = database.execute("SELECT name, content, sum FROM part")
    return {name: content for name, content, written in rows if checksum(name, content) == written}


def _changed(directory: str, manifest: bytes) -> Iterator[Violation]:
    """Yield the files that are not those that the base was built from."""
    written = msgspec.json.decode(manifest, type=dict[str, str])
    found = digests(directory)
    for file in sorted(written.keys() | found.keys()):
        if file not in found:
            yield Violation(file, "whole file", "was there when the base was built; reinstall")
        elif file not in written:
            yield Violation(file, "whole file", "was not there when the base was built; reinstall")
        elif found[file] != written[file]:
            yield Violation(file, "whole file", "was changed after the base was built; reinstall")


def _different(directory: str, parts: dict[str, bytes], found: int) -> Iterator[Violation]:
    """Yield the groups of parts that are not what the records make, where these can be read."""
    with closing(sqlite3.connect(":memory:")) as made:
        try:
            Builder(Store(directory), made).everything()
        except DamagedKnowledgeBase:  # What is wrong with the records is told elsewhere.
            return
        expected = _parts(made)
    differing = {
        name for name in parts.keys() | expected.keys() if parts.get(name) != expected.get(name)
    }
    differing.discard("manifest")  # Told file by file.
    if "found" in expected and found != msgspec.json.decode(expected["found"]):
        differing.add("found")
    for group in sorted({"/".join(name.split("/")[:2]) for name in differing}):
        yield Violation(BUILT_NAME, group, f"is not what the records make{_REINSTALL}")
