"""The rule on what is derived: the index that was made with the package holds what TOML does."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from kratom_cli.failures import Failure
from kratom_cli.knowledge.checks.whole import Finding
from kratom_cli.knowledge.edition import INDEX_NAME
from kratom_cli.knowledge.index import Index, LiveIndex
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.kinds import INDEXED
from kratom_cli.knowledge.store import Store

_WORDS = ("kratom", "overdose", "sleep", "naloxone", "law")
"""Words that are looked for with both engines; their tables are held against a checksum too."""


def index_holds_the_same(store: Store, file: str) -> Iterator[Finding]:
    """Yield where the index in `file` is not what the records of `store` make; none where it is.

    An index that is not there, or was made from another edition, is not used and is no fault.
    """
    if not os.path.isfile(file):
        return
    try:
        from kratom_cli.knowledge.index_file import usable
    except ImportError:  # A Python that was built without SQLite.
        return
    index, live = usable(file, store), LiveIndex(store)
    if index is None:
        return
    for place, question in _questions():
        try:
            same = question(index) == question(live)
        except Failure:  # What is wrong with the records themselves is told elsewhere.
            continue
        except Exception:  # noqa: BLE001 - Whatever goes wrong in it, the index is damaged.
            same = False
        if not same:
            what = "is not what the records make; the records answer instead, or reinstall"
            yield Finding(INDEX_NAME, place, what)


def _questions() -> Iterator[tuple[str, Callable[[Index], object]]]:
    """Yield questions that together read all of an index, each with what it is about."""
    for kind in INDEXED:
        folder = kind.folder
        yield f"records of {folder}", lambda index, kind=kind: index.all(kind)  # type: ignore[misc]
        yield f"names of {folder}", lambda index, kind=kind: _names(index, kind)  # type: ignore[misc]
        if kind.said:
            yield f"words of {folder}", lambda index, kind=kind: index.sentences(kind)  # type: ignore[misc]
    yield "search", _found


def _names(index: Index, kind: type[Entry]) -> list[object]:
    names = index.names(kind)
    return [names, [index.named(kind, each) for each in names]]


def _found(index: Index) -> list[object]:
    engine = index.engine()
    return [[sorted(engine.matches([word])), engine.knows(word)] for word in _WORDS]
