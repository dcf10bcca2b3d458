"""An emergency in free text is recognised, a question is not, and the page comes first."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
import tomli
from broken import Edit, edited
from hypothesis import given
from hypothesis import strategies as st
from program import ROOT, SMALL_BASE, Ask

from kratom_cli.answers.answer import Answer, Content, Items, Paragraph, Title
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger import emergency, triage, triage_weights
from kratom_cli.answers.danger.triage import LEVELS, plain_words, recognise
from kratom_cli.answers.danger.triage_words import ALONE, FAMILIES, REAL_WORDS, SIGNS
from kratom_cli.answers.mixing.meanings import KINDS
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.first_steps import FIRST_STEPS
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.topics import Topic

LEARNED = {
    path.stem: tomli.loads(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "data" / "triage").glob("*.toml"))
}
"""The texts that the weights are learned from; the rules were tuned on those named for them."""

FROZEN = tomli.loads((ROOT / "tests" / "golden" / "triage-frozen.toml").read_text(encoding="utf-8"))
"""Texts that were measured once, never learned from, and mended for in nothing."""

PHRASES = tomli.loads((ROOT / "tests" / "golden" / "emergencies.toml").read_text(encoding="utf-8"))
GOLDEN = {**LEARNED, **FROZEN}
TUNED = sorted(each for each in LEARNED if each.startswith("rules-"))
PAGES = {
    "opioid-like-overdose", "overdose-alone", "naloxone-for-kratom", "collapse-no-breathing",
    "seizure", "serotonin-syndrome", "fever-rigid-muscles", "severe-agitation",
    "suicidal-thoughts", "overdose-on-purpose", "severe-allergic-reaction", "chest-pain",
    "palpitations-fainting", "liver-failure", "child-swallowed", "baby-exposed-in-pregnancy",
    "newborn-signs", "precipitated-withdrawal", "dehydration-withdrawal", "pet-swallowed",
    "stroke", "short-of-breath", "bleeding", "sudden-confusion", "panic", "head-injury", "urine",
    "baby-child-not-breathing", "pregnancy-danger-signs",
}  # fmt: skip
MARKS = ("RATE", "FEVER", "LOW_READING", "MANY")
"""What a number beside a word is turned into; no family of words."""
NOTICE = "If somebody cannot be woken"
CRISIS = "NOTICE: Thoughts of suicide, or no way on? Crisis line: "


class Figures(NamedTuple):
    """How well one part of the golden texts is recognised."""

    emergencies: int
    not_missed: int
    as_emergency: int
    right_page: int
    questions: int
    noticed: int
    alarmed: int
    doubtful: int
    doubtful_not_missed: int


def _emergencies(part: str) -> list[tuple[str, str]]:
    return [(text, page) for page, texts in GOLDEN[part]["emergency"].items() for text in texts]


def _texts(part: str) -> list[str]:
    told = [text for text, _ in _emergencies(part)]
    return [*told, *GOLDEN[part]["possible"], *GOLDEN[part]["none"]]


def _figures(part: str) -> Figures:
    told = [(recognise(text), page) for text, page in _emergencies(part)]
    asked = [recognise(text).level for text in GOLDEN[part]["none"]]
    doubted = [recognise(text).level for text in GOLDEN[part]["possible"]]
    return Figures(
        emergencies=len(told),
        not_missed=sum(alarm.level != "none" for alarm, _ in told),
        as_emergency=sum(alarm.level == "emergency" for alarm, _ in told),
        right_page=sum(alarm.page == page for alarm, page in told),
        questions=len(asked),
        noticed=asked.count("possible"),
        alarmed=asked.count("emergency"),
        doubtful=len(doubted),
        doubtful_not_missed=sum(level != "none" for level in doubted),
    )


@pytest.mark.parametrize("part", FROZEN)
def test_what_nobody_has_learned_from_is_recognised_as_well_as_at_first_sight(part: str) -> None:
    """Of 100 emergencies 95 are not missed and 90 get a page; few harmless texts are alarmed."""
    figures = _figures(part)
    assert figures.not_missed >= 0.95 * figures.emergencies
    assert figures.as_emergency >= 0.90 * figures.emergencies
    assert figures.right_page >= 0.74 * figures.emergencies
    assert figures.alarmed <= 0.045 * figures.questions
    assert figures.noticed <= 0.07 * figures.questions


@pytest.mark.parametrize("part", TUNED)
def test_no_emergency_is_passed_over(part: str) -> None:
    """Every text that the rules were tuned on and that tells of an emergency is noticed."""
    missed = [text for text, _ in _emergencies(part) if recognise(text).level == "none"]
    assert missed == []


@pytest.mark.parametrize("part", LEARNED)
def test_what_was_learned_from_is_recognised(part: str) -> None:
    """At least 97 of 100 are not missed; no more than 3 of 100 harmless texts get the page."""
    figures = _figures(part)
    assert figures.not_missed >= 0.97 * figures.emergencies
    assert figures.as_emergency >= 0.94 * figures.emergencies
    assert figures.right_page >= 0.85 * figures.emergencies
    assert figures.alarmed <= 0.03 * figures.questions


def test_the_texts_are_many_and_none_stands_twice() -> None:
    """Thousands of texts of each kind, none under two headings, every page a known one."""
    told = [text for part in GOLDEN for text, _ in _emergencies(part)]
    asked = [text for part in GOLDEN for text in GOLDEN[part]["none"]]
    assert min(len(told), len(asked)) >= 4000
    for sets in (LEARNED, *([part] for part in FROZEN)):
        danger = {text for part in sets for text, _ in _emergencies(part)}
        doubt, harmless = (
            {text for part in sets for text in GOLDEN[part][each]} for each in ("possible", "none")
        )
        assert not danger & harmless | doubt & harmless | danger & doubt
    assert {page for part in GOLDEN for _, page in _emergencies(part)} <= PAGES
    learned = {text for part in LEARNED for text in _texts(part)}
    # What anybody would type, such as "chest pain", two hands may have written.
    assert sum(text in learned for part in FROZEN for text in _texts(part)) <= 50


def test_the_figures_in_the_docs_are_those_measured() -> None:
    """docs/triage.md tells what is measured here, for each frozen part."""
    document = (ROOT / "docs" / "triage.md").read_text(encoding="utf-8")
    published = {}
    numbers = r" \| (\d+)" * len(FROZEN)
    for words, *row in re.findall(rf"^\| ([a-z][^|]*){numbers} \|$", document, re.MULTILINE):
        published[words.strip()] = tuple(int(each) for each in row)
    measured = [_figures(part) for part in FROZEN]
    names = {name.replace("_", " "): name for name in Figures._fields}
    assert published == {
        words: tuple(getattr(each, name) for each in measured) for words, name in names.items()
    }


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("my bf wont wake up took ktom n xans", "opioid-like-overdose"),
        ("hes blue", "opioid-like-overdose"),
        ("cant breath after 7oh", "short-of-breath"),
        ("my dog ate kratom", "pet-swallowed"),
        ("i want to die", "suicidal-thoughts"),
        ("gonna end it", "suicidal-thoughts"),
        ("seizing rn", "seizure"),
        ("chest hurts after kratom shot", "chest-pain"),
        ("eyes are yellow", "liver-failure"),
        ("stiff and burning up on zoloft + kratom", "fever-rigid-muscles"),
        ("W0N'T W4KE UP!!!", "opioid-like-overdose"),
        ("He\u2019s not breathing", "collapse-no-breathing"),
        ("my bf OD'd", "opioid-like-overdose"),
        ("no respira", "collapse-no-breathing"),
        ("\u0e44\u0e21\u0e48\u0e2b\u0e32\u0e22\u0e43\u0e08", "collapse-no-breathing"),
    ],
)
def test_people_write_as_they_write(text: str, page: str) -> None:
    """Terse, misspelt, second-hand, in slang, in capitals, in leetspeak and in other languages."""
    assert recognise(text) == ("emergency", page)


@pytest.mark.parametrize(
    "text",
    ["can kratom cause seizures", "overdose statistics 2019", "kratom and suicide studies",
     "what is naloxone", "does kratom make you sleepy", "", " ", "?!", "0", "\u0e01"],
)  # fmt: skip
def test_it_does_not_cry_wolf(text: str) -> None:
    """Questions about the world, and nothing at all, raise no alarm."""
    assert recognise(text) == ("none", "")


def test_no_name_of_a_drug_is_an_emergency(real: Base) -> None:
    """No name to type after `interactions` gets an emergency page, not beside others either.

    The rescue medicines and those against seizures, whose names tell of signs, stay without even
    the line in doubt, since they are known.
    """
    names = [
        label for kind in KINDS for each in real.all(kind) for label in (each.id, *each.all_names())
    ]
    assert len(names) > 4000
    assert [name for name in names if recognise(name).level == "emergency"] == []
    beside = [" ".join(each) for each in zip(names, names[7:], names[101:], strict=False)]
    assert [text for text in beside if recognise(text).level == "emergency"] == []


@pytest.mark.parametrize("name", ["seizure meds", "overdose antidote", "seizure-threshold-drugs"])
def test_a_known_drug_gets_no_line_in_doubt(ask: Ask, name: str) -> None:
    """`interactions` with the name of a group that holds a word of alarm is just answered."""
    told = ask("interactions", name)
    assert told.status == 0
    assert NOTICE not in told.out


@pytest.mark.parametrize("word", ["overdose", "seizure", "suicide", "chest pain", "help"])
def test_a_bare_word_gets_the_notice(word: str) -> None:
    """One word can be a question or a cry: it gets one line, not the whole page."""
    assert recognise(word).level == "possible"


@pytest.mark.parametrize("level", ["alarm", "notice"])
def test_each_sign_of_danger_opens_its_page(ask: Ask, level: str) -> None:
    """`emergency PHRASE` opens the page of the table, and a search does or at least names it."""
    wrong = []
    for page, texts in PHRASES[level].items():
        for text in texts:
            opened = json.loads(ask("emergency", *text.split(), "--json").out)["data"].get("id")
            alarm = recognise(text)
            certain = alarm.level == "emergency" or (
                level == "notice" and alarm.level == "possible"
            )
            if opened != page or alarm.page != page or not certain:
                wrong.append((text, page, opened, alarm))
    assert wrong == []


@pytest.mark.parametrize(("page", "texts"), PHRASES["alarm"].items())
def test_a_search_for_a_sign_of_danger_shows_the_steps_of_its_page(
    ask: Ask, page: str, texts: list[str]
) -> None:
    """What is recognised is what is shown, the page itself and nothing before it."""
    document = json.loads(ask("search", texts[0], "--json").out)
    assert document["care"]["sensitivity"] == "emergency"
    assert document["data"]["emergency"]["level"] == "emergency"
    assert document["data"]["emergency"]["data"]["id"] == page


def test_each_page_has_a_phrase_that_opens_it(real: Base) -> None:
    """No page on an emergency is without a text in the table, but for what is no sign."""
    no_sign = {"naloxone-for-kratom", "baby-exposed-in-pregnancy"}
    told = {*PHRASES["alarm"], *PHRASES["notice"]}
    assert told | no_sign == set(real.ids(Emergency))


@pytest.mark.parametrize("text", PHRASES["none"]["texts"])
def test_what_only_sounds_like_danger_is_left_in_peace(text: str) -> None:
    """Extended release, a vendor's website, an idiom: no page, and no line in doubt."""
    assert recognise(text) == ("none", "")


