"""Reads `place-names.tsv`: names of places that have no record of their own, and where these lie.

One meaning of a name a line: the comparable form of the name, the name, the kind of place, and the
nearest place that has a record, or the code of a country that has none. The likeliest meaning of a
name comes first. The file is made by `tools/make_place_names.py`, never by hand.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.files import text_of

FILE = "place-names.tsv"
LARGEST = 8_000_000
"""Bytes that the file may have at most; the bundled one has about 1,200,000."""

PlaceNames = dict[str, list[tuple[str, str, str]]]
"""By the comparable form of a name its meanings: name, kind, and the place that it lies in."""

_COLUMNS = 4


def read(directory: str) -> PlaceNames:
    """Return all names in the knowledge base in `directory`.

    Raises `DamagedKnowledgeBase` with the line where the file is missing or not what it must be.
    """
    text = text_of(os.path.join(directory, FILE), FILE, LARGEST)
    names: PlaceNames = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != _COLUMNS or not all(fields) or not "".join(fields).isprintable():
            what = f"A line has not {_COLUMNS} fields of visible characters"
            raise DamagedKnowledgeBase(what, where=f"{FILE}, line {number}")
        found, name, kind, within = fields
        names.setdefault(found, []).append((name, kind, within))
    if not names:
        raise DamagedKnowledgeBase("There is no name", where=FILE)
    return names


def lines(names: PlaceNames) -> Iterable[str]:
    """Yield the lines that `read` reads as `names`, sorted by the comparable form."""
    for found, meanings in sorted(names.items()):
        for meaning in meanings:
            yield "\t".join((found, *meaning)) + "\n"


def shard(name_key: str) -> str:
    """Return under what a name is kept: the first two letters of its comparable form."""
    return "".join(c if c.isascii() and c.isalnum() else "0" for c in name_key[:2])
