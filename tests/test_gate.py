"""The gate: an emergency is heard wherever it is typed, and names of records alarm nobody."""

from __future__ import annotations

import json
from time import process_time

import pytest
from program import REAL, Ask

from kratom_cli.answers.answer import Content
from kratom_cli.answers.care import careful
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger import first
from kratom_cli.answers.danger.gate import _KINDS, _kinds, alarm_in, emergency_gate
from kratom_cli.answers.danger.triage import recognise
from kratom_cli.first_steps import FIRST_STEPS
from kratom_cli.knowledge import place_names
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.shell import root
from kratom_cli.typed import MOST_LETTERS, MOST_WORDS, Typed, read
from kratom_cli.vocabulary import HELP_KINDS

COMMANDS = ["", *root.commands]
CRIES = ("he wont wake up", "i want to die", "my friend is not breathing")
PLACES_ON_THE_LINE = {
    "its words": lambda name, cry: [*name, *cry],
    "one argument": lambda name, cry: [*name, " ".join(cry)],
    "a web address": lambda name, cry: [*name, "%20".join(cry)],
    "beside an unknown option": lambda name, cry: [*name, "--nonsense", *cry],
    "beside help": lambda name, cry: [*name, "--help", *cry],
    "beside the version": lambda name, cry: ["--version", *name, *cry],
    "the country": lambda name, cry: [*name, "--country", " ".join(cry)],
    "a part of it the country": lambda name, cry: [*name, "--country", *cry],
    "beside a bad day": lambda name, cry: [*name, *cry, "--today", "2026-02-30"],
    "beside a bad choice": lambda name, cry: [*name, *cry, "--format", "pdf"],
    "beside a bad number": lambda name, cry: [*name, *cry, "--since", "soon"],
    "after two hyphens": lambda name, cry: [*name, "--", *cry],
    "as a broken option": lambda name, cry: [*name, f"--{cry[0]}", *cry[1:]],
}  # fmt: skip


@pytest.mark.parametrize("where", PLACES_ON_THE_LINE)
@pytest.mark.parametrize("command", COMMANDS)
def test_an_emergency_is_heard_wherever_it_is_typed(
    ask_small: Ask, command: str, where: str
) -> None:
    """Every command, `help` included, opens with what to do now, whatever else is wrong."""
    place = list(PLACES_ON_THE_LINE).index(where)
    cry = CRIES[(COMMANDS.index(command) + place) % len(CRIES)]
    told = ask_small(*PLACES_ON_THE_LINE[where]([command] if command else [], cry.split()))
    assert told.out.startswith(("EMERGENCY?", "Not medical advice. Hard to wake")), told
    assert "\n1. " in told.out
    assert told.err == ""
    assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")


@pytest.mark.parametrize("word", ["overdose", "seizure", "suicide", "chest pain"])
def test_who_asks_for_help_gets_help(ask: Ask, word: str) -> None:
    """What may be an emergency gets its page after `help`, where no command has that name."""
    told = ask("help", *word.split())
    assert told.status == 0
    assert told.out.startswith("EMERGENCY?")
    assert "\n1. " in told.out


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "json"])
def test_the_options_count_in_an_emergency(ask_small: Ask, form: str) -> None:
    """Beside a usage error too: the format, the country, ASCII and colour are as asked."""
    line = ["dosage", "he wont wake up", "--format", form, "--country", "gb", "--color", "always"]
    told = ask_small(*line, "--ascii").out
    assert "999" in told
    assert told.isascii()
    assert ("\x1b[" in told) == (form == "terminal")
    assert told.startswith("{") == (form == "json")
    assert told.startswith("**") == (form == "markdown")


@pytest.mark.parametrize("command", ["topic", "risks", "legal", "resources", "glossary"])
def test_what_was_asked_follows_the_steps(ask_small: Ask, command: str) -> None:
    """Nothing of that name: the steps, then that it was not found, with its exit status."""
    told = ask_small(command, "he wont wake up")
    assert told.status == 3
    assert told.out.index("\n1. ") < told.out.index("WHAT YOU ASKED:")


@pytest.mark.parametrize("line", [["help", "zebras"], ["help", "overdue"], ["help", "risks", "x"]])
def test_help_on_no_command_is_a_usage_error(ask: Ask, line: list[str]) -> None:
    """What is neither a command nor a cry is refused, with the way on."""
    told = ask(*line)
    assert (told.status, told.out) == (2, "")
    assert "kratom-info" in told.err


def _alarm(verb: str, text: str, context: Context) -> str:
    """Return the level at which `text` alarms as what is typed after `verb`."""
    told = careful(REAL, Content(verb, [], "general", {}, ["pharmacist"]), "us")
    answer = emergency_gate(context, Typed(text, text), lambda _: told, verb)
    level: str = answer.content.data.get("emergency", {}).get("level", "none")
    return level


def _openers() -> list[str]:
    return [each for each in _KINDS if not each.startswith("-")]


@pytest.mark.parametrize("verb", _openers())
def test_no_name_of_a_record_alarms(verb: str, real: Base) -> None:
    """An identifier never does; any other name opens its page without the line in doubt."""
    context = Context(real, "2026-11-26", "us")
    for kind in _kinds(verb):
        for record in real.all(kind):
            assert _alarm(verb, record.id, context) == "none", record.id
            for name in record.all_names():
                # "wont wake up" is a name of a topic, and yet a cry.
                cry = recognise(name).level == "emergency"
                assert _alarm(verb, name, context) in (("none", "emergency") if cry else ("none",))


