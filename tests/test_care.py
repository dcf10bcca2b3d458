"""No answer leaves without its care: by construction, in every format, at every width."""

from __future__ import annotations

import ast
import itertools
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from program import SMALL_BASE, Ask
from seen import care_is_whole, squeezed

import kratom_cli
from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Care, Content, Referral, sensitivity_of, stricter
from kratom_cli.answers.care import (
    BUILT_IN_CARE,
    DEFAULT_COUNTRY,
    UNKNOWN_COUNTRY,
    call_line,
    careful,
    careful_without_data,
    fill,
    numbers,
)
from kratom_cli.answers.countries import countries_meant, country_code
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.edition import Edition
from kratom_cli.knowledge.records.care import CareTexts
from kratom_cli.render import Canvas, render
from kratom_cli.vocabulary import FORMATS, SENSITIVITIES, Sensitivity

PACKAGE = Path(kratom_cli.__file__).parent
SMALL = Base(str(SMALL_BASE))
EDITION = Edition("1", "2026-01-01")

# No digits, so that no amount is made by chance; brackets and marks that markup would eat.
WORDS = st.text(alphabet="abcdef äé [x]/:*_|กµ≥中", min_size=1, max_size=60).filter(str.strip)
PAIRS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=3)
BLOCKS = st.one_of(
    st.builds(blocks.Title, WORDS, WORDS),
    st.builds(blocks.Notice, WORDS),
    st.builds(blocks.Heading, WORDS),
    st.builds(blocks.Paragraph, WORDS),
    st.builds(blocks.Items, st.lists(WORDS, min_size=1, max_size=3), st.booleans()),
    st.builds(blocks.Fields, PAIRS),
    st.builds(blocks.Finding, WORDS, WORDS, st.lists(WORDS, min_size=1, max_size=2), PAIRS),
    st.builds(
        blocks.Table,
        st.just(["one", "two"]),
        st.lists(st.tuples(WORDS, WORDS).map(list), min_size=1),
    ),
    st.builds(
        blocks.Timeline,
        st.lists(
            st.builds(
                blocks.Span,
                WORDS,
                st.just(6.0),
                st.just(24.0),
                st.just(72.0),
                st.just(240.0),
                WORDS,
                WORDS,
            )
        ),
        PAIRS,
        WORDS,
    ),
    st.builds(
        blocks.Grid,
        st.just(["one", "two"]),
        st.just([("a", "first"), ("b", "second")]),
        st.lists(
            st.builds(
                blocks.GridCell,
                st.integers(0, 3),
                st.integers(0, 3),
                st.just("XY"),
                WORDS,
                st.just(["a", "b"]),
            ),
            min_size=1,
            max_size=3,
        ),
    ),
    st.builds(
        blocks.Bars,
        st.just(["one", "two"]),
        st.lists(
            st.builds(blocks.Bar, WORDS, st.lists(st.integers(0, 9), min_size=2, max_size=2), WORDS)
        ),
    ),
    st.builds(blocks.Commands, st.lists(WORDS, min_size=1, max_size=2)),
)
CONTENTS = st.builds(
    Content,
    command=st.just("topic"),
    blocks=st.lists(BLOCKS, min_size=1, max_size=6),
    declared=st.sampled_from(SENSITIVITIES),
    data=st.dictionaries(WORDS, WORDS, max_size=2),
    ask=st.just(["pharmacist"]),
    notices=st.lists(WORDS, max_size=1),
)
WIDTHS = st.one_of(st.none(), st.integers(1, 20), st.integers(1, 400))


@given(CONTENTS, st.sampled_from(FORMATS), WIDTHS, st.booleans())
def test_every_format_shows_the_whole_care(
    content: Content, form: str, width: int | None, colour: bool
) -> None:
    """The short line stands first, every caveat and referral is whole, the call stands last."""
    answer = careful(SMALL, content, "us")
    text = render(answer, form, Canvas(width, colour))  # type: ignore[arg-type]
    assert care_is_whole(answer, form, text)


@given(CONTENTS, WIDTHS)
def test_no_word_of_a_block_is_lost(content: Content, width: int | None) -> None:
    """Plain and terminal show every text of every block, whatever the width and the brackets."""
    answer = careful(SMALL, content, "us")
    plain = squeezed(render(answer, "plain", Canvas(width, colour=False))).casefold()
    painted = squeezed(render(answer, "terminal", Canvas(width, colour=False))).casefold()
    for block in content.blocks:
        if isinstance(block, blocks.Paragraph | blocks.Notice):
            assert squeezed(block.text).casefold() in plain
            assert squeezed(block.text).casefold() in painted


