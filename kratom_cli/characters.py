"""Characters that steer, hide or change meaning: cleaned where text enters, shown where it leaves.

`cleaned` is for what people type: it reads bytes that are no UTF-8 as the Windows or Latin-1 text
that they nearly always are, and takes out what nobody sees. `visible` is for what is shown: nothing
that it returns can steer a terminal. `to_ascii` keeps every amount. All three are quick for ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Callable

STAND_IN = "\ufffd"
"""Shown in the place of a character that would steer the terminal, or that cannot be read."""

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""What takes no room: soft hyphen, zero-width, bidi marks, fillers, tags (default-ignorable)."""

_SELECTORS = "\ufe00-\ufe0f"
_CONTROLS = "\x00-\x1f\x7f-\x9f\u2028\u2029"
_SURROGATES = "\ud800-\udfff"

# Patterns as texts: to compile one costs a fiftieth of an answer, and hardly any needs it.
_UNSAFE = f"[{_CONTROLS}{_INVISIBLE}{_SURROGATES}]"
_HIDDEN = f"[{_INVISIBLE}{_SELECTORS}]"
_BLANK = "[\t-\r\x85\u2028\u2029]+"
_C1 = "[\x80-\x9f]"
_CONTROL = f"[{_CONTROLS}]"
_NOT_BYTES = "[\ud800-\udc7f\udd00-\udfff]"
_BROKEN_BYTE = "[\udc80-\udcff]"

_SPACES = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
_TAGS_FROM = "\U000e0000"
"""What Python calls printable although it is invisible, and the plane of tags and selectors."""


def is_unsafe(text: str) -> bool:
    """Return whether `text` holds a character that steers a terminal, hides, or is none."""
    return _may_be_unsafe(text) and re.search(_UNSAFE, text) is not None


def visible(text: str, *, keep: str = "") -> str:
    """Return `text` with a stand-in for each character that is unsafe to show and not in `keep`."""
    if not _may_be_unsafe(text, keep):
        return text
    return re.sub(_UNSAFE, lambda found: found[0] if found[0] in keep else STAND_IN, text)


def _may_be_unsafe(text: str, keep: str = "") -> bool:
    """Return whether to look closer, judging by the set of characters, which is always small."""
    return any(
        each in _FILLERS
        or each >= _TAGS_FROM
        or not (each.isprintable() or each in _SPACES or each in keep)
        for each in set(text)
    )


