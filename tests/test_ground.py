"""A day or a country that cannot be used is refused, and takes the steps from no emergency."""

from __future__ import annotations

import json

import pytest
from program import PAGES, Ask, Told

BAD_DAYS: list[tuple[list[str], dict[str, str]]] = [
    (["--today", "2026-02-30"], {}),
    (["--today", "soon"], {}),
    ([], {"SOURCE_DATE_EPOCH": "x"}),
    ([], {"SOURCE_DATE_EPOCH": "1764500000000"}),  # Milliseconds.
]
bad_days = pytest.mark.parametrize(("option", "variables"), BAD_DAYS)

CRIES = {
    "emergency": ["emergency", "seizure"],
    "no command": ["my", "friend", "wont", "wake", "up"],
    "search": ["search", "my friend wont wake up"],
    "topic": ["topic", "my friend wont wake up"],
    "claims": ["claims", "my friend is not breathing"],
    "interactions": ["interactions", "my friend wont wake up"],
}
"""An emergency told to each command that listens for one."""

WITHOUT_COUNTRY = {"emergency", "resources"}
"""Commands that have something to say to who is in a country that is not recorded."""


def _is_not_called_damaged(told: Told) -> None:
    assert "damaged" not in told.out + told.err
    assert (told.out + told.err).splitlines()[-1].startswith("Call, in danger")


@bad_days
@pytest.mark.parametrize("page", [page for page in PAGES if PAGES[page][0] != "emergency"])
def test_a_bad_day_is_refused_by_every_page_but_those_of_an_emergency(
    ask_small: Ask, page: str, option: list[str], variables: dict[str, str]
) -> None:
    """Exit status 2, nothing on standard output, and the care of the base that is there."""
    if page in ("topic-in-doubt", "claim-in-words"):  # With the bad day, what may be an emergency.
        return
    told = ask_small(*PAGES[page], *option, **variables)
    assert (told.status, told.out) == (2, "")
    assert "is no date" in told.err.splitlines()[0]
    assert page == "resources-nowhere" or "911 (United States)" in told.err
    _is_not_called_damaged(told)


@bad_days
@pytest.mark.parametrize("cry", CRIES)
def test_a_bad_day_takes_no_step_from_an_emergency(
    ask_small: Ask, cry: str, option: list[str], variables: dict[str, str]
) -> None:
    """The page of the emergency itself is shown, with a notice that the day was left out."""
    told = ask_small(*CRIES[cry], *option, **variables)
    sound = ask_small(*CRIES[cry]).out.partition("WHAT YOU ASKED")[0]
    assert told.err == ""
    assert told.out.startswith("EMERGENCY?")
    assert told.out.count("is no date") in (1, 2)
    assert "It is left out of account." in told.out
    steps = [line for line in sound.splitlines() if line[:1].isdigit() and line[1:2] == "."]
    assert len(steps) > 1
    assert all(step in told.out for step in steps)
    _is_not_called_damaged(told)


@bad_days
def test_what_may_be_an_emergency_keeps_its_line_on_a_bad_day(
    ask: Ask, option: list[str], variables: dict[str, str]
) -> None:
    """The line in doubt stands first, whatever else is refused."""
    told = ask("search", "feeling hopeless and done", *option, **variables)
    assert "Crisis line: 988" in told.out
    _is_not_called_damaged(told)


@pytest.mark.parametrize("cry", CRIES)
def test_an_unknown_country_takes_no_step_from_an_emergency(ask_small: Ask, cry: str) -> None:
    """The steps are shown with no number of a country that the reader is not in."""
    told = ask_small(*CRIES[cry], KRATOM_INFO_COUNTRY="Atlantis")
    assert told.err == ""
    assert told.out.startswith("EMERGENCY? Call the local emergency number now.")
    assert "\n1. " in told.out
    _is_not_called_damaged(told)


@pytest.mark.parametrize("page", [p for p, a in PAGES.items() if a[0] not in WITHOUT_COUNTRY])
def test_an_unknown_country_is_refused_by_every_other_page(ask_small: Ask, page: str) -> None:
    """Exit status 2, the care of the base that is there, and numbers of several countries."""
    if page == "topic-in-doubt":
        return
    told = ask_small(*PAGES[page], "--country", "Atlantis")
    assert (told.status, told.out) == (2, "")
    assert "112 (European Union)" in told.err.splitlines()[-1]
    _is_not_called_damaged(told)


def test_a_usage_error_has_the_care_of_the_base(ask_small: Ask) -> None:
    """Its care is not that of a damaged installation, which it is not."""
    document = json.loads(ask_small("topic", "sleep", "--today", "soon", "--json").out)
    assert document["care"]["sensitivity"] == "safety"
    assert document["exit_status"] == 2
    assert document["errors"][0]["where"] == "--today"


@pytest.mark.parametrize(
    ("words", "status"),
    [(["is", "20 grams", "too much"], 2), (["topic", "20 g a day"], 3), (["legal", "2 kilos"], 3),
     (["claims", "three capsules cure all"], 3), (["is", "1½ tsp", "too much"], 2)],
)  # fmt: skip
def test_a_failure_about_an_amount_shows_the_care_of_an_amount(
    ask_small: Ask, words: list[str], status: int
) -> None:
    """In text as in JSON: the short line first, then what was wrong, every caveat, whom to call."""
    told = ask_small(*words)
    care = json.loads(ask_small(*words, "--json").out)["care"]
    assert (told.status, told.out) == (status, "")
    assert care["sensitivity"] == "dosage"
    lines = told.err.splitlines()
    assert lines[0] == care["short"]
    assert lines[1].startswith("kratom-info: ")
    assert lines[2 : 2 + len(care["caveats"])] == care["caveats"]
    assert lines[-1] == care["call"]