def test_the_level_of_a_doubt_is_told_to_programs(ask: Ask) -> None:
    """What is said of people at large is no more than possible, in JSON too."""
    found = json.loads(ask("claims", "7oh will make you stop breathing", "--json").out)
    assert found["data"]["emergency"]["level"] == "possible"
    assert recognise("7oh will make you stop breathing").level == "emergency"


@pytest.mark.parametrize("country", ["us", "gb"])
def test_a_damaged_country_costs_the_crisis_line_no_words(
    ask: Ask, tmp_path: Path, country: str
) -> None:
    """Where the reader's country cannot be read, the line in doubt still says what to do."""
    base = Path(shutil.copytree(ROOT / "data", tmp_path / "base"))
    edited(base, Edit(f"countries/{country}.toml", 'emergency = "', 'emergency = 7 # "'))
    told = ask(
        "search", "feeling hopeless and done", "--country", country, KRATOM_INFO_DATA=str(base)
    )
    shown = told.out + told.err
    assert "None" not in shown
    assert f"{CRISIS}988 (US)." in shown
    assert "988 (US)" in shown.rstrip().splitlines()[-1]


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """Whatever is typed gives a level, a page for each emergency, and none without an alarm."""
    alarm = recognise(text)
    assert alarm.level in LEVELS
    assert alarm.page or alarm.level != "emergency"
    assert not alarm.page or alarm.level != "none"


