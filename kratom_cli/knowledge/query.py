"""Reads what a person typed into a search: what it is about, and what was misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import Concept, Engine
from kratom_cli.words.distance import edit_distance, nearest
from kratom_cli.words.english import is_english
from kratom_cli.words.normalise import words_of

_SHORTEST_CORRECTED = 4
_MOST_CONCEPTS = 16
_EXACT_UP_TO = 3
_LAST_LATIN = "\u024f"
_EVERYWHERE = {"kratom"}
"""What nearly every record holds: it counts only where nothing else was typed."""


class Correction(NamedTuple):
    """A word that no record holds, and the nearest that one does."""

    typed: str
    taken_for: str


class Query(NamedTuple):
    """What to look for: concepts, each as words and phrases that mean it.

    `text` is what was typed, in plain words and without its misspellings. `foreign` tells that it
    is in another language than English, as far as its small words show.
    """

    text: str
    concepts: list[Concept]
    corrections: list[Correction]
    foreign: bool = False


class Vocabulary(NamedTuple):
    """What texts are read with: the meanings of words and phrases, and the words that tell nothing.

    `longest` is how many words the longest phrase has, `plain` are words that are spelled right,
    and `foreign` small words of other languages.
    """

    meanings: dict[str, list[str]]
    ignored: set[str]
    longest: int
    plain: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()


def vocabulary(synonyms: Synonyms) -> Vocabulary:
    """Return `synonyms` as texts are read with them."""
    meanings = {typed: each.means for each in synonyms.same for typed in each.typed}
    return Vocabulary(
        meanings,
        set(synonyms.ignore),
        max((len(each.split()) for each in meanings), default=1),
        frozenset(synonyms.plain),
        frozenset(synonyms.foreign),
    )


def read(text: str, known: Vocabulary, engine: Engine) -> Query:
    """Return what `text` asks for: synonyms added, empty words dropped, misspelt ones corrected."""
    corrections = []
    words = []
    typed = words_of(text)
    foreign = _is_foreign(text, typed, known)
    if foreign:  # Its small words are names of places to others: "de" is Germany and Delaware.
        typed = [word for word in typed if word not in known.foreign]
    right_ones = (known.ignored, known.plain, known.meanings)
    for word in typed:
        sure = foreign or any(word in each for each in right_ones) or _knows(engine, word)
        sure = sure or is_english(word)
        right = "" if sure else _nearest(word, engine, known.meanings)
        if right:
            corrections.append(Correction(word, right))
        words.append(right or word)
    return Query(" ".join(words), concepts(words, known), corrections, foreign)


def _is_foreign(text: str, words: list[str], known: Vocabulary) -> bool:
    """Return whether a text is in another language: by its letters, or by its small words."""
    letters = [each for each in text if each.isalpha()]
    others = sum(each > _LAST_LATIN for each in letters)
    small = sum(word in known.foreign for word in words)
    small += sum(not word.isascii() for word in text.split())
    english = sum(word in known.ignored for word in words)
    return others * 2 > len(letters) or small > max(english, 1)


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
    """Return whether a record holds `word`, or its singular or plural: it is then spelled right."""
    return any(engine.knows(each) for each in (word, f"{word}s", word.removesuffix("s")))


def _nearest(word: str, engine: Engine, meanings: dict[str, list[str]]) -> str:
    """Return the word that `word` most likely misspells, empty where none is near."""
    if len(word) < _SHORTEST_CORRECTED or not word.isalpha():
        return ""
    typed = [each for each in meanings if " " not in each and each[0] == word[0]]
    known = [*engine.like(word), *typed]
    near = [each.name for each in nearest(word, known, exact_up_to=_EXACT_UP_TO)]
    near.sort(
        key=lambda each: (edit_distance(word, each), known.index(each))
    )  # The commonest first.
    return near[0] if near and not _is_an_author(near[0], engine, typed) else ""


def _is_an_author(word: str, engine: Engine, typed: list[str]) -> bool:
    """Return whether `word` stands in sources alone: it is the name of somebody, or a title's."""
    return word not in typed and {place.kind for place in engine.matches([word])} == {"sources"}
