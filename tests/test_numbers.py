"""Numbers to call: each stands once, and a digit that changes is noticed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import phonenumbers
import pytest
from msgspec.structs import replace
from phonenumbers import PhoneMetadata, PhoneNumberType, shortnumberinfo
from program import Ask

from kratom_cli import first_steps
from kratom_cli.answers.care import numbers
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.checks import numbers as rules
from kratom_cli.knowledge.checks.loaded import LoadedBase
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.ledger import Ledger
from kratom_cli.knowledge.records.resources import INTERNATIONAL, NUMBER_FIELDS, Resource

_LONGEST_SHORT = 6
"""Numbers of at most so many digits are short codes, which have no country and no kind."""


class Printed(NamedTuple):
    """A number as it is printed: its record, its field, its place in that field, its digits."""

    kind: type[Entry]
    id: str
    field: str
    position: int
    text: str


def _printed(loaded: LoadedBase) -> Iterator[Printed]:
    """Yield every field of every record that holds a number to call."""
    for kind, fields in (
        (Country, ("emergency", "also")),
        (Resource, (*NUMBER_FIELDS, "spelled")),
    ):
        for record in loaded.of(kind).values():
            for field in fields:
                value = getattr(record, field)
                texts = value if isinstance(value, list) else [value]
                for position, text in enumerate(texts):
                    if rules.in_text(text):
                        yield Printed(kind, record.id, field, position, text)


def _mutants(text: str) -> Iterator[str]:
    """Yield `text` with each digit in turn replaced by the next one."""
    for found in re.finditer(r"\d", text):
        other = str((int(found[0]) + 1) % 10)
        yield text[: found.start()] + other + text[found.end() :]


def _changed(loaded: LoadedBase, printed: Printed, text: str) -> LoadedBase:
    """Return `whole` with one number written otherwise."""
    record: Any = loaded.of(printed.kind)[printed.id]
    value = getattr(record, printed.field)
    if isinstance(value, list):
        value = [*value[: printed.position], text, *value[printed.position + 1 :]]
    else:
        value = text
    changed = replace(record, **{printed.field: value})
    entries = {
        **loaded.entries,
        printed.kind: {**loaded.of(printed.kind), printed.id: changed},
    }
    return LoadedBase(loaded.base, entries, loaded.singles)


def test_a_changed_digit_of_any_number_is_noticed(loaded: LoadedBase) -> None:
    """Each digit of each number that is printed is changed in turn, and `check` finds each."""
    assert not list(rules.the_ledger_holds_every_number(loaded))
    tried = unnoticed = 0
    for printed in _printed(loaded):
        for text in _mutants(printed.text):
            # The rule is asked for one record, so that thousands of changes take a second.
            small = LoadedBase(
                loaded.base,
                {printed.kind: {printed.id: loaded.of(printed.kind)[printed.id]}},
                {Ledger: _rows_of(loaded, printed.id)},
            )
            tried += 1
            found = list(rules.the_ledger_holds_every_number(_changed(small, printed, text)))
            unnoticed += not found
    assert tried > len(list(_printed(loaded)))
    assert unnoticed == 0


def _rows_of(loaded: LoadedBase, of: str) -> Ledger:
    ledger = loaded.single(Ledger)
    assert ledger is not None
    return Ledger(number=[row for row in ledger.number if row.of == of and row.field != "text"])


def test_a_changed_digit_of_the_ledger_is_noticed(loaded: LoadedBase) -> None:
    """The ledger cannot drift either: each of its rows is what a record prints."""
    ledger = loaded.single(Ledger)
    assert ledger is not None
    for at, row in enumerate(ledger.number):
        text = next(_mutants(row.number), "")
        if text:
            rows = [*ledger.number[:at], replace(row, number=text), *ledger.number[at + 1 :]]
            small = LoadedBase(
                loaded.base,
                {kind: {k: v for k, v in loaded.of(kind).items() if k == row.of}
                 for kind in (Country, Resource)},
                {Ledger: Ledger(number=[each for each in rows if each.of == row.of])},
            )  # fmt: skip
            assert list(rules.the_ledger_holds_every_number(small)), row


def test_the_numbers_in_the_code_are_those_of_the_records(real: Base) -> None:
    """The line that is built into the code is the records' numbers, to the digit."""
    us, ca, gb, au = (real.get(Country, each) for each in ("us", "ca", "gb", "au"))
    poison, crisis = (real.get(Resource, each).phone for each in (us.poison[0], us.crisis[0]))
    europe = real.get(Resource, "eu-112").phone
    assert us.emergency == ca.emergency
    assert BUILT_IN_CALL.partition("chest pain): ")[2] == (
        f"{us.emergency} (US and Canada), {europe} (European Union), {gb.emergency} (UK),"
        f" {au.emergency} (Australia); elsewhere the local emergency number."
        f" Poison Help: {poison} (US). Suicide and crisis line: {crisis} (US)."
    )
    assert not re.search(r"\d{3,}", str(vars(first_steps)["FIRST_STEPS"]))


