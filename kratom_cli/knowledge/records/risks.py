"""Risks: harms, how bad they are, and how sure it is what causes them."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    Entry,
    FullDate,
    Id,
    Label,
    PartialDate,
    StatementRef,
    Words,
)
from kratom_cli.vocabulary import About, Certainty, Group, Sensitivity, Severity


class Risk(Entry, frozen=True):
    """One harm. `severity` says how bad it is; `certainty` how sure it is what causes it.

    `cause` is what the certainty speaks of: kratom, unless something in or beside it does the harm.
    """

    folder: ClassVar[str] = "risks"

    name: Words
    summary: Words
    severity: Severity
    certainty: Certainty
    frequency: Words
    mechanism: Words
    who_is_more_at_risk: Annotated[list[Words], msgspec.Meta(min_length=1)]
    warning_signs: Annotated[list[Words], msgspec.Meta(min_length=1)]
    what_to_do: Annotated[list[Words], msgspec.Meta(min_length=1)]
    caveat: Words
    about: Annotated[list[About], msgspec.Meta(min_length=1)]
    sensitivity: Sensitivity
    statements: Annotated[list[StatementRef], msgspec.Meta(min_length=1)]
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: PartialDate
    reviewed: FullDate
    review_by: FullDate
    cause: Words = "kratom"
    aliases: list[Label] = []
    more_for: list[Group] = []
    topics: list[Id] = []

    def all_names(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]
