"""Makes `completions/`: what bash, zsh and fish offer at the TAB key.

Run after a change of a command, of the name or title of a record, or of the verdict on a claim:

    python tools/make_completions.py

The files hold every name, so that a shell completes without starting the program; each stands on
a line of its own, so that two changes seldom meet. They hold names only: one with an amount in it
is left out, so is a claim that is advice, and every other claim is shown with its verdict, for a
bare list of claims would read as a list of what is true.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

import kratom_cli.cli  # noqa: F401 # It adds the commands to `root`.
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.answers.places import bare_name
from kratom_cli.knowledge.amounts import find_amount
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.mixing import Substance
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.store import Store
from kratom_cli.output import to_ascii
from kratom_cli.shell import root

ROOT = Path(__file__).parent.parent
MADE = "Made by tools/make_completions.py; not to be edited by hand."

_BARE: tuple[type[Entry], ...] = (Source, Substance)
"""Kinds with so many records that their identifiers alone are told."""

_TITLES = ("title", "question", "role", "name")
"""Fields that tell what a record is, the first that it has."""

_TELLING = {"advice", "dosage"}
"""Kinds of claims that tell somebody to do or to take something: never offered."""

_SEVERAL = {"legal", "interactions"}
"""Commands that take several names; those of any other are words of one name."""

_FOLDER = {"check"}
"""Commands that take a folder."""

_LISTS = {"--topic": "topic", "--cited-by": "topic", "--country": "country", "--class": "class"}
"""By option, the list that its value is from."""


class Word(NamedTuple):
    """One word that the shell offers, and what it shows beside it."""

    word: str
    note: str = ""


class Option(NamedTuple):
    """One option: its spellings, its line of help, and what may follow where a value does.

    That is one of `words`, or of the list `names`, or anything where both are empty.
    """

    spellings: list[str]
    help: str
    valued: bool
    words: list[str]
    names: str


class Command(NamedTuple):
    """One command: its line of help and the options that it alone has."""

    name: str
    help: str
    options: list[Option]


class Line(NamedTuple):
    """The command line: its commands, the options of each of them, those without a command.

    `names` are the lists of names: by command, and by option.
    """

    commands: list[Command]
    shared: list[Option]
    program: list[Option]
    names: dict[str, list[Word]]

    def valued(self) -> list[str]:
        """Return every option that a value follows."""
        own = [each for command in self.commands for each in command.options]
        return sorted({each.spellings[0] for each in (*self.shared, *own) if each.valued})

    def shared_by(self, command: Command) -> list[Option]:
        """Return the options that `command` has with the others: all, or none for `help`."""
        return [] if command.name == "help" else self.shared

    def taken_by(self, command: Command) -> str:
        """Return the list that the argument of `command` is from, empty where it is from none."""
        if command.name == "help":
            return "command"
        return command.name if command.name in self.names else ""


def main(folder: Path) -> None:
    """Write the three files into `folder`."""
    line = command_line(Store(str(ROOT / "data")))
    folder.mkdir(exist_ok=True)
    texts = {
        "kratom-info.bash": bash(line),
        "_kratom-info": zsh(line),
        "kratom-info.fish": fish(line),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def command_line(store: Store) -> Line:
    """Return what can be typed: read from click's commands, and from the records in `store`."""
    found = {name: root.commands[name] for name in root.list_commands(click.Context(root))}
    asking = [each.params for name, each in found.items() if name != "help"]
    shared = [each for each in asking[0] if all(each in params for params in asking)]
    commands = [
        Command(name, (each.help or "").partition("\n")[0], _options(each.params, shared))
        for name, each in found.items()
    ]
    told = [Word(each.name, each.help) for each in commands]
    names = {"command": told, **_names(store)}
    return Line(commands, _options(shared), _options(root.params), names)


def _options(
    params: Iterable[click.Parameter], without: Iterable[click.Parameter] = ()
) -> list[Option]:
    return [
        Option(
            each.opts,
            each.help or "",
            not each.is_flag,
            list(each.type.choices) if isinstance(each.type, click.Choice) else [],
            _LISTS.get(each.opts[0], ""),
        )
        for each in params
        if isinstance(each, click.Option) and each not in without
    ]


