"""Finds the record that was meant, from what a person typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kratom_cli.words.normalise import normalise_name, words_of
from kratom_cli.words.stem import singular

_EXACT_UP_TO = 3
"""Letters of a name that allows no slip: fewer than for medicines, which are told apart by one."""

_MOST_SUGGESTIONS = 3
_SHORTEST_PART = 4


class Found(NamedTuple):
    """What a look-up came to: the record's id, or up to three suggestions when it is empty.

    `exact` is false when the name was only close, so that the answer can say what it took it for.
    """

    id: str
    exact: bool
    suggestions: tuple[str, ...] = ()


def find(text: str, ids_by_key: Mapping[str, str], *, by_part: bool = False) -> Found:
    """Look `text` up in `ids_by_key`, by itself and then by the one name that it is a slip of.

    With `by_part` the one record whose identifier holds all words of `text`, in any order, is
    taken too. Where several records could be meant none is taken, and all are suggested.
    """
    wanted = normalise_name(text)
    if wanted in ids_by_key:
        return Found(ids_by_key[wanted], exact=True)
    from kratom_cli.words.distance import nearest, similar

    near = nearest(wanted, ids_by_key, exact_up_to=_EXACT_UP_TO)
    ids = ids_by_key
    if not near:  # "farmacist" has two slips by letter and none by ear.
        ids = {_by_ear(name): ids_by_key[name] for name in ids_by_key}
        near = nearest(_by_ear(wanted), ids, exact_up_to=_EXACT_UP_TO)
    closest = dict.fromkeys(ids[each.name] for each in near if each.distance == near[0].distance)
    parts, held = ([], []) if closest else _sharing(text, ids_by_key)
    meant = [*closest, *(parts if by_part else [])]
    if len(meant) == 1:
        return Found(meant[0], exact=False)
    alike = [ids_by_key[each] for each in similar(wanted, ids_by_key, any_digits=True)]
    suggestions = dict.fromkeys([*closest, *parts, *held, *alike])
    return Found("", False, tuple(suggestions)[:_MOST_SUGGESTIONS])


def _by_ear(name: str) -> str:
    return name.replace("ph", "f")


def _sharing(text: str, ids_by_key: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Return the identifiers that hold every word of `text`, and those that `text` holds whole."""
    words = _words(" ".join(words_of(text)))
    if not any(len(word) >= _SHORTEST_PART for word in words):
        return [], []
    ids = {each: _words(each) for each in ids_by_key.values()}
    holding = [each for each, own in ids.items() if words <= own]
    return holding, [each for each, own in ids.items() if own < words and len(own) > 1]


def _words(text: str) -> frozenset[str]:
    return frozenset(singular(word) for word in text.replace("-", " ").split())
