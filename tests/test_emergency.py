"""`emergency`: the first steps, on one screen, with the number first, whatever is damaged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from broken import Edit, FindingsAfter, edited
from program import REAL, REAL_BASE, Ask

from kratom_cli.answers.care import UNKNOWN_COUNTRY
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger import emergency
from kratom_cli.first_steps import FIRST_DO_NOT, FIRST_STEPS, FIRST_STEPS_TITLE
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.resources import Resource
from kratom_cli.render import Canvas, render
from kratom_cli.vocabulary import FORMATS, Format

SCREEN = Canvas(width=80, colour=False)
ROWS = 24
SIGNS = REAL.ids(Emergency)
FORMS = pytest.mark.parametrize("form", FORMATS)
LAID_OUT = pytest.mark.parametrize("form", ["plain", "terminal"])


def _context(country: str) -> Context:
    return Context(REAL, "2026-11-26", country)


def _rows(sign: str, form: Format, country: str) -> int:
    """Return how many rows of an 80-column screen an answer takes; without `sign`, the list."""
    context = _context(country)
    if sign:
        answer = emergency.show(context, sign, detail=False)
    else:
        answer = emergency.show_all(context, detail=False)
    return len(render(answer, form, SCREEN).splitlines())


@LAID_OUT
@pytest.mark.parametrize("sign", ["", *SIGNS])
def test_every_emergency_fits_one_screen(sign: str, form: Format) -> None:
    """By default each page leaves a row for a notice and one for the prompt, care included."""
    assert _rows(sign, form, "us") <= ROWS - 2


@LAID_OUT
def test_an_unknown_sign_fits_one_screen(form: Format) -> None:
    """So does what is told where no page is found."""
    answer = emergency.by_sign(_context("us"), "flurb", detail=False)
    assert len(render(answer, form, SCREEN).splitlines()) <= ROWS


def test_it_fits_the_screen_in_every_country() -> None:
    """However long a country's names and numbers are, no page needs more than 24 rows."""
    rows = {
        (country, sign): _rows(sign, "plain", country)
        for country in REAL.ids(Country)
        for sign in ("", *SIGNS)
    }
    assert {place for place, count in rows.items() if count > ROWS} == set()


@pytest.mark.parametrize("country", ["be", "my", "yt"])
def test_it_fits_a_terminal_where_names_are_long(country: str) -> None:
    """The countries with the longest lines fit a terminal too."""
    assert max(_rows(sign, "terminal", country) for sign in ("", *SIGNS)) <= ROWS


@pytest.mark.parametrize("sign", [[], ["seizure"], ["pet"]])
def test_the_number_stands_on_the_first_line(ask: Ask, sign: list[str]) -> None:
    """`| head -1` keeps the number to call, and says whose it is."""
    assert "999 (GB)" in ask("emergency", *sign, "--country", "gb").out.splitlines()[0]


def test_thoughts_of_suicide_meet_both_numbers_first(ask: Ask) -> None:
    """The first line names it; of the steps only an act or a ready plan comes before it."""
    told = ask("emergency", "suicide").out.splitlines()
    assert "911 (US)" in told[0]
    assert "988" in told[0]
    steps = [line for line in told if line[:1].isdigit()]
    assert steps[0].startswith("1. In danger now, a plan is ready")
    assert "Call 911 now" in steps[0]
    assert steps[1].startswith("2. Want to die?")
    assert "988" in steps[1]
    somebody = next(n for n, line in enumerate(steps) if "Worried about somebody?" in line)
    assert somebody > steps.index(next(line for line in steps if "Call 911 now" in line))
    assert "988" not in ask("emergency", "seizure").out.splitlines()[0]
    assert "116 123 (GB)" in ask("emergency", "suicide", "--country", "gb").out.splitlines()[0]


def test_the_numbers_follow_the_country(ask_small: Ask) -> None:
    """Steps name the reader's own numbers; where one is missing, words say so."""
    american = ask_small("emergency", "overdose").out
    assert "1. Call 911 now." in american
    assert "Call a poison centre: Poison Help 1-800-222-1222." in american
    british = ask_small("emergency", "overdose", "--country", "gb").out
    assert "1. Call 999 now." in british
    assert "Call a poison centre: none is recorded here; ask a doctor or hospital." in british
    nowhere = ask_small("emergency", "overdose", "--country", "zz").out
    assert "1. Call the local emergency number now." in nowhere
    steps = [line for line in nowhere.splitlines() if line[:1].isdigit()]
    assert not any(character.isdigit() for line in steps for character in line[2:])


