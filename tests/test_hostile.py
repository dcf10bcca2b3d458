"""Hostile command lines and environments end in words: no traceback, no control character."""

from __future__ import annotations

import pytest
from hostile import Attack, attacks, faults
from program import SMALL_BASE

SEED = 20261130


@pytest.mark.parametrize("part", range(4))
def test_no_command_line_and_no_environment_ends_in_a_traceback(part: int) -> None:
    """Each ends with a documented status, nothing that steers the terminal, and whom to call."""
    found = {
        str(attack): wrong
        for attack in attacks(SEED + part, 100)
        if (wrong := faults(attack, str(SMALL_BASE)))
    }
    assert found == {}


def test_the_same_seed_gives_the_same_attacks() -> None:
    """What fails can be run again, and another seed gives others."""
    assert list(attacks(1, 5)) == list(attacks(1, 5))
    assert list(attacks(1, 5)) != list(attacks(2, 5))


@pytest.mark.parametrize(
    "columns", ["²", "٣", "-1", "0", "1", "5", "9" * 5000, "80 ", "1e3", "\udcff", "\x1b[8m"]
)
@pytest.mark.parametrize("form", ["terminal", "plain"])
def test_a_width_that_is_none_is_no_fault(columns: str, form: str) -> None:
    """COLUMNS may say anything."""
    attack = Attack(["emergency", "--format", form], {"COLUMNS": columns}, "utf-8")
    assert faults(attack, str(SMALL_BASE)) == []
