"""The rule on what the program opens by name: without it a whole command fails."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country, Professional
from kratom_cli.knowledge.records.topics import Topic

NEEDED: dict[type[Entry], tuple[str, ...]] = {
    Topic: ("dosage",),
    Professional: ("legal-adviser", "obstetric", "pharmacist", "poison-centre", "primary-care"),
    Country: ("us",),
}
"""Records that stand by name in the code of an answer. A test takes each file away in turn."""


def what_answers_open_is_there(loaded: LoadedBase) -> Iterator[Violation]:
    """Every record that an answer opens by name can be read."""
    for kind, ids in NEEDED.items():
        for each in ids:
            if each not in loaded.of(kind):
                yield Violation(
                    f"{kind.folder}/{each}.toml",
                    "whole file",
                    "cannot be read, and an answer needs it",
                )
