"""Opens a record of any kind, or the page of a command, as its own command would.

Each function imports what it needs when it is called, so that an answer loads one page and no more.
"""

from __future__ import annotations

from collections.abc import Callable

from kratom_cli.answers.answer import Answer, Content
from kratom_cli.answers.context import Context
from kratom_cli.knowledge.kinds import BY_FOLDER
from kratom_cli.knowledge.records.base import Entry

DRUGS = ("ambiguous-names", "substances", "substance-classes")
PLACES = ("place-clashes", "places")

PAGES = "pages"
"""Stands for a kind where a command without a record is meant."""


def _substance(context: Context, name: str) -> Answer:
    from kratom_cli.answers.mixing import interactions

    return interactions.named(context, name)


def _substance_class(context: Context, name: str) -> Answer:
    from kratom_cli.answers.mixing import lists

    return lists.group(context, name, None, detail=False)


def _place(context: Context, name: str) -> Answer:
    from kratom_cli.answers.law import legal

    return legal.show(context, name)


def _topic(context: Context, name: str) -> Answer:
    from kratom_cli.answers import topics

    return topics.show(context, name, detail=False)


def _risk(context: Context, name: str) -> Answer:
    from kratom_cli.answers import risks

    return risks.show(context, name, detail=False)


def _emergency(context: Context, sign: str) -> Answer:
    from kratom_cli.answers.danger import emergency

    return emergency.show(context, sign, detail=False)


def _claim(context: Context, text: str) -> Answer:
    from kratom_cli.answers.claims import claims

    return claims.show(context, text)


def _disagreement(context: Context, name: str) -> Answer:
    from kratom_cli.answers import disagreements

    return disagreements.show(context, name)


def _resource(context: Context, name: str) -> Answer:
    from kratom_cli.answers import resources

    return resources.named(context, name)


def _term(context: Context, name: str) -> Answer:
    from kratom_cli.answers import glossary

    return glossary.show(context, name)


def _source(context: Context, name: str) -> Answer:
    from kratom_cli.answers import sources

    return sources.show(context, name)


OPENINGS: dict[str, Callable[[Context, str], Answer]] = {
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


def _about(context: Context) -> Answer:
    from kratom_cli.answers import about

    return about.answer(context)


def _emergencies(context: Context) -> Answer:
    from kratom_cli.answers.danger import emergency

    return emergency.show_all(context, detail=False)


def _help(context: Context) -> Answer:
    from kratom_cli.answers import using

    return using.answer(context)


def _resources(context: Context) -> Answer:
    from kratom_cli.answers import resources

    return resources.show_all(context, None)


def _legal(context: Context) -> Answer:
    from kratom_cli.answers.law import lists

    return lists.overview(context)


def _topics(context: Context) -> Answer:
    from kratom_cli.answers import topics

    return topics.show_all(context)


_LISTINGS: dict[str, Callable[[Context], Answer]] = {
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


def open_record(context: Context, folder: str, record_id: str) -> Content:
    """Return what the command for this kind says of a record, before its care is added.

    Raises what that command raises.
    """
    return OPENINGS[folder](context, record_id).content


def open_page(context: Context, words: str) -> Content:
    """Return what a command says, given its words without the program's name: "emergency"."""
    verb, _, name = words.partition(" ")
    answer = _NAMED[verb](context, name) if name else _LISTINGS[verb](context)
    return answer.content
