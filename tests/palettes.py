"""The colours of common terminals, as they are published, and the contrast of two colours."""

from __future__ import annotations

from typing import NamedTuple

from rich.color import Color
from rich.style import Style

RGB = tuple[int, int, int]


class Palette(NamedTuple):
    """What a terminal draws: text, ground, and the colours 0 to 15 that a theme may choose."""

    text: str
    ground: str
    colours: str


_XTERM = (
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5"
    " 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff"
)
_TANGO = (
    "000000 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf"
    " 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec"
)
_SOLARIZED = (
    "073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5"
    " 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3"
)
# xterm, VGA and Terminal.app: the table in Wikipedia's "ANSI escape code". Campbell (Windows
# Console and Terminal) and Tango (Linux desktops): defaults.json of microsoft/terminal.
# VS Code: terminalColorRegistry.ts of microsoft/vscode. Solarized: altercation/solarized.
PALETTES = {
    "black": Palette("ffffff", "000000", _XTERM),
    "white": Palette("000000", "ffffff", _XTERM),
    "xterm": Palette("e5e5e5", "000000", _XTERM),
    "VGA": Palette(
        "aaaaaa",
        "000000",
        "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa"
        " 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff",
    ),
    "Windows": Palette(
        "cccccc",
        "0c0c0c",
        "0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc"
        " 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2",
    ),
    "Tango dark": Palette("d3d7cf", "000000", _TANGO),
    "Tango light": Palette("555753", "ffffff", _TANGO),
    "macOS": Palette(
        "000000",
        "ffffff",
        "000000 c23621 25bc24 adad27 492ee1 d338d3 33bbc8 cbcccd"
        " 818383 fc391f 31e722 eaec23 5833ff f935f8 14f0f0 ebebeb",
    ),
    "VS Code dark": Palette(
        "cccccc",
        "1e1e1e",
        "000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5"
        " 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5",
    ),
    "VS Code light": Palette(
        "333333",
        "ffffff",
        "000000 cd3131 00bc00 949800 0451a5 bc05bc 0598bc 555555"
        " 666666 cd3131 14ce14 b5ba00 0451a5 bc05bc 0598bc a5a5a5",
    ),
    "Solarized dark": Palette("839496", "002b36", _SOLARIZED),
    "Solarized light": Palette("657b83", "fdf6e3", _SOLARIZED),
}


def drawn(style: Style, palette: Palette) -> tuple[RGB, RGB]:
    """Return the colours of letters and ground of `style` on a terminal with `palette`."""
    letters = _rgb(style.color, palette, palette.text)
    ground = _rgb(style.bgcolor, palette, palette.ground)
    return (ground, letters) if style.reverse else (letters, ground)


def contrast(one: RGB, other: RGB) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _rgb(colour: Color | None, palette: Palette, default: str) -> RGB:
    if colour is None or colour.is_default:
        return _of_hex(default)
    if colour.number is not None and colour.number < 16:
        return _of_hex(palette.colours.split()[colour.number])
    red, green, blue = colour.get_truecolor()
    return red, green, blue


def _of_hex(text: str) -> RGB:
    return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)


def _luminance(colour: RGB) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2, "relative luminance")."""
    parts = [each / 255 for each in colour]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