@given(CONTENTS)
def test_the_strictest_sensitivity_wins(content: Content) -> None:
    """An answer carries the care of its own sensitivity, never of a milder one."""
    answer = careful(SMALL, content, "us")
    assert answer.care.sensitivity == sensitivity_of(content)
    assert stricter(answer.care.sensitivity, content.declared) == answer.care.sensitivity
    texts = getattr(SMALL.single(CareTexts), answer.care.sensitivity)
    assert answer.care.short == fill(texts.short, {"emergency": "911 (US)"})
    assert answer.care.caveats == texts.caveats


@given(CONTENTS, BLOCKS)
def test_an_amount_anywhere_raises_the_care(content: Content, block: blocks.Block) -> None:
    """An amount in any block, or in the data, gets at least the care of a dosage answer."""
    hidden = [
        msgspec.structs.replace(
            content, blocks=[*content.blocks, block, blocks.Notice("It was 3 g.")]
        ),
        msgspec.structs.replace(content, data={"deep": [{"down": "three capsules"}]}),
        msgspec.structs.replace(content, data={"text": "They told of 5\nmg."}),
        msgspec.structs.replace(content, data={"text": "They told of 5\tmg."}),
        msgspec.structs.replace(content, notices=["They told of 5 mg."]),
    ]
    for each in hidden:
        found = careful(SMALL, each, "us").care.sensitivity
        assert SENSITIVITIES.index(found) >= SENSITIVITIES.index("dosage")


@pytest.mark.parametrize(
    ("declared", "text", "needed"),
    [
        ("general", "Some slept.", "general"),
        ("safety", "Some slept.", "safety"),
        ("dosage", "Some slept.", "dosage"),
        ("emergency", "Some slept.", "emergency"),
        ("general", "Some took 3 g.", "dosage"),
        ("safety", "Some took 3 g.", "dosage"),
        ("dosage", "Some took 3 g.", "dosage"),
        ("emergency", "Some took 3 g.", "emergency"),
    ],
)
def test_an_amount_raises_and_never_lowers(
    declared: Sensitivity, text: str, needed: Sensitivity
) -> None:
    """Without an amount the care is for what is declared; with one for dosage, or for stricter."""
    content = Content("topic", [blocks.Paragraph(text)], declared, {}, ["pharmacist"])
    assert sensitivity_of(content) == needed
    assert careful(SMALL, content, "us").care.sensitivity == needed


def test_an_answer_cannot_be_changed_once_it_is_made() -> None:
    """What is said, and the care of it, are fixed: nothing downstream can take any of it away."""
    parts: list[type[msgspec.Struct]] = [
        each
        for each in vars(blocks).values()
        if isinstance(each, type) and issubclass(each, msgspec.Struct)
    ]
    assert len(parts) > 15
    assert [each.__name__ for each in parts if not each.__struct_config__.frozen] == []
    content = Content("topic", [], "safety", {}, ["pharmacist"])
    answer = careful(SMALL, content, "us")
    assert isinstance(answer.blocks, tuple)
    assert not hasattr(answer, "__dict__")


def test_a_content_says_nothing_that_it_was_not_told() -> None:
    """Unless it is told otherwise, a content is answered, with status 0 and nothing besides."""
    content = Content("topic", [], "safety", {}, [])
    assert (content.status, content.exit_status, content.dense) == ("answered", 0, False)
    assert [*content.sources, *content.notices, *content.problems] == []
    assert blocks.Problem("code", "what") == blocks.Problem("code", "what", "", "")


@pytest.mark.parametrize(("one", "other"), list(itertools.product(SENSITIVITIES, repeat=2)))
def test_stricter_is_the_later_of_the_order(one: Sensitivity, other: Sensitivity) -> None:
    """The order is general, safety, dosage, emergency, from either side."""
    order = ["general", "safety", "dosage", "emergency"]
    assert stricter(one, other) == order[max(order.index(one), order.index(other))]


def test_nobody_else_can_make_an_answer() -> None:
    """An Answer refuses to be made without the seal that care holds."""
    content = Content("topic", [], "general", {}, [])
    with pytest.raises(TypeError, match=r"Only kratom_cli\.answers\.care"):
        Answer(content, lambda _: BUILT_IN_CARE, EDITION, seal=None)
    with pytest.raises(TypeError, match=r"Only kratom_cli\.answers\.care"):
        Answer(content, lambda _: BUILT_IN_CARE, EDITION, seal=object())


def test_only_care_holds_the_seal() -> None:
    """No other module of the package so much as names the seal."""
    holders = set()
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        named |= {a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names}
        named |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        if "SEAL" in named:
            holders.add(path.relative_to(PACKAGE).as_posix())
    assert holders == {"answers/answer.py", "answers/care.py"}


