"""SPECIFICATION.md and the program say the same; each MUST has its test."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from program import ANSWERED, PAGES, ROOT, SMALL_BASE, Ask
from seen import squeezed, unpainted

import kratom_cli
from kratom_cli import failures
from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Content
from kratom_cli.answers.care import careful
from kratom_cli.characters import to_ascii
from kratom_cli.knowledge.base import Base
from kratom_cli.render import Canvas, render
from kratom_cli.shell import root
from kratom_cli.vocabulary import FORMATS, SENSITIVITIES, Certainty

TEXT = (ROOT / "SPECIFICATION.md").read_text(encoding="utf-8")
TESTS = Path(__file__).parent
PACKAGE = Path(kratom_cli.__file__).parent
pages = pytest.mark.parametrize("command", ANSWERED, ids=" ".join)
FAILURES = [["topic", "unicorns"], ["nonsense"], ["topic", "sleep", "--today", "x"],
            ["topic", "sleep", "--country", "Atlantis"], ["sources", "--topic", "zzz"]]  # fmt: skip


def _musts() -> list[tuple[str, str, str]]:
    """Return number, file and test of each MUST."""
    return re.findall(
        r"^- \*\*([A-Z]-\d+)\*\* .*\bMUST\b.* `(test_\w+\.py)::(test_\w+)`$", TEXT, re.MULTILINE
    )


def _table(head: str) -> list[str]:
    """Return the first column of the table whose head begins with `head`."""
    rows = TEXT.split(f"| {head} |", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [row.split("|")[1].strip(" `") for row in rows]


def test_every_must_has_a_test_of_its_own() -> None:
    """Each MUST names one test that is there; none serves two; the numbers leave no gap."""
    musts = _musts()
    assert len(musts) == len(re.findall(r"\bMUST\b", TEXT.split("## C.", 1)[1]))
    for letter in sorted({number[0] for number, _, _ in musts}):
        numbers = [int(number[2:]) for number, _, _ in musts if number[0] == letter]
        assert numbers == list(range(1, len(numbers) + 1)), letter
    for (file, test), count in Counter((file, test) for _, file, test in musts).items():
        assert count == 1, test
        assert f"\ndef {test}(" in (TESTS / file).read_text(encoding="utf-8"), test


def test_the_tests_of_the_musts_are_marked(request: pytest.FixtureRequest) -> None:
    """`-m must` runs the tests that the document names, and no others."""
    named = {(file, test) for _, file, test in _musts()}
    for item in request.session.items:
        test = (item.path.name, item.name.partition("[")[0])
        assert (item.get_closest_marker("must") is not None) is (test in named), test


@pages
@pytest.mark.parametrize("form", ["plain", "terminal", "markdown"])
def test_the_first_line_is_the_short_line_of_care(
    ask_small: Ask, command: list[str], form: str
) -> None:
    """`head -1` keeps the short line of care whole."""
    care = json.loads(ask_small(*command, "--json").out)["care"]
    first = ask_small(*command, "--format", form, COLUMNS="400").out.splitlines()[0]
    if form == "terminal":  # Never wider than a hundred columns, which are easier to read.
        assert care["short"].startswith(first)
    else:
        assert first.strip("*") == care["short"]


@pages
@pytest.mark.parametrize("form", ["plain", "markdown"])
def test_the_last_line_says_whom_to_call(ask_small: Ask, command: list[str], form: str) -> None:
    """`tail -1` keeps the whole line that says whom to call."""
    care = json.loads(ask_small(*command, "--json").out)["care"]
    last = ask_small(*command, "--format", form).out.splitlines()[-1]
    assert last.replace("\\", "").strip("*") == care["call"]


OPTIONS: list[list[str]] = [
    [], ["--ascii"], ["--color", "never"], ["--color", "always"], ["--today", "2099-01-01"],
    ["--debug"], *(["--format", form] for form in FORMATS if form != "json"),
]  # fmt: skip
VARIABLES: list[dict[str, str]] = [
    {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""},
    {"COLUMNS": "20"}, {"COLUMNS": "0"}, {"ACCESSIBLE": "1"},
    {"LC_ALL": "C"}, {"PAGER": "cat"}, {"PYTHONWARNINGS": "error"},
]  # fmt: skip
WAYS = [*((each, {}) for each in OPTIONS), *(([], each) for each in VARIABLES)]
ABROAD: list[tuple[list[str], dict[str, str]]] = [
    (["--country", "gb"], {}), ([], {"KRATOM_INFO_COUNTRY": "gb"})
]  # fmt: skip


@pages
@pytest.mark.parametrize("ways", [WAYS, ABROAD], ids=["here", "abroad"])
def test_nothing_takes_the_care_away(
    ask_small: Ask, command: list[str], ways: list[tuple[list[str], dict[str, str]]]
) -> None:
    """With every option and every variable the caveats, the referral and the call are whole.

    They are those of the same country without them: nothing that only shows may change the care.
    """
    options, variables = ways[0]
    care = json.loads(ask_small(*command, *options, "--json", **variables).out)["care"]
    wanted = [care["short"], care["call"], *care["caveats"]]
    wanted += [f"{each['who']}, {each['about']}" for each in care["referral"]]
    wanted = [squeezed(to_ascii(each)) for each in wanted]
    for options, variables in ways:
        shown = squeezed(to_ascii(unpainted(ask_small(*command, *options, **variables).out)))
        assert [each for each in wanted if each not in shown] == [], (options, variables)


def test_no_option_is_named_for_less_care() -> None:
    """There is no switch for caveats, and no quiet or brief way round them."""
    names = {name for each in root.commands.values() for p in each.params for name in p.opts}
    assert not {name for name in names if re.search(r"care|caveat|warn|quiet|brief|raw", name)}


def test_a_finding_says_what_it_is_true_of(real: Base) -> None:
    """Each statement that is shown tells the substance, the people, the date and the limit."""
    from kratom_cli.answers.phrasing import findings
    from kratom_cli.knowledge.records.topics import Topic
    from kratom_cli.knowledge.records.wording import Wording

    about = real.single(Wording).about
    for topic in real.all(Topic):
        statements = {f"{topic.id}/{each.id}": each for each in topic.statement}
        shown = findings(real, statements, detail=False)
        for finding, statement in zip(shown, topic.statement, strict=True):
            notes = dict(finding.notes)
            for each in statement.about:
                assert about[each] in notes["About"]
            assert f"Seen in: {statement.population}" in notes["About"]
            undated = f"Undated, read {statement.date_read}"
            dated = undated if statement.as_of == "undated" else f"As of {statement.as_of}"
            assert dated in notes["About"]
            assert notes["Keep in mind"] == statement.caveat


def test_what_was_not_measured_gets_no_bar(ask: Ask) -> None:
    """A gap of the timelines is named in words; there are as many bars as measured courses."""
    data = json.loads(ask("topic", "withdrawal", "--json").out)["data"]
    drawn = ask("topic", "withdrawal", "--format", "terminal", COLUMNS="96").out.splitlines()
    bars = [each for each in drawn if "\u2593" in each and "worst" not in each]
    assert len(bars) == len(data["timelines"])
    assert sum("no measured course" in each for each in drawn) == len(data["timeline_gaps"]) >= 3


def test_the_vocabularies_are_those_of_the_specification() -> None:
    """Grades, sensitivities, formats and states are the words that the document gives."""
    assert get_args(Certainty) == ("high", "moderate", "low", "very-low")
    assert SENSITIVITIES == ("general", "safety", "dosage", "emergency")
    assert set(FORMATS) == {"terminal", "plain", "markdown", "json"}
    assert get_args(blocks.Status) == ("answered", "not-found", "failed")


def test_the_day_can_be_set(ask_small: Ask) -> None:
    """`--today` counts first, then SOURCE_DATE_EPOCH, then the clock."""
    notice = "may be out of date"
    late, early = "4102444800", "1767225600"  # 2100-01-01 and 2026-01-01
    assert notice in ask_small("risks", SOURCE_DATE_EPOCH=late).out
    assert notice not in ask_small("risks", SOURCE_DATE_EPOCH=early).out
    assert notice not in ask_small("risks", "--today", "2026-02-01", SOURCE_DATE_EPOCH=late).out
    assert notice in ask_small("risks", "--today", "2099-01-01", SOURCE_DATE_EPOCH=early).out
    told = ask_small("risks", SOURCE_DATE_EPOCH="").out
    from datetime import date

    assert (notice in told) is (date.today().isoformat() > "2027-01-31")  # noqa: DTZ011


@pages
def test_a_pipe_gets_plain_text(ask_small: Ask, command: list[str]) -> None:
    """What goes to no terminal is the plain page, unless colour is forced."""
    told = ask_small(*command)
    assert told.out == ask_small(*command, "--format", "plain").out
    assert ask_small(*command, FORCE_COLOR="1").out != told.out


@pages
def test_colour_only_repeats_what_words_say(ask_small: Ask, command: list[str]) -> None:
    """Without its colours a terminal page is the same page."""
    told = {
        choice: ask_small(*command, "--format", "terminal", "--color", choice, COLUMNS="80").out
        for choice in ("always", "never")
    }
    assert "\x1b[" in told["always"]
    bare = [line.rstrip() for line in unpainted(told["always"]).splitlines()]
    assert bare == told["never"].splitlines()


def test_the_envelope_has_the_keys_of_the_specification(ask_small: Ask) -> None:
    """An answer and a failure are one document each, with these keys in this order."""
    keys = _table("key")
    for command in (*PAGES.values(), *FAILURES):
        told = ask_small(*command, "--json").out
        assert list(json.loads(told)) == keys
        assert told.endswith("}\n")
        assert told.count("\n}\n") == 1


def test_the_care_is_required_by_the_schema() -> None:
    """The published schema requires every key of the envelope, and every part of the care."""
    schema = json.loads((ROOT / "docs" / "answer.schema.json").read_text(encoding="utf-8"))
    parts = schema["$defs"]
    assert parts["Envelope"]["required"] == list(parts["Envelope"]["properties"]) == _table("key")
    care = ["sensitivity", "short", "caveats", "referral", "call"]
    assert parts["CareDocument"]["required"] == list(parts["CareDocument"]["properties"]) == care
    assert parts["Referral"]["required"] == ["who", "about"]
    content = Content("topic", [], "general", {}, ["pharmacist"])
    document = json.loads(
        render(careful(Base(str(SMALL_BASE)), content, "us"), "json", Canvas(None, colour=False))
    )
    assert all(document["care"].values())


@pytest.mark.parametrize("command", [*ANSWERED, *FAILURES], ids=" ".join)
def test_the_two_ways_to_ask_for_json_are_one(ask_small: Ask, command: list[str]) -> None:
    """`--json`, `--format json` and `--format=json` give the same document."""
    told = ask_small(*command, "--json")
    assert told == ask_small(*command, "--format", "json") == ask_small(*command, "--format=json")


def test_the_exit_statuses_are_those_of_the_specification(ask_small: Ask) -> None:
    """The table is that of the program; each that a question can end with is seen."""
    named = {each for name, each in vars(failures).items() if name.isupper()}
    assert sorted(map(int, _table("exit status"))) == sorted(named)
    assert ask_small("topic", "sleep").status == 0
    assert ask_small("nonsense").status == 2
    assert ask_small("topic", "unicorns").status == 3
    assert ask_small("topic", "sleep", KRATOM_INFO_DATA="/nowhere").status == 4
    assert ask_small("dosage", KRATOM_INFO_DATA="/nowhere").status == 4


def test_the_variables_are_those_of_the_specification() -> None:
    """The code names no variable of the environment but those that the document lists."""
    read = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        read |= set(re.findall(r"variables\.get\(\s*\"([A-Z_]+)\"", text))
        if path.name != "environment.py":
            assert "environ" not in re.findall(r"\bos\.(environ|getenv)\b", text), path
    assert read == set(_table("variable"))


@pytest.mark.parametrize("command", FAILURES, ids=" ".join)
def test_a_failure_goes_to_standard_error_alone(ask_small: Ask, command: list[str]) -> None:
    """Standard output is empty, or with `--json` holds the document and standard error nothing."""
    told = ask_small(*command)
    assert told.status > 0
    assert told.out == ""
    assert told.err.startswith("kratom-info: ")
    as_json = ask_small(*command, "--json")
    assert as_json.err == ""
    document = json.loads(as_json.out)
    assert document["exit_status"] == as_json.status == told.status
    assert document["errors"][0]["what"] in told.err
    assert document["status"] in ("failed", "not-found")


def test_the_version_needs_no_sound_data(ask: Ask, tmp_path: Path) -> None:
    """`--version` and `--help` work whatever became of the knowledge base."""
    from kratom_cli.knowledge.edition import Edition, read_edition

    (tmp_path / "base.toml").write_bytes(b"\xff\x00")
    assert read_edition(str(tmp_path)) == Edition("unknown", "unknown")
    assert read_edition(str(tmp_path / "none")) == Edition("unknown", "unknown")
    assert ask("--version", KRATOM_INFO_DATA=str(tmp_path)).status == 0
    assert ask("--help", KRATOM_INFO_DATA=str(tmp_path)).status == 0
