"""Reads what a person typed into a search: what it is about, and what was misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import Concept, Engine, plain_words

_SHORTEST_CORRECTED = 4
_MOST_CONCEPTS = 16
_CLOSE_ENOUGH = 0.8
_EVERYWHERE = {"kratom"}
"""What nearly every record holds: it counts only where nothing else was typed."""


class Correction(NamedTuple):
    """A word that no record holds, and the nearest that one does."""

    typed: str
    taken_for: str


class Query(NamedTuple):
    """What to look for: concepts, each as words and phrases that mean it.

    `text` is what was typed, in plain words and without its misspellings.
    """

    text: str
    concepts: list[Concept]
    corrections: list[Correction]


def read(text: str, synonyms: Synonyms, engine: Engine) -> Query:
    """Return what `text` asks for: synonyms added, empty words dropped, misspelt ones corrected."""
    meanings = {
        " ".join(plain_words(typed)): each.means for each in synonyms.same for typed in each.typed
    }
    ignored = {"".join(plain_words(each)) for each in synonyms.ignore}
    corrections = []
    words = []
    for word in plain_words(text):
        known = word in ignored or word in meanings or engine.knows(word)
        right = "" if known else _nearest(word, engine, meanings)
        if right:
            corrections.append(Correction(word, right))
        words.append(right or word)
    concepts = list(_concepts(words, meanings, ignored))[:_MOST_CONCEPTS]
    telling = [each for each in concepts if not _EVERYWHERE & {*each}]
    return Query(" ".join(words), telling or concepts, corrections)


def _concepts(
    words: list[str], meanings: dict[str, list[str]], ignored: set[str]
) -> Iterator[Concept]:
    """Yield the concepts in `words`, the longest phrases first."""
    longest = max((len(phrase.split()) for phrase in meanings), default=1)
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + length])
            if phrase in meanings:
                yield [phrase, *meanings[phrase]]
                break
        else:
            length = 1
            if words[place] not in ignored:
                yield [words[place]]
        place += length


def _nearest(word: str, engine: Engine, meanings: dict[str, list[str]]) -> str:
    """Return the word that `word` most likely misspells, empty where none is near."""
    if len(word) < _SHORTEST_CORRECTED or not word.isalpha():
        return ""
    from difflib import get_close_matches

    typed = [each for each in meanings if " " not in each and each[0] == word[0]]
    near = get_close_matches(word, [*engine.like(word), *typed], n=1, cutoff=_CLOSE_ENOUGH)
    return near[0] if near else ""
