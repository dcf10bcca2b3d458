"""Markdown, for a document or a web page. Text of the records is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block
from kratom_cli.render.plain import lines

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def to_markdown(answer: Answer) -> str:
    """Return `answer` as Markdown (CommonMark with tables)."""
    return "\n\n".join(_WRITERS[type(block)](block) for block in answer.blocks) + "\n"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _care_line(block: blocks.CareLine) -> str:
    return f"**{_escape(block.text)}**"


def _care_end(block: blocks.CareEnd) -> str:
    caveats = "\n".join(f"- {_escape(text)}" for text in block.caveats)
    referral = "\n".join(f"- Ask: {_escape(str(each))}." for each in block.referral)
    return (
        f"## Care ({_escape(block.edition)})\n\n{caveats}\n{referral}\n\n**{_escape(block.call)}**"
    )


def _title(block: blocks.Title) -> str:
    words = block.note[:1].upper() + block.note[1:].removesuffix(".")
    note = f"\n\n{_escape(words)}." if words else ""
    return f"# {_escape(block.text)}{note}"


def _notice(block: blocks.Notice) -> str:
    return f"> {_escape(block.text)}"


def _heading(block: blocks.Heading) -> str:
    return f"## {_escape(block.text)}"


def _paragraph(block: blocks.Paragraph) -> str:
    return _escape(block.text)


def _items(block: blocks.Items) -> str:
    marks = [f"{n}." if block.numbered else "-" for n in range(1, len(block.texts) + 1)]
    return "\n".join(
        f"{mark} {_escape(text)}" for mark, text in zip(marks, block.texts, strict=True)
    )


def _fields(block: blocks.Fields) -> str:
    return "\n".join(f"- **{_escape(label)}**: {_escape(text)}" for label, text in block.pairs)


def _finding(block: blocks.Finding) -> str:
    cites = ", ".join(f"`{cite}`" for cite in block.cites)
    notes = "".join(f"\n  - {_escape(label)}: {_escape(text)}" for label, text in block.notes)
    return f"- **{_escape(block.grade)}.** {_escape(block.text)} ({cites}){notes}"


def _table(block: blocks.Table) -> str:
    rows = [block.columns, *block.rows]
    shown = ["| " + " | ".join(_escape(cell) for cell in row) + " |" for row in rows]
    return "\n".join([shown[0], "|" + " --- |" * len(block.columns), *shown[1:]])


def _timeline(block: blocks.Timeline) -> str:
    spans = [(span.label, f"{span.words}. {span.note}") for span in block.spans]
    return _fields(blocks.Fields(spans + block.gaps))


def _grid(block: blocks.Grid) -> str:
    return "\n".join(f"- {_escape(line)}" for line in lines(block))


def _bars(block: blocks.Bars) -> str:
    return _fields(blocks.Fields([(bar.label, bar.words) for bar in block.bars]))


def _commands(block: blocks.Commands) -> str:
    return "\n".join(f"- `{command}`" for command in block.commands)


_WRITERS: dict[type[Block], Callable[[Any], str]] = {
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
