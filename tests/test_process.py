"""The installed program in a process of its own: streams, encodings, terminals, privacy."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from program import ANSWERED, ROOT, SMALL_BASE, Ask, environment, installed
from seen import squeezed, unpainted

SMALL = {"KRATOM_INFO_DATA": str(SMALL_BASE), "SOURCE_DATE_EPOCH": "1769900000"}
PROGRAM = [sys.executable, "-m", "kratom_cli"]


_EACH_PAGE = """
import os, sys
from kratom_cli import run
from kratom_cli.__main__ import main
for number, command in enumerate({commands!r}):
    page = os.fork()
    if not page:
        if {closed}:
            reader, writer = os.pipe()
            os.close(reader)
        else:
            writer = os.open(f"{{number}}.out", os.O_CREAT | os.O_WRONLY)
        os.dup2(writer, 1)
        os.dup2(os.open(f"{{number}}.err", os.O_CREAT | os.O_WRONLY), 2)
        sys.argv = ["kratom-info", *command]
        main()
    print(os.waitstatus_to_exitcode(os.waitpid(page, 0)[1]), file=sys.stderr)
"""


def _each_page(
    directory: Path, installation: str, *, closed: bool
) -> list[tuple[list[str], int, bytes]]:
    """Return each command with its exit status and its standard error, from a process of its own.

    What it writes goes into a file in `directory`, or, if `closed`, into a pipe that nobody reads.
    Python is started once and splits off a process for each, a tenth of starting it for each.
    """
    code = installation + _EACH_PAGE.format(commands=ANSWERED, closed=closed)
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        cwd=directory,
        env=environment(SMALL),
        stdin=subprocess.DEVNULL,
        check=True,
    )
    errors = [(directory / f"{number}.err").read_bytes() for number in range(len(ANSWERED))]
    return list(zip(ANSWERED, map(int, told.stderr.split()), errors, strict=True))


def test_an_answer_goes_to_standard_output_alone(tmp_path: Path, installation: str) -> None:
    """Success: the answer in stdout, nothing in stderr, no escape, no prompt."""
    for number, (command, status, errors) in enumerate(
        _each_page(tmp_path, installation, closed=False)
    ):
        assert (status, errors) == (0, b""), command
        shown = (tmp_path / f"{number}.out").read_bytes()
        assert b"\x1b" not in shown, command
        lines = shown.decode().splitlines()
        assert lines[0], command
        assert lines[-1].startswith("Call, in danger"), command


def test_a_closed_pipe_is_quiet(tmp_path: Path, installation: str) -> None:
    """`| true` gives no traceback and nothing on standard error, whatever is asked."""
    for command, status, errors in _each_page(tmp_path, installation, closed=True):
        assert errors == b"", command
        assert status == 0, command


@pytest.mark.parametrize(
    ("command", "unbuffered"), [(["dosage"], ""), (["dosage"], "1"), ([], ""), ([], "1")]
)
def test_a_closed_pipe_is_quiet_at_once(command: list[str], unbuffered: str) -> None:
    """`| true` gives no traceback and nothing on standard error, in a program freshly started."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stdout:
        told = installed(
            *command,
            env={**SMALL, "PYTHONUNBUFFERED": unbuffered},
            stdout=stdout,
            stderr=subprocess.PIPE,
        )
    assert told.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has /dev/full")
@pytest.mark.parametrize("command", [["dosage"], ["topic", "sleep", "--json"], ["--help"], []])
def test_a_full_disk_is_told_in_one_line(command: list[str]) -> None:
    """Writing that fails is said in one line with whom to call, and the status is not 0."""
    with open("/dev/full", "w") as stdout:
        told = installed(*command, env=SMALL, stdout=stdout, stderr=subprocess.PIPE)
    assert told.returncode == 1
    assert told.stderr.count(b"\n") == 1
    assert b"could not be written" in told.stderr
    assert b"911" in told.stderr


