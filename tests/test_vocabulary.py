"""Each closed word list stands once, in `vocabulary.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import click
import msgspec
import pytest

from kratom_cli import vocabulary
from kratom_cli.knowledge.records.kinds import ENTRIES, SINGLES
from kratom_cli.shell import root

LISTS = {words: name for name, words in vars(vocabulary).items() if get_origin(words) is Literal}


@pytest.mark.parametrize("command", root.commands.values(), ids=lambda each: str(each.name))
def test_an_option_offers_a_list_of_the_vocabulary(command: click.Command) -> None:
    """No command has a word list of its own."""
    offered = {
        option.name: tuple(option.type.choices)
        for option in command.params
        if isinstance(option.type, click.Choice)
    }
    assert {name for name, words in offered.items() if words not in map(get_args, LISTS)} == set()


@pytest.mark.parametrize("kind", [*ENTRIES, *SINGLES])
def test_a_record_takes_its_words_from_the_vocabulary(kind: type[msgspec.Struct]) -> None:
    """No record has a word list of its own."""
    assert set(_literals(kind, set())) <= LISTS.keys()


def test_no_list_says_a_word_twice() -> None:
    """The words of a list are distinct, and no two lists are the same."""
    assert LISTS
    for words in LISTS:
        assert len(set(get_args(words))) == len(get_args(words))
    assert len({get_args(words) for words in LISTS}) == len(LISTS)


def _literals(kind: Any, seen: set[Any]) -> Iterator[Any]:
    """Yield the word lists in a type, and in the types of the records in it."""
    if get_origin(kind) is Literal:
        yield kind
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in seen:
        seen.add(kind)
        for field in msgspec.structs.fields(kind):
            yield from _literals(field.type, seen)
    else:
        for inner in get_args(kind):
            yield from _literals(inner, seen)
