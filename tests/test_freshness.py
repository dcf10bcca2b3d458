"""Every record with a day of review says when it is past it, and `check --stale` lists them."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from program import SMALL_BASE, Ask

from kratom_cli.answers.freshness import due
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.kinds import ENTRIES

SMALL = Base(str(SMALL_BASE))
DAYS = [
    date.fromisoformat(day)
    for path in (*SMALL_BASE.glob("*/*.toml"), SMALL_BASE / "combinations.toml")
    for day in re.findall('^review_by = "(.*)"', path.read_text(encoding="utf-8"), re.MULTILINE)
]
"""The day by which each record of the small base is due."""

EDITION = date(2027, 1, 31)
"""A year after the date of the small base, which tells itself when it is old."""


def _listed(ask: Ask, today: str) -> dict[str, list[str]]:
    data = json.loads(ask("check", "--stale", "--today", today, "--json").out)["data"]
    return {part: [each["id"] for each in data[part]] for part in ("past", "soon")}


@pytest.mark.parametrize(
    "today",
    ["2025-11-30", "2025-12-31", "2026-01-01", "2026-06-09", "2026-06-10", "2026-07-10",
     "2026-07-11", "2027-01-31", "2027-02-01"],
)  # fmt: skip
def test_a_record_is_due_from_thirty_days_before(ask_small: Ask, today: str) -> None:
    """Listed as due within thirty days, as past from the day after; the edition too."""
    left = [(day - date.fromisoformat(today)).days for day in [*DAYS, EDITION]]
    listed = _listed(ask_small, today)
    assert len(listed["past"]) == sum(days < 0 for days in left)
    assert len(listed["soon"]) == sum(0 <= days <= 30 for days in left)


def test_what_is_due_is_no_fault(ask_small: Ask) -> None:
    """The list exits 0, oldest first, and says how long ago."""
    told = ask_small("check", "--stale", "--today", "2027-02-01")
    assert told.status == 0
    assert "topic sleep: was due by 2026-07-10, 206 days ago" in told.out
    assert told.out.index("topic sleep") < told.out.index("edition 2026.01.0")


def test_when_nothing_is_due_the_next_is_told(ask_small: Ask) -> None:
    """An empty list still says what comes first."""
    told = ask_small("check", "--stale", "--today", "2025-10-01").out
    assert "0 past, 0 due within 30 days" in told
    assert "due by 2025-12-31, in 91 days" in told


def test_another_directory_can_be_asked(ask: Ask) -> None:
    """`check DIR --stale` lists what is due in that directory."""
    told = ask("check", str(SMALL_BASE), "--stale", "--today", "2026-08-01")
    assert f"{len(DAYS)} past" in told.out
    assert ask("check", "/nowhere", "--stale").status == 2


def test_every_kind_with_a_day_of_review_is_listed() -> None:
    """A kind that is added later is listed by itself."""
    listed = {each.kind for each in due(SMALL, date(2026, 1, 1))}
    dated = {kind.folder for kind in ENTRIES if "review_by" in kind.__struct_fields__}
    assert listed == {*dated, "edition"}


def test_a_finding_says_when_it_was_compared(ask_small: Ask) -> None:
    """With `--detail` a finding that was read against its source again tells the day."""
    assert ask_small("topic", "sleep", "--detail").out.count("Compared with its source: ") == 1
    assert "Compared with its source: 2026-01-05" in ask_small("topic", "sleep", "--detail").out


def test_a_notice_is_given_once(ask_small: Ask) -> None:
    """A page past its review says so in one notice, beside what its name was taken for."""
    told = ask_small("topic", "insomnia", "--today", "2026-08-01").out
    assert told.count("May be out of date") == 1
    assert "Showing: sleep" in told
