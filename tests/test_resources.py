"""`resources`: where to turn to; no number that the data does not hold, and no silence."""

from __future__ import annotations

import json

import msgspec
import pytest
from broken import FindingsAfter
from program import REAL, Ask

from kratom_cli.answers import resources
from kratom_cli.answers.care import UNKNOWN_COUNTRY
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger import emergency
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.knowledge.checks.numbers import in_text
from kratom_cli.knowledge.records.care import Country, Professional
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.resources import HelpGaps, Resource
from kratom_cli.render import Canvas, render
from kratom_cli.vocabulary import HELP_KINDS

COUNTRIES = [*REAL.ids(Country), UNKNOWN_COUNTRY]
_WIDE = Canvas(width=None, colour=False)


def _numbers(text: str) -> set[str]:
    """Return what could be dialled: three digits or more, with what stands between them."""
    return {digits for digits in in_text(text) if len(digits) >= 3}


def _held() -> set[str]:
    """Return every number that stands in a record, or in the line that is built into the code."""
    kinds = (Country, Resource, Professional, Emergency)
    records = [record for kind in kinds for record in REAL.all(kind)]
    texts = msgspec.json.encode([records, REAL.single(HelpGaps)]).decode()
    return _numbers(texts.replace("{", " ").replace("}", " ")) | _numbers(BUILT_IN_CALL)


HELD = _held()
FILLED = [
    each.id
    for each in REAL.all(Emergency)
    if any("{poison}" in step or "{crisis}" in step for step in each.steps)
]
"""The emergencies whose steps name more than the emergency number."""


def _context(country: str) -> Context:
    return Context(REAL, "2026-11-26", country, "Atlantis")


def test_every_number_stands_in_a_record() -> None:
    """Whatever is printed for a country, no number is made: each is one that the data holds."""
    with_places = {each.country for each in REAL.all(Resource)}
    made: set[tuple[str, str]] = set()
    for country in COUNTRIES:
        context = _context(country)
        answers = [resources.show_all(context, None), emergency.show_all(context, detail=False)]
        answers += [emergency.show(context, each, detail=False) for each in FILLED]
        if country in with_places:
            answers += [resources.show_all(context, kind) for kind in HELP_KINDS]
        for answer in answers:
            strange = _numbers(render(answer, "plain", _WIDE)) - HELD
            made |= {(country, number) for number in strange}
    assert made == set()


def test_a_made_number_would_be_noticed() -> None:
    """The test above can fail: a number with one digit changed is not held."""
    assert _numbers("Call 1-800-222-1222 or 988 now.") <= HELD
    assert not _numbers("Call 1-800-222-1223 now.") <= HELD


def test_each_country_gets_its_own_number_first_and_no_others() -> None:
    """Above all stands the country's number, or that none is confirmed; below, its own places."""
    for country in REAL.ids(Country):
        answer = resources.show_all(_context(country), None)
        text = render(answer, "plain", _WIDE)
        number = REAL.get(Country, country).emergency or "none is confirmed here"
        assert text.split("EMERGENCY NUMBER:\n")[1].startswith(f"In danger, call first: {number}")
        shown = answer.content.data["resources"]
        here = REAL.get(Country, country)
        named = {*here.poison, *here.crisis}
        assert named <= {each["id"] for each in shown}
        others = {each["id"] for each in shown if each["country"] not in (country, "international")}
        assert others <= named


def test_a_line_of_another_country_is_shown_as_it_is_dialled_here() -> None:
    """Denmark's poison line serves the Faroe Islands, with the prefix of Denmark."""
    text = render(resources.show_all(_context("fo"), None), "plain", _WIDE)
    assert "Giftlinjen: +45 82 12 12 12" in text
    assert "Poison centre, " not in text.split("NOT RECORDED HERE:")[1]
    islands = render(resources.show_all(_context("pr"), "poison-centre"), "plain", _WIDE)
    assert "Call: 1-800-222-1222" in islands
    samoa = render(resources.show_all(_context("as"), "crisis-line"), "plain", _WIDE)
    assert "Call: 988 (not confirmed)" in samoa


def test_every_place_is_told_whole(ask_small: Ask) -> None:
    """A kind shows for each place what it takes to call: hours, cost, words, how sure."""
    told = ask_small("resources", "poison-centre").out
    for line in (
        "Call: 1-800-222-1222",
        "From abroad: +1 800 222 1222",
        "Hours: 24 hours",
        "Cost: free",
        "Languages: English, Spanish",
        "For whom: Anyone.",
        "What to do or say: Say what was taken.",
        "Privacy: Confidential.",
        "Verified: Read on an official page; the page bears no date; read again 2026-01-09.",
    ):
        assert line in told.splitlines()


