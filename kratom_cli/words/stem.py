"""The one stemmer: words without their endings, so that "stopping" and "stops" are one.

`singular` is its mildest step and the only one that names bear: of two medicines one may be
called what is the stem of the other.
"""

from __future__ import annotations

_SHORTEST_PLURAL = 4
_ENDINGS = (
    "ations", "ation", "ingly", "ings", "ing", "edly", "ied", "ies", "ers", "ed", "ly", "es", "er",
    "s", "e",
)  # fmt: skip
_SHORTEST_STEM = 4


def singular(word: str) -> str:
    """Drop a plural 's' from a word long enough to bear it ('risks', not 'gas' or 'stress')."""
    long_enough = len(word) >= _SHORTEST_PLURAL
    return word[:-1] if long_enough and word.endswith("s") and not word.endswith("ss") else word


def stem(word: str) -> str:
    """Return `word` without its ending, where at least four letters are left."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return singular(_undoubled(word.removesuffix(ending)))
    return singular(word)


def _undoubled(word: str) -> str:
    """Drop the letter that an ending doubled: "swapping" is "swap", "passes" stays "pass"."""
    return word[:-1] if word[-1] == word[-2] and word[-1] not in "lsz" else word
