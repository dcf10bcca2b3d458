"""How a page looks: each word in its style at every width, in colours that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import get_args

import msgspec
import pytest
from palettes import PALETTES, contrast, drawn
from program import PAGES, SMALL_BASE, Ask
from rich.ansi import AnsiDecoder
from rich.cells import cell_len
from rich.console import Console
from rich.style import Style

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block, Content, Referral, Tone
from kratom_cli.answers.care import BUILT_IN_CARE, careful
from kratom_cli.knowledge.base import Base
from kratom_cli.render import Canvas, render
from kratom_cli.render.theme import STYLES, THEME

SMALL = Base(str(SMALL_BASE))
WIDTHS = [*range(1, 21), 40, 59, 60, 71, 72, 80, 100, 120, 200]
_CONSOLE = Console()
_LEAST = 4.5  # WCAG 2, success criterion 1.4.3.

# The word that is looked for on the page, and the style that it must have there.
Sample = tuple[Block, str, str]


def _plain_samples() -> list[Sample]:
    """Return a block of every kind with a word of it and its style; "" is the reader's own."""
    span = blocks.Span("QKQ", 6, 24, 72, 240, "starts soon", "n")
    return [
        (blocks.Title("QAQ", "as of QBQ"), "QAQ", "title"),
        (blocks.Title("a", "as of QBQ"), "QBQ", "date"),
        (blocks.Notice("QCQ"), "NOTICE:", "warning"),
        (blocks.Notice("QCQ"), "QCQ", ""),
        (blocks.Heading("QDQ"), "QDQ", "heading"),
        (blocks.Paragraph("QEQ"), "QEQ", ""),
        (blocks.Items(["QFQ"]), "-QFQ", ""),
        (blocks.Items(["QFQ"], numbered=True), "1.QFQ", ""),
        (blocks.Fields([("QGQ", "QHQ")]), "QGQ", "label"),
        (blocks.Fields([("QGQ", "QHQ")]), "QHQ", ""),
        (blocks.Finding("QIQ", "text", ["k"], [("l", "n")]), "QIQ", "grade"),
        (blocks.Finding("g", "QIQ", ["k"], [("l", "n")]), "QIQ", ""),
        (blocks.Finding("g", "text", ["QIQ"], [("l", "n")]), "[QIQ]", "key"),
        (blocks.Finding("g", "text", ["k"], [("QIQ", "n")]), "QIQ:", "label"),
        (blocks.Finding("g", "text", ["k"], [("l", "QIQ")]), "QIQ", ""),
        (blocks.Table(["QJQ"], [["QMQ"]]), "QJQ", "label"),
        (blocks.Table(["QJQ"], [["QMQ"]]), "QMQ", ""),
        (blocks.Timeline([span], [("a", "b")], ""), "QKQ", "label"),
        (blocks.Timeline([span], [("QNQ", "b")], ""), "QNQ", "label"),
        (blocks.Bars(["a", "b"], [blocks.Bar("QLQ", [3, 1], "w")]), "QLQ", "label"),
        (blocks.Grid(["a"], [("Q", "QZQ")], [_cell("Q")]), "Q", ""),
        (blocks.Commands(["QOQ"]), "QOQ", "command"),
    ]


def _toned_samples(tone: Tone) -> list[Sample]:
    """Return a block of every kind that can have a tone, with the word that must have it."""
    return [
        (blocks.Heading("QAQ", tone), "QAQ", tone),
        (blocks.Finding("QBQ", "text", ["k"], [("l", "n")], tone), "QBQ", tone),
        (blocks.Fields([("label", "QCQ. More.")], {"QCQ": tone}), "QCQ", tone),
        (blocks.Table(["a", "b"], [["c", "QDQ: d"]], {"QDQ": tone}), "QDQ", tone),
        (blocks.Grid(["a"], [("Q", "QZQ")], [_cell("Q")], {"Q": tone}), "Q", tone),
    ]


