"""Writes the JSON Schema of each file of `data/`, by which editors complete and underline.

Run it as `python -m tools.schemas` after a change to a record type; a test says when it is needed.
The first line of each file names its schema (`#:schema ../schemas/topic.json`), as Taplo and Even
Better TOML read it. What a field is for is taken from the docstring of its record type: each
sentence that names the field.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kratom_cli.knowledge.records.base import Entry, Record, Single
from kratom_cli.knowledge.records.kinds import ENTRIES, SINGLES

SCHEMAS = Path(__file__).parent.parent / "data" / "schemas"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REFERENCE = "#/$defs/{name}"

Kind = type[Entry] | type[Single]


def name_of(kind: type[Record]) -> str:
    """Return the name of a schema: that of the record type (`SubstanceClass`: substance-class)."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", kind.__name__).lower()


def kinds_with_a_schema() -> list[Kind]:
    """Return each kind whose files people edit; members stand in the files of their groups."""
    edited = ENTRIES
    return [*(each for each in edited if not (each.rows and each.rows.leader)), *SINGLES]


def schemas() -> dict[str, str]:
    """Return the text of each schema by the name of its file."""
    return {
        f"{name_of(kind)}.json": json.dumps(schema(kind), indent=1, ensure_ascii=False) + "\n"
        for kind in kinds_with_a_schema()
    }


def schema(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of the files in which records of `kind` stand."""
    inside = [each for each in ENTRIES if _is_inside(each, kind)]
    (own, *members), parts = msgspec.json.schema_components(
        [kind, *inside], ref_template=_REFERENCE
    )
    for each in _record_types([kind, *inside]):
        if each.__name__ in parts:
            _describe(parts[each.__name__], each)
    for member in inside:
        _leave_out_the_leader(parts[member.__name__], member)
    whole: dict[str, Any] = {"$schema": _DIALECT, "title": name_of(kind)}
    if issubclass(kind, Entry) and kind.rows:
        whole |= _table(kind.rows.name, own)
    else:
        whole |= parts.pop(kind.__name__)
        for member, reference in zip(inside, members, strict=True):
            rows = member.rows
            if rows:
                whole["properties"][rows.name] = {"type": "array", "items": reference}
    portable: dict[str, Any] = _portable({**whole, "$defs": parts})
    return portable


def _is_inside(member: type[Entry], kind: Kind) -> bool:
    rows = member.rows
    return bool(rows and rows.leader and rows.within == getattr(kind, "folder", ""))


def _table(name: str, row: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: {"type": "array", "items": row, "minItems": 1}},
        "required": [name],
        "additionalProperties": False,
    }


def _leave_out_the_leader(part: dict[str, Any], member: type[Entry]) -> None:
    """Say in the schema what a row says: not the group that its file stands for, but the others."""
    rows = member.rows
    if rows:
        others = part["properties"].pop(rows.leader)
        part["properties"][rows.others] = {
            name: value for name, value in others.items() if name != "minItems"
        }
        part["required"].remove(rows.leader)


def _describe(part: dict[str, Any], kind: type[Record]) -> None:
    part["description"] = " ".join((kind.__doc__ or "").split())
    sentences = re.split(r"(?<=[.;])\s+", part["description"])
    for field, value in part["properties"].items():
        told = [each for each in sentences if f"`{field}`" in each]
        if told:
            value["description"] = " ".join(told)


def _record_types(kinds: list[Kind]) -> Iterator[type[Record]]:
    """Yield the record types and all that stand in them."""
    seen: list[type[Record]] = []
    waiting: list[Any] = list(kinds)
    while waiting:
        each = waiting.pop()
        waiting += [*getattr(each, "__args__", ()), *getattr(each, "__constraints__", ())]
        if isinstance(each, type) and issubclass(each, Record) and each not in seen:
            seen.append(each)
            waiting += [field.type for field in msgspec.structs.fields(each)]
            yield each


def _portable(value: Any) -> Any:
    r"""Return a schema whose patterns every dialect reads: `\Z` is Python's alone."""
    if isinstance(value, dict):
        return {name: _portable(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_portable(each) for each in value]
    return value.replace(r"\Z", "$") if isinstance(value, str) else value


def main() -> int:
    """Write the schemas; return the exit status."""
    SCHEMAS.mkdir(exist_ok=True)
    wanted = schemas()
    for path in SCHEMAS.iterdir():
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (SCHEMAS / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
