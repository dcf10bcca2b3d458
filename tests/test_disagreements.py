"""Where sources disagree, all sides are shown, with who holds them and what may be relied on."""

from __future__ import annotations

import json

import pytest
from program import Ask

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.disagreements import Disagreement


def test_one_disagreement_is_told_whole(ask_small: Ask) -> None:
    """Sides, holders, why they differ, what to rely on, findings, claims, sources and topic."""
    told = ask_small("disagreements", "does-it-help").out
    for words in (
        "It helps. [doe-2020]",
        "It keeps people awake. Said by: a forum, article 001.",
        "They asked different people.",
        "Nobody knows.",
        "50 said that leaf kratom helped them sleep",
        "Article 001: Text 001 on sleep, by nobody known.",
        'helps-sleep (not shown): "Kratom is a proven remedy for sleep."',
        "[doe-2020] ",
        "kratom-info topic sleep",
    ):
        assert words in told
    assert "Text 000" not in told


@pytest.mark.parametrize("typed", ["sleep-or-not", "Does kratom help sleep?", "does it help"])
def test_a_disagreement_is_found_by_its_question(ask_small: Ask, typed: str) -> None:
    """The question, the identifier in any spelling, and a merged record's name lead there."""
    told = ask_small("disagreements", typed, "--json")
    assert json.loads(told.out)["data"]["id"] == "does-it-help"


def test_an_unknown_disagreement_is_not_found(ask_small: Ask) -> None:
    """What is not recorded ends with status 3 and the way to the list."""
    told = ask_small("disagreements", "unicorns")
    assert told.status == 3
    assert "List all: kratom-info disagreements" in told.err


def test_a_page_is_stale_when_its_topic_is(ask_small: Ask) -> None:
    """A disagreement is reviewed with its topic, and says so when that is past its review."""
    notice = "May be out of date"
    assert notice in ask_small("disagreements", "does-it-help", "--today", "2026-07-11").out
    assert notice not in ask_small("disagreements", "does-it-help", "--today", "2026-07-10").out


def test_every_disagreement_is_reachable(ask: Ask, real: Base) -> None:
    """Each contradiction that was recorded opens by its name, also where two were merged."""
    for record in real.all(Disagreement):
        for name in (record.id, *record.aliases):
            document = json.loads(ask("disagreements", name, "--json").out)
            assert document["data"]["id"] == record.id


def test_the_list_holds_every_disagreement(ask: Ask, real: Base) -> None:
    """The list names each disagreement once."""
    listed = json.loads(ask("disagreements", "--json").out)["data"]["disagreements"]
    names = [each["id"] for each in listed]
    assert sorted(names) == real.ids(Disagreement)


def test_a_source_leads_to_the_disagreement(ask_small: Ask) -> None:
    """What rests on a source is named, a disagreement and a claim too, and topics open first."""
    told = ask_small("sources", "doe-2020").out
    assert "- claim helps-sleep" in told
    assert "- disagreement does-it-help" in told
    assert "kratom-info topic sleep" in told
