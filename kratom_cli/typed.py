"""Splits a command line into words and options, and cuts what is too long.

This runs before click parses the line, so that no usage error can hide an emergency.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

MOST_LETTERS = 2000
"""How many letters of a command line are looked up and echoed. Triage reads all of it."""

MOST_WORDS = 200
_LONGEST_VALUE = 200
"""The most letters of the value of an option, however many words stand beside it."""

_END_SHOWN = 40
_BETWEEN = r"[\s,;+/&]+"

Options = Mapping[str, Sequence[str] | None]
"""The options of a command: those that take a value with their choices, flags with None."""


class Typed(NamedTuple):
    """The words of a command line, for the gate that hears an emergency in them.

    `words` are what the command answers, `line` the same with the values of options among them,
    as they stand. `values` are those values that are no fixed choice, each with its option.
    `unanswerable` marks a command line that has no answer: in an emergency it is dropped.
    `notice` says where the text was cut, if it was.
    """

    words: str = ""
    line: str = ""
    values: tuple[tuple[str, str], ...] = ()
    unanswerable: bool = False
    notice: str = ""


class _Reading:
    """Takes the arguments in turn; `kept` are those that are looked up, in `MOST_LETTERS`."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.line: list[str] = []
        self.values: list[tuple[str, str]] = []
        self.kept: list[str] = []
        self._letters = MOST_LETTERS
        self._words = MOST_WORDS
        self._last = ""
        self._cut = False
        self._full = False

    def word(self, text: str) -> None:
        self.words.append(text)
        self.line.append(text)
        kept = self._shortened(text)
        if kept or not text:
            self.kept.append(kept)

    def value(self, option: str, text: str, *, joined: bool) -> None:
        self.values.append((option, text))
        self.line.append(text)
        kept = text[:_LONGEST_VALUE]
        self._cut = self._cut or kept != text
        self.kept += [f"{option}={kept}"] if joined else [option, kept]

    def typed(self) -> Typed:
        up_to = f" Of the words it is what ends in '{self._last}'." if self._last else ""
        notice = f"What you typed is long. Only its first part was looked up.{up_to}"
        return Typed(
            " ".join(self.words),
            " ".join(self.line),
            tuple(self.values),
            notice=notice if self._cut else "",
        )

    def _shortened(self, text: str) -> str:
        """Return what is left of `text`: whole words, as long as there is room for them."""
        if self._full:
            return ""
        if len(text) < min(self._letters, self._words):  # As most are: no need to count.
            self._letters -= len(text) + 1
            self._words -= len(text.split()) or 1
            self._last = text[-_END_SHOWN:] or self._last
            return text
        ends = [each.start() for each in re.finditer(_BETWEEN, text)]
        length = min(len(text), max(self._letters, 0))
        if len(ends) >= self._words:
            length = min(length, ends[self._words - 1] if self._words > 0 else 0)
        piece = text
        if length < len(text):
            self._cut = self._full = True
            # Between two words, unless it is one without end.
            length = max((each for each in ends if each <= length), default=length)
            piece = text[: max(length, 0)]
        self._letters -= len(piece) + 1
        self._words -= len([each for each in ends if each <= len(piece)]) + 1
        end = piece[-_END_SHOWN:]
        self._last = (end.partition(" ")[2] if len(piece) > _END_SHOWN else "") or end or self._last
        return piece


def read(arguments: list[str], options: Options) -> tuple[Typed, list[str]]:
    """Return what was typed in `arguments`, and the arguments in the length that is looked up.

    `options` are those of the command. What looks like an option and is none may be words.
    """
    reading = _Reading()
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            reading.kept.append(argument)
            for word in rest:
                reading.word(word)
            break
        option, joined, text = argument.partition("=")
        if not argument.startswith("-"):
            reading.word(argument)
        elif option not in options:
            reading.words.append(argument.strip("-"))
            reading.line.append(argument.strip("-"))
            reading.kept.append(argument[:MOST_LETTERS])
        elif (choices := options[option]) is None:
            reading.kept.append(argument)
        else:
            value = text if joined else next(rest, None)
            if value is None or value in choices:
                reading.kept += [argument] if joined or value is None else [option, value]
            else:
                reading.value(option, value, joined=bool(joined))
    return reading.typed(), reading.kept