def test_no_name_of_a_place_alarms(real: Base) -> None:
    """Van Buren and Nakhon Sawan are towns, whatever their letters are near to."""
    context = Context(real, "2026-11-26", "us")
    kept = place_names.read(real.directory)
    names = {name for found, meant in kept.items() if found[0] in "vnw" for name, *_ in meant}
    loud = [name for name in names if recognise(name).level != "none"]
    assert {"Van Buren County", "Nakhon Sawan"} < {*loud}
    assert [name for name in loud if _alarm("legal", name, context) != "none"] == []


def test_no_choice_alarms() -> None:
    """The words that options and `resources` take are no cries."""
    for name, command in root.commands.items():
        for option in command.params:
            for choice in getattr(option.type, "choices", ()):
                typed, _ = read([option.opts[0], choice], {option.opts[0]: option.type.choices})  # type: ignore[attr-defined]
                assert typed.line == "", (name, choice)
    assert [each for each in HELP_KINDS if recognise(each).level == "emergency"] == []


def test_the_kinds_are_those_that_commands_open() -> None:
    """Each is a record with a folder of its own, for a command that there is."""
    for opener in _KINDS:
        assert all(issubclass(kind, Entry) for kind in _kinds(opener))
        assert opener.startswith("--") or opener in root.commands


def test_a_saying_about_people_at_large_is_told_as_possible(ask: Ask) -> None:
    """As a claim it gets the line in doubt, and programs are told the same level."""
    text = "7oh will make you stop breathing"
    assert recognise(text).level == "emergency"
    found = json.loads(ask("claims", text, "--json").out)["data"]["emergency"]
    assert (found["level"], found["page"]) == ("possible", recognise(text).page)


@pytest.mark.parametrize("before", [0, 1_000, 2_050, 5_000, 29_000, 200_000])
@pytest.mark.parametrize("after", [0, 5_000])
def test_an_emergency_is_heard_however_long_the_story_is(before: int, after: int) -> None:
    """Its place in the text makes no difference; the two ends of an endless one are heard."""
    story = "we went to the market and bought some bread and a book about old ships. " * 3000
    start = process_time()
    assert alarm_in(f"{story[:before]} he is blue and not breathing {story[:after]}").level == (
        "emergency"
    )
    assert process_time() - start < 5


def test_a_long_story_is_no_emergency() -> None:
    """What is heard in many parts alarms no more than its parts do."""
    assert alarm_in("we went to the market and bought some bread and a book. " * 2000).level == (
        "none"
    )


@pytest.mark.parametrize("page", ["", "seizure"])
def test_the_steps_come_when_their_page_cannot_be_made(
    ask_small: Ask, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    """Whatever breaks behind the gate, who is in danger gets the steps that stand in the code."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError(page)

    monkeypatch.setattr(first, "answer", broken)
    told = ask_small("search", "he wont wake up")
    assert told.status == 1
    assert all(step in told.out for step in FIRST_STEPS[2:])
    assert "911" in told.out.rstrip().splitlines()[-1]


LONG = {
    "words": ["search", *["zebras"] * 3000],
    "one text": ["topic", "zebras and lions " * 3000],
    "one word": ["risks", "z" * 100_000],
    "an option": ["topic", "--country", "z" * 100_000],
    "commas": ["interactions", ",".join(f"zebra{n}" for n in range(5000))],
    "no command": ["zebras " * 9000],
    "help": ["help", "zebras " * 9000],
}


@pytest.mark.parametrize("kind", LONG)
@pytest.mark.parametrize("form", ["plain", "json"])
def test_what_is_long_is_cut_with_a_word(ask_small: Ask, kind: str, form: str) -> None:
    """However much is typed, the work and the echo stay small, and it is said up to where."""
    start = process_time()
    told = ask_small(*LONG[kind], "--format", form)
    assert process_time() - start < 2  # About 0.3 s; a loaded machine is no fault.
    assert "What you typed is long." in told.out + told.err
    assert len(told.out + told.err) < 60 * MOST_LETTERS
    assert told.status in (2, 3)


def test_a_line_is_cut_between_words() -> None:
    """Options and their values stay; words stop where the room ends, and the gate has them all."""
    options = {"--json": None, "--class": ()}
    typed, kept = read(["aa bb", "--json", *["cc"] * 300, "--class", "d" * 300], options)
    assert kept[:3] == ["aa bb", "--json", "cc"]
    assert kept[-2:] == ["--class", "d" * 200]
    assert kept.count("cc") == MOST_WORDS - 2
    assert typed.words == " ".join(["aa bb", *["cc"] * 300])
    assert typed.line == f"{typed.words} {'d' * 300}"
    assert typed.notice.startswith("What you typed is long.")
    assert read(["z " * 3000], options)[1] == [("z " * MOST_WORDS).strip()]
    assert read(["z" * 9000], options)[1] == ["z" * MOST_LETTERS]
    assert read(["short", "--json"], options) == (Typed("short", "short"), ["short", "--json"])
