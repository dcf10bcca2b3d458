"""The detector of amounts finds what people really write, and leaves other numbers alone."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from kratom_cli.words.amounts import find_amount

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
1½ g
1½ tsp
1 ½ tsp
1⅛ oz
1 kg
2 kilos
763 kg seized
0.5 L
500 IU
4 softgels
one bag
two bowls
a bowl of leaf
a thimbleful
a thimbleful of powder
5gs
2gpd
grams: 5
grams = 5
grams:5
capsules: 4
dose (g): 5
dose [g]: 5
{"grams": 5}
"tsp": "½"
an eighth of an ounce
a tenth of a gram
2 gramos
dos gramos
un gramo
media cucharadita
3 cápsulas
2 Gramm
zwei Kapseln
ein Esslöffel
2 TL
1 EL
halbe Tablette
fünf Gramm
une gélule
trois feuilles
deux cuillères
duas colheres
três gramas
meia colher
2 grammi
una compressa
5 г
5 граммов
2\u200bg
2⁠mg
5­ g
two cans
2 teabags
"""

MASSES = """
g gm gms gr grs gram grams gramme grammes mg mgs milligram milligrams milligramme milligrammes
mcg ug µg μg microgram micrograms microgramme microgrammes oz ounce ounces lb lbs pound pounds
grain grains kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gs gpd floz dram drams iu
gramo gramos gramm grama gramas grammi grammo miligramo miligramos milligramm miligrama miligramas
milligrammi milligrammo microgramo microgramos mikrogramm kilogramm kilogramo kilogramos onza onzas
unze unzen onces libra libras livres pfund г мг грамм грамма граммов
"""
MEASURES = """
ml mls millilitre millilitres milliliter milliliters cc cl dl litre litres liter liters
teaspoon teaspoons teaspoonful teaspoonfuls tablespoon tablespoons tablespoonful tablespoonfuls
tsp tsps tbs tbsp tbsps spoon spoons spoonful spoonfuls cup cups cupful cupfuls mug mugs glass
glasses pint pints gallon gallons bottle bottles drop drops dropper droppers dropperful
dropperfuls sip sips swig swigs capsule capsules caps tablet tablets tab tabs pill pills gummy
gummies shot shots scoop scoops sachet sachets strip strips chew chews chewable chewables lozenge
lozenges squirt squirts pinch pinches handful handfuls leaves puff puffs hit hits vial vials
ampoule ampoules patch patches serving servings packet packets pack packs quart quarts gulp gulps
mouthful mouthfuls thimble thimbles thimbleful thimblefuls bowl bowls litro litros mililitro
mililitros cucharada cucharadas cucharadita cucharaditas taza tazas vaso vasos gota gotas colher
colheres xícara xícaras copos teelöffel esslöffel löffel tasse tassen becher gläser tropfen cuillère
cuillères cuillerée cuillerées tasses verre verres goutte gouttes cucchiaino cucchiaini cucchiaio
cucchiai gocce theelepel theelepels eetlepel eetlepels softgel softgels gelcap gelcaps caplet
caplets bag bags baggie baggies teabag teabags pouch pouches cans jar jars tin tins ampule ampules
troche troches wafer wafers palmful palmfuls fistful fistfuls cartridge cartridges cápsula cápsulas
capsulas comprimido comprimidos tableta tabletas pastilla pastillas sobres bolsa bolsas puñado
puñados pizca pizcas hojas folhas punhado punhados kapsel kapseln tablette tabletten pille pillen
beutel tüte tüten handvoll blätter gélule gélules comprimé comprimés pilule pilules poignée poignées
pincée pincées feuilles capsula compressa compresse
"""
NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several double
another many extra half quarter dozen hundred thousand few couple third single a an fifth eighth
tenth un una uno dos tres cuatro cinco seis siete ocho nueve diez media medio um uma dois duas três
quatro sete oito nove dez meia meio une deux trois quatre cinq sept huit neuf dix demi ein eine
einen zwei drei vier fünf sechs sieben acht neun zehn halbe halben halber
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
58 tonnes
1,507 IU/L
40 IU/L
a bag
an old bag
a new pouch
an L-shaped room
one L
two tl
one can see
el 5
g: none
grams: some
grams; 5
grams 5
tablets were: 5
the bag: a new one
a cartridge
a rubber strips
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


