"""How a substance or a group is rated, from its groups, and the words for it."""

from __future__ import annotations

from typing import Any, NamedTuple

from kratom_cli.answers.answer import Tone
from kratom_cli.answers.phrasing import GRADES
from kratom_cli.knowledge import rating
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.mixing import MixingTexts, Substance, SubstanceClass
from kratom_cli.vocabulary import RATINGS, Certainty, Rating, SubstanceKind, Trait

TONES: dict[Rating, Tone | None] = {
    "give": "good",
    "avoid": "danger",
    "major": "danger",
    "moderate": "warning",
    "unknown": "unknown",
    "caution": "warning",
    "none": None,
}
"""The tone of a rating, besides its word."""

LEFT_OUT: tuple[Rating, ...] = ("avoid", "major")
"""Ratings at which the answer is to leave kratom out."""

MOST_STEPS = 7
"""How many steps of its groups are shown without `--detail`; the page says that there are more."""

MOST_SIGNS = 12
"""How many warning signs are shown without `--detail`; the page says that there are more."""


class Rated(NamedTuple):
    """A substance or group with its rating; the first of `groups` says what it is."""

    typed: str
    name: str
    record: Substance | SubstanceClass
    severity: Rating
    groups: list[SubstanceClass]

    @property
    def group(self) -> SubstanceClass:
        """Return the leading group: the one that says what the substance is."""
        return self.groups[0]

    @property
    def deciding(self) -> SubstanceClass:
        """Return the group with the gravest rating."""
        return rating.deciding(self.groups)

    @property
    def kind(self) -> SubstanceKind:
        """Return how people come by it."""
        return rating.kind_of(self.record, self.groups)

    @property
    def certainty(self) -> Certainty:
        """Return how sure the rating is."""
        return rating.certainty_of(self.record, self.groups)

    @property
    def traits(self) -> set[Trait]:
        """Return everything that it and its groups can add to another substance."""
        return set(rating.traits_of(self.record, self.groups))

    @property
    def sources(self) -> list[str]:
        """Return the sources of its own entry, of the deciding group and of the leading one."""
        own = self.record.sources if isinstance(self.record, Substance) else []
        return list(dict.fromkeys([*own, *self.deciding.sources, *self.group.sources]))

    @property
    def agree(self) -> list[str]:
        """Return the references that rate a similar pair the same or less gravely."""
        return list(dict.fromkeys([*self.record.agree, *self.deciding.agree]))

    @property
    def compared(self) -> str:
        """Return the day on which the rating was last compared with references, if it was."""
        return self.record.compared or self.deciding.compared

    @property
    def note(self) -> str:
        """Return what is said of the substance itself, empty for a group."""
        return self.record.note if isinstance(self.record, Substance) else ""

    @property
    def sentence(self) -> str:
        """Return the sentence on this pair: its own, else that of its telling groups."""
        return self.record.sentence or self.text_of("sentence")

    def text_of(self, field: str) -> str:
        """Return a text of the groups that tell of it, each once, the leading group's first."""
        each = (getattr(group, field) for group in rating.telling(self.groups))
        return " ".join(dict.fromkeys(filter(None, each)))

    def first_steps(self, texts: MixingTexts) -> list[str]:
        """Return the steps that are never cut: its own emergencies, starting, taking, stopping."""
        return [
            *rating.rescue_of(self.groups),
            *self.states(texts.starting, texts.taking),
            *rating.stopping_of(self.record, self.groups),
        ]

    def steps(self, texts: MixingTexts) -> list[str]:
        """Return what to do, all of it."""
        return [*self.first_steps(texts), *rating.steps_of(self.groups)]

    def signs(self, texts: MixingTexts) -> list[str]:
        """Return its warning signs, all of them."""
        return rating.signs_of(self.record, self.groups, texts.signs)

    def states(self, starting: str = "", taking: str = "") -> list[str]:
        """Return the advice before the first dose and that while taking it, where there are doses.

        `starting` and `taking` are the words for a medicine whose records have none of their own.
        """
        if self.severity == "give":
            return []
        if self.kind == "medicine":  # What a group says of its medicines fits no street drug.
            starting, taking = self.group.starting or starting, self.group.taking or taking
        else:
            starting = taking = ""
        told = [
            ("Not started yet", self.record.starting or starting),
            ("Taking it already", self.record.taking or taking),
        ]
        return [f"{state}: {what}" for state, what in told if what]


def rate(base: Base, record: Substance | SubstanceClass, name: str, typed: str) -> Rated:
    """Return `record` rated: the highest of its groups, unless its own entry says otherwise."""
    if isinstance(record, SubstanceClass):
        return Rated(typed, name, record, record.severity, [record])
    groups = rating.in_order(base.get(SubstanceClass, each) for each in record.classes)
    return Rated(typed, name, record, rating.rating_of(record, groups), groups)


def worst_first(rated: list[Rated]) -> list[Rated]:
    """Return `rated` in the order in which ratings are listed; equal ones stay as asked."""
    return sorted(rated, key=lambda each: RATINGS.index(each.severity))


def label(texts: MixingTexts, severity: Rating) -> str:
    """Return the word for a rating as it is shown."""
    return texts.levels[severity].label.upper()


def tones(texts: MixingTexts) -> dict[str, Tone]:
    """Return the tone of each word for a rating, for lists in which a line begins with one."""
    return {label(texts, each): tone for each, tone in TONES.items() if tone}


