"""The glossary explains the field's terms, and our own text keeps to the words that we advise."""

from __future__ import annotations

import json
import re

import pytest
from broken import FindingsAfter
from program import SMALL_BASE, Ask

from kratom_cli.answers.answer import Commands, Content, Paragraph
from kratom_cli.answers.care import careful
from kratom_cli.answers.explain import explained
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase
from kratom_cli.knowledge.records.glossary import AvoidedWord, Term

SMALL = Base(str(SMALL_BASE))


def _explained(*texts: str, terms: list[Term] | None = None) -> list[str]:
    content = Content("topic", [Paragraph(text) for text in texts], "general", {}, ["pharmacist"])
    given = list(SMALL.all(Term)) if terms is None else terms
    shown = explained(SMALL, careful(SMALL, content, "us"), given)
    return [each["name"] for each in shown.data["terms_used"]]


def _term(name: str, *aliases: str) -> Term:
    return Term(
        id=re.sub("[^a-z]", "-", name.lower()),
        name=name,
        meaning=f"The meaning of it ({len(name)}).",
        basis="general-knowledge",
        sensitivity="general",
        as_of="2026",
        aliases=list(aliases),
    )


@pytest.mark.parametrize(
    "typed", ["half-life", "Half Life", "HALF-LIVES", "half lifes", "t1/2", "halflife", "half-lfe"]
)
def test_a_term_is_found_however_it_is_typed(ask_small: Ask, typed: str) -> None:
    """Case, hyphens, plural, other names and a slip of the finger lead to the term."""
    told = ask_small("glossary", typed)
    assert told.status == 0
    assert "falls by half" in told.out


def test_an_unknown_term_is_not_found(ask_small: Ask) -> None:
    """A word that is not in the glossary exits 3 and says how to list the terms."""
    told = ask_small("glossary", "zzzz")
    assert told.status == 3
    assert "List all: kratom-info glossary" in told.err


def test_a_definition_says_what_it_rests_on(ask_small: Ask) -> None:
    """General knowledge is told as such; what a source says shows its key."""
    assert "no source is given" in ask_small("glossary", "half-life").out
    survey = ask_small("glossary", "survey").out
    assert "Sources: doe-2020" in survey


def test_the_list_is_by_letter(ask_small: Ask) -> None:
    """Terms stand under their first letter; those that start with a digit come first."""
    lines = ask_small("glossary").out.splitlines()
    assert [line for line in lines if re.fullmatch("[A-Z]:|0 TO 9:", line)] == [
        "0 TO 9:",
        "H:",
        "S:",
    ]


def test_language_gives_better_words(ask_small: Ask) -> None:
    """Each avoided word comes with a better one and the reason; exceptions are told."""
    told = ask_small("glossary", "--language").out
    assert "Instead of: addict, junkies" in told
    assert "Say: person who uses kratom" in told
    assert "harmless: Says that harm is there." in told


def test_language_takes_no_term(ask_small: Ask) -> None:
    """A term that would be passed over is refused instead."""
    told = ask_small("glossary", "survey", "--language")
    assert told.status == 2
    assert "--language takes no TERM" in told.err


def test_explain_explains_once_before_the_care(ask_small: Ask) -> None:
    """`--explain` adds each term that the answer uses, once, and the care stays last."""
    told = ask_small("topic", "sleep", "--explain").out
    assert told.count("A study that asks people questions.") == 1
    assert told.index("IN SHORT:") < told.index("WORDS USED HERE:") < told.index("\nCARE (")
    assert "WORDS USED HERE" not in ask_small("topic", "sleep").out


def test_explain_is_data_too(ask_small: Ask) -> None:
    """Programs get the terms with their meanings, and the sources of these."""
    document = json.loads(ask_small("risks", "--explain", "--json").out)
    assert {each["id"] for each in document["data"]["terms_used"]} == {"survey"}
    assert "doe-2020" in {each["id"] for each in document["sources"]}


def test_explain_changes_no_failure(ask_small: Ask) -> None:
    """Where nothing was found there is nothing to explain."""
    plain, explaining = ask_small("topic", "zzzz"), ask_small("topic", "zzzz", "--explain")
    assert (plain.status, plain.err) == (explaining.status, explaining.err)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a survey.", ["survey"]),
        ("Two Surveys and a half-life.", ["survey", "half-life"]),
        ("7-OH is one thing, 7-oh another.", ["7-OH"]),
        ("A surveyor saw 17-OH and 7-OHs-like.", []),
        ("A non-survey.", []),
    ],
)
def test_terms_are_found_as_whole_words(text: str, expected: list[str]) -> None:
    """Terms are found in either case and in the plural; those with capitals as they stand."""
    assert _explained(text) == expected


