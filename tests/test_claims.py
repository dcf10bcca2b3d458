"""Claims are found by what people say, told with their verdict, and all within reach."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import tomli
from program import REAL, SMALL_BASE, Ask

from kratom_cli.answers.answer import Answer, Content, Paragraph, Title
from kratom_cli.answers.claims.claims import show
from kratom_cli.answers.claims.matching import CLOSE_ENOUGH, closest
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger.gate import emergency_gate
from kratom_cli.failures import NotFound
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.checks import RULES
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.sentences import Sentence, read
from kratom_cli.knowledge.store import decode
from kratom_cli.typed import Typed
from kratom_cli.vocabulary import ARTICLES, VERDICTS
from kratom_cli.words.normalise import normalise_name

HERE = Path(__file__).parent
TREATED: dict[str, dict[str, str]] = tomli.loads(
    (HERE / "golden" / "themes.toml").read_text(encoding="utf-8")
)
IN_DOUBT = "If somebody cannot be woken"
LOOK_UPS = tomli.loads((HERE / "claim_lookups.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def said() -> dict[str, list[str]]:
    """Return every way in which the claims of the bundled knowledge base are said."""
    return {each.id: each.all_names() for each in REAL.all(Claim)}


@pytest.fixture(scope="module")
def sentences(said: dict[str, list[str]]) -> dict[str, list[Sentence]]:
    """Return the same, read for what they say."""
    return {record_id: [read(each) for each in ways] for record_id, ways in said.items()}


@pytest.fixture(scope="module")
def context() -> Context:
    """Return the ground of a question on the bundled base."""
    return Context(REAL, "2026-11-26", "us")


def _nothing_more(context: Context) -> Answer:
    return context.answer(Content("claims", [Paragraph("Told.")], "safety", {}, ["pharmacist"]))


def _data(ask: Ask, *arguments: str) -> Any:
    return json.loads(ask("claims", *arguments, "--json").out)["data"]


@pytest.mark.parametrize(("typed", "wanted"), LOOK_UPS["found"].items())
def test_what_people_say_finds_the_data(ask: Ask, typed: str, wanted: str) -> None:
    """A claim in a reader's own words leads to its verdict, and is stated."""
    document = json.loads(ask("claims", typed, "--json").out)
    assert document["data"].get("id") == wanted
    notice = (
        []
        if normalise_name(typed) == normalise_name(wanted)
        else [f"Showing: {wanted} (you typed: {typed})."]
    )
    # What claims something of overdose or death may get the line in doubt above it, and no more.
    told = [each for each in document["notices"] if not each.startswith(IN_DOUBT)]
    assert [each for each in told if not each.startswith("The verdict is on")] == notice
    assert document["data"].get("emergency", {}).get("level") in (None, "possible")


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("as-addictive-as-heroin", False),
        ("Kratom is as addictive as heroin.", False),
        ("more addictive than heroin", False),  # An alias of it.
        ("kratom is a bit less addictive than heroin is", True),
    ],
)
def test_a_verdict_on_another_sentence_is_said_to_be_one(
    ask: Ask, typed: str, nearest: bool
) -> None:
    """What is only close to a recorded sentence may be its opposite, and the reader is told."""
    notice = "The verdict is on the sentence in quotation marks; yours may say something else."
    assert (notice in json.loads(ask("claims", typed, "--json").out)["notices"]) is nearest


OPPOSITE = "Careful: the sentence that was checked says the opposite of what you typed."
_VERBS = r"\b(is|are|was|were|can|could|will|has|have|does|do|may|should|must)\b"
_DENIAL = r"(?i)\b(?:cannot|not|no|never|nobody|none|nothing|without|zero)\b"
_UNDENIED = {"cannot": "can", "nobody": "somebody", "nothing": "something", "without": "with"}


