"""A text beside its label, as rich lays it out: for lists, fields, findings and charts.

Most of a page is this. A rich table of one row measures and wraps each cell several times and took
a third of the time of an answer on a terminal; two columns of known width need none of it.
"""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.containers import Lines
from rich.segment import Segment
from rich.text import Text

_NEW_LINE = Segment.line()


class Beside:
    """`text` in a column of its own, `first` columns right of where `label` starts.

    Both wrap in their columns, long words fold. `indent` columns stand free at the left.
    """

    def __init__(self, label: Text | str, text: Text, first: int, indent: int = 2) -> None:
        self.label = Text(label) if isinstance(label, str) else label
        self.text = text
        self.first = first
        self.indent = indent

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the lines; called by rich."""
        room = max(1, options.max_width - self.indent - self.first)
        left = self.label.wrap(console, max(1, self.first - 1)) if self.first else Lines()
        right = self.text.wrap(console, room, overflow="fold")
        for number in range(max(len(left), len(right))):
            yield Segment(" " * self.indent)
            if number < len(left):
                yield from left[number].render(console)
                yield Segment(" " * (self.first - left[number].cell_len))
            else:
                yield Segment(" " * self.first)
            if number < len(right):
                yield from right[number].render(console)
            yield _NEW_LINE


def indented(text: Text, by: int = 2) -> Beside:
    """Return `text` with `by` free columns at its left."""
    return Beside("", text, 0, by)
