"""Rules on numbers to call: each stands once, and a digit that changes is noticed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation, prose_of
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.ledger import Entered, Ledger
from kratom_cli.knowledge.records.resources import (
    INTERNATIONAL,
    NOT_CONFIRMED,
    NUMBER_FIELDS,
    Resource,
)
from kratom_cli.knowledge.records.sources import Source

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# "0800 1110222, 116 123" and "112 (118" are two, "(02) 8524 1078" is one.
_NUMBER = re.compile(r"\+?\(?\d(?:[\d) /-]*\d)?")
_DATE = re.compile(r"(?:19|20)\d\d(?:[ /-](?:(?:19|20)\d\d|\d\d(?:-\d\d)?))?")
_SHORTEST_NAMED = 3  # "7-OH" and "We Are 12" name no number.
_SHORT_CODE = 6  # What is longer has a form for callers from abroad that ends alike.
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
# In any text: what a reader is told to call, and what can be nothing but a telephone number.
_TOLD = re.compile(
    r"\b(?:call|ring|dial|(?:or|and) text|texting)(?:ing|ling)?\s+"
    r"(?:[A-Za-z']+\s+){0,2}(\+?\d[\d() -]*\d)"
    r"|(\+\d{1,3}[ -]?\d[\d() -]{5,}\d)"
    r"|\b((?:1[ -])?[2-9]\d\d[ -]\d{3}[ -]\d{4})\b"
    r"|\b(0800 [\d ]*\d|116 \d{3})\b",
    re.IGNORECASE,
)
# In a text on help, any group of digits that is long enough for a telephone number is one.
_LONG = re.compile(r"(?<![\d.,/])\+?\(?\d[\d() -]*\d(?![.,/]\d)")
_LONG_ENOUGH = 7


def digits(text: str) -> str:
    """Return the digits of `text`, which are what is dialled."""
    return re.sub(r"\D", "", text)


def in_text(text: str) -> list[str]:
    """Return the digits of each number in a field that holds numbers."""
    return [digits(each) for each in _NUMBER.findall(_PLACEHOLDER.sub("", text))]


def the_ledger_holds_every_number(loaded: LoadedBase) -> Iterator[Violation]:
    """Every number stands in the ledger as it is printed, with a source that its record cites."""
    ledger = loaded.single(Ledger)
    if ledger is None:
        return
    held: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entered in ledger.number:
        held[entered.of, entered.field].append(entered.number)
        yield from _entered(entered, loaded)
    printed = _printed(loaded)
    for (of, field), numbers in printed.items():
        kept = held.get((of, field), [])
        if Counter(kept) != Counter(numbers):
            has = f"has {_listed(kept)}" if kept else "has none"
            yield Violation(
                _file(of), field, f"{_listed(numbers)} is not what {Ledger.file} has: it {has}"
            )
    for (of, field), numbers in held.items():
        if field != "text" and (of, field) not in printed:
            yield Violation(Ledger.file, f"{of}, {field}", f"{_listed(numbers)} is printed nowhere")


def _printed(loaded: LoadedBase) -> dict[tuple[str, str], list[str]]:
    """Return every number that a record prints, by the record and its field."""
    printed = {}
    for country in loaded.of(Country).values():
        if country.emergency:
            printed[country.id, "emergency"] = [country.emergency]
        if country.also:
            printed[country.id, "also"] = list(country.also)
    for resource in loaded.of(Resource).values():
        for field, text in resource.numbers().items():
            if in_text(text):
                printed[resource.id, field] = [text]
        if resource.spelled:
            printed[resource.id, "spelled"] = list(resource.spelled)
    return printed


def _entered(entered: Entered, loaded: LoadedBase) -> Iterator[Violation]:
    record = loaded.of(Country).get(entered.of) or loaded.of(Resource).get(entered.of)
    place = f"{entered.of}, {entered.field}"
    if record is None:
        yield Violation(Ledger.file, place, "There is no country and no resource of that name")
    elif entered.source not in (loaded.of(Source) if entered.field == "text" else record.sources):
        yield Violation(
            Ledger.file, place, f"'{_file(entered.of)}' does not cite '{entered.source}'"
        )
    elif entered.field == "text" and entered.number not in " ".join(prose_of(record)):
        yield Violation(Ledger.file, place, f"'{entered.number}' is printed nowhere")
    elif isinstance(record, Resource):
        one_page = record.verified == "one page"
        if entered.field in NUMBER_FIELDS and (entered.read == "one page") != one_page:
            yield Violation(Ledger.file, place, f"was read on {record.verified}")


def a_number_stands_once(loaded: LoadedBase) -> Iterator[Violation]:
    """Within a country one number is typed in one record; others refer to it."""
    for code, resources in _by_country(loaded).items():
        country = loaded.of(Country).get(code)
        holders = dict.fromkeys(_numbers_of(country), f"countries/{code}.toml") if country else {}
        for resource in resources:
            file = _file(resource.id)
            national = [*resource.numbers().items()]
            own = Counter(
                number
                for field, text in national
                if field != "phone_international"
                for number in in_text(text)
                if len(number) >= _SHORTEST_NAMED
            )
            for number, count in own.items():
                holder = holders.setdefault(number, file)
                if holder != file:
                    yield Violation(file, "number", f"'{number}' stands in '{holder}'; refer to it")
                if count > 1:
                    yield Violation(file, "number", f"'{number}' stands here {count} times")


def copies_of_a_number_agree(loaded: LoadedBase) -> Iterator[Violation]:
    """What has to repeat a number (its form from abroad, as letters, a name) repeats it exactly."""
    for resource in loaded.of(Resource).values():
        file = _file(resource.id)
        numbers = dialled(resource, loaded)
        own = {each for text in numbers.values() for each in in_text(text)}
        abroad = digits(numbers.get("phone_international", ""))
        home = [n for f in ("phone", "phone_alt") for n in in_text(numbers.get(f, ""))]
        if abroad and not any(_ends_alike(abroad, each) for each in home):
            yield Violation(file, "phone_international", "is another number than the others")
        for spelled in resource.spelled:
            if digits(spelled.upper().translate(_KEYPAD)) not in own:
                yield Violation(file, "spelled", f"'{spelled}' is not the number in letters")
        mentioned = _mentioned(loaded, [resource.id])
        for name in (resource.id, *resource.all_names()):
            for number in in_text(name.replace("9-8-8", "988")):
                named = len(number) >= _SHORTEST_NAMED and not _DATE.fullmatch(number)
                if named and number not in own | mentioned:
                    yield Violation(file, "name", f"'{number}' is not its number")


def _ends_alike(abroad: str, home: str) -> bool:
    """Return whether both are one number; a short code may have another form abroad."""
    return len(home) <= _SHORT_CODE or abroad.endswith(re.sub(r"^(?:00?|06|1|8)", "", home))


def placeholders_are_filled(loaded: LoadedBase) -> Iterator[Violation]:
    """A placeholder stands for a number that is there, and a line types no number."""
    for resource in loaded.of(Resource).values():
        file = _file(resource.id)
        for field, text in resource.numbers().items():
            for name in _PLACEHOLDER.findall(text):
                if not digits(_stands_for(name, resource, loaded)):
                    yield Violation(file, field, f"nothing fills '{{{name}}}' here")
        known = {*resource.numbers(), "emergency"}
        for line in (resource.line, resource.line_abroad):
            for name in _PLACEHOLDER.findall(line):
                if name not in known:
                    yield Violation(file, "line", f"nothing fills '{{{name}}}' here")
            typed = {each for each in in_text(line) if len(each) >= _SHORTEST_NAMED}
            if typed - _mentioned(loaded, [resource.id]):
                yield Violation(file, "line", f"'{line}' types a number; write '{{phone}}'")


def countries_name_their_lines(loaded: LoadedBase) -> Iterator[Violation]:
    """A country names resources of the right kind, and how another country's serves it."""
    for country in loaded.of(Country).values():
        poison = (country.poison, country.poison_verified, country.poison_sources)
        crisis = (country.crisis, country.crisis_verified, country.crisis_sources)
        file = f"countries/{country.id}.toml"
        for field, kind, (ids, verified, sources) in (
            ("poison", "poison-centre", poison),
            ("crisis", "crisis-line", crisis),
        ):
            for each in ids:
                yield from _named(loaded, file, field, each, kind)
            abroad = any(not each.startswith(f"{country.id}-") for each in ids)
            if abroad != bool(verified and sources):
                needed = "needs to say how it was verified, and a source"
                yield Violation(file, field, needed if abroad else "is verified in its resource")


