"""The tasks are named once: README, `.ci/run` and the hosted CI file run those of noxfile.py."""

from __future__ import annotations

import re
import tomllib

from program import ROOT

TASKS = set(re.findall(r"@nox\.session.*\ndef (\w+)", (ROOT / "noxfile.py").read_text("utf-8")))


def _sessions(file: str) -> set[str]:
    """Return the sessions of nox that `file` runs."""
    text = (ROOT / file).read_text(encoding="utf-8")
    return {name for each in re.findall(r"--session ([\w ]+)", text) for name in each.split()}


def test_what_is_run_is_a_task() -> None:
    """Every file that runs tasks names some, and none that does not exist."""
    for file in ("README.md", ".ci/run", ".github/workflows/ci.yml", "CONTRIBUTING.md"):
        assert _sessions(file), file
        assert _sessions(file) <= TASKS, file


def test_the_hosted_run_leaves_out_nothing() -> None:
    """Whatever `.ci/run` does is done there too, and README's command by both."""
    hosted = _sessions(".github/workflows/ci.yml")
    assert _sessions(".ci/run") | _sessions("README.md") <= hosted


def test_the_lowest_python_is_the_one_that_is_tested() -> None:
    """The floor of the package, of ruff and of the tests is the same."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lowest = re.findall(r'LOWEST, HIGHEST = "([\d.]+)"', (ROOT / "noxfile.py").read_text("utf-8"))
    assert project["project"]["requires-python"] == f">={lowest[0]}"
    assert project["tool"]["ruff"]["target-version"] == f"py{lowest[0].replace('.', '')}"
    assert f"Programming Language :: Python :: {lowest[0]}" in project["project"]["classifiers"]
