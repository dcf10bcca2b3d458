"""Each command does what its users expect, on the small base and on the real one."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from program import PAGES, REAL_BASE, ROOT, SMALL_BASE, Ask
from seen import letters, unpainted, without_care

from kratom_cli.render import json as json_renderer
from kratom_cli.shell import root
from kratom_cli.vocabulary import (
    ARTICLES,
    CLAIM_KINDS,
    COLOURS,
    FORMATS,
    GROUPS,
    HELP_KINDS,
    LEANINGS,
    LEGAL_STATUSES,
    READ_DEPTHS,
    SEVERITIES,
    SOURCE_TYPES,
    SPEAKERS,
    VERDICTS,
)

SNAPSHOTS = Path(__file__).parent / "snapshots"
ENDINGS = {"plain": "txt", "terminal": "term.txt", "markdown": "md", "json": "json"}


WITH_CARE = {"topic", "emergency", "dosage", "not-found"}
"""The pages whose snapshots show the care too. In all others it is left out, so that a change of
a caveat is seen in a few files; that every page has it whole is tested elsewhere."""

Kept = Callable[[str, str], str]
"""Takes the name of a snapshot and what is shown now; returns what the snapshot holds."""


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Kept:
    """Return what reads a snapshot, and with `--update-snapshots` first writes it."""

    def read(name: str, shown: str) -> str:
        path = SNAPSHOTS / name
        if request.config.getoption("--update-snapshots"):
            path.write_text(shown, encoding="utf-8")
        return path.read_text(encoding="utf-8")

    return read


def _looks_alike(shown: str, expected: str, form: str) -> bool:
    """Compare two pages; versions of rich break a few lines of a table elsewhere."""
    if form == "terminal" and not version("rich").startswith("15."):
        return letters(unpainted(shown)) == letters(unpainted(expected))
    return shown == expected


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_looks_just_so(ask_small: Ask, kept: Kept, page: str, form: str) -> None:
    """What a user sees is what the snapshot holds (`pytest --update-snapshots` makes it anew)."""
    told = ask_small(*PAGES[page], "--format", form, COLUMNS="80")
    shown = (told.out + told.err).replace(str(SMALL_BASE), "BASE")
    if page not in WITH_CARE:
        shown = without_care(shown, _care_of(ask_small, page), form)
    assert _looks_alike(shown, kept(f"{page}.{ENDINGS[form]}", shown), form)


@pytest.mark.parametrize("page", ["interaction-several", "risks", "legal-us"])
def test_a_page_is_painted_just_so(ask_small: Ask, kept: Kept, page: str) -> None:
    """What a user sees in colour is what the snapshot holds; `cat` shows it."""
    arguments = ["--format", "terminal", "--color", "always"]
    shown = ask_small(*PAGES[page], *arguments, COLUMNS="80").out
    shown = without_care(shown, _care_of(ask_small, page), "terminal")
    assert _looks_alike(shown, kept(f"{page}.colour.txt", shown), "terminal")


def test_every_snapshot_is_of_a_page() -> None:
    """No file is left over from a page that is no longer shown."""
    named = {f"{page}.{ending}" for page in PAGES for ending in ENDINGS.values()}
    painted = {f"{page}.colour.txt" for page in ("interaction-several", "risks", "legal-us")}
    assert {path.name for path in SNAPSHOTS.iterdir()} == named | painted


def _care_of(ask_small: Ask, page: str) -> dict[str, Any]:
    care: dict[str, Any] = json.loads(ask_small(*PAGES[page], "--json").out)["care"]
    return care


@pytest.mark.parametrize(
    "command", [[], *PAGES.values(), ["nonsense"], ["risks", "--severity", "x"]]
)
def test_json_always_fits_its_published_schema(ask_small: Ask, command: list[str]) -> None:
    """Every document, of an answer or of a failure, fits the schema in docs/."""
    if not command:
        return
    schema = json.loads((ROOT / "docs" / "answer.schema.json").read_text(encoding="utf-8"))
    told = ask_small(*command, "--json")
    document = json.loads(told.out)
    jsonschema.validate(document, schema)
    assert document["exit_status"] == told.status
    assert not told.err


def test_the_published_schema_is_that_of_the_program() -> None:
    """The schema in docs/ is made from the record that writes the document."""
    published = json.loads((ROOT / "docs" / "answer.schema.json").read_text(encoding="utf-8"))
    assert published == json.loads(msgspec.json.encode(json_renderer.schema()))


PLACE_KEYS = {
    "asked_for", "local_law_checked", "place", "meaning", "meaning_7oh", "parent", "inside",
}  # fmt: skip
CLAIM_KEYS = {
    "id", "claim", "said_by", "leaning", "kind", "verdict", "meaning", "why", "certainty",
    "opposite", "differs_in",
    "touches", "sensitivity", "topics", "ask", "sources", "as_of", "reviewed", "review_by",
    "aliases", "checked", "caution", "unread", "search_note", "website", "disagreements", "others",
}  # fmt: skip
TOPIC_KEYS = {
    "id", "title", "section", "sensitivity", "as_of", "reviewed", "review_by", "in_short",
    "main", "unknown", "do", "ask", "read_on", "aliases", "also", "risks",
    "statements", "more_statements", "timelines", "timeline_gaps", "disagreements", "questions",
    "choices", "without", "to_ask",
}  # fmt: skip
MIXING_KEYS = {
    "results", "ambiguous", "unknown", "together", "statements", "always_show",
    "always_show_sources", "between_them",
    "key_limits", "basis",
}  # fmt: skip
DATA_KEYS = {
    "emergencies": {"first_steps", "emergencies", "clinical_review"},
    "emergency": {
        "id", "name", "sign", "order", "aliases", "severity", "when", "steps", "more_steps",
        "do_not", "notes", "certainty", "sources", "ask", "as_of", "checked", "reviewed",
        "review_by", "clinical_review",
    },
    "topics": {"topics"},
    "topic": TOPIC_KEYS,
    "risks": {"risks"},
    "risk": {
        "id", "name", "summary", "severity", "certainty", "cause", "frequency", "mechanism",
        "who_is_more_at_risk", "warning_signs", "what_to_do", "caveat", "about", "sensitivity",
        "statements", "sources", "ask", "as_of", "reviewed", "review_by", "aliases", "more_for",
        "topics",
    },
    "dosage": {
        "in_short", "studies", "statements", "unknown", "do", "to_ask", "disagreements", "as_of",
        "reviewed", "review_by",
    },
    "resources": {"country", "resources", "gaps"},
    "resources-kind": {"country", "resources", "gaps"},
    "resource": {"resource"},
    "professionals": {"professionals"},
    "professional": {"professional"},
    "resources-nowhere": {"country", "resources", "gaps"},
    "emergency-not-found": {"suggestions", "first_steps"},
    "sources": {"count"},
    "source": {"source", "cited_by"},
    "legal": {"count", "due", "leaf", "7-oh"},
    "legal-place": PLACE_KEYS,
    "legal-us": PLACE_KEYS,
    "legal-inside": PLACE_KEYS,
    "legal-clash": {"typed", "note", "meanings"},
    "legal-list": {"places"},
    "legal-compare": {"places"},
    "legal-route": {"places", "strictest", "strictest_7oh"},
    "not-a-place": {"suggestions"},
    "claims": {"claims", "shares"},
    "claim": CLAIM_KEYS,
    "claim-in-words": CLAIM_KEYS,
    "claim-website": CLAIM_KEYS,
    "article": {"article", "share", "claims"},
    "disagreements": {"disagreements"},
    "disagreement": {
        "id", "question", "position", "why_they_differ", "rely_on", "topics", "sensitivity",
        "as_of", "statements", "sources", "claims", "aliases",
    },
    "claim-unlisted": {"suggestions"},
    "glossary": {"terms"},
    "term": {
        "id", "name", "say", "meaning", "aliases", "basis", "sensitivity", "see", "sources",
        "as_of",
    },
    "language": {"words"},
    "about": {"base", "chapters", "certainty"},
    "about-numbers": {"base", "figures"},
    "explained": TOPIC_KEYS | {"terms_used"},
    "check-stale": {"today", "past", "soon", "next"},
    "search": {"text", "corrections", "opened", "results"},
    "search-named": {"text", "corrections", "opened", "results"},
    "search-nothing": {"suggestions"},
    "topic-in-doubt": {"suggestions", "emergency"},
    "check": {"directory", "findings", "figures"},
    "interactions": {"groups", "substances"},
    "interactions-class": MIXING_KEYS,
    "interaction": MIXING_KEYS,
    "interaction-several": MIXING_KEYS,
    "interaction-unknown": MIXING_KEYS,
    "not-found": {"suggestions"},
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_the_keys_of_the_data_are_frozen(ask_small: Ask, page: str) -> None:
    """Adding a key is a minor version of the schema, taking one away a major one."""
    data = json.loads(ask_small(*PAGES[page.removesuffix("-detail")], "--json").out)["data"]
    assert set(data) == DATA_KEYS[page.removesuffix("-detail")]


def test_the_short_view_tells_that_there_is_more(ask_small: Ask) -> None:
    """A topic shows its main findings; `--detail` shows all, with the clinician's layer."""
    short = ask_small("topic", "sleep").out
    assert "1 more finding" in short
    assert "scale from 0 to 10" not in short
    detail = ask_small("topic", "sleep", "--detail").out
    assert "scale from 0 to 10" in detail
    assert "120 reported 3 g" in detail
    assert "Journal of Examples" in detail


