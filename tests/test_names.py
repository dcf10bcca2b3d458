"""What people type leads to what they mean, and to nothing where nothing is meant."""

from __future__ import annotations

import random
import string
from pathlib import Path
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st
from program import Ask

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.names import Found, find
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.glossary import Term
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.words.normalise import normalise_name

GOLDEN: dict[str, dict[str, list[Any]]] = tomli.loads(
    (Path(__file__).parent / "golden" / "names.toml").read_text(encoding="utf-8")
)
KINDS = {kind.folder: kind for kind in ENTRIES}


def _cases(group: str) -> list[Any]:
    return [(folder, case) for folder, cases in GOLDEN.items() for case in cases[group]]


@pytest.fixture(scope="module")
def names(real: Base) -> dict[str, dict[str, str]]:
    """Return the names of the bundled base, by the folder of their kind."""
    return {folder: real.names(KINDS[folder]) for folder in GOLDEN}


@pytest.mark.parametrize(("folder", "case"), _cases("exact"))
def test_a_name_is_found(names: dict[str, dict[str, str]], folder: str, case: list[str]) -> None:
    """An identifier or another name leads to its record, however it is written."""
    typed, wanted = case
    assert find(typed, names[folder]) == Found(wanted, exact=True)


@pytest.mark.parametrize(("folder", "case"), _cases("close"))
def test_a_misspelt_name_is_found(
    names: dict[str, dict[str, str]], folder: str, case: list[str]
) -> None:
    """A name with a slip leads to its record, and is known to be only close."""
    typed, wanted = case
    assert find(typed, names[folder]) == Found(wanted, exact=False)


@pytest.mark.parametrize(("folder", "case"), _cases("suggested"))
def test_a_distant_name_is_only_suggested(
    names: dict[str, dict[str, str]], folder: str, case: list[str]
) -> None:
    """What is less than close is never shown by itself, only suggested."""
    typed, wanted = case
    found = find(typed, names[folder])
    assert found.id == ""
    assert wanted in found.suggestions
    assert len(found.suggestions) <= 3


@pytest.mark.parametrize(("folder", "typed"), _cases("nothing"))
def test_what_is_not_there_is_not_found(
    names: dict[str, dict[str, str]], folder: str, typed: str
) -> None:
    """Where nothing is meant, nothing is found and nothing suggested."""
    assert find(typed, names[folder]) == Found("", exact=False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Heavy Metals", "heavy-metals"), ("heavy_metals", "heavy metal"), ("CÔTE", "cote"),
        ("liver's", "livers"), ("liver\u2019s", "liver"), ("  a  b ", "a b"), ("Straße", "strasse"),
        ("ﬁts", "fits"), ("7\u2011OH", "7-oh"), ("seizures", "seizure"),
    ],
)  # fmt: skip
def test_writing_makes_no_difference(one: str, other: str) -> None:
    """Case, accents, spaces, hyphens, apostrophes and a plural 's' make no difference."""
    assert normalise_name(one) == normalise_name(other)


@pytest.mark.parametrize(
    ("one", "other"), [("gas", "ga"), ("stress", "stres"), ("gb", "gp"), ("7-oh", "8-oh")]
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    """Short words and words in -ss keep their 's'; other letters stay other letters."""
    assert normalise_name(one) != normalise_name(other)


def test_two_that_are_as_close_are_both_suggested() -> None:
    """Where a slip could mean either of two records, neither is shown by itself."""
    found = find("livet", {"liver": "liver", "lived": "lived", "unlike": "unlike"})
    assert found == Found("", exact=False, suggestions=("lived", "liver"))


def test_two_names_of_one_record_are_one_suggestion() -> None:
    """A record that is close by several of its names counts once."""
    found = find("withdrawl", {"withdrawal": "wd", "withdrawals": "wd"})
    assert found == Found("wd", exact=False)


@given(st.text(max_size=40))
def test_anything_can_be_typed(text: str) -> None:
    """No text is an error, and nothing but a recorded name is ever found."""
    found = find(text, {"liver": "liver", "sleep": "sleep"})
    assert found.id in ("", "liver", "sleep")
    assert set(found.suggestions) <= {"liver", "sleep"}
    assert not (found.id and found.suggestions)


def _slipped(name: str, chance: random.Random) -> str:
    """Return `name` with one letter left out, doubled, changed, or swapped with its neighbour."""
    place = chance.randrange(1, len(name) - 1)
    before, letter, after = name[:place], name[place], name[place + 1 :]
    other = chance.choice(string.ascii_lowercase.replace(letter, ""))
    return chance.choice(
        [before + after, before + letter * 2 + after, before + other + after,
         before + after[0] + letter + after[1:]]
    )  # fmt: skip


@pytest.mark.parametrize("kind", [Topic, Risk, Place, Country, Term], ids=lambda kind: kind.folder)
def test_one_slip_is_forgiven_and_never_leads_elsewhere(real: Base, kind: type[Entry]) -> None:
    """Of 300 names with one wrong letter at most 9 are not found, and none is another record."""
    ids_by_key = real.names(kind)
    chance = random.Random(kind.folder)
    names = sorted(each for each in ids_by_key if each.isalpha() and len(each) > 5)
    missed = 0
    for name in chance.choices(names, k=300):
        typed = _slipped(name, chance)
        if typed not in ids_by_key:
            found = find(typed, ids_by_key)
            assert found.id in ("", ids_by_key[name]), typed
            missed += not found.id
    assert missed <= 9


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("resources farmacist", "pharmacist"),
        ("resources farmasist", "pharmacist"),
        ("disagreements half life", "half-life-mitragynine"),
        ("glossary haf life", "half-life"),
        ("topic 7 hydroxymitragynine", "7-oh"),
        ("topic 7 OH", "7-oh"),
        ("legal flordia", "us-fl"),
        ("risks siezures", "seizures"),
    ],
)
def test_a_name_is_found_as_it_sounds_and_by_its_part(ask: Ask, command: str, shown: str) -> None:
    """What is typed nearly so, as it sounds or in part opens the record, and says which."""
    told = ask(*command.split())
    assert told.status == 0
    notice = [each for each in told.out.splitlines() if "Showing: " in each]
    assert shown in told.out
    assert notice or "7" in command


@pytest.mark.parametrize(
    ("command", "misleads"),
    [
        ("topic", True), ("risks", True), ("legal", True), ("interactions --class", True),
        ("glossary", False), ("sources", False), ("resources", False), ("disagreements", False),
    ],
)  # fmt: skip
def test_only_what_could_harm_is_said_not_to_be_safe(
    ask: Ask, command: str, misleads: bool
) -> None:
    """That nothing is recorded means nothing for safety: said of a drug, not of a term."""
    told = ask(*command.split(), "xqzxqz")
    assert told.status == 3
    shown = told.out + told.err
    assert ("; that does not mean that" in shown) is misleads
