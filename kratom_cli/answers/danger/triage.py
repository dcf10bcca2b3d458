"""Recognises an emergency in what a person typed. Pure and quick; reads no data.

Two readers hear every text (`recognise`). The rules bring it into plain words (`plain_words`), look
for signs in it (`triage_words.SIGNS`), and weigh whether it happens to somebody or is a question
about the world (`_weigh`). The learned judgement adds up weights (`learned.py`). In doubt the level
is `possible`. How well they do is measured in docs/triage.md.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from kratom_cli.answers.danger.learned import SCALE, Judgement, judge
from kratom_cli.answers.danger.triage_weights import UNTRUSTED_ALARMS, UNTRUSTED_HINTS
from kratom_cli.answers.danger.triage_words import (
    AFTER_THE_ER,
    ALONE,
    BEFORE_THE_ER,
    FAMILIES,
    HARMLESS,
    NO_YEARS,
    REAL_WORDS,
    SHORT,
    SIGNS,
    TRANSLATED,
    Sign,
    Strength,
)
from kratom_cli.words.distance import is_one_slip
from kratom_cli.words.english import is_english
from kratom_cli.words.normalise import fold, plain_letters
from kratom_cli.words.stem import singular

Level = Literal["emergency", "possible", "none"]
LEVELS: tuple[Level, ...] = ("emergency", "possible", "none")
_GAP = 4
_SHORTEST_CORRECTED = 5
_LONGEST = 2000
_FAST_HEART = range(130, 260)
_HIGH_FEVER = {*range(40, 44), *range(103, 111)}
"""In degrees, Celsius and Fahrenheit."""
_LOW_SUGAR = range(10, 66)
"""In mg/dL."""
_MOST_WORDS_ALONE = 2
_OLDEST_CHILD = 14
_GROWN = 18
_MOST_TABLETS = 8
_MOST_MG = 16
"""Of loperamide in a day; over it the heart is in danger."""

_FEWEST_JUDGED = 3
_PAGE, _NOTICE, _AGREES = 1.2, 0.0, 0.3
_DOUBTS = {"emergency": -4.0, "possible": -2.5}
"""How sure the judgement must be, in log-odds, for the page, for the notice, for the page where a
rule says so too, and for a notice where only a rule says so. Chosen on two sets of texts by hands
that saw neither rules nor data (docs/triage.md): few harmless texts may be alarmed."""

_ALONE, _SUICIDE = "overdose-alone", "suicidal-thoughts"
_SOMEBODY = {"SELF", "OTHER"}


class Alarm(NamedTuple):
    """How sure it is that a text tells of an emergency, and the page for it.

    `page` is empty where there is none, and for a possible emergency that no page fits best.
    """

    level: Level
    page: str = ""


class Ruled(NamedTuple):
    """What the rules find: the most certain of the signs, and the most urgent page of those.

    `trusted` is the page of a sign that alarmed hardly any harmless text among those learned from;
    `hinted` tells that a sign deserves a notice that was mostly right there.
    """

    level: Level = "none"
    page: str = ""
    trusted: str = ""
    hinted: bool = False


def recognise(text: str) -> Alarm:
    """Return what `text` tells of, by the rules and by what was learned from examples."""
    ruled = by_rules(text)
    if len(text.split()) < _FEWEST_JUDGED:  # Too little to judge by: the rules know such words.
        return Alarm(ruled.level, ruled.page)
    return combined(ruled, judge(text[:_LONGEST]))


def combined(ruled: Ruled, judged: Judgement) -> Alarm:
    """Return what the rules and the judgement come to.

    A sure judgement shows the page by itself, and so does a trusted rule; any other rule where the
    judgement agrees at least in part. Below that there is a notice where either hears something,
    unless the judgement is sure that the words mean something else.
    """
    sure = judged.certainty / SCALE
    if ruled.trusted and sure >= _DOUBTS["emergency"]:
        return Alarm("emergency", judged.page if sure >= _PAGE else ruled.trusted)
    if sure >= _PAGE or (ruled.level == "emergency" and sure >= _AGREES):
        return Alarm("emergency", judged.page)
    if ruled.hinted or (ruled.level != "none" and sure >= _DOUBTS[ruled.level]):
        return Alarm("possible", ruled.page)
    if sure < _NOTICE:
        return Alarm("none")
    # Nobody is told to be alone who did not say so.
    return Alarm("possible", judged.page if judged.page != _ALONE else "")


def signs_in(text: str) -> Iterator[tuple[int, Level]]:
    """Yield the place in `SIGNS` of each sign that the rules find in `text`, and how sure it is."""
    return _signs_among(plain_words(text[:_LONGEST]))


def _signs_among(words: list[str]) -> Iterator[tuple[int, Level]]:
    tags = [_families(word) for word in words]
    present = frozenset().union(*tags)
    for place, (sign, steps) in enumerate(zip(SIGNS, _STEPS, strict=True)):
        if steps <= present and _found(sign, tags):
            yield place, _weigh(sign.strength, present, tags)


def by_rules(text: str) -> Ruled:
    """Return the most certain of the signs that the rules find, the most urgent first."""
    best, trusted, hinted = Ruled(), "", False
    words = plain_words(text[:_LONGEST])
    for place, level in _signs_among(words):
        sign = SIGNS[place]
        if LEVELS.index(level) < LEVELS.index(best.level):
            best = Ruled(level, sign.page)
        # Of despair each word counts: a miss costs more than an alarm.
        despair = sign.page == _SUICIDE and sign.strength in ("sure", "hint")
        if level == "emergency" and not trusted and (despair or place not in UNTRUSTED_ALARMS):
            trusted = sign.page
        hinted = hinted or (level == "possible" and (despair or place not in UNTRUSTED_HINTS))
    if best.level == "none" and 0 < len(words) <= _MOST_WORDS_ALONE and words[0] in ALONE:
        return Ruled("possible", ALONE[words[0]], hinted=True)
    return best._replace(trusted=trusted, hinted=hinted)


def is_about_people_at_large(text: str) -> bool:
    """Return whether `text` speaks of people as such: of nobody in particular, and not of now."""
    present = frozenset().union(*map(_families, plain_words(text[:_LONGEST])))
    return "ANYBODY" in present and not present & {*_SOMEBODY, "CHILD", "PET", "NOW"}


def plain_words(text: str) -> list[str]:
    """Return the words of `text` without case, accents, short forms, digits for letters, typos."""
    letters = plain_letters(text)
    if "od" in letters.casefold():
        letters = re.sub(_OD, " overdosed ", letters)
    letters = _translated(fold(letters))
    words = [each for word in _WORD.findall(letters) for each in _spelled(word)]
    return _joined(_without_release([_corrected(word) for word in words]))


def _without_release(words: list[str]) -> list[str]:
    """Return `words` without the "er" of a medicine ("tramadol er": extended release).

    It is the emergency room where a word beside it says so, or where it stands alone.
    """
    return [
        word
        for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False)
        if word != "er" or before in _TO_THE_ER or after in _OF_THE_ER
    ]


# "OD'd", "od'ing" and "ODd" lose their meaning without apostrophe and case.
_OD = r"\b(?:OD(?:d|s|ed|ing)|(?i:od'(?:d|s|ed|ing)|od ing))\b"
_WORD = re.compile(r"[^\W_]+")
_RUN = r"(.)\1\1+"
_MEASURE = r"\d+(?:oh|hydroxy|yo|yr|y|mo|mg|g|hr|hrs|h|bpm|x|nd|rd|th|st|k)s?"
_LEET = str.maketrans("013457", "oieast")


def _translated(text: str) -> str:
    for foreign, english in TRANSLATED.items():
        if foreign in text:
            # Thai is written without spaces between words.
            edge = r"\b" if foreign.isascii() else ""
            text = re.sub(f"{edge}{re.escape(foreign)}{edge}", f" {english} ", text)
    return text


def _spelled(word: str) -> list[str]:
    """Return `word` as it is usually written: "plzzz" as "please", "w4ke" as "wake"."""
    if word.isalpha():
        word = re.sub(_RUN, r"\1", word) if _has_run(word) else word
    elif word.isascii() and not word.isdecimal():
        number = re.fullmatch(r"(\d+)(yo|yr|bpm)s?", word)
        if number:
            return list(number.groups())
        if not re.fullmatch(_MEASURE, word):
            word = word.translate(_LEET)
    return SHORT.get(word, word).split()


def _has_run(word: str) -> bool:
    return any(
        first == second == third
        for first, second, third in zip(word, word[1:], word[2:], strict=False)
    )


def _corrected(word: str) -> str:
    """Return the one known word that `word` misspells by a letter, else `word` itself."""
    if (
        len(word) < _SHORTEST_CORRECTED
        or word in _TAGS
        or word in _REAL_WORDS
        or not word.isalpha()
    ):
        return word
    near = [each for each in _BY_LETTER[word[0]] if is_one_slip(word, each)]
    if not near or (is_english(word) and singular(word) != near[0]):
        return word
    return near[0]


def _joined(words: list[str]) -> list[str]:
    """Return `words` with the phrases of the families joined: "passed out" as "passed_out"."""
    joined = []
    place = 0
    while place < len(words):
        length = next((n for n in (4, 3, 2) if "_".join(words[place : place + n]) in _PHRASES), 1)
        joined.append("_".join(words[place : place + length]))
        place += length
    return [*_ages(joined), *_rates(joined), *_overdoses(joined)]


def _ages(words: list[str]) -> Iterator[str]:
    """Yield `words`, but for the age of somebody who is no child: "35 years old".

    A son or daughter whose age is told without the years ("she is 5") is marked as a child.
    """
    for before, word in zip(["", *words], words, strict=False):
        years = before.isdecimal() and word.startswith("y") and "CHILD" in _TAGS.get(word, ())
        if not years or int(before) <= _OLDEST_CHILD:
            yield word
        else:
            yield "teen" if int(before) < _GROWN else "grown"
    if _OWN_CHILD & {*words} and any(
        before in _OF_AGE
        and word.isdecimal()
        and int(word) <= _OLDEST_CHILD
        and after not in _UNITS
        for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False)
    ):
        yield "kid"


def _rates(words: list[str]) -> Iterator[str]:
    """Yield the marks of what is measured and dangerous: heart rate, fever, blood sugar."""
    about_the_heart = {"bpm", "hr", "heart", "pulse"} & set(words)
    numbers = [int(word) for word in words if word.isdecimal()]
    if about_the_heart and any(number in _FAST_HEART for number in numbers):
        yield "RATE"
    if {"fever", "temp", "temperature"} & {*words} and _HIGH_FEVER & {*numbers}:
        yield "FEVER"
    if "sugar" in words and any(number in _LOW_SUGAR for number in numbers):
        yield "LOW_READING"


def _overdoses(words: list[str]) -> Iterator[str]:
    """Yield the mark of more loperamide than the packet allows in a day."""
    if not _LOPERAMIDE & {*words}:
        return
    for number, unit in zip(words, [*words[1:], ""], strict=True):
        digits = number.removesuffix("mg")
        if digits.isdecimal():
            most = _MOST_MG if unit == "mg" or digits != number else _MOST_TABLETS
            if int(digits) > most:
                yield "MANY"


def _families(word: str) -> frozenset[str]:
    return frozenset((word, *_TAGS.get(word, ())))


def _found(sign: Sign, tags: list[frozenset[str]]) -> bool:
    """Return whether every pattern of `sign` is in the text, and none that must not be."""
    return all(
        _stands(pattern.lstrip("-").split(), tags) is not pattern.startswith("-")
        for pattern in sign.patterns
    )


def _steps(sign: Sign) -> frozenset[str]:
    """Return the words and families without which `sign` cannot be in a text."""
    needed = " ".join(each for each in sign.patterns if not each.startswith("-"))
    return frozenset(needed.split()) - {".."}


def _stands(pattern: list[str], tags: list[frozenset[str]]) -> bool:
    """Return whether the steps of `pattern` follow one another anywhere in the text."""
    return any(_follows(pattern, tags, place) for place in range(len(tags)))


def _follows(pattern: list[str], tags: list[frozenset[str]], place: int) -> bool:
    if not pattern:
        return True
    if pattern[0] == "..":
        return any(_follows(pattern[1:], tags, place + gap) for gap in range(_GAP + 1))
    return (
        place < len(tags) and pattern[0] in tags[place] and _follows(pattern[1:], tags, place + 1)
    )


def _weigh(strength: Strength, present: frozenset[str], tags: list[frozenset[str]]) -> Level:
    """Return how sure a sign is in its text: it happens to somebody, or is asked about."""
    if strength == "sure":
        return _weigh_sure(present, tags)
    if "STUDY" in present or _asks_of_a_substance(tags):
        return _weigh_in_study(strength, present, tags)
    somebody = bool(present & _SOMEBODY)
    if "PAST" in present and "NOW" not in present:
        return "none"
    if "QUESTION" in tags[0]:
        return "possible" if somebody or "WATCHING" in present else "none"
    happens = somebody or present & {"NOW", "HAPPENED"}
    return "emergency" if happens and strength == "if-somebody" else "possible"


def _weigh_sure(present: frozenset[str], tags: list[frozenset[str]]) -> Level:
    """A sure sign counts whatever is said, unless plainly no person is spoken of."""
    somebody = present & _SOMEBODY
    if _asks_of_a_substance(tags) and "OTHER" not in present:
        return "possible" if somebody else "none"
    if "STUDY" in present and not somebody:
        return "none" if "QUESTION" in tags[0] else "possible"
    return "emergency"


def _weigh_in_study(
    strength: Strength, present: frozenset[str], tags: list[frozenset[str]]
) -> Level:
    """Beside words of study or law it takes a person, and for an emergency one who has it now."""
    if strength == "hint" or not present & _SOMEBODY:
        return "none"
    return "emergency" if "NOW" in present and "QUESTION" not in tags[0] else "possible"


def _asks_of_a_substance(tags: list[frozenset[str]]) -> bool:
    """Return whether the text begins as "does kratom ..." or "why does it ..."."""
    beginning = pairwise(tags[:3])
    return any("MODAL" in first and "SUBSTANCE" in second for first, second in beginning)


def _tags() -> dict[str, list[str]]:
    """Return the families of each word."""
    families: defaultdict[str, list[str]] = defaultdict(list)
    for family, words in FAMILIES.items():
        for word in words.split():
            families[word].append(family)
    # In the order of the signs: of two words that are equally near, the first is taken for meant.
    for sign in SIGNS:
        for step in " ".join(sign.patterns).split():
            if step.islower():
                families.setdefault(step, [])
    return dict(families)


_TO_THE_ER = {"", *BEFORE_THE_ER.split()}
_OF_THE_ER = set(AFTER_THE_ER.split())
_OWN_CHILD = set(FAMILIES["SON"].split())
_OF_AGE = {"is", "age", "aged", "shes", "hes", "only"}
_UNITS = set(NO_YEARS.split())
_STEPS = [_steps(sign) for sign in SIGNS]
_TAGS = _tags()
_REAL_WORDS = set(REAL_WORDS.split())
_LOPERAMIDE = set(FAMILIES["LOPERAMIDE"].split())
_PHRASES = {*HARMLESS.split(), *(word for word in _TAGS if "_" in word)}
_BY_LETTER: defaultdict[str, list[str]] = defaultdict(list)
for _word in _TAGS:
    if len(_word) >= _SHORTEST_CORRECTED and _word.isalpha():
        _BY_LETTER[_word[0]].append(_word)
