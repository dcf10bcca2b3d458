"""Finds amounts ("2 g", "three capsules", "½ tsp", "2 Gramm", "grams: 5") in free text.

An amount of something that a person could take may stand only in a record marked `dosage`.
`checks` uses this to refuse a knowledge base; `care` uses it again at run time, so that an
amount that slipped through still gets the care of a dosage answer. It errs on the side of
finding: a count of tested tablets or a seized weight is found too, and costs only a stronger
caveat. What a blood test gives ("80 ng/mL", "40 IU/L") and what no person could take (tonnes) are
none.

It runs on every answer, so it looks for units, which are rare, and only then for a number beside
each: one pattern for the whole took half of the time of an answer.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Units of mass, with the per-kilogram and per-day forms left to what follows; gpd is g per day.
_MASSES = _words("""
    g gs gpd gm gms gr grs gram grams gramme grammes mg mgs milligram milligrams milligramme
    milligrammes mcg ug \u00b5g \u03bcg microgram micrograms microgramme microgrammes
    kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes oz floz ounce ounces lb lbs
    pound pounds grain grains dram drams iu
    gramo gramos gramm grama gramas grammi grammo miligramo miligramos milligramm miligrama
    miligramas milligrammi milligrammo microgramo microgramos mikrogramm kilogramm kilogramo
    kilogramos onza onzas unze unzen onces libra libras livres pfund
    \u0433 \u043c\u0433 \u0433\u0440\u0430\u043c\u043c
    \u0433\u0440\u0430\u043c\u043c\u0430 \u0433\u0440\u0430\u043c\u043c\u043e\u0432
""")
_VOLUMES = _words("""
    ml mls millilitre millilitres milliliter milliliters cc cl dl litre litres liter liters
    teaspoon teaspoons teaspoonful teaspoonfuls tablespoon tablespoons tablespoonful tablespoonfuls
    tsp tsps tbs tbsp tbsps spoon spoons spoonful spoonfuls cup cups cupful cupfuls mug mugs glass
    glasses pint pints quart quarts gallon gallons bottle bottles drop drops dropper droppers
    dropperful dropperfuls sip sips swig swigs gulp gulps mouthful mouthfuls thimble thimbles
    thimbleful thimblefuls bowl bowls
    litro litros mililitro mililitros cucharada cucharadas cucharadita cucharaditas taza tazas vaso
    vasos gota gotas colher colheres x\u00edcara x\u00edcaras copos
    teel\u00f6ffel essl\u00f6ffel l\u00f6ffel tasse tassen becher gl\u00e4ser tropfen
    cuill\u00e8re cuill\u00e8res cuiller\u00e9e cuiller\u00e9es tasses verre verres goutte gouttes
    cucchiaino cucchiaini cucchiaio cucchiai gocce theelepel theelepels eetlepel eetlepels
""")
_PIECES = _words("""
    capsule capsules caps tablet tablets tab tabs pill pills gummy gummies shot shots scoop scoops
    sachet sachets strip strips chew chews chewable chewables lozenge lozenges squirt squirts pinch
    pinches handful handfuls leaves puff puffs hit hits vial vials ampoule ampoules patch patches
    serving servings packet packets pack packs softgel softgels gelcap gelcaps caplet caplets
    bag bags baggie baggies teabag teabags pouch pouches cans jar jars tin tins ampule ampules
    troche troches wafer wafers palmful palmfuls fistful fistfuls cartridge cartridges
    c\u00e1psula c\u00e1psulas capsulas comprimido comprimidos tableta tabletas pastilla pastillas
    sobres bolsa bolsas pu\u00f1ado pu\u00f1ados pizca pizcas hojas folhas punhado punhados
    kapsel kapseln tablette tabletten pille pillen beutel t\u00fcte t\u00fcten handvoll
    bl\u00e4tter g\u00e9lule g\u00e9lules comprim\u00e9 comprim\u00e9s pilule pilules
    poign\u00e9e poign\u00e9es pinc\u00e9e pinc\u00e9es feuilles capsula compressa compresse
