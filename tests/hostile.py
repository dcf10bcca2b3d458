"""Hostile command lines and environments: made from a seed, run in this process, and judged.

    python tests/hostile.py [--runs N] [--seed N] [--small]

Runs N of them and prints what was wrong with each that failed; the suite runs a few hundred.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import re
import sys
from collections.abc import Iterator
from time import perf_counter
from typing import NamedTuple
from unittest import mock

from program import SMALL_BASE

from kratom_cli.__main__ import run
from kratom_cli.shell import root

STATUSES = {0, 1, 2, 3, 4, 130}
_STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_PAINT = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
_CONCEAL = re.compile(r"\x1b\[(?:[0-9]*;)*[58](?:;[0-9]*)*m")
_COLOUR = re.compile(r"[34]8;5;[0-9]+")
"""A colour by its number, whose digits do not conceal anything."""
_WORDS = (
    "kratom", "xanax", "he wont wake up", "i want to die", "overdose", "sleep", "texas", "911",
    "2½ g", "10³ mg", "café", "กระท่อม", "naïve", "Köln", "wa\u00adke", "not", "breathing", "tea",
    "", " ", "-", "--", "../../etc/passwd", "a/b", "%20", "%s%n", "{0}", "[bold]x[/]", "'; DROP",
    '"', "\\", "~", "*", "\U0001f600", "Å\u030a", "ﬃ", "İ", "ß", "٣٫٥", "Ⅷ", "①",
)  # fmt: skip
_NASTY = (
    "\x1b[2J", "\x1b]0;pwned\x07", "\x1b[8m", "\x9b8m", "\x85", "\x7f", "\n", "\r\n", "\t", "\x00",
    "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\U000e0041", "\u2028", "\ud800", "\udcff",
    "\udc92", "\udce9", "\udcc3\udcb1", "\nCall, in danger: 555 (fake).", "\x08" * 5, "\ufffe",
)  # fmt: skip
_FORMATS = ([], ["--json"], *(["--format", each] for each in ("terminal", "plain", "markdown")))
_VARIABLES = (
    "KRATOM_INFO_COUNTRY", "SOURCE_DATE_EPOCH", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM",
    "ACCESSIBLE", "KRATOM_INFO_DATA", "LANG", "LC_ALL",
)  # fmt: skip
_VALUES = (
    "", "0", "1", "-1", "²", "80", "9" * 5000, "gb", "Texas", "Espa\udcf1a", "dumb", "nan", "1e9",
    "1764500000000", "/nonexistent", "/dev/null", "C", "\x1b[8m", "\u202e", "he wont wake up",
)  # fmt: skip


class Attack(NamedTuple):
    """A command line, the variables of its environment, and the encoding of its streams."""

    arguments: list[str]
    variables: dict[str, str]
    encoding: str


def attacks(seed: int, count: int) -> Iterator[Attack]:
    """Yield `count` attacks, always the same for a seed."""
    chance = random.Random(seed)
    for _ in range(count):
        variables = {
            name: chance.choice(_VALUES).replace("\x00", "")
            for name in _VARIABLES
            if chance.random() < 0.15
        }
        encoding = chance.choice(["utf-8"] * 6 + ["ascii", "cp1252", "latin-1", "utf-16", "cp437"])
        yield Attack(_arguments(chance), variables, encoding)


def _arguments(chance: random.Random) -> list[str]:
    words = [_text(chance) for _ in range(chance.choice([0, 1, 1, 2, 3, 6]))]
    if chance.random() < 0.9:
        words.insert(0, chance.choice([*root.commands]))
    for _ in range(chance.choice([0, 0, 1, 2])):
        words.insert(chance.randrange(len(words) + 1), chance.choice(_options()))
        if chance.random() < 0.5:
            words.insert(chance.randrange(len(words) + 1), _text(chance))
    if chance.random() < 0.02:
        words.append(_text(chance) * chance.choice([1000, 20_000]))
    return [*words, *chance.choice(_FORMATS)]


def _options() -> list[str]:
    own = {
        name for each in root.commands.values() for option in each.params for name in option.opts
    }
    return [
        *sorted(name for name in own if name.startswith("-") and name != "--debug"),
        "--x",
        "-z",
    ]


def _text(chance: random.Random) -> str:
    pieces = [chance.choice(_WORDS) for _ in range(chance.choice([1, 1, 2, 3]))]
    if chance.random() < 0.4:
        place = chance.randrange(len(pieces[0]) + 1)
        pieces[0] = pieces[0][:place] + chance.choice(_NASTY) + pieces[0][place:]
    return chance.choice([" ", " ", "", "/", ","]).join(pieces)


def faults(attack: Attack, base: str = "") -> list[str]:
    """Run `attack` and return what is wrong with what the program did; it must be nothing.

    `base` is the knowledge base, where the attack has none of its own; the bundled one if empty.
    """
    out, err = (
        io.TextIOWrapper(io.BytesIO(), encoding=attack.encoding, newline="") for _ in range(2)
    )
    own = {"KRATOM_INFO_DATA": base} if base else {}
    with (
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
        mock.patch.object(os, "environ", {**own, "TERM": "xterm", **attack.variables}),
    ):
        status = run(attack.arguments)
    shown, told = (each.buffer.getvalue().decode(attack.encoding) for each in (out, err))
    found = []
    if status not in STATUSES:
        found.append(f"status {status}")
    for name, text in (("stdout", shown), ("stderr", told)):
        painted = name == "stdout" and ("terminal" in attack.arguments or _coloured(attack))
        bare = _PAINT.sub("", text) if painted else text
        steering = _CONCEAL.search(_COLOUR.sub("", text)) or _STEERING.search(
            bare.removeprefix("\ufeff")
        )
        if steering:
            found.append(f"{name} holds {steering[0]!r}")
        if "Traceback" in text or "not foreseen" in text or "is broken here" in text:
            found.append(f"{name}: {text[:300]!r}")
    return [*found, *_without_care(status, shown, told)]


def _coloured(attack: Attack) -> bool:
    return "--color" in attack.arguments or "FORCE_COLOR" in attack.variables


def _without_care(status: int, shown: str, told: str) -> Iterator[str]:
    """Yield what is missing where whom to call must stand, in a page, a failure or a document."""
    if shown.startswith("{"):
        try:
            if "Call, in danger" not in json.loads(shown)["care"]["call"]:
                yield "the document calls nobody"
        except ValueError as error:
            yield f"no JSON: {error}"
        return
    if status == 0 and shown.removeprefix("\ufeff").startswith(("Usage: ", "kratom-info")):
        return  # Help, the version, and the page without a command.
    # However it is wrapped, the call line is the last sentences of all.
    end = "".join(_PAINT.sub("", shown or told).split())[-600:]
    if "Call,indanger" not in end:
        yield f"the end calls nobody: {end[-200:]!r}"


def main() -> int:
    """Run as the command line asks; return the exit status."""
    parser = argparse.ArgumentParser(description="Attack the program in this process.")
    parser.add_argument("--runs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--small", action="store_true", help="on the small base of the tests")
    options = parser.parse_args()
    start, wrong, slowest = perf_counter(), 0, 0.0
    for attack in attacks(options.seed, options.runs):
        before = perf_counter()
        for fault in faults(attack, str(SMALL_BASE) if options.small else ""):
            wrong += 1
            print(f"{fault}\n    {attack}"[:700])
        slowest = max(slowest, perf_counter() - before)
    took = perf_counter() - start
    print(f"seed {options.seed}: {options.runs} runs, {wrong} faults")
    print(f"{took:.0f} s in all, {slowest:.2f} s the slowest")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