def test_the_longest_term_wins() -> None:
    """'Partial agonist' is not explained as 'agonist'."""
    terms = [_term("agonist"), _term("partial agonist")]
    assert _explained("A partial agonist.", terms=terms) == ["partial agonist"]
    assert _explained("An agonist, a partial agonist.", terms=terms) == [
        "agonist",
        "partial agonist",
    ]


def test_commands_and_explained_terms_are_left_alone() -> None:
    """A word in a command is no prose; a term that the answer itself defines is not repeated."""
    content = Content(
        "topic", [Commands(["kratom-info topic survey"])], "general", {}, ["pharmacist"]
    )
    shown = explained(SMALL, careful(SMALL, content, "us"), SMALL.all(Term))
    assert shown.data["terms_used"] == []
    survey = SMALL.get(Term, "survey")
    assert _explained(f"A survey. {survey.meaning}") == []


def test_a_language_without_terms_explains_nothing() -> None:
    """A base whose terms are all of one kind, or that has none, works."""
    assert _explained("A survey.", terms=[]) == []


@pytest.fixture(scope="session")
def avoided(real: Base) -> list[AvoidedWord]:
    """Return the avoided words of the bundled knowledge base."""
    return list(real.all(AvoidedWord))


@pytest.mark.parametrize(
    "text",
    [
        "Addicts often use it.",
        "He relapsed after a week.",
        "She failed the drug test.",
        "People suffering from pain use it.",
        "Opioid substitution is one way.",
        "Kratom is safe.",
        "It is a natural remedy.",
        "It is a proven help.",
        "The leaf is harmless.",
        "It is a deadly drug.",
        "Prescription drugs were found.",
        "He committed suicide.",
    ],
)
def test_stigmatising_and_loaded_words_are_refused(avoided: list[AvoidedWord], text: str) -> None:
    """Words that blame, sell or frighten are found, with a better one."""
    found = list(language.respectful(text, [language.Avoided.of(word) for word in avoided]))
    assert found
    assert "better: " in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "A person who uses kratom may return to use.",
        "No amount is known to be safe.",
        "Nothing found does not mean safe.",
        "The seller calls it 'safe' and 'natural'.",
        "Is kratom safe or dangerous?",
        "Men who had drunk the tea were asked.",
        "The National Institute on Drug Abuse wrote this.",
        "Safety was not studied, and addiction was.",
    ],
)
def test_what_is_said_with_reason_is_left_alone(avoided: list[AvoidedWord], text: str) -> None:
    """Quotations, names, negations and questions may hold a word that is else avoided."""
    assert not list(language.respectful(text, [language.Avoided.of(word) for word in avoided]))


def test_an_apostrophe_opens_no_quotation(avoided: list[AvoidedWord]) -> None:
    """What stands between two possessives is not taken for a quotation."""
    text = "The users' leaf is harmless in the sellers' words."
    assert list(language.respectful(text, [language.Avoided.of(word) for word in avoided]))


def test_every_exception_is_needed(loaded: LoadedBase, avoided: list[AvoidedWord]) -> None:
    """An exception that no text of ours needs would only hide a fault to come."""
    texts = [each.text for each in loaded.own_texts]
    for word in avoided:
        strict = language.Avoided.of(word)._replace(allowed=[])
        for each in word.allowed:
            pattern = re.compile(each.where, re.IGNORECASE)
            assert any(pattern.search(text) and strict.find(text) for text in texts), each.where


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("terms/survey.toml", 'sources = ["doe-2020"]', "sources = []", "must be 'sources'"),
        ("terms/half-life.toml", '"general-knowledge"', '"sources"', "must be 'sources'"),
        ("terms/half-life.toml", '"sleep"', '"nowhere"', "There is no topic 'nowhere'"),
        ("terms/survey.toml", "A study", "A harmless study", "says 'harmless'"),
        ("about.toml", "It tells nothing", "An addict tells nothing", "says 'addict'"),
        ("wording.toml", "Mild: unpleasant", "Harmless: unpleasant", "says 'Harmless'"),
        ("about.toml", "It tells nothing", "It tells of 3 g and nothing", "holds the amount '3 g'"),
        ("avoided-words/addict.toml", "'addicts?|", "'(addicts?|", "does not find: addict"),
        ("avoided-words/addict.toml", '"junkies"', '"dopehead"', "does not find: dopehead"),
        ("terms/survey.toml", "asks people", "asks [people", "a bracket [] is not closed"),
    ],
)
def test_check_finds_a_faulty_glossary(
    findings_after: FindingsAfter,
    file: str,
    old: str,
    new: str,
    expected: str,
) -> None:
    """`check` refuses a definition without a basis, a dead reference and a dead pattern."""
    assert any(expected in each for each in findings_after(file, old, new))


def test_the_glossary_says_how_to_say_what_is_hard_to_say(real: Base) -> None:
    """Names of the medicines that a reader may have to ask for come with their sound."""
    for term in ("naloxone", "buprenorphine", "methadone", "naltrexone", "kratom"):
        assert real.get(Term, term).say
