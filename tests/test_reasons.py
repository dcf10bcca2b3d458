"""Why a search lists a record, and what a risk calls the cause: words that stand by themselves."""

from __future__ import annotations

import re

import msgspec
import pytest
from program import Ask

from kratom_cli.answers.finding.reasons import why
from kratom_cli.knowledge.query import Query
from kratom_cli.knowledge.records.topics import Statement

ABOUT_SLEEP = Query("", [("sleep",)], [])
STATEMENT = Statement(
    id="one", text="", certainty="low", population="people", caveat="Few.", about=["leaf"],
    sources=["page"], as_of="2026",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some slept badly. They had no sleep.", "Some slept badly."),
        ("No. Sleep was worse after it.", "Sleep was worse after it."),
        ("Many rest more. In both groups sleep was short.", "Many rest more."),
        ("Many rest more. Of these, one lost sleep.", "Many rest more."),
        ("Thatched huts are no aid to sleep. Nobody asked.", "Thatched huts are no aid to sleep."),
        ("They had no sleep.", ""),
        ("Sleep came after 2 g of leaf. Nobody asked why.", "Nobody asked why."),
    ],
)
def test_a_hit_is_told_by_a_sentence_that_stands_alone(text: str, expected: str) -> None:
    """No hit begins with a word that speaks of a sentence not shown, nor holds an amount."""
    assert why(msgspec.structs.replace(STATEMENT, text=text), ABOUT_SLEEP) == expected


def test_a_substance_that_is_found_says_how_it_is_rated(ask: Ask) -> None:
    """A drug in the list of hits is never a bare name."""
    told = ask("search", "bupropion seizures").out
    line = next(each for each in told.splitlines() if each.startswith("kratom-info interactions b"))
    assert "Mixing with kratom is rated: Major. Group: Medicines that make a seizure" in line


def test_no_hit_makes_anybody_hesitate_to_give_naloxone(ask: Ask) -> None:
    """What saves a life is not called a mix that is rated."""
    told = ask("search", "narcan spray teen").out
    line = next(each for each in told.splitlines() if "interactions naloxone:" in each)
    assert "Give it. A rescue medicine." in line
    assert "is rated" not in line


@pytest.mark.parametrize("risk", ["adulteration", "lookalike-products", "salmonella"])
def test_kratom_is_not_called_the_cause_of_what_another_thing_does(ask: Ask, risk: str) -> None:
    """Where an added drug, another product or a germ does the harm, the certainty names that."""
    one, listed = ask("risks", risk).out, ask("risks").out
    assert "How sure that kratom is the cause" not in one
    cause = re.search(r"How sure that (.+) is the cause: High certainty", one)
    assert cause
    assert f"How sure the cause is: High ({cause.group(1)})" in listed
