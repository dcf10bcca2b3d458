"""The tool for editors that lists where pages give different figures for one quantity."""

from __future__ import annotations

from pathlib import Path

import pytest
from broken import Edit, edited

from kratom_cli.knowledge.checks import examine
from tools.compare_figures import differences, main

CLAIM = "claims/helps-sleep.toml"
SLEEP = "topics/sleep.toml"
AMOUNTS = "topics/amounts.toml"
SURVEY = "In a survey of 200 people, 120 reported 3 g of leaf at a time."
MICE = "Mice slept longer after 7-OH. Thai name: กระท่อม; 5 µm ≥ 3 µm."
DISAGREEMENT = "disagreements/does-it-help.toml"


def _told(base: Path, one: str, other: str, *edits: Edit) -> list[tuple[str, str, str]]:
    edited(base, Edit(SLEEP, MICE, one), Edit(AMOUNTS, SURVEY, other), *edits)
    pairs = differences(examine(str(base)).loaded)
    return [(each.quantity, each.one.place, each.other.place) for each in pairs]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "After methadone it starts after 12 to 48 hours in mice.",
            "After methadone it begins in 3 days.",
        ),
        (
            "In mice the half-life of mitragynine was 3 hours.",
            "Mitragynine has a 23-hour half-life.",
        ),
        ("No urine for 8 hours: call in mice.", "No urine for 12 hours: call."),
        ("It wears off in mice in 30 to 90 minutes.", "Naloxone wears off after 2 hours."),
    ],
)
def test_two_figures_for_one_quantity_are_listed(base: Path, one: str, other: str) -> None:
    """Figures that differ are listed with both records."""
    found = {frozenset(places) for _, *places in _told(base, one, other)}
    assert found == {frozenset({"sleep/sleep-mice", "amounts/amounts-survey"})}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "After methadone it starts after 24 to 72 hours in mice.",
            "With methadone it starts in one to three days.",
        ),
        ("In mice the half-life of mitragynine was 3 hours.", "The half-life of 7-OH is 5 hours."),
        ("No urine for 8 hours: call in mice.", "Sleep 12 hours."),
    ],
)
def test_one_figure_and_two_quantities_are_not_listed(base: Path, one: str, other: str) -> None:
    """The same figure in other words, and figures of different things, are no contradiction."""
    assert _told(base, one, other) == []


def test_what_a_disagreement_explains_is_not_listed(base: Path) -> None:
    """Two records that are party to one disagreement have been looked at."""
    party = Edit(
        DISAGREEMENT,
        'statements = ["sleep/sleep-survey"]',
        'statements = ["sleep/sleep-mice", "amounts/amounts-survey"]',
    )
    assert _told(base, "No urine for 8 hours in mice.", "No urine for 12 hours.", party) == []


def test_the_tool_prints_both_clauses(
    base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor sees quantity, figures and both clauses; the exit status tells of a list."""
    _told(base, "No urine for 8 hours in mice.", "No urine for 12 hours.")
    monkeypatch.setattr("sys.argv", ["compare_figures", str(base)])
    assert main() == 1
    assert capsys.readouterr().out.splitlines() == [
        "time without urine that is urgent: 12 hours / 8 hours",
        "  amounts/amounts-survey: No urine for 12 hours.",
        "  sleep/sleep-mice: No urine for 8 hours in mice.",
        "1 pairs",
    ]
