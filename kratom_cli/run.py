"""Runs one question: answers it, renders and writes the answer, and returns the exit status.

Every command and every failure goes through `respond`, and always says whom to call.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from kratom_cli import PROGRAM
from kratom_cli.answers.answer import Answer
from kratom_cli.answers.care import DEFAULT_COUNTRY, UNKNOWN_COUNTRY
from kratom_cli.answers.context import Context
from kratom_cli.answers.countries import countries_meant, country_code
from kratom_cli.answers.danger.gate import emergency_gate
from kratom_cli.characters import escaped, in_characters
from kratom_cli.environment import Environment
from kratom_cli.failures import CannotWrite, Failure, UsageFailure, unforeseen
from kratom_cli.knowledge.base import open_base
from kratom_cli.knowledge.edition import bundled_directory
from kratom_cli.output import last_words, repertoire, write
from kratom_cli.render import Canvas, in_short, render
from kratom_cli.typed import Typed
from kratom_cli.vocabulary import Colour, Format

Question = Callable[[Context], Answer]
NOTHING_TYPED = Typed()
_WITHOUT_COUNTRY = {"emergency", "resources", PROGRAM}
"""Commands that can answer a reader whose country is not recorded.

The last one stands for a command line that could not be parsed.
"""


class Settings(NamedTuple):
    """The options that every command has."""

    format: Format | None = None
    json: bool = False
    country: str = ""
    colour: Colour = "auto"
    ascii: bool = False
    explain: bool = False
    today: str | None = None
    debug: bool = False


def respond(
    command: str,
    question: Question,
    settings: Settings,
    environment: Environment,
    typed: Typed = NOTHING_TYPED,
) -> int:
    """Answer `question`, write the answer, and return the exit status.

    What was typed goes through the emergency gate first, so that an emergency comes before any
    fault in the question, the options or the knowledge base.
    """
    directory = environment.directory or bundled_directory()
    try:
        context, question = _context_in_any_case(command, settings, environment, question)
        context.notice = typed.notice
        answer = emergency_gate(context, typed, _foreseen(question, debug=settings.debug), command)
    except Failure as failure:
        failure.todo = f"{failure.todo} {typed.notice}".strip()
        answer = _explained(failure, command, context, directory)
    return _show(answer, settings, environment)


def _foreseen(question: Question, *, debug: bool) -> Question:
    """Wrap `question` so that every exception becomes a `Failure`, unless `debug` is set."""
    if debug:
        return question

    def foreseen(context: Context) -> Answer:
        try:
            return question(context)
        except Failure:
            raise
        except Exception as error:
            raise unforeseen(error) from error

    return foreseen


def _context_in_any_case(
    command: str, settings: Settings, environment: Environment, question: Question
) -> tuple[Context, Question]:
    """Return the context for `question`, and the question.

    Where an option or a damaged file rules out a context, return a reduced one and a question that
    raises the failure: an emergency must still be recognised.
    """
    try:
        return _context(command, settings, environment), question
    except Failure as failure:
        told = failure

    def refuse(_asked: Context) -> Answer:
        raise told

    base = open_base(environment.directory)
    wanted = settings.country or environment.country
    country: str | None = None
    with suppress(Failure):
        country = country_code(base, wanted) if wanted else DEFAULT_COUNTRY
    return Context(base, environment.clock(), country or UNKNOWN_COUNTRY, wanted), refuse


def _context(command: str, settings: Settings, environment: Environment) -> Context:
    base = open_base(environment.directory)
    refused: UsageFailure | None = None
    try:
        today = environment.today(settings.today)
    except UsageFailure as failure:
        today, refused = "", failure
    wanted = settings.country or environment.country
    meant = countries_meant(base, wanted) if wanted else [DEFAULT_COUNTRY]
    if len(meant) != 1 and command not in _WITHOUT_COUNTRY:
        codes = " or ".join(each.upper() for each in meant)
        refused = UsageFailure(
            f"'{wanted}' can mean {codes}" if codes else f"No country is recorded under '{wanted}'",
            where="--country" if settings.country else "KRATOM_INFO_COUNTRY",
            todo=f"Use {codes}." if codes else "Use a two-letter code such as GB, or a name.",
        )
    country = meant[0] if len(meant) == 1 else UNKNOWN_COUNTRY
    context = Context(base, today, country, wanted, explain=settings.explain)
    context.refused = refused
    return context


def _explained(failure: Failure, command: str, context: Context, directory: str) -> Answer:
    """Return `failure` as an answer, with built-in care where that of the data cannot be used."""
    from kratom_cli.answers.failing import explain

    try:
        return explain(failure, command, context, directory)
    except Exception:  # noqa: BLE001 - Whatever is broken, it must not cost whom to call.
        return explain(failure, command, None, directory)


def _show(answer: Answer, settings: Settings, environment: Environment) -> int:
    """Write `answer`: failures to standard error (JSON always to standard output)."""
    form = _format(settings, environment)
    failed = not answer.content.blocks and form != "json"
    stream = environment.stderr if failed else environment.stdout
    ascii_only = form != "json" and (settings.ascii or environment.accessible)
    has = repertoire(stream, ascii_only=ascii_only)
    canvas = Canvas(_width(form, environment), environment.colour(settings.colour))
    broken: Failure | None = None
    try:
        text = _in_short(answer, has, environment) if failed else _page(answer, form, canvas, has)
    except Exception as error:
        if settings.debug or form in ("plain", "json"):
            raise
        # A page that cannot be painted says the same in plain text.
        broken, form = unforeseen(error), "plain"
        text = _page(answer, form, Canvas(_width(form, environment), colour=False), has)
    try:
        painted = form == "terminal" and canvas.colour and not failed
        write(stream, text, ascii_only=ascii_only, painted=painted)
        if broken:
            write(environment.stderr, f"{PROGRAM}: {broken.line()} It was shown as plain text.\n")
    except CannotWrite as failure:
        if not failed:
            last_words(environment.stderr, failure)
        return failure.exit_status
    return broken.exit_status if broken else answer.content.exit_status


def _page(answer: Answer, form: Format, canvas: Canvas, has: Callable[[str], bool] | None) -> str:
    """Return `answer` in `form`, in the characters that `has` says can be shown."""
    if form == "json":
        return escaped(render(answer, form, canvas), has)
    return render(answer.spelled(has) if has else answer, form, canvas)


def _in_short(answer: Answer, has: Callable[[str], bool] | None, environment: Environment) -> str:
    """Return a failure in a few lines, wrapped between words where they go to a screen."""
    text = in_characters(in_short(answer), has) if has else in_short(answer)
    width = environment.width_of_errors()
    if width is None:
        return text
    import textwrap

    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "".join(f"{wrapper.fill(line)}\n" for line in text.splitlines())


def _format(settings: Settings, environment: Environment) -> Format:
    """Return the format asked for, else `terminal` where colour is used, else `plain`."""
    if settings.json:
        return "json"
    if settings.format:
        return settings.format
    accessible = settings.ascii or environment.accessible
    return "terminal" if environment.colour(settings.colour) and not accessible else "plain"


def _width(form: Format, environment: Environment) -> int | None:
    """Return the width to lay out for.

    Plain text that goes to no screen is never wrapped, so that one line stays one fact for
    `grep`, `head` and `tail`.
    """
    if form == "plain" and not environment.on_terminal:
        return None
    return environment.width()
