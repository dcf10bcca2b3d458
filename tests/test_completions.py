"""Shells complete commands, options and every recorded name, and only what begins as typed."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pexpect
import pytest
import tomli
from broken import Edit, edited
from hatchling.builders.hooks.custom import CustomBuildHook
from program import REAL, REAL_BASE, ROOT, Ask

import kratom_cli.cli  # noqa: F401 # It adds the commands to `root`.
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.answers.mixing import meanings
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.claims import Claim, ClaimWords
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.mixing import SubstanceClass
from kratom_cli.shell import root
from kratom_cli.words.amounts import find_amount
from kratom_cli.words.normalise import normalise_name
from tools.completions.command_line import BETWEEN, Line, Names, Word, read
from tools.completions.files import INSTALLED, texts, write
from tools.completions.sweep import SHELLS, Shell, beginnings, quoted, replaced

KINDS = {kind.folder: kind for kind in ENTRIES}
Offered = Callable[..., list[str]]

REPLACED_ONCE = [
    *("abstral", "ambien", "amytal", "ativan", "emsam", "endocet", "ethanol", "lortab", "norco"),
    *("oxaydo", "snow", "tafil", "tina", "tylex", "ultiva", "victan", "weed", "xana", "xanex"),
]
"""Words of which a matcher of fish or zsh once made another drug: "ativan" sacubitril-valsartan."""

NO_BEGINNINGS = [
    *("acts", "pic", "--ersion", "help opic", "topic --tail", "topic --format lain"),
    *("interactions xnx", "interactions tivan", "interactions ativn", "interactions fluox-x"),
    *("interactions --severity ve", "interactions --class pioids", "interactions acts"),
    *("topic ithdrawal", "risks jury", "sources lsen", "legal exas", "glossary alf-life"),
    *("topic --country ermany", "emergency eizure", "claims regnancy", "resources 88-crisis"),
]
"""Command lines that end in letters from the middle or the end of what may stand there."""

LATER_WORDS = {
    r"interactions st johns wo": [],
    r"interactions alprazolam st johns wo": [],
    r"interactions st john\'s wo": ["wort"],
    r"interactions st\ john\'s\ wo": ["st john's wort"],
    r"interactions alprazolam st john\'s wo": ["wort"],
    r"interactions St\ John\'s\ wort fluox": ["fluoxetine"],
    r"interactions st john\'s wort fluox": ["fluoxetine"],
    r"interactions xanax and fluox": ["fluoxetine"],
    r"interactions nothing-recorded fluox": [],
    r"legal new hampsh": ["hampshire"],
    r"topic state l": ["law", "laws"],
    r"topic withdrawal wi": [],
}
"""What is offered for the last word, by command lines with more than one."""

HOSTILE = [
    *("a$(touch pwned)", "b`touch pwned`", "c;touch pwned", "d'e", 'f"g', "h*i", "j\\k", "l!m"),
    *("n%s", "o:p", "q[x]", "r{a,b}", "s|t>u<v&w", "t#u ~ v", "éé®y x", "w=x@y", "x  y", "z^z(z)"),
    *(
        "$(touch pwned)",
        "~root",
        "m* x",
        "u? x",
        "`touch pwned`",
        "'",
        '"',
        "k\\",
        "#x",
        "!!",
        "&x",
    ),
]
"""Names that a shell could take for something else; no two begin alike."""


def _here(shell: Shell) -> Shell:
    """Return a shell, or skip the test where it is not installed."""
    if not shutil.which(shell.program):
        pytest.skip(f"{shell.program} is not installed")
    return shell


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files that a build makes."""
    made = tmp_path_factory.mktemp("completions")
    write(REAL_BASE, made)
    return made


@pytest.fixture(scope="module", params=["bash", "fish", "zsh-with-matchers"])
def shell(request: pytest.FixtureRequest) -> Shell:
    """Return each of the shells that are installed; zsh where it is most eager to match."""
    return _here(SHELLS[request.param])


@pytest.fixture(scope="module")
def offered(folder: Path) -> Offered:
    """Return what tells what bash offers behind these words."""

    def ask(*words: str) -> list[str]:
        return SHELLS["bash"].press(folder, [[*words]])[0].offered

    return ask


@pytest.fixture(scope="module")
def ids(folder: Path) -> dict[str, list[str]]:
    """Return by kind what bash offers where a record of it may stand and nothing is typed."""
    lines = [[*COMMANDS[each].split(), ""] for each in COMMANDS]
    pressed = SHELLS["bash"].press(folder, lines)
    return {
        each: [word.partition(" ")[0] for word in found.offered]
        for each, found in zip(COMMANDS, pressed, strict=True)
    }


