"""Fixtures: the program in this process, and the bundled knowledge base."""

from __future__ import annotations

import io
import os
import sys

import pytest
from hypothesis import settings
from program import REAL_BASE, SMALL_BASE, Ask, Told, environment

from kratom_cli.cli import main
from kratom_cli.knowledge.store import Store

# How long an example takes says more of the machine than of the program.
settings.register_profile("kratom-info", deadline=None)
settings.load_profile("kratom-info")


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Run the program in this process, as `ask("topic", "sleep", TERM="dumb")`."""

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
def store() -> Store:
    """Return the bundled knowledge base."""
    return Store(str(REAL_BASE))
