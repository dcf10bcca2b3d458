"""The styles of the terminal, by what they mean. Nothing else in the package names a colour.

Text keeps the colour that the reader's terminal gives it; what stands out does so by weight. Only
a tone has colours, and always both of them, letters and ground, so that the terminal's own ground
does not matter. The colours 0 to 15 are the terminal's to choose: no pair of them can be read in
every common theme (a "bright white" on "red" is 2.1:1 in the light theme of VS Code, where 4.5:1
is the least that WCAG 2 asks for, success criterion 1.4.3). Those from 16 on are the same almost
everywhere: the cube and the greys of xterm (256colres.h).

Red means danger and nothing else.
"""

from __future__ import annotations

from rich.theme import Theme

STYLES = {
    # Tones, each by its name (`answers.answer.Tone`).
    "danger": "bold color(231) on color(124)",  # White on dark red.
    "warning": "bold color(232) on color(220)",  # Black on amber.
    "good": "bold color(231) on color(22)",  # White on dark green.
    "unknown": "bold color(231) on color(54)",  # White on violet.
    # Parts of a page.
    "care": "bold",
    "title": "bold",
    "heading": "bold",
    "grade": "bold",
    "label": "bold",
    "command": "bold",
    # Only what nobody has to read to act rightly: dates, and the keys of sources.
    "date": "dim",
    "key": "dim",
}
THEME = Theme(STYLES)
