"""Finds amounts ("2 g", "three capsules", "½ tsp") in free text.

An amount of something that a person could take may stand only in a record marked `dosage`.
`checks` uses this to refuse a knowledge base; `care` uses it again at run time, so that an
amount that slipped through still gets the care of a dosage answer. It errs on the side of
finding: a count of tested tablets is found too, and costs only a stronger caveat.
"""

from __future__ import annotations

import re
from functools import cache

# "7-OH tablets" and "7-hydroxymitragynine" name a substance; the 7 counts nothing.
_DIGITS = (
    r"(?:(?!7[\s\u2010\u2011-]?(?:oh|hydroxy))\d+(?:[.,\u00b7]\d+)*"
    r"|[\u00bc-\u00be\u2150-\u215e])"
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|hundred|a\s+hundred|half|half\s+an?|quarter|a\s+quarter|a\s+third|a\s+few"
    r"|a\s+couple|several|dozen|a\s+dozen|an?|a\s+single|double|another|many|extra)"
)
# Thin, narrow and no-break spaces stand between number and unit in typeset sources.
_GAP = r"[\s\u00a0\u2007\u2009\u200a\u202f-]{0,3}"
_WORD_GAP = r"(?:[\s\u00a0\u2007\u2009\u200a\u202f-]+(?:of\s+an?\s+|of\s+)?)"

# Units of mass, with the per-kilogram and per-day forms left to what follows.
_MASS = (
    r"(?:g|gm|gms|gr|grs|grams?|grammes?|mg|mgs|milligrams?|milligrammes?|mcg|ug|\u00b5g|\u03bcg"
    r"|micrograms?|microgrammes?|oz|ounces?|lbs?|pounds?|grains?)"
)
_VOLUME = (
    r"(?:ml|mls|millilit(?:re|er)s?|cc|cl|dl|lit(?:re|er)s?|teaspoons?(?:fuls?)?"
    r"|tablespoons?(?:fuls?)?|tsps?|tbsps?|spoons?(?:fuls?)?|cups?(?:fuls?)?|mugs?|glass(?:es)?"
    r"|pints?|bottles?|drops?|droppers?(?:fuls?)?|sips?|swigs?)"
)
_PIECE = (
    r"(?:capsules?|caps|tablets?|tabs|pills?|gumm(?:y|ies)|shots?|scoops?|sachets?|strips?|chews?"
    r"|chewables?|lozenges?|squirts?|pinch(?:es)?|handfuls?|leaves|puffs?|hits?|vials?|ampoules?"
    r"|patch(?:es)?|servings?|packets?|packs?)"
)
# "A packet" and "a break tolerance drops" count nothing; "a packet of powder" and "a few drops" do.
_NO_COUNT = (
    r"(?!an?\s+(?!few\b|couple\b|dozen\b|hundred\b)(?:[a-z-]+\s+){0,2}"
    r"(?:(?:packet|pack|bottle|strip|patch|hit)\b(?!\s+of)|(?:drops|hits|packs|strips)\b))"
)
# Up to two describing words may stand between: "two red capsules", "two heaped teaspoons".
_ADJECTIVES = r"(?:(?!percent\b|per\b|of\b)[a-z0-9-]+\s+){0,2}"

_AMOUNT = (
    rf"(?<![\w.])(?:"
    rf"{_DIGITS}{_GAP}(?:{_MASS}|{_ADJECTIVES}{_VOLUME})(?![a-z\u00b5])"
    rf"|{_DIGITS}{_WORD_GAP}?{_ADJECTIVES}{_PIECE}(?![a-z])"
    rf"|{_NO_COUNT}{_NUMBER_WORD}{_WORD_GAP}(?:{_MASS}|{_ADJECTIVES}{_VOLUME})(?![a-z\u00b5])"
    rf"|{_NO_COUNT}{_NUMBER_WORD}{_WORD_GAP}{_ADJECTIVES}{_PIECE}(?![a-z])"
    rf")"
)


def find_amount(text: str) -> str | None:
    """Return the first amount in `text` as it stands there, or None where there is none."""
    match = _pattern().search(text)
    return match.group(0) if match else None


@cache
def _pattern() -> re.Pattern[str]:
    """Return the compiled pattern; compiling takes 10 ms, and not every answer needs it."""
    return re.compile(_AMOUNT, re.IGNORECASE)