@pytest.mark.parametrize("command", [["dosage"], ["dosage", "--json"], ["--help"], []])
def test_a_closed_output_is_no_success(command: list[str]) -> None:
    """`>&-` exits with another status than 0, without a traceback."""
    line = " ".join([*PROGRAM, *command]) + " >&-"
    told = subprocess.run(
        ["/bin/sh", "-c", line], capture_output=True, env=environment(SMALL), check=False
    )
    assert told.returncode == 1
    assert b"Traceback" not in told.stderr


def test_closed_standard_input_changes_nothing() -> None:
    """The program never reads standard input."""
    line = " ".join([*PROGRAM, "dosage"])
    runs = [
        subprocess.run(
            ["/bin/sh", "-c", line + end], capture_output=True, env=environment(SMALL), check=False
        )
        for end in (" <&-", " </dev/null")
    ]
    assert runs[0].returncode == 0
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
def test_every_encoding_gets_readable_text(ask_small: Ask, encoding: str) -> None:
    """Output in a poor encoding is complete, with ASCII in place of what it lacks."""
    for command in ANSWERED:
        told = ask_small(*command, encoding=encoding)
        assert told.status == 0, command
        assert told.out.rstrip().splitlines()[-1].startswith("Call, in danger"), command
        if command == ["topic", "sleep"] and encoding == "ascii":
            assert "5 um >= 3 um" in told.out


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_python_s_own_encoding_is_obeyed(encoding: str) -> None:
    """PYTHONIOENCODING reaches the program as it is set for the process."""
    told = installed("topic", "sleep", env={**SMALL, "PYTHONIOENCODING": encoding})
    assert told.returncode == 0
    assert ("5 um >= 3 um" in told.stdout.decode(encoding)) is (encoding == "ascii")


def test_a_c_locale_works() -> None:
    """`LC_ALL=C` exits 0 with the care in place."""
    told = installed("dosage", env={**SMALL, "LC_ALL": "C"})
    assert told.returncode == 0
    assert told.stdout.decode().splitlines()[0].startswith("No safe amount of kratom is known")


@pytest.mark.parametrize(("value", "on"), [("1", True), ("yes", True), ("0", False), ("", False)])
def test_accessible_can_be_switched_off(ask_small: Ask, value: str, on: bool) -> None:
    """ACCESSIBLE=0 is as unset, as FORCE_COLOR=0 is."""
    told = ask_small("topic", "sleep", ACCESSIBLE=value, FORCE_COLOR="1").out
    assert told.isascii() is on
    assert ("\x1b[" in told) is not on


@pytest.mark.parametrize("how", ["--ascii", "ACCESSIBLE"])
def test_ascii_is_ascii(ask_small: Ask, how: str) -> None:
    """`--ascii` and ACCESSIBLE=1 leave pure ASCII, also with colour forced."""
    option, variables = (["--ascii"], {}) if how == "--ascii" else ([], {how: "1"})
    for command in ANSWERED:
        told = ask_small(*command, *option, **variables, FORCE_COLOR="1")
        assert told.status == 0, command
        assert told.out.isascii(), command


@pytest.mark.parametrize(
    ("variables", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "0"}, [], False),
        ({"FORCE_COLOR": ""}, [], False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "0"}, [], False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, [], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
        ({"TERM": "dumb"}, ["--color", "always"], True),
    ],
)
def test_colour_follows_the_conventions(
    variables: dict[str, str], arguments: list[str], coloured: bool
) -> None:
    """NO_COLOR, FORCE_COLOR and --color do what they are documented to do."""
    told = installed("topic", "sleep", *arguments, env={**SMALL, **variables})
    assert (b"\x1b[" in told.stdout) is coloured


