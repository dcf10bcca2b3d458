"""Mixing kratom with something else: substances, their groups, and what several together add."""

from typing import Annotated, ClassVar, Literal, get_args

import msgspec

from kratom_cli.knowledge.records.base import (
    Certainty,
    Entry,
    FullDate,
    Id,
    PartialDate,
    Record,
    Sensitivity,
    Single,
    StatementRef,
    Words,
)

Rating = Literal["give", "avoid", "major", "moderate", "unknown", "caution"]
"""How much harm a mix could do, in the order in which ratings are listed.

`unknown` stands above `caution`, so that what nobody has studied never looks like the mildest.
`give` is for rescue medicines: kratom is no reason to hold them back, so they come first.
"""

RATINGS: tuple[Rating, ...] = get_args(Rating)

DECIDING: tuple[Rating, ...] = ("avoid", "major", "moderate", "caution", "unknown", "give")
"""The order in which the rating of one of its groups becomes that of a substance."""

Evidence = Literal["human-study", "case-reports", "laboratory", "inferred", "none"]
"""The strongest kind of evidence that a rating rests on."""

Trait = Literal[
    "sedation",
    "opioid",
    "opioid-blocker",
    "qt",
    "serotonin",
    "maoi",
    "seizure",
    "stimulant",
    "pressor",
    "liver",
    "cyp3a-blocker",
    "cyp3a-booster",
    "cyp3a-narrow",
    "contraceptive",
    "blood-thinner",
    "bleeding",
]
"""What one can add to another.

`pressor` raises blood pressure and heart rate; `cyp3a-narrow` is cleared by CYP3A with little
margin.
"""


class Substance(Entry, frozen=True):
    """A medicine, drug, food or plant. The first of `names` is what it is called in an answer.

    `severity` and `note` are given where it is rated otherwise than its groups; `evidence` where
    something is known of kratom with this very substance. `several` marks a record that stands
    for several related substances, so that an answer calls each by its own name. `adds` is what it
    can add to another one besides what its groups do.
    """

    folder: ClassVar[str] = "substances"

    names: Annotated[list[Words], msgspec.Meta(min_length=1)]
    classes: Annotated[list[Id], msgspec.Meta(min_length=1)]
    street_names: list[Words] = []
    several: bool = False
    adds: list[Trait] = []
    severity: Rating | None = None
    evidence: Evidence | None = None
    note: str = ""
    sources: list[Id] = []
    sensitivity: Sensitivity = "safety"

    def labels(self) -> list[str]:
        """Return every name, those of the street last."""
        return [*self.names, *self.street_names]


class SubstanceClass(Entry, frozen=True):
    """A group of substances that act alike, and what is known of kratom with them.

    `leaf_and_7oh` tells where leaf and 7-OH products differ; `adds` what the group can add to
    another substance taken at the same time.
    """

    folder: ClassVar[str] = "substance-classes"

    name: Words
    severity: Rating
    evidence: Evidence
    certainty: Certainty
    mechanism: Words
    what_may_happen: Words
    what_to_do: Annotated[list[Words], msgspec.Meta(min_length=1)]
    warning_signs: Annotated[list[Words], msgspec.Meta(min_length=1)]
    caveat: Words
    statements: Annotated[list[StatementRef], msgspec.Meta(min_length=1)]
    topics: Annotated[list[Id], msgspec.Meta(min_length=1)]
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    aliases: list[Words] = []
    leaf_and_7oh: str = ""
    adds: list[Trait] = []
    sensitivity: Sensitivity = "safety"

    def labels(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]


class AmbiguousName(Entry, frozen=True):
    """A name that means several things: substances, whole groups, or both. Never resolved."""

    folder: ClassVar[str] = "ambiguous-names"

    names: Annotated[list[Words], msgspec.Meta(min_length=1)]
    note: Words
    substances: list[Id] = []
    classes: list[Id] = []

    def labels(self) -> list[str]:
        """Return the names."""
        return self.names


class Combination(Entry, frozen=True):
    """What two substances add to one another beside kratom, by a trait of each. Inferred.

    `replaces` names milder combinations that it says all of.
    """

    folder: ClassVar[str] = "combinations"

    name: Words
    traits: Annotated[list[Trait], msgspec.Meta(min_length=2, max_length=2)]
    what_may_happen: Words
    what_to_do: Annotated[list[Words], msgspec.Meta(min_length=1)]
    certainty: Certainty
    statements: Annotated[list[StatementRef], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    replaces: list[Id] = []
    sensitivity: Sensitivity = "safety"


class Level(Record, frozen=True):
    """One rating: the word that is shown, and what it means."""

    label: Words
    meaning: Words


class MixingTexts(Single, frozen=True):
    """What every answer on mixing says, and the words for ratings and kinds of evidence.

    `always_show` rests on `always_show_sources`; `kratom_names` are names of kratom itself.
    """

    file: ClassVar[str] = "mixing.toml"

    levels: dict[Rating, Level]
    evidence: dict[Evidence, Words]
    fallback: Words
    try_instead: Annotated[list[Words], msgspec.Meta(min_length=1)]
    always_show: Annotated[list[Words], msgspec.Meta(min_length=1)]
    always_show_sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    key_limits: Words
    basis_in_short: Words
    basis: Words
    street_names: Words
    rating_rule: Words
    not_the_medicine: Words
    inferred_combination: Words
    between_them: Words
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    kratom_names: Annotated[list[Words], msgspec.Meta(min_length=1)]
