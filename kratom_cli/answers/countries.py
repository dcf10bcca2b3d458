"""Which country somebody means: by its code, a name, or the name of a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.care import Country

_PARTS = ("state", "district", "territory")


_TOWNS = ("city", "town", "county", "municipality")


def country_code(base: Base, text: str) -> str | None:
    """Return the code of the country that `text` means, None if it means none or several."""
    meant = countries_meant(base, text)
    return meant[0] if len(meant) == 1 else None


def countries_meant(base: Base, text: str) -> list[str]:
    """Return the codes of all countries that `text` can mean: a code, a name, a part of one.

    A state or a province means its country. Towns mean none, as their names are borne by many.
    """
    from kratom_cli.words.normalise import normalise_name

    wanted = text.strip().lower()
    if base.has(Country, wanted):
        return [wanted]
    name = normalise_name(text)
    if not name:
        return []
    named = [each.id for each in base.all(Country) if name in map(normalise_name, each.all_names())]
    return list(dict.fromkeys([*named, *_countries_of_parts(base, text, name, bool(named))]))


def _countries_of_parts(base: Base, text: str, name: str, named: bool) -> Iterator[str]:
    """Yield the countries in which a part bears this name.

    Where a country bears it too (`named`), only a part that is called nothing else counts: nobody
    who types Guinea means a part of another country, but Georgia is the name of two places.
    """
    from kratom_cli.knowledge.records.places import NameClash, Place
    from kratom_cli.words.normalise import normalise_name

    if named:
        clash = base.get(NameClash, name) if base.has(NameClash, name) else None
        places = [base.get(Place, each) for each in clash.places] if clash else []
        yield from (
            _country_of(base, each.id) for each in places if normalise_name(each.name) == name
        )
        return
    for place in base.all(Place):
        if place.kind in _PARTS and name in map(normalise_name, place.all_names()):
            yield _country_of(base, place.id)
    for _, kind, within in base.places_like(text).get(name, ()):
        code = _country_of(base, within)
        if kind not in _TOWNS and base.has(Country, code):
            yield code


def _country_of(base: Base, place_id: str) -> str:
    """Return the country whose numbers hold in a place: a territory has its own."""
    from kratom_cli.knowledge.records.places import Place

    country, _, part = place_id.partition("-")
    own = base.has(Place, place_id) and base.get(Place, place_id).kind == "territory"
    return part if own and base.has(Country, part) else country