def test_a_notice_names_the_page_for_being_alone_only_to_who_is() -> None:
    """What may be an emergency of any kind leads to all of them, and a fitting page by its sign."""
    doubted = [text for part in GOLDEN for text in GOLDEN[part]["possible"]]
    alarms = [recognise(text) for text in doubted]
    assert "overdose-alone" not in {each.page for each in alarms if each.level == "possible"}
    assert any(each.level == "possible" and each.page for each in alarms)
    assert any(each.level == "possible" and not each.page for each in alarms)


@given(
    st.sampled_from([text for part in TUNED for text, _ in _emergencies(part)]),
    st.sampled_from(["please ", "omg ", "ok so "]),
    st.sampled_from([" please", " thx", "???", "!!!", "..."]),
)
def test_politeness_hides_no_emergency(text: str, before: str, after: str) -> None:
    """Words and marks around a cry for help do not silence it."""
    assert recognise(before + text + after).level != "none"
    assert recognise(text.upper()).level != "none"


def test_the_weights_were_made_from_these_signs() -> None:
    """Which signs are trusted is told by their places: a new one needs `tools/train_triage.py`."""
    assert len(SIGNS) == triage_weights.SIGNS
    assert max(triage_weights.UNTRUSTED_ALARMS | triage_weights.UNTRUSTED_HINTS) < len(SIGNS)


