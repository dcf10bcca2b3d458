"""Where the knowledge base is, and which edition, without a TOML parser.

`--version` must be quick and must work when the data is damaged, so the two values are read as
lines of `base.toml` instead of through the typed record.
"""

from __future__ import annotations

import os
from typing import NamedTuple

INDEX_NAME = "index.sqlite"
"""The file beside the bundled data that is derived from it when the package is built."""


class Edition(NamedTuple):
    """Version and date of a knowledge base; `unknown` where they cannot be read."""

    version: str
    as_of: str


def bundled_directory() -> str:
    """Return the directory of the bundled data: inside the package, or beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "data")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "data")


def read_edition(directory: str) -> Edition:
    """Return the edition of the knowledge base in `directory`; never raises."""
    found = {}
    try:
        with open(os.path.join(directory, "base.toml"), encoding="utf-8") as file:
            for line in file:
                name, _, value = line.partition("=")
                found[name.strip()] = value.strip().strip('"')
    except (OSError, UnicodeDecodeError):
        pass
    return Edition(found.get("version") or "unknown", found.get("as_of") or "unknown")
