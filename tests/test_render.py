"""Each renderer shows each block, and shows it exactly so."""

from __future__ import annotations

import msgspec
import pytest
from program import SMALL_BASE

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block, Content
from kratom_cli.answers.care import careful
from kratom_cli.knowledge.base import Base
from kratom_cli.render import Canvas, markdown, plain, render, terminal

SMALL = Base(str(SMALL_BASE))


def _kinds() -> list[type[Block]]:
    return Block.__subclasses__()


@pytest.mark.parametrize("kind", _kinds(), ids=lambda kind: kind.__name__)
def test_every_renderer_knows_every_block(kind: type[Block]) -> None:
    """A new block cannot be forgotten by a renderer."""
    assert kind in plain._WRITERS  # noqa: SLF001
    assert kind in markdown._WRITERS  # noqa: SLF001
    assert kind in terminal._PAINTERS  # noqa: SLF001


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (blocks.Title("A title", "as of 2026"), ["A TITLE", "As of 2026."]),
        (blocks.Title("A title"), ["A TITLE"]),
        (blocks.Notice("Old."), ["NOTICE: Old."]),
        (blocks.Heading("In short"), ["IN SHORT:"]),
        (blocks.Paragraph("Words."), ["Words."]),
        (blocks.Items(["a", "b"]), ["- a", "- b"]),
        (blocks.Items(["a", "b"], numbered=True), ["1. a", "2. b"]),
        (blocks.Fields([("Key", "value")]), ["Key: value"]),
        (
            blocks.Finding("Low certainty", "It may be.", ["a-2020"], [("About", "leaf")]),
            ["Low certainty. It may be. [a-2020]", "  About: leaf"],
        ),
        (
            blocks.Table(["A", "B"], [["1", "2"], ["3", "4"]]),
            ["A: 1", "B: 2", "", "A: 3", "B: 4"],
        ),
        (
            blocks.Timeline(
                [blocks.Span("Leaf", 6, 24, 72, 240, "starts early", "Low.")],
                [("7-OH", "No bar.")],
                "",
            ),
            ["Leaf: starts early. Low.", "7-OH: No bar."],
        ),
        (
            blocks.Grid(
                ["Leaf", "7-OH"],
                [("B", "banned"), ("R", "regulated"), ("U", "unclear")],
                [
                    blocks.GridCell(0, 0, "KS", "Kansas", ["B", "B"]),
                    blocks.GridCell(0, 1, "TX", "Texas", ["R", "B"]),
                ],
            ),
            [
                "Leaf: banned (1): Kansas.",
                "Leaf: regulated (1): Texas.",
                "7-OH: banned (2): Kansas, Texas.",
            ],
        ),
        (
            blocks.Bars(["up", "down"], [blocks.Bar("Text 1", [3, 1], "3 of 4 are up.")]),
            ["Text 1: 3 of 4 are up."],
        ),
        (blocks.Commands(["kratom-info risks"]), ["kratom-info risks"]),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Block) else "",
)
def test_plain_writes_one_fact_a_line(block: Block, expected: list[str]) -> None:
    """The plain rendering of each block is exactly this."""
    assert list(plain.lines(block)) == expected


def _answer(*content: Block) -> Answer:
    return careful(SMALL, Content("topic", list(content), "general", {}, ["pharmacist"]), "us")


def test_markdown_escapes_what_markdown_would_eat() -> None:
    """Brackets, stars and pipes of a text stand in the document as they are."""
    text = markdown.to_markdown(_answer(blocks.Table(["a"], [["x | [y] *z*"]])))
    assert r"| x \| \[y\] \*z\* |" in text


@pytest.mark.parametrize("form", ["plain", "terminal"])
@pytest.mark.parametrize("text", ["[x]", "[/x]", ":warning:", r"\[", "[bold]a[/bold]", "{a} %s"])
def test_markup_in_data_is_shown_as_it_is(form: str, text: str) -> None:
    """What looks like markup is text."""
    shown = render(_answer(blocks.Paragraph(text)), form, Canvas(80, colour=True))  # type: ignore[arg-type]
    assert text in shown