def escaped(document: str, has: Callable[[str], bool] | None) -> str:
    """Return a JSON document with escapes for what is unsafe, and for what `has` says is missing.

    These characters stand in strings alone; the line breaks between its lines are kept.
    """
    if _may_be_unsafe(document, "\n"):
        document = re.sub(
            _UNSAFE, lambda found: found[0] if found[0] == "\n" else _escape(found[0]), document
        )
    if has is None or document.isascii():
        return document
    return "".join(each if has(each) else _escape(each) for each in document)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def cleaned(text: str) -> str:
    """Return what was typed, or set as a variable, in characters that can be read and shown.

    Bytes that are no UTF-8 are read as Windows-1252 (the letters of Latin-1 are the same there);
    so are C1 controls, as browsers do. What is invisible goes, line breaks and tabs become
    spaces, and any other control character its stand-in.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _decoded(text)
    # Before the C1 controls: U+0085 is the ellipsis of Windows.
    text = re.sub(_C1, lambda found: _windows(ord(found[0])), text)
    text = re.sub(_BLANK, " ", re.sub(_HIDDEN, "", text))
    return re.sub(_CONTROL, STAND_IN, text)


def one_line(text: str) -> str:
    """Return `text` without line breaks, so that nothing in it can begin a line of its own."""
    if "\n" not in text and "\r" not in text:
        return text
    return " ".join(text.split())


def _decoded(text: str) -> str:
    """Return `text` with the bytes that Python could not decode (lone surrogates) decoded."""
    text = re.sub(_NOT_BYTES, STAND_IN, text)
    if not re.search(_BROKEN_BYTE, text):
        return text
    # In a C locale Python may have kept all the bytes of good UTF-8: those are put together first.
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    return re.sub(_BROKEN_BYTE, lambda found: _windows(ord(found[0]) - 0xDC00), text)


def _windows(byte: int) -> str:
    return bytes([byte]).decode("cp1252", "replace")


# What the product's own texts use beyond ASCII and what says the same in ASCII. Letters with
# accents lose them; what is left (other scripts) becomes a question mark.
_ASCII = {
    "\u2588": "=",
    "\u2591": ".",
    "\u2592": "+",
    "\u2593": "#",
    "\u2192": "->",
    "\u2190": "<-",
    "\u2265": ">=",
    "\u2264": "<=",
    "\u2260": "!=",
    "\u2248": "~",
    "\u00b1": "+/-",
    "\u00d7": "x",
    "\u00f7": "/",
    "\u00b7": ".",
    "\u066b": ".",
    "\u066c": ",",
    "\u2022": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2026": "...",
    "\u2044": "/",
    "\u2215": "/",
    "\u2030": " per thousand",
    "\u2031": " per ten thousand",
    "\u00b5": "u",
    "\u03bc": "u",
    "\u03b1": "alpha",
    "\u03b2": "beta",
    "\u03b3": "gamma",
    "\u03b4": "delta",
    "\u03ba": "kappa",
    "\u00b0": " degrees",
    "\u00a0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u200a": " ",
    "\u202f": " ",
    "\u00a7": "section ",
    "\u00df": "ss",
    "\u00f8": "o",
    "\u00d8": "O",
    "\u0142": "l",
    "\u0141": "L",
    "\u00e6": "ae",
    "\u00c6": "AE",
    "\u0131": "i",
    STAND_IN: "?",
}
_RAISED = {"<super>": "^", "<sub>": "_"}
_DIGITS = frozenset("0123456789")


def to_ascii(text: str) -> str:
    """Return `text` in ASCII alone, as readable as it can be, with every amount as it was."""
    return in_characters(text, str.isascii)


def in_characters(text: str, has: Callable[[str], bool]) -> str:
    """Return `text` with ASCII in place of each character that `has` says there is none for."""
    if text.isascii():
        return text
    shown = ""
    raised = ""
    complete = False  # Whether a number ends here that no digit may be added to.
    for character in text:
        piece, mark = (character, "") if has(character) else _ascii_of(character)
        # "10\u00b2\u00b3" is 10^23: the mark stands once, before its digits.
        if mark and mark != raised:
            piece = mark + piece
        # No digit may come to stand beside another: 2\u00bd is 2 1/2, not 21/2.
        elif (
            not mark and piece[:1].isdigit() and (complete or (piece[1:] and shown[-1:].isalnum()))
        ):
            piece = f" {piece}"
        if piece:
            complete = piece[-1].isdigit() and (bool(mark) or len(piece) > 1 or complete)
        shown, raised = shown + piece, mark
    return shown


def keeps_digits(character: str) -> bool:
    """Return whether a character is no number, or one in the digits from 0 to 9."""
    return character.isascii() or _DIGITS.isdisjoint(_ascii_of(character)[0])


def _ascii_of(character: str) -> tuple[str, str]:
    """Return the ASCII form of one character, and the mark of its place above or below the line."""
    if character in _ASCII:
        return _ASCII[character], ""
    from unicodedata import combining, decimal, decomposition, normalize

    if combining(character):
        return "", ""
    digit = decimal(character, None)
    if digit is not None:
        return str(digit), ""
    plain = normalize("NFKD", character).replace("\u2044", "/").replace("\u2212", "-")
    plain = plain.encode("ascii", "ignore").decode()
    mark = _RAISED.get(decomposition(character).partition(" ")[0], "")
    if mark and not plain.isalpha():
        return plain, mark
    if _DIGITS.isdisjoint(plain):
        return plain or "?", ""
    return plain if plain[0] == "(" or "/" in plain else f"({plain})", ""
