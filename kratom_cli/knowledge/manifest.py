"""The digest of each file of a knowledge base, by which a changed one is known."""

from __future__ import annotations

import os
from hashlib import blake2b

from kratom_cli.knowledge.files import content
from kratom_cli.knowledge.place_names import LARGEST

_BYTES = 16
"""Length of a digest: no two files that anybody could make by chance have the same."""


def digests(directory: str) -> dict[str, str]:
    """Return the digest of each file in `directory`, by its path in it, sorted.

    One that cannot be read has an empty one. Links are not followed out of the directory.
    """
    found = {}
    for folder, folders, names in os.walk(directory):
        folders.sort()
        for name in names:
            path = os.path.join(folder, name)
            found[os.path.relpath(path, directory).replace(os.sep, "/")] = _digest(path)
    return dict(sorted(found.items()))


def _digest(path: str) -> str:
    try:
        return blake2b(content(path, LARGEST), digest_size=_BYTES).hexdigest()
    except OSError:
        return ""
