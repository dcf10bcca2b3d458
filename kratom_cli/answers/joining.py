"""Joins two contents into one answer, with the stricter care of the two."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from kratom_cli.answers.answer import Content, stricter

T = TypeVar("T")


def join(first: Content, second: Content) -> Content:
    """Return `first` followed by `second`; command, data, status and exit status of `second`."""
    return replace(
        second,
        blocks=[*first.blocks, *second.blocks],
        declared=stricter(first.declared, second.declared),
        ask=_once(first.ask, second.ask),
        sources=_once(first.sources, second.sources),
        notices=_once(first.notices, second.notices),
        problems=_once(first.problems, second.problems),
        crisis=first.crisis or second.crisis,
    )


def _once(first: list[T], second: list[T]) -> list[T]:
    return [*first, *(each for each in second if each not in first)]