@pytest.mark.parametrize("typed", ["seizure", "Seizures", "fit", "seizure-fit", "siezure"])
def test_a_sign_is_found_as_people_type_it(ask_small: Ask, typed: str) -> None:
    """Case, plural, hyphens, aliases and a slip of the finger lead to the same steps."""
    told = ask_small("emergency", typed)
    assert told.status == 0
    assert "SEIZURE (FIT)" in told.out


def test_what_was_typed_is_stated(ask_small: Ask) -> None:
    """Another name than the sign's own says what it was taken for."""
    assert "Showing: seizure (you typed: fit)." in ask_small("emergency", "fit").out
    assert "Showing" not in ask_small("emergency", "seizure").out


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("overdose", "opioid-like-overdose"), ("won't wake up", "opioid-like-overdose"),
        ("unconscious", "opioid-like-overdose"), ("not breathing", "collapse-no-breathing"),
        ("narcan", "naloxone-for-kratom"), ("convulsions", "seizure"),
        ("heart attack", "chest-pain"), ("fainted", "palpitations-fainting"),
        ("heart racing", "palpitations-fainting"), ("overheated", "fever-rigid-muscles"),
        ("hallucinating", "severe-agitation"), ("want to die", "suicidal-thoughts"),
        ("suicide attempt", "overdose-on-purpose"), ("anaphylaxis", "severe-allergic-reaction"),
        ("jaundice", "liver-failure"), ("toddler", "child-swallowed"),
        ("newborn", "newborn-signs"), ("after suboxone", "precipitated-withdrawal"),
        ("dehydrated", "dehydration-withdrawal"), ("dog", "pet-swallowed"),
        ("withdrawal", "dehydration-withdrawal"), ("suboxone", "precipitated-withdrawal"),
        ("teen", "child-swallowed"), ("teenager", "child-swallowed"),
        ("drowsy", "opioid-like-overdose"), ("sleepy", "opioid-like-overdose"),
        ("7-oh", "opioid-like-overdose"), ("not waking", "opioid-like-overdose"),
        ("nodding", "opioid-like-overdose"), ("heart", "palpitations-fainting"),
        ("loperamide", "palpitations-fainting"), ("imodium", "palpitations-fainting"),
        ("panic", "panic"), ("crisis", "suicidal-thoughts"),
    ],
)  # fmt: skip
def test_the_signs_of_the_real_base_are_reachable(ask: Ask, typed: str, found: str) -> None:
    """What people type in an emergency leads to the right page."""
    document = json.loads(ask("emergency", typed, "--json").out)
    assert document["data"]["id"] == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("my son is slurring after 7oh", "opioid-like-overdose"),
        ("took 30 imodium", "palpitations-fainting"),
        ("i took suboxone too soon", "precipitated-withdrawal"),
    ],
)
def test_a_sentence_leads_to_its_page(ask: Ask, typed: str, found: str) -> None:
    """Who tells what happens, in place of a sign, gets the page for it."""
    assert json.loads(ask("emergency", *typed.split(), "--json").out)["data"]["id"] == found


def test_each_sign_of_the_list_opens_its_page(ask: Ask) -> None:
    """Every word that the list gives works when it is typed."""
    for each in json.loads(ask("emergency", "--json").out)["data"]["emergencies"]:
        document = json.loads(ask("emergency", each["sign"], "--json").out)
        assert document["data"]["id"] == each["id"]
        assert document["notices"] == []


@pytest.mark.parametrize(
    ("country", "first"),
    [("us", "Call 911 now."), ("gb", "Call 999 now."), ("Atlantis", "Call the local emergency")],
)
def test_an_unknown_sign_is_first_told_to_call(ask: Ask, country: str, first: str) -> None:
    """What is new, sudden or severe is no matter of names: to call stands before the steps."""
    told = ask("emergency", "flurb", "--country", country)
    assert told.status == 3
    notice, steps = told.out.splitlines()[1], told.out.index("\n1. ")
    assert notice.startswith(f"NOTICE: New, sudden or severe? {first}")
    assert told.out.index(notice) < steps
    document = json.loads(ask("emergency", "flurb", "--country", country, "--json").out)
    assert document["status"] == "not-found"
    assert document["notices"][0].startswith("New, sudden or severe?")