def _named(loaded: LoadedBase, file: str, field: str, each: str, kind: str) -> Iterator[Violation]:
    resource = loaded.of(Resource).get(each)
    if resource is None:
        yield Violation(file, field, f"There is no resource '{each}'")
    elif kind not in resource.kinds():
        yield Violation(file, field, f"'{each}' is no {kind}")
    elif not resource.line and any(len(n) >= _SHORTEST_NAMED for n in in_text(resource.name)):
        yield Violation(_file(each), "line", "is needed, as the name holds a number")


def numbers_tell_how_sure_they_are(loaded: LoadedBase) -> Iterator[Violation]:
    """A number that was read on one page only says so beside its digits, and no other does."""
    for resource in loaded.of(Resource).values():
        one_page = resource.verified == "one page"
        for number in resource.numbers().values():
            if one_page != number.endswith(NOT_CONFIRMED):
                wrong = "does not end with" if one_page else "is verified, yet ends with"
                yield Violation(
                    _file(resource.id), "number", f"'{number}' {wrong} '{NOT_CONFIRMED}'"
                )


def numbers_in_texts_are_recorded(loaded: LoadedBase) -> Iterator[Violation]:
    """A telephone number in a text is one that a record holds; of its country, in texts on help."""
    everywhere = {
        number for country in loaded.of(Country).values() for number in _numbers_of(country)
    }
    everywhere |= {
        number
        for resource in loaded.of(Resource).values()
        for number in _dialled_numbers(resource, loaded)
    } | _mentioned(loaded)
    allowed = {code: _allowed(code, loaded) for code in loaded.of(Country)}
    international = _allowed(INTERNATIONAL, loaded)
    for text in loaded.own_texts:
        folder, _, name = text.file.removesuffix(".toml").partition("/")
        if folder in (Country.folder, Resource.folder):
            held = allowed.get(name.partition("-")[0], international)
            found = _on_help(text.text) if folder == Resource.folder else _in_note(text.text)
        else:
            held, found = everywhere, _told(text.text)
        for number in found:
            if number not in held:
                yield Violation(text.file, text.place, f"'{number}' is no number that is recorded")


