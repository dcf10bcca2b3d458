"""What a command may import: start-up time is a feature, and this is where it is lost."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest
from program import ANSWERED, SMALL_BASE, environment

LIGHT = {"click", "kratom_cli"}
ANSWER = {*LIGHT, "tomli", "msgspec"}  # And sqlite3, which comes with Python.
HEAVY = {
    "rich", "importlib.metadata", "importlib.resources", "dataclasses", "asyncio", "http",
    "urllib", "email", "json", "logging", "subprocess", "sqlite3", "pathlib", "tomllib",
    "markdown_it", "pygments", "textstat",
}  # fmt: skip

_PROBE = """
import sys
known = set(sys.modules)
{installation}
from kratom_cli.cli import main
for command in {commands!r}:
    try:
        main(command)
    except SystemExit as ended:
        assert not ended.code, command
    print("LOADED", *sorted(sys.modules.keys() - known), file=sys.stderr)
    known |= sys.modules.keys()
"""


def _loaded(*commands: list[str], installation: str = "") -> list[set[str]]:
    """Return what each of these commands, run by one process in turn, loads besides the others."""
    told = subprocess.run(
        [sys.executable, "-c", _PROBE.format(commands=list(commands), installation=installation)],
        capture_output=True,
        env=environment({"KRATOM_INFO_DATA": str(SMALL_BASE), "SOURCE_DATE_EPOCH": "1769900000"}),
        check=False,
        cwd="/",
    )
    assert told.returncode == 0, told.stderr.decode()
    lines = told.stderr.decode().splitlines()
    loaded = [set(line.split()[1:]) for line in lines if line.startswith("LOADED")]
    assert len(loaded) == len(commands)
    return loaded


def _installed_packages(modules: set[str]) -> set[str]:
    """Return the packages among `modules` that do not come with Python."""
    tops = {module.partition(".")[0] for module in modules}
    return {top for top in tops if top not in sys.stdlib_module_names and "__mypyc" not in top}


@pytest.mark.parametrize("command", [["--help"], ["--version"], [], ["help"], ["risks", "--help"]])
def test_help_imports_click_alone(command: list[str]) -> None:
    """Help and version need neither the data's parsers nor rich."""
    (loaded,) = _loaded(command)
    assert _installed_packages(loaded) <= LIGHT
    assert not loaded & {"tomli", "msgspec", "rich"}
    assert not {
        module
        for module in loaded
        if module.startswith(("kratom_cli.answers", "kratom_cli.render"))
    }


@pytest.mark.parametrize("form", ["plain", "markdown", "json"])
def test_an_answer_imports_no_more_than_it_needs(installation: str, form: str) -> None:
    """A plain, Markdown or JSON answer never imports rich, nor anything else that is heavy.

    All pages are asked for in one process, so that what any of them loads is seen, and at which.
    """
    pages = ANSWERED
    start = "" if form == "plain" else installation  # In a checkout, and as it is installed.
    told = _loaded(*([*each, "--format", form] for each in pages), installation=start)
    for command, loaded in zip(pages, told, strict=True):
        assert _installed_packages(loaded) - {"typing_extensions"} <= ANSWER, command
        assert not (loaded - _base_modules()) & HEAVY, command


@cache
def _base_modules() -> set[str]:
    """Return what the floor of a plain answer loads by itself: its libraries, and sqlite3."""
    told = subprocess.run(
        [sys.executable, "-c", "import sys, click, tomli, msgspec, sqlite3; print(*sys.modules)"],
        capture_output=True,
        check=True,
        cwd="/",
    )
    return set(told.stdout.decode().split())


def test_a_terminal_answer_imports_rich_and_no_markdown_parser() -> None:
    """The terminal pays for rich's console and tables, and for nothing else of it."""
    (loaded,) = _loaded(["topic", "sleep", "--format", "terminal"])
    assert "rich.console" in loaded
    assert not loaded & {"markdown_it", "pygments", "rich.markdown", "rich.syntax"}