@pytest.mark.parametrize("width", [20, 40, 80, 200, 400])
def test_no_line_of_the_terminal_is_wider_than_it(width: int) -> None:
    """The terminal rendering keeps to its columns, and to a hundred where there are more."""
    parts = (
        blocks.Fields([("Key", "many words " * 9)]),
        blocks.Table(["A", "B"], [["w " * 60, "v " * 9]]),
    )
    text = render(_answer(*parts), "terminal", Canvas(width, colour=False))
    assert max(map(len, text.splitlines())) <= min(width, 100)


def test_a_chart_puts_the_worst_where_it_is() -> None:
    """A bar starts at the onset, is worst between the peaks and ends at the end, by the axis."""
    block = blocks.Timeline([blocks.Span("Leaf", 0, 24, 72, 240, "w", "n")], [], "")
    lines = render(_answer(block), "terminal", Canvas(96, colour=False)).splitlines()
    axis = next(line for line in lines if "hours (h)" in line)
    bar = next(line for line in lines if "\u2593" in line)
    assert bar.index("\u2591") == axis.index("0h")
    assert bar.index("\u2593") == axis.index("1d")
    assert bar.rindex("\u2593") + 1 == axis.index("3d")
    assert bar.rindex("\u2591") + 1 == axis.index("10d")


def test_a_narrow_terminal_gets_words_instead_of_a_chart() -> None:
    """Below 72 columns the timeline is told in sentences."""
    block = blocks.Timeline([blocks.Span("Leaf", 0, 24, 72, 240, "starts soon", "n")], [], "")
    text = render(_answer(block), "terminal", Canvas(40, colour=False))
    assert "starts soon" in text
    assert "\u2593" not in text


MAP = blocks.Grid(
    ["Leaf", "7-OH"],
    [("B", "banned"), ("R", "regulated")],
    [
        blocks.GridCell(0, 0, "KS", "Kansas", ["B", "B"]),
        blocks.GridCell(1, 2, "TX", "Texas", ["R", "B"]),
    ],
)


def test_a_map_puts_each_letter_under_its_code() -> None:
    """On a terminal each place has its code, below it its letters; a legend tells them."""
    rows = render(_answer(MAP), "terminal", Canvas(80, colour=False)).splitlines()
    for code, letters in (("KS", "B/B"), ("TX", "R/B")):
        row = next(n for n, line in enumerate(rows) if code in line)
        assert rows[row + 1].index(letters) == rows[row].index(code)
    assert any("Leaf/7-OH: B banned; R regulated." in line for line in rows)


def test_a_narrow_terminal_gets_words_instead_of_a_map() -> None:
    """Where the map has no room its words stand, by name."""
    text = render(_answer(MAP), "terminal", Canvas(16, colour=False))
    assert "Kansas" in text
    assert "KS" not in text


@pytest.mark.parametrize("counts", [[3, 1, 0, 4], [0, 0, 0, 1], [1, 200, 1, 1], [0, 0, 0, 0]])
def test_bars_are_cut_by_their_counts(counts: list[int]) -> None:
    """A share is as long as its count says, one that is there is seen, and words say the same."""
    block = blocks.Bars(["a", "b", "c", "d"], [blocks.Bar("Text", counts, "in words")])
    text = render(_answer(block), "terminal", Canvas(80, colour=False))
    bar = next(line for line in text.splitlines() if line.startswith("  Text"))
    length = 80 - len("Text") - 4
    for count, shade in zip(counts, "\u2588\u2593\u2592\u2591", strict=True):
        drawn = bar.count(shade)
        assert bool(drawn) == bool(count)
        assert abs(drawn - length * count / (sum(counts) or 1)) <= len(counts)
    assert "in words" in text
    assert "\u2588 a  \u2593 b  \u2592 c  \u2591 d" in text
    narrow = render(_answer(block), "terminal", Canvas(40, colour=False))
    assert "Text: in words" in narrow
    assert "\u2588" not in narrow


def test_json_is_one_document_with_stable_keys() -> None:
    """The envelope has these keys, in this order, and ends with a line break."""
    text = render(_answer(blocks.Paragraph("a")), "json", Canvas(None, colour=False))
    assert text.endswith("}\n")
    assert list(msgspec.json.decode(text)) == [
        "schema_version",
        "command",
        "status",
        "exit_status",
        "knowledge_base",
        "care",
        "data",
        "sources",
        "notices",
        "errors",
    ]
