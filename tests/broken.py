"""Copies of a knowledge base with something wrong in them."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Edit(NamedTuple):
    """A change to one file: the first `old` becomes `new`; an empty `old` writes `new` at the end.

    A file that is not there is made.
    """

    file: str
    old: str
    new: str


def copy_with(base: Path, to: Path, edits: Iterable[Edit]) -> Path:
    """Copy `base` to `to` with `edits`, and return `to`.

    An edit that finds nothing to change fails, so that no test can pass on a sound base.
    """
    shutil.copytree(base, to, dirs_exist_ok=True)
    for edit in edits:
        path = to / edit.file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert edit.old in text, f"{edit.file} does not hold {edit.old!r}"
        changed = text.replace(edit.old, edit.new, 1) if edit.old else text + edit.new
        path.parent.mkdir(exist_ok=True)
        path.write_text(changed, encoding="utf-8")
    return to
