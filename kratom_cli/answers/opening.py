"""Opens a record of any kind as its own command would."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from kratom_cli.answers.answer import Content
from kratom_cli.answers.asked import Asked


class Opening(NamedTuple):
    """How records of one kind are opened: the module of `answers` whose `one` does it.

    `noun` is what such a record is called, `verb` the command, `options` what `one` takes besides.
    """

    module: str
    noun: str
    verb: str
    options: dict[str, bool]


OPENINGS: dict[str, Opening] = {
    "topics": Opening("topics", "topic", "topic", {"detail": False}),
    "risks": Opening("risks", "risk", "risks", {"detail": False}),
    "emergencies": Opening("emergency", "emergency", "emergency", {"detail": False}),
    "sources": Opening("sources", "source", "sources", {}),
}
"""By the folder of a kind."""


def open_record(asked: Asked, folder: str, record_id: str) -> Content:
    """Return what the command for this kind says of a record, before its care is added.

    Only the module that is needed is imported. Raises what that command raises.
    """
    opening = OPENINGS[folder]
    one = import_module(f"kratom_cli.answers.{opening.module}").one
    content: Content = one(asked, record_id, **opening.options).content
    return content