def test_an_answer_refuses_too_little_care() -> None:
    """Even with the seal, care that is milder than the content is refused."""
    from kratom_cli.answers.answer import SEAL

    mild = msgspec.structs.replace(BUILT_IN_CARE, sensitivity="general")
    content = Content("topic", [blocks.Paragraph("He had 3 g.")], "general", {}, [])
    with pytest.raises(ValueError, match="too little"):
        Answer(content, lambda _: mild, EDITION, seal=SEAL)


@pytest.mark.parametrize("field", ["short", "call", "caveats", "referral"])
@pytest.mark.parametrize("empty", ["", "  "])
def test_a_care_with_nothing_in_it_is_refused(field: str, empty: str) -> None:
    """A care needs its short line, caveats, a referral and whom to call."""
    bad: dict[str, object] = {"caveats": [empty], "referral": [Referral("Pharmacist", empty)]}
    value = bad.get(field, empty)
    fields = {name: getattr(BUILT_IN_CARE, name) for name in BUILT_IN_CARE.__struct_fields__}
    with pytest.raises(ValueError, match="A care needs"):
        Care(**{**fields, "referral": [Referral(empty, "about anything")]})
    with pytest.raises(ValueError, match="A care needs"):
        Care(**{**fields, field: value})
    if field in ("caveats", "referral"):
        with pytest.raises(ValueError, match="A care needs"):
            Care(**{**fields, field: []})


def test_the_care_stands_first_and_last_among_the_blocks() -> None:
    """A renderer that shows every block in order cannot lose the care."""
    content = Content("topic", [blocks.Paragraph("a")], "safety", {}, ["pharmacist"], notices=["n"])
    answer = careful(SMALL, content, "us")
    assert answer.blocks[0] == blocks.CareLine(answer.care.short)
    assert answer.blocks[1:-1] == (blocks.Notice("n"), blocks.Paragraph("a"))
    assert answer.blocks[-1] == blocks.CareEnd(
        answer.care.caveats,
        answer.care.referral,
        answer.care.call,
        "knowledge base 2026.01.0, as of 2026-01-31",
    )


def test_the_built_in_care_is_the_strictest_and_says_whom_to_call() -> None:
    """A damaged installation still gives emergency care with numbers and a referral."""
    sedatives = "alcohol, opioids or calming medicines"
    assert BUILT_IN_CARE.sensitivity == "emergency"
    assert (
        Care(
            "emergency",
            "Not medical advice. Hard to wake or breathing badly: call the emergency number now,"
            " give naloxone.",
            [
                "The knowledge base in use is damaged: what is told here may be incomplete.",
                "No safe amount of kratom is established. Nothing found does not mean safe.",
                f"Mixing kratom with {sedatives} can stop a person's breathing.",
                "Do not stop or change a prescribed medicine on your own.",
            ],
            [Referral("Pharmacist, doctor or poison centre", "about anything that worries you")],
            BUILT_IN_CALL,
        )
        == BUILT_IN_CARE
    )
    content = Content("topic", [blocks.Paragraph("He had 3 g.")], "general", {}, [])
    answer = careful_without_data(content, "/nowhere")
    assert answer.care == BUILT_IN_CARE
    assert answer.edition == Edition("unknown", "unknown")
    assert careful_without_data(content, str(SMALL_BASE)).content is content


def test_the_call_names_the_country() -> None:
    """Numbers are named as those of the country; other countries are one option away."""
    assert call_line(SMALL, "us") == (
        "Call, in danger (cannot be woken, not breathing well, seizure, chest pain):"
        " 911 (United States). Poison centre: Poison Help 1-800-222-1222 (US)."
        " Thoughts of suicide: 988 Suicide & Crisis Lifeline 988 (US)."
        " Another country: add --country XX."
    )
    british = call_line(SMALL, "gb")
    assert "999 (United Kingdom)" in british
    assert "Poison centre" not in british
    assert "suicide" not in british


def test_a_country_without_a_number_gets_none() -> None:
    """Where no number is confirmed none is printed, and that is said."""
    line = call_line(SMALL, "zz")
    assert line == (
        "Call, in danger (cannot be woken, not breathing well, seizure, chest pain):"
        " the local emergency number (none is confirmed here for Nowhere)."
        " Another country: add --country XX."
    )