def _on_help(text: str) -> Iterator[str]:
    """Yield every number in a text on help: numbers to call, and any that is as long as one."""
    for each in _LONG.findall(text):
        if len(digits(each)) >= _LONG_ENOUGH and not _DATE.fullmatch(each.strip("()")):
            yield digits(each)
    yield from _told(text)


def _told(text: str) -> Iterator[str]:
    """Yield every number that a reader is told to call, or that can only be one to call."""
    for groups in _TOLD.findall(text):
        number = "".join(groups)
        if len(digits(number)) >= _SHORTEST_NAMED and not _DATE.fullmatch(number):
            yield digits(number)


def _in_note(text: str) -> Iterator[str]:
    """Yield every number in the note of a country, except years."""
    for each in _NUMBER.findall(text):
        if len(digits(each)) > 1 and not _DATE.fullmatch(each):
            yield digits(each)


def _allowed(code: str, loaded: LoadedBase) -> set[str]:
    """Return the digits of every number that texts on help in one country may name."""
    country = loaded.of(Country).get(code)
    ids = [*country.poison, *country.crisis] if country else []
    resources = [
        each
        for each in loaded.of(Resource).values()
        if each.country in (code, INTERNATIONAL) or each.id in ids
    ]
    held = {number for each in resources for number in _dialled_numbers(each, loaded)}
    named = [code, *(each.id for each in resources)]
    return {*held, *(_numbers_of(country) if country else ()), *_mentioned(loaded, named)}


def _numbers_of(country: Country) -> list[str]:
    return [digits(each) for each in (country.emergency, *country.also) if each]


def _dialled_numbers(resource: Resource, loaded: LoadedBase) -> set[str]:
    texts = [*dialled(resource, loaded).values(), *resource.spelled]
    return {number for text in texts for number in in_text(text)}


def dialled(resource: Resource, loaded: LoadedBase) -> dict[str, str]:
    """Return the numbers of a resource by field, each placeholder replaced."""
    return {
        field: _PLACEHOLDER.sub(lambda found: _stands_for(found[1], resource, loaded), text)
        for field, text in resource.numbers().items()
    }


def _stands_for(name: str, resource: Resource, loaded: LoadedBase) -> str:
    country = loaded.of(Country).get(resource.country)
    if resource.kind == "emergency" and country and name in ("emergency", "also"):
        return country.emergency if name == "emergency" else ", ".join(country.also)
    if name == "phone":
        return resource.phone
    other = loaded.of(Resource).get(name)
    return other.phone if other else ""


def _mentioned(loaded: LoadedBase, of: Iterable[str] | None = None) -> set[str]:
    """Return the digits of numbers that are mentioned, but are not to be called."""
    ledger, named = loaded.single(Ledger), set(of or ())
    return {
        digits(each.number)
        for each in (ledger.number if ledger else ())
        if each.field == "text" and (of is None or each.of in named)
    }


def _by_country(loaded: LoadedBase) -> dict[str, list[Resource]]:
    found: dict[str, list[Resource]] = defaultdict(list)
    for resource in loaded.of(Resource).values():
        found[resource.country].append(resource)
    return found


def _file(of: str) -> str:
    folder = Resource.folder if "-" in of else Country.folder
    return f"{folder}/{of}.toml"


def _listed(numbers: Iterable[str]) -> str:
    return ", ".join(f"'{each}'" for each in numbers)
