"""Opens a record of any kind as its own command would."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from kratom_cli.answers.answer import Content
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.lookup import COMMANDS, NOUNS


class Opening(NamedTuple):
    """How records of one kind are opened: the function of a module of `answers` that does it.

    `options` are what it takes besides the name. `noun` is what such a record is called, `verb`
    the command.
    """

    module: str
    function: str
    options: dict[str, Any]
    noun: str
    verb: str


def _opening(folder: str, module: str, function: str = "one", **options: Any) -> Opening:
    return Opening(module, function, options, NOUNS[folder], COMMANDS[folder])


OPENINGS: dict[str, Opening] = {
    "topics": _opening("topics", "topics", detail=False),
    "risks": _opening("risks", "risks", detail=False),
    "emergencies": _opening("emergencies", "emergency", detail=False),
    "substances": _opening("substances", "interactions", "named"),
    "ambiguous-names": _opening("ambiguous-names", "interactions", "named"),
    "substance-classes": _opening(
        "substance-classes", "mixing_lists", "group", severity=None, detail=False
    ),
    "places": _opening("places", "legal"),
    "place-clashes": _opening("place-clashes", "legal"),
    "claims": _opening("claims", "claims"),
    "disagreements": _opening("disagreements", "disagreements"),
    "terms": _opening("terms", "glossary"),
    "professionals": _opening("professionals", "resources", "named"),
    "resources": _opening("resources", "resources", "named"),
    "sources": _opening("sources", "sources"),
}
"""By the folder of a kind, in the order in which records of the same name are preferred."""


def open_record(asked: Asked, folder: str, record_id: str) -> Content:
    """Return what the command for this kind says of a record, before its care is added.

    Only the module that is needed is imported. Raises what that command raises.
    """
    opening = OPENINGS[folder]
    module = import_module(f"kratom_cli.answers.{opening.module}")
    content: Content = getattr(module, opening.function)(
        asked, record_id, **opening.options
    ).content
    return content
