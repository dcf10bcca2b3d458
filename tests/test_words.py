"""What is typed is read alike by every command, and a slip leads to what was meant."""

from __future__ import annotations

import json

import pytest
from program import Ask

from kratom_cli.answers.danger.features import words_of as learned_words
from kratom_cli.answers.danger.triage import plain_words
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.care import Professional
from kratom_cli.knowledge.sentences import read
from kratom_cli.vocabulary import HELP_KINDS
from kratom_cli.words.distance import edit_distance, is_one_slip
from kratom_cli.words.normalise import fold, normalise_name, sentence, words_of
from kratom_cli.words.stem import stem

SEVEN_OH = ["7-OH", "7 oh", "7oh", "7_OH", "7\u2011oh", "7\u2013OH"]
SEVEN_HYDROXY = ["7 hydroxymitragynine", "7-Hydroxymitragynine", "7hydroxymitragynine"]


@pytest.mark.parametrize("view", [normalise_name, words_of, read])
@pytest.mark.parametrize("forms", [SEVEN_OH, SEVEN_HYDROXY])
def test_a_substance_reads_alike_however_it_is_written(view: object, forms: list[str]) -> None:
    """Spaces, hyphens and dashes of any kind in 7-OH make no difference to any reader."""
    assert callable(view)
    assert len({str(view(each)) for each in forms}) == 1


@pytest.mark.parametrize(
    ("shortened", "whole"),
    [
        ("you won't", "you will not"), ("you wont", "you will not"), ("it cant", "it can not"),
        ("it can\u2019t", "it can not"), ("it isnt", "it is not"), ("they don`t", "they do not"),
        ("you'll", "you will"), ("you\u2019ve", "you have"), ("they\u02bcre", "they are"),
        ("it shan't", "it shall not"), ("we'd", "we would"), ("I'm", "i am"),
    ],
)  # fmt: skip
def test_a_contraction_reads_as_what_it_is_short_for(shortened: str, whole: str) -> None:
    """Contractions are written out, with any apostrophe and with none."""
    assert sentence(shortened) == whole


@pytest.mark.parametrize(
    "typed",
    ["you will not get addicted to kratom", "you won't get addicted to kratom",
     "you wont get addicted to kratom", "you\u2019ll never get addicted to kratom"],
)  # fmt: skip
def test_a_claim_is_found_however_it_denies(ask: Ask, typed: str) -> None:
    """The same denial in other words leads to the same checked claim."""
    told = json.loads(ask("claims", typed, "--json").out)
    assert told["data"]["id"] == "works-without-addiction"


@pytest.mark.parametrize("text", ["Can\u2019t BREATHE", "can't bre\u0301athe", "CAN`T breathe"])
def test_every_reader_folds_alike(text: str) -> None:
    """Case, accents and apostrophes are gone in every view."""
    assert fold(text) == "cant breathe"
    assert words_of(text) == learned_words(text) == ["cant", "breathe"]
    assert plain_words(text) == plain_words("cant breathe")


def test_endings_are_cut_alike() -> None:
    """Words of one root are one, and short words stay whole."""
    assert len({stem(each) for each in ("stop", "stops", "stopped", "stopping")}) == 1
    assert stem("gas") == "gas"


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [("liver", "livre", True), ("liver", "livver", True), ("liver", "lver", True),
     ("liver", "lover", True), ("liver", "liver", True), ("liver", "lerv", False)],
)  # fmt: skip
def test_the_quick_measure_agrees_with_the_whole_one(one: str, other: str, *, near: bool) -> None:
    """One slip is one slip by both ways of counting it."""
    assert is_one_slip(one, other) is near
    assert (edit_distance(one, other) <= 1) is near


@pytest.mark.parametrize(
    ("command", "typed", "shown"),
    [
        ("topic", "livr", "liver"), ("topic", "withdrawls", "withdrawal"),
        ("risks", "siezures", "seizures"), ("risks", "liver injuries", "liver-injury"),
        ("legal", "flordia", "Florida"), ("legal", "thialand", "Thailand"),
        ("glossary", "agnist", "agonist"), ("resources", "farmacist", "pharmacist"),
        ("resources", "crisis lnie", "crisis-line"),
        ("disagreements", "half life", "half-life-mitragynine"),
        ("disagreements", "mitragynine half life", "half-life-mitragynine"),
        ("disagreements", "pupil", "pupil-size"), ("interactions", "sertralin", "sertraline"),
    ],
)  # fmt: skip
def test_a_slip_or_a_part_leads_to_what_was_meant_and_says_so(
    ask: Ask, command: str, typed: str, shown: str
) -> None:
    """Each command forgives a slip; those where nobody is misled take a part of a name too."""
    told = ask(command, typed, "--format", "plain")
    assert told.status == 0
    notices = [line for line in told.out.splitlines() if line.startswith("NOTICE")]
    assert any(shown in line for line in notices)


@pytest.mark.parametrize("typed", ["dakota", "poisoning failure"])
@pytest.mark.parametrize("command", ["legal", "risks", "topic"])
def test_what_is_dangerous_or_unlawful_is_never_guessed_by_a_part(
    ask: Ask, command: str, typed: str
) -> None:
    """A part of the name of a place, a risk or a topic is suggested at most."""
    assert ask(command, typed).status == 3


def test_every_kind_of_help_and_every_role_opens_itself(ask: Ask, real: Base) -> None:
    """No name of a role is taken for a kind of help that is spelled nearly so."""
    for kind in HELP_KINDS:
        assert "you typed" not in ask("resources", kind, "--country", "us").out
    for professional in real.all(Professional):
        told = ask("resources", professional.id, "--format", "plain").out
        if professional.id not in HELP_KINDS:
            assert f"Professional {professional.id}:" in told
            assert "you typed" not in told


@pytest.mark.parametrize(
    ("command", "warns"),
    [
        ("topic", True), ("risks", True), ("legal", True), ("claims", True),
        ("interactions", True), ("glossary", False), ("sources", False), ("resources", False),
        ("disagreements", False),
    ],
)  # fmt: skip
def test_not_found_is_not_safe_where_safety_was_asked(
    ask: Ask, command: str, *, warns: bool
) -> None:
    """Of a drug, risk, place, claim or topic absence is no safety; of a term nobody thinks so."""
    told = ask(command, "qwxzyvb")
    assert told.status == 3
    words = " ".join((told.out + told.err).split())
    assert ("does not mean" in words or "does not make the mix safe" in words) is warns
