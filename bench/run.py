"""Times the installed program against its floors, as ratios, in a fresh environment.

    python bench/run.py [--runs N] [--large] [--python EXECUTABLE]

Makes a virtual environment in a temporary directory, installs the wheel into it, and runs each
command and its floor in turn, so that both meet the same noise. A floor is what Python alone
needs to import the libraries that such an answer stands on. With `--large` every record of the
knowledge base is there a hundred times, and three commands are timed against themselves on the
usual base. Prints a line a command: the ratio's median and quartiles, and the budget.

A ratio over its budget ends the run with exit status 1.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
HELP_FLOOR = "import click"
ANSWER_FLOOR = "import click, tomli, msgspec"
TERMINAL_FLOOR = "import click, rich.console, rich.table, tomli, msgspec"
COPIES = 100
SOURCE = "olsen-2019"
ANOTHER = "post-2019"


class Case(NamedTuple):
    """A command, the imports that it is measured against, and the ratio that it may reach."""

    command: str
    floor: str
    budget: float


ANSWERS = (
    "emergency",
    "emergency seizure",
    "topic withdrawal",
    "topic withdrawal --json",
    "topic withdrawal --format markdown",
    "risks",
    "risks liver-injury",
    "dosage",
    f"sources {SOURCE}",
    "resources",
    "interactions alprazolam",
    "interactions xanny",
    "legal us-al",
    "legal bama",
    "claims just-a-plant-so-safe",
    "disagreements half-life-mitragynine",
    "glossary half-life",
    "about",
)
CASES = (
    Case("--help", HELP_FLOOR, 1.15),
    Case("--version", HELP_FLOOR, 1.15),
    *(Case(command, ANSWER_FLOOR, 1.25) for command in ANSWERS),
    Case("claims just a plant so its safe", ANSWER_FLOOR, 1.5),
    Case("search how long til its out of my system", ANSWER_FLOOR, 1.5),
    Case("topic withdrawal --format terminal", TERMINAL_FLOOR, 1.25),
)
GROWTH_BUDGET = 1.2
GROWN = ("topics", "risks", "disagreements", "claims")
"""The folders of which every record is copied: those of the prose that grows with what is known."""

GROWING = (
    "topic withdrawal",
    "risks liver-injury",
    f"sources {SOURCE}",
    "interactions xanny",
    "legal us-al",
)


def main() -> int:
    """Measure as the command line asks; return the exit status."""
    parser = argparse.ArgumentParser(description="Time kratom-info against its floors.")
    parser.add_argument("--runs", type=int, default=15, help="runs of each command (default 15)")
    parser.add_argument("--large", action="store_true", help="also with a base 100 times as large")
    parser.add_argument("--python", default=sys.executable, help="the Python to make it with")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        python = _environment(Path(place) / "usual", options.python)
        within = [_against_floor(python, case, options.runs) for case in CASES]
        if options.large:
            large = _environment(Path(place) / "large", options.python)
            _grow(large)
            within += [_growth(python, large, command, options.runs) for command in GROWING]
    return 0 if all(within) else 1


def _environment(place: Path, python: str) -> str:
    """Install the wheel into a fresh environment; return its Python."""
    subprocess.run([python, "-m", "venv", str(place)], check=True)
    inside = str(place / "bin" / "python")
    subprocess.run([inside, "-m", "pip", "install", "--quiet", str(ROOT)], check=True)
    return inside


def _against_floor(python: str, case: Case, runs: int) -> bool:
    answer = [*_program(python), *case.command.split()]
    ratios = _interleaved(answer, [python, "-c", case.floor], runs)
    return _report(case.command, ratios, case.budget)


def _growth(usual: str, large: str, command: str, runs: int) -> bool:
    grown, answer = ([*_program(python), *command.split()] for python in (large, usual))
    return _report(f"{command} (x{COPIES})", _interleaved(grown, answer, runs), GROWTH_BUDGET)


def _program(python: str) -> list[str]:
    return [str(Path(python).with_name("kratom-info"))]


def _interleaved(measured: list[str], floor: list[str], runs: int) -> list[float]:
    """Return the ratio of each pair of runs; the first pair warms the caches and is dropped."""
    return [_seconds(measured) / _seconds(floor) for _ in range(runs + 1)][1:]


def _seconds(command: list[str]) -> float:
    variables = {**os.environ, "COLUMNS": "96", "PYTHONDONTWRITEBYTECODE": "1"}
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=variables, cwd="/")
    return perf_counter() - start


def _report(name: str, ratios: list[float], budget: float) -> bool:
    low, median, high = statistics.quantiles(ratios, n=4)
    within = median <= budget
    word = "ok" if within else "OVER"
    print(f"{name:42} {median:5.2f}  ({low:.2f} to {high:.2f})  budget {budget:.2f}  {word}")
    return within


def _grow(python: str) -> None:
    """Make the base of an environment a hundred times as large, and its tables anew."""
    where = "from kratom_cli.knowledge import edition; print(edition.bundled_directory())"
    told = subprocess.run(
        [python, "-c", where], check=True, stdout=subprocess.PIPE, text=True, cwd="/"
    )
    data = Path(told.stdout.strip())
    for folder in GROWN:
        for record in list((data / folder).glob("*.toml")):
            _copy(record)
    program = (
        "import sys; from kratom_cli.knowledge.build import build; build(sys.argv[1], sys.argv[2])"
    )
    file = data.parent / "base.sqlite"
    subprocess.run([python, "-c", program, str(data), str(file)], check=True, cwd="/")


def _copy(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    for number in range(1, COPIES):
        name = f"{record.stem}-{number}"
        copy = text.replace(f'id = "{record.stem}"', f'id = "{name}"', 1)
        # A copy cites another source, or the list of what rests on this one would grow too.
        copy = copy.replace(f'"{SOURCE}"', f'"{ANOTHER}"')
        record.with_name(f"{name}.toml").write_text(copy, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
