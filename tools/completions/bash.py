"""The completion for bash."""

from __future__ import annotations

from tools.completions.command_line import FOLDER, LISTS, MADE, SEVERAL, Line

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


def completion(line: Line) -> str:
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
        several=" | ".join(sorted(SEVERAL)),
        folder=" | ".join(sorted(FOLDER)),
    )


def _where(line: Line, name: str) -> list[str]:
    """Return the patterns of the places, in the bash file, where a name of a list may stand."""
    return [
        *(["''"] if name == "command" else []),
        *(each.name for each in line.commands if line.taken_by(each) == name),
        *(f"*' {option}'" for option, of in LISTS.items() if of == name),
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
