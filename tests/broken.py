"""A copy of the small knowledge base, to do damage to, and what puts it right again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from program import SMALL_BASE

from kratom_cli.knowledge.records.base import Rows
from kratom_cli.knowledge.records.kinds import ENTRIES

FindingsAfter = Callable[[str, str, str], list[str]]
"""Takes a file, and what becomes what in it; returns what `check` then finds."""

_LONG_AGO = (0, 0)
"""When every file of a copy was last written, as far as can be seen: so any change is seen."""


class Edit(NamedTuple):
    """A change to one file: the first `old` becomes `new`; an empty `old` writes `new` at the end.

    A file that is not there is made. A record that is a row is named as if it had a file of its
    own, by its kind and identifier (`countries/us.toml`): then the change is within its row, or
    makes it a row of the file that `group` names, else of the last.
    """

    file: str
    old: str
    new: str
    group: str = ""


_ROWS = {kind.folder: kind.rows for kind in ENTRIES if kind.rows}


def edited(base: Path, *edits: Edit) -> Path:
    """Change the files of `base`, and return it.

    An edit that finds nothing to change fails, so that no test can pass on a sound base.
    """
    for edit in edits:
        folder, _, name = edit.file.removesuffix(".toml").partition("/")
        rows = None if (base / edit.file).exists() else _ROWS.get(folder)
        path = base / (_file_of(base, rows, name, edit.group) if rows else edit.file)
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        before, within, after = _row(text, rows, name) if rows else ("", text, "")
        assert edit.old in within, f"{edit.file} does not hold {edit.old!r}"
        changed = within.replace(edit.old, edit.new, 1) if edit.old else within + edit.new
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(before + changed + after, encoding="utf-8")
    return base


def _file_of(base: Path, rows: Rows, name: str, group: str) -> str:
    """Return the file in which a row stands, or is to stand."""
    if rows.within.endswith(".toml"):
        return rows.within
    line = f'\nid = "{name}"\n'
    for path in sorted((base / rows.within).glob("*.toml")):
        if any(
            line in row for row in path.read_text(encoding="utf-8").split(f"[[{rows.name}]]")[1:]
        ):
            return path.relative_to(base).as_posix()
    return (
        f"{rows.within}/{group or max(path.stem for path in (base / rows.within).iterdir())}.toml"
    )


def _row(text: str, rows: Rows, name: str) -> tuple[str, str, str]:
    """Return what stands before a row, the row and what stands after it; a new row at the end."""
    head = f"[[{rows.name}]]\n"
    start = text.find(f'{head}id = "{name}"\n')
    if start < 0:
        return f"{text}\n{head}", "", "\n"
    start += len(head)
    end = text.find(f"\n{head}", start)
    return (
        (text[:start], text[start:end], text[end:]) if end > 0 else (text[:start], text[start:], "")
    )


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
