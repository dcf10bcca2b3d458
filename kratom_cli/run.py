"""From a question to what is on the screen: read, answer, render, write, exit status.

Every command goes through `respond`; every failure is shown there, and never without whom to
call.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NamedTuple

from kratom_cli import PROGRAM
from kratom_cli.answers.answer import Answer
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.care import DEFAULT_COUNTRY, UNKNOWN_COUNTRY, countries_meant
from kratom_cli.environment import Environment
from kratom_cli.failures import UNEXPECTED, CannotWrite, Failure, UsageFailure
from kratom_cli.knowledge.edition import INDEX_NAME, bundled_directory
from kratom_cli.knowledge.store import Store
from kratom_cli.output import last_words, write
from kratom_cli.render import Canvas, Format, in_short, render

Question = Callable[[Asked], Answer]
_WITHOUT_COUNTRY = {"emergency", "resources", PROGRAM}
"""Commands that have something to say to who is in a country that is not recorded.

The last stands for none: a command line that could not be read.
"""


class Settings(NamedTuple):
    """The options that every command has."""

    format: Format | None = None
    json: bool = False
    country: str = ""
    colour: str = "auto"
    ascii: bool = False
    explain: bool = False
    today: str | None = None
    debug: bool = False


def respond(command: str, question: Question, settings: Settings, world: Environment) -> int:
    """Answer `question`, write the answer, and return the exit status."""
    directory = world.directory or bundled_directory()
    asked: Asked | None = None
    try:
        asked = _ground(command, directory, settings, world)
        answer = question(asked)
    except Failure as failure:
        answer = _explained(failure, command, asked, directory)
    except Exception as error:
        if settings.debug:
            raise
        answer = _explained(_unforeseen(error), command, asked, directory)
    return _show(answer, settings, world)


def _ground(command: str, directory: str, settings: Settings, world: Environment) -> Asked:
    store = Store(directory)
    # Only the bundled knowledge base has an index that was made from it.
    package = os.path.dirname(os.path.abspath(__file__))
    index_file = None if world.directory else os.path.join(package, INDEX_NAME)
    refused: UsageFailure | None = None
    try:
        today = world.today(settings.today)
    except UsageFailure as failure:
        today, refused = "", failure
    wanted = settings.country or world.country
    meant = countries_meant(store, wanted) if wanted else [DEFAULT_COUNTRY]
    if len(meant) != 1 and command not in _WITHOUT_COUNTRY:
        codes = " or ".join(each.upper() for each in meant)
        refused = UsageFailure(
            f"'{wanted}' can mean {codes}" if codes else f"No country is recorded under '{wanted}'",
            where="--country" if settings.country else "KRATOM_INFO_COUNTRY",
            todo=f"Use {codes}." if codes else "Use a two-letter code such as GB, or a name.",
        )
    country = meant[0] if len(meant) == 1 else UNKNOWN_COUNTRY
    asked = Asked(store, index_file, today, country, wanted, explain=settings.explain)
    asked.refused = refused
    return asked


def _explained(failure: Failure, command: str, asked: Asked | None, directory: str) -> Answer:
    from kratom_cli.answers.failing import explain

    return explain(failure, command, asked, directory)


def _show(answer: Answer, settings: Settings, world: Environment) -> int:
    """Write `answer` where it belongs: failures to standard error, except as JSON."""
    status = answer.content.exit_status
    form = _format(settings, world)
    failed = not answer.content.blocks and form != "json"
    stream = world.stderr if failed else world.stdout
    canvas = Canvas(_width(form, world), world.colour(settings.colour))
    text = in_short(answer) if failed else render(answer, form, canvas)
    ascii_only = settings.ascii or bool(world.variables.get("ACCESSIBLE"))
    try:
        write(stream, text, ascii_only=ascii_only and form != "json")
    except CannotWrite as failure:
        if not failed:
            last_words(world.stderr, failure)
        return failure.exit_status
    return status


def _format(settings: Settings, world: Environment) -> Format:
    """Return the format: as asked, else `terminal` where there is colour, else `plain`."""
    if settings.json:
        return "json"
    if settings.format:
        return settings.format
    accessible = settings.ascii or bool(world.variables.get("ACCESSIBLE"))
    return "terminal" if world.colour(settings.colour) and not accessible else "plain"


def _width(form: Format, world: Environment) -> int | None:
    """Return the width to lay out for.

    Plain text that goes to no screen is never wrapped, so that one line stays one fact for
    `grep`, `head` and `tail`.
    """
    if form == "plain" and not world.on_terminal:
        return None
    return world.width()


def _unforeseen(error: Exception) -> Failure:
    failure = Failure(
        f"Something went wrong that was not foreseen: {type(error).__name__}: {error}",
        todo="Please report it with the command that you typed; --debug shows where.",
    )
    failure.exit_status = UNEXPECTED
    return failure
