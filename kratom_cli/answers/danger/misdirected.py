"""Words typed without a command: what to type instead, and an emergency in them first."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from difflib import get_close_matches

from kratom_cli import PROGRAM
from kratom_cli.answers.answer import Answer
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.danger.guard import guarded
from kratom_cli.answers.wording import command
from kratom_cli.failures import UsageFailure

_CLOSE_ENOUGH = 0.75


def misdirected(asked: Asked, words: list[str], commands: Iterable[str]) -> Answer:
    """Answer `kratom-info WORDS` where the first of `words` is none of `commands`.

    Raises `UsageFailure`, with a command that works when pasted, unless the words tell of an
    emergency: then the answer is what to do now.
    """

    def refuse(_asked: Asked) -> Answer:
        near = get_close_matches(words[0], commands, n=1, cutoff=_CLOSE_ENOUGH)
        meant = command(shlex.join([*near, *words[1:]]))
        raise UsageFailure(
            f"There is no command '{words[0]}'",
            todo=(f"Did you mean: {meant}? " if near else "")
            + f"Look for it: {command(f'search {shlex.join(words)}')}. All: {PROGRAM} --help",
        )

    return guarded(asked, " ".join(words), refuse, verb=PROGRAM, aside={})