def test_the_care_follows_what_is_shown(ask_small: Ask) -> None:
    """The short view without amounts has the care of safety; the detail with amounts, of dosage."""
    short = json.loads(ask_small("topic", "sleep", "--json").out)
    detail = json.loads(ask_small("topic", "sleep", "--detail", "--json").out)
    assert short["care"]["sensitivity"] == "safety"
    assert detail["care"]["sensitivity"] == "dosage"


@pytest.mark.parametrize(
    "typed", ["Insomnia", "INSOMNIA", "cannot-sleep", "cannot_sleep", "cannot sleeps"]
)
def test_an_alias_leads_to_its_topic_and_says_so(ask_small: Ask, typed: str) -> None:
    """Case, hyphens, spaces and plural make no difference; what was found is stated."""
    told = ask_small("topic", typed)
    assert told.status == 0
    assert f"Showing: sleep (you typed: {typed})." in told.out


@pytest.mark.parametrize("typed", ["sleep", "Sleep", "SLEEP", "sleeps"])
def test_the_own_name_needs_no_notice(ask_small: Ask, typed: str) -> None:
    """A topic asked for by its own name is shown without a word about names."""
    told = ask_small("topic", typed)
    assert told.status == 0
    assert "Showing" not in told.out


def test_words_need_no_quotes(ask_small: Ask) -> None:
    """Several words are one name."""
    assert "Showing: sleep" in ask_small("topic", "can", "not", "sleep").out