def _cell(mark: str) -> blocks.GridCell:
    return blocks.GridCell(0, 0, "KS", "Kansas", [mark])


def _answer(*content: Block) -> Answer:
    return careful(SMALL, Content("topic", list(content), "general", {}, ["pharmacist"]), "us")


def _cells(page: str) -> list[tuple[str, Style]]:
    """Return every letter of a painted page with its style, without white space."""
    return [
        (letter, line.get_style_at_offset(_CONSOLE, place))
        for line in AnsiDecoder().decode(page)
        for place, letter in enumerate(line.plain)
        if not letter.isspace()
    ]


def _styles_of(page: str, words: str) -> set[Style]:
    """Return the styles of `words` where they first stand, whatever they are folded into."""
    cells = _cells(page)
    start = "".join(letter for letter, _ in cells).index(words)
    return {style for _, style in cells[start : start + len(words)]}


@cache
def _style(name: str) -> Style:
    return THEME.styles[name] if name else Style.null()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("tone", [None, *get_args(Tone)])
def test_each_word_has_its_style_at_every_width(tone: Tone | None, width: int) -> None:
    """A danger looks like one, a label like a label and so on, in whatever way it is laid out."""
    for block, words, name in _toned_samples(tone) if tone else _plain_samples():
        page = render(_answer(block), "terminal", Canvas(width, colour=True))
        assert _styles_of(page, words) == {_style(name)}, (block, width)


def test_every_kind_of_block_is_looked_at() -> None:
    """No kind of block, and no field for a tone, is left out above."""
    care = {blocks.CareLine, blocks.CareEnd}
    assert {type(block) for block, _, _ in _plain_samples()} | care == set(Block.__subclasses__())
    toned = {
        kind for kind in Block.__subclasses__() if {"tone", "tones"} & {*kind.__struct_fields__}
    }
    assert {type(block) for block, _, _ in _toned_samples("danger")} | {blocks.CareLine} == toned


@pytest.mark.parametrize("width", WIDTHS)
def test_the_care_has_its_style_at_every_width(width: int) -> None:
    """Its lines stand out, those of an emergency as a danger; whom to ask is marked."""
    end = blocks.CareEnd(["QAQ"], [Referral("QBQ", "c")], "QCQ", "e")
    for declared, style in (("general", "care"), ("emergency", "danger")):
        content = msgspec.structs.replace(_answer(end).content, declared=declared)
        page = render(careful(SMALL, content, "us"), "terminal", Canvas(width, colour=True))
        assert _cells(page)[0][1] == _style(style)
        wanted = {"QAQ": "", "Ask:": "label", "QBQ": "", "QCQ": "care", "Care": "heading"}
        for words, name in wanted.items():
            assert _styles_of(page, words) == {_style(name)}
        assert _cells(page)[-1][1] == _style("care")


@pytest.mark.parametrize("width", [1, 5, 19, 20, 40, 59, 60, 80, 200])
def test_a_dangerous_mix_looks_dangerous(ask_small: Ask, width: int) -> None:
    """From the records to the screen: the rating is in red, whatever the width."""
    command = [*PAGES["interaction"], "--format", "terminal", "--color", "always"]
    page = ask_small(*command, COLUMNS=str(width)).out
    assert _styles_of(page, "AVOID") == {_style("danger")}


def test_every_tone_has_a_style_of_its_own() -> None:
    """No tone is forgotten, none looks like another, and each is more than a colour."""
    tones = [_style(tone) for tone in get_args(Tone)]
    assert len(set(tones)) == len(tones)
    for style in tones:
        assert style.bold
        assert style.color
        assert style.bgcolor


@pytest.mark.parametrize("name", STYLES)
def test_every_colour_can_be_read_in_every_theme(name: str) -> None:
    """4.5 to 1 or more where a style has a colour, and red for danger alone.

    Without a colour the text is as readable as the reader's own theme makes it; it is dim only
    where nobody needs it to act.
    """
    style = _style(name)
    if style.color or style.bgcolor:
        for theme, palette in PALETTES.items():
            assert contrast(*drawn(style, palette)) >= _LEAST, theme
        reds = [red > 2 * max(others) for red, *others in drawn(style, PALETTES["xterm"])]
        assert any(reds) is (name == "danger")
    assert not style.reverse
    assert bool(style.dim) is (name in ("date", "key"))


