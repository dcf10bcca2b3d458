"""The completion for fish."""

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

_FISH = r"""# Completion of kratom-info for fish. {made}

# Prints, one a line, the names that may stand in the place $argv[1], and at least all that begin
# with $argv[2]. A place is after a command ("topic"), in the place of an option of it ("topic -"),
# or after that option ("topic --country").
function __kratom_info_names
    set -l letter (string sub -l 1 -- "$argv[2]" | string lower)
    switch $argv[1]
{cases}
    end
end

# Prints a text as a pattern that stands for nothing but itself. (Regular expressions would take
# "É" and "é" for two letters.)
function __kratom_info_literal
    string replace -ra -- '([*?\\\\])' '\\\\$1' $argv[1]
end

# Prints the names in the place $argv[1] that begin with $argv[2]$argv[3], in upper or lower case.
# Of what was typed, $argv[3] is the current word, $argv[2] stands before it, $argv[4] is its
# beginning that belongs to no name. What was typed is printed as it was typed: then fish, which
# takes letters in the middle of a name for its beginning where nothing better is offered, has no
# choice.
function __kratom_info_beginning
    set -l text $argv[2]$argv[3]
    set -l start (math (string length -- "$text") + 1)
    set -l literal (__kratom_info_literal "$text")
    set -l rest (__kratom_info_names $argv[1] "$text" \
        | string match -i -- "$literal*" | string sub -s $start)
    test (count $rest) -gt 0; and printf '%s\n' $argv[4]$argv[3]$rest
end

function __kratom_info_is_name
    set -l literal (__kratom_info_literal "$argv[2]")
    __kratom_info_names $argv | string replace -r -- '\t.*' '' | string match -qi -- "$literal"
end

# Prints the current word without its quotes and backslashes.
function __kratom_info_current
    set -l word (commandline -ct)
    for end in '' '"' "'"
        string unescape -- "$word$end" 2>/dev/null; and return
    end
end

function __kratom_info
    test (commandline -ct) = (commandline -t); or return
    set -l command ''
    set -l option ''
    set -l given
    for word in (commandline -opc)[2..-1]
        if test -n "$option"
            set option ''
            continue
        end
        switch $word
            case {valued}
                set option $word
            case '-*'
            case '*'
                if test -n "$command"
                    set -a given $word
                else
                    set command $word
                end
        end
    end
    set -l current (__kratom_info_current)
    set -l before ''
    if string match -qr -- '^--[^=]+=' $current
        set option (string replace -r -- '=.*' '' $current)
        set before "$option="
        set current (string replace -r -- '^[^=]*=' '' $current)
    end

    set -l place $command
    if test -n "$option"
        set place "$command $option"
        set given
    else if string match -q -- '-*' $current
        set place "$command -"
        set given
    else if contains -- "$command" {folder}
        test (count $given) -eq 0; and __fish_complete_directories $current
        return
    end

    # The words before the current one that belong to the same name, so far: `run`. They follow
    # upon `last`, a whole name, where the command takes several.
    set -l run ''
    set -l last ''
    for word in $given
        set run (string trim -- "$run $word")
        switch $command
            case {several}
                if contains -- "$command $run" {between}
                    set last ''
                    set run ''
                else if __kratom_info_is_name $place $run
                    set last $run
                    set run ''
                else if test -n "$last"; and __kratom_info_is_name $place "$last $run"
                    set last "$last $run"
                    set run ''
                end
        end
    end
    if test -n "$run"
        __kratom_info_beginning "$place" "$run " "$current" "$before"
    else
        __kratom_info_beginning "$place" '' "$current" "$before"
        if test -n "$current" -a -n "$last"
            __kratom_info_beginning "$place" "$last " "$current" "$before"
        end
    end
end

complete -c kratom-info -f -k -a '(__kratom_info)'
"""


def completion(line: Line) -> str:
    """Return the completion for fish."""
    return _FISH.format(
        made=MADE,
        cases="\n".join(
            f"        case {' '.join(map(_quoted, place.patterns))}\n{_choice(place)}"
            for place in line.places()
        ),
        valued=" ".join(line.valued()),
        several=" ".join(sorted(SEVERAL)),
        folder=" ".join(sorted(FOLDER)),
        between=" ".join(
            _quoted(f"{command} {word}") for command, words in BETWEEN.items() for word in words
        ),
    )


def _choice(place: CompletionPoint) -> str:
    """Return what prints the names for a place."""
    cases = {_letter(letter): words for letter, words in place.by_letter.items()}
    return "\n".join(
        [
            '            switch "$letter"',
            *(f"                case {each}\n{_printed(words)}" for each, words in cases.items()),
            f"                case '*'\n{_printed(place.words)}",
            "            end",
        ]
    )


def _printed(words: list[Word]) -> str:
    return " \\\n".join(["                    printf '%s\\n'", *map(_line, words)])


def _line(word: Word) -> str:
    return _quoted("\t".join(filter(None, word)))


def _letter(letter: str) -> str:
    """Return a letter as a pattern that is nothing but that letter."""
    return _quoted(f"\\{letter}" if letter in "*?\\" else letter)


def _quoted(text: str) -> str:
    return "'{}'".format(text.replace("\\", "\\\\").replace("'", "\\'"))