def _recorded(real: Base) -> dict[str, set[str]]:
    """Return, by the words after which they may stand, all names of records, in lower case."""
    taking = {folder: verb.split() for folder, verb in COMMANDS.items()}
    after = [(KINDS[each], words) for each, words in taking.items()]
    after += [(SubstanceClass, ["interactions"]), (Country, ["topic", "--country"])]
    found: dict[str, set[str]] = {}
    for kind, words in after:
        for record in real.all(kind):
            if not (isinstance(record, Claim) and record.kind in ("advice", "dosage")):
                names = [record.id, *([] if kind.said else record.all_names())]
                kept = {name.lower() for name in names if not find_amount(name.replace("-", " "))}
                found.setdefault(" ".join(words), set()).update(kept)
    return found


def test_every_recorded_name_is_offered_and_only_what_begins_as_typed(
    real: Base, folder: Path, shell: Shell
) -> None:
    """After each letter there are offered just the names that begin with it, of every kind."""
    wanted = {
        (after, letter): {name for name in names if name.startswith(letter)}
        for after, names in _recorded(real).items()
        for letter in {name[0] for name in names}
    }
    lines = [[*after.split(), quoted(letter)] for after, letter in wanted]
    for (after, letter), pressed in zip(wanted, shell.press(folder, lines), strict=True):
        found = {each.partition("\t")[0].lower() for each in pressed.offered}
        if after == "claims":
            found = {each.partition(" (")[0] for each in found}
        assert found == wanted[after, letter], f"{after} {letter}"


@pytest.mark.parametrize("name", SHELLS)
def test_tab_never_changes_a_drug(real: Base, folder: Path, name: str) -> None:
    """A name of what can be mixed, or its beginning, is made a name that begins so, or left.

    These are some of them; `python -m tools.completions.sweep` asks for all.
    """
    words = [*beginnings(real)[::60], *REPLACED_ONCE]
    pressed = _here(SHELLS[name]).press(folder, [["interactions", quoted(each)] for each in words])
    assert not replaced(words, pressed)
    names = _recorded(real)["interactions"]
    for word, each in zip(words, pressed, strict=True):
        assert {name.lower() for name in each.offered} <= names, word
        assert each.made.lower() == word.lower() or word.lower() not in names, word
    assert sum(len(each.offered) for each in pressed) > len(words)


def test_nothing_but_a_beginning_is_completed(folder: Path, shell: Shell) -> None:
    """No command, option, value or name is offered for letters in the middle or at the end."""
    lines = [typed.split(" ") for typed in NO_BEGINNINGS]
    assert shell.press(folder, lines) == [([], words[-1]) for words in lines]


def test_a_later_word_never_makes_another_name_of_the_earlier(folder: Path, shell: Shell) -> None:
    """Behind the words of a name that is not whole yet, only the rest of such a name is offered."""
    pressed = shell.press(folder, [re.split(r"(?<!\\) ", typed) for typed in LATER_WORDS])
    found = [[name.lower() for name in each.offered] for each in pressed]
    assert dict(zip(LATER_WORDS, found, strict=True)) == LATER_WORDS


def test_words_between_names_are_those_that_the_program_leaves_out() -> None:
    """What completion takes for a word between two drugs, the program does as well."""
    assert set(BETWEEN["interactions"]) <= meanings._BETWEEN  # noqa: SLF001 # It is compared.


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("em", ["emergency"]),
        ("--v", ["--version"]),
        ("topic adulter", ["adulterated", "adulteration"]),
        ("topic Adulter", ["Adulterated", "Adulteration"]),
        ("topic --detail adultera", ["adulterated", "adulteration"]),
        ("topic --country GB adultera", ["adulterated", "adulteration"]),
        ("topic --country = GB adultera", ["adulterated", "adulteration"]),
        ("topic withdrawal wi", []),
        ("topic --fo", ["--format"]),
        ("topic --format p", ["plain"]),
        ("topic --format = p", ["plain"]),
        ("topic --format =", ["terminal", "plain", "markdown", "json"]),
        ("risks liver-i", ["liver-injury"]),
        ("risks --severity mi", ["mild"]),
        ("legal us-tx --route new h", ["hampshire"]),
        ("legal us-nv us-nj", ["us-nj"]),
        ("emergency seizi", ["seizing"]),
        ("interactions alprazolam --class immu", ["immunosuppressants"]),
        ("interactions alprazolam fluox", ["fluoxetine"]),
        ("claims --topic alkal", ["alkaloid", "alkaloids"]),
        ("claims --kind dos", ["dosage"]),
        ("resources --kind dos", []),
        ("disagreements half", ["half-life-mitragynine"]),
        ("glossary bioav", ["bioavailability"]),
        ("resources us-98", ["us-988"]),
        ("sources olsen-", ["olsen-2019"]),
        ("sources --since 20", []),
        ("search wi", []),
        ("about wi", []),
        ("help leg", ["legal"]),
        ("help help --f", []),
        ("can kratom", []),
    ],
)
def test_the_tab_key_offers_what_may_stand_there(
    offered: Offered, typed: str, wanted: list[str]
) -> None:
    """Commands, options, what an option takes, and names of records are completed in place."""
    assert offered(*typed.split(" ")) == wanted


