"""The terminal: the words of the plain rendering, set out for the eye with restrained colour.

Nothing is cropped: tables and long words fold. Colour and place repeat what words say.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block
from kratom_cli.render import Canvas
from kratom_cli.render.plain import lines

DEFAULT_WIDTH = 80
_WIDEST = 100  # Longer lines are hard to read.
_NARROWEST_CHART = 72
_NARROWEST_TABLE = 60
_TABLE_GAP = 2
_CELL = 5  # "AL" over "B/R", and a gap.
_MARK_STYLES = (
    "bold red",
    "red",
    "magenta",
    "yellow",
    "yellow",
    "yellow",
    "cyan",
    "green",
    "green",
)
_GRADE_STYLES = {
    "High certainty": "bold green",
    "Moderate certainty": "bold cyan",
    "Low certainty": "bold yellow",
    "Very low certainty": "bold magenta",
    "AVOID": "bold red",
    "MAJOR": "bold red",
    "MODERATE": "bold yellow",
    "CAUTION": "bold yellow",
    "NOT KNOWN (NOT THE SAME AS SAFE)": "bold magenta",
    "GIVE IT": "bold green",
}
# Hours of the ticks of a timeline. The scale is not even: the first days need the room.
_TICKS = ((0, "0h"), (12, "12h"), (24, "1d"), (48, "2d"), (72, "3d"), (120, "5d"), (168, "7d"))
_LATE_TICKS = ((240, "10d"), (336, "14d"), (672, "28d"))
_PRESENT, _WORST = "\u2591", "\u2593"
# Each part of a bar has a shade of its own, so that colour only repeats it.
_SHADES = (("\u2588", "green"), ("\u2593", "cyan"), ("\u2592", "yellow"), ("\u2591", "red"))


def to_terminal(answer: Answer, canvas: Canvas) -> str:
    """Return `answer` laid out for a terminal of `canvas.width` columns."""
    width = min(canvas.width or DEFAULT_WIDTH, _WIDEST)
    file = StringIO()
    console = Console(
        file=file,
        width=width,
        height=10_000,  # With TERM=dumb rich ignores a width that comes without a height.
        force_terminal=canvas.colour,
        color_system="standard" if canvas.colour else None,
        no_color=not canvas.colour,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    for number, block in enumerate(answer.blocks):
        close = answer.content.dense or isinstance(answer.blocks[number - 1], blocks.Heading)
        if number and not close:
            console.print()
        for part in _PAINTERS[type(block)](block, width):
            console.print(part, soft_wrap=False, overflow="fold")
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


Painted = Iterator[RenderableType]


def _care_line(block: blocks.CareLine, width: int) -> Painted:
    yield Text(block.text, style="bold red")


def _care_end(block: blocks.CareEnd, width: int) -> Painted:
    yield Text(f"Care ({block.edition})", style="bold red")
    for caveat in block.caveats:
        yield _hanging("- ", Text(caveat))
    for referral in block.referral:
        yield _hanging("Ask: ", Text(f"{referral}."), style="bold")
    yield Text(block.call, style="bold red")


def _title(block: blocks.Title, width: int) -> Painted:
    yield Text(block.text.upper(), style="bold")
    if block.note:
        yield Text(block.note, style="dim")


def _notice(block: blocks.Notice, width: int) -> Painted:
    yield Text(f"NOTICE: {block.text}", style="bold yellow")


def _heading(block: blocks.Heading, width: int) -> Painted:
    yield Text(block.text, style="bold blue")


def _paragraph(block: blocks.Paragraph, width: int) -> Painted:
    yield _indented(Text(block.text))


def _items(block: blocks.Items, width: int) -> Painted:
    for number, text in enumerate(block.texts, 1):
        yield _indented(_hanging(f"{number}. " if block.numbered else "- ", Text(text)))


def _fields(block: blocks.Fields, width: int) -> Painted:
    longest = max((len(label) for label, _ in block.pairs), default=0)
    if width < 2 * longest or width < _NARROWEST_TABLE:
        yield from (_indented(Text(line)) for line in lines(block))
        return
    grid = _grid()
    for label, text in block.pairs:
        grid.add_row(Text(label, style="bold"), Text(text))
    yield _indented(grid)


def _finding(block: blocks.Finding, width: int) -> Painted:
    text = Text(block.text)
    text.append(f" [{', '.join(block.cites)}]", style="dim")
    style = _GRADE_STYLES.get(block.grade, "bold")
    if width < _NARROWEST_TABLE:
        yield _indented(Text.assemble((f"{block.grade}. ", style), text))
        yield from (_indented(Text(f"{label}: {note}"), 4) for label, note in block.notes)
        return
    for label, note in block.notes:
        text.append(f"\n{label}: ", style="bold dim")
        text.append(note, style="dim")
    grid = _grid(first=10)
    grid.add_row(Text(block.grade, style=style), text)
    yield _indented(grid)


def _table(block: blocks.Table, width: int) -> Painted:
    widths = _column_widths(block, width - 2)
    if not widths:
        yield from (_indented(Text(line)) for line in lines(block))
        return
    table = Table(box=None, padding=(0, _TABLE_GAP, 1, 0), pad_edge=False, header_style="bold")
    for column, room in zip(block.columns, widths, strict=True):
        table.add_column(Text(column), overflow="fold", width=room)
    for row in block.rows:
        table.add_row(*(Text(cell) for cell in row))
    yield _indented(table)


def _timeline(block: blocks.Timeline, width: int) -> Painted:
    if width < _NARROWEST_CHART:
        yield from (_indented(Text(line)) for line in lines(block))
        return
    label_width = 28
    scale = width - label_width - 4
    ticks = (*_TICKS, *_LATE_TICKS)
    grid = _grid(first=label_width)
    grid.add_row(Text("hours (h) or days (d)", style="dim"), Text(_axis(ticks, scale), style="dim"))
    for span in block.spans:
        bar = _bar(span, ticks, scale)
        grid.add_row(
            Text(span.label), Text.assemble((bar, "cyan"), f"\n{span.words}.\n{span.note}")
        )
    for label, text in block.gaps:
        grid.add_row(Text(label), Text(text))
    yield _indented(grid)
    yield _indented(Text(f"{_PRESENT} present  {_WORST} worst", style="dim"))


def _map(block: blocks.Grid, width: int) -> Painted:
    columns = max(cell.column for cell in block.cells) + 1
    if width < columns * _CELL + 2:
        yield from (_indented(Text(line)) for line in lines(block))
        return
    places = {(cell.row, cell.column): cell for cell in block.cells}
    styles = dict(zip((mark for mark, _ in block.legend), _MARK_STYLES, strict=False))
    grid = Table.grid()
    for _ in range(columns):
        grid.add_column(width=_CELL)
    for row in range(max(cell.row for cell in block.cells) + 1):
        here = [places.get((row, column)) for column in range(columns)]
        grid.add_row(*(_tile(cell, styles) for cell in here))
    yield _indented(grid)
    used = {mark for cell in block.cells for mark in cell.marks}
    marks = [f"{mark} {words}" for mark, words in block.legend if mark in used]
    yield _indented(Text(f"{'/'.join(block.layers)}: {'; '.join(marks)}.", style="dim"))


def _tile(cell: blocks.GridCell | None, styles: dict[str, str]) -> Text:
    if cell is None:
        return Text("")
    marks = [(mark, styles.get(mark, "")) for mark in cell.marks]
    parted = [part for mark in marks for part in (("/", "dim"), mark)][1:]
    return Text.assemble((f"{cell.code}\n", "bold"), *parted, "\n")


def _bars(block: blocks.Bars, width: int) -> Painted:
    if width < _NARROWEST_TABLE:
        yield from (_indented(Text(line)) for line in lines(block))
        return
    label_width = max((len(bar.label) for bar in block.bars), default=1)
    grid = _grid(first=label_width)
    for bar in block.bars:
        bars = _shares(bar.counts, width - label_width - 4)
        grid.add_row(Text(bar.label), Text.assemble(*bars, f"\n{bar.words}"))
    yield _indented(grid)
    legend = "  ".join(
        f"{shade} {part}" for (shade, _), part in zip(_SHADES, block.parts, strict=False)
    )
    yield _indented(Text(legend, style="dim"))


def _shares(counts: list[int], length: int) -> Iterator[tuple[str, str]]:
    """Yield the shares of one bar of `length` columns; a part that is there is never left out."""
    total = sum(counts) or 1
    drawn = 0
    for number, (shade, colour) in enumerate(_SHADES[: len(counts)], 1):
        to_come = sum(count > 0 for count in counts[number:])
        until = max(round(length * sum(counts[:number]) / total), drawn + (counts[number - 1] > 0))
        until = min(until, length - to_come)
        yield shade * (until - drawn), colour
        drawn = until


def _commands(block: blocks.Commands, width: int) -> Painted:
    yield from (_indented(Text(command, style="cyan")) for command in block.commands)


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


def _column_widths(block: blocks.Table, width: int) -> list[int]:
    """Return the columns' widths, empty where a table would be harder to read than its lines.

    Each has room for its longest word; what is left goes by the root of the longest cell, so
    that no column takes all.
    """
    columns = list(zip(block.columns, *block.rows, strict=True))
    words = [max(len(word) for cell in cells for word in cell.split() or [""]) for cells in columns]
    left = width - sum(words) - _TABLE_GAP * (len(columns) - 1)
    if left < 0 or width < max(_NARROWEST_TABLE, 14 * len(columns)) - 2:
        return []
    weights = [math.sqrt(max(map(len, cells))) for cells in columns]
    return [
        word + int(left * weight / sum(weights))
        for word, weight in zip(words, weights, strict=True)
    ]


def _grid(first: int | None = None) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=first, overflow="fold")
    grid.add_column(overflow="fold", ratio=1)
    grid.expand = True
    return grid


def _hanging(mark: str, text: Text, style: str = "") -> RenderableType:
    grid = Table.grid()
    grid.add_column(width=len(mark), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style=style), text)
    return grid


def _indented(part: RenderableType, by: int = 2) -> RenderableType:
    return Padding(part, (0, 0, 0, by))


_PAINTERS: dict[type[Block], Callable[[Any, int], Painted]] = {
    blocks.CareLine: _care_line,
    blocks.CareEnd: _care_end,
    blocks.Title: _title,
    blocks.Notice: _notice,
    blocks.Heading: _heading,
    blocks.Paragraph: _paragraph,
    blocks.Items: _items,
    blocks.Fields: _fields,
    blocks.Finding: _finding,
    blocks.Table: _table,
    blocks.Timeline: _timeline,
    blocks.Grid: _map,
    blocks.Bars: _bars,
    blocks.Commands: _commands,
}
