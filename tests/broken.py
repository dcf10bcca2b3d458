"""A copy of the small knowledge base, to do damage to, and what puts it right again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from program import SMALL_BASE

FindingsAfter = Callable[[str, str, str], list[str]]
"""Takes a file, and what becomes what in it; returns what `check` then finds."""

_LONG_AGO = (0, 0)
"""When every file of a copy was last written, as far as can be seen: so any change is seen."""


class Edit(NamedTuple):
    """A change to one file: the first `old` becomes `new`; an empty `old` writes `new` at the end.

    A file that is not there is made.
    """

    file: str
    old: str
    new: str


def edited(base: Path, *edits: Edit) -> Path:
    """Change the files of `base`, and return it.

    An edit that finds nothing to change fails, so that no test can pass on a sound base.
    """
    for edit in edits:
        path = base / edit.file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert edit.old in text, f"{edit.file} does not hold {edit.old!r}"
        changed = text.replace(edit.old, edit.new, 1) if edit.old else text + edit.new
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(changed, encoding="utf-8")
    return base


def files_of(base: Path) -> dict[str, Path]:
    """Return the files of a knowledge base by their paths in it, sorted."""
    found = sorted(path for path in base.rglob("*") if path.is_file())
    return {path.relative_to(base).as_posix(): path for path in found}


def put_right(copy: Path) -> None:
    """Make `copy`, whatever was changed, taken or added in it, the small base once more."""
    wanted = files_of(SMALL_BASE)
    there = files_of(copy)
    for file in there.keys() - wanted.keys():
        there[file].unlink()
    for file, original in wanted.items():
        if file not in there or there[file].stat().st_mtime_ns:
            (copy / file).parent.mkdir(exist_ok=True)
            shutil.copyfile(original, copy / file)
            os.utime(copy / file, _LONG_AGO)
    for folder in {path.parent for path in there.values()} - {copy}:
        if not any(folder.iterdir()):
            folder.rmdir()
