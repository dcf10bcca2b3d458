"""How a substance or a group is rated, from its groups, and the words for it."""

from __future__ import annotations

from typing import Any, NamedTuple

from kratom_cli.answers.answer import Tone
from kratom_cli.answers.wording import GRADES
from kratom_cli.knowledge.records.mixing import (
    DECIDING,
    RATINGS,
    MixingTexts,
    Rating,
    Substance,
    SubstanceClass,
    Trait,
)
from kratom_cli.knowledge.store import Store

TONES: dict[Rating, Tone] = {
    "give": "good",
    "avoid": "danger",
    "major": "danger",
    "moderate": "warning",
    "unknown": "unknown",
    "caution": "warning",
}
"""How a rating looks, beside its word."""


class Rated(NamedTuple):
    """A substance or group with its rating; `groups` has the group that decided it first."""

    typed: str
    name: str
    record: Substance | SubstanceClass
    severity: Rating
    groups: list[SubstanceClass]

    @property
    def group(self) -> SubstanceClass:
        """Return the group that decided the rating."""
        return self.groups[0]

    @property
    def traits(self) -> set[Trait]:
        """Return everything that it and its groups can add to another substance."""
        return {trait for each in (self.record, *self.groups) for trait in each.adds}

    @property
    def sources(self) -> list[str]:
        """Return the sources of the deciding group and of the substance's own entry."""
        own = self.record.sources if isinstance(self.record, Substance) else []
        return list(dict.fromkeys([*own, *self.group.sources]))

    @property
    def note(self) -> str:
        """Return what is said of the substance itself, empty for a group."""
        return self.record.note if isinstance(self.record, Substance) else ""


def rate(store: Store, record: Substance | SubstanceClass, name: str, typed: str) -> Rated:
    """Return `record` rated: the highest of its groups, unless its own entry says otherwise."""
    if isinstance(record, SubstanceClass):
        return Rated(typed, name, record, record.severity, [record])
    groups = [store.get(SubstanceClass, each) for each in record.classes]
    groups.sort(key=lambda group: DECIDING.index(group.severity))
    return Rated(typed, name, record, record.severity or groups[0].severity, groups)


def worst_first(rated: list[Rated]) -> list[Rated]:
    """Return `rated` in the order in which ratings are listed; equal ones stay as asked."""
    return sorted(rated, key=lambda each: RATINGS.index(each.severity))


def label(texts: MixingTexts, severity: Rating) -> str:
    """Return the word for a rating as it is shown."""
    return texts.levels[severity].label.upper()


def tones(texts: MixingTexts) -> dict[str, Tone]:
    """Return the tone of each word for a rating, for lists in which a line begins with one."""
    return {label(texts, each): tone for each, tone in TONES.items()}


def evidence(texts: MixingTexts, rated: Rated) -> str:
    """Return the kind of evidence in words; a group's is never told as one on the substance."""
    of_group = texts.evidence[rated.group.evidence]
    record = rated.record
    if isinstance(record, SubstanceClass):
        return of_group
    if record.evidence:
        own = f"{texts.evidence[record.evidence]}, on {rated.name} itself"
        same = record.evidence == rated.group.evidence
        return own if same else f"{own}. Of its group: {of_group}"
    return (
        f"rated as a group: {of_group}."
        f" No study or report of kratom with {rated.name} is recorded here"
    )


def notes(texts: MixingTexts, rated: Rated) -> list[tuple[str, str]]:
    """Return the labelled texts that belong to a rating."""
    group = rated.group
    shown = [(f"On {rated.name}", rated.note)] if rated.note else []
    if rated.severity == "give":  # Nothing may stand here that could make anybody hesitate.
        return shown
    shown.append(("What is rated", texts.not_the_medicine))
    certainty = GRADES[group.certainty].lower()
    shown.append(("How sure", f"{certainty}. Kind of evidence: {evidence(texts, rated)}."))
    if isinstance(rated.record, Substance):
        shown.append(("Group", _groups(rated)))
    return shown


def _groups(rated: Rated) -> str:
    if rated.severity == rated.group.severity:
        return rated.group.name + "."
    return f"{rated.group.name}. Rated by its own entry, otherwise than the group."


def rating_data(texts: MixingTexts, rated: Rated) -> dict[str, Any]:
    """Return a rating for programs to read."""
    group, record = rated.group, rated.record
    substance = isinstance(record, Substance)
    return {
        "typed": rated.typed,
        "found": "substance" if substance else "group",
        "id": record.id,
        "name": rated.name,
        "severity": rated.severity,
        "label": texts.levels[rated.severity].label,
        "meaning": texts.levels[rated.severity].meaning,
        "certainty": group.certainty,
        "evidence": group.evidence,
        "own_evidence": record.evidence if isinstance(record, Substance) else None,
        "rated_as_group": isinstance(record, Substance) and record.evidence is None,
        "note": rated.note,
        "groups": [
            {"id": each.id, "name": each.name, "severity": each.severity} for each in rated.groups
        ],
        "what_may_happen": group.what_may_happen,
        "what_to_do": group.what_to_do,
        "warning_signs": group.warning_signs,
        "mechanism": group.mechanism,
        "leaf_and_7oh": group.leaf_and_7oh,
        "caveat": group.caveat,
        "sources": rated.sources,
        "as_of": group.as_of,
        "reviewed": group.reviewed,
        "review_by": group.review_by,
    }