UNITS = sorted({*MASSES.split(), *MEASURES.split(), "l", "tl", "el"})
FIGURES = st.one_of(
    st.integers(0, 10**6).map(str),
    st.integers(1, 10**6).map(lambda number: f"{number:,}"),
    st.floats(0.01, 999).map(lambda number: f"{number:.2f}"),
    st.floats(0.01, 999).map(lambda number: f"{number:.2f}".replace(".", ",")),
    st.floats(0.01, 0.99).map(lambda number: f"{number:.2f}"[1:]),
    st.tuples(st.integers(1, 40).map(str), st.sampled_from("¼½¾⅐⅛⅞")).map("".join),
    st.tuples(st.integers(1, 40).map(str), st.sampled_from("¼½¾⅐⅛⅞")).map(" ".join),
    st.sampled_from("¼½¾⅐⅛⅞"),
    st.tuples(st.integers(1, 9), st.integers(2, 9)).map(lambda parts: f"{parts[0]}/{parts[1]}"),
).filter(lambda number: number != "7")  # Before "oh" it names a substance.
GAPS = ["", " ", "\u00a0", "\u202f", "\u2009", "-", " - ", "\n", "\u200b", "\u00ad", "\ufeff"]
WRITINGS = [str.lower, str.upper, str.capitalize]


@given(
    st.sampled_from(UNITS), FIGURES, st.sampled_from(GAPS), st.sampled_from(WRITINGS),
    st.sampled_from(["{}", "They told of {} in a day.", "x{{{}}}", "({}", "İ{}", "İİİİ {}, ßß"]),
)  # fmt: skip
def test_every_figure_in_every_writing_is_found_with_every_unit(
    unit: str, number: str, gap: str, writing: Callable[[str], str], frame: str
) -> None:
    """Figures with a unit are an amount, in whatever frame, gap and case they are written."""
    written = f"{number}{gap}{writing(unit)}"
    if frame == "İ{}":
        frame = "İ {}"  # A letter right before a figure is part of a name: "B12 tablets".
    assert find_amount(frame.format(written))


@given(
    st.sampled_from(UNITS), FIGURES, st.sampled_from(WRITINGS),
    st.sampled_from(["{}: {}", "{}:{}", "{} = {}", "({}): {}",
                     '"{}": {}', '"{}":"{}"', "[{}]: {}"]),
)  # fmt: skip
def test_a_figure_after_its_unit_is_found(
    unit: str, number: str, writing: Callable[[str], str], form: str
) -> None:
    """A form or a table names the unit first."""
    assert find_amount(form.format(writing(unit), number))


@given(
    st.sampled_from([*MASSES.split(), *MEASURES.split()]), st.sampled_from(NUMBERS.split()),
    st.sampled_from(WRITINGS), st.sampled_from(["{} {}", "{}-{}", "{}\u00a0{}", "{} of {}"]),
)  # fmt: skip
def test_a_number_in_words_is_found_with_every_unit(
    unit: str, number: str, writing: Callable[[str], str], form: str
) -> None:
    """Words for numbers in five languages, with every unit; an article counts only a measure."""
    found = find_amount(form.format(writing(number), writing(unit)))
    assert found or number in ("a", "an")


@given(st.text(max_size=80), st.text(max_size=80))
def test_an_amount_is_found_in_any_text(before: str, after: str) -> None:
    """Whatever stands around it, and whatever small letters it has: the amount is found."""
    assert find_amount(f"{before} ; 3 g ; {after}")


def test_what_is_found_stands_in_the_text() -> None:
    """The detector returns the words that it found, so that an error can show them."""
    assert find_amount("Of 12 people, all had 40 mg once.") == "40 mg"
    assert find_amount("They had 3 G.") == "3 G"