@pytest.mark.parametrize(
    ("typed", "signs"),
    [
        ("strong", []), ("purpler", []), ("flurb", []), ("feather", []), ("my cannot", []),
        ("swollen ankle", ["allergy", "vomiting"]), ("bladder stone", ["urine"]),
    ],
)  # fmt: skip
def test_a_close_name_shares_a_word(ask: Ask, typed: str, signs: list[str]) -> None:
    """Letters in common make no name close: a page is suggested for a whole word it is called by.

    A word in the names of many pages, such as "cannot", tells none from the others.
    """
    assert json.loads(ask("emergency", typed, "--json").out)["data"]["suggestions"] == signs


@FORMS
def test_an_unknown_sign_still_gets_the_first_steps(ask_small: Ask, form: str) -> None:
    """Not found: exit status 3, the general steps on standard output, and that it is not listed."""
    told = ask_small("emergency", "unicorns", "--format", form)
    assert told.status == 3
    assert told.err == ""
    assert "No emergency is recorded under 'unicorns'" in told.out
    assert "Rub your knuckles" in told.out
    assert "Call 911 now, phone on speaker." in told.out
    assert form != "plain" or FIRST_DO_NOT[1] in told.out


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["--today", "soon"], ["--country", "Atlantis"]]
)
def test_a_slip_on_the_command_line_costs_no_steps(ask_small: Ask, arguments: list[str]) -> None:
    """A wrong option, day or country is told, and the steps are shown all the same."""
    told = ask_small("emergency", *arguments)
    assert told.status == {"--nonsense": 2, "--today": 0, "--country": 3}[arguments[0]]
    assert "NOTICE" in told.out
    assert "1. " in told.out
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")


def test_an_unknown_country_gets_no_number_of_another(ask_small: Ask) -> None:
    """The steps say 'the local emergency number'; only the line that names countries has any."""
    told = ask_small("emergency", "--country", "Atlantis").out
    assert "Call the local emergency number now." in told
    assert "911" not in told.rsplit("\n", 2)[0]
    assert UNKNOWN_COUNTRY == ""


@FORMS
@pytest.mark.parametrize("sign", [[], ["seizure"]])
def test_without_data_the_first_steps_stand_in_the_code(
    ask: Ask, tmp_path: Path, form: str, sign: list[str]
) -> None:
    """With `data/` removed: the steps on standard output, whom to call, exit status 4."""
    told = ask("emergency", *sign, "--format", form, KRATOM_INFO_DATA=str(tmp_path / "gone"))
    assert told.status == 4
    assert told.err == ""
    shown = "".join(told.out.replace("\\", "").split())
    for step in FIRST_STEPS:
        assert "".join(step.split()) in shown
    assert "911" in told.out
    if form == "json":
        assert json.loads(told.out)["data"]["first_steps"] == list(FIRST_STEPS)


def _ruin(file: Path) -> None:
    file.write_bytes(b"\x00 not = [toml")


def test_one_damaged_emergency_costs_that_one_alone(ask: Ask, base: Path) -> None:
    """Its own page falls back to the first steps; the list names the file; the others work."""
    _ruin(base / "emergencies" / "seizure.toml")
    own = ask("emergency", "seizure", KRATOM_INFO_DATA=str(base))
    assert own.status == 4
    assert "emergencies/seizure.toml" in own.out
    assert "Rub your knuckles" in own.out
    listed = ask("emergency", KRATOM_INFO_DATA=str(base))
    assert listed.status == 4
    assert "emergencies/seizure.toml" in listed.out
    assert "1. Call 911 now." in listed.out
    other = ask("emergency", "will not wake up", KRATOM_INFO_DATA=str(base))
    assert other.status == 0


