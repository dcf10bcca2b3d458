"""The detector of amounts finds what people really write, and leaves other numbers alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kratom_cli.knowledge.amounts import find_amount

AMOUNTS = """
2 g
2g
2.5 g
2,5 g
1–3 g
1-3g
between 1 and 8 grams
0.5 gram
5 grammes
10 gm
500 mg
500mg
20 mg/kg
23 mg of mitragynine
8 mg/kg by mouth
50 mg/day
1,000 mg
1000 milligrams
250 mcg
250 µg
250 μg
250 ug
40 micrograms
3 oz
1 ounce
half an ounce
a quarter ounce
0.25 lb
60 ml
8 mL shot
2 litres of tea
2 liters
one teaspoon
1 tsp
2 tsp.
½ tsp
¼ teaspoon
⅓ cup
1 tbsp
a tablespoon
two heaped teaspoons
three capsules
3 capsules
20 caps
2 tablets
half a tablet
one and a half tablets
2 x 15 mg tablets
a 15 mg tablet
two 15-mg tablets
4 pills
one gummy
two gummies
one shot
a shot
a whole shot
two shots a day
three glasses a day
a glass of tea
4 cups of tea
10 drops
a few drops
a scoop
two scoops
a handful
one packet
5 g
5 g
5 g
5\u202fg
5\u2009mg
2·5 g
12 leaves
ten to twenty leaves
a couple of grams
a few grams
several grams
a dozen capsules
twenty-five milligrams
fifteen grams
one sachet
two bottles
a bottle of extract
a packet of powder
a gel pouch with one serving
a single tablet
25 mg/mL
1.5 % per 3 grams
up to 45 capsules
200 puffs
TWO CAPSULES
3 G
.5 g
½g
5 - g
3 fl oz
two fluid ounces
half gram
half a gram
half an ounce
a third of a gram
a thousand mg
two small red capsules
2 of the tablets
a couple of drops
a dozen strips
a hundred drops
a few hits
a patch of extract
"""

MASSES = """
g gm gms gr grs gram grams gramme grammes mg mgs milligram milligrams milligramme milligrammes
mcg ug µg μg microgram micrograms microgramme microgrammes oz ounce ounces lb lbs pound pounds
grain grains
"""
MEASURES = """
ml mls millilitre millilitres milliliter milliliters cc cl dl litre litres liter liters
teaspoon teaspoons teaspoonful teaspoonfuls tablespoon tablespoons tablespoonful tablespoonfuls
tsp tsps tbs tbsp tbsps spoon spoons spoonful spoonfuls cup cups cupful cupfuls mug mugs glass
glasses pint pints gallon gallons bottle bottles drop drops dropper droppers dropperful
dropperfuls sip sips swig swigs capsule capsules caps tablet tablets tab tabs pill pills gummy
gummies shot shots scoop scoops sachet sachets strip strips chew chews chewable chewables lozenge
lozenges squirt squirts pinch pinches handful handfuls leaves puff puffs hit hits vial vials
ampoule ampoules patch patches serving servings packet packets pack packs
"""
NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several double
another many extra half quarter dozen hundred thousand few couple third single a an
"""

OTHERS = """
7-OH
7-OH tablets
7-hydroxymitragynine products
7 OH shots are sold
7 of 152 people
7 of 91 deaths
2021 survey of 2,061 people
a 3-year follow-up
12 weeks
3 days
10 to 20 hours
24 h
5%
93 percent
911
1-800-222-1222
age 40
37 °C
naloxone
the tablets were tested
no tablets
leaf powder
gram for gram
grams say little
mg per gram
per kilogram
a gramophone
14 to 22 times
odds ratio 2.83
0.56%
80 ng/mL
15 minutes
10,000 users
1 in 4
stage 2
CYP2D6 and CYP3A4
vitamin B12
5 metres
4 men
vitamin B12 tablets
someone tablets
gone grams
7OH tablets
7-hydroxy tablets
7 hydroxy tablets
80 percent tablets
3 per bottle
3 people weighed grams
an opened packet
an old bottle
five people
two studies
the 2 groups
a case
an ounceful
a new packet
keep the packet
a packet does not tell
a break tolerance drops
a bottle was tested
MGM-15
"""


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def test_an_amount_is_found() -> None:
    """Every real way to write an amount is found, alone and inside a sentence."""
    for phrase in _lines(AMOUNTS):
        assert find_amount(phrase), phrase
        assert find_amount(f"Some people reported ({phrase}), others did not."), phrase


def test_another_number_is_left_alone() -> None:
    """Counts, years, times, percentages and names are no amounts."""
    for phrase in _lines(OTHERS):
        assert find_amount(phrase) is None, phrase
        assert find_amount(f"It was seen in {phrase}, they said.") is None, phrase


def test_every_unit_is_known() -> None:
    """A digit before a unit of mass, of volume or of pieces is an amount, in either case."""
    for unit in [*MASSES.split(), *MEASURES.split()]:
        assert find_amount(f"They told of 5 {unit} in a day.") == f"5 {unit}"
        assert find_amount(f"They told of 5 {unit.upper()} in a day."), unit


def test_a_measure_may_be_described() -> None:
    """Between a number and a measure up to two describing words may stand."""
    for unit in MEASURES.split():
        assert find_amount(f"They told of 5 heaped green {unit}.") == f"5 heaped green {unit}"
        assert find_amount(f"They told of two of {unit}.") == f"two of {unit}"


def test_every_number_word_is_known() -> None:
    """A number in words is an amount with a unit, as a digit is; after an article too."""
    for number in NUMBERS.split():
        assert find_amount(f"They told of {number} grams.") == f"{number} grams"
        assert find_amount(f"They told of {number} capsules.") == f"{number} capsules"


@given(
    st.sampled_from(["g", "mg", "mcg", "grams", "capsules", "tablets", "ml", "teaspoons", "shots"]),
    st.one_of(
        st.integers(1, 9999).map(str),
        st.floats(0.1, 99).map(lambda number: f"{number:.1f}"),
        st.tuples(st.integers(1, 40), st.sampled_from(["-", "–", " to "]), st.integers(41, 90)).map(
            lambda parts: "".join(map(str, parts))
        ),
    ),
    st.sampled_from(["", " ", "\u00a0", "\u202f", "\u2009", "-"]),
)
def test_any_number_with_a_unit_is_found(unit: str, number: str, gap: str) -> None:
    """Whatever the number, the gap and the unit, an amount is found in the middle of a text."""
    assert find_amount(f"They told of {number}{gap}{unit} in a day.")


def test_what_is_found_stands_in_the_text() -> None:
    """The detector returns the words that it found, so that an error can show them."""
    assert find_amount("Of 12 people, all had 40 mg once.") == "40 mg"
