"""A kind of record is one row: whoever adds one does not have to find other lists."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from broken import Edit, edited
from program import ROOT, SMALL_BASE, environment

from kratom_cli.answers.opening import OPENINGS
from kratom_cli.knowledge.kinds import KINDS, RecordKind

_RECORD = '''\
"""Trials of kratom."""

from typing import ClassVar

from kratom_cli.knowledge.records.base import Entry, Id, PartialDate, Words


class Trial(Entry, frozen=True):
    """One trial."""

    folder: ClassVar[str] = "trials"

    name: Words
    summary: Words
    sources: list[Id]
    as_of: PartialDate

    def all_names(self) -> list[str]:
        """Return the name."""
        return [self.name]
'''
_CLASS = """\
def _trial() -> type[Entry]:
    from kratom_cli.knowledge.records.trials import Trial

    return Trial


"""
_OPENER = """\
def _trial(asked, name):
    from kratom_cli.answers.answer import Title
    from kratom_cli.answers.lookup import resolve
    from kratom_cli.knowledge.records.trials import Trial

    trial, _ = resolve(asked, Trial, name)
    return asked.answer(Content("search", [Title(trial.name)], "safety", {}, ["pharmacist"]))


"""
_DATA = """\
id = "first-trial"
name = "The Marigold Trial"
summary = "Twelve people were asked about gardening."
sources = ["doe-2020"]
as_of = "2020"
"""
_KINDS = "knowledge/kinds.py"
_ROW = "KINDS: tuple[RecordKind, ...] = (\n"
_OPENINGS = "answers/opening.py"
_RUN = """
import sys
from kratom_cli.cli import main
for words in {commands!r}:
    try:
        main([*words, "--json"])
    except SystemExit as ended:
        pass
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a copy of the program with a kind more, and of the small base with a record of it."""
    place = tmp_path
    program = place / "kratom_cli"
    shutil.copytree(ROOT / "kratom_cli", program, ignore=shutil.ignore_patterns("__pycache__"))
    edited(
        program,
        Edit("knowledge/records/trials.py", "", _RECORD),
        Edit(_KINDS, _ROW, f'{_CLASS}{_ROW}    RecordKind("trials", _trial, "trial", "trials"),\n'),
        Edit(_OPENINGS, "OPENINGS: ", f"{_OPENER}OPENINGS: "),
        Edit(_OPENINGS, '    "topics": ', '    "trials": _trial,\n    "topics": '),
    )
    shutil.copytree(SMALL_BASE, place / "base")
    edited(place / "base", Edit("trials/first-trial.toml", "", _DATA))
    return place


def _documents(place: Path, *commands: list[str]) -> list[dict[str, Any]]:
    """Return the documents that the program in `place` answers these commands with."""
    told = subprocess.run(
        [sys.executable, "-c", _RUN.format(commands=list(commands))],
        capture_output=True,
        env=environment(
            {
                "KRATOM_INFO_DATA": str(place / "base"),
                "PYTHONPATH": str(place),
                "SOURCE_DATE_EPOCH": "1769900000",
            }
        ),
        check=True,
        cwd=place,
    )
    return [json.loads(line) for line in _split(told.stdout.decode())]


def _split(text: str) -> list[str]:
    """Return the documents in `text`, which follow one another."""
    decoder, found = json.JSONDecoder(), []
    while text := text.lstrip():
        _, end = decoder.raw_decode(text)
        found.append(text[:end])
        text = text[end:]
    return found


def test_a_new_kind_is_checked_indexed_and_searched(place: Path) -> None:
    """With its class, its row and its opener, and no other line."""
    sound, found, opened, cited = _documents(
        place,
        ["check"],
        ["search", "gardening"],
        ["search", "the", "marigold", "trial"],
        ["sources", "doe-2020"],
    )
    assert sound["exit_status"] == 0
    (result,) = found["data"]["results"]
    assert (result["id"], result["title"]) == ("first-trial", "The Marigold Trial")
    assert result["command"] == "kratom-info trials first-trial"
    assert opened["data"]["opened"]["kind"] == "trials"
    assert "trials" in json.dumps(cited["data"])


def test_a_new_kind_is_held_to_the_rules(place: Path) -> None:
    """A record of it is held to the rules that hold for all."""
    edited(
        place / "base",
        Edit("trials/second.toml", "", _DATA.replace("first-trial", "second")),
        Edit("trials/second.toml", "doe-2020", "nobody-1999"),
        Edit("trials/second.toml", "asked about", "given 3 g before"),
    )
    (broken,) = _documents(place, ["check"])
    said = json.dumps(broken["data"])
    assert broken["exit_status"] == 4
    assert "There is no source 'nobody-1999'" in said
    assert "'The Marigold Trial' leads to 'first-trial'" in said
    assert "holds the amount '3 g'" in said


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.folder)
def test_a_row_is_whole(kind: RecordKind) -> None:
    """The class of a row keeps its records in the folder of the row; what has a command opens."""
    assert kind.record().folder == kind.folder
    assert kind.noun
    assert (kind.folder in OPENINGS) == bool(kind.command)


def test_no_folder_stands_in_two_rows() -> None:
    """A kind has one row, and each opening is of a kind."""
    folders = [kind.folder for kind in KINDS]
    assert len(folders) == len(set(folders))
    assert set(OPENINGS) <= set(folders)
