"""Fixtures: the program in this process, and the bundled knowledge base."""

from __future__ import annotations

import compileall
import io
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from broken import Edit, FindingsAfter, edited, put_right
from hypothesis import settings
from program import REAL_BASE, ROOT, SMALL_BASE, Ask, Told, as_installed, environment

from kratom_cli.answers import care
from kratom_cli.cli import main
from kratom_cli.knowledge import edition
from kratom_cli.knowledge.base import Base, open_base
from kratom_cli.knowledge.build import build
from kratom_cli.knowledge.checks import Report, examine
from kratom_cli.knowledge.checks.loaded import LoadedBase
from kratom_cli.knowledge.edition import BUILT_NAME

# The program writes no bytecode, wherever it is imported. The tests do: those of their own, and
# those of the package, since each of their many processes would compile it anew.
sys.dont_write_bytecode = False
if "PYTEST_XDIST_WORKER" not in os.environ:
    compileall.compile_dir(str(ROOT / "kratom_cli"), quiet=2)

# How long an example takes says more of the machine than of the program.
settings.register_profile("kratom-info", deadline=None)
settings.load_profile("kratom-info")

# To the program in this process the small base is one of its own; every copy of it is foreign.
OWN = (str(REAL_BASE), str(SMALL_BASE))
vars(care)["is_bundled"] = OWN.__contains__


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch that makes the snapshots anew; `git diff` shows what changed."""
    parser.addoption("--update-snapshots", action="store_true", help="make the snapshots anew")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that SPECIFICATION.md names, so that `-m must` runs them by themselves.

    Those that share an answer to every page come first, so that one process makes it for all.
    """
    text = (ROOT / "SPECIFICATION.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+\.py)::(test_\w+)`", text))
    for item in items:
        if (item.path.name, item.name.partition("[")[0]) in named:
            item.add_marker("must")
    items.sort(key=lambda item: "answer_to" not in getattr(item, "fixturenames", ()))


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, built: str, small_built: str) -> Ask:
    """Run the program in this process, as `ask("topic", "sleep", TERM="dumb")`.

    The bundled knowledge base has its built file, as it has where the program is installed; so has
    the small one, since what is asked most need not be built anew each time.
    """

    def open_as_installed(directory: str = "") -> Base:
        small = directory == str(SMALL_BASE)
        return Base(directory, small_built) if small else open_base(directory)

    monkeypatch.setattr(edition, "built_file", lambda: built)
    monkeypatch.setattr("kratom_cli.run.open_base", open_as_installed)

    def run(*arguments: str, encoding: str = "utf-8", **variables: str) -> Told:
        out = io.TextIOWrapper(io.BytesIO(), encoding=encoding, write_through=True)
        err = io.TextIOWrapper(io.BytesIO(), encoding=encoding, write_through=True)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(os, "environ", environment(variables))
            with pytest.raises(SystemExit) as ended:
                main(list(arguments))
        return Told(
            int(ended.value.code or 0),
            out.buffer.getvalue().decode(encoding),
            err.buffer.getvalue().decode(encoding),
        )

    return run


@pytest.fixture
def ask_small(ask: Ask) -> Ask:
    """Run the program on the small base, on a day when nothing in it is stale."""

    def run(*arguments: str, **variables: str) -> Told:
        variables = {
            "KRATOM_INFO_DATA": str(SMALL_BASE), "SOURCE_DATE_EPOCH": "1769900000", **variables
        }  # fmt: skip
        return ask(*arguments, **variables)

    return run


@pytest.fixture(scope="session")
def small_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the small base, the one that `base` lends out."""
    copy = tmp_path_factory.mktemp("small") / "base"
    copy.mkdir()
    put_right(copy)
    return copy


@pytest.fixture
def base(small_copy: Path) -> Iterator[Path]:
    """Return a copy of the small base to do damage to; it is put right again afterwards."""
    yield small_copy
    put_right(small_copy)


@pytest.fixture
def findings_after(base: Path) -> FindingsAfter:
    """Return what the rules say of the small base with `old` replaced by `new` in one file."""

    def change(file: str, old: str, new: str) -> list[str]:
        return [str(each) for each in examine(str(edited(base, Edit(file, old, new)))).findings]

    return change


@pytest.fixture(scope="session")
def real(built: str) -> Base:
    """Return the bundled knowledge base, from its built file."""
    return Base(str(REAL_BASE), built)


@pytest.fixture(scope="session")
def report() -> Report:
    """Return what `check` finds in the bundled knowledge base."""
    return examine(str(REAL_BASE))


@pytest.fixture(scope="session")
def loaded(report: Report) -> LoadedBase:
    """Return all records of the bundled knowledge base, as the rules see them."""
    return report.loaded


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the path of a file that was built from the bundled knowledge base."""
    return _built_once(tmp_path_factory, REAL_BASE, "real")


@pytest.fixture(scope="session")
def small_built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the path of a file that was built from the small knowledge base."""
    return _built_once(tmp_path_factory, SMALL_BASE, "small")


@pytest.fixture(scope="session")
def installation(built: str, small_built: str) -> str:
    """Return code that makes a process read both built files, as `as_installed` tells."""
    return as_installed(built, small_built)


def _built_once(factory: pytest.TempPathFactory, base: Path, name: str) -> str:
    """Build the file of `base`, or wait for the other process of this run that does."""
    shared = "PYTEST_XDIST_WORKER" in os.environ
    folder = factory.getbasetemp().parent if shared else factory.getbasetemp()
    path, begun = folder / f"{name}-{BUILT_NAME}", folder / f"{name}.begun"
    try:
        begun.touch(exist_ok=False)
    except FileExistsError:
        end = time.monotonic() + 120
        while not path.exists() and time.monotonic() < end:
            time.sleep(0.05)
    else:
        build(str(base), f"{path}.part")
        Path(f"{path}.part").rename(path)
    return str(path)
