"""The one normaliser of typed text, with a named view for each use.

`fold` is the ground of all views: no case, no accents, no apostrophes of any kind. On it stand
`words_of` (the words of a text), `normalise_name` (the joined form in which names are compared) and
`sentence` (the text with its contractions written out, so that "won't" denies as "will not" does).
"""

from __future__ import annotations

import re
import unicodedata

from kratom_cli.words.stem import singular

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`", "'"))
_ACCENT = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
_SEVEN = re.compile(r"\b7[\s_\u2010-\u2015-]+(oh|hydroxy)")
_CONTRACTED = re.compile(
    r"\b(\w+)n't\b"
    r"|\b(ai|ca|wo|sha|do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)nt\b"
)
_BEFORE_NOT = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_SHORTENED = re.compile(
    r"\b(?:(\w+)'(ll|re|ve|m|d|s)|(you|they)(ll|re|ve)|(we)(ve)|(i)(m|ve)|(that|it|he|she)(s))\b"
)
_WRITTEN_OUT = {"ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would", "s": "is"}


def plain_letters(text: str) -> str:
    """Return `text` with straight apostrophes and without accents; its case is kept."""
    letters = text.translate(_APOSTROPHES)
    if letters.isascii():
        return letters
    return _ACCENT.sub("", unicodedata.normalize("NFKD", letters))


def fold(text: str) -> str:
    """Return `text` without case, accents and apostrophes."""
    return plain_letters(text).casefold().replace("'", "")


def words_of(text: str) -> list[str]:
    """Return the words of `text`, folded; 7-OH is one word however it is written."""
    return _WORD.findall(_SEVEN.sub(r"7\1", fold(text)))


def normalise_name(text: str) -> str:
    """Return the form in which names are compared: the words of `text` joined, each in singular.

    Case, accents, spaces, hyphens, apostrophes and a plural 's' make no difference.
    """
    return "".join(map(singular, words_of(text)))


def sentence(text: str) -> str:
    """Return `text` folded, with its contractions written out: "can't" and "cant" as "can not"."""
    letters = plain_letters(text).casefold()
    spread = _SHORTENED.sub(_written_out, _CONTRACTED.sub(_denied, letters))
    return _SEVEN.sub(r"7\1", spread.replace("'", ""))


def _denied(found: re.Match[str]) -> str:
    verb = found[1] or found[2]
    return f"{_BEFORE_NOT.get(verb, verb)} not"


def _written_out(found: re.Match[str]) -> str:
    word, rest = (each for each in found.groups() if each)
    return f"{word} {_WRITTEN_OUT[rest]}"
