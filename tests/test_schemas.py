"""The schemas by which an editor completes and underlines are those of the program and the data."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any

import pytest
import tomli
from jsonschema import Draft202012Validator
from program import REAL_BASE

from kratom_cli.knowledge.records.base import Single
from tools.schemas import SCHEMAS, kinds_with_a_schema, name_of, schemas


def _validators() -> dict[str, Draft202012Validator]:
    return {name: Draft202012Validator(json.loads(text)) for name, text in schemas().items()}


def test_the_schemas_are_current() -> None:
    """`python -m tools.schemas` has been run since a record type changed."""
    written = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.iterdir()}
    made = schemas()
    if not version("msgspec").startswith("0.19."):
        assert written == made
    else:  # It says the same in another order, and less of the keys of tables.
        assert _in_common(written) == _in_common(made)


def _in_common(schemas: dict[str, str]) -> dict[str, Any]:
    """Return what every version of msgspec says of the records."""

    def reduced(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: reduced(each) for key, each in value.items() if key != "propertyNames"}
        if isinstance(value, list):
            return sorted(map(reduced, value), key=repr)
        return value

    return {name: reduced(json.loads(text)) for name, text in schemas.items()}


def test_every_file_names_its_schema_and_fits_it() -> None:
    """The first line of each file names the schema of what it holds, and the file fits it."""
    validators = _validators()
    wanted = {}
    for kind in kinds_with_a_schema():
        if issubclass(kind, Single):
            place = kind.file
        else:
            place = kind.rows.within if kind.rows else kind.folder
        wanted[place] = f"{name_of(kind)}.json"
    files = [*REAL_BASE.rglob("*.toml")]
    for path in files:
        file = path.relative_to(REAL_BASE).as_posix()
        name = wanted.get(file) or wanted[file.partition("/")[0]]
        text = path.read_text(encoding="utf-8")
        up = "../" * file.count("/")
        assert text.startswith(f"#:schema {up}schemas/{name}\n"), file
        assert not [each.message for each in validators[name].iter_errors(tomli.loads(text))], file
    assert len(files) > len(wanted)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("country.json", '[[country]]\nid = "xx"\nnam = "X"\nas_of = "2026"', "'nam' was unexp"),
        ("country.json", '[[country]]\nid = "xxx"\nname = "X"\nas_of = "2026"', "does not match"),
        ("source.json", '[[source]]\nid = "x"\ntitle = "X"\ntype = "new"', "is not one of"),
        ("term.json", '[[terms]]\nid = "x"', "'terms' was unexpected"),
        ("substance-class.json", '[[member]]\nid = "x"', "'names' is a required property"),
        ("substance-class.json", '[[member]]\nclasses = ["x"]', "'classes' was unexpected"),
        ("claim.json", 'as_of = "2026-02-30"', "does not match"),
    ],
)
def test_a_schema_underlines_what_is_wrong(name: str, text: str, said: str) -> None:
    """A misspelt field, a value that cannot be and a date that is none are told by the schema."""
    told = [each.message for each in _validators()[name].iter_errors(tomli.loads(text))]
    assert [each for each in told if said in each], told