def _names(store: Store) -> dict[str, list[Word]]:
    """Return the names of records, by the command or the option that takes them."""
    kinds: dict[str, list[type[Entry]]] = defaultdict(list)
    for kind in ENTRIES:
        if kind.folder in COMMANDS:
            command, _, option = COMMANDS[kind.folder].partition(" --")
            kinds[option or command].append(kind)
    kinds["country"].append(Country)
    return {name: _offered(store, each) for name, each in kinds.items()}


def _offered(store: Store, kinds: list[type[Entry]]) -> list[Word]:
    """Return identifiers and short names; of one that is borne twice, as the program takes it."""
    offered: dict[str, str] = {}
    others: dict[str, str] = {}
    for kind in kinds:
        if kind in _BARE:
            offered.update(dict.fromkeys(store.ids(kind), ""))
            continue
        for record in store.all(kind):
            if not (isinstance(record, Claim) and record.kind in _TELLING):
                note = _note(store, record)
                offered[record.id] = note
                others[_short_name(record)] = note
    others.pop("", None)
    return [
        Word(word, "" if key(word) == key(note) or find_amount(note) else note)
        for word, note in sorted({**others, **offered}.items())
        if not find_amount(word.replace("-", " "))
    ]


def _note(store: Store, record: Entry) -> str:
    if isinstance(record, Claim):
        return store.single(ClaimWords).verdict[record.verdict].word
    return next((getattr(record, field) for field in _TITLES if hasattr(record, field)), "")


def _short_name(record: Entry) -> str:
    """Return the name that people type rather than the identifier, as one word, else ""."""
    if isinstance(record, Place):
        name = bare_name(record)
    elif isinstance(record, Country):
        name = record.name
    else:
        name = record.sign if isinstance(record, Emergency) else ""
    return re.sub(r"[^a-z0-9]+", "-", to_ascii(name).lower().replace("'", "")).strip("-")


_BASH = r"""# shellcheck shell=bash
# Completion of kratom-info for bash. {made}

# Sets `words`, one a line, to what may stand after a command ("topic"), in the place of an option
# of it ("topic -"), or after that option ("topic --country").
_kratom_info_words() {{
    case $1 in
{cases}
    {folder}) compopt -o dirnames 2>/dev/null ;;
    esac
}}

_kratom_info() {{
    local IFS=$'\n' cur=${{COMP_WORDS[COMP_CWORD]}} command='' option='' given='' words='' word i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${{COMP_WORDS[i]}}
        if [[ $word == = ]]; then
            continue
        elif [[ $option ]]; then
            option=''
            continue
        fi
        case $word in
        {valued}) option=$word ;;
        -*) ;;
        *) if [[ $command ]]; then given=$word; else command=$word; fi ;;
        esac
    done
    [[ $cur == = ]] && cur=''
    ((BASH_VERSINFO[0] > 3)) && cur=${{cur,,}}
    case $command in {several}) given='' ;; esac
    if [[ $option ]]; then
        _kratom_info_words "$command $option"
    elif [[ $cur == -* ]]; then
        _kratom_info_words "$command -"
    elif [[ ! $given ]]; then
        _kratom_info_words "$command"
    fi
    # shellcheck disable=SC2207 # Words are split at the ends of lines, and hold no pattern.
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    # The note beside a name is for a list, never for the command line.
    case ${{#COMPREPLY[@]}}:${{COMP_TYPE-}} in
    1:* | *:37 | *:42) COMPREPLY=("${{COMPREPLY[@]%% (*}}") ;;
    esac
}}

complete -F _kratom_info kratom-info
"""


def bash(line: Line) -> str:
    """Return the completion for bash; of the notes it shows verdicts alone, for want of room."""
    lists = {
        " | ".join(_where(line, name)): [
            f"{each.word} ({each.note})" if name == "claims" else each.word for each in words
        ]
        for name, words in line.names.items()
    }
    everywhere = {f"*' {each.spellings[0]}'": each.words for each in line.shared if each.words}
    cases = {**lists, **everywhere, **_options_by_command(line)}
    return _BASH.format(
        made=MADE,
        cases="\n".join(
            "    {}) words='\n{}\n' ;;".format(where, "\n".join(words))
            for where, words in cases.items()
        ),
        valued=" | ".join(line.valued()),
        several=" | ".join(sorted(_SEVERAL)),
        folder=" | ".join(sorted(_FOLDER)),
    )


