"""The terminal: the words of the plain rendering, set out for the eye.

Nothing is cropped: tables and long words fold. Colour and place repeat what words say.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from io import StringIO
from typing import Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block, Tone
from kratom_cli.render import Canvas, charts
from kratom_cli.render.beside import Beside, indented, labelled
from kratom_cli.render.charts import Painted
from kratom_cli.render.theme import THEME

DEFAULT_WIDTH = 80
_WIDEST = 100  # Longer lines are hard to read.
_NARROWEST = 2  # A letter can be two columns wide, and rich drops it where it has one.
_NARROWEST_TABLE = 60
_TABLE_GAP = 2
_GRADE_WIDTH = 12


def to_terminal(answer: Answer, canvas: Canvas) -> str:
    """Return `answer` laid out for a terminal of `canvas.width` columns."""
    width = max(_NARROWEST, min(canvas.width or DEFAULT_WIDTH, _WIDEST))
    file = StringIO()
    console = Console(
        file=file,
        width=width,
        height=10_000,  # With TERM=dumb rich ignores a width that comes without a height.
        force_terminal=canvas.colour,
        color_system="256" if canvas.colour else None,
        no_color=not canvas.colour,
        theme=THEME,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    # One call for the whole page: each takes rich as long as a line of text does.
    console.print(Group(*_parts(answer, width)), overflow="fold")
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


def _parts(answer: Answer, width: int) -> Painted:
    """Yield the parts of the page, with an empty line between blocks."""
    for number, block in enumerate(answer.blocks):
        close = answer.content.dense or isinstance(answer.blocks[number - 1], blocks.Heading)
        if number and not close:
            yield ""
        yield from _PAINTERS[type(block)](block, width)


def _line(text: str, style: str) -> Beside:
    """Return a whole text in one style, from the left edge."""
    return indented(Text(text, style=style), 0)


def _care_line(block: blocks.CareLine, width: int) -> Painted:
    yield _line(block.text, block.tone or "care")


def _care_end(block: blocks.CareEnd, width: int) -> Painted:
    yield indented(Text.assemble(("Care", "heading"), (f" ({block.edition})", "date")), 0)
    for caveat in block.caveats:
        yield Beside("- ", caveat, 2, indent=0)
    for referral in block.referral:
        yield Beside(Text("Ask: ", style="label"), f"{referral}.", 5, indent=0)
    yield _line(block.call, "care")


def _title(block: blocks.Title, width: int) -> Painted:
    yield _line(block.text.upper(), "title")
    if block.note:
        yield _line(block.note, "date")


def _notice(block: blocks.Notice, width: int) -> Painted:
    yield indented(Text.assemble(("NOTICE:", "warning"), f" {block.text}"), 0)


def _heading(block: blocks.Heading, width: int) -> Painted:
    yield _line(block.text, block.tone or "heading")


def _paragraph(block: blocks.Paragraph, width: int) -> Painted:
    yield indented(block.text)


def _items(block: blocks.Items, width: int) -> Painted:
    for number, text in enumerate(block.texts, 1):
        mark = f"{number}. " if block.numbered else "- "
        yield Beside(mark, text, len(mark))


def _fields(block: blocks.Fields, width: int) -> Painted:
    longest = max((len(label) for label, _ in block.pairs), default=0)
    narrow = width < 2 * longest or width < _NARROWEST_TABLE
    for label, text in block.pairs:
        value = _toned(text, block.tones)
        if narrow:
            yield labelled(label, value)
        else:
            yield Beside(Text(label, style="label"), value, longest + 2)


def _finding(block: blocks.Finding, width: int) -> Painted:
    grade = block.tone or "grade"
    keys = (f" [{', '.join(block.cites)}]", "key")
    if width < _NARROWEST_TABLE:
        # The full stop has the style too: what is read on the screen ends where the word does.
        yield indented(Text.assemble((f"{block.grade}.", grade), f" {block.text}", keys))
        yield from (
            indented(Text.assemble((f"{label}: ", "label"), note), 4) for label, note in block.notes
        )
        return
    notes = [part for label, note in block.notes for part in ((f"\n{label}: ", "label"), note)]
    text = Text.assemble(block.text, keys, *notes)
    yield Beside(Text(block.grade, style=grade), text, _GRADE_WIDTH)


def _table(block: blocks.Table, width: int) -> Painted:
    widths = _column_widths(block, width - 2)
    if not widths:
        yield from _rows(block)
        return
    table = Table(box=None, padding=(0, _TABLE_GAP, 1, 0), pad_edge=False, header_style="label")
    for column, room in zip(block.columns, widths, strict=True):
        table.add_column(Text(column), overflow="fold", width=room)
    for row in block.rows:
        table.add_row(*(_toned(cell, block.tones) for cell in row))
    yield Padding(table, (0, 0, 0, 2))


def _rows(block: blocks.Table) -> Painted:
    """Yield the rows of a table as plain text has them, each cell under its column's name."""
    for number, row in enumerate(block.rows):
        if number:
            yield ""
        for label, cell in zip(block.columns, row, strict=True):
            yield labelled(label, _toned(cell, block.tones))


def _commands(block: blocks.Commands, width: int) -> Painted:
    yield from (indented(Text(command, style="command")) for command in block.commands)


def _toned(text: str, tones: dict[str, Tone]) -> Text:
    """Return `text` with its first words in their tone, where `tones` has one for them."""
    for words, tone in tones.items():
        if text.startswith(words):
            return Text.assemble((words, tone), text[len(words) :])
    return Text(text)


def _column_widths(block: blocks.Table, width: int) -> list[int]:
    """Return the widths of the columns, or an empty list where lines are easier to read.

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