@pytest.mark.parametrize(
    ("style", "theme", "ratio"),
    [
        ("white on black", "black", 16.7),
        ("blue", "xterm", 2.2),
        ("yellow", "white", 1.7),
        ("bright_white on red", "VS Code light", 2.1),
        ("reverse", "VS Code light", 12.6),
        ("color(231) on color(124)", "Solarized light", 7.4),
    ],
)
def test_contrast_is_measured_as_it_is_seen(style: str, theme: str, ratio: float) -> None:
    """The measure tells what can be read from what cannot: the colours of a theme are its own."""
    assert round(contrast(*drawn(Style.parse(style), PALETTES[theme])), 1) == ratio


def _with_address(address: str) -> Iterator[Block]:
    yield blocks.Title(f"See {address}")
    yield blocks.Notice(f"See {address}")
    yield blocks.Heading(f"See {address}")
    yield blocks.Paragraph(f"See it at {address} and read.")
    yield blocks.Items([f"See it at {address}", "b"])
    yield blocks.Items([f"See it at {address}", "b"], numbered=True)
    yield blocks.Fields([("Name", "x"), ("Address", address)])
    yield blocks.Fields([("A name that is quite long", f"see {address}.")])
    yield blocks.Finding("Low certainty", f"See {address}", ["k"], [("More", "x")])
    yield blocks.Finding("Low certainty", "See", ["k"], [("More", f"at {address}")])
    yield blocks.Table(["What", "Where"], [["this", address], ["that", "b"]])
    yield blocks.Timeline([], [("Leaf", f"see {address}")], "")
    yield blocks.Bars(["a"], [blocks.Bar("Text", [1], f"see {address}")])
    yield blocks.CareEnd([f"See {address}"], [Referral("Doctor", address)], "c", "e")


@pytest.mark.parametrize("length", [16, 30, 57, 66, 79])
def test_an_address_is_whole_where_it_fits_a_line(length: int) -> None:
    """However a text is laid out, an address in it is broken only where the screen is narrower."""
    address = "https://example.org/".ljust(length, "x")[:length]
    assert len(address) == length
    for block in _with_address(address):
        wanted = address.upper() if isinstance(block, blocks.Title) else address
        for width in (length + 1, length + 2, length + 5, length + 14, length + 30):
            page = render(_answer(block), "terminal", Canvas(width, colour=False))
            assert any(wanted in line for line in page.splitlines()), (block, width)


@pytest.mark.parametrize("width", range(1, 25))
def test_no_letter_is_lost_on_the_narrowest_screens(ask_small: Ask, width: int) -> None:
    """On 1 column as on 24, steps and caveats are there, and no line is wider than two can be."""
    for page in ("emergency", "emergency-detail", "topic"):
        told = {
            form: ask_small(*PAGES[page], "--format", form, COLUMNS=str(width)).out
            for form in ("plain", "terminal")
        }
        plain, painted = ("".join(text.split()).casefold() for text in told.values())
        for mark in ".:-[]":  # Headings and lists have other marks, the words are the same.
            plain, painted = plain.replace(mark, ""), painted.replace(mark, "")
        assert painted == plain
        assert max(map(cell_len, told["terminal"].splitlines())) <= max(width, 2)


def test_a_wide_letter_is_kept_on_one_column() -> None:
    """A letter of two columns has no room on one, and is shown all the same."""
    text = f"{BUILT_IN_CARE.short} \u4e2d\u6587"
    page = render(_answer(blocks.Paragraph(text)), "terminal", Canvas(1, colour=False))
    assert "\u4e2d" in page
    assert "\u6587" in page