def test_a_number_stands_once(real: Base, loaded: LoadedBase) -> None:
    """A country types no number of a line: it names the resource that holds it."""
    for country in loaded.of(Country).values():
        words = numbers(real, country.id)
        for field, ids in (("poison", country.poison), ("crisis", country.crisis)):
            told = words[field]
            assert ids or told == "none is recorded here; ask a doctor or hospital"
            for resource in (real.get(Resource, each) for each in ids):
                national, abroad = resource.phone, resource.phone_international
                assert national in told or (abroad and abroad in told), country.id
    assert not list(rules.a_number_stands_once(loaded))


def _regions(resource: Resource) -> list[str]:
    return [resource.country.upper()] if resource.country != INTERNATIONAL else []


# libphonenumber counts every 070 number of Belgium as one that costs more; this one stands on the
# centre's own page.
_NO_PREMIUM = {"be-antigif"}


def test_every_number_is_one_of_its_country(loaded: LoadedBase) -> None:
    """Length, country and kind fit what the numbering plans say (libphonenumber).

    A short code that it does not know must have been read on an official page or on two.
    """
    wrong = []
    for resource in loaded.of(Resource).values():
        for region in _regions(resource):
            for field, text in rules.dialled(resource, loaded).items():
                for found in rules.in_text(text):
                    short = len(found) <= _LONGEST_SHORT
                    typed = f"+{found}" if field == "phone_international" else found
                    fits = _known_short(found, region) if short else _valid(typed, region)
                    read = resource.verified == "official page" or len(resource.sources) > 1
                    excused = read if short else resource.id in _NO_PREMIUM
                    if not (fits or excused):
                        wrong.append((resource.id, field, text))
    assert wrong == []


def _known_short(typed: str, region: str) -> bool:
    number = phonenumbers.PhoneNumber(
        country_code=phonenumbers.country_code_for_region(region),
        national_number=int(typed),
        italian_leading_zero=typed.startswith("0") or None,
    )
    return shortnumberinfo.is_valid_short_number_for_region(number, region)


def _valid(typed: str, region: str) -> bool:
    number = phonenumbers.parse(typed, region)
    kind = phonenumbers.number_type(number)
    return phonenumbers.is_valid_number(number) and kind != PhoneNumberType.PREMIUM_RATE


def test_the_two_forms_of_a_number_are_one(loaded: LoadedBase) -> None:
    """What is dialled from abroad is one of the numbers that are dialled at home."""
    for resource in loaded.of(Resource).values():
        abroad = resource.phone_international
        home = [n for t in (resource.phone, resource.phone_alt) for n in rules.in_text(t)]
        long = [each for each in home if len(each) > _LONGEST_SHORT]
        for region in _regions(resource) if abroad and long else []:
            number = phonenumbers.parse(rules.digits(abroad).join(["+", ""]))
            assert number in [phonenumbers.parse(each, region) for each in long], resource.id


def test_every_emergency_number_is_one_of_its_country(loaded: LoadedBase) -> None:
    """The numbering plan knows each as an emergency number, or the record says what it read."""
    for country in loaded.of(Country).values():
        metadata = PhoneMetadata.short_metadata_for_region(country.id.upper())
        plan = metadata.emergency if metadata else None
        if plan is None or not country.emergency:
            continue
        known = re.compile(plan.national_number_pattern or "")
        if not known.fullmatch(country.emergency):
            assert set(country.sources) - {"libphonenumber-2026"}, country.id
            assert country.note, f"{country.id}: {country.emergency}"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("resources/us.toml", '"1-800-222-1222"', '"1-800-222-1223"'),
        ("resources/us.toml", 'phone = "988"', 'phone = "987"'),
        ("countries.toml", '"911"', '"912"'),
    ],
)
def test_check_fails_on_a_changed_digit(ask: Ask, base: Any, file: str, old: str, new: str) -> None:
    """What a maintainer runs finds the change: exit status 4, and the file by its name."""
    path = base / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    told = ask("check", str(base))
    assert told.status == 4
    assert file in told.out + told.err
