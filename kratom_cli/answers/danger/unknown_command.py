"""Words typed without a command: what to type instead."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from difflib import get_close_matches

from kratom_cli import PROGRAM
from kratom_cli.answers.phrasing import command
from kratom_cli.failures import UsageFailure

_CLOSE_ENOUGH = 0.75


def unknown_command(words: list[str], commands: Iterable[str]) -> UsageFailure:
    """Return the failure of `kratom-info WORDS` where the first of `words` is none of `commands`.

    It suggests a command that works when pasted. `words` may be empty: `kratom-info -- --`.
    """
    if not words:
        return UsageFailure("There is no command", todo=f"All: {PROGRAM} --help")
    near = get_close_matches(words[0], commands, n=1, cutoff=_CLOSE_ENOUGH)
    meant = command(shlex.join([*near, *words[1:]]))
    return UsageFailure(
        f"There is no command '{words[0]}'",
        todo=(f"Did you mean: {meant}? " if near else "")
        + f"Look for it: {command(f'search {shlex.join(words)}')}. All: {PROGRAM} --help",
    )
