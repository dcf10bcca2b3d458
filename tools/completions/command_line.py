"""What can be typed after `kratom-info`: read from click's commands and from the records.

Names only: one with an amount in it is left out, so is a claim that is advice, and every other
claim is shown with its verdict, for a bare list of claims would read as a list of what is true.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

import kratom_cli.cli  # noqa: F401 # It adds the commands to `root`.
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.answers.mixing.meanings import KINDS
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.mixing import AmbiguousName, Substance
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.shell import root
from kratom_cli.words.amounts import find_amount
from kratom_cli.words.normalise import normalise_name

MADE = "Made by `python -m tools.completions`; not to be edited by hand."

_BARE: tuple[type[Entry], ...] = (Source, Substance)
"""Kinds with so many records that nothing is shown beside their identifiers."""

_TITLES = ("title", "question", "role", "name")
"""Fields that describe a record, in order of preference."""

_TELLING = {"advice", "dosage"}
"""Kinds of claims that tell somebody to do or to take something: never offered."""

_SEVERAL_MEANINGS = "several meanings"

SEVERAL = {"legal", "interactions"}
"""Commands that take several names; the words after any other are words of one name."""

BETWEEN = {"interactions": ("and", "or", "with", "plus")}
"""By command, words that stand between two names and are part of neither."""

FOLDER = {"check"}
"""Commands that take a folder."""

LISTS = {"--topic": "topic", "--cited-by": "topic", "--country": "country", "--class": "class"}
"""The list that the value of an option is from, by option."""


class Word(NamedTuple):
    """One word that the shell offers, and the note beside it."""

    word: str
    note: str = ""


class Names(NamedTuple):
    """The names that may stand in one place: identifiers, and every other name.

    Where nothing is typed yet, only identifiers are offered, so that the list stays short.
    """

    ids: list[Word]
    others: list[Word]

    def by_letter(self) -> dict[str, list[Word]]:
        """Return all names by their first letter, for a shell is slow to look through a list.

        That is needless where there are but identifiers.
        """
        found: dict[str, list[Word]] = defaultdict(list)
        if not self.others:
            return found
        for each in sorted([*self.ids, *self.others], key=lambda word: word.word.lower()):
            found[each.word[0].lower()].append(each)
        return found


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


class CompletionPoint(NamedTuple):
    """What may stand in one place of the command line.

    The place is told by `patterns`: after a command ("topic"), in the place of an option of it
    ("topic -"), after that option ("risks --severity"), or after that option of any command
    ("* --country"). Where a name may stand, `by_letter` holds all names by their first letter,
    and `words` what is offered before anything is typed.
    """

    patterns: list[str]
    words: list[Word]
    by_letter: dict[str, list[Word]]


class Line(NamedTuple):
    """The command line: its commands, the options of each of them, those without a command.

    `names` are the lists of names: by command, and by option.
    """

    commands: list[Command]
    shared: list[Option]
    program: list[Option]
    names: dict[str, Names]

    def valued(self) -> list[str]:
        """Return every option that a value follows."""
        own = [each for command in self.commands for each in command.options]
        return sorted({each.spellings[0] for each in (*self.shared, *own) if each.valued})

    def places(self) -> Iterator[CompletionPoint]:
        """Yield every place, and what may stand there; the more special places come last."""
        for name, names in self.names.items():
            yield CompletionPoint(self._patterns(name), names.ids, names.by_letter())
        for each in self.shared:
            if each.words:
                yield _place(f"* {each.spellings[0]}", map(Word, each.words))
        yield _place(" -", _spelled(self.program))
        for command in self.commands:
            shared = [] if command.name == "help" else self.shared
            yield _place(f"{command.name} -", _spelled([*command.options, *shared]))
            for each in command.options:
                if each.words:
                    where = f"{command.name} {each.spellings[0]}"
                    yield _place(where, map(Word, each.words))

    def _patterns(self, name: str) -> list[str]:
        """Return the places where a name of the list `name` may stand."""
        taking = ["", "help"] if name == "command" else []
        taking += [each.name for each in self.commands if each.name == name]
        return [*taking, *(f"* {option}" for option, of in LISTS.items() if of == name)]


def read(base: Base) -> Line:
    """Return what can be typed: read from click's commands, and from the records in `store`."""
    found = {name: root.commands[name] for name in root.list_commands(click.Context(root))}
    asking = [each.params for name, each in found.items() if name != "help"]
    shared = [each for each in asking[0] if all(each in params for params in asking)]
    commands = [
        Command(name, (each.help or "").partition("\n")[0], _options(each.params, shared))
        for name, each in found.items()
    ]
    told = [Word(each.name, each.help) for each in commands]
    names = {"command": Names(told, []), **_names(base)}
    return Line(commands, _options(shared), _options(root.params), names)


def _place(pattern: str, words: Iterable[Word]) -> CompletionPoint:
    return CompletionPoint([pattern], list(words), {})


def _spelled(options: Iterable[Option]) -> Iterator[Word]:
    return (Word(name, each.help) for each in options for name in each.spellings)


def _options(
    params: Iterable[click.Parameter], without: Iterable[click.Parameter] = ()
) -> list[Option]:
    return [
        Option(
            each.opts,
            each.help or "",
            not each.is_flag,
            list(each.type.choices) if isinstance(each.type, click.Choice) else [],
            LISTS.get(each.opts[0], ""),
        )
        for each in params
        if isinstance(each, click.Option) and each not in without
    ]


def _names(base: Base) -> dict[str, Names]:
    """Return the names of records, by the command or the option that takes them."""
    kinds: dict[str, list[type[Entry]]] = defaultdict(list)
    kinds["interactions"] += KINDS  # In the order in which a name is looked up.
    for kind in ENTRIES:
        if kind.folder in COMMANDS:
            command, _, option = COMMANDS[kind.folder].partition(" --")
            kinds[option or command].append(kind)
    kinds["country"].append(Country)
    return {name: _offered(base, dict.fromkeys(each)) for name, each in kinds.items()}


def _offered(base: Base, kinds: Iterable[type[Entry]]) -> Names:
    """Return every name of the records of `kinds`, each spelling once.

    A claim goes by its identifier alone: what its labels say are claims, not names.
    """
    ids: dict[str, Word] = {}
    others: dict[str, Word] = {}
    for kind in kinds:
        for record in base.all(kind):
            if isinstance(record, Claim) and record.kind in _TELLING:
                continue
            note = _note(base, record)
            _add(ids, record.id, "" if kind in _BARE else note)
            for label in [] if kind.said else record.all_names():
                _add(others, label, note)
    return Names(
        [word for _, word in sorted(ids.items())],
        [word for name, word in sorted(others.items()) if name not in ids],
    )


def _add(offered: dict[str, Word], word: str, note: str) -> None:
    """Add `word` unless it is there, has an amount in it, or characters that do not print."""
    if find_amount(word.replace("-", " ")) or not word.isprintable() or word != word.strip():
        return
    same = (
        normalise_name(word) == normalise_name(note)
        or find_amount(f"{word} {note}")
        or not note.isprintable()
    )
    offered.setdefault(word.lower(), Word(word, "" if same else note))


def _note(base: Base, record: Entry) -> str:
    if isinstance(record, Claim):
        return base.single(ClaimWords).verdict[record.verdict].word
    if isinstance(record, AmbiguousName):
        return _SEVERAL_MEANINGS
    if isinstance(record, Substance):
        return record.names[0]
    return next((getattr(record, field) for field in _TITLES if hasattr(record, field)), "")