def test_the_list_without_its_first_record_falls_back_to_the_code(ask: Ask, base: Path) -> None:
    """No other emergency takes the place of the first steps."""
    _ruin(base / "emergencies" / "stopped-breathing.toml")
    told = ask("emergency", KRATOM_INFO_DATA=str(base))
    assert told.status == 4
    assert "Rub your knuckles" in told.out
    assert "Turn them on one side." not in told.out


@pytest.mark.parametrize("file", ["care.toml", "base.toml", "countries.toml", "professionals.toml"])
def test_damage_elsewhere_costs_no_steps(ask: Ask, base: Path, file: str) -> None:
    """The steps of the page that was asked for stand, with the built-in care and exit status 4."""
    _ruin(base / file)
    told = ask("emergency", "seizure", KRATOM_INFO_DATA=str(base))
    assert told.status == 4
    assert file in told.out
    assert "Turn them on one side." in told.out
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")


def test_every_step_is_short_and_every_page_says_whom_to_call_first() -> None:
    """No step needs a second line, and one of the first two steps has a number or a vet."""
    words = {"{emergency}": "911", "{poison}": "", "{crisis}": "", "{animal-poison}": ""}
    for each in REAL.all(Emergency):
        for step in each.steps:
            shown = step
            for name, number in words.items():
                shown = shown.replace(name, number)
            assert len(shown) <= 77, (each.id, step)
        first = " ".join(each.steps[:2])
        assert "{emergency}" in first or "emergency vet" in first, each.id


def test_the_steps_in_the_code_are_those_of_the_data() -> None:
    """The fall-back says word for word what the first record says, without a number."""
    first = next(each for each in REAL.all(Emergency) if each.order == 1)
    words = [step.replace("{emergency}", "the emergency number") for step in first.steps]
    assert list(FIRST_STEPS) == words
    assert list(FIRST_DO_NOT) == first.do_not
    assert first.name == FIRST_STEPS_TITLE


def test_the_sensitivity_is_that_of_an_emergency(ask_small: Ask) -> None:
    """Every page carries the strictest care."""
    for arguments in ([], ["seizure"], ["seizure", "--detail"], ["unicorns"]):
        document = json.loads(ask_small("emergency", *arguments, "--json").out)
        assert document["care"]["sensitivity"] == "emergency"


def test_detail_adds_notes_and_sources(ask_small: Ask) -> None:
    """What takes training, the notes and the sources are one option away."""
    short = ask_small("emergency", "overdose").out
    detail = ask_small("emergency", "overdose", "--detail").out
    for words in ("Two of you? One calls 911.", "Guides differ on the order.", "[doe-2020]"):
        assert words not in short
        assert words in detail
    assert "kratom-info emergency overdose --detail" in short


def test_a_page_past_its_review_says_so(ask_small: Ask) -> None:
    """After `review_by` the page says that it may be out of date."""
    assert (
        "due for review by 2026-07-10" in ask_small("emergency", "fit", "--today", "2026-07-11").out
    )


@pytest.mark.parametrize("sign", SIGNS)
def test_every_page_says_that_no_clinician_has_reviewed_it(sign: str) -> None:
    """In detail and in JSON, from one place, until a record names the clinician who has."""
    context = _context("us")
    for answer in (
        emergency.show(context, sign, detail=True), emergency.show(context, sign, detail=False)
    ):  # fmt: skip
        assert answer.content.data["clinical_review"] == emergency.NOT_REVIEWED
    detail = render(emergency.show(context, sign, detail=True), "plain", Canvas(None, colour=False))
    assert emergency.NOT_REVIEWED in detail
    assert f"{emergency.NOT_REVIEWED}." not in detail


def test_a_clinician_who_reviewed_a_page_is_named(ask: Ask, base: Path) -> None:
    """The word that nobody has reviewed it gives way to who has, and when."""
    file = base / "emergencies" / "seizure.toml"
    words = file.read_text(encoding="utf-8")
    file.write_text(f'{words}clinician = "A. Doe, MD, 2026-12-01"\n', encoding="utf-8")
    told = ask("emergency", "seizure", "--detail", KRATOM_INFO_DATA=str(base)).out
    assert "Reviewed by A. Doe, MD, 2026-12-01." in told
    assert emergency.NOT_REVIEWED not in told


