"""The completion for bash."""

from __future__ import annotations

from tools.completions.command_line import (
    BETWEEN,
    FOLDER,
    MADE,
    SEVERAL,
    CompletionPoint,
    Line,
    Word,
)
from tools.completions.zsh import choice, pattern, quoted

_BASH = r"""# shellcheck shell=bash
# Completion of kratom-info for bash. {made}

# Sets `names` to those that may stand in `place`, and at least to all that begin with $1. A place
# is after a command ("topic"), in the place of an option of it ("topic -"), or after that option
# ("topic --country").
_kratom_info_names() {{
    local letter=${{1:0:1}}
    names=()
    case $place in
{cases}
    esac
}}

# Adds to COMPREPLY the names that begin with $1 and $2, in upper or lower case. Of what was typed,
# $2 is the current word, $1 stands before it, $3 is the current word with its quotes, $4 the
# quote that is open. What was typed stays as it was typed, and the rest is quoted likewise.
_kratom_info_beginning() {{
    local name rest note length=$((${{#1}} + ${{#2}}))
    _kratom_info_names "$1$2"
    for name in "${{names[@]}}"; do
        [[ $name == "$1$2"* ]] || continue
        rest=${{name:length}} note=
        if [[ $rest == *$'\t'* ]]; then
            note=${{rest#*$'\t'}} rest=${{rest%%$'\t'*}}
        fi
        case $4 in
        \")
            rest=${{rest//\\/\\\\}} rest=${{rest//\"/\\\"}}
            rest=${{rest//\$/\\\$}} rest=${{rest//\`/\\\`}}
            ;;
        \') rest=${{rest//\'/\'\\\'\'}} ;;
        *) [[ $rest != *[!a-zA-Z0-9-]* ]] || printf -v rest %q "$rest" ;;
        esac
        [[ $4 == \" && $rest == *!* ]] || COMPREPLY+=("$3$rest${{note:+$'\t'$note}}")
    done
}}

_kratom_info_is_name() {{
    local IFS=$'\n'
    _kratom_info_names "$1"
    [[ $'\n'"${{names[*]}}"$'\n' == *$'\n'"$1"$'\n'* ]]
}}

# Sets `plain` to the word $1 without its quotes and backslashes, `open` to a quote left open.
_kratom_info_unquote() {{
    plain=$1 open=
    case $plain in
    [\"\']*)
        open=${{plain:0:1}} plain=${{plain:1}}
        if [[ $plain == *"$open" && $plain != *\\"$open" ]]; then plain=${{plain%"$open"}} open=; fi
        [[ $1 == \'* ]] && return
        ;;
    esac
    local rest=$plain
    plain=
    while [[ $rest == *\\* ]]; do
        plain+=${{rest%%\\*}} rest=${{rest#*\\}}
        plain+=${{rest:0:1}} rest=${{rest:1}}
    done
    plain+=$rest
}}

_kratom_info() {{
    local raw=${{COMP_WORDS[COMP_CWORD]}} command='' option='' run='' last=''
    local place plain open word i given=() names=()
    COMPREPLY=()
    case ${{COMP_LINE:COMP_POINT}} in [!\ ]*) return ;; esac
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
        *)
            _kratom_info_unquote "$word"
            if [[ $command ]]; then given+=("$plain"); else command=$plain; fi
            ;;
        esac
    done
    [[ $raw == = ]] && raw=''
    _kratom_info_unquote "$raw"
    local current=$plain quote=$open
    [[ $quote ]] && raw=${{raw:1}}

    place=$command
    if [[ $option ]]; then
        place="$command $option" given=()
    elif [[ $current == -* ]]; then
        place="$command -" given=()
    fi
    case $place in
    {folder})
        ((${{#given[@]}})) || compopt -o dirnames 2>/dev/null
        return
        ;;
    esac
    local case_matters=1
    shopt -q nocasematch && case_matters=
    shopt -s nocasematch
    # The words before the current one that belong to the same name, so far: `run`. They follow
    # upon `last`, a whole name, where the command takes several.
    for word in ${{given[@]+"${{given[@]}}"}}; do
        run+=${{run:+ }}$word
        case $command in
        {several})
            case "$command $run" in {between}) last='' run='' && continue ;; esac
            if _kratom_info_is_name "$run"; then
                last=$run run=''
            elif [[ $last ]] && _kratom_info_is_name "$last $run"; then
                last+=" $run" run=''
            fi
            ;;
        esac
    done
    if [[ $run ]]; then
        _kratom_info_beginning "$run " "$current" "$raw" "$quote"
    else
        _kratom_info_beginning '' "$current" "$raw" "$quote"
        [[ $current && $last ]] && _kratom_info_beginning "$last " "$current" "$raw" "$quote"
    fi
    [[ $case_matters ]] && shopt -u nocasematch

    # The note beside a name is for a list, never for the command line.
    for i in ${{COMPREPLY[@]+"${{!COMPREPLY[@]}}"}}; do
        word=${{COMPREPLY[i]%%$'\t'*}}
        [[ ${{COMPREPLY[i]}} != *$'\t'* ]] || case ${{#COMPREPLY[@]}}:${{COMP_TYPE-}} in
        1:* | *:37 | *:42) COMPREPLY[i]=$word ;;
        *) COMPREPLY[i]="$word (${{COMPREPLY[i]#*$'\t'}})" ;;
        esac
    done
}}

complete -F _kratom_info kratom-info
"""


def completion(line: Line) -> str:
    """Return the completion for bash; of the notes it shows verdicts alone, for want of room."""
    return _BASH.format(
        made=MADE,
        cases="\n".join(
            f"    {' | '.join(map(pattern, place.patterns))})\n{choice(place, _names)} ;;"
            for place in line.places()
        ),
        valued=" | ".join(line.valued()),
        several=" | ".join(sorted(SEVERAL)),
        folder=" | ".join(sorted(FOLDER)),
        between=" | ".join(
            quoted(f"{command} {word}") for command, words in BETWEEN.items() for word in words
        ),
    )


def _names(place: CompletionPoint, words: list[Word]) -> str:
    noted = "claims" in place.patterns
    lines = (quoted(f"{each.word}\t{each.note}" if noted else each.word) for each in words)
    return "names=(\n{}\n)".format("\n".join(lines))
