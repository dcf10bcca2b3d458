"""JSON: one versioned envelope for every command and every failure.

The envelope is the typed record below, so that its published JSON Schema is made from the same
lines that write it.
"""

from typing import Any

import msgspec

from kratom_cli.answers.answer import Answer, Problem, Referral, SourceEntry, Status

SCHEMA_VERSION = "1.0"


class KnowledgeBase(msgspec.Struct, frozen=True):
    """The edition that an answer was made from."""

    version: str
    as_of: str


class CareDocument(msgspec.Struct, frozen=True):
    """The care of an answer; every field is required and none is empty."""

    sensitivity: str
    short: str
    caveats: list[str]
    referral: list[Referral]
    call: str


class Envelope(msgspec.Struct, frozen=True):
    """The document that every command prints with `--json`."""

    schema_version: str
    command: str
    status: Status
    exit_status: int
    knowledge_base: KnowledgeBase
    care: CareDocument
    data: dict[str, Any]
    sources: list[SourceEntry]
    notices: list[str]
    errors: list[Problem]


def to_json(answer: Answer) -> str:
    """Return `answer` as one JSON document."""
    content, care = answer.content, answer.care
    envelope = Envelope(
        schema_version=SCHEMA_VERSION,
        command=content.command,
        status=content.status,
        exit_status=content.exit_status,
        knowledge_base=KnowledgeBase(*answer.edition),
        care=CareDocument(care.sensitivity, care.short, care.caveats, care.referral, care.call),
        data=content.data,
        sources=content.sources,
        notices=content.notices,
        errors=content.problems,
    )
    return msgspec.json.format(msgspec.json.encode(envelope), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the envelope."""
    return msgspec.json.schema(Envelope)
