"""What to choose instead of a substance, where a better choice is recorded."""

from __future__ import annotations

from kratom_cli import PROGRAM
from kratom_cli.answers.mixing.ratings import Rated, rate
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.rating import better_for_of, better_of
from kratom_cli.knowledge.records.mixing import MixingTexts, Substance


def better_choice(base: Base, texts: MixingTexts, rated: Rated) -> list[tuple[str, str]]:
    """Return the labelled text that names what to choose instead, its rating and its command."""
    shown = []
    for each in better_of(rated.record, rated.groups):
        record = base.get(Substance, each)
        other = rate(base, record, record.names[0], each)
        level = texts.levels[other.severity].label.lower()
        shown.append(f"{other.name} ({level}; {PROGRAM} interactions {each})")
    use = better_for_of(rated.record, rated.groups)
    label = f"A better choice to ask for {use}".strip()
    return [(label, ", ".join(shown) + ".")] if shown else []