""")
# Short units that are other words too, or part of them, unless a figure stands before them: litre,
# and the German for teaspoon and tablespoon.
_AFTER_FIGURES = _words("l tl el")
_UNITS = _MASSES | _VOLUMES | _PIECES | _AFTER_FIGURES
# "A packet" and "a break tolerance drops" count nothing; "a packet of powder" and "a few drops" do.
_MERE_THINGS = _words("packet pack bottle strip patch hit bag baggie pouch jar tin bowl cartridge")
_MERE_VERBS = _words("drops hits packs strips")
_REAL_COUNT = ("a few", "a couple", "a dozen", "a hundred")

_FRACTION = r"[\u00bc-\u00be\u2150-\u215e]"
# "7-OH tablets" and "7-hydroxymitragynine" name a substance; the 7 counts nothing.
_DIGITS = (
    r"(?:(?!7[\s\u2010\u2011-]?(?:oh|hydroxy))\.?\d+(?:[.,\u00b7]\d+)*"
    rf"(?:\s?{_FRACTION})?|{_FRACTION})"
)
_NUMBER_WORD = (
    r"(?:(?:an? )?(?:few|couple|third|single|hundred|thousand|quarter|dozen|fifth|eighth|tenth)"
    r"|half(?: an?)?|one|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several"
    r"|double|another|many|extra|an?"
    # Spanish and Portuguese, French, German.
    r"|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|medi[ao]"
    r"|uma?|dois|duas|tr\u00eas|quatro|sete|oito|nove|dez|mei[ao]"
    r"|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|demi"
    r"|ein(?:en?)?|zwei|drei|vier|f\u00fcnf|sechs|sieben|acht|neun|zehn|halbe[nr]?)"
)
# Thin, narrow and no-break spaces stand between number and unit in typeset sources; they are
# white space here too. What has no width parts nothing for a reader.
_NO_WIDTH = r"\u00ad\u200b-\u200d\u2060\ufeff"
_GAP = rf"[\s{_NO_WIDTH}-]{{0,3}}"
_WORD_GAP = r"[\s-]+(?:of (?:an? )?)?"
# Up to two describing words may stand between: "two red capsules", "two heaped teaspoons".
_ADJECTIVES = r"(?:(?!percent\b|per\b|of\b)[a-z0-9-]+\s+){0,2}"

_WORD = re.compile(r"[^\W\d_\u00bc-\u00be\u2150-\u215e]+")  # "\u00bdg" holds the word "g".
_BEFORE_MASS = rf"(?<![\w.])(?:{_DIGITS}{_GAP}|{_NUMBER_WORD}{_WORD_GAP})(?:fl(?:uid)?\.?\s)?$"
_BEFORE_MEASURE = (
    rf"(?<![\w.])(?:{_DIGITS}(?:{_GAP}|{_WORD_GAP}){_ADJECTIVES}"
    rf"|{_NUMBER_WORD}{_WORD_GAP}{_ADJECTIVES})$"
)
_BEFORE_SHORT = rf"(?<![\w.]){_DIGITS}{_GAP}$"
# "grams: 5", "dose (g) = 5", and the same in JSON: '"grams": 5'.
_AFTER = re.compile(rf"[\")\]]{{0,2}}\s?[:=]\s?\"?{_DIGITS}")
_IN_BLOOD = "/"
"""What follows the units of a blood test: international units are given by the litre there."""
_FAR_ENOUGH = 80  # Characters beside a unit in which its number is looked for.


def find_amount(text: str) -> str | None:
    """Return the first amount in `text` as it stands there, or None where there is none."""
    low = text.lower()
    if len(low) != len(text):  # A letter that is two when it is small: places would not agree.
        text = low
    for unit in _WORD.finditer(low):
        if unit.group() in _UNITS:
            found = _amount(low, unit.group(), unit.start(), unit.end())
            if found:
                return text[found[0] : found[1]]
    return None


def _amount(low: str, unit: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the amount with `unit` begins and ends, None where no number stands beside."""
    after = low[end : end + _FAR_ENOUGH]
    if unit == "iu" and after.startswith(_IN_BLOOD):
        return None
    first = max(0, start - _FAR_ENOUGH)
    number = re.search(_before(unit), low[first:start])
    if number and not _counts_nothing(number.group(), unit, after):
        return first + number.start(), end
    given = _AFTER.match(after)
    return (start, end + given.end()) if given else None


def _before(unit: str) -> str:
    """Return the pattern of what stands before `unit` where it measures something."""
    if unit in _AFTER_FIGURES:
        return _BEFORE_SHORT
    return _BEFORE_MASS if unit in _MASSES else _BEFORE_MEASURE


def _counts_nothing(number: str, unit: str, after: str) -> bool:
    """Return whether an article stands before a mere thing or a verb, not before a measure."""
    if number.startswith(_REAL_COUNT) or number.split(maxsplit=1)[0] not in ("a", "an"):
        return False
    return unit in _MERE_VERBS or (unit in _MERE_THINGS and not after.startswith(" of"))
