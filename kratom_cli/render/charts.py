"""Charts for the terminal: timelines, bars, maps; in words where there is no room for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Tone
from kratom_cli.render.beside import Beside, indented, labelled
from kratom_cli.render.plain import marked

Painted = Iterator[RenderableType]

_NARROWEST_TIMELINE = 72
_NARROWEST_BARS = 60
_LABEL = 30
# Hours of the ticks of a timeline. The scale is not even: the first days need the room.
_TICKS = ((0, "0h"), (12, "12h"), (24, "1d"), (48, "2d"), (72, "3d"), (120, "5d"), (168, "7d"))
_LATE_TICKS = ((240, "10d"), (336, "14d"), (672, "28d"))
_PRESENT, _WORST = "\u2591", "\u2593"
_SHADES = "\u2588\u2593\u2592\u2591"
_TILE = 5  # "AL" over "B/R", and a gap.


def _in_words(pairs: Iterable[tuple[str, str]]) -> Painted:
    """Yield labelled lines, for a screen that is too narrow for a chart."""
    yield from (labelled(label, text) for label, text in pairs)


def timeline(block: blocks.Timeline, width: int) -> Painted:
    """Yield bars on one scale of hours, each with its words."""
    if width < _NARROWEST_TIMELINE:
        yield from _in_words([(span.label, f"{span.words}. {span.note}") for span in block.spans])
        yield from _in_words(block.gaps)
        return
    scale = width - _LABEL - 2
    ticks = (*_TICKS, *_LATE_TICKS)
    yield Beside("hours (h) or days (d)", _axis(ticks, scale), _LABEL)
    for span in block.spans:
        bar = _bar(span, ticks, scale)
        yield Beside(_label(span.label), f"{bar}\n{span.words}.\n{span.note}", _LABEL)
    yield from (Beside(_label(label), text, _LABEL) for label, text in block.gaps)
    yield indented(f"{_PRESENT} present  {_WORST} worst")


def map_of(block: blocks.Grid, width: int) -> Painted:
    """Yield tiles, each where its place lies, with a legend."""
    columns = max(cell.column for cell in block.cells) + 1
    if width < columns * _TILE + 2:
        for layer, mark, words, names in marked(block):
            yield labelled(layer, Text.assemble((words, block.tones.get(mark, "")), f" {names}"))
        return
    places = {(cell.row, cell.column): cell for cell in block.cells}
    grid = Table.grid()
    for _ in range(columns):
        grid.add_column(width=_TILE)
    for row in range(max(cell.row for cell in block.cells) + 1):
        here = [places.get((row, column)) for column in range(columns)]
        grid.add_row(*(_tile(cell, block.tones) for cell in here))
    yield Padding(grid, (0, 0, 0, 2))
    used = {mark for cell in block.cells for mark in cell.marks}
    marks = [f"{mark} {words}" for mark, words in block.legend if mark in used]
    yield indented(f"{'/'.join(block.layers)}: {'; '.join(marks)}.")


def _tile(cell: blocks.GridCell | None, tones: dict[str, Tone]) -> Text:
    if cell is None:
        return Text("")
    marks = [(mark, tones.get(mark, "")) for mark in cell.marks]
    parted = [part for mark in marks for part in ("/", mark)][1:]
    return Text.assemble((f"{cell.code}\n", "label"), *parted, "\n")


def bars(block: blocks.Bars, width: int) -> Painted:
    """Yield one bar of shares for each label, with its words, and a legend."""
    if width < _NARROWEST_BARS:
        yield from _in_words((bar.label, bar.words) for bar in block.bars)
        return
    first = max((len(bar.label) for bar in block.bars), default=1) + 2
    for bar in block.bars:
        drawn = "".join(_shares(bar.counts, width - first - 2))
        yield Beside(_label(bar.label), f"{drawn}\n{bar.words}", first)
    legend = "  ".join(f"{shade} {part}" for shade, part in zip(_SHADES, block.parts, strict=False))
    yield indented(legend)


def _label(text: str) -> Text:
    return Text(text, style="label")


def _shares(counts: list[int], length: int) -> Iterator[str]:
    """Yield the shares of one bar of `length` columns; a part that is there is never left out."""
    total = sum(counts) or 1
    drawn = 0
    for number, shade in enumerate(_SHADES[: len(counts)], 1):
        to_come = sum(count > 0 for count in counts[number:])
        until = max(round(length * sum(counts[:number]) / total), drawn + (counts[number - 1] > 0))
        until = min(until, length - to_come)
        yield shade * (until - drawn)
        drawn = until


def _column(hours: float, ticks: tuple[tuple[int, str], ...], scale: int) -> int:
    """Return the column of a time: ticks stand evenly, times between them in proportion."""
    step = (scale - 4) / (len(ticks) - 1)
    for number in range(1, len(ticks)):
        low, high = ticks[number - 1][0], ticks[number][0]
        if hours <= high:
            return round(step * (number - 1 + (hours - low) / (high - low)))
    return scale - 4


def _axis(ticks: tuple[tuple[int, str], ...], scale: int) -> str:
    line = ""
    for hours, name in ticks:
        line = line.ljust(_column(hours, ticks, scale)) + name
    return line


def _bar(span: blocks.Span, ticks: tuple[tuple[int, str], ...], scale: int) -> str:
    start, worst, eased, end = (
        _column(hours, ticks, scale)
        for hours in (span.start, span.worst_from, span.worst_to, span.end)
    )
    worst_length = max(1, eased - worst)
    return (
        " " * start
        + _PRESENT * (worst - start)
        + _WORST * worst_length
        + _PRESENT * max(0, end - worst - worst_length)
    )
