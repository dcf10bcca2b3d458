"""A topic can set choices side by side, and is held to the same rules in them as elsewhere."""

from __future__ import annotations

import json

import pytest
from broken import FindingsAfter
from program import Ask

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.topics import Topic

DECIDING = {"withdrawal", "stopping-kratom", "treatment-that-works", "pregnancy", "pain"}
"""Topics in which a reader decides on a treatment."""


def test_choices_are_told_alike(ask_small: Ask) -> None:
    """Each choice is graded and cited, and answers the same questions as the next."""
    told = ask_small("topic", "sleep").out
    assert "Very low certainty. Going to bed early." in told
    for label in ("What it may bring", "What may go wrong", "In daily life"):
        assert f"  {label}: " in told
    assert "IF NOTHING IS DONE:\n- Sleep may stay poor." in told
    data = json.loads(ask_small("topic", "sleep", "--json").out)["data"]
    assert data["choices"][0]["id"] == "going-to-bed-early"
    assert data["to_ask"] == ["How long may poor sleep last?"]


def test_a_topic_without_choices_says_nothing_of_them(ask_small: Ask) -> None:
    """No empty heading is shown."""
    told = ask_small("topic", "amounts").out
    assert "CHOICES" not in told
    assert "QUESTIONS TO ASK" not in told


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('how = "More time', 'how = "Take 3 g. More time', "holds the amount '3 g'"),
        ("Some people lie awake.", "Some people lie awake and.", "looks cut off"),
        ("The evening is shorter.", "An addict stays up.", "says 'addict'"),
        ('"Sleep may stay poor."\nrests_on = ["sleep-survey"]',
         '"Sleep may stay poor."\nrests_on = ["nothing"]', "There is no statement 'sleep/nothing'"),
        ("How long may poor sleep last?", "How long", "does not end as a sentence"),
    ],
)  # fmt: skip
def test_check_looks_into_choices(
    findings_after: FindingsAfter, old: str, new: str, expected: str
) -> None:
    """Amounts, cut sentences, avoided words and dead references are found there too."""
    assert any(expected in each for each in findings_after("topics/sleep.toml", old, new))


def test_where_a_reader_decides_there_is_more_than_one_choice(real: Base) -> None:
    """Topics on treatment name several choices, what happens without, and what to ask."""
    for topic_id in DECIDING:
        topic = real.get(Topic, topic_id)
        assert len(topic.choice) > 1
        assert topic.without
        assert topic.to_ask
