"""Finds the one thing that a search is plainly about, so that it can be opened at once.

It is looked for in this order: what editors have said must come of a text (`lead` in
synonyms.toml), a name as it stands, a name in a usual question on law, mixing or meaning ("is it
legal in bama"), and a claim in other words.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from kratom_cli.answers.context import Context
from kratom_cli.answers.finding.naming_words import (
    FRAMES,
    JOINING,
    PERSONAL,
    QUESTION,
    STATES,
    SUBJECT,
)
from kratom_cli.answers.opening import DRUGS, OPENINGS, PAGES
from kratom_cli.knowledge.parts import Bearer
from kratom_cli.knowledge.query import Query, Vocabulary, concepts
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import Concept
from kratom_cli.words.normalise import normalise_name

_BY_OWN_NAME = ("topics", "risks", "professionals")
"""Kinds that come before all others where the name is the record's own, and no other name of it."""

_SURE = 0.75
"""How close a claim must be for a sentence on a person: most tell what happened to somebody."""


class Named(NamedTuple):
    """What a text names: a record by its folder and identifier, or a page by its command.

    `typed` is what its command is asked for.
    """

    kind: str
    record: str
    typed: str


def named(context: Context, query: Query, known: Vocabulary) -> Named | None:
    """Return what a text names, None where it names nothing."""
    words = query.text.split()
    return (
        _led(context, query, known)
        or _borne(context, query.text, tuple(OPENINGS))
        or _borne(context, _without(words, JOINING), tuple(OPENINGS))
        or _framed(context, words, known)
        or _claimed(context, words)
    )


def _without(words: Iterable[str], dropped: frozenset[str]) -> str:
    return " ".join(word for word in words if word not in dropped)


def _led(context: Context, query: Query, known: Vocabulary) -> Named | None:
    """Return where editors lead a text, with or without the words that tell nothing."""
    leads = _leads(context)
    words = query.text.split()
    frames = (JOINING, *(frame.words for frame in FRAMES))
    forms = (query.text, *(_without(words, dropped) for dropped in frames))
    about = _about(query.concepts)
    opens = next((leads[form] for form in forms if form in leads), None)
    if opens is None and about not in ("", "kratom"):
        # A text may hold words that tell nothing and that the lead lacks, and not the other way
        # round: "suboxone after kratom" leads elsewhere than "suboxone".
        near = (each for each in leads if {*each.split()} <= {*words})
        same = (leads[each] for each in near if _about(concepts(each.split(), known)) == about)
        opens = next(same, None)
    if opens is None:
        return None
    kind, _, record = opens.partition("/")
    return Named(kind, record, record) if record else Named(PAGES, opens, opens)


def _leads(context: Context) -> dict[str, str]:
    """Return what the texts of editors open, by these texts."""
    leads = context.base.single(Synonyms).lead
    return {typed: each.opens for each in leads for typed in each.typed}


def _about(found: Iterable[Concept]) -> str:
    return " ".join(concept[0] for concept in found)


def _borne(context: Context, name: str, kinds: tuple[str, ...]) -> Named | None:
    """Return the record of `kinds` that bears this very name, the preferred one of several."""
    records_named = [each for each in context.base.records_named(name) if each.kind in kinds]
    if not name or not records_named:
        return None

    def preference(bearer: Bearer) -> tuple[bool, bool, int]:
        own = bearer.kind in _BY_OWN_NAME and normalise_name(bearer.record) == normalise_name(name)
        return not own, is_foreign(context, *bearer), kinds.index(bearer.kind)

    best = min(records_named, key=preference)
    return Named(best.kind, best.record, best.record)


def is_foreign(context: Context, kind: str, record: str) -> bool:
    """Tell whether a record is help in another country than the reader's."""
    if kind != "resources":
        return False
    from kratom_cli.knowledge.records.resources import INTERNATIONAL, country_in

    return country_in(record) not in (context.country, INTERNATIONAL)


def _framed(context: Context, words: list[str], known: Vocabulary) -> Named | None:
    """Return what is named within one of the usual questions."""
    for frame in FRAMES:
        rest = [word for word in words if word not in frame.words]
        # "Is it legal for me" asks of no place, "legal in me" of Maine.
        telling = rest if set(rest) - known.ignored or _follows_in(words, rest) else []
        if telling and (not frame.needed or frame.needed & {*words}):
            found = _borne(context, " ".join(telling), frame.kinds)
            found = found or (_several(context, telling) if frame.kinds == DRUGS else None)
            if found:
                return found
    return None


def _follows_in(words: list[str], rest: list[str]) -> bool:
    if not rest or words[-1:] != rest[-1:]:
        return False
    before = [word for word in words[:-1] if word != "the"]
    return before[-1:] in (["in"], ["to"])


def _several(context: Context, words: list[str]) -> Named | None:
    """Return the page on several drugs at once, where each of the words is one."""
    if not words[1:] or not all(_borne(context, word, DRUGS) for word in words):
        return None
    together = " ".join(["interactions", *words])
    return Named(PAGES, together, together)


def _claimed(context: Context, words: list[str]) -> Named | None:
    """Return the checked claim that says what a sentence says."""
    if not claims_something(words):
        return None
    from kratom_cli.answers.claims.matching import CLOSE_ENOUGH, closest
    from kratom_cli.knowledge.records.claims import Claim

    said = " ".join(words)
    near = closest(said, context.base.sentences(Claim))
    enough = _SURE if PERSONAL & {*words} else CLOSE_ENOUGH
    # What was typed goes with it: the page says where the checked sentence says the opposite.
    return Named("claims", near[0].id, said) if near and near[0].score >= enough else None


def claims_something(words: list[str]) -> bool:
    """Tell whether `words` are a sentence that claims something, not a question or a keyword."""
    asks = any(first in QUESTION and second in SUBJECT for first, second in pairwise(words))
    return bool(words and words[0] not in QUESTION and not asks and STATES & {*words})