def test_a_near_miss_is_stated(ask_small: Ask) -> None:
    """A misspelt name is shown, and it is said what it was taken for."""
    told = ask_small("risks", "stoped-breathing")
    assert told.status == 0
    assert "Showing: stopped-breathing (you typed: stoped-breathing)." in told.out


def test_nothing_found_says_how_to_go_on_and_whom_to_call(ask_small: Ask) -> None:
    """Not found is never 'safe', has exit status 3, and an empty standard output."""
    told = ask_small("topic", "unicorns")
    assert told.status == 3
    assert told.out == ""
    assert "No topic is recorded under 'unicorns'; that does not mean that it is safe" in told.err
    assert "List all: kratom-info topic" in told.err
    assert told.err.rstrip().splitlines()[-1].startswith("Call, in danger")


def test_suggestions_are_at_most_three(ask_small: Ask) -> None:
    """What is merely close is suggested, not shown."""
    told = ask_small("topic", "slee-amoun", "--json")
    document = json.loads(told.out)
    assert document["status"] == "not-found"
    assert len(document["data"]["suggestions"]) <= 3


def test_risks_are_worst_first(ask_small: Ask) -> None:
    """The list goes from life-threatening to mild, and tells certainty apart from severity."""
    risks = json.loads(ask_small("risks", "--json").out)["data"]["risks"]
    assert [each["id"] for each in risks] == ["stopped-breathing", "poor-sleep"]
    assert [each["certainty"] for each in risks] == ["moderate", "low"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--severity", "mild"], ["poor-sleep"]),
        (["--severity", "serious"], []),
        (["--for", "older-adult"], ["poor-sleep"]),
        (["--for", "taking-medicines"], ["stopped-breathing"]),
        (["--for", "older-adult", "--severity", "life-threatening"], []),
    ],
)
def test_risks_can_be_filtered(ask_small: Ask, options: list[str], expected: list[str]) -> None:
    """Filters narrow the list, and both together narrow it further."""
    risks = json.loads(ask_small("risks", *options, "--json").out)["data"]["risks"]
    assert [each["id"] for each in risks] == expected


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["doe-2020", "roe-2022", "shop-2021"]),
        (["--type", "vendor"], ["shop-2021"]),
        (["--topic", "sleep"], ["doe-2020", "roe-2022", "shop-2021"]),
        (["--topic", "amounts"], ["doe-2020"]),
        (["--since", "2021"], ["roe-2022"]),
        (["--read", "excerpt"], ["roe-2022"]),
        (["--cited-by", "sleep/sleep-mice"], ["roe-2022", "shop-2021"]),
        (["--cited-by", "stopped-breathing"], ["roe-2022"]),
        (["--cited-by", "amounts"], ["doe-2020"]),
        (["--cited-by", "sleep", "--type", "vendor"], ["shop-2021"]),
        (["--topic", "amounts", "--cited-by", "stopped-breathing"], []),
    ],
)
def test_sources_can_be_filtered(ask_small: Ask, options: list[str], expected: list[str]) -> None:
    """Each filter narrows the bibliography; several narrow it together."""
    document = json.loads(ask_small("sources", *options, "--json").out)
    assert sorted(each["id"] for each in document["sources"]) == expected
    assert document["data"]["count"] == len(expected)