def test_every_word_of_the_signs_can_be_met() -> None:
    """Each family that a sign names is there, each is used, and each page is a known one."""
    steps = {
        step for sign in SIGNS for pattern in sign.patterns for step in pattern.lstrip("-").split()
    }
    weighed = {
        "ANYBODY",
        "STUDY",
        "PAST",
        "NOW",
        "HAPPENED",
        "QUESTION",
        "MODAL",
        "WATCHING",
        "SUBSTANCE",
    }
    named = {step for step in steps if step.isupper() and step not in MARKS}
    assert named <= FAMILIES.keys()
    assert FAMILIES.keys() <= named | weighed | {"SELF", "OTHER"}
    assert {sign.page for sign in SIGNS} | {*ALONE.values()} <= {*PAGES, ""}
    assert {sign.page for sign in SIGNS if sign.strength != "hint"} <= PAGES


def test_a_real_word_is_listed_only_where_it_would_be_mistaken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The list of words that mean what they say holds no word that needs no protection."""
    monkeypatch.setattr(triage, "_REAL_WORDS", set())
    unneeded = [word for word in REAL_WORDS.split() if plain_words(word) == [word]]
    assert unneeded == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("surveys", ["survey"]),
        ("fired", ["fired"]),
        ("flood", ["flood"]),
        ("overrdose", ["overdose"]),
    ],
)
def test_ordinary_english_is_no_slip(typed: str, read: list[str]) -> None:
    """A word of the English list stays as it is, unless it is the plural of a known word."""
    assert plain_words(typed) == read


def _stand_in(monkeypatch: pytest.MonkeyPatch, failure: Exception | None = None) -> None:
    """Put a small page in the place of every emergency page."""

    def stand_in(context: Context, page: str, *, detail: bool) -> Answer:
        assert not detail
        if failure:
            raise failure
        blocks = [Title(f"Steps for {page}"), Items(["Call.", "Stay."], numbered=True)]
        return context.answer(
            Content("emergency", blocks, "emergency", {"id": page}, ["pharmacist"])
        )

    monkeypatch.setattr(emergency, "show", stand_in)


CRY = ["my", "bf", "wont", "wake", "up"]


@pytest.mark.parametrize(
    ("verb", "after"), [("search", "CARE"), ("topic", "WHAT YOU ASKED:"), ("claims", "WHAT YOU")]
)
def test_the_emergency_page_comes_first(
    ask_small: Ask, monkeypatch: pytest.MonkeyPatch, verb: str, after: str
) -> None:
    """The steps stand before what was asked, with the care of an emergency, also in JSON.

    After a search they stand alone: what its words find would push them off the screen.
    """
    _stand_in(monkeypatch)
    told = ask_small(verb, *CRY, "what", "about", "sleep")
    assert told.out.startswith("EMERGENCY")
    assert f"STEPS FOR OPIOID-LIKE-OVERDOSE\n\n1. Call.\n2. Stay.\n\n{after}" in told.out
    document = json.loads(ask_small(verb, *CRY, "what", "about", "sleep", "--json").out)
    assert document["care"]["sensitivity"] == "emergency"
    assert document["command"] == verb
    assert document["data"]["emergency"] == {
        "level": "emergency", "page": "opioid-like-overdose", "data": {"id": "opioid-like-overdose"}
    }  # fmt: skip


def test_what_the_page_says_is_said_once(ask_small: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that holds the emergency page itself does not show it a second time."""
    from kratom_cli.answers import topics

    _stand_in(monkeypatch)

    def the_page_again(context: Context, _text: str, *, detail: bool) -> Answer:
        assert not detail
        blocks = [Title("Steps for opioid-like-overdose"), Paragraph("More.")]
        return context.answer(Content("topic", blocks, "emergency", {}, ["pharmacist"]))

    monkeypatch.setattr(topics, "show", the_page_again)
    told = ask_small("topic", *CRY)
    assert told.out.count("STEPS FOR OPIOID-LIKE-OVERDOSE") == 1
    assert "WHAT YOU ASKED:\nMore." in told.out


