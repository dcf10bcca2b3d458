"""Reads what a person typed into a search: what it is about, and what was misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import Concept, Engine, plain_words

_SHORTEST_CORRECTED = 4
_MOST_CONCEPTS = 16
_CLOSE_ENOUGH = 0.82
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


class Vocabulary(NamedTuple):
    """What texts are read with: the meanings of words and phrases, and the words that tell nothing.

    `longest` is how many words the longest phrase has.
    """

    meanings: dict[str, list[str]]
    ignored: set[str]
    longest: int


def vocabulary(synonyms: Synonyms) -> Vocabulary:
    """Return `synonyms` as texts are read with them."""
    meanings = {typed: each.means for each in synonyms.same for typed in each.typed}
    return Vocabulary(
        meanings, set(synonyms.ignore), max((len(each.split()) for each in meanings), default=1)
    )


def read(text: str, known: Vocabulary, engine: Engine) -> Query:
    """Return what `text` asks for: synonyms added, empty words dropped, misspelt ones corrected."""
    corrections = []
    words = []
    for word in plain_words(text):
        sure = word in known.ignored or word in known.meanings or _knows(engine, word)
        right = "" if sure else _nearest(word, engine, known.meanings)
        if right:
            corrections.append(Correction(word, right))
        words.append(right or word)
    return Query(" ".join(words), concepts(words, known), corrections)


def concepts(words: list[str], known: Vocabulary) -> list[Concept]:
    """Return what `words` are about; what every record is about only where nothing else is."""
    found = list(_concepts(words, known))[:_MOST_CONCEPTS]
    return [each for each in found if not _EVERYWHERE & {*each}] or found


def _concepts(words: list[str], known: Vocabulary) -> Iterator[Concept]:
    """Yield the concepts in `words`, the longest phrases first."""
    place = 0
    while place < len(words):
        for length in range(min(known.longest, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + length])
            if phrase in known.meanings:
                yield [phrase, *known.meanings[phrase]]
                break
        else:
            length = 1
            if words[place] not in known.ignored:
                yield [words[place]]
        place += length


def _knows(engine: Engine, word: str) -> bool:
    """Tell whether a record holds `word`, or its singular or plural: it is then spelled right."""
    return any(engine.knows(each) for each in (word, f"{word}s", word.removesuffix("s")))


def _nearest(word: str, engine: Engine, meanings: dict[str, list[str]]) -> str:
    """Return the word that `word` most likely misspells, empty where none is near."""
    if len(word) < _SHORTEST_CORRECTED or not word.isalpha():
        return ""
    from difflib import get_close_matches

    typed = [each for each in meanings if " " not in each and each[0] == word[0]]
    near = get_close_matches(word, [*engine.like(word), *typed], n=1, cutoff=_CLOSE_ENOUGH)
    return near[0] if near else ""
