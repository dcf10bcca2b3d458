"""Presses TAB after every recorded name of what can be mixed, and after its beginnings.

    python -m tools.completions.sweep [FOLDER]

It prints, by shell, how many words were made longer, how many names are offered as they stand, and
how many words were replaced by what does not begin so: none, or the exit status is 1. FOLDER
holds the three files; without it they are made anew. A shell that is not installed is left out.
zsh is asked twice: as it comes, and with matchers that know neither case nor beginnings, as
frameworks such as Oh My Zsh set them.
"""

from __future__ import annotations

import itertools
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from kratom_cli.answers.mixing.meanings import KINDS
from kratom_cli.knowledge.base import Base
from tools.completions.files import write

ROOT = Path(__file__).parent.parent.parent
BEGINNINGS = (4, 5)
_MOST_SHOWN = 5

_MATCHERS = (
    "zstyle ':completion:*' matcher-list 'm:{[:lower:][:upper:]-_}={[:upper:][:lower:]_-}'"
    " 'r:|=*' 'l:|=* r:|=*'\nsetopt complete_in_word always_to_end"
)
"""What Oh My Zsh sets, and what makes zsh look for letters anywhere in a name."""

_BASH = r"""
source "$1/kratom-info.bash"
while IFS=$'\t' read -r -a COMP_WORDS; do
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_TYPE=63 COMPREPLY=()
    [[ ${COMP_WORDS[COMP_CWORD]} == '""' ]] && COMP_WORDS[COMP_CWORD]=''
    COMP_LINE="${COMP_WORDS[*]}"
    COMP_POINT=${#COMP_LINE}
    _kratom_info
    IFS=$'\t'
    echo "${COMPREPLY[*]}"
done
"""

_FISH = r"""
source "$argv[1]/kratom-info.fish"
while read -l line
    set -l offered (complete -C "$line" | string replace -r -- '\t.*' '')
    printf '%s\n' (string join \t -- $offered)
end
"""

_ZSH = r"""
PROMPT= LISTMAX=100000
autoload -U compinit && compinit -u -D
setopt no_auto_menu no_list_beep no_beep no_auto_list
{settings}
source {folder}/_kratom-info
compadd() {{
    offered=("${{(@)found}}")
    builtin compadd "$@"
}}
sweep() {{
    local -a offered
    while IFS= read -r BUFFER; do
        CURSOR=$#BUFFER offered=()
        zle expand-or-complete
        print -rl -- "$BUFFER" "${{(pj:\t:)offered}}"
    done < {typed} > {told}
    exit
}}
zle -N sweep
bindkey '^X' sweep
print READY
"""

Typed = list[str]
"""The words of a command line behind the name of the program, quoted; the last is completed."""


class Pressed(NamedTuple):
    """What a shell offers for a word, without quotes, and what TAB makes of the word."""

    offered: list[str]
    made: str


class Shell(NamedTuple):
    """A shell: the program, and what presses TAB in it, in one process for many lines."""

    program: str
    press: Callable[[Path, list[Typed]], list[Pressed]]


def quoted(word: str) -> str:
    """Return a word as it can be typed in any of the shells, without quotes around it."""
    return re.sub(r"([^\w./,+-])", r"\\\1", word)


def beginnings(base: Base) -> list[str]:
    """Return every recorded name of what can be mixed, and the beginnings of each, once."""
    names = {
        name
        for kind in KINDS
        for record in base.all(kind)
        for name in (record.id, *record.all_names())
    }
    return sorted(names | {name[:length].rstrip() for name in names for length in BEGINNINGS})


def replaced(words: list[str], pressed: list[Pressed]) -> dict[str, str]:
    """Return the words of which TAB made something that does not begin so, whatever the case."""
    made = {word: each.made for word, each in zip(words, pressed, strict=True)}
    return {word: now for word, now in made.items() if not now.lower().startswith(word.lower())}


def bash(folder: Path, lines: list[Typed]) -> list[Pressed]:
    """Press TAB in bash after each line: where several are offered, it inserts what they share."""
    typed = ("\t".join(["kratom-info", *words[:-1], words[-1] or '""']) for words in lines)
    told = _run(["bash", "--norc", "-c", _BASH, "bash", str(folder)], typed)
    offered = ([_unquoted(each) for each in filter(None, line.split("\t"))] for line in told)
    return [_shared(words, each) for words, each in zip(lines, offered, strict=True)]


def fish(folder: Path, lines: list[Typed]) -> list[Pressed]:
    """Press TAB in fish after each line: where several are offered, it inserts what they share."""
    typed = (" ".join(["kratom-info", *words]) for words in lines)
    told = _run(["fish", "--no-config", "-c", _FISH, str(folder)], typed)
    offered = (list(filter(None, line.split("\t"))) for line in told)
    return [_shared(words, each) for words, each in zip(lines, offered, strict=True)]


