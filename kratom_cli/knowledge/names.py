"""Finds the record that was meant, from what a person typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kratom_cli.words.normalise import normalise_name

_WORTH_SUGGESTING = 0.6
_EXACT_UP_TO = 3
"""Letters of a name that allows no slip: fewer than for medicines, which are told apart by one."""

_MOST_SUGGESTIONS = 3
_SHORTEST_PART = 6
"""Letters of a part of a name, written together, that may stand for the whole."""


class Found(NamedTuple):
    """What a look-up came to: the record's id, or up to three suggestions when it is empty.

    `exact` is false when the name was only close, so that the answer can say what it took it for.
    """

    id: str
    exact: bool
    suggestions: tuple[str, ...] = ()


def find(text: str, ids_by_key: Mapping[str, str]) -> Found:
    """Look `text` up in `ids_by_key`: by itself, as a slip, as it sounds, and as part of a name.

    Where it could mean several records none is taken, and all are suggested.
    """
    wanted = normalise_name(text)
    if wanted in ids_by_key:
        return Found(ids_by_key[wanted], exact=True)
    suggested: list[str] = []
    for look in (_slips, _alike_in_sound, _parts):
        meant = dict.fromkeys(look(wanted, ids_by_key))
        if len(meant) == 1:
            return Found(next(iter(meant)), exact=False)
        suggested += meant
    suggested += _ids_like(wanted, ids_by_key)
    return Found("", False, tuple(dict.fromkeys(suggested))[:_MOST_SUGGESTIONS])


def _slips(wanted: str, ids_by_key: Mapping[str, str]) -> list[str]:
    """Return the records whose names `wanted` is the smallest slip of."""
    from kratom_cli.words.distance import nearest

    near = nearest(wanted, ids_by_key, exact_up_to=_EXACT_UP_TO)
    return [ids_by_key[each.name] for each in near if each.distance == near[0].distance]


def _alike_in_sound(wanted: str, ids_by_key: Mapping[str, str]) -> list[str]:
    """Return the same with "ph" written as "f" in both: "farmacist"."""
    return _slips(_sound(wanted), {_sound(name): each for name, each in ids_by_key.items()})


def _sound(name: str) -> str:
    return name.replace("ph", "f")


def _parts(wanted: str, ids_by_key: Mapping[str, str]) -> list[str]:
    """Return the records in whose names `wanted` stands, where it is long enough to tell."""
    if len(wanted) < _SHORTEST_PART:
        return []
    return [each for name, each in ids_by_key.items() if wanted in name]


def _ids_like(wanted: str, ids_by_key: Mapping[str, str]) -> Iterable[str]:
    """Return the records whose names share most letters with `wanted`, best first."""
    from difflib import get_close_matches

    close = get_close_matches(wanted, ids_by_key, n=12, cutoff=_WORTH_SUGGESTING)
    return (ids_by_key[each] for each in close)