@pytest.mark.parametrize(
    "options", [["--topic", "zzz"], ["--cited-by", "zzz"], ["--cited-by", "sleep/zzz"]]
)
def test_a_filter_by_nothing_known_is_not_found(ask_small: Ask, options: list[str]) -> None:
    """A filter that names no record fails instead of listing nothing."""
    assert ask_small("sources", *options).status == 3


def test_a_source_tells_what_rests_on_it(ask_small: Ask) -> None:
    """A source shows its funding, how far it was read, and each place that cites it."""
    told = ask_small("sources", "doe-2020").out
    assert "Funding: No funding." in told
    assert "How much of it was read: read as abstract" in told
    for place in ("topic sleep/sleep-survey", "risk poor-sleep", "disagreement does-it-help"):
        assert place in told


def test_weak_sources_are_marked_at_the_claim(ask_small: Ask) -> None:
    """A vendor and a preprint are told as such where they are cited."""
    told = ask_small("topic", "sleep").out
    assert "shop-2021 (vendor)" in told
    assert "roe-2022 (preprint, not peer-reviewed)" in told


def test_a_party_to_a_disagreement_says_so(ask_small: Ask) -> None:
    """The finding names the disagreement, and the answer tells what to rely on."""
    told = ask_small("topic", "sleep").out
    assert "Sources disagree: see 1 below." in told
    assert "SOURCES DISAGREE:\n1. Does kratom help sleep? What to rely on: Nobody knows." in told


@pytest.mark.parametrize("command", [["topic", "sleep"], ["risks", "poor-sleep"], ["dosage"]])
def test_a_page_past_its_review_says_so_first(ask_small: Ask, command: list[str]) -> None:
    """After `review_by` the answer opens with the notice; before it there is none."""
    notice = "NOTICE: May be out of date: this page was due for review by 2026-07-10."
    late = ask_small(*command, "--today", "2026-07-11").out
    assert late.splitlines()[2].startswith(notice)
    assert notice not in ask_small(*command, "--today", "2026-07-10").out


