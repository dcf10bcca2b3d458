"""What all commands share: the options, help, version, and usage errors.

Nothing heavy is imported here, so that `--help` and `--version` cost little more than click.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import click

from kratom_cli import PROGRAM, __version__
from kratom_cli.characters import cleaned
from kratom_cli.failures import INTERRUPTED, CannotWrite
from kratom_cli.output import last_words, write
from kratom_cli.typed import Options, Typed, read
from kratom_cli.vocabulary import COLOURS, FORMATS

if TYPE_CHECKING:
    from kratom_cli.answers.answer import Answer
    from kratom_cli.answers.context import Context
    from kratom_cli.run import Settings

_WELCOME = """\
kratom-info: what is known about kratom, how sure it is, and whom to ask.
A reference, not medical advice: it sells nothing, it scares nobody, and it
says so when nobody knows. Offline; nothing you ask is kept or sent.

  kratom-info emergency            what to do now; the number to call first
  kratom-info search cant sleep    anything, in your own words
  kratom-info topic withdrawal     one topic: in short, graded, with sources
  kratom-info interactions xanax   can I mix this?
  kratom-info risks                the risks, worst first
  kratom-info dosage               what was studied; no amount is established
  kratom-info resources            where to get help, by country
  kratom-info topic                all topics
  kratom-info --help               all commands

Cannot be woken, not breathing well, a seizure, chest pain, or thoughts of
suicide: get help first, read later: kratom-info emergency
Naloxone can be given at once."""


_WIDTH = {"max_content_width": 79}


def _say(text: str) -> None:
    """Write `text` through the one writer."""
    write(sys.stdout, text + "\n")


def _help(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        _unless_in_danger(context, context.get_help())


def _version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from kratom_cli.knowledge.edition import bundled_directory, read_edition

        edition = read_edition(bundled_directory())
        version = f"kratom-info {__version__}, knowledge base {edition.version} of {edition.as_of}"
        _unless_in_danger(context, version)


def _unless_in_danger(context: click.Context, text: str) -> None:
    """Print `text` (help or version) and exit; an emergency typed beside it comes first."""
    given, typed = _line(context)
    if _tells_of_danger(typed):
        _refuse(click.UsageError("", context), given, typed)
    else:
        _say(text)
    context.exit()


# Not click's own `help_option`: its translated text would load the locale at every start.
_HELP: dict[str, Any] = {
    "is_flag": True,
    "is_eager": True,
    "expose_value": False,
    "callback": _help,
    "help": "Show this message and exit.",
}

# The same objects in every command: to make them anew for each costs more than to import click.
_SHARED = (
    click.Option(
        ["--format"],
        type=click.Choice(FORMATS),
        help="Output format. Default: terminal on a colour terminal, else plain.",
    ),
    click.Option(["--json"], is_flag=True, help="The same as --format json."),
    click.Option(
        ["--country"],
        metavar="XX",
        default="",
        help="Whose numbers to call: a code such as GB, or a name. Default: US.",
    ),
    click.Option(
        ["--color", "colour"],
        type=click.Choice(COLOURS),
        default=COLOURS[0],
        help="Whether to use colour; overrides NO_COLOR and FORCE_COLOR.",
    ),
    click.Option(["--explain"], is_flag=True, help="Explain the terms that the answer uses."),
    click.Option(["--ascii"], is_flag=True, help="Use ASCII characters only."),
    click.Option(["--today"], metavar="DATE", help="Judge freshness as of this date (YYYY-MM-DD)."),
    click.Option(["--debug"], is_flag=True, help="Show the traceback of an unexpected error."),
    click.Option(["-h", "--help"], **_HELP),
)


class Root(click.Group):
    """The command group; it lists commands in the order in which a reader needs them."""

    def resolve_command(
        self, context: click.Context, words: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the first word names, else the one for stray words."""
        if words[0] in self.commands:
            return super().resolve_command(context, words)
        return PROGRAM, _without_command, words

    def list_commands(self, _context: click.Context) -> list[str]:
        """Return the names of the commands as they were added, and `help` last."""
        return [*(name for name in self.commands if name != "help"), "help"]


_ROOT_HELP = """\
What is known about kratom: how sure it is, who says so, and whom to ask.

A reference, not medical advice. It works offline, keeps no record of what
you ask, and opens no network connection.

In danger: kratom-info emergency

Example: kratom-info topic withdrawal
"""


@click.group(cls=Root, invoke_without_command=True, context_settings=_WIDTH, help=_ROOT_HELP)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version,
    help="Show the versions of the program and of the knowledge base.",
)  # fmt: skip
@click.option("-h", "--help", **_HELP)
@click.pass_context
def root(context: click.Context) -> None:
    """Print the welcome for a run without a command."""
    if context.invoked_subcommand is None:
        _say(_WELCOME)


def command(
    name: str, help_text: str
) -> Callable[[Callable[..., Callable[[Context], Answer]]], click.Command]:
    """Return a decorator that makes a command of a function that returns the question.

    `help_text` is what click shows; no docstring, since Python leaves these out with `-OO`.
    """

    def decorate(function: Callable[..., Callable[[Context], Answer]]) -> click.Command:
        return root.command(name, help=help_text)(_asking(name, function))

    return decorate


