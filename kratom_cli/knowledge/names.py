"""Finds the record that was meant, from what a person typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_NOT_WORD = re.compile(r"[\W_]+")
_CLOSE_ENOUGH = 0.84
_WORTH_SUGGESTING = 0.6
_MOST_SUGGESTIONS = 3
_SHORTEST_PLURAL = 4


class Found(NamedTuple):
    """What a look-up came to: the record's id, or up to three suggestions when it is empty.

    `exact` is false when the name was only close, so that the answer can say what it took it for.
    """

    id: str
    exact: bool
    suggestions: tuple[str, ...] = ()


def key(text: str) -> str:
    """Return the form in which names are compared.

    Case, accents, spaces, hyphens, apostrophes and a plural 's' make no difference.
    """
    letters = text.casefold().replace("'", "").replace("\u2019", "")
    if not letters.isascii():
        plain = unicodedata.normalize("NFKD", letters)
        letters = "".join(c for c in plain if not unicodedata.combining(c))
    return "".join(_singular(word) for word in _NOT_WORD.split(letters))


def find(text: str, ids_by_key: Mapping[str, str], *, close_enough: float = _CLOSE_ENOUGH) -> Found:
    """Look `text` up in `ids_by_key`, by itself and then by what is spelled nearly so.

    `close_enough`, from 0 to 1, is how alike a name must be to be taken without asking.
    """
    wanted = key(text)
    if wanted in ids_by_key:
        return Found(ids_by_key[wanted], exact=True)
    close = _ids_like(wanted, ids_by_key, close_enough)
    if len(close) == 1:
        return Found(close[0], exact=False)
    return Found("", False, _ids_like(wanted, ids_by_key, _WORTH_SUGGESTING))


def _ids_like(wanted: str, ids_by_key: Mapping[str, str], cutoff: float) -> tuple[str, ...]:
    from difflib import get_close_matches

    close: Iterable[str] = get_close_matches(wanted, ids_by_key, n=12, cutoff=cutoff)
    ids = dict.fromkeys(ids_by_key[each] for each in close)
    return tuple(ids)[:_MOST_SUGGESTIONS]


def _singular(word: str) -> str:
    """Drop a plural 's' from a word long enough to bear it ('risks', not 'gas' or 'stress')."""
    long_enough = len(word) >= _SHORTEST_PLURAL
    return word[:-1] if long_enough and word.endswith("s") and not word.endswith("ss") else word
