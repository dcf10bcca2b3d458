"""Nothing of the evidence is lost on the way into the knowledge base."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import tomli

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.edition import LeftOut
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.topics import Topic

EVIDENCE: dict[str, list[str]] = tomli.loads(
    (Path(__file__).parent / "evidence_ids.toml").read_text(encoding="utf-8")
)
FACTS = [each for group, ids in EVIDENCE.items() if group.startswith("facts_") for each in ids]


@pytest.fixture(scope="module")
def topics(real: Base) -> list[Topic]:
    """Return all topics of the bundled base."""
    return list(real.all(Topic))


@pytest.mark.parametrize("group", ["seed_topics", "seed_gaps"])
def test_every_seed_is_covered(topics: list[Topic], group: str) -> None:
    """What the first articles treat, and what they leave out, is treated by a topic."""
    covered = {each for topic in topics for each in topic.covers}
    assert [each for each in EVIDENCE[group] if each not in covered] == []


def test_topics_cover_nothing_but_seeds(topics: list[Topic]) -> None:
    """A misspelt name of a seed cannot pass for one."""
    known = {*EVIDENCE["seed_topics"], *EVIDENCE["seed_gaps"]}
    assert {each for topic in topics for each in topic.covers} <= known


def test_every_fact_is_told_or_left_out_with_a_reason(real: Base, topics: list[Topic]) -> None:
    """Each fact is a statement under its own identifier, or left out with a reason; never both."""
    told = {statement.id for topic in topics for statement in topic.statement}
    left_out = {fact.id for fact in real.single(LeftOut).fact}
    assert [each for each in FACTS if each not in told | left_out] == []
    assert told & left_out == set()


def test_a_duplicate_names_what_is_kept(real: Base, topics: list[Topic]) -> None:
    """A fact left out as said already names the statement or disagreement that says it."""
    told = {statement.id for topic in topics for statement in topic.statement}
    told |= set(real.ids(Disagreement))
    for fact in real.single(LeftOut).fact:
        if fact.reason in ("duplicate", "superseded"):
            named = re.findall(r"'([a-z0-9-]+)'", fact.why)
            assert named, fact.id
            assert set(named) <= told, fact.id


def test_every_risk_is_there(real: Base) -> None:
    """All risks of the evidence have a record."""
    assert len(EVIDENCE["risks"]) == 41
    assert set(EVIDENCE["risks"]) <= set(real.ids(Risk))


@pytest.mark.parametrize(
    ("group", "field"),
    [("timelines", "timeline"), ("timeline_gaps", "timeline_gap"), ("questions", "question")],
)
def test_every_timeline_and_question_is_there(topics: list[Topic], group: str, field: str) -> None:
    """Each course of withdrawal, measured or not, and each question has a place."""
    there = {part.id for topic in topics for part in getattr(topic, field)}
    assert [each for each in EVIDENCE[group] if each not in there] == []
