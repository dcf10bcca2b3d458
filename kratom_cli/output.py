"""The one writer. Nothing else in the program writes to standard output or standard error."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TextIO

from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.failures import CannotWrite

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
    "\u00b7": ".",
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
}


def to_ascii(text: str) -> str:
    """Return `text` in ASCII alone, as readable as it can be."""
    return text if text.isascii() else "".join(_ascii_of(character) for character in text)


def write(stream: TextIO | None, text: str, *, ascii_only: bool = False) -> None:
    """Write `text` to `stream` in its encoding, with ASCII where that lacks a character.

    A reader that has gone away (a closed pipe) ends quietly. Raises `CannotWrite` when the stream
    is closed or the device is full.
    """
    if stream is None:
        raise CannotWrite("Standard output is closed", todo="Nothing was shown.")
    shown = to_ascii(text) if ascii_only else _encodable(text, stream.encoding or "utf-8")
    try:
        stream.write(shown)
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
    except OSError as error:
        _abandon(stream)
        if error.errno == errno.EPIPE:
            return
        raise CannotWrite(
            f"The answer could not be written: {os.strerror(error.errno or 0)}",
            todo="It is not complete.",
        ) from None
    except ValueError:  # The stream was closed by somebody else.
        raise CannotWrite("Standard output is closed", todo="Nothing was shown.") from None


def last_words(stream: TextIO | None, failure: CannotWrite) -> None:
    """Say on `stream` (standard error) that the answer could not be written, and whom to call."""
    with suppress(CannotWrite):  # Without it nobody is left to tell.
        write(stream, f"kratom-info: {failure.line()} {BUILT_IN_CALL}\n")


def _abandon(stream: TextIO) -> None:
    """Point a broken stream at nothing, so that Python's last flush at exit cannot fail too."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


def _encodable(text: str, encoding: str) -> str:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_in_encoding(character, encoding) for character in text)
    return text


def _in_encoding(character: str, encoding: str) -> str:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return _ascii_of(character)
    return character


def _ascii_of(character: str) -> str:
    if character.isascii():
        return character
    if character in _ASCII:
        return _ASCII[character]
    from unicodedata import combining, normalize

    if combining(character):
        return ""
    return normalize("NFKD", character).encode("ascii", "ignore").decode() or "?"
