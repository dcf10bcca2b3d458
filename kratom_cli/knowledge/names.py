"""Finds the record that was meant, from what a person typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kratom_cli.words.normalise import normalise_name

_WORTH_SUGGESTING = 0.6
_EXACT_UP_TO = 3
"""Letters of a name that allows no slip: fewer than for medicines, which are told apart by one."""

_MOST_SUGGESTIONS = 3


class Found(NamedTuple):
    """What a look-up came to: the record's id, or up to three suggestions when it is empty.

    `exact` is false when the name was only close, so that the answer can say what it took it for.
    """

    id: str
    exact: bool
    suggestions: tuple[str, ...] = ()


def find(text: str, ids_by_key: Mapping[str, str]) -> Found:
    """Look `text` up in `ids_by_key`, by itself and then by the one name that it is a slip of.

    Where a slip could mean several records none is taken, and all are suggested.
    """
    wanted = normalise_name(text)
    if wanted in ids_by_key:
        return Found(ids_by_key[wanted], exact=True)
    from kratom_cli.words.distance import nearest

    near = nearest(wanted, ids_by_key, exact_up_to=_EXACT_UP_TO)
    closest = dict.fromkeys(
        ids_by_key[each.name] for each in near if each.distance == near[0].distance
    )
    if len(closest) == 1:
        return Found(next(iter(closest)), exact=False)
    alike = _ids_like(wanted, ids_by_key)
    return Found("", False, tuple(dict.fromkeys([*closest, *alike]))[:_MOST_SUGGESTIONS])


def _ids_like(wanted: str, ids_by_key: Mapping[str, str]) -> Iterable[str]:
    """Return the records whose names share most letters with `wanted`, best first."""
    from difflib import get_close_matches

    close = get_close_matches(wanted, ids_by_key, n=12, cutoff=_WORTH_SUGGESTING)
    return (ids_by_key[each] for each in close)
