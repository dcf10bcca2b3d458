"""What the learned part of triage sees of a text: its words, its word pairs, and groups of letters.

The same functions are used when the weights are trained (`tools/train_triage.py`) and when a text
is judged (`learned.py`), so that both see the same.
"""

from __future__ import annotations

import re
from itertools import pairwise

from kratom_cli.words.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(r"(.)\1\1+")
_GROUPS = (3, 4)
"""Sizes of the groups of letters: a misspelt word still shares most of them with the right one."""


def words_of(text: str) -> list[str]:
    """Return the words of `text`, folded and without letters held down; "7 oh" stays two."""
    return _WORD.findall(_RUN.sub(r"\1\1", fold(text)))


def features(words: list[str]) -> set[str]:
    """Return what a text of these words is judged by.

    A word stands for itself, a pair is joined by a space ("^" and "$" are the text's ends), a
    group of letters is marked by "#" and holds "<" and ">" at the edges of its word.
    """
    seen = {*words}
    seen.update(f"{first} {second}" for first, second in pairwise(["^", *words, "$"]))
    for word in {*words}:
        edged = f"<{word}>"
        for size in _GROUPS:
            seen.update(f"#{edged[i : i + size]}" for i in range(len(edged) - size + 1))
    return seen
