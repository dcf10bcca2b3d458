"""What the tests share: the two knowledge bases, and the installed program."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.edition import bundled_directory

SMALL_BASE = Path(__file__).parent / "small_base"
REAL_BASE = Path(bundled_directory())
ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT))  # For `tools`; last, so that an installed program stays the one tested.
REAL = Base(str(REAL_BASE))
"""The bundled knowledge base, made from its records once for all tests of a process."""


PAGES: dict[str, list[str]] = {
    "emergencies": ["emergency"],
    "emergencies-detail": ["emergency", "--detail"],
    "emergency": ["emergency", "seizure"],
    "emergency-detail": ["emergency", "overdose", "--detail"],
    "topics": ["topic"],
    "topic": ["topic", "sleep"],
    "topic-detail": ["topic", "sleep", "--detail"],
    "risks": ["risks"],
    "risk": ["risks", "poor-sleep"],
    "dosage": ["dosage"],
    "resources": ["resources"],
    "resources-kind": ["resources", "poison-centre"],
    "resource": ["resources", "us-talk"],
    "professionals": ["resources", "professionals"],
    "professional": ["resources", "pharmacist"],
    "sources": ["sources"],
    "source": ["sources", "doe-2020"],
    "legal": ["legal"],
    "legal-place": ["legal", "kansas"],
    "legal-us": ["legal", "us"],
    "legal-clash": ["legal", "ca"],
    "legal-inside": ["legal", "springfield, california"],
    "legal-list": ["legal", "--status", "banned"],
    "legal-compare": ["legal", "--compare", "us-ks", "us-ca"],
    "legal-route": ["legal", "--route", "us-ca", "us-ks"],
    "claims": ["claims"],
    "claim": ["claims", "helps-sleep"],
    "claim-in-words": ["claims", "no one sleeps on kratom"],
    "claim-website": ["claims", "The Sleep Site"],
    "article": ["claims", "--article", "000"],
    "disagreements": ["disagreements"],
    "disagreement": ["disagreements", "does-it-help"],
    "glossary": ["glossary"],
    "term": ["glossary", "half-life"],
    "language": ["glossary", "--language"],
    "about": ["about"],
    "about-numbers": ["about", "--numbers"],
    "explained": ["topic", "sleep", "--explain"],
    "search": ["search", "does", "leaf", "help", "with", "slumbr"],
    "search-named": ["search", "insomnia"],
    "search-nothing": ["search", "unicorns"],
    "topic-in-doubt": ["topic", "sleep", "overdose"],
    "check": ["check"],
    "check-stale": ["check", "--stale"],
    "interactions": ["interactions"],
    "interactions-class": ["interactions", "--class", "calmers"],
    "interaction": ["interactions", "calmies"],
    "interaction-several": ["interactions", "dozexin", "calmazole", "rescuit", "blue"],
    "interaction-unknown": ["interactions", "flibbertol", "calmazole"],
    "not-a-place": ["legal", "atlantis"],
    "not-found": ["topic", "unicorns"],
    "claim-unlisted": ["claims", "insomnia", "makes", "unicorns"],
    "emergency-not-found": ["emergency", "unicorns"],
    "resources-nowhere": ["resources", "--country", "Atlantis"],
}
"""One question of each kind to the small base, by the name of its snapshot. What must hold for
every command (care, streams, encodings, imports, snapshots) is tested on all of these."""

NOT_ANSWERED = {
    "not-found",
    "not-a-place",
    "claim-unlisted",
    "emergency-not-found",
    "interaction-unknown",
    "resources-nowhere",
    "search-nothing",
    "topic-in-doubt",
}
"""The pages among them that end with another exit status than 0."""

ANSWERED = [arguments for page, arguments in PAGES.items() if page not in NOT_ANSWERED]


class Told(NamedTuple):
    """What the program wrote, and its exit status."""

    status: int
    out: str
    err: str


Ask = Callable[..., Told]
"""Runs the program with these arguments and variables, and returns what it told."""


def environment(extra: dict[str, str]) -> dict[str, str]:
    """Return the variables of a test's program: few, so that no machine's own ones matter."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**kept, "TERM": "xterm", **extra}


_AS_INSTALLED = """
from kratom_cli import run
from kratom_cli.knowledge import edition
from kratom_cli.knowledge.base import Base
edition.built_file = lambda: {built!r}
run.open_base = lambda directory: Base(directory, {small_built!r})
"""


def as_installed(built: str, small_built: str) -> str:
    """Return code for a process that answers many questions to the small base.

    It reads the files that were built from both bases, as it does where it is installed.
    """
    return _AS_INSTALLED.format(built=built, small_built=small_built)


def installed(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the installed program in a process of its own, from another directory."""
    variables = environment(options.pop("env", {}))
    return subprocess.run(
        [sys.executable, "-m", "kratom_cli", *arguments],
        capture_output="stdout" not in options,
        cwd=options.pop("cwd", "/"),
        env=variables,
        check=False,
        **options,
    )