def _on_a_terminal(
    command: list[str], size: tuple[int, int], *, status: int | None = 0, **variables: str
) -> str:
    """Return what the program shows on a pseudo-terminal of `size` (rows, columns).

    It must end with `status`, unless that is None.
    """
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    process = subprocess.Popen(
        [*PROGRAM, *command], stdout=slave, stderr=slave, env=environment({**SMALL, **variables})
    )
    os.close(slave)
    shown = b""
    while True:
        ready, _, _ = select.select([master], [], [], 20)
        try:
            chunk = os.read(master, 65536) if ready else b""
        except OSError:  # The other end is closed.
            chunk = b""
        if not chunk:
            break
        shown += chunk
    os.close(master)
    assert process.wait(20) == status or status is None
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [0, 1, 2, 5, 20, 40, 80, 200])
def test_a_terminal_of_any_width_shows_the_care(columns: int) -> None:
    """On a real terminal of any width, or of none, the care is whole and no line too wide."""
    shown = _on_a_terminal(["dosage"], (24, columns), TERM="xterm-256color")
    assert "\x1b[" in shown
    plain = shown.split("\x1b[")
    text = plain[0] + "".join(piece.partition("m")[2] for piece in plain[1:])
    assert "Anothercountry:add--countryXX." in "".join(text.split())
    assert max(len(line.rstrip()) for line in text.splitlines()) <= max(columns or 80, 2)


@pytest.mark.parametrize("columns", range(1, 6))
def test_the_narrowest_terminals_show_every_step(columns: int) -> None:
    """On a real terminal of 1 to 5 columns the steps of an emergency are those on a wide one."""
    shown, wide = (
        squeezed(unpainted(_on_a_terminal(["emergency", "seizure"], (24, width), TERM="xterm")))
        for width in (columns, 80)
    )
    assert shown == wide
    assert "1.Call911now.2.Turnthemononeside." in shown


@pytest.mark.parametrize("columns", [30, 60, 200])
@pytest.mark.parametrize("command", [["topic", "unicorns"], ["topic", "--nonsense"], ["zzz"]])
def test_a_failure_is_wrapped_between_words_on_a_terminal(columns: int, command: list[str]) -> None:
    """On a screen no word of a failure is cut; what it says is what a pipe gets."""
    shown = _on_a_terminal(command, (24, columns), status=None, TERM="dumb")
    piped = installed(*command, env=SMALL).stderr.decode()
    assert shown.split() == piped.split()
    assert max(map(len, shown.splitlines())) <= columns


def test_a_dumb_terminal_gets_plain_text() -> None:
    """TERM=dumb shows the plain rendering, wrapped at words."""
    shown = _on_a_terminal(["dosage"], (24, 40), TERM="dumb")
    assert "\x1b" not in shown
    assert "IN SHORT:" in shown
    assert all(len(line) <= 40 or " " not in line.strip() for line in shown.splitlines())


@pytest.mark.parametrize("form", ["plain", "terminal"])
@pytest.mark.parametrize("columns", ["20", "40", "80", "200", "400"])
def test_no_word_is_cut_in_a_pipe(form: str, columns: str) -> None:
    """Whatever COLUMNS says, a pipe gets every word, and layout adds no ellipsis."""
    told = installed("dosage", "--format", form, env={**SMALL, "COLUMNS": columns}).stdout.decode()
    wide = _wide()
    assert "\u2026" not in told
    if form == "plain":
        assert told == wide
    # A word that is longer than the narrowest layout folds, so only the others are compared.
    assert {word for word in _words(wide) if len(word) <= 14} <= _words(told)


@cache
def _wide() -> str:
    """Return the plain page on amounts, as a pipe gets it."""
    return installed("dosage", "--format", "plain", env=SMALL).stdout.decode()


def _words(text: str) -> set[str]:
    return {word.strip(".,;:()[]").casefold() for word in text.split()}


def test_head_and_tail_keep_the_care() -> None:
    """The first line alone, and the last line alone, still carry the care."""
    lines = installed("dosage", env=SMALL).stdout.decode().rstrip().splitlines()
    assert "not advice" in lines[0]
    assert "911 (United States)" in lines[-1]


_ALL_PAGES = """
from kratom_cli.cli import main
for command in {commands!r}:
    for form in ("plain", "terminal", "markdown", "json"):
        try:
            main([*command, "--format", form])
        except SystemExit as ended:
            print(command, form, ended.code)
"""


