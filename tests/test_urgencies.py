"""One sign of danger has one urgency: the table, and how `check` holds every text to it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kratom_cli.knowledge.checks import urgencies
from kratom_cli.knowledge.checks.loaded import LoadedBase, Text
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.glossary import Term
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.urgencies import Sign, Urgencies, UrgencyLevel
from kratom_cli.vocabulary import URGENCIES

CLASHES = [
    ("combinations/opioid-and-blocker.toml",
     "Sudden severe withdrawal or confusion: go to an emergency department now."),
    ("combinations/opioid-serotonin.toml",
     "Fever with stiff or twitching muscles and confusion: call the emergency number."),
    ("combinations/two-serotonin.toml",
     "Fever with stiff or twitching muscles and confusion: call the emergency number."),
    ("claims/kratom-causes-psychosis.toml",
     "Seeing things or confusion after kratom needs urgent care."),
    ("professionals/liver.toml",
     "confusion, bleeding or vomiting that will not stop: go to an emergency department"),
    ("risks/adulteration.toml", "Chest pain after a new packet: get medical help."),
    ("risks/agitation-confusion.toml",
     "Call the emergency number when the person is violent or speaks of suicide."),
    ("risks/concentrated-extracts.toml", "Call a poison centre for anything milder."),
    ("risks/constipation.toml",
     "Go to urgent care for severe belly pain, vomiting or a swollen belly."),
    ("risks/liver-injury.toml",
     "Call the emergency number for confusion, great sleepiness, or vomiting that does not stop."),
    ("risks/lookalike-products.toml", "Call a poison centre for anything milder."),
    ("risks/nausea-vomiting.toml",
     "Get medical care the same day if nothing stays down, or with no urine for 8 hours."),
    ("risks/older-adults.toml",
     "Get medical care the same day for new confusion, a fall or fainting."),
    ("risks/psychosis-mania.toml", "Hearing voices: get an urgent mental-health check."),
    ("risks/salmonella.toml", "See a doctor for bloody diarrhoea."),
    ("risks/skin-darkening.toml", "yellow skin or eyes: get medical help now"),
    ("risks/suicide-risk.toml",
     "Call the emergency number or a crisis line, for yourself or for somebody else."),
    ("risks/withdrawal.toml",
     "Call the emergency number or a crisis line for thoughts of suicide."),
    ("risks/withdrawal.toml",
     "Get medical care the same day if nothing stays down, or if you have heart disease."),
    ("substance-classes/seizure-threshold-drugs.toml",
     "jerking that does not stop: call the emergency number"),
    ("topics/breastfeeding.toml",
     "Feeding badly or sleepier than usual: call the baby's doctor today."),
    ("topics/dosage.toml",
     "Vomiting that will not stop, a racing heart or confusion: call a poison centre now."),
    ("topics/effects.toml",
     "Vomiting that will not stop, confusion, chest pain or a seizure: call the emergency number."),
    ("topics/kidneys-and-muscle.toml", "Strong muscle pain after a fall: see a doctor today."),
    ("topics/kratom-withdrawal.toml",
     "If you are confused, feverish or seeing things, get emergency care."),
    ("topics/mental-health.toml",
     "Thoughts of suicide: call or text the crisis line, or the emergency number."),
    ("topics/mixing-serotonin.toml",
     "Fever with stiff or twitching muscles and confusion: call the emergency number."),
    ("topics/newborn.toml",
     "High-pitched crying, poor feeding or fast breathing: take the baby to hospital now."),
    ("topics/older-adults.toml", "A fall, new confusion or fainting: medical care the same day."),
    ("topics/salmonella.toml", "Fever with bloody or lasting diarrhoea: see a doctor."),
    ("topics/self-care.toml",
     "Getting worse, confused, feverish, chest pain or a seizure: get emergency help."),
    ("topics/serotonin-syndrome.toml",
     "High fever, twitching, stiff muscles and confusion are an emergency."),
    ("topics/stopping-kratom.toml",
     "Vomiting that will not stop, confusion or a seizure: get emergency help."),
    ("topics/thinking.toml", "Tell a doctor about new trouble with memory or confusion."),
    ("topics/withdrawal.toml",
     "Get emergency help for chest pain, fainting, blood in vomit or no urine."),
    ("emergencies/newborn-signs.toml",
     "Fast breathing or mottled skin? Go to the hospital or call the maternity team today."),
]  # fmt: skip
"""Wordings that pages once had, each at odds with another page: the file and the wording."""

UNANSWERED = [
    ("constipation", "a swollen, painful belly with vomiting"),
    ("existing-organ-disease", "yellow eyes or skin, dark urine or itching"),
    ("older-adults", "constipation, or trouble passing urine"),
    ("psychosis-mania", "hearing voices, or feeling followed or watched"),
    ("salmonella", "blood in the stool"),
]
"""Risks that once listed a warning sign with no word on where to turn."""


def _saying(loaded: LoadedBase, file: str, text: str) -> LoadedBase:
    """Return the knowledge base with one text alone, as if it stood in `file`."""
    terms: dict[type[Entry], dict[str, Term]] = {Term: {}}
    changed = LoadedBase(loaded.base, {**loaded.entries, **terms}, loaded.singles)
    changed.__dict__["own_texts"] = [Text(file, "place", text)]
    return changed


def _faults(loaded: LoadedBase, file: str, text: str) -> list[str]:
    changed = _saying(loaded, file, text)
    rules = (urgencies.one_sign_one_urgency, urgencies.calls_are_clear)
    return [found.what for rule in rules for found in rule(changed)]


@pytest.fixture(scope="module")
def table(loaded: LoadedBase) -> Urgencies:
    """Return the table of urgencies that is shipped."""
    found = loaded.single(Urgencies)
    assert found is not None
    return found


@pytest.mark.parametrize(("file", "text"), CLASHES)
def test_a_clash_that_once_was_is_found(loaded: LoadedBase, file: str, text: str) -> None:
    """Each wording that clashed with another page is refused now, wherever it stood."""
    assert _faults(loaded, file, text)


@pytest.mark.parametrize(("risk_id", "warning"), UNANSWERED)
def test_a_warning_without_a_way_is_found(loaded: LoadedBase, risk_id: str, warning: str) -> None:
    """A risk that lists an urgent sign and no step for it is refused."""
    risk = replace(
        loaded.of(Risk)[risk_id], warning_signs=[warning], what_to_do=["Ask a pharmacist."]
    )
    risks: dict[type[Entry], dict[str, Risk]] = {Risk: {risk_id: risk}}
    changed = LoadedBase(loaded.base, {**loaded.entries, **risks}, loaded.singles)
    assert list(urgencies.warnings_are_answered(changed))


def _plainly(phrase: str) -> str:
    """Return words that a phrase finds: the first of two ways, without the signs of the table."""
    return " ".join(word.partition("/")[0] for word in phrase.replace("*", "").split())


def _said(level: UrgencyLevel) -> str:
    return _plainly(level.said_as[0].replace(" .. ", " "))


def test_every_sign_takes_its_own_urgency_alone(loaded: LoadedBase, table: Urgencies) -> None:
    """For each sign the urgency of the table passes, and every other one is refused."""
    animals = {level.urgency for level in table.level if level.for_animals}
    for sign in table.sign:
        words = _plainly(sign.named_by[0].replace(" .. ", " "))
        for level in table.level:
            if (level.urgency in animals) != (sign.urgency in animals):
                continue
            faults = _faults(loaded, "topics/none.toml", f"{words}: {_said(level)}.")
            right = level.urgency == sign.urgency
            assert bool(faults) != right, (sign.id, level.urgency, faults)


def test_a_sign_is_more_urgent_only_where_the_table_says_so(
    loaded: LoadedBase, table: Urgencies
) -> None:
    """The graver urgency of an exception holds in its records and nowhere else."""
    said = {level.urgency: _said(level) for level in table.level}
    exceptions = [(sign, graver) for sign in table.sign for graver in sign.graver]
    assert exceptions
    for sign, graver in exceptions:
        text = f"{_plainly(sign.named_by[0].replace(' .. ', ' '))}: {said[graver.urgency]}."
        assert _faults(loaded, "topics/none.toml", text), (sign.id, text)
        for record in graver.records:
            assert not _faults(loaded, f"{record}.toml", text), (sign.id, text)


@pytest.mark.parametrize(
    "text",
    [
        "Chest pain? Call {emergency} now.",
        "Call {emergency} now for chest pain, a seizure or fainting.",
        "Do not drive after a seizure; see a doctor the same day.",
        "No chest pain: see a doctor today.",
        "Of 100 people who had a seizure 7 called a doctor that week.",
        "Yellow eyes: see a doctor today. Chest pain: call the emergency number.",
        "With yellow eyes or skin also vomiting: call the emergency number.",
        "Collapse, a seizure or bad breathing: go to an emergency vet now.",
        "Nothing stays down: go to an emergency department today.",
        "Face drooping, one side weak, or a sudden worst headache? Call {emergency} now.",
        "Blood or coffee grounds in vomit, black stool, severe belly pain? Call {emergency} now.",
        "Sleepy, vomiting or not acting as usual? Call {emergency} now.",
        "Awake and well? Call a poison centre at once: {poison}.",
        "Want to die? Crisis line: {crisis}.",
        "Hives alone, breathing well? Stop the product; poison centre or doctor today.",
        "Full, painful bladder and no urine: emergency department now.",
    ],
)
def test_what_fits_the_table_is_left_alone(loaded: LoadedBase, text: str) -> None:
    """Advice that fits, denials, reports and advice on animals are no fault."""
    assert _faults(loaded, "topics/none.toml", text) == []


def test_the_table_is_compared_with_many_texts(loaded: LoadedBase, table: Urgencies) -> None:
    """The check looks at what it must: hundreds of places, and nearly every level of the table."""
    found = list(urgencies.comparisons(loaded))
    assert len(table.sign) >= 55
    assert len(found) >= 250, len(found)
    assert not [each for each in found if each.fault]
    assert {each.sign.urgency for each in found} >= set(URGENCIES) - {"watch"}


def test_every_sign_says_what_where_guides_differ(table: Urgencies) -> None:
    """Where guides differ the row says what stands; one without a source says whose rule it is."""

    def sourced(sign: Sign) -> bool:
        return bool(sign.sources) or "This reference's own" in sign.why

    assert not [sign.id for sign in table.sign if not sourced(sign)]
    assert sum(bool(sign.differs) for sign in table.sign) >= 15