def test_nothing_found_still_shows_the_emergency(
    ask_small: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 3 stays, the steps stand on standard output, and so does what was not found."""
    _stand_in(monkeypatch)
    told = ask_small("topic", "unicorn", "unresponsive", "my", "gf")
    assert told.status == 3
    assert told.err == ""
    assert told.out.index("1. Call.") < told.out.index("that does not mean that it is safe")
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")


@pytest.mark.parametrize(
    "failure", [DamagedKnowledgeBase("Gone", where="emergencies/x.toml"), ImportError("gone")]
)
def test_a_page_that_cannot_be_read_is_no_silence(
    ask_small: Ask, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    """Where the steps cannot be read, whom to call stands first all the same."""
    _stand_in(monkeypatch, failure)
    told = ask_small("topic", *CRY, "sleep")
    assert told.status == 3
    assert told.out.startswith("EMERGENCY? Call 911 (US) now")
    assert told.out.index(FIRST_STEPS[0]) < told.out.index("WHAT YOU ASKED:")
    assert FIRST_STEPS[0] in ask_small("search", *CRY, "sleep").out
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger: 911")


def test_a_damaged_base_still_shows_whom_to_call(ask: Ask) -> None:
    """Without any data a cry for help is answered with whom to call, on standard output."""
    told = ask("topic", *CRY, KRATOM_INFO_DATA=str(SMALL_BASE / "nowhere"))
    assert told.status != 0
    assert BUILT_IN_CALL in told.out


def test_in_doubt_there_is_one_line(ask_small: Ask) -> None:
    """A text that may tell of an emergency gets a notice above its answer, with the way to more."""
    told = ask_small("search", "sleep", "overdose")
    assert told.status == 0
    assert f"NOTICE: {NOTICE}" in told.out
    assert "kratom-info emergency opioid-like-overdose" in told.out
    assert "1. Call." not in told.out


@pytest.mark.parametrize("text", ["i give up", "i cant do this anymore", "scared"])
def test_what_may_be_a_cry_is_never_told_that_nothing_is_recorded(ask: Ask, text: str) -> None:
    """Where a search finds nothing, and there may be an emergency, its page is the answer."""
    told = ask("search", *text.split())
    assert told.status == 0
    assert told.out.startswith("EMERGENCY?")
    assert "1. " in told.out
    assert "Nothing is recorded" not in told.out + told.err


def test_despair_in_doubt_is_told_the_crisis_line(ask: Ask) -> None:
    """The line in doubt names the reader's own crisis line, and the referral who listens."""
    told = ask("search", "i", "feel", "hopeless", "day", "6", "of", "withdrawal").out
    assert f"{CRISIS}988" in told
    assert "Ask: Crisis counsellor" in told
    assert f"{CRISIS}Samaritans" in ask("search", "feeling", "hopeless", "--country", "gb").out


@pytest.mark.parametrize(
    "text", ["sleep overdose", "mixed with xanax", "kratom eye wobble dizzy dose too high"]
)
def test_the_commands_of_the_line_in_doubt_work(ask: Ask, text: str) -> None:
    """The line in doubt names the page that fits, if any, and the list of all; both open."""
    notices = json.loads(ask("search", text, "--json").out)["notices"]
    (line,) = (each for each in notices if each.startswith(NOTICE))
    commands = re.findall(r"kratom-info ([^()]+?)(?: \(|\)|$)", line)
    assert commands[-1] == "emergency"
    for each in commands:
        assert ask(*each.split()).status == 0, each


@pytest.mark.parametrize("name", ["sleep", "Insomnia", "cannot sleep"])
def test_a_known_name_alarms_nobody(ask_small: Ask, name: str) -> None:
    """The name of a topic is shown without a word about emergencies."""
    assert NOTICE not in ask_small("topic", name).out


@pytest.mark.parametrize("name", ["seizures", "overdose", "od", "suicide", "seizure"])
def test_a_topic_on_an_emergency_says_it_itself(ask: Ask, name: str) -> None:
    """`topic seizures` and the like show their page and no further alarm."""
    told = ask("topic", name)
    assert told.status == 0
    assert NOTICE not in told.out
    assert "WHAT YOU ASKED" not in told.out


def test_a_cry_that_is_a_name_is_still_a_cry(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """`topic wont wake up` leads to a topic by an alias, and yet the steps come first."""
    _stand_in(monkeypatch)
    told = ask("topic", "wont", "wake", "up")
    assert told.out.index("1. Call.") < told.out.index("OVERDOSE: SIGNS AND FIRST STEPS")


def test_every_topic_name_that_is_a_cry_gets_its_steps(ask: Ask, real: Base) -> None:
    """No other name of a topic silences the alarm that the same words raise."""
    names = [label for each in real.all(Topic) for label in each.all_names()]
    cries = [name for name in names if recognise(name).level == "emergency"]
    assert cries
    for name in cries:
        told = ask("topic", *name.split())
        assert told.out.startswith("EMERGENCY?"), name
        assert "WHAT YOU ASKED:" in told.out, name


@pytest.mark.parametrize(
    ("verb", "text"),
    [
        ("search", "my bf wont wake up"),
        ("topic", "my bf wont wake up"),
        ("claims", "my bf wont wake up"),
        ("interactions", "my bf wont wake up"),
    ],
)
@pytest.mark.parametrize("lost", ["everything", "care.toml", "emergencies", "synonyms.toml"])
def test_damage_hides_no_emergency(
    tmp_path: Path, ask: Ask, verb: str, text: str, lost: str
) -> None:
    """Whatever is missing, a cry for help is answered with what to do first and whom to call."""
    base = Path(shutil.copytree(SMALL_BASE, tmp_path / "base"))
    gone = base if lost == "everything" else base / lost
    gone.unlink() if gone.is_file() else shutil.rmtree(gone)
    told = ask(verb, *text.split(), KRATOM_INFO_DATA=str(base))
    assert told.status in ((4,) if lost in ("everything", "care.toml") else (0, 3, 4))
    assert told.out.partition("\n")[0].startswith(
        ("EMERGENCY?", "Not medical advice. Hard to wake")
    )
    assert FIRST_STEPS[0] in told.out or "\n1. " in told.out
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")
    assert "Traceback" not in told.out + told.err


@pytest.mark.parametrize(
    ("verb", "text", "lost"),
    [
        ("search", "sleep leaf", "synonyms.toml"),
        ("search", "sleep leaf", "topics/sleep.toml"),
        ("claims", "no one sleeps on kratom", "claims.toml"),
        ("interactions", "calmies", "mixing.toml"),
        ("topic", "insomnia", "wording.toml"),
    ],
)
def test_damage_is_told_in_one_line(
    tmp_path: Path, ask: Ask, verb: str, text: str, lost: str
) -> None:
    """A question that meets a damaged file ends with status 4, the file's name and whom to call."""
    base = Path(shutil.copytree(SMALL_BASE, tmp_path / "base"))
    (base / lost).write_text("= broken", encoding="utf-8")
    told = ask(verb, *text.split(), KRATOM_INFO_DATA=str(base))
    assert told.status == 4
    assert told.out == ""
    assert told.err.count("A file is not TOML") == 1
    assert lost in told.err
    assert told.err.rstrip().splitlines()[-1].startswith("Call, in danger")