def zsh(folder: Path, lines: list[Typed], settings: str = "") -> list[Pressed]:
    """Press TAB after each line in the line editor of zsh, after `settings`."""
    import pexpect

    with TemporaryDirectory() as place:
        asked, told, script = (Path(place) / name for name in ("asked", "told", "script"))
        typed = "".join(f"{' '.join(['kratom-info', *words])}\n" for words in lines)
        asked.write_text(typed, encoding="utf-8")
        script.write_text(
            _ZSH.format(
                settings=settings,
                folder=shlex.quote(str(folder)),
                typed=shlex.quote(str(asked)),
                told=shlex.quote(str(told)),
            ),
            encoding="utf-8",
        )
        shell = pexpect.spawn(_path("zsh"), ["-f", "-i"], env=ENVIRONMENT, timeout=600)
        shell.sendline(f"source {shlex.quote(str(script))}")
        shell.expect("\nREADY")
        shell.send("\x18")
        shell.expect(pexpect.EOF)
        shell.close()
        answers = told.read_text(encoding="utf-8").split("\n")[:-1]
    made = [_unquoted(line.removeprefix("kratom-info ")) for line in answers[::2]]
    offered = [list(filter(None, line.split("\t"))) for line in answers[1::2]]
    before = ["".join(f"{_unquoted(word)} " for word in words[:-1]) for words in lines]
    return [
        Pressed(each, line.removeprefix(start))
        for each, line, start in zip(offered, made, before, strict=True)
    ]


def zsh_with_matchers(folder: Path, lines: list[Typed]) -> list[Pressed]:
    """Press TAB after each line in zsh where names are matched by letters anywhere in them."""
    return zsh(folder, lines, _MATCHERS)


SHELLS = {
    "bash": Shell("bash", bash),
    "fish": Shell("fish", fish),
    "zsh": Shell("zsh", zsh),
    "zsh-with-matchers": Shell("zsh", zsh_with_matchers),
}

_HOME = TemporaryDirectory()
ENVIRONMENT = {"PATH": "", "LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": _HOME.name}
"""What a shell runs in: no program can be found, since completion needs none, and what it writes
into its home goes with this process."""


def _path(program: str) -> str:
    return shutil.which(program) or program


def _run(command: list[str], typed: Iterable[str]) -> list[str]:
    told = subprocess.run(
        [_path(command[0]), *command[1:]],
        input="".join(f"{line}\n" for line in typed).encode(),
        env=ENVIRONMENT,
        capture_output=True,
        check=True,
    )
    if told.stderr:
        raise RuntimeError(told.stderr.decode())
    return told.stdout.decode().split("\n")[:-1]


def _shared(typed: Typed, offered: list[str]) -> Pressed:
    """Return what is put into the command line for these offers, as bash and fish do."""
    return Pressed(offered, _beginning(offered) or _unquoted(typed[-1]))


def _beginning(words: list[str]) -> str:
    """Return the letters with which all the words begin."""
    if not words:
        return ""
    first, last = min(words), max(words)
    alike = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(letter for letter, _ in alike)


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).rstrip(" ")


def _offers_itself(word: str, pressed: Pressed) -> bool:
    return word.lower() in (each.lower() for each in pressed.offered)


def _report(folder: Path, words: list[str]) -> tuple[list[str], bool]:
    """Return the figures by shell, and whether any word was replaced."""
    here = {name: each for name, each in SHELLS.items() if shutil.which(each.program)}
    lines = [["interactions", quoted(word)] for word in words]
    with ThreadPoolExecutor() as pool:
        pressed = pool.map(lambda shell: shell.press(folder, lines), here.values())
        found = dict(zip(here, pressed, strict=True))
    told, bad = [f"{len(words)} words: recorded names and their beginnings"], False
    for name, each in found.items():
        wrong = replaced(words, each)
        longer = sum(len(one.made) > len(word) for word, one in zip(words, each, strict=True))
        bad = bad or bool(wrong)
        own = sum(_offers_itself(word, one) for word, one in zip(words, each, strict=True))
        told.append(f"{name}: {longer} made longer, {own} offer themselves, {len(wrong)} replaced")
        told += [f"  {word} -> {now}" for word, now in [*wrong.items()][:_MOST_SHOWN]]
    return [*told, *(f"{name}: not installed" for name in SHELLS if name not in here)], bad


def main(folder: str = "") -> None:
    """Print the figures on the files in `folder`, or on files made anew."""
    with TemporaryDirectory() as made:
        if not folder:
            write(ROOT / "data", Path(made))
        words = beginnings(Base(str(ROOT / "data")))
        told, bad = _report(Path(folder or made).absolute(), words)
    sys.stdout.write("\n".join([*told, ""]))
    sys.exit(bad)


if __name__ == "__main__":
    main(*sys.argv[1:2])