def _turned_round(claim: str) -> list[str]:
    """Return `claim` denied, or without its denials where it denies, in several plain ways."""
    bare = claim.rstrip(".")
    if read(claim).denies:
        plain = re.sub(_DENIAL, lambda found: _UNDENIED.get(found[0].casefold(), ""), bare)
    else:
        plain = re.sub(_VERBS, r"\1 not", bare, count=1)
    return [plain, f"it is not true that {bare}", f"{bare} is a myth", f"it is false that {bare}"]


def test_a_sentence_turned_round_never_gets_a_bare_verdict(
    real: Base, said: dict[str, list[str]]
) -> None:
    """Each claim turned round gets no verdict, or one below the line that it is the opposite."""
    context = Context(real, "2026-11-26", "us")
    answered = 0
    for claim_id, ways in said.items():
        for typed in _turned_round(ways[0]):
            if read(typed).denies == read(ways[0]).denies:
                continue  # No verb to deny: the other ways do it.
            try:
                content = show(context, typed).content
            except NotFound:
                continue
            agreeing = [each for each in said[content.data["id"]]
                        if read(each).denies == read(typed).denies]  # fmt: skip
            if content.data["id"] != claim_id and agreeing:
                continue
            answered += 1
            first = next(each for each in content.blocks if not isinstance(each, Title))
            assert content.data["opposite"], (claim_id, typed)
            assert isinstance(first, Paragraph), typed
            assert first.text.startswith(OPPOSITE), typed
    assert answered > len(said)


@pytest.mark.parametrize(
    ("one_way", "other_way"),
    [
        ("you won't get addicted to kratom", "you will not get addicted to kratom"),
        ("you wont get addicted to kratom", "you will not get addicted to kratom"),
        ("you can\u2019t overdose on kratom", "you cannot overdose on kratom"),
        ("kratom ain't addictive", "kratom is not addictive"),
        ("kratom shouldn't be mixed", "kratom should not be mixed"),
        ("it's a myth that kratom is safe", "kratom is not safe"),
        ("I don't think kratom is safe", "it is not true that I think kratom is safe"),
        ("it isn't impossible to overdose", "you can overdose"),
        ("isn't kratom addictive?", "is kratom addictive?"),
        ("there is no evidence that kratom isn't addictive", "kratom is addictive"),
    ],
)
def test_a_denial_is_one_in_every_writing(one_way: str, other_way: str) -> None:
    """Contractions, with and without apostrophe, disclaimers and double denials are understood."""
    assert read(one_way).denies == read(other_way).denies


@pytest.mark.parametrize("form", ["plain", "markdown", "terminal", "json"])
@pytest.mark.parametrize("verb", ["claims", "search"])
def test_the_opposite_is_said_first_in_every_format(ask: Ask, verb: str, form: str) -> None:
    """Before the verdict stands that the checked sentence says the opposite, in each format."""
    typed = "there are no studies that show a link between liver damage and kratom"
    told = ask(verb, typed, "--format", form).out
    if form == "json":
        data = json.loads(told)["data"]
        assert (data["opened"]["data"] if verb == "search" else data)["opposite"] is True
        return
    words = " ".join(told.split())
    assert words.index(OPPOSITE) < words.index("Supported")
    assert words.index(OPPOSITE) < words.index("Kratom has been linked to liver damage.")


@pytest.mark.parametrize(
    ("typed", "differs"),
    [
        ("most kratom deaths were really caused by other drugs", ["all", "most"]),
        ("kratom deaths were caused by other drugs", ["all"]),
        ("all kratom deaths were caused by other drugs", []),
    ],
)
def test_a_different_share_is_said(ask: Ask, typed: str, differs: list[str]) -> None:
    """Where 'all', 'most' or 'only' stands in one sentence alone, the page says so first."""
    data = _data(ask, typed)
    assert data["differs_in"] == differs
    assert data["opposite"] is False
    told = " ".join(ask("claims", typed).out.split())
    assert ("yours differ in" in told) == bool(differs)