@pytest.mark.parametrize("country", REAL.ids(Country))
def test_the_page_on_pets_prints_the_lines_of_the_country(country: str) -> None:
    """Every animal poison line of the reader's country with its number; else an emergency vet."""
    lines = [each for each in REAL.all(Resource) if each.kind == "animal-poison"]
    assert all(each.id.startswith(f"{each.country}-") for each in lines)
    own = [each for each in lines if each.country == country]
    steps = " ".join(
        emergency.show(_context(country), "pet-swallowed", detail=False).content.data["steps"]
    )
    for each in lines:
        assert (f"{each.name} {each.phone}" in steps) is (each in own)
    assert ("line: an emergency vet." in steps) is not bool(own)


def test_a_damaged_line_for_animals_costs_no_steps(ask: Ask, tmp_path: Path) -> None:
    """The page on pets is whole but for the line that cannot be read."""
    base = Path(shutil.copytree(REAL_BASE, tmp_path / "base"))
    edited(base, Edit("resources/us-aspca-poison.toml", 'name = "ASPCA', 'name = 7 # "'))
    told = ask("emergency", "pet", KRATOM_INFO_DATA=str(base))
    assert told.status == 0
    assert "Pet Poison Helpline 855-764-7661" in told.out
    shutil.rmtree(base / "resources")
    assert "an emergency vet" in ask("emergency", "pet", KRATOM_INFO_DATA=str(base)).out


STEP = "Turn them on one side."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (STEP, "Call 112.", "'Call 112' is a number to call"),
        (STEP, "Or ring a line on 15.", "'ring a line on 15' is a number to call"),
        (STEP, "Poison Help: 1-800-222-1222.", "is a number to call"),
        (STEP, "Text +44 7700 900123.", "is a number to call"),
        (STEP, "Say 988.", "'988' is a number to call"),
        (STEP, "Call {emergncy}.", "nothing fills '{emergncy}' here"),
        (STEP, "Call {emergency.", "nothing fills '{emergency.' here"),
        ('"jerking"', '"call {poison}"', "nothing fills '{poison}' here"),
        ("order = 2", "order = 1", "has the place 1 too"),
        ("Do not hold them down.", "Hold nobody down.", "does not begin with 'Do not'"),
        ('ask = ["poison-centre"]', 'ask = ["wizard"]', "There is no professional 'wizard'"),
    ],
)
def test_a_number_or_a_slip_in_an_emergency_is_refused(
    findings_after: FindingsAfter, old: str, new: str, expected: str
) -> None:
    """`check` finds a written-out number, a placeholder that nothing fills, and disorder."""
    findings = findings_after("emergencies/seizure.toml", old, new)
    assert any(expected in finding for finding in findings)


@pytest.mark.parametrize(
    "words", ["Push 100 to 120 times a minute.", "About 40 C (104 F).", "Since 2015."]
)
def test_a_rate_in_the_notes_is_no_number_to_call(
    findings_after: FindingsAfter, words: str
) -> None:
    """Rates, temperatures and years may stand in the notes."""
    file = "emergencies/stopped-breathing.toml"
    assert findings_after(file, "Guides differ on the order.", words) == []


@pytest.mark.parametrize(
    ("words", "is_refused"),
    [
        ("Fever of 38 C (100.4 F)?", False),
        ("Above 104 F?", False),
        ("Above 104?", True),
        ("Say 104 First.", True),
        ("Say 1104 F.", True),
        ("Say 911-104 F.", True),
        ("Say 911.", True),
    ],
)
def test_a_temperature_in_a_step_is_no_number_to_call(
    findings_after: FindingsAfter, words: str, is_refused: bool
) -> None:
    """In a step only degrees Fahrenheit may have three digits, since US readers measure in them."""
    findings = findings_after("emergencies/seizure.toml", "Turn them on one side.", words)
    assert any("is a number to call" in each for each in findings) == is_refused


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Call {emergency} now.", "Call {poison} now."),
        ("No safe amount of kratom is known;", "Call {emergency}."),
    ],
)
def test_a_placeholder_that_nothing_fills_in_the_care_is_refused(
    findings_after: FindingsAfter, old: str, new: str
) -> None:
    """The texts of care hold one placeholder, in the line of an emergency."""
    assert any("nothing fills" in each for each in findings_after("care.toml", old, new))
