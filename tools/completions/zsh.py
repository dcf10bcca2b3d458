"""The completion for zsh."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tools.completions.command_line import FOLDER, MADE, SEVERAL, Command, Line, Option, Word

_ZSH = r"""#compdef kratom-info
# Completion of kratom-info for zsh. {made}

_kratom_info_names() {{
    local -a names
    case $1 in
{cases}
    esac
    _describe -V -t names "$1" names -M 'm:{{[:upper:]}}={{[:lower:]}}'
}}

_kratom_info() {{
    local curcontext=$curcontext state line
    local -A opt_args
    local -a shared=(
{shared}
    )
    _arguments -C \
{program} \
        '1: : _kratom_info_names command' \
        '*:: :->rest' && return
    [[ $state == rest ]] && case $words[1] in
{commands}
    esac
}}

if [[ $funcstack[1] == _kratom-info ]]; then
    _kratom_info "$@"
else
    compdef _kratom_info kratom-info
fi
"""


def completion(line: Line) -> str:
    """Return the completion for zsh: to be found in `fpath`, or sourced after `compinit`."""
    return _ZSH.format(
        made=MADE,
        cases="\n".join(
            "    {}) names=(\n{}\n) ;;".format(name, "\n".join(_zsh_word(each) for each in words))
            for name, words in line.names.items()
        ),
        shared="\n".join(f"        {each}" for each in _zsh_options(line.shared)),
        program=" \\\n".join(f"        {each}" for each in _zsh_options(line.program)),
        commands="\n".join(_zsh_command(line, each) for each in line.commands),
    )


def _zsh_word(word: Word) -> str:
    return _quoted(f"{word.word}:{word.note}" if word.note else word.word)


def _zsh_options(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        told = re.sub(r"([\[\]:\\])", r"\\\1", option.help)
        choice = f" _kratom_info_names {option.names}" if option.names else ""
        choice = f"({' '.join(option.words)})" if option.words else choice
        follows = f": :{choice or ' '}" if option.valued else ""
        alone = "(- *)" if {"--help", "--version"} & {*option.spellings} else ""
        for name in option.spellings:
            yield _quoted(f"{alone}{name}{'=' if option.valued else ''}[{told}]{follows}")


def _zsh_command(line: Line, command: Command) -> str:
    name, names, taken = command.name, line.taken_by(command), []
    if names:
        taken = [f"'{'*' if name in SEVERAL else 1}: : _kratom_info_names {names}'"]
    elif name in FOLDER:
        taken = ["'1: :_directories'"]
    shared = ["$shared"] if line.shared_by(command) else []
    specified = [*shared, *_zsh_options(command.options), *taken]
    return f"    {name}) _arguments {' '.join(specified)} ;;"


def _quoted(text: str) -> str:
    return "'{}'".format(text.replace("'", "'\\''"))