@pytest.mark.parametrize(("typed", "page"), LOOK_UPS["emergency"].items())
def test_an_emergency_comes_before_any_claim(ask: Ask, typed: str, page: str) -> None:
    """What tells of an emergency leads with its page, whether a claim is found or not."""
    told = ask("claims", typed)
    assert told.out.startswith("EMERGENCY?")
    assert told.out.index("\n1. ") < told.out.index("WHAT YOU ASKED:")
    assert _data(ask, typed)["emergency"]["page"] == page


@pytest.mark.parametrize("typed", LOOK_UPS["at_large"]["texts"])
def test_a_grave_claim_is_no_emergency(ask: Ask, typed: str) -> None:
    """What is said of people at large, however grave, gets one line in doubt and no page."""
    told = ask("claims", typed)
    assert "WHAT YOU ASKED:" not in told.out
    assert told.out.count(IN_DOUBT) <= 1


def test_no_claim_is_an_emergency_by_its_own_words(
    context: Context, said: dict[str, list[str]]
) -> None:
    """None of the ways in which a claim is said gets an emergency page when it is looked up."""
    for text in (each for ways in said.values() for each in ways):
        told = emergency_gate(context, Typed(text, text), _nothing_more, "claims")
        assert told.content.data.get("emergency", {}).get("level") in (None, "possible"), text


@pytest.mark.parametrize(("typed", "topic"), LOOK_UPS["not_listed"].items())
def test_what_is_not_listed_gets_no_verdict(ask: Ask, typed: str, topic: str) -> None:
    """A claim that was not checked ends with status 3, no verdict, and the topic to read."""
    told = ask("claims", typed)
    assert told.status == 3
    assert told.out == ""
    assert "is not in the list of checked claims; that is no verdict" in told.err
    assert "does not mean that it is safe" in told.err
    assert "List all: kratom-info claims" in told.err
    assert (f"Read instead: kratom-info topic {topic}." in told.err) == bool(topic)


def test_a_sentence_turned_round_is_another_sentence(sentences: dict[str, list[Sentence]]) -> None:
    """'Is addictive' and 'is not addictive' do not lead to the same claim."""
    assert closest("kratom is addictive", sentences)[0].id == "can-cause-dependence-and-addiction"
    assert closest("kratom isn't addictive", sentences)[0].id == "works-without-addiction"


@pytest.mark.parametrize("typed", ["", "kratom", "it is", "xyzzy", "?", "\u0e01"])
def test_empty_words_mean_no_claim(sentences: dict[str, list[Sentence]], typed: str) -> None:
    """What holds no word of weight is close to nothing."""
    assert not [each for each in closest(typed, sentences) if each.score >= CLOSE_ENOUGH]


def test_every_claim_is_found_by_its_own_words(ask: Ask, said: dict[str, list[str]]) -> None:
    """Typing a claim or another way to say it never leads to a different claim."""
    owners = {normalise_name(each): record_id for record_id, ways in said.items() for each in ways}
    assert len(owners) == sum(map(len, said.values()))
    sample = sorted(owners.items(), key=lambda pair: pair[::-1])[::40]
    for text, record_id in sample:
        assert _data(ask, text)["id"] == record_id


def test_one_claim_is_told_whole(ask_small: Ask) -> None:
    """The claim in quotes, verdict and meaning, figure, certainty, speakers, sources, topic."""
    told = ask_small("claims", "helps-sleep").out
    for words in (
        '"Kratom is a proven remedy for sleep."',
        "Not shown. In a survey 50 of 200 people said that it helped.",
        "It may be true or not; nobody has shown it.",
        "Low: further evidence is likely to change the verdict.",
        "last compared with the source: 2026-01-05",
        "Article 000: Text 000 on sleep, by nobody known.",
        "speaks for kratom",
        "shop-2021 (vendor)",
        "kratom-info disagreements does-it-help",
        "kratom-info topic sleep",
    ):
        assert words in told
    assert (
        "The full text of the survey was not read."
        in ask_small("claims", "keeps-everyone-awake").out
    )


