"""What a reader reads is held to the rules on language, whatever its field is called."""

from __future__ import annotations

from typing import Literal

import pytest
from broken import FindingsAfter

from kratom_cli.knowledge.checks.loaded import prose_fields
from kratom_cli.knowledge.records.base import FullDate, Id, Label, LabelIfAny, Record, Words


class _Inner(Record, frozen=True):
    where: Label
    why: Words


class _Everything(Record, frozen=True):
    plain: str
    words: Words
    optional: Words | None
    several: list[Words]
    by_word: dict[Literal["a", "b"], Words]
    inner: list[_Inner]
    id: Id
    day: FullDate | None
    label: Label
    label_if_any: LabelIfAny
    labels: list[Label]
    word: Literal["a", "b"]
    number: int


def test_a_text_is_prose_unless_its_type_says_otherwise() -> None:
    """A new field is held to the rules without another line."""
    told = ("plain", "words", "optional", "several", "by_word", "inner")
    assert prose_fields(_Everything) == told
    assert prose_fields(_Inner) == ("why",)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("mixing.toml", "Street names change", "Street names of addicts change"),
        ("wording.toml", "Mild: unpleasant", "Mild: for an addict unpleasant"),
        ("claims.toml", "It agrees with the sources.", "It agrees with the addict."),
        ("professionals/legal-adviser.toml", 'role = "Lawyer"', 'role = "Lawyer of an addict"'),
        ("avoided-words/harmless.toml", "say what is known", "say what an addict knows"),
    ],
)
def test_no_field_escapes_by_its_name(
    findings_after: FindingsAfter, file: str, old: str, new: str
) -> None:
    """A sentence is looked at also in a field of whose name another record has a list of words."""
    assert any("says 'addict" in each for each in findings_after(file, old, new))
