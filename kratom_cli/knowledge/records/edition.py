"""The edition as a whole: its date, its plain words, and what was left out of it."""

from typing import Annotated, ClassVar, Literal

import msgspec

from kratom_cli.knowledge.records.base import (
    About,
    Certainty,
    FullDate,
    Id,
    LegalStatus,
    Record,
    Severity,
    Single,
    Words,
)
from kratom_cli.knowledge.records.risks import Group
from kratom_cli.knowledge.records.sources import ReadDepth, SourceType
from kratom_cli.knowledge.records.topics import Section


class Wording(Single, frozen=True):
    """The plain words for each grade, kind and section."""

    file: ClassVar[str] = "wording.toml"

    certainty: dict[Certainty, Words]
    severity: dict[Severity, Words]
    about: dict[About, Words]
    section: dict[Section, Words]
    group: dict[Group, Words]
    source_type: dict[SourceType, Words]
    read: dict[ReadDepth, Words]
    legal_status: dict[LegalStatus, Words]


class LeftOutFact(Record, frozen=True):
    """A fact that was collected and did not enter, and why."""

    id: Id
    reason: Literal["duplicate", "superseded", "off topic", "too weak"]
    why: Words


class LeftOut(Single, frozen=True):
    """Everything that was left out."""

    file: ClassVar[str] = "left-out.toml"

    fact: list[LeftOutFact] = []


class Base(Single, frozen=True):
    """The edition of the knowledge base.

    Past `stale_after_days` days after `as_of` every answer says that it may be out of date.
    `reading_grade` is measured when the base is edited; a test measures it again.
    """

    file: ClassVar[str] = "base.toml"

    version: Words
    as_of: FullDate
    title: Words
    licence: Words
    stale_after_days: Annotated[int, msgspec.Meta(gt=0)]
    reading_grade: float
    reading_grade_by: Words
