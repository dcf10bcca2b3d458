"""The completion for zsh."""

from __future__ import annotations

from collections.abc import Callable

from tools.completions.command_line import (
    BETWEEN,
    FOLDER,
    MADE,
    SEVERAL,
    CompletionPoint,
    Line,
    Word,
)

_ZSH = r"""#compdef kratom-info
# Completion of kratom-info for zsh. {made}

# Sets `names` to those that may stand in `place`, and at least to all that begin with $1. A place
# is after a command ("topic"), in the place of an option of it ("topic -"), or after that option
# ("topic --country").
_kratom_info_names() {{
    local letter=${{(L)1[1]}} lines=
    case $place in
{cases}
    esac
    names=()
    [[ -n $lines ]] && names=("${{(@f)lines}}")
}}

# Adds to `found` the names that begin with $1 and $2, in upper or lower case. Of what was typed,
# $2 is the current word, $1 stands before it. What was typed stays as it was typed: then no
# matcher of the user has a choice.
_kratom_info_beginning() {{
    local name
    _kratom_info_names "$1$2"
    for name in "${{(@M)names:#(#i)$1$2*}}"; do
        found+=("$2${{name[$#1 + $#2 + 1,-1]}}")
    done
}}

_kratom_info_is_name() {{
    _kratom_info_names "$1"
    [[ -n ${{(M)names:#(#i)$1(|$'\t'*)}} ]]
}}

_kratom_info() {{
    [[ -n $SUFFIX ]] && return 1
    setopt localoptions extendedglob
    local -aU found
    local -a names given shown
    local command option before run last word current=${{(Q)PREFIX}}
    for word in "${{(@Q)words[2,CURRENT-1]}}"; do
        if [[ -n $option ]]; then
            option=
            continue
        fi
        case $word in
        ({valued}) option=$word ;;
        (-*) ;;
        (*) if [[ -n $command ]]; then given+=("$word"); else command=$word; fi ;;
        esac
    done
    if [[ $current == --[^=]##=* ]]; then
        option=${{current%%=*}} before=${{current%%=*}}= current=${{current#*=}}
    fi

    local place=$command
    if [[ -n $option ]]; then
        place="$command $option" given=()
    elif [[ $current == -* ]]; then
        place="$command -" given=()
    elif [[ $command == ({folder}) ]]; then
        (( $#given )) || _directories
        return
    fi
    # The words before the current one that belong to the same name, so far: `run`. They follow
    # upon `last`, a whole name, where the command takes several.
    for word in "${{(@)given}}"; do
        run="${{run:+$run }}$word"
        [[ $command == ({several}) ]] || continue
        if [[ "$command $run" == ({between}) ]]; then
            last= run=
        elif _kratom_info_is_name "$run"; then
            last=$run run=
        elif [[ -n $last ]] && _kratom_info_is_name "$last $run"; then
            last="$last $run" run=
        fi
    done
    if [[ -n $run ]]; then
        _kratom_info_beginning "$run " "$current"
    else
        _kratom_info_beginning '' "$current"
        [[ -n $current && -n $last ]] && _kratom_info_beginning "$last " "$current"
    fi

    (( $#found )) || return 1
    shown=("${{(@)found//$'\t'/  -- }}")
    found=("$before${{(@)^found%%$'\t'*}}")
    local -a lines
    (( ${{#shown:#* -- *}} == $#shown )) || lines=(-l)
    compadd -V names $lines -d shown -a found
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
            f"    ({'|'.join(map(pattern, place.patterns))})\n{choice(place, _lines)} ;;"
            for place in line.places()
        ),
        valued="|".join(line.valued()),
        several="|".join(sorted(SEVERAL)),
        folder="|".join(sorted(FOLDER)),
        between="|".join(
            quoted(f"{command} {word}") for command, words in BETWEEN.items() for word in words
        ),
    )


def choice(place: CompletionPoint, names: Callable[[CompletionPoint, list[Word]], str]) -> str:
    """Return what chooses the names for a place by letter, in bash and zsh; `names` sets them."""
    cases = [
        f"    ({quoted(letter)}) {names(place, words)} ;;"
        for letter, words in place.by_letter.items()
    ]
    cases.append(f"    (*) {names(place, place.words)} ;;")
    return "\n".join(["    case $letter in", *cases, "    esac"])


def pattern(place: str) -> str:
    """Return a place as a pattern of bash and zsh."""
    return f"*{quoted(place[1:])}" if place.startswith("*") else quoted(place)


def quoted(text: str) -> str:
    """Return `text` between single quotes, as bash and zsh read it."""
    return "'{}'".format(text.replace("'", "'\\''"))


def _lines(_place: CompletionPoint, words: list[Word]) -> str:
    """Return what sets `lines`: one string, for zsh is slow to read a list of thousands."""
    return "lines={}".format(quoted("\n".join("\t".join(filter(None, each)) for each in words)))
