"""`search`: one box for everything, as people type. What bears the very name is opened at once."""

from __future__ import annotations

from typing import Any, NamedTuple

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Block, Content, Fields, Heading, Title
from kratom_cli.answers.care import fill, numbers
from kratom_cli.answers.context import Context
from kratom_cli.answers.finding.naming import Named, named
from kratom_cli.answers.finding.ranking import ranked
from kratom_cli.answers.finding.reasons import rated, why
from kratom_cli.answers.joining import join
from kratom_cli.answers.lookup import COMMANDS, NOUNS
from kratom_cli.answers.opening import PAGES, PLACES, kind_of, open_page, open_record
from kratom_cli.answers.phrasing import command, taken_for
from kratom_cli.failures import NotFound, UsageFailure
from kratom_cli.knowledge.query import Query, read, vocabulary
from kratom_cli.knowledge.records.base import Entry, Record
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import (
    DocumentId,
    parts_of,
    title_of,
)
from kratom_cli.words.normalise import normalise_name, words_of

_MOST_RESULTS = 8
_MOST_BESIDES = 5
"""How many results are listed, and how many below a record that was opened."""

_ASK = ["pharmacist", "poison-centre"]
_ASK_OF_PLACES = ["legal-adviser", "pharmacist"]
_MOST_ASKED = 3
_ENGLISH = "Few of these words are known here. This reference understands English best."


class Result(NamedTuple):
    """A record that fits: what it is, one line of why, and the command that opens it."""

    kind: str
    id: str
    part: str
    title: str
    why: str
    command: str


def answer(context: Context, text: str) -> Answer:
    """Answer `search TEXT`: the record of that name whole, then what else fits, best first.

    Raises `NotFound` when nothing fits, and `UsageFailure` when there is no word in `text`.
    """
    if not words_of(text):
        raise UsageFailure("There is nothing to look for", todo="Type a word or a question.")
    engine = context.base.engine()
    known = vocabulary(context.base.single(Synonyms))
    query = read(text, known, engine)
    meant = named(context, query, known)
    found = ranked(context, query, engine, besides=meant)
    if meant is None and not found:
        raise _nothing(text, query)
    most = _MOST_RESULTS if meant is None else _MOST_BESIDES
    content = _listed(context, text, query, found[:most])
    return context.answer(content if meant is None else _opened(context, text, meant, content))


def nothing_sought(text: str) -> dict[str, Any]:
    """Return the data of a search that was left aside: the same keys, and nothing found."""
    return {"text": text, "corrections": [], "opened": None, "results": []}


def _listed(context: Context, text: str, query: Query, found: list[DocumentId]) -> Content:
    """Return the list of what was found."""
    records = [context.base.get(kind_of(place.kind), place.record) for place in found]
    results = [_result(context, *each, query) for each in zip(found, records, strict=True)]
    noun = "result" if len(results) == 1 else "results"
    return Content(
        "search",
        [Title(f"Search: {text}", f"{len(results)} {noun}, best first"), *_fields(results)],
        "safety",
        {
            **nothing_sought(text),
            "corrections": [each._asdict() for each in query.corrections],
            "results": [each._asdict() for each in results],
        },
        _professionals(records),
        notices=[
            *([_ENGLISH] if query.foreign else []),
            *(
                f"Searched for: {each.taken_for} (you typed: {each.typed})."
                for each in query.corrections
            ),
        ],
    )


def _professionals(records: list[Entry]) -> list[str]:
    """Return whom the best of what was found names for it, the usual ones where it names nobody."""
    usual = dict.fromkeys(PLACES, _ASK_OF_PLACES)
    named = [
        each for record in records for each in getattr(record, "ask", usual.get(record.folder, []))
    ]
    return list(dict.fromkeys(named))[:_MOST_ASKED] or _ASK


def _opened(context: Context, text: str, meant: Named, listed: Content) -> Content:
    """Return what was named, whole, and after it the list of what else fits."""
    if meant.kind == PAGES:
        opened, name = open_page(context, meant.typed), command(meant.typed)
    else:
        opened = open_record(context, meant.kind, meant.typed)
        name = f"{NOUNS[meant.kind]} {meant.record}"
    fields = listed.blocks[1:]
    more: list[Block] = [Heading("Also found"), *fields] if fields else []
    joined = join(opened, replace(listed, blocks=more, ask=[] if opened.ask else listed.ask))
    data: dict[str, Any] = {
        **listed.data,
        "opened": {"kind": meant.kind, "id": meant.record, "data": opened.data},
    }
    notices = (
        [taken_for(name, text)] if normalise_name(text) != normalise_name(meant.record) else []
    )
    said = taken_for(meant.record, meant.typed)  # By the page itself; once is enough.
    return replace(
        joined,
        blocks=[Title(f"Search: {text}", name), *joined.blocks],
        data=data,
        notices=[*notices, *(each for each in joined.notices if each != said)],
    )


def _fields(results: list[Result]) -> list[Block]:
    pairs = [(each.command, _line(each)) for each in results]
    return [Fields(pairs)] if pairs else []


def _line(result: Result) -> str:
    """Return what a result is, how it is called, and why it fits, unless that says the same."""
    ended = result.title if result.title.endswith(("?", "!", ".")) else f"{result.title}."
    why = "" if result.why == ended else result.why
    return f"{NOUNS[result.kind].capitalize()}. {ended} {why}".rstrip()


def _result(context: Context, place: DocumentId, record: Entry, query: Query) -> Result:
    part = next((each for each in parts_of(record) if each.id == place.part), None)
    hidden = part is not None and place.part not in getattr(record, "main", [])
    return Result(
        place.kind,
        place.record,
        place.part,
        _title(context, record),
        _reason(context, place, part or record, query),
        command(f"{COMMANDS[place.kind]} {place.record}" + (" --detail" if hidden else "")),
    )


def _reason(context: Context, place: DocumentId, record: Record, query: Query) -> str:
    """Return one line of why a record fits; of a substance, how the mix is rated."""
    told = why(record, query)
    if "{" in told:  # A step of an emergency names the number of the reader's country.
        told = fill(told, numbers(context.base, context.country))
    rating = rated(context, place.record) if place.kind == "substances" else ""
    return f"{rating} {told}".strip()


def _title(context: Context, record: Entry) -> str:
    """Return what a record is called; a claim is somebody else's, and never without its verdict."""
    if not record.said:
        return title_of(record)
    from kratom_cli.knowledge.records.claims import Claim, ClaimWords

    claim = context.base.get(Claim, record.id)
    return f'"{claim.claim}" {context.base.single(ClaimWords).verdict[claim.verdict].word}.'


def _nothing(text: str, query: Query) -> NotFound:
    english = f"{_ENGLISH} " if query.foreign else ""
    return NotFound(
        f"Nothing is recorded here about '{text}'; that does not mean that it is safe",
        todo=f"{english}Try other words, or list what there is: kratom-info topic",
    )
