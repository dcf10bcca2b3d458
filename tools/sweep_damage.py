"""Damages a copy of the small knowledge base many times and counts what becomes of the answers.

Run it as `python -m tools.sweep_damage [COUNT] [SEED]`. Each base has one file damaged at random,
or something that is no file put in its place, and is asked three questions. It ends with status 1
where an answer was neither whole nor told as damage, or took more than ten seconds.
"""

from __future__ import annotations

import random
import shutil
import signal
import sys
import tempfile
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from program import PAGES, SMALL_BASE, Told, environment  # noqa: E402
from test_damage import CONTENTS, FILES, NO_FILES, damaged_at_random, is_whole_or_told  # noqa: E402

from kratom_cli.cli import main  # noqa: E402

_SECONDS = 10
_IN_PLACE_OF_A_FILE = 0.05
_QUESTIONS = 3


def ask(words: list[str], base: Path) -> Told:
    """Return what the program tells in this process."""
    out, err = StringIO(), StringIO()
    variables = environment({"KRATOM_INFO_DATA": str(base), "SOURCE_DATE_EPOCH": "1769900000"})
    with mock.patch("os.environ", variables), redirect_stdout(out), redirect_stderr(err):
        try:
            main(words)
        except SystemExit as ended:
            return Told(int(ended.code or 0), out.getvalue(), err.getvalue())
    raise AssertionError("The program did not end.")


def sweep(count: int, seed: int) -> Counter[str]:
    """Return how often each exit status came, and each failure of what must hold."""
    told: Counter[str] = Counter()
    dice = random.Random(seed)  # noqa: S311 - nothing here is secret.
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        shutil.copytree(SMALL_BASE, base)
        for _ in range(count):
            file = dice.choice(FILES)
            path = base / file
            path.unlink()
            if dice.random() < _IN_PLACE_OF_A_FILE:
                dice.choice([*NO_FILES.values()])(path)
            else:
                path.write_bytes(damaged_at_random(CONTENTS[file], dice))
            for page in dice.sample(sorted(PAGES), _QUESTIONS):
                told[_outcome(file, PAGES[page], base)] += 1
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
            path.write_bytes(CONTENTS[file])
    return told


def _outcome(file: str, words: list[str], base: Path) -> str:
    signal.alarm(_SECONDS)
    try:
        told = ask(words, base)
        is_whole_or_told(told, file, words)
    except Exception as error:  # noqa: BLE001 - To be counted, whatever it is.
        return f"BROKEN {file} {words}: {type(error).__name__} {str(error)[:300]}"
    finally:
        signal.alarm(0)
    return f"status {told.status}"


if __name__ == "__main__":
    COUNTED = sweep(*(int(each) for each in (*sys.argv[1:], *("1000", "1")[len(sys.argv) - 1 :])))
    for outcome, number in sorted(COUNTED.items()):
        sys.stdout.write(f"{number:6} {outcome}\n")
    sys.exit(any(each.startswith("BROKEN") for each in COUNTED))
