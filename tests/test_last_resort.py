"""When nothing else works: whatever Python raises, the steps and whom to call are shown."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from program import ROOT, SMALL_BASE, environment

from kratom_cli import __main__
from kratom_cli.first_steps import FIRST_STEPS

BROKEN = {
    "a missing library": "raise ModuleNotFoundError(\"No module named 'x'\", name='x')",
    "a broken library": "raise ImportError('built for another Python')",
    "a library cut short": "def (",
    "one that exits": "raise SystemError('bad magic')",
    "one that recurses": "def f(): f()\nf()",
}
LIBRARIES = ["click", "msgspec", "tomli"]
SCHEMA = json.loads((ROOT / "docs" / "answer.schema.json").read_text(encoding="utf-8"))


def _run_beside(place: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program with the modules in `place` before all others."""
    variables = {
        "KRATOM_INFO_DATA": str(SMALL_BASE),
        "PYTHONPATH": os.pathsep.join([str(place), str(ROOT)]),
    }
    return subprocess.run(
        [sys.executable, "-m", "kratom_cli", *arguments],
        capture_output=True,
        env=environment(variables),
        cwd="/",
        check=False,
    )


@pytest.mark.parametrize(("library", "how"), [*zip(LIBRARIES * 2, BROKEN, strict=False)])
def test_a_broken_installation_says_whom_to_call(tmp_path: Path, library: str, how: str) -> None:
    """Missing, built for another Python or cut short: the steps, the numbers, no traceback."""
    (tmp_path / f"{library}.py").write_text(BROKEN[how], encoding="utf-8")
    told = _run_beside(tmp_path, "emergency")
    shown = told.stdout.decode()
    assert told.returncode == 1
    assert told.stderr == b""
    assert all(step in shown for step in FIRST_STEPS)
    # The reader of TOML is not imported before there is a page to tell it on.
    assert "This program is broken here: " in shown or "Something went wrong" in shown
    assert shown.rstrip().splitlines()[-1].startswith("Call, in danger")
    as_json = _run_beside(tmp_path, "topic", "sleep", "--json")
    document = json.loads(as_json.stdout)
    jsonschema.validate(document, SCHEMA)
    assert as_json.returncode == document["exit_status"] == 1
    failed = _run_beside(tmp_path, "topic", "sleep")
    assert failed.stdout == b""
    assert failed.stderr.decode().rstrip().splitlines()[-1].startswith("Call, in danger")
    assert b"Traceback" not in failed.stderr


@pytest.mark.parametrize("error", [RecursionError, MemoryError, KeyError, GeneratorExit])
def test_whatever_is_raised_is_told(
    error: type[BaseException], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each ends in words; --debug shows where it came from as well."""

    def broken(_: object) -> None:
        raise error("\x1b[8mhidden\u202e")

    monkeypatch.setattr("kratom_cli.cli.main", broken)
    assert __main__.run(["topic"]) == 1
    told = capsys.readouterr()
    assert error.__name__ in told.err
    assert told.err.rstrip().splitlines()[-1].startswith("Call, in danger")
    assert "Traceback" not in told.err
    assert told.err.isascii()
    assert "\x1b" not in told.err
    assert __main__.run(["topic", "--debug"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_page_that_cannot_be_painted_is_shown_as_plain_text(tmp_path: Path) -> None:
    """Without rich the words are all there, and one line says what went wrong."""
    (tmp_path / "rich.py").write_text("raise ImportError('broken')", encoding="utf-8")
    told = _run_beside(tmp_path, "emergency", "--format", "terminal")
    assert told.returncode == 1
    assert b"1. Call 911 now." in told.stdout
    assert told.stderr.decode().startswith("kratom-info: Something went wrong")
    assert told.stderr.count(b"\n") == 1


_INTERRUPTED = """
import os, signal, sys, time
from kratom_cli.__main__ import main
times = int(sys.argv[1])
if times < 10:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
sys.argv = ["kratom-info", "interactions", "calmazole", "dozexin"]
for number in range(times):
    ready, tell = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(os.open(f"{number}.out", os.O_CREAT | os.O_WRONLY), 1)
        os.dup2(os.open(f"{number}.err", os.O_CREAT | os.O_WRONLY), 2)
        os.write(tell, b".")
        main()
    os.read(ready, 1)
    time.sleep((number + 1) * 0.003)
    os.kill(child, signal.SIGINT)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def _interrupted(place: Path, times: int) -> list[tuple[int, str, str]]:
    """Return status, output and errors of so many runs, each interrupted later than the last.

    Python is started once and splits off each, which then imports the program by itself. The
    signal is ignored where there are fewer than ten.
    """
    told = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED, str(times)],
        capture_output=True,
        env=environment({"KRATOM_INFO_DATA": str(SMALL_BASE)}),
        cwd=place,
        check=True,
        timeout=60,
    )
    return [
        (int(status), *((place / f"{number}.{end}").read_text("utf-8") for end in ("out", "err")))  # type: ignore[misc]
        for number, status in enumerate(told.stdout.split())
    ]


def test_an_interrupt_ends_with_130_wherever_it_comes(tmp_path: Path) -> None:
    """Real ones, among the imports and after them: quiet, no traceback, and no half page."""
    runs = _interrupted(tmp_path, 40)
    assert {(status, errors) for status, _, errors in runs} <= {(130, ""), (0, "")}
    shown = [out for status, out, _ in runs if status == 130 and out]
    assert all(out.rstrip().splitlines()[-1].startswith("Call, in danger") for out in shown)
    assert sum(status == 130 for status, _, _ in runs) >= 10


def test_an_interrupt_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    """Under `nohup`, and in the background of a shell, nothing is interrupted."""
    assert {(status, errors) for status, _, errors in _interrupted(tmp_path, 3)} == {(0, "")}


def test_help_is_whole_without_docstrings() -> None:
    """`python -OO` leaves docstrings out; what help says is none of them."""
    code = (
        "from kratom_cli.shell import root; import kratom_cli.cli, click\n"
        "for name in ('', *root.commands):\n"
        "    found = root.commands.get(name, root)\n"
        "    print(found.get_help(click.Context(found, info_name=name)))\n"
    )
    shown = [
        subprocess.run(
            [sys.executable, *flags, "-c", code],
            capture_output=True,
            env=environment({}),
            cwd=ROOT,
            check=True,
        ).stdout
        for flags in ([], ["-OO"])
    ]
    assert shown[0].count(b"Example") >= 15
    assert shown[0] == shown[1]
