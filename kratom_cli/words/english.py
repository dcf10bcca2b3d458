"""Tells ordinary English words, which are never taken for slips of other words.

The list (`english.txt`, about 40,000 words) is made from SCOWL by `tools/make_english_words.py`.
It is read only where a word is about to be corrected.
"""

from __future__ import annotations

import os
from functools import cache

_LIST = os.path.join(os.path.dirname(__file__), "english.txt")


def is_english(word: str) -> bool:
    """Return whether the folded `word` is ordinary English; where the list is gone none is."""
    return f"\n{word}\n" in _text()


@cache
def _text() -> str:
    """Return the list between line ends; a search in it costs less than a set of its words."""
    try:
        with open(_LIST, encoding="ascii") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return ""
