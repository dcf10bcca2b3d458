"""Opens a record of any kind, or the page of a command, as its own command would."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from kratom_cli.answers.answer import Content
from kratom_cli.answers.asked import Asked
from kratom_cli.knowledge.records.base import Entry


class Opening(NamedTuple):
    """How records of one kind are opened: the function of a module of `answers` that does it.

    `options` are what it takes besides the name. `kind` is the class of the records, after the
    module of `records` that has it.
    """

    kind: str
    module: str
    function: str = "one"
    options: Mapping[str, Any] = {}


_IN_SHORT = {"detail": False}

OPENINGS: dict[str, Opening] = {
    "ambiguous-names": Opening("mixing.AmbiguousName", "mixing.interactions", "named"),
    "substances": Opening("mixing.Substance", "mixing.interactions", "named"),
    "substance-classes": Opening(
        "mixing.SubstanceClass", "mixing.lists", "group", {"severity": None, **_IN_SHORT}
    ),
    "place-clashes": Opening("places.NameClash", "law.legal"),
    "places": Opening("places.Place", "law.legal"),
    "topics": Opening("topics.Topic", "topics", options=_IN_SHORT),
    "risks": Opening("risks.Risk", "risks", options=_IN_SHORT),
    "emergencies": Opening("emergencies.Emergency", "danger.emergency", options=_IN_SHORT),
    "claims": Opening("claims.Claim", "claims"),
    "disagreements": Opening("disagreements.Disagreement", "disagreements"),
    "resources": Opening("resources.Resource", "resources", "named"),
    "professionals": Opening("care.Professional", "resources", "named"),
    "terms": Opening("glossary.Term", "glossary"),
    "sources": Opening("sources.Source", "sources"),
}
"""By the folder of a kind, in the order in which records of the same name are preferred: a drug and
a place are named by those who ask for them, and a term or a source only where nothing else is."""

DRUGS = ("ambiguous-names", "substances", "substance-classes")
PLACES = ("place-clashes", "places")

PAGES = "pages"
"""Stands for a kind where a command without a record is meant."""

_LISTINGS: dict[str, tuple[str, str, Mapping[str, Any]]] = {
    "about": ("about", "answer", {}),
    "emergency": ("danger.emergency", "listing", _IN_SHORT),
    "help": ("using", "answer", {}),
    "resources": ("resources", "listing", {"kind": None}),
    "legal": ("law.lists", "overview", {}),
    "topic": ("topics", "listing", {}),
}
"""Commands that can be opened without a name."""

_NAMED = {"interactions": ("mixing.interactions", "named"), "resources": ("resources", "named")}
"""Commands that can be opened with words that are no record's name."""


def kind_of(folder: str) -> type[Entry]:
    """Return the class of the records in `folder`; only its module is imported."""
    module, _, name = OPENINGS[folder].kind.partition(".")
    kind: type[Entry] = getattr(import_module(f"kratom_cli.knowledge.records.{module}"), name)
    return kind


def open_record(asked: Asked, folder: str, record_id: str) -> Content:
    """Return what the command for this kind says of a record, before its care is added.

    Only the module that is needed is imported. Raises what that command raises.
    """
    opening = OPENINGS[folder]
    return _content(asked, opening.module, opening.function, record_id, **opening.options)


def open_page(asked: Asked, words: str) -> Content:
    """Return what a command says, given its words without the program's name: "emergency"."""
    verb, _, name = words.partition(" ")
    if name:
        return _content(asked, *_NAMED[verb], name)
    module, function, options = _LISTINGS[verb]
    return _content(asked, module, function, **options)


def _content(asked: Asked, module: str, function: str, *names: str, **options: Any) -> Content:
    answer = getattr(import_module(f"kratom_cli.answers.{module}"), function)
    content: Content = answer(asked, *names, **options).content
    return content