def test_the_referral_names_who_fits_the_question() -> None:
    """The professionals that the records name are those whom the answer refers to, in order."""
    content = Content("topic", [], "safety", {}, ["obstetric", "pharmacist"])
    assert careful(SMALL, content, "us").care.referral == [
        Referral("Midwife", "before mixing kratom with anything"),
        Referral("Pharmacist", "before mixing kratom with anything"),
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("us", "us"), ("US", "us"), ("  gb\n", "gb"), ("United Kingdom", "gb"), ("UK", "gb"),
        ("Britain", "gb"), ("Nowhere", "zz"), ("Atlantis", None), ("", None), ("../us", None),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_code_and_its_names(typed: str, code: str | None) -> None:
    """A code or a name in any case leads to the country; anything else to none."""
    assert country_code(SMALL, typed) == code


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Texas", ["us"]), ("TX", ["us"]), ("new york", ["us"]), ("Bavaria", ["de"]),
        ("Ontario", ["ca"]), ("scotland", ["gb"]), ("Puerto Rico", ["pr"]), ("pr", ["pr"]),
        ("Georgia", ["ge", "us"]), ("GE", ["ge"]), ("Punjab", ["pk", "in"]),
        ("Jersey", ["je"]), ("New Jersey", ["us"]), ("Guinea", ["gn"]), ("Samoa", ["ws"]),
        ("Burma", ["mm"]), ("zaire", ["cd"]), ("EL", ["gr"]), ("Atlantis", []),
    ],
)  # fmt: skip
def test_a_state_means_its_country(real: Base, typed: str, codes: list[str]) -> None:
    """States, provinces and old codes mean a country; what is borne by several means them all."""
    assert countries_meant(real, typed) == codes
    assert country_code(real, typed) == (codes[0] if len(codes) == 1 else None)


@pytest.mark.parametrize(
    "question", [["topic", "withdrawal"], ["search", "sleep"], ["claims"], ["legal", "us"]]
)
def test_a_name_of_several_countries_asks(ask: Ask, question: list[str]) -> None:
    """Georgia is refused with both codes; only pages for an emergency answer, with both numbers."""
    told = ask(*question, "--country", "Georgia")
    assert told.status == 2
    assert "'Georgia' can mean GE or US (--country). Use GE or US." in told.err
    assert told.err.rstrip().splitlines()[-1] == BUILT_IN_CALL
    for command in ("emergency", "resources"):
        page = ask(command, "--country", "Georgia").out
        assert "'Georgia' can mean Georgia (GE: 112) or United States (US: 911)" in page
        assert page.rstrip().splitlines()[-1] == BUILT_IN_CALL


def test_a_country_that_is_named_by_its_state_gets_the_sheet(ask: Ask) -> None:
    """In danger it does not matter how the country was named."""
    told = ask("search", "chest pain", "--country", "Texas")
    assert told.status == 0
    assert "kratom-info emergency chest-pain" in told.out
    assert "911 (United States)" in told.out.rstrip().splitlines()[-1]
    sheet = ask("emergency", "chest pain", "--country", "Texas")
    assert "Call 911" in sheet.out


def test_the_country_of_who_names_none_is_the_united_states() -> None:
    """The default is a recorded country; an unknown one is no code at all."""
    assert country_code(SMALL, DEFAULT_COUNTRY) == "us"
    assert UNKNOWN_COUNTRY == ""


def test_an_unknown_country_gets_the_numbers_of_several() -> None:
    """Where the reader's country is not recorded no single country's number is given."""
    assert call_line(SMALL, UNKNOWN_COUNTRY) == BUILT_IN_CALL
    words = numbers(SMALL, UNKNOWN_COUNTRY)
    assert words["emergency"] == "the local emergency number"
    assert not any(character.isdigit() for word in words.values() for character in word)


def test_an_emergency_page_does_not_say_twice_when_to_call() -> None:
    """Without the signs the line is the same but for them."""
    signs = " (cannot be woken, not breathing well, seizure, chest pain)"
    assert call_line(SMALL, "us", signs=False) == call_line(SMALL, "us").replace(signs, "")
    for declared in SENSITIVITIES:
        call = careful(SMALL, Content("topic", [], declared, {}, ["pharmacist"]), "us").care.call
        assert (signs in call) is (declared != "emergency")


@pytest.mark.parametrize(
    ("country", "named", "emergency", "poison"),
    [
        ("us", False, "911", "Poison Help 1-800-222-1222"),
        ("us", True, "911 (US)", "Poison Help 1-800-222-1222"),
        ("gb", False, "999", "none is recorded here; ask a doctor or hospital"),
        (
            "zz",
            True,
            "the local emergency number",
            "none is recorded here; ask a doctor or hospital",
        ),
    ],
)
def test_a_text_is_filled_with_the_numbers_of_the_country(
    country: str, named: bool, emergency: str, poison: str
) -> None:
    """Placeholders become what the record holds, or words that say that it holds nothing."""
    words = numbers(SMALL, country, named=named)
    assert list(words) == ["emergency", "poison", "crisis"]
    text = fill("Call {emergency}, {poison}; {emergency} {other} {{crisis}}.", words)
    crisis = words["crisis"]
    assert text == f"Call {emergency}, {poison}; {emergency} {{other}} {{{crisis}}}."
    assert ("988" in crisis) is (country == "us")
    assert country == "us" or crisis == "none is recorded here; ask a doctor or hospital"
    assert numbers(SMALL, "us")["emergency"] == "911"
