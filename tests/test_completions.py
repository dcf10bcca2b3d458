"""Shells complete commands, options and names from static files, which hold names and no more."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import tomli
from program import ROOT, Ask

import kratom_cli.cli  # noqa: F401 # It adds the commands to `root`.
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.knowledge.amounts import find_amount
from kratom_cli.knowledge.index import LiveIndex
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.places import NameClash, Place
from kratom_cli.knowledge.store import Store
from kratom_cli.shell import root

FOLDER = ROOT / "completions"
KINDS = {kind.folder: kind for kind in ENTRIES}
_COMPLETE = r"""
source "$1"
COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMP_TYPE=63
_kratom_info
for each in "${COMPREPLY[@]}"; do echo "$each"; done
"""


@cache
def _offered(*words: str) -> list[str]:
    """Return what bash lists at the TAB key after these words, where no program can be found."""
    command = ["/bin/bash", "--norc", "-c", _COMPLETE, "bash", str(FOLDER / "kratom-info.bash")]
    told = subprocess.run(
        [*command, "kratom-info", *words], env={"PATH": ""}, capture_output=True, check=True
    )
    assert not told.stderr
    return told.stdout.decode().splitlines()


def _after(folder: str) -> list[str]:
    """Return what is offered where a record of a kind may stand, without what is beside it."""
    return [each.partition(" ")[0] for each in _offered(*COMMANDS[folder].split(), "")]


def test_the_files_are_what_commands_and_records_say(tmp_path: Path) -> None:
    """A command or a record that is new or renamed is in the files that shells complete from."""
    subprocess.run([sys.executable, "-m", "tools.completions", tmp_path], cwd=ROOT, check=True)
    made, kept = (
        {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
        for folder in (tmp_path, FOLDER)
    )
    late = [name for name in made if made[name] != kept.get(name)]
    assert not late, "Make them anew: python -m tools.completions"
    assert kept.keys() == made.keys()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("em", ["emergency"]),
        ("--v", ["--version"]),
        ("topic wi", ["withdrawal"]),
        ("topic Wi", ["withdrawal"]),
        ("topic --detail wi", ["withdrawal"]),
        ("topic --country GB wi", ["withdrawal"]),
        ("topic --country = GB wi", ["withdrawal"]),
        ("topic withdrawal wi", []),
        ("topic --fo", ["--format"]),
        ("topic --format p", ["plain"]),
        ("topic --format = p", ["plain"]),
        ("topic --format =", ["terminal", "plain", "markdown", "json"]),
        ("risks liver-i", ["liver-injury"]),
        ("risks --severity mi", ["mild"]),
        ("legal us-tx --route new-h", ["new-hampshire"]),
        ("legal us-nv us-nj", ["us-nj"]),
        ("emergency sei", ["seizure"]),
        ("interactions alprazolam --class ben", ["benzodiazepines"]),
        ("interactions alprazolam fluox", ["fluoxetine"]),
        ("claims --topic liv", ["liver"]),
        ("claims --kind dos", ["dosage"]),
        ("resources --kind dos", []),
        ("disagreements half", ["half-life-mitragynine"]),
        ("glossary half", ["half-life"]),
        ("resources us-98", ["us-988"]),
        ("sources olsen-", ["olsen-2019"]),
        ("sources --since 20", []),
        ("search wi", []),
        ("about wi", []),
        ("help leg", ["legal"]),
        ("help help --f", []),
        ("can kratom", []),
    ],
)
def test_the_tab_key_offers_what_may_stand_there(typed: str, offered: list[str]) -> None:
    """Commands, options, what an option takes, and names of records are completed in place."""
    assert _offered(*typed.split(" ")) == offered


@pytest.mark.parametrize("name", [*root.commands])
def test_every_option_of_a_command_is_offered(ask: Ask, name: str) -> None:
    """What --help lists is offered, and nothing else."""
    told = ask(name, "--help", COLUMNS="80").out
    options = re.findall(
        r"^ +(?:-h, )?(--[a-z0-9-]+)", told.partition("\nOptions:")[2], re.MULTILINE
    )
    assert sorted(_offered(name, "--")) == sorted(options)


@pytest.mark.parametrize("folder", sorted(COMMANDS))
def test_every_record_is_offered(store: Store, folder: str) -> None:
    """Each record that a command opens is offered after it, but for advice and amounts."""
    ids = store.ids(KINDS[folder])
    kept_back = {each for each in ids if find_amount(each.replace("-", " "))}
    if folder == "claims":
        kept_back |= {each.id for each in store.all(Claim) if each.kind in ("advice", "dosage")}
    assert set(ids) - set(_after(folder)) == kept_back


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (("legal",), (Place, NameClash)),
        (("emergency",), (Emergency,)),
        (("topic", "--country"), (Country,)),
    ],
)
def test_an_offered_name_is_understood(
    store: Store, words: tuple[str, ...], kinds: tuple[type[Entry], ...]
) -> None:
    """A name that is offered beside the identifiers leads to a record, as it stands."""
    names = LiveIndex(store)
    known = {each for kind in kinds for each in (*names.names(kind), *map(key, store.ids(kind)))}
    offered = _offered(*words, "")
    assert len(offered) > sum(len(store.ids(kind)) for kind in kinds)
    assert {key(each) for each in offered} <= known


def test_a_claim_is_listed_with_its_verdict(store: Store) -> None:
    """No claim is offered without the verdict on it, which never gets into the command line."""
    words = store.single(ClaimWords).verdict
    for each in _offered("claims", ""):
        claim, _, verdict = each.partition(" ")
        assert verdict == f"({words[store.get(Claim, claim).verdict].word})"
    assert _offered("claims", "safe-in-preg") == ["safe-in-pregnancy"]


def test_no_advice_and_no_amount_is_offered(store: Store) -> None:
    """Completion holds no claim that tells somebody to do something, and no amount in any word."""
    offered = _after("claims")
    assert not [each for each in offered if store.get(Claim, each).kind in ("advice", "dosage")]
    for path in FOLDER.iterdir():
        for line in path.read_text(encoding="utf-8").splitlines():
            assert find_amount(line.replace("-", " ")) is None, f"{path.name}: {line}"


def test_the_files_are_in_the_distributions() -> None:
    """A wheel puts each file where its shell looks for it; a source distribution has them too."""
    build = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"][
        "build"
    ]
    assert build["targets"]["wheel"]["shared-data"] == {
        "completions/kratom-info.bash": "share/bash-completion/completions/kratom-info",
        "completions/_kratom-info": "share/zsh/site-functions/_kratom-info",
        "completions/kratom-info.fish": "share/fish/vendor_completions.d/kratom-info.fish",
    }
    assert "/completions" in build["targets"]["sdist"]["include"]


def test_every_shell_that_is_here_can_read_its_file() -> None:
    """The files are free of errors of syntax; bash is always here."""
    reading = {
        "kratom-info.bash": ["bash", "-n"],
        "_kratom-info": ["zsh", "-n"],
        "kratom-info.fish": ["fish", "--no-execute"],
    }
    here = {file: each for file, each in reading.items() if shutil.which(each[0])}
    assert "kratom-info.bash" in here
    for file, command in here.items():
        told = subprocess.run([*command, str(FOLDER / file)], capture_output=True, check=True)
        assert told.stderr == b""
