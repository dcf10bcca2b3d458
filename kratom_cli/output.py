"""The one writer. Nothing else in the program writes to standard output or standard error."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.characters import in_characters, visible
from kratom_cli.characters import to_ascii as to_ascii  # noqa: PLC0414 - Used elsewhere too.
from kratom_cli.failures import CannotWrite

_EVERYTHING = {"utf8", "utf8sig", "utf16", "utf16le", "utf16be", "utf32", "utf32le", "utf32be"}
"""Encodings that have every character."""

_PAINT = "(\x1b\\[(?:[0-4]|[34]8;5;[0-9]{1,3}|[39][0-7]|;)*m|\x1b]8;[!-:<-~]*;[!-~]*\x1b\\\\)"
"""What the terminal page is painted with: weights, colours, links. None of them conceals."""


def write(
    stream: TextIO | None, text: str, *, ascii_only: bool = False, painted: bool = False
) -> None:
    """Write `text` to `stream` in its encoding, with ASCII where that lacks a character.

    No character that steers a terminal, or that nobody sees, leaves here: it is shown as a
    stand-in. Only line breaks pass, and colours where the text is `painted`. A reader that has
    gone away (a closed pipe) ends quietly. Raises `CannotWrite` when the stream is closed or the
    device is full.
    """
    if stream is None:
        raise CannotWrite("Standard output is closed", todo="Nothing was shown.")
    shown = _harmless(text, painted=painted)
    has = repertoire(stream, ascii_only=ascii_only)
    if has and not shown.isascii():
        shown = in_characters(shown, has)
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


def repertoire(stream: TextIO | None, *, ascii_only: bool) -> Callable[[str], bool] | None:
    """Return a test for characters that `stream` can show, None where it can show all."""
    if ascii_only:
        return str.isascii
    encoding = (stream and stream.encoding) or "utf-8"
    if encoding.casefold().replace("-", "").replace("_", "") in _EVERYTHING:
        return None

    def has(character: str) -> bool:
        try:
            character.encode(encoding)
        except UnicodeEncodeError:
            return False
        return True

    return has


def _harmless(text: str, *, painted: bool) -> str:
    if not painted or "\x1b" not in text:
        return visible(text, keep="\n")
    pieces = re.split(_PAINT, text)
    pieces[::2] = [visible(each, keep="\n") for each in pieces[::2]]
    return "".join(pieces)


def last_words(stream: TextIO | None, failure: CannotWrite) -> None:
    """Report on `stream` (standard error) that writing failed, and whom to call."""
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
