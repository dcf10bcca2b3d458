"""Plain text, the reference rendering: one linear reading order, one fact a line, no tables.

It is what a screen reader, a pipe or `grep` gets. Lines are wrapped only for a screen.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block
from kratom_cli.render import Canvas

_INDENT = "  "


def to_plain(answer: Answer, canvas: Canvas) -> str:
    """Return `answer` as plain text, wrapped at `canvas.width` where one is given."""
    text = ""
    for block in answer.blocks:
        text += "\n".join(_wrapped(lines(block), canvas.width))
        close = answer.content.dense or isinstance(block, blocks.Heading)
        text += "\n" if close else "\n\n"
    return text.rstrip("\n") + "\n"


def lines(block: Block) -> Iterator[str]:
    """Yield the lines of one block, each a whole fact."""
    return _WRITERS[type(block)](block)


def _wrapped(unwrapped: Iterator[str], width: int | None) -> Iterator[str]:
    for line in unwrapped:
        if width is None or len(line) <= width:
            yield line
            continue
        indent = line[: len(line) - len(line.lstrip())]
        yield from textwrap.wrap(
            line,
            width,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _care_line(block: blocks.CareLine) -> Iterator[str]:
    yield block.text


def _care_end(block: blocks.CareEnd) -> Iterator[str]:
    yield f"CARE ({block.edition})"
    yield from block.caveats
    for referral in block.referral:
        yield f"Ask: {referral}."
    yield block.call


def _title(block: blocks.Title) -> Iterator[str]:
    yield block.text.upper()
    if block.note:
        yield block.note[0].upper() + block.note[1:].removesuffix(".") + "."


def _notice(block: blocks.Notice) -> Iterator[str]:
    yield f"NOTICE: {block.text}"


def _heading(block: blocks.Heading) -> Iterator[str]:
    yield f"{block.text.rstrip('.')}:".upper()


def _paragraph(block: blocks.Paragraph) -> Iterator[str]:
    yield block.text


def _items(block: blocks.Items) -> Iterator[str]:
    for number, text in enumerate(block.texts, 1):
        yield f"{number}. {text}" if block.numbered else f"- {text}"


def _fields(block: blocks.Fields) -> Iterator[str]:
    for label, text in block.pairs:
        yield f"{label}: {text}"


def _finding(block: blocks.Finding) -> Iterator[str]:
    yield f"{block.grade}. {block.text} [{', '.join(block.cites)}]"
    for label, text in block.notes:
        yield f"{_INDENT}{label}: {text}"


def _table(block: blocks.Table) -> Iterator[str]:
    for number, row in enumerate(block.rows):
        if number:
            yield ""
        for label, text in zip(block.columns, row, strict=True):
            yield f"{label}: {text}"


def _timeline(block: blocks.Timeline) -> Iterator[str]:
    for span in block.spans:
        yield f"{span.label}: {span.words}. {span.note}"
    for label, text in block.gaps:
        yield f"{label}: {text}"


def _grid(block: blocks.Grid) -> Iterator[str]:
    for layer, _, words, names in marked(block):
        yield f"{layer}: {words} {names}"


def marked(block: blocks.Grid) -> Iterator[tuple[str, str, str, str]]:
    """Yield layer, mark, meaning, and the count and names of places, for each mark of a map."""
    for number, layer in enumerate(block.layers):
        for mark, words in block.legend:
            names = [cell.name for cell in block.cells if cell.marks[number] == mark]
            if names:
                yield layer, mark, words, f"({len(names)}): {', '.join(names)}."


def _bars(block: blocks.Bars) -> Iterator[str]:
    for bar in block.bars:
        yield f"{bar.label}: {bar.words}"


def _commands(block: blocks.Commands) -> Iterator[str]:
    yield from block.commands


_WRITERS: dict[type[Block], Callable[[Any], Iterator[str]]] = {
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
    blocks.Grid: _grid,
    blocks.Bars: _bars,
    blocks.Commands: _commands,
}
