"""The plain words for the terms of the edition."""

from typing import ClassVar

from kratom_cli.knowledge.records.base import Single, Words
from kratom_cli.vocabulary import (
    About,
    AvoidedFor,
    Basis,
    Certainty,
    Group,
    HelpKind,
    LegalStatus,
    ReadDepth,
    Section,
    Severity,
    SourceType,
)


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
    basis: dict[Basis, Words]
    avoided_for: dict[AvoidedFor, Words]
    help_kind: dict[HelpKind, Words]
    help_names: dict[HelpKind, list[Words]]
    legal_status: dict[LegalStatus, Words]
