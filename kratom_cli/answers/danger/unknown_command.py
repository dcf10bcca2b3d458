"""Words typed without a command: what to type instead."""

from __future__ import annotations

import shlex
from collections.abc import Iterable

from kratom_cli import PROGRAM
from kratom_cli.answers.phrasing import command
from kratom_cli.failures import UsageFailure
from kratom_cli.words.distance import nearest

_EXACT_UP_TO = 3


def unknown_command(words: list[str], commands: Iterable[str]) -> UsageFailure:
    """Return the failure of `kratom-info WORDS` where the first of `words` is none of `commands`.

    It suggests a command that works when pasted. `words` may be empty: `kratom-info -- --`.
    """
    if not words:
        return UsageFailure("There is no command", todo=f"All: {PROGRAM} --help")
    near = [each.name for each in nearest(words[0], commands, exact_up_to=_EXACT_UP_TO)[:1]]
    meant = command(shlex.join([*near, *words[1:]]))
    return UsageFailure(
        f"There is no command '{words[0]}'",
        todo=(f"Did you mean: {meant}? " if near else "")
        + f"Look for it: {command(f'search {shlex.join(words)}')}. All: {PROGRAM} --help",
    )
