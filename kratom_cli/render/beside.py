"""A text beside its label, as rich lays it out: for lists, fields, findings and charts.

Most of a page is this. A rich table of one row measures and wraps each cell several times and took
a third of the time of an answer on a terminal; two columns of known width need none of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, ConsoleOptions, RenderResult
from rich.containers import Lines
from rich.segment import Segment
from rich.text import Text

_NEW_LINE = Segment.line()
_NARROWEST = 20  # Columns; on fewer, two columns and an indent leave no room for words.


class Beside:
    """`text` in a column of its own, `first` columns right of where `label` starts.

    Both wrap in their columns, and `indent` columns stand free at the left. Where the screen is
    too narrow for that, or a word of `text` (an address) for its column, `text` follows its label
    over the whole width instead. Only a word that is longer than the screen is folded.
    """

    def __init__(self, label: Text | str, text: Text | str, first: int, indent: int = 2) -> None:
        # Text.render drops the style of a whole text; assembled, it is a span and stays.
        self.label = Text.assemble(label)
        self.text = Text.assemble(text)
        self.first = first
        self.indent = indent

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines; called by rich."""
        width = options.max_width
        words = map(len, self.text.plain.split())
        longest = max((word for word in words if word <= width), default=0)
        if width < _NARROWEST or longest > width - self.indent - self.first:
            indent = 0 if width < _NARROWEST or longest > width - self.indent else self.indent
            label, first, text = Text(), 0, self._in_one()
        else:
            label, first, text, indent = self.label, self.first, self.text, self.indent
        left = label.wrap(console, max(1, first - 1)) if first else Lines()
        right = text.wrap(console, width - indent - first, overflow="fold")
        for number in range(max(len(left), len(right))):
            yield Segment(" " * indent)
            if number < len(left):
                yield from _rendered(left[number], console)
                yield Segment(" " * (first - left[number].cell_len))
            else:
                yield Segment(" " * first)
            if number < len(right):
                yield from _rendered(right[number], console)
            yield _NEW_LINE

    def _in_one(self) -> Text:
        """Return label and text as one text; a mark ("- ") keeps its line, a name has its own."""
        name = self.label.plain.strip() and not self.label.plain.endswith(" ")
        return Text.assemble(self.label, "\n" if name else "", self.text)


def indented(text: Text | str, by: int = 2) -> Beside:
    """Return `text` with `by` free columns at its left."""
    return Beside("", text, 0, by)


def labelled(label: str, text: Text | str) -> Beside:
    """Return `text` after its label on the same line, as plain text has it."""
    return indented(Text.assemble((f"{label}: ", "label"), text))


def _rendered(line: Text, console: Console) -> Iterator[Segment]:
    line.rstrip()  # The ground of a style ends with the words.
    yield from line.render(console)