def meaning(texts: MixingTexts, rated: Rated) -> str:
    """Return what its rating means for something that people get in the same way."""
    return texts.levels[rated.severity].meaning_for(rated.kind)


def evidence(texts: MixingTexts, rated: Rated) -> str:
    """Return the kind of evidence in words, which keep a group apart from the substance."""
    of_group = texts.evidence[rated.deciding.evidence]
    record = rated.record
    if isinstance(record, SubstanceClass):
        return of_group
    if record.evidence:
        own = f"{texts.evidence[record.evidence]}, on {rated.name} itself"
        same = record.evidence == rated.deciding.evidence
        return own if same else f"{own}. Of its group: {of_group}"
    return (
        f"rated as a group: {of_group}."
        f" No study or report of kratom with {rated.name} is recorded here"
    )


def how_sure(texts: MixingTexts, rated: Rated) -> str:
    """Return how sure a rating is and what it rests on, references and their day included."""
    agree = f"References that agree: {', '.join(rated.agree)}. " if rated.agree else ""
    day = (
        f"Last compared with references: {rated.compared}."
        if rated.compared
        else "Not compared with a reference yet."
    )
    sure = GRADES[rated.certainty].lower()
    return f"{sure}. Kind of evidence: {evidence(texts, rated)}. {agree}{day}"


def notes(texts: MixingTexts, rated: Rated, *, detail: bool) -> list[tuple[str, str]]:
    """Return the labelled texts that belong to a rating; `detail` adds what its word means."""
    shown = [(f"On {rated.name}", rated.note)] if rated.note else []
    if rated.severity == "give":  # Nothing may stand here that could make anybody hesitate.
        return shown
    shown += contents(texts, rated)
    shown.append(("What is rated", what_is_rated(texts, rated)))
    shown.append(("How sure", how_sure(texts, rated)))
    if isinstance(rated.record, Substance):
        shown.append(("Group", _groups(rated)))
    if detail:
        if isinstance(rated.record, Substance) and rated.record.detail:
            shown.append(("Detail", rated.record.detail))
        shown.append((f"What {texts.levels[rated.severity].label} means", meaning(texts, rated)))
    return shown


def contents(texts: MixingTexts, rated: Rated) -> list[tuple[str, str]]:
    """Return the labelled texts on what else may be inside: alcohol, another medicine."""
    shown = []
    if "alcohol" in rated.record.adds:
        shown.append(("Holds alcohol", texts.holds_alcohol))
    if isinstance(rated.record, Substance) and rated.record.family:
        shown.append(("Plain product only", texts.plain_only))
    return shown


def daily_use(texts: MixingTexts, rated: list[Rated]) -> list[str]:
    """Return the advice for daily users where the answer is to leave kratom out."""
    return [texts.daily_use] if any(each.severity in LEFT_OUT for each in rated) else []


def what_is_rated(texts: MixingTexts, rated: Rated) -> str:
    """Return what a rating is about; for medicines also that it is no reason to stop."""
    if rated.kind != "medicine":
        return texts.not_a_medicine
    return texts.directions[rated.group.direction]


def _groups(rated: Rated) -> str:
    if rated.severity != rated.deciding.severity:
        return f"{rated.group.name}. Rated by its own entry, otherwise than the group."
    if rated.deciding is rated.group:
        return rated.group.name + "."
    return f"{rated.group.name}. Rated by another group: {rated.deciding.name}."


def rating_data(texts: MixingTexts, rated: Rated) -> dict[str, Any]:
    """Return a rating for JSON, with everything that its groups say."""
    group, record = rated.group, rated.record
    substance = isinstance(record, Substance)
    return {
        "typed": rated.typed,
        "found": "substance" if substance else "group",
        "id": record.id,
        "name": rated.name,
        "kind": rated.kind,
        "severity": rated.severity,
        "label": texts.levels[rated.severity].label,
        "meaning": meaning(texts, rated),
        "sentence": rated.sentence,
        "certainty": rated.certainty,
        "evidence": rated.deciding.evidence,
        "own_evidence": record.evidence if isinstance(record, Substance) else None,
        "rated_as_group": isinstance(record, Substance) and record.evidence is None,
        "agree": rated.agree,
        "compared": rated.compared,
        "note": rated.note,
        "detail": record.detail if isinstance(record, Substance) else "",
        "direction": group.direction,
        "groups": [_group_data(each) for each in rated.groups],
        "decided_by": rated.deciding.id,
        "what_may_happen": rated.text_of("what_may_happen"),
        "what_to_do": rated.steps(texts),
        "stopping": rating.stopping_of(record, rated.groups),
        "better": rating.better_of(record, rated.groups),
        "warning_signs": rated.signs(texts),
        "adds": rating.traits_of(record, rated.groups),
        "mechanism": rated.text_of("mechanism"),
        "leaf_and_7oh": rated.text_of("leaf_and_7oh"),
        "caveat": rated.text_of("caveat"),
        "sources": rated.sources,
        "as_of": group.as_of,
        "reviewed": group.reviewed,
        "review_by": group.review_by,
    }


def _group_data(group: SubstanceClass) -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "role": group.role,
        "severity": group.severity,
        "certainty": group.certainty,
        "evidence": group.evidence,
        "sentence": group.sentence,
        "what_may_happen": group.what_may_happen,
        "what_to_do": group.what_to_do,
        "warning_signs": group.warning_signs,
        "stopping": group.stopping,
        "rescue": group.rescue,
        "mechanism": group.mechanism,
        "caveat": group.caveat,
    }