def test_a_study_that_was_not_found_is_told_as_such(ask_small: Ask) -> None:
    """A cited study that could not be found says so, and how it was looked for."""
    told = ask_small("claims", "1999 Journal of Sleep").out
    assert "Source not found. No such study was found." in told
    assert "How it was looked for: Searched by journal and year." in told


def test_a_website_is_told_with_what_is_there(ask_small: Ask) -> None:
    """A website that an article points to can be looked up by its name."""
    told = ask_small("claims", "the sleep site").out
    assert "Address now: https://example.com/new (moved)." in told
    assert "What is there: A page that sells kratom." in told


@pytest.mark.parametrize(
    ("claim", "sensitivity"),
    [("amount-for-sleep", "dosage"), ("keeps-everyone-awake", "safety"),
     ("resource-sleep-site", "general")],
)  # fmt: skip
def test_the_care_follows_the_data(ask_small: Ask, claim: str, sensitivity: str) -> None:
    """A claim about amounts has the care of dosage, one about harm that of safety."""
    document = json.loads(ask_small("claims", claim, "--json").out)
    assert document["care"]["sensitivity"] == sensitivity


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--verdict", "unproven"], {"helps-sleep"}),
        (["--kind", "dosage"], {"amount-for-sleep"}),
        (["--said-by", "001"], {"helps-sleep", "sleep-study-1999"}),
        (["--said-by", "common"], {"keeps-everyone-awake"}),
        (["--leaning", "cautions"], {"keeps-everyone-awake"}),
        (["--topic", "amounts"], {"amount-for-sleep"}),
        (["--topic", "insomnia", "--said-by", "001", "--kind", "efficacy"], {"helps-sleep"}),
        (["--said-by", "004"], set()),
    ],
)
def test_claims_can_be_filtered(ask_small: Ask, options: list[str], expected: set[str]) -> None:
    """Each filter narrows the list; several narrow it together."""
    listed = _data(ask_small, *options)["claims"]
    assert {each["id"] for each in listed} == expected


def test_an_empty_list_is_no_verdict(ask_small: Ask) -> None:
    """Where no claim fits the filters, that is said to be no verdict."""
    assert "No claim fits, which is no verdict" in ask_small("claims", "--said-by", "004").out


def test_no_line_of_the_list_lacks_its_verdict(ask: Ask, real: Base) -> None:
    """A claim that `grep` finds in the plain list never stands there without its verdict."""
    verdicts = real.single(ClaimWords).verdict
    assert set(verdicts) == set(VERDICTS)
    words = {f"({each.word.lower()})" for each in verdicts.values()}
    quoted = [line for line in ask("claims").out.splitlines() if line.endswith('"')]
    assert len(quoted) == len(real.ids(Claim))
    assert all(any(word in line for word in words) for line in quoted)


def test_the_shares_count_what_is_listed(ask: Ask) -> None:
    """The bars hold every claim of an article once, and say that the choice is not a sample."""
    data = _data(ask)
    for share in data["shares"]:
        assert sum(share["counts"].values()) == share["claims"]
    of_000 = next(s for s in data["shares"] if s["of"] == "article 000")
    assert of_000["claims"] == sum("000" in c["said_by"] for c in data["claims"])
    told = ask("claims").out
    counts = of_000["counts"]
    assert f"article 000: {counts['holds up']} of {of_000['claims']} hold up" in told
    assert "its share says nothing about all that is said" in told


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_is_walked_claim_by_data(ask: Ask, article: str) -> None:
    """Every claim of the article is told once, and nothing that it does not say."""
    told = ask("claims", "--article", article).out
    data = _data(ask, "--article", article)
    said = {each["id"] for each in data["claims"]}
    shown = re.findall(r"^([a-z0-9-]+) \([a-z, ]+\): \"", told, re.MULTILINE)
    assert len(shown) == len(set(shown))
    assert set(shown) == said
    assert data["article"]["description"] in told
    listed = _data(ask, "--said-by", article)["claims"]
    assert said == {each["id"] for each in listed}


