"""What a command may import: start-up time is a feature, and this is where it is lost."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest
from program import ANSWERED, SMALL_BASE, environment

LIGHT = {"click", "kratom_cli"}
ANSWER = {*LIGHT, "tomli", "msgspec"}
HEAVY = {
    "rich", "importlib.metadata", "importlib.resources", "dataclasses", "asyncio", "http",
    "urllib", "email", "json", "logging", "subprocess", "sqlite3", "pathlib", "tomllib",
    "markdown_it", "pygments", "textstat",
}  # fmt: skip

_PROBE = """
import sys
before = set(sys.modules)
from kratom_cli.cli import main
for command in {commands!r}:
    try:
        main(command)
    except SystemExit as ended:
        status = ended.code
    if status:
        break
loaded = set(sys.modules) - before
print("LOADED", *sorted(loaded), file=sys.stderr)
sys.exit(status)
"""


def _loaded(*commands: list[str]) -> set[str]:
    """Return the modules that one process has loaded after these commands."""
    told = subprocess.run(
        [sys.executable, "-c", _PROBE.format(commands=list(commands))],
        capture_output=True,
        env=environment({"KRATOM_INFO_DATA": str(SMALL_BASE), "SOURCE_DATE_EPOCH": "1769900000"}),
        check=False,
        cwd="/",
    )
    assert told.returncode == 0, told.stderr.decode()
    return set(told.stderr.decode().split("LOADED", 1)[1].split())


def _installed_packages(modules: set[str]) -> set[str]:
    """Return the packages among `modules` that do not come with Python."""
    tops = {module.partition(".")[0] for module in modules}
    return {top for top in tops if top not in sys.stdlib_module_names and "__mypyc" not in top}


@pytest.mark.parametrize("command", [["--help"], ["--version"], [], ["help"], ["risks", "--help"]])
def test_help_imports_click_alone(command: list[str]) -> None:
    """Help and version need neither the data's parsers nor rich."""
    loaded = _loaded(command)
    assert _installed_packages(loaded) <= LIGHT
    assert not loaded & {"tomli", "msgspec", "rich"}
    assert not {
        module
        for module in loaded
        if module.startswith(("kratom_cli.answers", "kratom_cli.render"))
    }


@pytest.mark.parametrize("command", ANSWERED, ids=" ".join)
def test_an_answer_imports_no_more_than_it_needs(command: list[str]) -> None:
    """A plain, Markdown or JSON answer never imports rich, nor anything else that is heavy."""
    loaded = _loaded(*([*command, "--format", form] for form in ("plain", "markdown", "json")))
    assert _installed_packages(loaded) - {"typing_extensions"} <= ANSWER
    # A search is what SQLite is for; without an index it is made from the records.
    needed = {"sqlite3"} if command[0] == "search" else set()
    assert not (loaded - _base_modules() - needed) & HEAVY


@cache
def _base_modules() -> set[str]:
    """Return what the floor of a plain answer loads by itself (`import click, tomli, msgspec`)."""
    told = subprocess.run(
        [sys.executable, "-c", "import sys, click, tomli, msgspec; print(*sys.modules)"],
        capture_output=True,
        check=True,
        cwd="/",
    )
    return set(told.stdout.decode().split())


def test_a_terminal_answer_imports_rich_and_no_markdown_parser() -> None:
    """The terminal pays for rich's console and tables, and for nothing else of it."""
    loaded = _loaded(["topic", "sleep", "--format", "terminal"])
    assert "rich.console" in loaded
    assert not loaded & {"markdown_it", "pygments", "rich.markdown", "rich.syntax", "sqlite3"}
