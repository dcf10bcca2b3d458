"""What the parts of a base hold besides records, and the checksum that each of them has."""

from __future__ import annotations

from typing import NamedTuple
from zlib import crc32

import msgspec

from kratom_cli import __version__
from kratom_cli.knowledge.edition import read_edition

SHARDS = 256
"""Among how many parts the names are dealt out, so that a look-up reads a small one."""

Sentences = dict[str, list[tuple[list[str], bool]]]
"""What the labels of each record say: the words of each, and whether it denies them."""


class Citing(msgspec.Struct, frozen=True, order=True):
    """One place where a source is cited: a record of its own, and the statement in it, if any."""

    kind: str
    record: str
    part: str = ""


class Bearer(NamedTuple):
    """A record that bears a name: the folder of its kind, and its identifier."""

    kind: str
    record: str


def made_from(directory: str) -> tuple[str, ...]:
    """Return what a base of the knowledge base in `directory` by this program is made from."""
    return (__version__, *read_edition(directory))


def checksum(name: str, content: bytes) -> int:
    """Return the checksum of `content`, which stands under `name` and nowhere else."""
    return crc32(content, crc32(name.encode()))


def shard_of(name: str) -> int:
    """Return the number of the part in which a name stands."""
    return crc32(name.encode()) % SHARDS
