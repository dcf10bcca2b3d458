"""Finds which places a name can mean. It never picks among several, and never invents one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import command
from kratom_cli.failures import NotFound
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.names import find
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.places import NameClash, Place
from kratom_cli.words.normalise import normalise_name

_MOST_SUGGESTIONS = 3
_LONGEST_QUALIFIER = 3  # "of South Carolina"
_WHOLE = ("country", "territory", "state", "district")
_NOT_WORD = re.compile(r"[^a-z0-9]+")


class PlaceMeaning(NamedTuple):
    """One place that a name can mean.

    `place` is the record that answers for it, None where the place is in a country without one
    (`country`). `inside` says that the place has no record of its own and lies in `place`.
    """

    name: str
    kind: str
    place: Place | None
    inside: bool = False
    country: str = ""

    @property
    def target(self) -> str:
        """Return the identifier of the record, or the code of the country that has none."""
        return self.place.id if self.place else self.country


class PlaceMeanings(NamedTuple):
    """Every place that a name can mean, with notes on its ambiguity.

    `left_out` are towns of the same name that are told in a notice: beside a state or a country
    of that very name, and in countries without a record, which have no status to be mistaken.
    """

    of: list[PlaceMeaning]
    taken_for: str = ""
    note: str = ""
    left_out: tuple[PlaceMeaning, ...] = ()


def meanings(context: Context, typed: str) -> PlaceMeanings:
    """Return every place that `typed` can mean; at least one.

    An identifier that is no other place's name reads one file. Raises `NotFound` when no place is
    meant, with names that are close.
    """
    base, clash = context.base, clash_of(context.base, typed)
    if base.has(Place, typed) and clash is None:
        place = base.get(Place, typed)
        return PlaceMeanings([PlaceMeaning(place.name, place.kind, place)])
    found = _named(context, typed) or _qualified(context, typed)
    if found and clash:
        return PlaceMeanings(found, note=clash.note)
    return _without_towns(found, typed) if found else _nearly(context, typed)


def _without_towns(found: list[PlaceMeaning], typed: str) -> PlaceMeanings:
    """Leave out towns that nobody means who types the name of a state, or that have no status."""
    whole = [each for each in found if each.kind in _WHOLE and _is_own_name(each, typed)]
    known = [each for each in found if each.place or not each.inside]
    recorded = any(each.place and not each.inside for each in found)
    kept = whole or (known if recorded else found)
    return PlaceMeanings(kept, left_out=tuple(each for each in found if each not in kept))


def clash_of(base: Base, typed: str) -> NameClash | None:
    """Return the record on an ambiguous name, or None."""
    slug = _NOT_WORD.sub("-", typed.lower()).strip("-")
    return base.get(NameClash, slug) if base.has(NameClash, slug) else None


def opening(base: Base, place: Place) -> str:
    """Return the word by which a place is found without doubt: its identifier, else its name."""
    return place.name.lower() if base.has(NameClash, place.id) else place.id


def bare_name(place: Place) -> str:
    """Return the name without its qualifier: 'Franklin' for 'Franklin (New Hampshire)'."""
    return place.name.partition(" (")[0]


def country_name(base: Base, code: str) -> str:
    """Return the name of a country that has no record of its law."""
    return base.get(Country, code).name if base.has(Country, code) else code.upper()


def _named(context: Context, text: str) -> list[PlaceMeaning]:
    """Return the places that bear this very name: records first, then names without a record."""
    found: dict[str, PlaceMeaning] = {}
    clash = clash_of(context.base, text)
    labelled = context.base.named(Place, text)
    for place_id in (*([labelled] if labelled else []), *(clash.places if clash else [])):
        place = context.base.get(Place, place_id)
        found.setdefault(place_id, PlaceMeaning(place.name, place.kind, place))
    inner: dict[str, PlaceMeaning] = {}
    for meaning in _unrecorded(context.base, normalise_name(text), text):
        inner.setdefault(meaning.target, meaning)
    for target, meaning in inner.items():
        own = found.get(target)
        if own is None or (meaning.inside and not _is_own_name(own, text)):
            found[target] = meaning
    return list(found.values())


def _is_own_name(meaning: PlaceMeaning, text: str) -> bool:
    place = meaning.place
    return place is not None and normalise_name(text) in (
        normalise_name(place.id),
        normalise_name(bare_name(place)),
    )


def _unrecorded(base: Base, name_key: str, text: str) -> Iterator[PlaceMeaning]:
    for name, kind, within in base.places_like(text).get(name_key, ()):
        place = base.get(Place, within) if base.has(Place, within) else None
        inside = kind != "country"
        yield PlaceMeaning(name, kind, place, inside, "" if place else within)


def _qualified(context: Context, typed: str) -> list[PlaceMeaning]:
    """Return what 'Portland, OR' or 'austin texas' means: the name, in the place after it."""
    words = typed.replace(",", " ").split()
    for length in range(1, min(_LONGEST_QUALIFIER, len(words) - 1) + 1):
        name, qualifier = " ".join(words[:-length]), " ".join(words[-length:])
        outer = {each.target for each in _named(context, qualifier) if not each.inside}
        inner = [
            each
            for each in (_named(context, name) if outer else [])
            if any(f"{each.target}-".startswith(f"{place}-") for place in outer)
        ]
        if inner:
            return inner
    return []


def _nearly(context: Context, typed: str) -> PlaceMeanings:
    """Return the place whose name is spelled nearly so, or fail with names that are close.

    Only places with a record are taken for what was meant: among forty thousand names of towns
    one is nearly always close ("atlantis" to Atlantic, Iowa).
    """
    own = context.base.names(Place)
    found = find(typed, own)
    if found.id:
        place = context.base.get(Place, found.id)
        return meanings(context, opening(context.base, place))._replace(taken_for=place.name)
    towns = context.base.places_like(typed)
    close = find(typed, {name: meant[0][0] for name, meant in towns.items()}).suggestions
    places = [context.base.get(Place, each).name for each in found.suggestions]
    raise _no_place(typed, tuple(dict.fromkeys([*places, *close]))[:_MOST_SUGGESTIONS])


def _no_place(typed: str, close: tuple[str, ...]) -> NotFound:
    near = f"Close names: {', '.join(close)}." if close else "No name is close."
    return NotFound(
        f"No place is known under '{typed}', so no status is given; that does not mean that"
        " kratom is legal there",
        todo=f"{near} Try the country or the state. All places: {command('legal')}",
        suggestions=close,
    )


def not_covered(name: str, country: str) -> NotFound:
    """Return the failure that a place is real, and that nobody looked its law up."""
    where = name if name == country else f"{name}, in {country},"
    return NotFound(
        f"{where} is not covered: its law on kratom was not looked up for this reference, which"
        " does not mean that kratom is legal there",
        todo="Ask its embassy, its customs office or a lawyer before you carry or order any."
        f" Places that are covered: {command('legal')}",
    )
