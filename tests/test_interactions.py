"""`interactions`: names are understood, ratings are told truly, and nobody is led into harm."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from broken import FindingsAfter
from hypothesis import given
from hypothesis import strategies as st
from program import REAL, Ask

from kratom_cli.answers.answer import Answer
from kratom_cli.answers.context import Context
from kratom_cli.answers.mixing.interactions import drugs
from kratom_cli.answers.mixing.meanings import meanings
from kratom_cli.answers.mixing.one import show
from kratom_cli.answers.mixing.ratings import TONES, rate
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import prose_of
from kratom_cli.knowledge.records.mixing import (
    DECIDING,
    AmbiguousName,
    Combination,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.render import Canvas, render
from kratom_cli.shell import root
from kratom_cli.vocabulary import FORMATS, RATINGS, Trait
from kratom_cli.words.distance import edit_distance, nearest, similar

TODAY = "2026-11-26"
GOLDEN: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "golden" / "substances.toml").read_text(encoding="utf-8")
)


@cache
def _context() -> Context:
    """Return the ground of a question to the bundled base, read once for all tests."""
    return Context(REAL, TODAY, "us")


@cache
def _substances() -> dict[str, Substance]:
    return {each.id: each for each in _context().base.all(Substance)}


@cache
def _classes() -> dict[str, SubstanceClass]:
    return {each.id: each for each in _context().base.all(SubstanceClass)}


@cache
def _whole(kind: type[Substance | SubstanceClass], record_id: str) -> Answer:
    """Return the answer for a record by itself; made once, as making it takes longest."""
    record = _context().base.get(kind, record_id)
    assert isinstance(record, Substance | SubstanceClass)
    name = record.all_names()[0]
    return show(_context(), rate(_context().base, record, name, name), [], detail=False)


def _found(typed: tuple[str, ...]) -> list[str]:
    return [each.found.id if each.found else "" for each in meanings(_context(), typed).meant]


def test_a_name_leads_to_what_bears_it() -> None:
    """Generic, brand, street and class names are found, whatever their case and hyphens."""
    for typed, wanted in (*GOLDEN["found"].items(), *GOLDEN["groups"].items()):
        (meant,) = meanings(_context(), (typed,)).meant
        assert meant.found is not None, typed
        assert meant.found.id == wanted, typed
        assert "is not recorded" not in meant.notice, typed


@pytest.mark.parametrize(("typed", "wanted"), GOLDEN["taken"].items())
def test_a_misspelt_name_says_what_it_was_taken_for(typed: str, wanted: str) -> None:
    """A near-miss is never shown silently."""
    (meant,) = meanings(_context(), (typed,)).meant
    assert meant.found is not None
    assert meant.found.id == wanted
    assert meant.notice.startswith(f"'{typed}' is not recorded. Taken for: ")
    assert meant.notice.endswith("Check the name on the packet.")


@pytest.mark.parametrize(("typed", "wanted"), GOLDEN["ambiguous"].items())
def test_an_ambiguous_name_tells_all_its_meanings(typed: str, wanted: list[str]) -> None:
    """Benadryl, blues and speed list what they can mean, worst first, and never pick."""
    answer = drugs(_context(), (typed,), detail=False)
    (name,) = answer.content.data["ambiguous"]
    told = [each["id"] for each in name["meanings"]]
    assert set(wanted) <= set(told)
    order = [RATINGS.index(each["severity"]) for each in name["meanings"]]
    assert order == sorted(order)
    assert answer.content.data["results"] == []


@pytest.mark.parametrize(("typed", "wanted"), GOLDEN["together"].items())
def test_unquoted_words_are_joined_where_the_longer_name_is_known(
    typed: str, wanted: list[str]
) -> None:
    """Several drugs can be typed in one go; strengths, forms and kratom itself are left out."""
    assert _found(tuple(typed.split())) == wanted
    assert _found((typed,)) == wanted


@pytest.mark.parametrize("typed", GOLDEN["nothing"]["typed"])
def test_what_is_not_recorded_is_not_found(typed: str) -> None:
    """Nothing is made of what is not near any name."""
    assert _found((typed,)) == [""]


def test_the_golden_file_is_large_enough() -> None:
    """The look-ups that people rely on are held by at least 150 examples."""
    assert sum(len(section) for section in GOLDEN.values()) >= 150
    assert len(GOLDEN["nothing"]["typed"]) >= 25


def test_every_name_of_every_substance_leads_to_it() -> None:
    """No brand or street name of the base is out of reach."""
    for substance in _substances().values():
        for label in substance.all_names():
            found = meanings(_context(), (label,)).meant[0].found
            assert found == substance, label


def test_two_equally_close_names_are_never_chosen_between(ask: Ask) -> None:
    """Between names that are equally close nothing is picked; both are offered."""
    told = ask("interactions", "banef", "--json")
    assert told.status == 3
    (unknown,) = json.loads(told.out)["data"]["unknown"]
    assert {"Xanef", "Canef"} <= set(unknown["close_names"])
    assert len(unknown["close_names"]) <= 3


def test_the_built_file_gives_the_same_meanings_as_the_records(real: Base) -> None:
    """An installed program understands what a checkout does."""
    indexed = Context(real, TODAY, "us")
    for typed in ["xanny", "prozack", "benadryl", "ssris", "notadrug", "st johns wort"]:
        assert meanings(indexed, (typed,)) == meanings(_context(), (typed,))


@pytest.mark.parametrize("form", FORMATS)
def test_every_answer_has_its_rating_and_its_care(form: str) -> None:
    """For every substance, in every format, the word of the rating and the whole care are shown."""
    levels = _context().base.single(MixingTexts).levels
    step = 30 if form == "terminal" else 1  # Laying out for a terminal takes longest.
    for substance in [*_substances().values()][::step]:
        answer = _whole(Substance, substance.id)
        text = render(answer, form, Canvas(None, colour=False))  # type: ignore[arg-type]
        severity = rate(_context().base, substance, "", "").severity
        squeezed = "".join(text.split()).replace("\\", "").casefold()
        # The terminal folds a label into its column, so only each word of it stays together there.
        label = levels[severity].label.partition(" (")[0]
        for words in (
            *(label.split() if form == "terminal" else [label]),
            answer.care.short,
            *answer.care.caveats,
        ):
            assert "".join(words.split()).casefold() in squeezed, substance.id
        assert "".join(answer.care.call.split()).casefold() in squeezed


def test_no_answer_advises_to_take_or_to_stop_anything() -> None:
    """Whatever is asked, nobody is told to take an amount or to stop a medicine."""
    records: list[Substance | SubstanceClass] = [*_substances().values(), *_classes().values()]
    for record in records:
        text = render(_whole(type(record), record.id), "plain", Canvas(None, colour=False))
        for line in text.splitlines():
            bare = line.strip().lstrip("-0123456789. ")
            assert not list(language.advice(bare)), (record.id, bare)


def test_the_fixed_texts_are_whole_and_no_advice() -> None:
    """What every answer on mixing says is whole, and is no advice to take or to stop."""
    for text in prose_of(_context().base.single(MixingTexts)):
        assert not list(language.advice(text))
        assert not list(language.unclosed(text))


def test_a_group_rating_is_never_told_as_a_finding_on_the_substance() -> None:
    """Where nothing is known of a substance itself its answer says so."""
    for substance in _substances().values():
        answer = render(_whole(Substance, substance.id), "plain", Canvas(None, colour=False))
        is_rescue = rate(_context().base, substance, "", "").severity == "give"
        told = "rated as a group" in answer
        assert told is (substance.evidence is None and not is_rescue), substance.id


def test_every_answer_says_what_rests_on_general_knowledge(ask: Ask) -> None:
    """Class membership, names and enzymes await a pharmacist: in short always, whole on demand."""
    short = ask("interactions", "alprazolam").out
    assert "a pharmacist has not reviewed them yet" in short
    whole = ask("interactions", "alprazolam", "--detail").out
    assert "await a review by a pharmacist" in whole
    assert "A rating says how much harm the mix could do" in whole
    several = ask("interactions", "alprazolam", "beer").out
    assert "a pharmacist has not reviewed them yet" in several
    several = ask("interactions", "alprazolam", "beer", "--detail").out
    assert "await a review by a pharmacist" in several
    assert "Detail: AUC ratio 1.39" in several
    assert "await a review by a pharmacist" in ask("interactions").out


def test_unknown_stands_outside_the_ladder() -> None:
    """What nobody has studied is listed last and apart, is not painted green, and never wins.

    Next to a group of which nothing is expected it decides, so that a gap never looks safe.
    """
    assert RATINGS == ("give", "avoid", "major", "moderate", "caution", "none", "unknown")
    assert DECIDING.index("unknown") < DECIDING.index("none")
    levels = _context().base.single(MixingTexts).levels
    assert "not the same as safe" in levels["unknown"].label
    assert "Nobody has tested it" in levels["none"].meaning
    assert TONES["unknown"] == "unknown"
    assert set(TONES) == set(RATINGS)
    assert [each for each, tone in TONES.items() if tone == "good"] == ["give"]


def test_what_is_expected_to_do_nothing_says_why() -> None:
    """NONE EXPECTED always names a reason, and never stands where a group is unknown."""
    for substance in _substances().values():
        rated = rate(_context().base, substance, "", "")
        if rated.severity != "none":
            continue
        assert "None established" not in rated.group.mechanism, substance.id
        assert "none identified" not in rated.group.mechanism.casefold(), substance.id
        assert all(each.severity == "none" for each in rated.groups) or substance.note, substance.id


def test_a_substance_takes_the_highest_rating_of_its_groups() -> None:
    """Unless its own entry gives another, the worst of its groups decides."""
    for substance in _substances().values():
        rated = rate(_context().base, substance, "", "")
        ratings = [_classes()[each].severity for each in substance.classes]
        assert rated.severity == (substance.severity or min(ratings, key=DECIDING.index))
        assert rated.deciding.severity == min(ratings, key=DECIDING.index)


def test_what_it_is_leads() -> None:
    """A statin is a statin first: a group on how it is handled leads only where it is alone."""
    for substance in _substances().values():
        rated = rate(_context().base, substance, "", "")
        roles = [each.role for each in rated.groups]
        assert rated.group.role == "what-it-is" or "what-it-is" not in roles, substance.id
    for each, lead in {
        "simvastatin": "statins",
        "clarithromycin": "antibiotics",
        "ritonavir": "hiv-boosters",
        "diphenhydramine": "sedating-antihistamines",
        "sildenafil": "erection-medicines",
        "metoprolol": "beta-blockers",
        "cyclobenzaprine": "muscle-relaxants",
    }.items():
        assert rate(_context().base, _substances()[each], "", "").group.id == lead


@pytest.mark.parametrize("detail", [False, True])
def test_no_group_of_a_substance_loses_its_warning_signs(detail: bool) -> None:
    """Signs and steps are the union over its groups; a limit is told, and JSON has them all."""
    for substance in _substances().values():
        rated = rate(_context().base, substance, substance.names[0], "")
        texts_ = _context().base.single(MixingTexts)
        answer = show(_context(), rated, [], detail=detail)
        (result,) = answer.content.data["results"]
        page = render(answer, "plain", Canvas(None, colour=False))
        for group in rated.groups:
            assert set(group.warning_signs) <= set(result["warning_signs"]), substance.id
            assert set(group.what_to_do) <= set(result["what_to_do"]), substance.id
            assert any(f"- {sign}\n" in page for sign in group.warning_signs), substance.id
            if detail:
                assert all(f"- {sign}\n" in page for sign in group.warning_signs), substance.id
        for trait in rated.traits:
            assert set(texts_.signs.get(trait, [])) <= set(result["warning_signs"]), substance.id
        hidden = [each for each in result["warning_signs"] if f"- {each}\n" not in page]
        assert not hidden or f"And {len(hidden)} more signs: add --detail." in page


def test_stopping_is_warned_of_in_every_format() -> None:
    """Where sudden stopping hurts, each page says how, whatever the limit on its steps."""
    bearers = [
        each
        for each in _substances().values()
        if each.stopping or any(_classes()[group].stopping for group in each.classes)
    ]
    assert len(bearers) > 250
    for substance in bearers:
        answer = _whole(Substance, substance.id)
        (result,) = answer.content.data["results"]
        assert result["stopping"]
        for form in ("plain", "markdown"):
            page = render(answer, form, Canvas(None, colour=False))
            bare = "".join(page.replace("\\", "").split())
            for told in result["stopping"]:
                assert "".join(told.split()) in bare, (substance.id, form)


def test_do_not_stop_stands_on_medicines_alone() -> None:
    """Nobody prescribes a street drug or grapefruit; a medicine is told both states."""
    medicine = "It is no reason to stop a prescribed medicine."
    for substance in _substances().values():
        rated = rate(_context().base, substance, "", "")
        if rated.severity == "give":
            continue
        page = render(_whole(Substance, substance.id), "plain", Canvas(None, colour=False))
        page = page.split("\nCARE (", 1)[0]
        states = ("Not started yet: ", "Taking it already: ")
        assert all(each in page for each in states) is (rated.kind == "medicine"), substance.id
        if rated.kind != "medicine":
            assert medicine not in page, substance.id
    for each in ("heroin", "xylazine", "cocaine", "alcohol", "grapefruit", "nitrous-oxide"):
        assert rate(_context().base, _substances()[each], "", "").kind != "medicine"


@pytest.mark.parametrize("typed", ["naltrexone", "Vivitrol", "LDN", "Contrave", "Lybalvi"])
@pytest.mark.parametrize("form", FORMATS)
def test_the_first_dose_of_a_blocker_waits(ask: Ask, typed: str, form: str) -> None:
    """Where taking the medicine does the harm, the first dose waits for the prescriber."""
    told = " ".join(ask("interactions", typed, "--format", form, COLUMNS="100").out.split())
    said = "Not started yet: do not take the first tablet or injection until the prescriber"
    assert said in told or form == "terminal"
    assert "The harm comes with the dose of this medicine" in told or form in ("terminal", "json")
    assert "do not stop or change a prescribed medicine on your own because" not in told


def test_only_what_was_studied_is_more_than_low() -> None:
    """A pair that nobody studied or reported is of low certainty at most."""
    for substance in _substances().values():
        rated = rate(_context().base, substance, "", "")
        if substance.evidence not in ("human-study", "case-reports"):
            assert rated.certainty in ("low", "very-low"), substance.id


def test_the_sentence_stands_under_the_rating() -> None:
    """One sentence on the pair replaces the general meaning of a rating, which needs --detail."""
    for substance in _substances().values():
        answer = _whole(Substance, substance.id)
        page = render(answer, "plain", Canvas(None, colour=False))
        (result,) = answer.content.data["results"]
        level = _context().base.single(MixingTexts).levels[result["severity"]]
        assert f"{level.label.upper()}. {result['sentence']}" in page, substance.id
        assert result["meaning"] not in page, substance.id


def test_what_is_better_is_named_and_answered(ask: Ask) -> None:
    """After diphenhydramine comes loratadine, and its page agrees."""
    told = ask("interactions", "diphenhydramine").out
    assert "loratadine (none expected; kratom-info interactions loratadine)" in told
    assert (
        "NONE EXPECTED. This is the allergy medicine to choose"
        in ask("interactions", "loratadine").out
    )


RESCUERS = ("naloxone", "nalmefene-rescue", "epinephrine")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("detail", [False, True])
def test_no_list_discourages_naloxone(ask: Ask, form: str, detail: bool) -> None:
    """Alone, among others, in its group and in every list it is to be given, and nothing else."""
    more = ["--detail"] if detail else []
    asked = [
        *(["interactions", each, *more] for each in RESCUERS),
        ["interactions", "heroin", "naloxone", "alprazolam", *more],
        ["interactions", "--class", "naloxone-rescue", *more],
        ["interactions", "--all", "--severity", "give"],
        ["interactions", "--severity", "give"],
    ]
    for words in asked:
        told = " ".join(ask(*words, "--format", form, COLUMNS="120").out.split()).casefold()
        assert "give it" in told or '"severity": "give"' in told
        for hesitation in (
            "do not give naloxone",
            "avoid naloxone",
            "naloxone: avoid",
            "without naloxone",
            "before giving naloxone, ask",
        ):
            assert hesitation not in told, (words, hesitation)
    for each in RESCUERS:
        rated = rate(_context().base, _substances()[each], each, each)
        assert rated.severity == "give"
        assert rated.states("never", "never") == []


@pytest.mark.parametrize("typed", ["naloxone", "narcan", "Nyxoid", "opvee", "naloxon"])
@pytest.mark.parametrize("form", FORMATS)
def test_nothing_keeps_anybody_from_giving_naloxone(ask: Ask, typed: str, form: str) -> None:
    """A rescue medicine is told to be given, without a word that could make one hesitate."""
    told = ask("interactions", typed, "--format", form, COLUMNS="80")
    assert told.status == 0
    text = " ".join(told.out.split())
    assert "GIVE IT" in text or '"severity": "give"' in text
    assert "never a reason to hold it back" in text
    body = text.split("What may happen", maxsplit=1)[0]
    for word in ("AVOID", "CAUTION", "MAJOR", "Do not combine", "very low certainty"):
        assert word not in body
    for trait in ("opioid-blocker", "sedation"):
        assert trait not in _classes()["naloxone-rescue"].adds


@pytest.mark.parametrize("typed", ["methadone", "suboxone", "buprenorphine", "Sublocade"])
def test_opioid_treatment_is_never_to_be_stopped(ask: Ask, typed: str) -> None:
    """Methadone and buprenorphine answers open with keeping the treatment."""
    told = ask("interactions", typed).out
    steps = told.split("WHAT TO DO:\n", 1)[1].splitlines()
    assert steps[0].startswith("1. Not started yet: ")
    assert steps[1].startswith(
        (
            "2. Taking it already: keep taking methadone as prescribed",
            "2. Taking it already: do not stop buprenorphine",
        )
    )
    assert "It is no reason to stop a prescribed medicine." in told
    assert "treatment-that-works" in told


def test_several_are_told_worst_first(ask: Ask) -> None:
    """Each drug in short, the worst first, then what they add, said to be inferred."""
    told = ask("interactions", "fluoxetine", "alprazolam", "St John's wort", "--json")
    document = json.loads(told.out)
    ids = [each["id"] for each in document["data"]["results"]]
    assert ids == ["alprazolam", "fluoxetine", "st-johns-wort-product"]
    assert [each["id"] for each in document["data"]["together"]] == [
        "booster-narrow",
        "two-serotonin",
    ]
    assert all(each["inferred"] for each in document["data"]["together"])
    plain = ask("interactions", "fluoxetine", "alprazolam", "St John's wort").out
    assert plain.count("Inferred from how these groups act.") == 1
    order = [RATINGS.index(each["severity"]) for each in document["data"]["together"]]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (["alcohol", "alprazolam"], ["two-liver-not", "two-sedatives"]),
        (["citalopram", "ondansetron"], ["two-qt"]),
        (["sertraline", "tramadol"], ["two-serotonin"]),
        (["phenelzine", "sertraline"], ["maoi-serotonin", "opioid-serotonin-not"]),
        (["phenelzine", "oxycodone"], ["maoi-opioid", "opioid-serotonin-not"]),
        (["phenelzine", "meperidine"], ["maoi-opioid", "maoi-serotonin"]),
        (["phenelzine", "sudafed"], ["maoi-pressor"]),
        (["phenelzine", "Mucinex DM"], ["maoi-serotonin"]),
        (["sertraline", "oxycodone"], ["opioid-serotonin"]),
        (["St John's wort", "microgynon"], ["booster-contraceptive"]),
        (["methadone", "rifampin"], ["booster-narrow"]),
        (["hydrocodone", "clarithromycin"], ["blocker-narrow"]),
        (["vortioxetine", "beer"], ["two-sedatives-not"]),
        (["trazodone", "beer"], ["two-sedatives"]),
        (["strattera", "suboxone"], ["stimulant-opioid-not"]),
        (["bupropion", "tramadol"], ["two-seizure"]),
        (["clarithromycin", "simvastatin"], ["statin-and-cyp3a-blocker"]),
        (["St John's wort", "tacrolimus"], ["booster-narrow"]),
        (["oxycodone", "naltrexone"], ["opioid-and-blocker"]),
        (["sertraline", "trazodone"], ["two-serotonin", "two-qt-in-excess", "two-qt-not"]),
        (["sertraline", "haloperidol"], ["qt-and-qt-in-excess", "two-qt-not"]),
        (["metoprolol", "paroxetine"], ["beta-blocker-and-cyp2d6-blocker"]),
        (["metoprolol", "Prozac"], ["beta-blocker-and-cyp2d6-blocker"]),
        (["metoprolol", "bupropion"], ["beta-blocker-and-cyp2d6-blocker"]),
        (["bisoprolol", "paroxetine"], ["beta-blocker-and-cyp2d6-blocker-not"]),
        (["metoprolol", "sertraline"], ["beta-blocker-and-cyp2d6-blocker-not"]),
        (["tamoxifen", "Prozac"], ["tamoxifen-and-cyp2d6-blocker"]),
        (["tamoxifen", "venlafaxine"], ["tamoxifen-and-cyp2d6-blocker-not"]),
        (["lithium", "ibuprofen"], ["lithium-and-nsaid"]),
        (["lithium", "paracetamol"], ["lithium-and-nsaid-not"]),
        (["lithium", "lisinopril"], ["lithium-and-kidney-medicine"]),
        (["lithium", "hydrochlorothiazide"], ["lithium-and-kidney-medicine"]),
        (["GTN", "Viagra"], ["nitrate-and-erection-medicine"]),
        (["poppers", "tadalafil"], ["nitrate-and-erection-medicine"]),
        (["warfarin", "fluconazole"], ["warfarin-and-anti-infective"]),
        (["warfarin", "metronidazole"], ["warfarin-and-anti-infective"]),
        (["warfarin", "Bactrim"], ["warfarin-and-anti-infective"]),
        (["warfarin", "amoxicillin"], ["warfarin-and-anti-infective-not"]),
        (["ramipril", "naproxen", "furosemide"], ["kidney-medicine-and-nsaid"]),
        (["losartan", "ibuprofen"], ["kidney-medicine-and-nsaid"]),
        (["lisinopril", "aspirin"], ["kidney-medicine-and-nsaid-not"]),
        (["codeine", "paroxetine"], ["opioid-and-cyp2d6-blocker"]),
        (["tramadol", "bupropion"], ["opioid-and-cyp2d6-blocker"]),
        (["morphine", "bupropion"], ["opioid-and-cyp2d6-blocker-not"]),
        (["methadone", "fluconazole"], ["opioid-and-cyp3a-blocker", "blocker-narrow-not"]),
        (["cocaine", "fentanyl"], ["stimulant-opioid"]),
        (["adderall", "coffee"], ["two-stimulants"]),
        (["beer", "paracetamol"], ["two-liver"]),
        (["warfarin", "ibuprofen"], ["thinner-and-bleeding"]),
        (["apixaban", "sertraline"], ["thinner-and-bleeding"]),
        (["sertraline", "ibuprofen"], ["thinner-and-bleeding-not"]),
    ],
)
def test_what_several_add_follows_from_their_groups(
    ask: Ask, typed: list[str], wanted: list[str]
) -> None:
    """Two sedatives, two QT drugs, two serotonergic ones and so on are told as such."""
    document = json.loads(ask("interactions", *typed, "--json").out)
    told = {each["id"] for each in document["data"]["together"]}
    assert {each for each in wanted if not each.endswith("-not")} <= told
    assert not {each.removesuffix("-not") for each in wanted if each.endswith("-not")} & told


@pytest.mark.parametrize("typed", [["alprazolam"], ["metformin", "naloxone"], ["speedball"]])
def test_nothing_is_added_where_nothing_adds_up(ask: Ask, typed: list[str]) -> None:
    """One substance, a rescue medicine, or unrelated ones make no combination."""
    assert json.loads(ask("interactions", *typed, "--json").out)["data"]["together"] == []


TOLD = {
    "gabapentin": ["keep taking gabapentin", "only the prescriber reduces it"],
    "methotrexate": ["call the clinic before the next dose", "blood count", "never daily"],
    "methadone": ["no methadone on top", "Three or more days missed"],
    "Suboxone": ["Keep naloxone at hand"],
    "Sublocade": ["cannot be taken back", "next injection on time", "Keep naloxone at hand"],
    "Vivitrol": ["near the end of the month", "late or missed", "keep naloxone at hand"],
    "LDN": ["A small dose counts too", "surgeon"],
    "Duragesic": ["no heat on the patch", "patch off", "Never pull it off"],
    "lamotrigine": ["followed by seizures", "dangerous rash"],
    "Plan B": ["no reason to wait", "about another dose"],
    "ellaOne": ["no reason to wait", "about another dose"],
    "hydroxyzine": ["for anxiety something else", "against allergy or itch: loratadine"],
    "promethazine with codeine": ["another cough or sickness medicine"],
    "tamoxifen": ["endoxifen", "calf", "bleeding from the vagina"],
    "xylazine": ["breathing is the goal", "rescue breaths"],
    "metoclopramide": ["movements", "CYP2D6", "low mood"],
    "rifampin": ["withdrawal may come", "an old amount hits harder", "Never stop TB treatment"],
    "nitroglycerin": ["Never hold it back in chest pain", "after 5 minutes"],
    "varenicline": ["CAUTION.", "Keep taking it", "seizures"],
    "5-HTP": ["MODERATE.", "emergency"],
    "zopiclone": ["that day or the day before", "do not drop the tablet"],
    "co-codamol": ["poor relief is no reason to take more", "at most eight tablets"],
    "Mucinex": ["read the packet", "Plain product only"],
    "Claritin": ["Plain product only"],
}
NOT_TOLD = {
    "gabapentin": ["come off"],
    "methotrexate": ["never stop or skip treatment"],
    "Plan B": ["missed-pill", "before the first dose"],
    "Duragesic": ["Commonest partner in kratom deaths"],
    "tamoxifen": ["mouth ulcers", "toxicity", "CYP3A"],
    "xylazine": ["the prescriber reduces", "check blood pressure"],
    "bisoprolol": ["CYP2D6"],
    "Abilify": ["QT effects add up"],
    "omeprazole": ["Lower than before"],
}


@pytest.mark.parametrize(("typed", "wanted"), TOLD.items())
def test_each_is_told_what_is_its_own(ask: Ask, typed: str, wanted: list[str]) -> None:
    """A page tells the danger of this very medicine, not of its relatives."""
    text = ask("interactions", *typed.split()).out
    assert not [words for words in wanted if words not in text]


@pytest.mark.parametrize(("typed", "unwanted"), NOT_TOLD.items())
def test_none_is_told_what_is_of_another(ask: Ask, typed: str, unwanted: list[str]) -> None:
    """A page tells nothing that fits only a relative of what was asked about."""
    text = ask("interactions", *typed.split(), "--detail").out
    assert not [words for words in unwanted if words in text]


def test_whoever_takes_kratom_daily_is_told_of_help() -> None:
    """Where kratom is to be left out, the page says how somebody who takes it daily does that."""
    context = _context()
    said = context.base.single(MixingTexts).daily_use
    records: list[Substance | SubstanceClass] = [*_substances().values(), *_classes().values()]
    for record in records:
        answer = _whole(type(record), record.id)
        text = render(answer, "plain", Canvas(None, colour=False))
        severity = rate(context.base, record, record.id, record.id).severity
        assert (said in text) == (severity in ("avoid", "major")), record.id


def test_street_drugs_and_antidotes_are_told_no_prescription_text(ask: Ask) -> None:
    """What nobody prescribed is met with overdose steps, not with a call to a prescriber."""
    for typed in (["Narcan", "heroin", "xylazine"], ["heroin", "medetomidine"]):
        for each in json.loads(ask("interactions", *typed, "--json").out)["data"]["together"]:
            assert not [step for step in each["what_to_do"] if "prescriber" in step]
            assert any("rescue breaths" in step for step in each["what_to_do"]), each["id"]


def test_what_was_not_looked_for_between_medicines_is_said(ask: Ask) -> None:
    """Several medicines are never shown as if they had been checked against one another."""
    said = "Many other pairs were not checked against one another: ask a pharmacist."
    for typed in (["warfarin", "ibuprofen"], ["metformin", "levothyroxine"]):
        told = ask("interactions", *typed).out
        assert told.count(said) == 1
        assert told.index("WHAT THEY ADD TO ONE ANOTHER:") < told.index(said)
    assert said not in ask("interactions", "warfarin").out


def test_the_detail_of_several_tells_why_and_by_what_sources(ask: Ask) -> None:
    """With `--detail` each of several says why, and of which groups it is; all sources are told."""
    told = ask("interactions", "sertraline", "warfarin", "--detail")
    for words in ("Why: ", "Groups: Blood thinners (moderate)", "SOURCES:", "[doac-interactions"):
        assert words in told.out
    document = json.loads(ask("interactions", "sertraline", "warfarin", "--detail", "--json").out)
    assert document["sources"]
    assert all(f"- [{each['id']}" in told.out for each in document["sources"])


def test_the_stronger_warning_replaces_the_milder(ask: Ask) -> None:
    """An MAO inhibitor with an SSRI is not also told as two serotonin medicines."""
    data = json.loads(ask("interactions", "phenelzine", "sertraline", "--json").out)["data"]
    assert "two-serotonin" not in {each["id"] for each in data["together"]}


def test_every_trait_is_borne_and_used() -> None:
    """No combination waits for a trait that no group has, and no trait leads to nothing."""
    borne = {trait for group in _classes().values() for trait in group.adds}
    borne |= {trait for substance in _substances().values() for trait in substance.adds}
    used = {t for each in _context().base.all(Combination) for t in each.traits}
    assert borne == used == set(get_args(Trait))


def test_an_unknown_drug_is_answered_and_ends_with_3(ask: Ask) -> None:
    """Not found is told as no data, which is not safety, with the way on and whom to ask."""
    told = ask("interactions", "flibbertol")
    assert told.status == 3
    assert told.err == ""
    for words in (
        "NOTHING IS RECORDED ABOUT 'FLIBBERTOL'",
        "That does not make the mix safe",
        "No name is close.",
        "Try the active ingredient",
        "Do not stop a prescribed medicine on your own.",
        "Ask: Pharmacist",
    ):
        assert words in told.out
    document = json.loads(ask("interactions", "flibbertol", "--json").out)
    assert document["status"] == "not-found"
    assert document["exit_status"] == 3


@pytest.mark.parametrize("typed", ["tablets", "2 mg", "20 pills"])
def test_a_form_alone_names_no_medicine(ask: Ask, typed: str) -> None:
    """What says only how much or in which form is told as not recorded."""
    assert ask("interactions", *typed.split()).status == 3


FORM_WORDS = (
    *("nasal", "nasal spray", "(nasal)", "spray", "injection", "auto-injector", "patch", "film"),
    *("drops", "eye drops", "inhaler", "gel", "cream", "suppository", "suppositories", "lozenge"),
    *("syrup", "oral", "dental", "topical", "sublingual", "one-step", "tablets", "powder", "depot"),
)


@pytest.mark.parametrize("words", FORM_WORDS)
def test_a_form_or_a_way_of_taking_is_no_substance(words: str) -> None:
    """Behind any recorded name a form changes nothing, unless both are a name of their own."""
    context = _context()
    for substance in _substances().values():
        name = substance.names[0]
        alone, formed = meanings(context, (name,)), meanings(context, (f"{name} {words}",))
        own = context.base.named(Substance, f"{name} {words}")
        found = [each.found.id for each in formed.meant if each.found]
        assert len(found) == len(formed.meant), (name, words)
        assert found == [own or alone.meant[0].found.id], (name, words)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "typed",
    [
        "nalmefene nasal (Opvee)",
        "Opvee nasal spray",
        "nalmefene (Opvee)",
        "Narcan (nasal)",
        "nasal naloxone",
        "naloxone injection",
        "frobnicol naloxone",
    ],
)
def test_the_antidote_is_named_first(ask: Ask, typed: str) -> None:
    """Whatever else is typed, nothing stands before the antidote that could hold anybody back."""
    told = ask("interactions", typed)
    text = told.out.casefold()
    unknown = text.find("nothing is recorded")
    assert 0 <= text.find("give it: kratom is never") < (len(text) if unknown < 0 else unknown)
    if "frobnicol" not in typed:
        assert (told.status, unknown) == (0, -1)
        assert "avoid" not in text


def test_the_longer_acting_antidote_has_its_own_interval(ask: Ask) -> None:
    """Nalmefene is repeated every 2 to 5 minutes, as its label says."""
    assert "every 2 to 5 minutes" in ask("interactions", "Opvee").out


def test_an_unknown_drug_among_others_is_said_first(ask: Ask) -> None:
    """The known ones are still answered, after what is not known."""
    told = ask("interactions", "alprazolam", "flibbertol")
    assert told.status == 3
    assert told.out.index("'FLIBBERTOL'") < told.out.index("AVOID. Kratom with alprazolam")


def test_the_beginning_of_a_name_is_suggested(ask: Ask) -> None:
    """What begins like a name is offered, never taken."""
    told = ask("interactions", "alpraz")
    assert told.status == 3
    assert "kratom-info interactions alprazolam" in told.out


def test_kratom_itself_is_left_out_with_a_word(ask: Ask) -> None:
    """`kratom xanax` is about xanax; `kratom` alone lists the groups."""
    told = ask("interactions", "kratom", "xanax")
    assert "Kratom itself was left out" in told.out
    assert "KRATOM WITH ALPRAZOLAM" in told.out
    alone = ask("interactions", "kratom")
    assert alone.status == 0
    assert "MIXING KRATOM WITH" in alone.out


def test_a_street_name_carries_its_warning(ask: Ask) -> None:
    """What is sold under a street name may be something else; a brand needs no such word."""
    warning = "Street names change and differ by place."
    assert warning in ask("interactions", "fent").out
    assert warning not in ask("interactions", "Duragesic").out


def test_the_commands_that_an_answer_gives_work(ask: Ask) -> None:
    """Each meaning and each drug has a command that opens it, also where names are ambiguous."""
    for typed in ("nalmefene", "gas station heroin", "painkillers"):
        told = ask("interactions", typed).out
        lines = told.split("READ ON:\n", 1)[1].split("\n\nCARE", 1)[0].splitlines()
        for line in lines:
            words = line.removeprefix("kratom-info ").replace('"', "").split(" ", 1)
            opened = ask(*words)
            assert opened.status == 0
            assert "can mean several things" not in opened.out.casefold()


def test_the_groups_are_listed_by_rating(ask: Ask) -> None:
    """Without a drug every group is listed, worst first; `--severity` narrows the list."""
    groups = json.loads(ask("interactions", "--json").out)["data"]["groups"]
    assert len(groups) == len(_classes())
    order = [RATINGS.index(each["severity"]) for each in groups]
    assert order == sorted(order)
    avoid = json.loads(ask("interactions", "--severity", "avoid", "--json").out)["data"]["groups"]
    assert {each["severity"] for each in avoid} == {"avoid"}
    assert 0 < len(avoid) < len(groups)


def test_a_group_tells_who_is_in_it(ask: Ask) -> None:
    """`--class` takes any name of a group and lists its members, one a line."""
    told = ask("interactions", "--class", "benzos").out
    assert "Showing: benzodiazepines (you typed: benzos)." in told
    members = [each for each in _substances().values() if "benzodiazepines" in each.classes]
    assert f"IN THIS GROUP ({len(members)}):" in told
    assert "\nalprazolam: AVOID. Benzodiazepines. Names: Xanax" in told
    assert ask("interactions", "--class", "flibbers").status == 3


def test_all_is_one_line_a_substance(ask: Ask) -> None:
    """`--all` gives every substance on a line of its own, so that grep and wc are right."""
    lines = ask("interactions", "--all").out.splitlines()
    levels = {each.label.upper() for each in _context().base.single(MixingTexts).levels.values()}
    rated = [line for line in lines if any(f": {word}. " in line for word in levels)]
    assert len(rated) == len(_substances())
    assert any(line.startswith("fluoxetine: MODERATE.") and "Prozac" in line for line in rated)


def test_the_severities_of_the_command_line_are_those_of_the_records() -> None:
    """The words of `--severity` cannot drift from the vocabulary."""
    option = next(each for each in root.commands["interactions"].params if each.name == "severity")
    assert tuple(option.type.choices) == RATINGS  # type: ignore[attr-defined]


def test_detail_adds_the_clinicians_layer(ask: Ask) -> None:
    """`--detail` shows the findings of all groups, their mechanisms and whole references."""
    short, detail = (
        ask("interactions", "quetiapine").out,
        ask("interactions", "quetiapine", "--detail").out,
    )
    assert "more findings" in short
    assert "more findings" not in detail
    assert "Detail: AUC ratio 1.39" in detail
    assert "Forensic" in detail or "doi:" in detail


def test_a_page_past_its_review_says_so(ask_small: Ask) -> None:
    """After the day of review the answer opens with the notice."""
    notice = "May be out of date: this page was due for review by 2026-07-10."
    assert notice in ask_small("interactions", "calmazole", "--today", "2026-07-11").out
    assert notice not in ask_small("interactions", "calmazole", "--today", "2026-07-10").out


@pytest.mark.parametrize(
    ("file", "old", "new", "finding"),
    [
        ("substances/dozexin.toml", "evidence", 'also = ["nobody"]\nevidence', "no 'nobody'"),
        ("substances/dozexin.toml", 'sources = ["doe-2020"]', "", "evidence of its own"),
        ("substances/softalol.toml", "note = ", "# note = ", "unsaid why"),
        ("substances/rescuit.toml", "", 'also = ["calmers"]\n', "rated otherwise"),
        ("substances/dozexin.toml", '"deep dozer"', '"blue"', "'blue' is an ambiguous name"),
        ("substance-classes/calmers.toml", '"tranquillisers"', '"Calmol"', "means something else"),
        ("substance-classes/calmers.toml", '"sleep/sleep-mice"', '"sleep/none"', "sleep/none"),
        ("substance-classes/calmers.toml", '"poison-centre"', '"nobody"', "There is no 'nobody'"),
        ("substance-classes/calmers.toml", 'topics = ["sleep"]', 'topics = ["wake"]', "'wake'"),
        ("substance-classes/calmers.toml", '"Do not combine."', '"Stop the tablets."', "advice"),
        ("substance-classes/calmers.toml", "Both slow the brain.", "Both slow the", "sentence"),
        ("substance-classes/calmers.toml", "Both slow the brain.", "After 3 g.", "amount"),
        (
            "substance-classes/calmers.toml",
            "Most cases",
            "Lower than before: most",
            "tells a reader",
        ),
        ("substance-classes/calmers.toml", "and never stop", "come off", "order to stop"),
        (
            "substance-classes/calmers.toml",
            ": ask the prescriber for a plan",
            ": it is reduced",
            "who",
        ),
        ("ambiguous-names/blue.toml", '["warm-teas", "calmazole"]', "[]", "means one thing only"),
        ("ambiguous-names/blue.toml", '"warm-teas"', '"nothing"', "There is no 'nothing'"),
        ("ambiguous-names/blue.toml", '"blue ones"', '"warm teas"', "hides an ambiguous name"),
        ("combinations/two-calmers.toml", "sleep/sleep-mice", "sleep/none", "sleep/none"),
        ("mixing.toml", '"doe-2020"', '"nobody-2020"', "There is no 'nobody-2020'"),
        ("mixing.toml", "[levels.caution]", "[levels.mild]", "levels"),
        ("mixing.toml", "laboratory = ", "# laboratory = ", ""),
        ("mixing.toml", "none = ", "# none = ", "has no words for 'none'"),
        ("substances/rescuit.toml", "", 'classes = ["warmers"]\n', "no substance belongs"),
    ],
)
def test_check_finds_what_is_wrong_with_mixing(
    findings_after: FindingsAfter,
    file: str,
    old: str,
    new: str,
    finding: str,
) -> None:
    """Each rule on mixing finds its fault, and a sound base has none."""
    found = findings_after(file, old, new)
    assert any(finding in each for each in found) if finding else not found


LETTERS = st.text(alphabet="abcdef", max_size=9)


@given(LETTERS, LETTERS)
def test_slips_are_a_distance(one_word: str, other: str) -> None:
    """Slips are the same both ways, none only between equal words, and at most their length."""
    count = edit_distance(one_word, other)
    assert count == edit_distance(other, one_word)
    assert (count == 0) is (one_word == other)
    assert abs(len(one_word) - len(other)) <= count <= max(len(one_word), len(other))


@given(st.text(alphabet="abcdefghij", min_size=5, max_size=12), st.data())
def test_one_slip_of_any_kind_is_found(word: str, data: st.DataObject) -> None:
    """A letter left out, added, changed or swapped leads back to the name."""
    place = data.draw(st.integers(0, len(word) - 2))
    slipped = data.draw(
        st.sampled_from(
            [
                word[:place] + word[place + 1 :],
                word[:place] + "x" + word[place:],
                word[:place] + "x" + word[place + 1 :],
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            ]
        )
    )
    assert edit_distance(slipped, word) <= 1
    if len(slipped) > 4 and slipped != word:
        assert [near.name for near in nearest(slipped, [word])] == [word]


@pytest.mark.parametrize(
    ("typed", "names"),
    [("soma", ["sona"]), ("duloxetine", ["fluoxetine"]), ("tenormin", ["lendormin"]), ("a", ["b"])],
)
def test_what_is_another_name_is_not_near(typed: str, names: list[str]) -> None:
    """Short names must be exact, and two slips need the first letters right."""
    assert nearest(typed, names) == []


def test_short_beginnings_suggest_nothing() -> None:
    """Three letters are too few to suggest anything from."""
    assert similar("alp", ["alprazolam"]) == []
    assert similar("alpra", ["alprazolam", "alprostadil"]) == ["alprazolam"]


def test_the_real_base_holds_what_it_promises() -> None:
    """Some 950 substances under some 3,500 names in some 110 groups, and the ambiguous names."""
    names = sum(len(each.all_names()) for each in _substances().values())
    assert len(_substances()) >= 890
    assert names >= 3200
    assert len(_classes()) >= 110
    assert sum(bool(each.sentence) for each in _substances().values()) >= 140
    assert len(_context().base.ids(AmbiguousName)) >= 50


def test_the_sheet_for_a_pharmacist_holds_every_rating() -> None:
    """The sheet has each group with its members and each substance as rated, with empty boxes."""
    from tools import pharmacist_sheet

    groups, substances = pharmacist_sheet.sheet(_context().base)
    assert {row[0] for row in groups} == set(_classes())
    assert {row[0] for row in substances} == set(_substances())
    assert all(len(row) == len(pharmacist_sheet.GROUP_COLUMNS) for row in groups)
    assert all(len(row) == len(pharmacist_sheet.SUBSTANCE_COLUMNS) for row in substances)
    for row in substances:
        assert row[3] == rate(_context().base, _substances()[row[0]], "", "").severity
    statins = next(row for row in groups if row[0] == "statins")
    assert "simvastatin" in statins[-1]
    page = pharmacist_sheet.as_html(groups, substances)
    assert page.count("<tr>") == len(groups) + len(substances) + 2
    assert page.count("<td></td>") >= len(pharmacist_sheet.BOXES) * (len(groups) + len(substances))


def test_a_street_word_is_not_read_out_of_a_longer_name() -> None:
    """A street name right beside an unknown word is not taken for the drug, before or behind it."""
    for substance in _substances().values():
        for street in substance.street_names:
            for typed in (f"qwertzol {street}", f"{street} qwertzol"):
                found = [each.found for each in meanings(_context(), (typed,)).meant]
                assert substance not in found, typed


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("alendronic acid", "alendronate"),
        ("Viagra and nitro", "nitro"),
        ("ice cream", "everyday-foods"),
        ("diet coke", "caffeine"),
        ("sugar", "everyday-foods"),
    ],
)
def test_an_everyday_word_means_what_it_says(typed: str, wanted: str) -> None:
    """What sounds like a street drug in a longer name, or in a kitchen, is none."""
    found = [each.found for each in meanings(_context(), (typed,)).meant]
    assert wanted in [each.id for each in found if each]
    assert all(each and each.id not in ("lsd", "methamphetamine", "cocaine") for each in found)


@pytest.mark.parametrize(
    ("typed", "pair"),
    [
        ("lamotrigine, Yasmin", "lamotrigine-and-oestrogen"),
        ("lamotrigine, birth control", "lamotrigine-and-oestrogen"),
        ("levothyroxine, Tums", "thyroid-hormone-and-minerals"),
        ("simvastatin, clarithromycin", "statin-and-cyp3a-blocker"),
        ("Lasix, digoxin", "digoxin-and-low-potassium"),
        ("Imuran, allopurinol", "thiopurine-and-allopurinol"),
        ("spironolactone, lisinopril", "two-raise-potassium"),
        ("methotrexate, Bactrim", "methotrexate-and-trimethoprim"),
        ("Zanaflex, Cipro", "tizanidine-and-cyp1a2-blocker"),
        ("clozapine, fluvoxamine", "cyp1a2-medicine-and-blocker"),
        ("lithium, lisinopril", "lithium-and-kidney-medicine"),
        ("lithium, ibuprofen", "lithium-and-nsaid"),
        ("Viagra, nitroglycerin", "nitrate-and-erection-medicine"),
        ("sertraline, tramadol", "two-serotonin"),
        ("warfarin, Bactrim", "warfarin-and-anti-infective"),
        ("metronidazole, wine", "alcohol-and-reactor"),
        ("oxycodone, gabapentin", "opioid-and-sedative"),
        ("metoprolol, paroxetine", "beta-blocker-and-cyp2d6-blocker"),
    ],
)
def test_a_pair_that_a_pharmacist_stops_at_is_shown(ask: Ask, typed: str, pair: str) -> None:
    """The classic dangerous pairs of medicines are told under what they add to one another."""
    shown = json.loads(ask("interactions", typed, "--json").out)["data"]["together"]
    assert pair in [each["id"] for each in shown]


IN_AN_ATTACK = ["primatene", "salbutamol", "nitroglycerin", "epinephrine", "naloxone"]


@pytest.mark.parametrize("name", IN_AN_ATTACK)
def test_nothing_that_rescues_is_to_be_left_out(ask: Ask, name: str) -> None:
    """No step, sentence or note withholds what somebody needs in an attack."""
    told = ask("interactions", name, "--detail")
    assert told.status == 0
    assert not re.search(
        r"\b(keep it out|leave it out|leave out|do not take it|never both)\b",
        told.out,
        re.IGNORECASE,
    )
