"""Emergencies: what it looks like, and what to do now, one action a line."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import Entry, FullDate, Id, Label, PartialDate, Words
from kratom_cli.vocabulary import Certainty, Severity


class Emergency(Entry, frozen=True):
    """One emergency, short enough for one screen.

    `sign` is the word or two to type, `order` the place in the list, `when` what it looks like.
    `more_steps` (for who has training or a second helper) and `notes` are shown with `--detail`.
    `typed` are words that mean it after `emergency` alone: elsewhere they mean more than that.
    In the steps `{emergency}`, `{poison}`, `{crisis}` and `{animal-poison}` stand for the numbers
    of the reader's country; no number to call is written out. `clinician` names the clinician who
    reviewed the steps, and the day; empty means that none has.
    """

    folder: ClassVar[str] = "emergencies"

    name: Words
    sign: Words
    order: Annotated[int, msgspec.Meta(ge=1)]
    severity: Severity
    when: Annotated[list[Words], msgspec.Meta(min_length=1)]
    steps: Annotated[list[Words], msgspec.Meta(min_length=1, max_length=9)]
    do_not: Annotated[list[Words], msgspec.Meta(min_length=1)]
    certainty: Certainty
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    aliases: list[Label] = []
    typed: list[Words] = []
    more_steps: list[Words] = []
    notes: list[Words] = []
    checked: FullDate | None = None
    clinician: str = ""

    def all_names(self) -> list[str]:
        """Return the word for it, its name and the aliases."""
        return [self.sign, self.name, *self.aliases]
