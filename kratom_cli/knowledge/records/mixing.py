"""Mixing kratom with something else: substances, their groups, and what several together add."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    FullDate,
    Id,
    Label,
    LabelIfAny,
    PartialDate,
    Record,
    Rows,
    Single,
    StatementRef,
    Words,
)
from kratom_cli.vocabulary import (
    Certainty,
    Direction,
    Evidence,
    Rating,
    Role,
    Sensitivity,
    SubstanceKind,
    Trait,
)

DECIDING: tuple[Rating, ...] = (
    *("avoid", "major", "moderate", "caution", "unknown", "none", "give"),
)
"""The order in which the rating of one of its groups becomes that of a substance.

`unknown` outweighs `none`: one group of which nothing is known keeps a substance from looking safe.
"""


LONGEST_SENTENCE = 25
"""The most words of the sentence that stands under a rating: as many as one reads at a counter."""


class Substance(Entry, frozen=True):
    """A medicine, drug, food or plant. The first of `names` is what it is called in an answer.

    It stands in the file of the first of its `classes`, as a `[[member]]` that gives the others as
    `also`.

    `severity` and `note` are given where it is rated otherwise than its groups; `evidence` where
    something is known of kratom with this very substance. `several` marks a record that stands
    for several related substances, so that an answer calls each by its own name. `adds` is what it
    can add to another one besides what its groups do. `sentence`, `kind`, `starting`, `taking`,
    `stopping`, `better` and `better_for` are given where they differ from those of its groups (see
    `SubstanceClass`); `agree` and `compared` where this very substance was looked up. `detail`
    is the clinician's layer: what changes nothing that a reader does. `family` marks a brand whose
    relatives (D, DM, PM, Night) hold other medicines.
    """

    folder: ClassVar[str] = "substances"
    rows: ClassVar[Rows] = Rows("member", "substance-classes", leader="classes")

    names: Annotated[list[Label], msgspec.Meta(min_length=1)]
    classes: Annotated[list[Id], msgspec.Meta(min_length=1)]
    street_names: list[Label] = []
    several: bool = False
    adds: list[Trait] = []
    severity: Rating | None = None
    evidence: Evidence | None = None
    sentence: str = ""
    kind: SubstanceKind | None = None
    starting: str = ""
    taking: str = ""
    stopping: str = ""
    better: list[Id] = []
    better_for: str = ""
    family: bool = False
    note: str = ""
    detail: str = ""
    sources: list[Id] = []
    agree: list[Id] = []
    compared: LabelIfAny = ""
    sensitivity: Sensitivity = "safety"

    def group(self) -> str:
        """Return the group that leads: the first."""
        return self.classes[0]

    def all_names(self) -> list[str]:
        """Return every name, those of the street last."""
        return [*self.names, *self.street_names]


class SubstanceClass(Entry, frozen=True):
    """A group of substances that act alike, and what is known of kratom with them.

    `sentence` is what a pharmacist would say of any of them with kratom, in at most
    `LONGEST_SENTENCE` words. `starting` is for somebody who takes kratom and has not begun the
    medicine, `taking` for somebody who takes both; empty, the words for all medicines are shown.
    `stopping` says what sudden stopping does, and how slowly it is done; `rescue` what to do first
    in an emergency of its own; `better` which substances to choose instead, `better_for` against
    what these help. `leaf_and_7oh` tells where leaf and 7-OH products differ; `adds` what the group
    can add to another substance taken at the same time. `agree` names those of its `sources` that
    are references on such medicines and that rate the like pair as gravely or less; `compared` is
    the day of that comparison.
    """

    folder: ClassVar[str] = "substance-classes"
    holds: ClassVar[str] = "member"

    name: Words
    severity: Rating
    evidence: Evidence
    certainty: Certainty
    sentence: Words
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
    aliases: list[Label] = []
    role: Role = "what-it-is"
    kind: SubstanceKind = "medicine"
    direction: Direction = "both"
    starting: str = ""
    taking: str = ""
    stopping: str = ""
    rescue: str = ""
    better: list[Id] = []
    better_for: str = ""
    leaf_and_7oh: str = ""
    adds: list[Trait] = []
    agree: list[Id] = []
    compared: LabelIfAny = ""
    sensitivity: Sensitivity = "safety"

    def all_names(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]


class AmbiguousName(Entry, frozen=True):
    """A name that means several things: substances, whole groups, or both. Never resolved."""

    folder: ClassVar[str] = "ambiguous-names"
    rows: ClassVar[Rows] = Rows("name", "ambiguous-names.toml")

    names: Annotated[list[Label], msgspec.Meta(min_length=1)]
    note: Words
    substances: list[Id] = []
    classes: list[Id] = []

    def all_names(self) -> list[str]:
        """Return the names."""
        return self.names


class Combination(Entry, frozen=True):
    """What two substances add to one another beside kratom, by a trait of each. Inferred.

    `severity` is how much harm the sum could do; `replaces` names milder combinations that it says
    all of. `what_to_do_drugs` takes the place of `what_to_do` where nothing that takes part is
    prescribed: street drugs and antidotes.
    """

    folder: ClassVar[str] = "combinations"
    rows: ClassVar[Rows] = Rows("combination", "combinations.toml")

    name: Words
    traits: Annotated[list[Trait], msgspec.Meta(min_length=2, max_length=2)]
    severity: Rating
    what_may_happen: Words
    what_to_do: Annotated[list[Words], msgspec.Meta(min_length=1)]
    certainty: Certainty
    statements: Annotated[list[StatementRef], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    what_to_do_drugs: list[Words] = []
    replaces: list[Id] = []
    sensitivity: Sensitivity = "safety"


class RatingWords(Record, frozen=True):
    """One rating: the word that is shown, and what it means, where it differs also for one kind."""

    label: Words
    meaning: Words
    meanings: dict[SubstanceKind, Words] = {}

    def meaning_for(self, kind: SubstanceKind) -> str:
        """Return what the rating means for a medicine, something from a shop, or a drug."""
        return self.meanings.get(kind, self.meaning)


class MixingTexts(Single, frozen=True):
    """What every answer on mixing says, and the words for ratings and kinds of evidence.

    `always_show` rests on `always_show_sources`; `starting` and `taking` are for every medicine
    whose group has no words of its own; `directions` tells what a rating is of; `holds_alcohol` is
    for what has the trait `alcohol`, `plain_only` for a family of brands; `daily_use` is for who
    is told to leave kratom out and takes it every day; `signs` are the warning signs of a trait;
    `kratom_names` are names of kratom itself.
    """

    file: ClassVar[str] = "mixing.toml"

    levels: dict[Rating, RatingWords]
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
    starting: Words
    taking: Words
    directions: dict[Direction, Words]
    not_a_medicine: Words
    holds_alcohol: Words
    plain_only: Words
    daily_use: Words
    signs: dict[Trait, list[Words]]
    inferred_combination: Words
    between_them: Words
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    kratom_names: Annotated[list[Words], msgspec.Meta(min_length=1)]


class Fit(Record, frozen=True):
    """A word for a device, a test or a specialist, and the groups whose members it all fits."""

    word: Words
    classes: list[Id]


class Twins(Record, frozen=True):
    """Substances that act alike, so are rated alike, unless `reason` says why they are not."""

    substances: Annotated[list[Id], msgspec.Meta(min_length=2)]
    reason: str = ""


class MixingRules(Single, frozen=True):
    """What `check` holds the records on mixing to; no answer reads it.

    `anybody` are names that the text of any group may hold: partners of a mix, and what was tested.
    `stopping_hurts` are groups and substances whose sudden stopping must be warned of.
    """

    file: ClassVar[str] = "mixing-rules.toml"
    quoted: ClassVar[frozenset[str]] = frozenset({"anybody", "fits", "stopping_hurts", "twins"})

    anybody: list[Words]
    stopping_hurts: list[Id]
    fits: list[Fit] = []
    twins: list[Twins] = []
