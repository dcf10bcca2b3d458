"""Finds what is spelled nearly so among many names. Fast enough for thousands, in plain Python.

Names of medicines differ by single letters, so what counts is the number of slips (a letter
left out, added, changed, or two swapped), and short names allow none. A digit is never a slip:
`olsen 2020` is another year than 2019, and MGM-15 another substance than MGM-16.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_EXACT_UP_TO = 4
_ONE_SLIP_UP_TO = 8
_SURE_LETTERS = 2
_SHORTEST_BEGINNING = 4
_SHORTEST_HELD = 5


class Near(NamedTuple):
    """A name, and how many slips it is away."""

    distance: int
    name: str


def nearest(wanted: str, names: Iterable[str], *, exact_up_to: int = _EXACT_UP_TO) -> list[Near]:
    """Return the names that `wanted` may be a slip of, closest first.

    Up to `exact_up_to` letters must be exact, up to eight may have one slip, longer ones two. Two
    slips need the first two letters right: 'duloxetine' is no slip of 'fluoxetine'.
    """
    start = wanted[:_SURE_LETTERS]
    near = _within(wanted, names, _allowed(wanted, exact_up_to))
    return [each for each in near if each.distance == 1 or each.name.startswith(start)]


def similar(wanted: str, names: Iterable[str], *, any_digits: bool = False) -> list[str]:
    """Return names worth suggesting: a slip more than `nearest` allows, or `wanted` inside.

    With `any_digits` a digit may be a slip: to suggest another year or number is no guess.
    """
    kept = list(names)
    if len(wanted) < _SHORTEST_BEGINNING:
        return []
    begun = sorted((name for name in kept if name.startswith(wanted)), key=len)
    holding = [name for name in kept if wanted in name and len(wanted) >= _SHORTEST_HELD]
    limit = _allowed(wanted, _EXACT_UP_TO) + 1
    close = [near.name for near in _within(wanted, kept, limit, any_digits=any_digits)]
    return list(dict.fromkeys([*sorted(holding, key=len), *close, *begun]))


def _allowed(wanted: str, exact_up_to: int) -> int:
    if len(wanted) <= exact_up_to:
        return 0
    return 1 if len(wanted) <= _ONE_SLIP_UP_TO else 2


def _within(
    wanted: str, names: Iterable[str], limit: int, *, any_digits: bool = False
) -> list[Near]:
    letters = set(wanted)
    digits = _digits(wanted)
    # One slip changes at most two letters of the set, which sorts out nearly all names cheaply.
    candidates = (
        name
        for name in names
        if abs(len(name) - len(wanted)) <= limit and len(letters ^ set(name)) <= 2 * limit
    )
    measured = (
        Near(edit_distance(wanted, name), name)
        for name in candidates
        if any_digits or _digits(name) == digits
    )
    return sorted(near for near in measured if near.distance <= limit)


def _digits(name: str) -> list[str]:
    return [each for each in name if each.isdigit()]


def edit_distance(one: str, other: str) -> int:
    """Return how many letters were left out, added, changed or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        previous, row = row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = previous
    return row[-1]


def is_one_slip(one: str, other: str) -> bool:
    """Return whether `edit_distance` is at most one; far cheaper, as it stops at the first."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    rest, goal = one[start:], other[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return goal in (rest[1:], swapped) or rest == goal[1:] or rest[1:] == goal[1:]