@pytest.mark.parametrize("command", [["topic"], ["risks"], ["sources"], ["check"]])
def test_an_old_edition_says_so(ask_small: Ask, command: list[str]) -> None:
    """A year after its date every answer says that the edition may be out of date."""
    notice = "This edition is of 2026-01-31 and may be out of date."
    assert notice not in ask_small(*command, "--today", "2027-01-31").out
    assert notice in ask_small(*command, "--today", "2027-02-01").out


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "26-1-1"])
def test_a_day_that_is_none_is_a_usage_error(ask_small: Ask, day: str) -> None:
    """A wrong date is refused in one line."""
    told = ask_small("topic", "sleep", "--today", day)
    assert told.status == 2
    assert f"'{day}' is no date (--today)" in told.err


@pytest.mark.parametrize("country", ["gb", "GB", "uk", "United Kingdom", "Britain"])
def test_the_country_can_be_named_in_any_way(ask_small: Ask, country: str) -> None:
    """A code or a usual name gives that country's numbers, by option or by variable."""
    for told in (
        ask_small("topic", "sleep", "--country", country),
        ask_small("topic", "sleep", KRATOM_INFO_COUNTRY=country),
    ):
        assert told.status == 0
        assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger")
        assert "999 (United Kingdom)" in told.out.rstrip().splitlines()[-1]


def test_an_unknown_country_is_refused_with_numbers(ask_small: Ask) -> None:
    """A country that is not recorded gives a usage error, and the numbers of several."""
    told = ask_small("topic", "sleep", "--country", "Atlantis")
    assert told.status == 2
    assert "No country is recorded under 'Atlantis' (--country)" in told.err
    assert "112 (European Union)" in told.err.rstrip().splitlines()[-1]


def test_option_beats_variable(ask_small: Ask) -> None:
    """`--country` counts more than KRATOM_INFO_COUNTRY."""
    told = ask_small("topic", "sleep", "--country", "us", KRATOM_INFO_COUNTRY="gb")
    assert "911 (United States)" in told.out


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["topic", "--nonsense"], ["risks", "--severity", "bad"], ["sources", "a", "b"],
     ["sources", "--since", "soon"], ["check", "/nowhere"], ["topic", "--format", "pdf"]],
)  # fmt: skip
def test_a_usage_error_is_one_line_and_whom_to_call(ask_small: Ask, arguments: list[str]) -> None:
    """Exit status 2, nothing on standard output, no traceback, and whom to call."""
    told = ask_small(*arguments)
    assert told.status == 2
    assert told.out == ""
    assert told.err.startswith("kratom-info: ")
    assert "Traceback" not in told.err
    assert told.err.rstrip().splitlines()[-1].startswith("Call, in danger")


@pytest.mark.parametrize(
    ("typed", "way_on"),
    [
        ("slumber", "Look for it: kratom-info search slumber."),
        ("can it be mixed", "Look for it: kratom-info search can it be mixed."),
        ("topics sleep", "Did you mean: kratom-info topic sleep?"),
        ("sources doe-2020 more", "See: kratom-info sources --help"),
    ],
)
def test_a_usage_error_names_a_command_that_works(ask_small: Ask, typed: str, way_on: str) -> None:
    """Whoever leaves the command out, or mistypes it, gets one to paste."""
    told = ask_small(*typed.split())
    assert told.status == 2
    assert way_on in told.err.splitlines()[0]


@pytest.mark.parametrize("country", [["--country", "gb"], ["--country=gb"]])
def test_an_emergency_without_a_command_is_answered(ask_small: Ask, country: list[str]) -> None:
    """Typed in fear and without a command: the steps alone, with the country's own number."""
    told = ask_small("he", "wont", "wake", "up", *country)
    assert told.status == 0
    assert told.err == ""
    assert told.out.startswith("EMERGENCY? Call 999")
    assert "There is no command" not in told.out
    assert told.out.splitlines()[-1].startswith("Call, in danger")
    as_json = json.loads(ask_small("he", "wont", "wake", "up", *country, "--json").out)
    assert as_json["data"]["emergency"]["level"] == "emergency"


def test_check_of_a_sound_base_is_silent_about_rules(ask_small: Ask) -> None:
    """A base without a fault exits 0 and says what it holds."""
    told = ask_small("check")
    assert told.status == 0
    assert "No rule is broken." in told.out
    assert "statements: 4" in told.out


