"""Rules on the texts from which it is learned how an emergency is told."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.checks.whole import Finding, Whole
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.triage import TriageTexts


def triage_texts_have_one_label(whole: Whole) -> Iterator[Finding]:
    """Each text stands under one label, and each page that they are sorted to is there."""
    labels: dict[str, str] = {}
    for texts in whole.of(TriageTexts).values():
        file = f"{TriageTexts.folder}/{texts.id}.toml"
        for page in texts.emergency:
            if page not in whole.of(Emergency):
                yield Finding(file, page, "There is no such emergency")
        told = [("emergency", each) for own in texts.emergency.values() for each in own]
        told += [("possible", each) for each in texts.possible]
        told += [("none", each) for each in texts.none]
        for label, text in told:
            if labels.setdefault(text, label) != label:
                yield Finding(file, label, f"'{text}' stands under '{labels[text]}' as well")
