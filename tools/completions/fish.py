"""The completion for fish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tools.completions.command_line import FOLDER, MADE, SEVERAL, Line, Option

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


def completion(line: Line) -> str:
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
        place = "in" if name in SEVERAL else "alone"
        if names:
            yield f"'__kratom_info_{place} {name}' -k -a '(__kratom_info_names {names})'"
        elif name in FOLDER:
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


def _fish_quoted(text: str) -> str:
    return "'{}'".format(text.replace("\\", "\\\\").replace("'", "\\'"))
