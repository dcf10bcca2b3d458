"""The packages import one another as docs/architecture.md says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import ROOT

PACKAGE = ROOT / "kratom_cli"
FRAME = {"cli", "shell", "run", "__main__"}
NOT_ALLOWED = {
    "vocabulary": {"*"},
    "calling": {"*"},
    "first_steps": {"*"},
    "words": {"*"},
    "knowledge": {"answers", "render", "output", "environment", "typed", *FRAME},
    "answers": {"render", "output", "environment", *FRAME},
    "render": {"knowledge", "output", "environment", *FRAME},
    "characters": {"knowledge", "answers", "render", *FRAME},
    "failures": {"knowledge", "answers", "render", *FRAME},
    "environment": {"knowledge", "answers", "render", *FRAME},
    "output": {"knowledge", "answers", "render", *FRAME},
    "typed": {"knowledge", "answers", "render", *FRAME},
    "last_resort": {"knowledge", "answers", "render", *FRAME},
}
"""By part of the package, what it may not import; `*` is everything of the program."""

LIBRARIES = {"click": {"cli", "shell"}, "rich": {"render"}}
"""By library, which parts may import it."""


def _part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    """Yield the full name of everything that a file imports, for types alone too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names)


FILES = sorted(PACKAGE.rglob("*.py"))


def test_every_part_of_the_table_is_there() -> None:
    """No row speaks of a part that the package does not have."""
    assert NOT_ALLOWED.keys() <= {_part(path) for path in FILES}


@pytest.mark.parametrize("part", NOT_ALLOWED)
def test_a_part_imports_nothing_above_it(part: str) -> None:
    """Arrows point downwards."""
    own = [each.split(".") for path in FILES if _part(path) == part for each in _imports(path)]
    used = {words[1] for words in own if words[0] == "kratom_cli" and len(words) > 1}
    assert "*" not in NOT_ALLOWED[part] or not used - {part}
    assert not used & NOT_ALLOWED[part]


def test_renderers_know_blocks_alone() -> None:
    """Of the answers a renderer imports the blocks, and nothing that knows kratom."""
    wanted = "kratom_cli.answers."
    for path in FILES:
        if _part(path) == "render":
            used = {each for each in _imports(path) if each.startswith(wanted)}
            assert all(each.startswith(f"{wanted}answer") for each in used), path


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_is_imported_in_its_place(library: str) -> None:
    """The command line alone knows click, and the terminal alone knows rich."""
    using = {_part(path) for path in FILES if library in {i.split(".")[0] for i in _imports(path)}}
    assert using == LIBRARIES[library]
