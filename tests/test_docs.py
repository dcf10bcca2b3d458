"""The documentation says what the program does: its examples are run, its reference is compared."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from program import ROOT, SMALL_BASE, Ask

import kratom_cli.cli
from kratom_cli import failures
from kratom_cli.shell import root

REFERENCE = ROOT / "docs" / "commands.md"
README = ROOT / "README.md"
_ENVIRONMENT = """\
## Environment variables

| variable | what it does |
| --- | --- |
| `KRATOM_INFO_COUNTRY` | whose numbers to call, as `--country` |
| `KRATOM_INFO_DATA` | the directory of another knowledge base |
| `NO_COLOR` | no colour, when set and not empty |
| `FORCE_COLOR` | colour also in a pipe, unless empty or `0` |
| `TERM` | `dumb` has no colour |
| `COLUMNS` | the width to lay out for |
| `ACCESSIBLE` | plain text in ASCII, unless empty or `0` |
| `SOURCE_DATE_EPOCH` | the day to judge freshness by, in seconds since 1970 |

`--color` beats `NO_COLOR`, which beats `FORCE_COLOR`; `--country` and `--today` beat theirs.
"""
_STATUSES = """\
## Exit statuses

| status | meaning |
| --- | --- |
| 0 | answered |
| 1 | something was not foreseen, or the answer could not be written |
| 2 | the command line cannot be used as it was given |
| 3 | nothing of that name is recorded, which does not mean that it is safe |
| 4 | the knowledge base is damaged or breaks a rule |
| 130 | interrupted |
"""


def _reference(ask: Ask) -> str:
    """Return what docs/commands.md must say: the help of every command, and the tables."""
    parts = ["# Commands\n\nThe help of every command, as the program prints it.\n"]
    for name in ["", *root.commands]:
        command = f"kratom-info {name}".strip()
        told = ask(*filter(None, [name]), "--help", COLUMNS="80").out
        # Until version 8.2 click did not say that the command may be left out.
        told = told.replace("[OPTIONS] COMMAND [ARGS]", "[OPTIONS] [COMMAND] [ARGS]")
        parts.append(f"## {command}\n\n```text\n{told.rstrip()}\n```\n")
    return "\n".join([*parts, _ENVIRONMENT, _STATUSES])


def test_the_reference_is_what_help_says(ask: Ask) -> None:
    """docs/commands.md holds every command's help (delete it and run again to make it anew)."""
    expected = _reference(ask)
    if not REFERENCE.exists():
        REFERENCE.write_text(expected, encoding="utf-8")
    assert REFERENCE.read_text(encoding="utf-8") == expected


def test_every_variable_that_is_read_is_documented() -> None:
    """A variable that the program reads stands in the table, and the other way round."""
    package = Path(kratom_cli.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    read = set(re.findall(r'variables\.get\("([A-Z_]+)"', code))
    assert read == set(re.findall(r"^\| `([A-Z_]+)`", _ENVIRONMENT, re.MULTILINE))


def test_every_exit_status_is_documented() -> None:
    """The table of exit statuses holds those that the program can end with."""
    known = {
        value for name, value in vars(failures).items() if name.isupper() and isinstance(value, int)
    }
    assert known == {int(each) for each in re.findall(r"^\| (\d+) \|", _STATUSES, re.MULTILINE)}


def _examples(text: str) -> list[str]:
    """Return the commands of a text that stand on a line of their own."""
    return re.findall(r"^ *(?:Example: )?(kratom-info [^\n`]+)$", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["", *root.commands])
def test_every_example_of_a_help_text_works(ask: Ask, name: str) -> None:
    """A command that a help text shows can be pasted, and answers."""
    examples = _examples(ask(*filter(None, [name]), "--help", COLUMNS="80").out)
    assert examples
    # All of the bundled base is checked elsewhere.
    small = {"KRATOM_INFO_DATA": str(SMALL_BASE)} if name == "check" else {}
    for example in examples:
        told = ask(*shlex.split(example)[1:], **small)
        assert told.status == 0, example


def _shown() -> list[tuple[str, str]]:
    """Return each command that README shows in a console block, and the output below it."""
    blocks = re.findall(r"```console\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return [
        (command, output)
        for block in blocks
        for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    ]


@pytest.mark.parametrize(("command", "output"), _shown())
def test_readme_shows_real_output(ask: Ask, command: str, output: str) -> None:
    """Each line that README shows below a command is printed by it, in this order; '...' skips."""
    program, _, pipe = command.partition(" | ")
    layout = [] if pipe else ["--format", "terminal", "--color", "never"]
    told = ask(*shlex.split(program)[1:], *layout, COLUMNS="80", SOURCE_DATE_EPOCH="1795651200")
    lines = iter(told.out.splitlines()[:1] if pipe == "head -1" else told.out.splitlines())
    for line in output.splitlines():
        assert line.strip() in ("", "...") or line in lines, line