def test_the_same_question_gives_the_same_bytes(installation: str) -> None:
    """Output is deterministic: every page in every format, whatever the hash seed."""
    code = installation + _ALL_PAGES.format(commands=ANSWERED)
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            env=environment({**SMALL, "PYTHONHASHSEED": seed}),
            check=True,
            cwd="/",
        ).stdout.splitlines()
        for seed in ("1", "2")
    ]
    assert len(runs[0]) > 100 * len(ANSWERED)
    assert runs[0] == runs[1]


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """Return a copy of the package as it is installed without bytecode."""
    leave = shutil.ignore_patterns("__pycache__", "*.pyc", "*.sqlite")
    shutil.copytree(ROOT / "kratom_cli", tmp_path / "kratom_cli", ignore=leave)
    return tmp_path


def _files(place: Path) -> set[str]:
    return {str(each.relative_to(place)) for each in place.rglob("*")}


def test_nothing_is_written_anywhere(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No file appears in any place, on any page; of the package's bytecode only that of one file.

    The copy has none, and Python may write it: what it left would tell what was asked, and when.
    """
    home = tmp_path_factory.mktemp("home")
    places = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    variables = {**dict.fromkeys(places, str(home)), "PYTHONPATH": str(fresh)}
    before = _files(fresh)
    told = subprocess.run(
        [sys.executable, "-c", _ALL_PAGES.format(commands=ANSWERED)],
        capture_output=True,
        env=environment({**SMALL, **variables}),
        check=True,
        cwd=str(home),
    )
    assert told.stdout.decode().count(" json 0\n") == len(ANSWERED)
    assert _files(home) == set()
    left = sorted(_files(fresh) - before)
    first = f"__init__.{sys.implementation.cache_tag}.pyc"
    assert left == ["kratom_cli/__pycache__", f"kratom_cli/__pycache__/{first}"]


def test_the_way_it_is_started_leaves_no_more(fresh: Path) -> None:
    """`python -m kratom_cli` and the script that is installed leave no more than that."""
    before = _files(fresh)
    script = "import sys; from kratom_cli.__main__ import main; sys.exit(main())"
    for start in (["-m", "kratom_cli"], ["-c", script]):
        told = subprocess.run(
            [sys.executable, *start, "emergency"],
            capture_output=True,
            env=environment({**SMALL, "PYTHONPATH": str(fresh)}),
            check=False,
            cwd=fresh,
        )
        assert told.returncode == 0, told.stderr
    assert {Path(each).name.partition(".")[0] for each in _files(fresh) - before} == {
        "__pycache__", "__init__"
    }  # fmt: skip


_WATCH = """
import os, sys
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
seen = []
def hook(event, arguments):
    mode, flags = (str(arguments[1] or ""), arguments[2]) if event == "open" else ("", 0)
    written = {*"wax+"} & {*mode} or flags & WRITES
    if event.startswith("socket.") or written:
        seen.append((event, str(arguments)))
sys.addaudithook(hook)
"""


@pytest.mark.parametrize("in_memory", [True, False])
def test_no_connection_is_opened_and_no_file_is_written(installation: str, in_memory: bool) -> None:
    """Under an audit hook no socket is made and no file is opened for writing, on any page."""
    commands = ANSWERED[::6] if in_memory else ANSWERED
    start = "" if in_memory else installation
    code = f"{_WATCH}{start}{_ALL_PAGES.format(commands=commands)}\nassert not seen, seen"
    told = subprocess.run(
        [sys.executable, "-B", "-c", code],
        capture_output=True,
        env=environment(SMALL),
        check=False,
        cwd="/",
    )
    assert told.returncode == 0, told.stderr.decode()[-500:]
    assert told.stdout.decode().count(" json 0\n") == len(commands)


def test_it_runs_isolated_and_with_warnings_as_errors() -> None:
    """`-I`, `-W error` and `-b` make no difference."""
    told = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-bb", "-m", "kratom_cli", "dosage"],
        capture_output=True,
        env=environment(SMALL),
        check=False,
        cwd="/",
    )
    assert told.returncode == 0, told.stderr.decode()
    assert told.stderr == b""
