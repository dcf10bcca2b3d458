"""Which index answers: the file that was made when the package was built, or the TOML itself.

The file is taken only where it was made from this edition by this program, and left for the TOML
as soon as it cannot be read.
"""

from __future__ import annotations

import os

from kratom_cli.knowledge.index import Index, LiveIndex
from kratom_cli.knowledge.store import Store


def open_index(store: Store, file: str | None) -> Index:
    """Return the index in `file` where there is one that can be used, else one that reads TOML.

    It can be used when it is whole, and was made from the edition in `store` by this program.
    """
    live = LiveIndex(store)
    if file is None or not os.path.isfile(file):
        return live
    try:
        from kratom_cli.knowledge.index_file import IndexWithFallBack, usable
    except ImportError:  # A Python that was built without SQLite.
        return live
    index = usable(file, store)
    return IndexWithFallBack(index, live) if index else live