@pytest.mark.parametrize("name", [*root.commands])
def test_every_option_of_a_command_is_offered(ask: Ask, offered: Offered, name: str) -> None:
    """What --help lists is offered, and nothing else."""
    told = ask(name, "--help", COLUMNS="80").out
    options = re.findall(
        r"^ +(?:-h, )?(--[a-z0-9-]+)", told.partition("\nOptions:")[2], re.MULTILINE
    )
    assert sorted(offered(name, "--")) == sorted(options)


@pytest.mark.parametrize("kind", sorted(COMMANDS))
def test_every_record_is_offered(real: Base, ids: dict[str, list[str]], kind: str) -> None:
    """Each record that a command opens is offered after it, but for advice and amounts."""
    known = real.ids(KINDS[kind])
    kept_back = {each for each in known if find_amount(each.replace("-", " "))}
    if kind == "claims":
        kept_back |= {each.id for each in real.all(Claim) if each.kind in ("advice", "dosage")}
    assert set(known) - set(ids[kind]) == kept_back


@pytest.mark.parametrize("words", [["legal"], ["emergency"], ["topic", "--country"]])
def test_an_offered_name_is_understood(real: Base, offered: Offered, words: list[str]) -> None:
    """A name that is offered leads to a record, as it stands."""
    folders = [each for each, verb in COMMANDS.items() if verb == words[0] and len(words) == 1]
    kinds = [KINDS[each] for each in folders] or [Country]
    names = real
    known = {
        each
        for kind in kinds
        for each in (*names.names(kind), *map(normalise_name, real.ids(kind)))
    }
    found = [each for letter in "abcdes" for each in offered(*words, letter)]
    assert found
    assert {normalise_name(each) for each in found} <= known


def test_a_claim_is_listed_with_its_verdict(real: Base, offered: Offered) -> None:
    """No claim is offered without the verdict on it, which never gets into the command line."""
    words = real.single(ClaimWords).verdict
    for each in offered("claims", ""):
        claim, _, verdict = each.partition(" ")
        assert verdict == f"({words[real.get(Claim, claim).verdict].word})"
    assert offered("claims", "safe-in-preg") == ["safe-in-pregnancy"]


def test_no_advice_and_no_amount_is_offered(
    real: Base, folder: Path, ids: dict[str, list[str]]
) -> None:
    """Completion holds no claim that tells somebody to do something, and no amount in any word."""
    claims = [real.get(Claim, each) for each in ids["claims"]]
    assert not [each for each in claims if each.kind in ("advice", "dosage")]
    for path in folder.iterdir():
        for line in path.read_text(encoding="utf-8").splitlines():
            assert find_amount(line.replace("-", " ")) is None, f"{path.name}: {line}"


def test_a_name_that_does_not_print_is_not_offered(base: Path) -> None:
    """A name with a tab, a line end or another control character in it is kept out of shells."""
    row = 'id = "odd"\nnames = ["odd", "odd\\tone", "odd\\ntwo", "odd\\u0007three", "odd four"]\n'
    edited(base, Edit("substances/odd.toml", "", row))
    names = read(Base(str(base))).names["interactions"]
    found = {each.word for each in (*names.ids, *names.others) if each.word.startswith("odd")}
    assert found == {"odd", "odd four"}


def _hostile(tmp_path: Path) -> Path:
    line = Line([], [], [], {"interactions": Names([], [Word(each) for each in HOSTILE])})
    taking = read(REAL)._replace(names=line.names)
    for name, text in texts(taking).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


STARTED = {
    "bash": ("--norc -i", "source {}/kratom-info.bash"),
    "zsh": ("-f -i", "autoload -U compinit; compinit -u -D; source {}/_kratom-info"),
    "fish": ("--no-config -i", "source {}/kratom-info.fish"),
}
"""By shell, how it is started for a person to type in, and how it gets to know the names."""