def test_every_claim_is_reachable(ask: Ask, real: Base) -> None:
    """All claims that were checked are in the list, and each can be opened by its identifier."""
    listed = _data(ask)["claims"]
    assert {each["id"] for each in listed} == set(real.ids(Claim))
    for each in real.ids(Claim):
        assert _data(ask, each)["id"] == each


def test_every_website_is_reachable(ask: Ask, real: Base) -> None:
    """Each website that an article points to can be opened by its identifier."""
    websites = [each.website.id for each in real.all(Claim) if each.website]
    assert len(websites) > 1
    for website in websites:
        assert _data(ask, website)["website"]["id"] == website


@pytest.mark.parametrize("part", TREATED)
def test_what_articles_treat_or_leave_out_has_a_topic(real: Base, part: str) -> None:
    """Whatever the checked articles treat, and what they do not tell, a reader finds told."""
    from kratom_cli.knowledge.records.topics import Topic

    assert len(TREATED[part]) > 1
    assert {*TREATED[part].values()} <= {*real.ids(Topic)}


def _small(**changes: object) -> LoadedBase:
    """Return the small base with `changes` to the claim 'helps-sleep'."""
    small = Base(str(SMALL_BASE))
    entries = {kind: {each.id: each for each in small.all(kind)} for kind in ENTRIES}
    path = SMALL_BASE / "claims" / "helps-sleep.toml"
    document = {**tomli.loads(path.read_text(encoding="utf-8")), **changes}
    entries[Claim]["helps-sleep"] = decode(document, Claim, "claims/helps-sleep.toml")
    return LoadedBase(None, entries, {})


def _broken(loaded: LoadedBase) -> list[Violation]:
    return [finding for rule in RULES for finding in rule(loaded)]


def test_the_small_base_breaks_no_rule() -> None:
    """The rules are silent about a base in order, so that what they say below is their doing."""
    assert _broken(_small()) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"touches": ["dosage"]}, "touches dosage, so must be 'dosage'"),
        ({"touches": ["pregnancy"], "sensitivity": "general"}, "touches pregnancy"),
        ({"why": "It holds 3 g."}, "holds the amount '3 g'"),
        ({"claim": "It is fine at 3 g."}, "holds the amount '3 g'"),
        ({"why": "It is harmless."}, "says 'harmless'"),
        ({"why": "No trial was done and ."}, "looks cut off"),
        ({"claim": "Kratom is a proven remedy and ."}, "looks cut off"),
        ({"why": "Stop your medicine."}, "reads as advice"),
        ({"certainty": "high", "sources": ["shop-2021"]}, "sellers or campaigners alone"),
        ({"verdict": "source-not-found"}, "does not say how the source was looked for"),
        (
            {"verdict": "advice-unsafe", "touches": [], "sensitivity": "general"},
            "unsafe advice needs the care of safety",
        ),
        ({"topics": ["nowhere"]}, "there is no 'nowhere'"),
        ({"ask": ["nobody"]}, "there is no 'nobody'"),
        ({"sources": ["nothing-2000"]}, "There is no source 'nothing-2000'"),
        ({"disagreements": []}, "must name each other"),
        ({"aliases": ["amount-for-sleep"]}, "leads to 'amount-for-sleep'"),
        ({"aliases": ["twice", "Twice"]}, "a name stands there twice"),
    ],
)
def test_check_finds_a_fault_in_a_claim(changes: dict[str, object], said: str) -> None:
    """Each rule on claims finds the fault that it is for."""
    found = [finding.what for finding in _broken(_small(**changes))]
    assert any(said in what for what in found), found


def test_others_words_may_be_loaded() -> None:
    """A claim is a quotation: it may say 'harmless', and our own words may not."""
    assert _broken(_small(claim="Kratom is a harmless miracle.")) == []
    assert _broken(_small(why="Kratom is a harmless miracle."))
