"""Rules on the texts from which it is learned how an emergency is told."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.triage import TriageTexts


def triage_texts_have_one_label(loaded: LoadedBase) -> Iterator[Violation]:
    """Each text stands under one label, and each page that they are sorted to is there."""
    labels: dict[str, str] = {}
    for texts in loaded.of(TriageTexts).values():
        file = f"{TriageTexts.folder}/{texts.id}.toml"
        for page in texts.emergency:
            if page not in loaded.of(Emergency):
                yield Violation(file, page, "There is no such emergency")
        told = [("emergency", each) for own in texts.emergency.values() for each in own]
        told += [("possible", each) for each in texts.possible]
        told += [("none", each) for each in texts.none]
        for label, text in told:
            if labels.setdefault(text, label) != label:
                yield Violation(file, label, f"'{text}' stands under '{labels[text]}' as well")
