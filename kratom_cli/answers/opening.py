"""Opens a record of any kind, or the page of a command, as its own command would.

Each function imports what it needs when it is called, so that an answer loads one page and no more.
"""

from __future__ import annotations

from collections.abc import Callable

from kratom_cli.answers.answer import Answer, Content
from kratom_cli.answers.asked import Asked
from kratom_cli.knowledge.kinds import BY_FOLDER
from kratom_cli.knowledge.records.base import Entry

DRUGS = ("ambiguous-names", "substances", "substance-classes")
PLACES = ("place-clashes", "places")

PAGES = "pages"
"""Stands for a kind where a command without a record is meant."""


def _substance(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers.mixing import interactions

    return interactions.named(asked, name)


def _substance_class(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers.mixing import lists

    return lists.group(asked, name, None, detail=False)


def _place(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers.law import legal

    return legal.one(asked, name)


def _topic(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import topics

    return topics.one(asked, name, detail=False)


def _risk(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import risks

    return risks.one(asked, name, detail=False)


def _emergency(asked: Asked, sign: str) -> Answer:
    from kratom_cli.answers.danger import emergency

    return emergency.one(asked, sign, detail=False)


def _claim(asked: Asked, text: str) -> Answer:
    from kratom_cli.answers import claims

    return claims.one(asked, text)


def _disagreement(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import disagreements

    return disagreements.one(asked, name)


def _resource(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import resources

    return resources.named(asked, name)


def _term(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import glossary

    return glossary.one(asked, name)


def _source(asked: Asked, name: str) -> Answer:
    from kratom_cli.answers import sources

    return sources.one(asked, name)


OPENINGS: dict[str, Callable[[Asked, str], Answer]] = {
    "ambiguous-names": _substance,
    "substances": _substance,
    "substance-classes": _substance_class,
    "place-clashes": _place,
    "places": _place,
    "topics": _topic,
    "risks": _risk,
    "emergencies": _emergency,
    "claims": _claim,
    "disagreements": _disagreement,
    "resources": _resource,
    "professionals": _resource,
    "terms": _term,
    "sources": _source,
}
"""By the folder of a kind with a command, what answers with a record by its name.

They are in the order in which records of the same name are preferred: who names a drug or a place
asks for it, while a term or a source is meant only where nothing else has the name.
"""


def _about(asked: Asked) -> Answer:
    from kratom_cli.answers import about

    return about.answer(asked)


def _emergencies(asked: Asked) -> Answer:
    from kratom_cli.answers.danger import emergency

    return emergency.listing(asked, detail=False)


def _help(asked: Asked) -> Answer:
    from kratom_cli.answers import using

    return using.answer(asked)


def _resources(asked: Asked) -> Answer:
    from kratom_cli.answers import resources

    return resources.listing(asked, None)


def _legal(asked: Asked) -> Answer:
    from kratom_cli.answers.law import lists

    return lists.overview(asked)


def _topics(asked: Asked) -> Answer:
    from kratom_cli.answers import topics

    return topics.listing(asked)


_LISTINGS: dict[str, Callable[[Asked], Answer]] = {
    "about": _about,
    "emergency": _emergencies,
    "help": _help,
    "resources": _resources,
    "legal": _legal,
    "topic": _topics,
}
"""Commands that can be opened without a name."""

_NAMED = {"interactions": _substance, "resources": _resource}
"""Commands that can be opened with words that are no record's name."""


def kind_of(folder: str) -> type[Entry]:
    """Return the class of the records in `folder`; only its module is imported."""
    return BY_FOLDER[folder].record()


def open_record(asked: Asked, folder: str, record_id: str) -> Content:
    """Return what the command for this kind says of a record, before its care is added.

    Raises what that command raises.
    """
    return OPENINGS[folder](asked, record_id).content


def open_page(asked: Asked, words: str) -> Content:
    """Return what a command says, given its words without the program's name: "emergency"."""
    verb, _, name = words.partition(" ")
    answer = _NAMED[verb](asked, name) if name else _LISTINGS[verb](asked)
    return answer.content
