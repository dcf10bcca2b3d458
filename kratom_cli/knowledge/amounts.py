"""Finds amounts ("2 g", "three capsules", "½ tsp") in free text.

An amount of something that a person could take may stand only in a record marked `dosage`.
`checks` uses this to refuse a knowledge base; `care` uses it again at run time, so that an
amount that slipped through still gets the care of a dosage answer. It errs on the side of
finding: a count of tested tablets is found too, and costs only a stronger caveat.

It runs on every answer, so it looks for units, which are rare, and only then for a number before
each: one pattern for the whole took half of the time of an answer.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Units of mass, with the per-kilogram and per-day forms left to what follows.
_MASSES = _words("""
    g gm gms gr grs gram grams gramme grammes mg mgs milligram milligrams milligramme milligrammes
    mcg ug \u00b5g \u03bcg microgram micrograms microgramme microgrammes oz ounce ounces lb lbs
    pound pounds grain grains
""")
_VOLUMES = _words("""
    ml mls millilitre millilitres milliliter milliliters cc cl dl litre litres liter liters
    teaspoon teaspoons teaspoonful teaspoonfuls tablespoon tablespoons tablespoonful tablespoonfuls
    tsp tsps tbs tbsp tbsps spoon spoons spoonful spoonfuls cup cups cupful cupfuls mug mugs glass
    glasses pint pints gallon gallons bottle bottles drop drops dropper droppers dropperful
    dropperfuls sip sips swig swigs
""")
_PIECES = _words("""
    capsule capsules caps tablet tablets tab tabs pill pills gummy gummies shot shots scoop scoops
    sachet sachets strip strips chew chews chewable chewables lozenge lozenges squirt squirts pinch
    pinches handful handfuls leaves puff puffs hit hits vial vials ampoule ampoules patch patches
    serving servings packet packets pack packs
""")
_UNITS = _MASSES | _VOLUMES | _PIECES
# "A packet" and "a break tolerance drops" count nothing; "a packet of powder" and "a few drops" do.
_MERE_THINGS = _words("packet pack bottle strip patch hit")
_MERE_VERBS = _words("drops hits packs strips")
_REAL_COUNT = ("a few", "a couple", "a dozen", "a hundred")

# "7-OH tablets" and "7-hydroxymitragynine" name a substance; the 7 counts nothing.
_DIGITS = (
    r"(?:(?!7[\s\u2010\u2011-]?(?:oh|hydroxy))\.?\d+(?:[.,\u00b7]\d+)*"
    r"|[\u00bc-\u00be\u2150-\u215e])"
)
_NUMBER_WORD = (
    r"(?:(?:a )?(?:few|couple|third|single|hundred|thousand|quarter|dozen)|half(?: an?)?|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several"
    r"|double|another|many|extra|an?)"
)
# Thin, narrow and no-break spaces stand between number and unit in typeset sources; they are
# white space here too.
_GAP = r"[\s-]{0,3}"
_WORD_GAP = r"[\s-]+(?:of (?:an? )?)?"
# Up to two describing words may stand between: "two red capsules", "two heaped teaspoons".
_ADJECTIVES = r"(?:(?!percent\b|per\b|of\b)[a-z0-9-]+\s+){0,2}"

_WORD = re.compile(r"[^\W\d_\u00bc-\u00be\u2150-\u215e]+")  # "\u00bdg" holds the word "g".
_BEFORE_MASS = rf"(?<![\w.])(?:{_DIGITS}{_GAP}|{_NUMBER_WORD}{_WORD_GAP})(?:fl(?:uid)?\.?\s)?$"
_BEFORE_MEASURE = (
    rf"(?<![\w.])(?:{_DIGITS}(?:{_GAP}|{_WORD_GAP}){_ADJECTIVES}"
    rf"|{_NUMBER_WORD}{_WORD_GAP}{_ADJECTIVES})$"
)
_FAR_ENOUGH = 80  # Characters before a unit in which its number is looked for.


def find_amount(text: str) -> str | None:
    """Return the first amount in `text` as it stands there, or None where there is none."""
    low = text.lower()
    for unit in _WORD.finditer(low):
        if unit.group() not in _UNITS:
            continue
        before = _BEFORE_MASS if unit.group() in _MASSES else _BEFORE_MEASURE
        start = max(0, unit.start() - _FAR_ENOUGH)
        number = re.search(before, low[start : unit.start()])
        if number and not _counts_nothing(number.group(), unit.group(), low[unit.end() :]):
            return text[start + number.start() : unit.end()]
    return None


def _counts_nothing(number: str, unit: str, after: str) -> bool:
    """Tell whether an article stands before a mere thing or a verb, not before a measure."""
    if number.startswith(_REAL_COUNT) or number.split(maxsplit=1)[0] not in ("a", "an"):
        return False
    return unit in _MERE_VERBS or (unit in _MERE_THINGS and not after.startswith(" of"))