def test_check_takes_another_directory(ask: Ask) -> None:
    """`check DIR` checks that directory, with the care of the bundled base."""
    told = ask("check", str(SMALL_BASE))
    assert "statements: 4" in told.out


def test_an_unforeseen_error_is_one_line(ask_small: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program gives exit status 1 and whom to call; --debug gives the traceback."""
    from kratom_cli.answers import topics

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(topics, "show", broken)
    told = ask_small("topic", "sleep")
    assert told.status == 1
    assert "ZeroDivisionError: a fault" in told.err
    assert told.err.rstrip().splitlines()[-1].startswith("Call, in danger")
    with pytest.raises(ZeroDivisionError):
        ask_small("topic", "sleep", "--debug")


def test_an_interrupt_ends_with_130(ask_small: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends quietly with the status that shells expect."""
    from kratom_cli import run

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "_show", interrupted)
    assert ask_small("topic", "sleep").status == 130


def test_the_choices_of_the_command_line_are_those_of_the_records() -> None:
    """Every option offers the words of its list, and every command each format and colour."""

    def choices(command: str, option: str) -> tuple[str, ...]:
        found = next(each for each in root.commands[command].params if each.name == option)
        return tuple(found.type.choices)  # type: ignore[attr-defined]

    assert choices("risks", "severity") == SEVERITIES
    assert choices("risks", "group") == GROUPS
    assert choices("legal", "status") == LEGAL_STATUSES
    assert choices("sources", "read") == READ_DEPTHS
    assert choices("sources", "type") == SOURCE_TYPES
    assert choices("claims", "verdict") == VERDICTS
    assert choices("claims", "kind") == CLAIM_KINDS
    assert choices("claims", "article") == ARTICLES
    assert choices("claims", "said_by") == SPEAKERS
    assert choices("claims", "leaning") == LEANINGS
    assert choices("resources", "kind") == HELP_KINDS
    for command in root.commands.keys() - {"help"}:
        assert choices(command, "format") == FORMATS
        assert choices(command, "colour") == COLOURS


@pytest.mark.parametrize("command", ["", *root.commands])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_fits_eighty_columns(ask: Ask, command: str, flag: str) -> None:
    """Help goes to standard output, exits 0, has an example, and no line is over 79 columns."""
    told = ask(*filter(None, [command]), flag, COLUMNS="80")
    assert told.status == 0
    assert told.err == ""
    assert "Example" in told.out
    assert max(map(len, told.out.splitlines())) <= 79
    assert "..." not in told.out.replace("[OPTIONS] [COMMAND] [ARGS]...", "").replace("]...", "")


@pytest.mark.parametrize("command", ["", *root.commands])
def test_help_is_a_command_too(ask: Ask, command: str) -> None:
    """`help` and `help CMD` say what the flag says."""
    told = ask("help", *filter(None, [command]))
    assert told.status == 0
    assert (
        told.out.split("\n", 1)[1] == ask(*filter(None, [command]), "--help").out.split("\n", 1)[1]
    )


def test_help_on_nothing_is_a_usage_error(ask: Ask) -> None:
    """`help nonsense` is refused with the way on."""
    told = ask("help", "nonsense")
    assert told.status == 2
    assert "There is no command 'nonsense'" in told.err


def test_the_bare_program_fits_a_screen(ask: Ask) -> None:
    """Without a command: what it is, what it is not, examples, and what to do in danger."""
    told = ask()
    assert told.status == 0
    assert len(told.out.splitlines()) <= 25
    for words in ("not medical advice", "kratom-info emergency", "Cannot be woken"):
        assert words in told.out


def test_the_version_is_one_line(ask: Ask) -> None:
    """`--version` names the program's version and the edition of the knowledge base."""
    told = ask("--version")
    assert told.status == 0
    base = (REAL_BASE / "base.toml").read_text(encoding="utf-8")
    edition = base.split('version = "')[1].split('"')[0]
    assert told.out.count("\n") == 1
    assert f"knowledge base {edition} of " in told.out
