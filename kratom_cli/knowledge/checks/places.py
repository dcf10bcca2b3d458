"""Rules on places: what their status rests on, how they lie in one another, how they are named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.place_names import FILE as PLACE_NAMES
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.places import NameClash, Place
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.words.amounts import find_amount
from kratom_cli.words.normalise import normalise_name

_LISTS = {"vendor", "advocacy"}
_SENTENCES = ("summary", "details", "penalties", "traveller", "conflict", "pending")
_CALLS_LEGAL = re.compile(r"(?<!not )\b(?:is|are) (?:fully |quite )?(?:legal|allowed|lawful)\b")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TO_COME = re.compile(
    r"\b(?:will|is to|is due|is set|are set|is expected|takes? effect|(?:comes?|goes?) into)\b"
    rf"[^.;]{{0,60}}?\b((?:\d{{1,2}} )?(?:{'|'.join(_MONTHS)}) 20\d\d)\b"
)
_PAST = re.compile(
    r"(?:\b[Ss]ince |(?:^|[.;:] )In )(?:(\d{1,2}) )?"
    rf"(?:({'|'.join(_MONTHS)}) )?(20\d\d)\b"
)


def places_lie_in_one_another(loaded: LoadedBase) -> Iterator[Violation]:
    """A place's identifier begins with that of its parent; only what is whole has none."""
    places = loaded.of(Place)
    alone = ("supranational", "country", "territory")
    for place in places.values():
        if place.parent is None and place.kind not in alone:
            yield _wrong(place, "parent", f"a {place.kind} lies in some other place")
        if place.parent and place.parent not in places:
            yield _wrong(place, "parent", f"There is no place '{place.parent}'")
        if place.parent and not place.id.startswith(f"{place.parent}-"):
            yield _wrong(place, "id", f"does not begin with '{place.parent}-'")


def a_status_fits_its_sources(loaded: LoadedBase) -> Iterator[Violation]:
    """Without a source nothing is known; sellers alone cannot make a place legal."""
    sources = loaded.of(Source)
    for place in loaded.of(Place).values():
        kinds = {sources[each].type for each in place.sources if each in sources}
        if not place.sources and (place.status, place.certainty) != ("no-law-found", "low"):
            yield _wrong(place, "status", "has no source, so it must be no-law-found, and low")
        if place.status == "legal-unregulated" and kinds <= _LISTS:
            yield _wrong(place, "status", "only sellers or advocates call it legal: unclear")
        if kinds == {"vendor"} and place.certainty in ("high", "moderate"):
            yield _wrong(place, "certainty", "rests on sellers alone; it cannot be that high")
        if place.status == "no-law-found" and _CALLS_LEGAL.search(place.summary):
            yield _wrong(place, "summary", "calls legal what was not found")
        if place.status == "no-law-found" and place.status_7oh == "legal-unregulated":
            yield _wrong(place, "status_7oh", "cannot be legal where no law was found")


def places_are_dated(loaded: LoadedBase) -> Iterator[Violation]:
    """Nothing is newer than the edition or the entry's date, nothing past is told as to come."""
    for place in loaded.of(Place).values():
        for field in ("as_of", "effective", "checked"):
            date = getattr(place, field) or ""
            if date[:1].isdigit() and date > loaded.as_of[: len(date)]:
                yield _wrong(place, field, "is after the date of the edition")
        if place.as_of == "undated" and place.review_by > loaded.as_of:
            yield _wrong(place, "review_by", "an undated entry is due at once")
        if place.as_of != "undated" and place.as_of > place.review_by[: len(place.as_of)]:
            yield _wrong(place, "review_by", "is before the date of the newest source")
        for field in _SENTENCES:
            for what in _overtaken(getattr(place, field), loaded.as_of):
                yield _wrong(place, field, what)
            for what in _newer(getattr(place, field), place.as_of):
                yield _wrong(place, field, what)


def texts_of_places_are_whole(loaded: LoadedBase) -> Iterator[Violation]:
    """What is told in running text is told in whole sentences."""
    for place in loaded.of(Place).values():
        for field in _SENTENCES:
            for what in language.loaded(getattr(place, field) or "None."):
                yield _wrong(place, field, what)
    for clash in loaded.of(NameClash).values():
        for what in language.loaded(clash.note):
            yield Violation(f"place-clashes/{clash.id}.toml", "note", what)


def a_place_stands_once(loaded: LoadedBase) -> Iterator[Violation]:
    """One place has one record."""
    seen: dict[tuple[str, str | None], str] = {}
    for place in loaded.of(Place).values():
        first = seen.setdefault((normalise_name(place.name), place.parent), place.id)
        if first != place.id:
            yield _wrong(place, "name", f"is the place '{first}'")


def clashes_are_told(loaded: LoadedBase) -> Iterator[Violation]:
    """A code that two places bear is told as a clash, and every clash leads to places."""
    places, clashes = loaded.of(Place), loaded.of(NameClash)
    for clash in clashes.values():
        file = f"place-clashes/{clash.id}.toml"
        if normalise_name(clash.id) != normalise_name(clash.name):
            yield Violation(file, "id", "is not the name in lower case, joined by hyphens")
        for each in clash.places:
            if each not in places:
                yield Violation(file, "places", f"There is no place '{each}'")
    for place_id in places:
        if f"us-{place_id}" in places and place_id not in clashes:
            yield _wrong(places[place_id], "id", "is also the code of a state: tell the clash")


def names_of_places_lead_somewhere(loaded: LoadedBase) -> Iterator[Violation]:
    """A name in the list of names leads to a place or a country, and holds no amount."""
    places, countries = loaded.of(Place), loaded.of(Country)
    for name, meanings in loaded.place_names.items():
        for shown, kind, within in meanings:
            if within not in places and within not in countries:
                yield Violation(PLACE_NAMES, name, f"leads to '{within}', which is not recorded")
            if find_amount(f"{shown} {kind}"):
                yield Violation(PLACE_NAMES, name, f"'{shown}' holds an amount")
        if name in places and any(within != name for _, _, within in meanings):
            yield Violation(PLACE_NAMES, name, "is also the identifier of a place: tell the clash")


def _overtaken(text: str, as_of: str) -> Iterator[str]:
    yield from language.overtaken(text, as_of)
    for match in _TO_COME.finditer(text):
        *_, month, year = match.group(1).split()
        if f"{year}-{_MONTHS.index(month) + 1:02}" < as_of[:7]:
            yield f"tells as to come what is past: '{match.group(0)}'"


def _newer(text: str, as_of: str) -> Iterator[str]:
    """Yield what is told as done at a time after that of the newest source, `as_of`."""
    for match in _PAST.finditer(text):
        day, month, year = match.groups()
        date = year
        if month:
            date += f"-{_MONTHS.index(month) + 1:02}" + (f"-{int(day):02}" if day else "")
        known = min(len(date), len(as_of))
        if as_of != "undated" and date[:known] > as_of[:known]:
            yield f"tells of {date} as past, but the newest source is of {as_of}"


def _wrong(place: Place, field: str, what: str) -> Violation:
    return Violation(f"places/{place.id}.toml", field, what)