def _asking(name: str, function: Callable[..., Callable[[Context], Answer]]) -> Callable[..., int]:
    """Return a callback that runs the question of `function` with the shared options."""

    def callback(**options: Any) -> int:
        from kratom_cli.environment import here
        from kratom_cli.run import Settings, respond

        settings = Settings(**{field: options.pop(field) for field in Settings._fields})

        # Called inside `respond`, so that no error in it can end in a traceback.
        def question(asked: Context) -> Answer:
            return function(**options)(asked)

        _, typed = _line(click.get_current_context())
        return respond(name, question, settings, here(), typed)

    own = getattr(function, "__click_params__", [])
    callback.__click_params__ = [*reversed(_SHARED), *own]  # type: ignore[attr-defined]
    return callback


@click.argument("words", nargs=-1)
def _misdirected(words: tuple[str, ...]) -> Callable[[Context], Answer]:
    from kratom_cli.answers.danger.unknown_command import unknown_command

    raise unknown_command(list(words), root.commands)


class _WithoutCommand(click.Command):
    def get_help(self, context: click.Context) -> str:
        return context.find_root().get_help()


_without_command = click.command(
    cls=_WithoutCommand, context_settings={"ignore_unknown_options": True}
)(_asking(PROGRAM, _misdirected))

_HELP_HELP = """\
Show help on a command.

\b
Example:
  kratom-info help risks
"""


@root.command("help", help=_HELP_HELP)
@click.option("-h", "--help", **_HELP)
@click.argument("command", metavar="[COMMAND]", nargs=-1)
@click.pass_context
def help_(context: click.Context, command: tuple[str, ...]) -> None:
    """Show help on `command`, or on the whole."""
    group = context.find_root()
    found = root.get_command(group, command[0]) if command else root
    if found is None:
        raise click.UsageError(f"There is no command '{command[0]}'. List them: kratom-info help")
    if command[1:]:
        raise click.UsageError(f"Got unexpected extra arguments ({' '.join(command[1:])})")
    name = command[0] if command else PROGRAM
    with click.Context(found, info_name=name, parent=group if command else None) as own:
        _say(found.get_help(own))


_Line = tuple[list[str], Typed]
"""The arguments of a command line, and the words and options typed in it."""


def _line(context: click.Context) -> _Line:
    return cast("_Line", context.find_root().obj)


def _read(given: list[str]) -> tuple[Typed, list[str]]:
    """Return what was typed in `given`, and the arguments cut to the length that is looked up."""
    own = given[:1] if given and given[0] in root.commands else []
    command = root.commands[own[0]] if own else _without_command
    typed, kept = read(given[len(own) :], _options(command))
    return typed._replace(unanswerable=not own), [*own, *kept]


def _options(command: click.Command) -> Options:
    """Return the options of `command`, and of the program."""
    found: dict[str, tuple[str, ...] | None] = {"--version": None}
    for option in command.params:
        if isinstance(option, click.Option):
            choices = option.type.choices if isinstance(option.type, click.Choice) else ()
            found |= dict.fromkeys(option.opts, None if option.is_flag else tuple(choices))
    return found


def _tells_of_danger(typed: Typed) -> bool:
    """Return whether an emergency was typed on a command line that asks for help."""
    if not typed.line or typed.line in root.commands:
        return False
    from kratom_cli.answers.danger.gate import alarm_in

    return alarm_in(typed.line).level == "emergency"


def run(arguments: list[str] | None = None) -> None:
    """Run the program on `arguments`, or on those of the process; exit with its status."""
    given = [cleaned(each) for each in (sys.argv[1:] if arguments is None else arguments)]
    typed, kept = _read(given)
    try:
        status = root.main(kept, prog_name=PROGRAM, standalone_mode=False, obj=(given, typed))
    except click.ClickException as error:
        status = _refuse(error, given, typed)
    except CannotWrite as failure:
        last_words(sys.stderr, failure)
        status = failure.exit_status
    except (KeyboardInterrupt, click.Abort):
        status = INTERRUPTED
    sys.exit(status or 0)


def _refuse(error: click.ClickException, given: list[str], typed: Typed) -> int:
    """Answer a usage error: what was wrong, what to type instead, and whom to call."""
    from kratom_cli.environment import here
    from kratom_cli.failures import UsageFailure
    from kratom_cli.run import respond

    context = getattr(error, "ctx", None)
    name = context.info_name if context is not None and context.parent else None

    def refuse(_asked: Context) -> Answer:
        what = error.format_message().rstrip(".")
        own = f"{name} " if name in root.commands else ""
        raise UsageFailure(what, todo=f"See: {PROGRAM} {own}--help")

    settings = _settings(given)
    return respond(name or PROGRAM, refuse, settings, here(), typed._replace(unanswerable=True))


def _settings(given: list[str]) -> Settings:
    """Return the valid shared options of a command line that could not be parsed."""
    from kratom_cli.run import Settings

    found: dict[str, Any] = {}
    rest = iter(given)
    for argument in rest:
        name, joined, value = argument.partition("=")
        option = next((each for each in _SHARED if name in each.opts and each.expose_value), None)
        if name == "--":
            break
        if option is None:
            continue
        given_value = True if option.is_flag else value if joined else next(rest, "")
        choices = option.type.choices if isinstance(option.type, click.Choice) else ()
        if not choices or given_value in choices:
            found[str(option.name)] = given_value
    return Settings(**found)
