"""Finds every fault in a TOML document; a decoder would stop at the first."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import msgspec

from kratom_cli.knowledge.records.base import PATTERN_WORDS, Record


class Fault(typing.NamedTuple):
    """One fault: the field that it is in (`statement liver-1, field text`) and what is wrong."""

    field: str
    what: str


def faults(document: dict[str, Any], kind: type[Record], place: str = "") -> Iterator[Fault]:
    """Yield every reason why `document` is not a record of `kind`."""
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name in document:
        if name not in fields:
            known = ", ".join(fields)
            yield Fault(f"{place}field {name}", f"Unknown field; known are {known}")
    for name, field in fields.items():
        if name in document:
            yield from _value_faults(document[name], field.type, name, place)
        elif field.required:
            yield Fault(f"{place}field {name}", "A field is missing")


def _value_faults(value: Any, kind: Any, name: str, place: str) -> Iterator[Fault]:
    record = _record_of_list(kind)
    if record is not None and isinstance(value, list):
        for number, item in enumerate(value):
            if not isinstance(item, dict):
                yield Fault(f"{place}field {name}[{number}]", "Expected a table")
                continue
            label = item.get("id") or number + 1
            yield from faults(item, record, f"{place}{name} {label}, ")
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        what, inside = explain(error)
        if record is None or not inside:
            yield Fault(f"{place}field {name}{inside}", what)
    except RecursionError:
        yield Fault(f"{place}field {name}", "Nested too deeply")


def explain(error: msgspec.ValidationError) -> tuple[str, str]:
    """Return what an error says, in words, and the path inside the value (`[2].text`)."""
    what, _, path = str(error).partition(" - at `$")
    for pattern, words in PATTERN_WORDS.items():
        what = what.replace(f"`str` matching regex {pattern!r}", words)
    return what.replace("`", "'"), path.rstrip("`")


def _record_of_list(kind: Any) -> type[Record] | None:
    """Return the record type of a field that is a list of records, None for any other field."""
    bare = get_args(kind)[0] if get_origin(kind) is typing.Annotated else kind
    if get_origin(bare) is list:
        (item,) = get_args(bare)
        if isinstance(item, type) and issubclass(item, Record):
            return item
    return None
