"""`sources`: the bibliography, or one source with what rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import COMMANDS, NOUNS, not_found, resolve
from kratom_cli.answers.phrasing import command, entries, record_data, reference
from kratom_cli.knowledge.parts import Citing
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import SOURCE_TYPES, ReadDepth, SourceType


class Filters(NamedTuple):
    """The filters of the bibliography; an empty value filters nothing."""

    type: SourceType | None = None
    topic: str = ""
    since: int | None = None
    read: ReadDepth | None = None
    cited_by: str = ""


def show_all(context: Context, filters: Filters) -> Answer:
    """Answer `sources`: the bibliography by kind of source.

    Raises `NotFound` when the topic or the record to filter by is not recorded.
    """
    wording = context.base.single(Wording)
    sources = _filtered(context, filters)
    blocks: list[Block] = [Title("Sources", f"{len(sources)} sources")]
    if not sources:
        blocks.append(Paragraph("No source fits. That says nothing about how safe anything is."))
    for kind in SOURCE_TYPES:
        here = [each for each in sources if each.type == kind]
        if here:
            blocks.append(Heading(f"{wording.source_type[kind].capitalize()} ({len(here)})"))
            blocks.append(
                Items(
                    [f"{reference(each)} {wording.read[each.read].capitalize()}." for each in here]
                )
            )
    first = sources[0].id if sources else ""
    blocks += [Heading("Read on"), Commands([command(f"sources {first}".strip())])]
    return context.answer(
        Content(
            "sources", blocks, "general", {"count": len(sources)}, _ASK, sources=entries(sources)
        )
    )


def show(context: Context, name: str) -> Answer:
    """Answer `sources ID`: one source whole, and every record that rests on it.

    Raises `NotFound` when no source is meant by `name`.
    """
    source, notices = resolve(context, Source, name)
    wording = context.base.single(Wording)
    citing = context.base.citing(source.id)
    fields = [
        ("Key", source.id),
        ("Title", source.title),
        ("Authors", source.authors or "not seen"),
        ("Year", _year(source)),
        ("In", ", ".join(p for p in (source.container, source.volume, source.pages) if p)),
        ("Kind", wording.source_type[source.type] + (", preprint" if source.preprint else "")),
        ("How much of it was read", wording.read[source.read]),
        ("Not seen of it", source.unseen),
        ("Funding", source.funding or "not stated in what was read"),
        ("DOI", source.doi),
        ("PMID", source.pmid),
        ("Address", source.url),
        ("Read at", ", ".join(source.seen_at)),
        ("Published", source.published),
        ("Corrections", source.corrections),
        ("Note", source.note),
    ]
    blocks: list[Block] = [
        Title(source.title, f"source {source.id}"),
        Fields([(label, text) for label, text in fields if text]),
        Heading(f"What rests on it ({len(citing)})"),
        Items([_place(each) for each in citing]),
        Heading("Read on"),
        Commands(list(dict.fromkeys(_opens(citing)))[:3] or [command("sources")]),
    ]
    data = {"source": record_data(source), "cited_by": citing}
    return context.answer(
        Content(
            "sources", blocks, "general", data, _ASK, sources=entries([source]), notices=notices
        )
    )


_ASK = ["pharmacist", "primary-care"]


def _filtered(context: Context, filters: Filters) -> list[Source]:
    wanted = _ids(context, filters)
    return [
        each
        for each in context.base.all(Source)
        if filters.type in (None, each.type)
        and filters.read in (None, each.read)
        and (filters.since is None or (each.year is not None and each.year >= filters.since))
        and (wanted is None or each.id in wanted)
    ]


def _ids(context: Context, filters: Filters) -> set[str] | None:
    """Return the sources that the wanted topic or record cites, None where none is asked for."""
    wanted: set[str] | None = None
    if filters.topic:
        topic, _ = resolve(context, Topic, filters.topic)
        wanted = _of_topic(context, topic)
    if filters.cited_by:
        by_record = _of_record(context, filters.cited_by)
        wanted = by_record if wanted is None else wanted & by_record
    return wanted


def _of_topic(context: Context, topic: Topic) -> set[str]:
    drawn_in = [each for each in (*topic.main, *topic.also) if "/" in each]
    parts = (*topic.parts(), *(context.base.statement(each) for each in drawn_in))
    return {source for part in parts for source in part.sources}


def _of_record(context: Context, name: str) -> set[str]:
    """Return the sources of a topic, a risk, a place, or a statement as `topic/statement`."""
    topic_id, slash, statement_id = name.partition("/")
    if slash and context.base.has(Topic, topic_id):
        for statement in context.base.get(Topic, topic_id).statement:
            if statement.id == statement_id:
                return set(statement.sources)
    if context.base.has(Topic, name):
        return _of_topic(context, context.base.get(Topic, name))
    if context.base.has(Risk, name):
        return set(context.base.get(Risk, name).sources)
    if context.base.has(Place, name):
        return set(context.base.get(Place, name).sources)
    raise not_found(Topic, name, ())


def _year(source: Source) -> str:
    if source.year is None:
        return "not seen"
    return str(source.year) if source.year_verified else f"{source.year} (not confirmed)"


def _place(citing: Citing) -> str:
    part = f"/{citing.part}" if citing.part else ""
    return f"{NOUNS[citing.kind]} {citing.record}{part}"


def _opens(citing: list[Citing]) -> Iterator[str]:
    """Yield the command that shows each place, topics first."""
    for kind, verb in COMMANDS.items():
        yield from (command(f"{verb} {each.record}") for each in citing if each.kind == kind)
    if any(each.kind == "avoided-words" for each in citing):
        yield command("glossary --language")
