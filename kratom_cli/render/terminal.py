"""The terminal: the words of the plain rendering, set out for the eye with restrained colour.

Nothing is cropped: tables and long words fold. Colour and place repeat what words say.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from io import StringIO
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block
from kratom_cli.render import Canvas, charts
from kratom_cli.render.beside import Beside, indented
from kratom_cli.render.charts import Painted, in_words

DEFAULT_WIDTH = 80
_WIDEST = 100  # Longer lines are hard to read.
_NARROWEST_TABLE = 60
_TABLE_GAP = 2
_GRADE_WIDTH = 12
_GRADE_STYLES = {
    "High certainty": "bold green",
    "Moderate certainty": "bold cyan",
    "Low certainty": "bold yellow",
    "Very low certainty": "bold magenta",
    "AVOID": "bold red",
    "MAJOR": "bold red",
    "MODERATE": "bold yellow",
    "CAUTION": "bold yellow",
    "NONE EXPECTED": "bold cyan",
    "NOT KNOWN (NOT THE SAME AS SAFE)": "bold magenta",
    "GIVE IT": "bold green",
}


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


def _care_line(block: blocks.CareLine, width: int) -> Painted:
    yield Text(block.text, style="bold red")


def _care_end(block: blocks.CareEnd, width: int) -> Painted:
    yield Text(f"Care ({block.edition})", style="bold red")
    for caveat in block.caveats:
        yield Beside("- ", Text(caveat), 2, indent=0)
    for referral in block.referral:
        yield Beside(Text("Ask: ", style="bold"), Text(f"{referral}."), 5, indent=0)
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
    yield indented(Text(block.text))


def _items(block: blocks.Items, width: int) -> Painted:
    for number, text in enumerate(block.texts, 1):
        mark = f"{number}. " if block.numbered else "- "
        yield Beside(mark, Text(text), len(mark))


def _fields(block: blocks.Fields, width: int) -> Painted:
    longest = max((len(label) for label, _ in block.pairs), default=0)
    if width < 2 * longest or width < _NARROWEST_TABLE:
        yield from in_words(block)
        return
    for label, text in block.pairs:
        yield Beside(Text(label, style="bold"), Text(text), longest + 2)


def _finding(block: blocks.Finding, width: int) -> Painted:
    text = Text(block.text)
    text.append(f" [{', '.join(block.cites)}]", style="dim")
    style = _GRADE_STYLES.get(block.grade, "bold")
    if width < _NARROWEST_TABLE:
        yield indented(Text.assemble((f"{block.grade}. ", style), text))
        yield from (indented(Text(f"{label}: {note}"), 4) for label, note in block.notes)
        return
    for label, note in block.notes:
        text.append(f"\n{label}: ", style="bold dim")
        text.append(note, style="dim")
    yield Beside(Text(block.grade, style=style), text, _GRADE_WIDTH)


def _table(block: blocks.Table, width: int) -> Painted:
    widths = _column_widths(block, width - 2)
    if not widths:
        yield from in_words(block)
        return
    table = Table(box=None, padding=(0, _TABLE_GAP, 1, 0), pad_edge=False, header_style="bold")
    for column, room in zip(block.columns, widths, strict=True):
        table.add_column(Text(column), overflow="fold", width=room)
    for row in block.rows:
        table.add_row(*(Text(cell) for cell in row))
    yield Padding(table, (0, 0, 0, 2))


def _commands(block: blocks.Commands, width: int) -> Painted:
    yield from (indented(Text(command, style="cyan")) for command in block.commands)


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
    blocks.Timeline: charts.timeline,
    blocks.Grid: charts.map_of,
    blocks.Bars: charts.bars,
    blocks.Commands: _commands,
}
