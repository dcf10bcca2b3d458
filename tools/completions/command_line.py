"""What can be typed after `kratom-info`: read from click's commands and from the records.

Names only: one with an amount in it is left out, so is a claim that is advice, and every other
claim is shown with its verdict, for a bare list of claims would read as a list of what is true.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import click

import kratom_cli.cli  # noqa: F401 # It adds the commands to `root`.
from kratom_cli.answers.law.places import bare_name
from kratom_cli.answers.lookup import COMMANDS
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

MADE = "Made by `python -m tools.completions`; not to be edited by hand."

_BARE: tuple[type[Entry], ...] = (Source, Substance)
"""Kinds with so many records that their identifiers alone are told."""

_TITLES = ("title", "question", "role", "name")
"""Fields that tell what a record is, the first that it has."""

_TELLING = {"advice", "dosage"}
"""Kinds of claims that tell somebody to do or to take something: never offered."""

SEVERAL = {"legal", "interactions"}
"""Commands that take several names; those of any other are words of one name."""

FOLDER = {"check"}
"""Commands that take a folder."""

LISTS = {"--topic": "topic", "--cited-by": "topic", "--country": "country", "--class": "class"}
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


def read(store: Store) -> Line:
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
            LISTS.get(each.opts[0], ""),
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