def _entered(program: str, folder: Path, typed: list[str]) -> list[list[str]]:
    """Type each line in a terminal, press TAB and Enter; return what the program was given."""
    options, source = STARTED[program]
    told = folder / "told"
    path = shutil.which(program)
    assert path
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": "/"}
    terminal = pexpect.spawn(
        path, options.split(), env=environment, cwd=str(folder), timeout=60, encoding="utf-8"
    )
    print_words = f"printf '%s\\n' {{}} >> {shlex.quote(str(told))}"
    body = (
        f"function kratom-info; {print_words.format('$argv --')}; end"
        if program == "fish"
        else f"kratom-info() {{{{ {print_words.format(chr(34) + '$@' + chr(34) + ' --')}; }}}}"
    )
    terminal.sendline(source.format(shlex.quote(str(folder))))
    terminal.sendline(body.replace("{{", "{").replace("}}", "}"))
    terminal.sendline("echo REA''DY")
    terminal.expect("READY")
    for line in typed:
        terminal.send(f"kratom-info {line}\t\r")
    terminal.send("exit\r")
    terminal.expect(pexpect.EOF)
    terminal.close()
    given = told.read_text(encoding="utf-8").split("\n--\n")[:-1]
    return [each.split("\n") for each in given]


@pytest.mark.parametrize("program", STARTED)
def test_tab_in_a_terminal_inserts_a_name_as_one_word(program: str, folder: Path) -> None:
    """Typed with or without quotes, a name with spaces is completed and quoted right."""
    _here(SHELLS[program])
    typed = {
        "interactions ativan": ["interactions", "ativan"],
        "interactions alpraz": ["interactions", "alprazolam"],
        r"interactions st\ j": ["interactions", "st john's wort"],
        'interactions "St J': ["interactions", "St John's wort"],
        "interactions 'St J": ["interactions", "St John's wort"],
        "legal new ham": ["legal", "new", "hampshire"],
        "interactions abacavir/": ["interactions", "abacavir/lamivudine"],
        'resources "988 Color': ["resources", "988 Colorado (formerly Colorado Crisis Services)"],
        "claims safe-in-preg": ["claims", "safe-in-pregnancy"],
    }
    (folder / "told").unlink(missing_ok=True)
    given = _entered(program, folder, list(typed))
    assert [[word.lower() for word in each] for each in given] == [
        [word.lower() for word in each] for each in typed.values()
    ]


@pytest.mark.parametrize("program", STARTED)
def test_a_hostile_name_is_inserted_and_never_run(program: str, tmp_path: Path) -> None:
    """What a shell could take for a command, a pattern or a quote arrives as it is recorded."""
    _here(SHELLS[program])
    typed = [f"interactions {quoted(name[0])}" for name in HOSTILE]
    given = _entered(program, _hostile(tmp_path), typed)
    assert given == [["interactions", name] for name in HOSTILE]
    assert not (tmp_path / "pwned").exists()


def test_hostile_names_are_offered_as_they_are(shell: Shell, tmp_path: Path) -> None:
    """Each hostile name is offered for its beginning, and nothing is run."""
    lines = [["interactions", quoted(name[0])] for name in HOSTILE]
    pressed = shell.press(_hostile(tmp_path), lines)
    assert [each.offered for each in pressed] == [[name] for name in HOSTILE]


def test_a_build_puts_each_file_where_its_shell_looks(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every wheel has the completions, that of an editable installation too, from `data` alone."""
    monkeypatch.setattr(sys, "path", [*sys.path])
    new: Any = CustomBuildHook
    hook = new(str(ROOT), {"path": "hatch_build.py"}, None, None, "", "wheel")
    build: dict[str, Any] = {"shared_data": {}, "force_include": {}}
    hook.initialize("editable", build)
    made = {path: Path(each).read_bytes() for each, path in build["shared_data"].items()}
    hook.finalize("editable", build, "")
    assert made == {path: (folder / name).read_bytes() for name, path in INSTALLED.items()}
    assert not any(Path(each).exists() for each in build["shared_data"])


def test_nothing_that_is_made_is_kept() -> None:
    """Who adds a record has nothing to make anew: the build has what it needs to make it."""
    project = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "/tools" in project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert any(each.startswith("click") for each in project["build-system"]["requires"])
    assert not (ROOT / "completions").exists()


def test_every_shell_that_is_here_can_read_its_file(folder: Path) -> None:
    """The files are free of errors of syntax; bash is always here."""
    reading = {
        "kratom-info.bash": "bash -n",
        "_kratom-info": "zsh -n",
        "kratom-info.fish": "fish --no-execute",
    }
    here = {file: each for file, each in reading.items() if shutil.which(each.split()[0])}
    assert "kratom-info.bash" in here
    for file, command in here.items():
        told = subprocess.run(
            [*command.split(), str(folder / file)], capture_output=True, check=True
        )
        assert told.stderr == b""
