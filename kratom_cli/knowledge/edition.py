"""Where the knowledge base is, and which edition, without a TOML parser.

`--version` must be quick and must work when the data is damaged, so the two values are read as
lines of `base.toml` instead of through the typed record.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple

INDEX_FILE = "index.sqlite"
"""The name of the index that is made when the package is built, and lies beside the code."""

_VALUE = re.compile(r'^(version|as_of) *= *"([^"]*)"', re.MULTILINE)


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
    try:
        with open(os.path.join(directory, "base.toml"), encoding="utf-8") as file:
            found = dict(_VALUE.findall(file.read()))
    except (OSError, UnicodeDecodeError):
        found = {}
    return Edition(found.get("version", "unknown"), found.get("as_of", "unknown"))