def _where(line: Line, name: str) -> list[str]:
    """Return the patterns of the places, in the bash file, where a name of a list may stand."""
    return [
        *(["''"] if name == "command" else []),
        *(each.name for each in line.commands if line.taken_by(each) == name),
        *(f"*' {option}'" for option, of in _LISTS.items() if of == name),
    ]


def _options_by_command(line: Line) -> dict[str, list[str]]:
    """Return the options of each command, and what may follow those that it alone has."""
    found = {"' -'": [name for each in line.program for name in each.spellings]}
    for command in line.commands:
        options = [*command.options, *line.shared_by(command)]
        found[f"'{command.name} -'"] = [name for each in options for name in each.spellings]
        for each in command.options:
            if each.words:
                found[f"'{command.name} {each.spellings[0]}'"] = each.words
    return found


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


def zsh(line: Line) -> str:
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
        taken = [f"'{'*' if name in _SEVERAL else 1}: : _kratom_info_names {names}'"]
    elif name in _FOLDER:
        taken = ["'1: :_directories'"]
    shared = ["$shared"] if line.shared_by(command) else []
    specified = [*shared, *_zsh_options(command.options), *taken]
    return f"    {name}) _arguments {' '.join(specified)} ;;"


_FISH = r"""# Completion of kratom-info for fish. {made}

function __kratom_info_names
    switch $argv[1]
{cases}
    end
end

# Prints the words before the cursor that are neither an option nor the value of one.
function __kratom_info_typed
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- $word {valued}
            set value yes
        else if not string match -q -- '-*' $word
            echo -- $word
        end
    end
end

function __kratom_info_in
    set -l typed (__kratom_info_typed)
    contains -- "$typed[1]" $argv
end

function __kratom_info_alone
    set -l typed (__kratom_info_typed)
    test "$typed" = "$argv"
end

complete -c kratom-info -f
{rules}
"""


def fish(line: Line) -> str:
    """Return the completion for fish."""
    return _FISH.format(
        made=MADE,
        cases="\n".join(
            "        case {}\n            echo {}".format(
                name, _fish_quoted("\n".join("\t".join(filter(None, each)) for each in words))
            )
            for name, words in line.names.items()
        ),
        valued=" ".join(line.valued()),
        rules="\n".join(f"complete -c kratom-info -n {each}" for each in _fish_rules(line)),
    )


def _fish_rules(line: Line) -> Iterator[str]:
    """Yield what is offered, each after the condition under which it is."""
    yield "__kratom_info_alone -k -a '(__kratom_info_names command)'"
    yield from (f"__kratom_info_alone {each}" for each in _fish_options(line.program))
    with_shared = "'not __kratom_info_in \"\" help'"
    yield from (f"{with_shared} {each}" for each in _fish_options(line.shared))
    for command in line.commands:
        name, names = command.name, line.taken_by(command)
        place = "in" if name in _SEVERAL else "alone"
        if names:
            yield f"'__kratom_info_{place} {name}' -k -a '(__kratom_info_names {names})'"
        elif name in _FOLDER:
            yield f"'__kratom_info_{place} {name}' -a '(__fish_complete_directories)'"
        yield from (f"'__kratom_info_in {name}' {each}" for each in _fish_options(command.options))


def _fish_options(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        spelled = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
            for name in option.spellings
        )
        words = f"(__kratom_info_names {option.names})" if option.names else ""
        offered = _fish_quoted(" ".join(option.words) or words)
        follows = f" -x -a {offered}" if option.valued else ""
        yield f"{spelled}{follows} -d {_fish_quoted(option.help)}"


def _quoted(text: str) -> str:
    return "'{}'".format(text.replace("'", "'\\''"))


def _fish_quoted(text: str) -> str:
    return "'{}'".format(text.replace("\\", "\\\\").replace("'", "\\'"))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "completions")
