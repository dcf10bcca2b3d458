"""Where the knowledge base is, and which edition, without a TOML parser.

`--version` must be quick and must work when the data is damaged, so the two values are read as
lines of `base.toml` instead of through the typed record.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from kratom_cli.knowledge.files import content

BUILT_NAME = "base.sqlite"
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


def built_file() -> str | None:
    """Return the path of the base that was built from the bundled data; None in a checkout."""
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), BUILT_NAME)
    return path if os.path.isfile(path) else None


def is_bundled(directory: str) -> bool:
    """Return whether `directory` is the bundled data, by whatever path. Never raises."""
    own = bundled_directory()
    try:
        return directory == own or os.path.samefile(directory, own)
    except (OSError, ValueError):
        return False


def read_edition(directory: str) -> Edition:
    """Return the edition of the knowledge base in `directory`; never raises."""
    found = {}
    try:
        for line in content(os.path.join(directory, "base.toml")).decode().splitlines():
            name, _, value = line.partition("=")
            found[name.strip()] = value.strip().strip('"')
    except (OSError, UnicodeDecodeError):
        pass
    return Edition(found.get("version") or "unknown", found.get("as_of") or "unknown")