@pytest.mark.parametrize("arguments", [["resources"], ["resources", "us-talk"]])
def test_a_number_from_one_page_is_marked_beside_it(ask_small: Ask, arguments: list[str]) -> None:
    """Wherever such a number is printed it says that it is not confirmed."""
    assert "555 0100 (not confirmed)" in ask_small(*arguments).out


@pytest.mark.parametrize("typed", ["poison-centre", "Poison control center", "poison", "POISONS"])
def test_a_kind_is_found_as_people_type_it(ask_small: Ask, typed: str) -> None:
    """A kind's own name and the words that people use for it open the same list."""
    document = json.loads(ask_small("resources", typed, "--json").out)
    assert [each["id"] for each in document["data"]["resources"]] == [
        "us-poison",
        "world-directory",
    ]


def test_the_option_says_what_the_argument_says(ask_small: Ask) -> None:
    """`--kind K` and `resources K` are the same."""
    by_option = ask_small("resources", "--kind", "treatment-line").out
    assert by_option == ask_small("resources", "treatment-line").out


@pytest.mark.parametrize("typed", ["us-poison", "poison help", "Poison Help line"])
def test_one_place_opens_by_any_of_its_names(ask_small: Ask, typed: str) -> None:
    """An identifier, a name and an alias show one place with its sources."""
    told = ask_small("resources", typed)
    assert told.status == 0
    assert "[doe-2020]" in told.out
    assert "Next review 2026-07-10" in told.out or "next review 2026-07-10" in told.out


def test_professionals_are_told_by_what_to_ask_them(ask_small: Ask) -> None:
    """The list says whom to ask what; one of them says what to say and what to bring."""
    assert "Midwife: before mixing kratom with anything (obstetric)" in (
        ask_small("resources", "professionals").out
    )
    one = ask_small("resources", "midwife").out
    assert "You could say: May I ask you something?" in one
    assert "Ask: Midwife, before mixing kratom with anything." in one


def test_nothing_recorded_is_said_and_is_not_success(ask_small: Ask) -> None:
    """A kind that a country lacks: exit status 3, its emergency number, and no invention."""
    told = ask_small("resources", "--kind", "crisis-line", "--country", "gb")
    assert told.status == 3
    assert "In danger, call first: 999" in told.out
    assert "Crisis line: nothing is recorded for United Kingdom." in told.out
    assert "That does not mean that there is none." in told.out


def test_a_country_without_places_still_has_its_number(ask_small: Ask) -> None:
    """Known, little recorded: the number, what is not recorded, what was looked for in vain."""
    told = ask_small("resources", "--country", "gb")
    assert told.status == 0
    assert "Poison centre, Crisis line, Treatment line: nothing is recorded" in told.out
    assert "A treatment line in Britain: Not found." in told.out
    assert "World directory, international" in told.out


def test_an_unknown_country_gets_the_directory_and_no_invention(ask_small: Ask) -> None:
    """Exit status 3, the international places, and the numbers that the code names by country."""
    told = ask_small("resources", "--country", "Atlantis")
    assert told.status == 3
    assert "No country is recorded under 'Atlantis'" in told.out
    assert "World directory, international" in told.out
    assert "555 0100" not in told.out
    assert told.out.rstrip().splitlines()[-1] == BUILT_IN_CALL


def test_a_name_that_means_nothing_is_not_found(ask_small: Ask) -> None:
    """Exit status 3, and how to list all."""
    told = ask_small("resources", "zzz")
    assert told.status == 3
    assert "List all: kratom-info resources" in told.err


def test_a_page_past_its_review_says_so(ask_small: Ask) -> None:
    """After `review_by` the list and the place say that they may be out of date."""
    for arguments in (["resources"], ["resources", "us-talk"]):
        late = ask_small(*arguments, "--today", "2026-07-11").out
        assert "due for review by 2026-07-10" in late


def test_every_place_of_the_real_base_opens() -> None:
    """Each record can be shown by its identifier, and names the command that shows its kind."""
    for resource in REAL.all(Resource):
        text = render(resources.named(_context("us"), resource.id), "plain", _WIDE)
        assert f"kratom-info resources {resource.kind}" in text


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("resources/us-talk.toml", " (not confirmed)", "", "does not end with '(not confirmed)'"),
        ("resources/us-talk.toml", '"one page"', '"official page"', "is verified, yet ends with"),
        ("resources/us-talk.toml", "555 0100 (not confirmed)", "", "has no number and no address"),
        ("resources/us-talk.toml", '"us"', '"qq"', "There is no country 'qq'"),
        ("help-gaps.toml", '["gb"]', '["qq"]', "There is no country 'qq'"),
    ],
)
def test_a_number_that_tells_less_than_is_known_is_refused(
    findings_after: FindingsAfter,
    file: str,
    old: str,
    new: str,
    expected: str,
) -> None:
    """`check` finds a number whose words do not fit how far it was verified."""
    assert any(expected in finding for finding in findings_after(file, old, new))
