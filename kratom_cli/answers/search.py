"""`search`: one box for everything, as people type. What bears the very name is opened at once."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Block, Content, Fields, Heading, Title
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.joining import join
from kratom_cli.answers.opening import OPENINGS, open_record
from kratom_cli.answers.ranking import OPENABLE, ranked
from kratom_cli.answers.wording import command
from kratom_cli.failures import NotFound, UsageFailure
from kratom_cli.knowledge.amounts import find_amount
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.query import Query, read
from kratom_cli.knowledge.records.base import Entry, Record
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import (
    Place,
    parts_of,
    plain_words,
    texts,
    title_of,
)

_MOST_RESULTS = 8
_BY_OTHER_NAME = ("substances", "places", "topics")
"""Whose other names come first: a street name means the drug before the topic that holds it."""

_JOINING = {"kratom", "and", "with", "on", "plus", "the", "in", "is", "a", "about", "what", "of"}
"""Words that a name may be typed with: "kratom and alcohol", "what is naloxone"."""

_ASK = ["pharmacist", "poison-centre"]
_TELLING = ("in_short", "summary", "answer", "text", "why", "meaning")
"""Fields that tell by themselves; a caveat or a step out of its place would mislead."""

_STEM = 5
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


class Result(NamedTuple):
    """A record that fits: what it is, one line of why, and the command that opens it."""

    kind: str
    id: str
    part: str
    title: str
    why: str
    command: str


def answer(asked: Asked, text: str) -> Answer:
    """Answer `search TEXT`: the record of that name whole, then what else fits, best first.

    Raises `NotFound` when nothing fits, and `UsageFailure` when there is no word in `text`.
    """
    if not plain_words(text):
        raise UsageFailure("There is nothing to look for", todo="Type a word or a question.")
    engine = asked.catalogue.engine()
    query = read(text, asked.store.single(Synonyms), engine)
    named = _named(asked, query.text)
    found = ranked(asked, query, engine, besides=named)
    if named is None and not found:
        raise _nothing(text)
    content = _listed(asked, text, query, found[:_MOST_RESULTS])
    return asked.answer(content if named is None else _opened(asked, text, named, content))


def _named(asked: Asked, text: str) -> Place | None:
    """Return the record whose name `text` is, as it stands or without joining words."""
    words = plain_words(text)
    bare = " ".join(word for word in words if word not in _JOINING)
    full = " ".join(words)
    bearers = [
        Place(folder, record)
        for name in dict.fromkeys((full, bare))
        for folder in sorted(OPENABLE, key=_by_other_name)
        if name and (record := asked.catalogue.named(OPENABLE[folder], name)) is not None
    ]
    own = [each for each in bearers if key(each.record) == key(full)]
    return min(own, key=_by_own_name) if own else next(iter(bearers), None)


def _by_own_name(place: Place) -> int:
    return list(OPENINGS).index(place.kind)


def _by_other_name(folder: str) -> tuple[int, int]:
    first = _BY_OTHER_NAME.index(folder) if folder in _BY_OTHER_NAME else len(_BY_OTHER_NAME)
    return first, list(OPENINGS).index(folder)


def _listed(asked: Asked, text: str, query: Query, found: list[Place]) -> Content:
    """Return the list of what was found."""
    records = [asked.store.get(OPENABLE[place.kind], place.record) for place in found]
    results = [_result(*each, query) for each in zip(found, records, strict=True)]
    noun = "result" if len(results) == 1 else "results"
    return Content(
        "search",
        [Title(f"Search: {text}", f"{len(results)} {noun}, best first"), *_fields(results)],
        "safety",
        {
            "text": text,
            "corrections": [each._asdict() for each in query.corrections],
            "opened": None,
            "results": [each._asdict() for each in results],
        },
        _ASK,
        notices=[
            f"Searched for: {each.taken_for} (you typed: {each.typed})."
            for each in query.corrections
        ],
    )


def _opened(asked: Asked, text: str, named: Place, listed: Content) -> Content:
    """Return the record that was named, whole, and after it the list of what else fits."""
    opened = open_record(asked, named.kind, named.record)
    opening = OPENINGS[named.kind]
    fields = listed.blocks[1:]
    more: list[Block] = [Heading("Also found"), *fields] if fields else []
    joined = join(opened, replace(listed, blocks=more))
    data: dict[str, Any] = {
        **listed.data,
        "opened": {"kind": named.kind, "id": named.record, "data": opened.data},
    }
    notice = f"Showing: {opening.noun} {named.record} (you typed: {text})."
    notices = [notice] if key(text) != key(named.record) else []
    return replace(
        joined,
        blocks=[Title(f"Search: {text}", f"{opening.noun} {named.record}"), *joined.blocks],
        data=data,
        notices=[*notices, *joined.notices],
    )


def _fields(results: list[Result]) -> list[Block]:
    noun = {folder: opening.noun.capitalize() for folder, opening in OPENINGS.items()}
    pairs = [
        (each.command, f"{noun[each.kind]}. {each.title.rstrip('.')}. {each.why}".rstrip())
        for each in results
    ]
    return [Fields(pairs)] if pairs else []


def _result(place: Place, record: Entry, query: Query) -> Result:
    part = next((each for each in parts_of(record) if each.id == place.part), None)
    hidden = part is not None and place.part not in getattr(record, "main", [])
    verb = OPENINGS[place.kind].verb
    return Result(
        place.kind,
        place.record,
        place.part,
        title_of(record),
        _why(part or record, query),
        command(f"{verb} {place.record}" + (" --detail" if hidden else "")),
    )


def _why(record: Record, query: Query) -> str:
    """Return the sentence of `record` that holds most of what was asked, empty where none may.

    An amount may stand only where it is told what came of it, so never in a list.
    """
    meant = {
        word[:_STEM] for concept in query.concepts for each in concept for word in each.split()
    }
    told = [value for name in _TELLING if (value := getattr(record, name, None))]
    sentences = [
        sentence
        for text in texts(told or record)
        for sentence in _SENTENCE.split(text)
        if sentence.endswith((".", "?", "!")) and not find_amount(sentence)
    ]
    return max(
        sentences,
        key=lambda each: len({word[:_STEM] for word in plain_words(each)} & meant),
        default="",
    )


def _nothing(text: str) -> NotFound:
    return NotFound(
        f"Nothing is recorded here about '{text}'; that does not mean that it is safe",
        todo="Try other words, or list what there is: kratom-info topic",
    )
