"""The tasks of development: `nox` does what every change must pass, `nox --list` lists them all.

README and CONTRIBUTING name these tasks, and `.ci/run` runs them. Each has an environment of its
own, in which the program is installed as its users have it: as a wheel, with its index.
"""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "lint", "types", "check"]

PROJECT = nox.project.load_toml("pyproject.toml")
LOWEST, HIGHEST = "3.11", "3.13"
LOWEST_LIBRARIES = [each.replace(">=", "==") for each in PROJECT["project"]["dependencies"]]
COVERED = 98
"""Percent of the lines of the wheel that the tests must reach."""


def _install(session: nox.Session, *groups: str, program: bool = True) -> None:
    """Install the program as a wheel, and what `groups` of pyproject.toml name."""
    wanted = nox.project.dependency_groups(PROJECT, *groups) if groups else ()
    session.install("--quiet", *(["."] if program else []), *wanted)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests on the Python that runs nox; what follows `--` goes to pytest."""
    _install(session, "test")
    session.run("pytest", *session.posargs)


@nox.session(python=LOWEST)
def lowest(session: nox.Session) -> None:
    """Run the tests on the lowest Python, with the lowest versions of the libraries."""
    _install(session, "test")
    session.install("--quiet", *LOWEST_LIBRARIES)
    session.run("pytest", *session.posargs)


@nox.session(python=HIGHEST)
def highest(session: nox.Session) -> None:
    """Run the tests on the highest Python with the latest libraries, and count what they reach."""
    _install(session, "test")
    report = ["--cov", "--cov-report=term", f"--cov-fail-under={COVERED}"]
    # The monitoring of Python 3.12 and later, which costs next to nothing.
    session.run("pytest", *report, *session.posargs, env={"COVERAGE_CORE": "sysmon"})


@nox.session
def smoke(session: nox.Session) -> None:
    """Install the program as its users do, without anything for developers, and ask it."""
    _install(session)
    for command in ("emergency", "topic withdrawal", "interactions alcohol --json", "search sleep"):
        session.run("kratom-info", *command.split(), silent=True)


@nox.session
def lint(session: nox.Session) -> None:
    """Look for faults of style in the code, and whether it is laid out as ruff does."""
    _install(session, "lint", program=False)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check every type, strictly."""
    _install(session, "test", "types")
    session.install("--quiet", "nox")
    session.run("mypy")


@nox.session
def check(session: nox.Session) -> None:
    """Hold the knowledge base against every rule."""
    _install(session)
    session.run("kratom-info", "check")


@nox.session
def shells(session: nox.Session) -> None:
    """Press TAB on every name in every shell that is installed."""
    _install(session, "test")
    session.run("python", "-m", "tools.completions.sweep")


@nox.session
def train(session: nox.Session) -> None:
    """Learn anew how emergencies are told, from `data/triage`; writes the weights."""
    session.install("--quiet", "-e", ".", *nox.project.dependency_groups(PROJECT, "train"))
    session.run("python", "-m", "tools.train_triage", *session.posargs)
