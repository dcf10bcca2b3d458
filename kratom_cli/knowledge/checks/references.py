"""Rules on what records name: it is there, it stands in one place, and it can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.kinds import KINDS
from kratom_cli.knowledge.records.care import Professional
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.vocabulary import HELP_KINDS
from kratom_cli.words.normalise import normalise_name


def references_exist(loaded: LoadedBase) -> Iterator[Violation]:
    """Everything that a record names must be there."""
    yield from _sources(loaded)
    statements = {f"{topic.id}/{statement.id}" for topic, statement in loaded.statements()}
    for topic in loaded.of(Topic).values():
        file = f"topics/{topic.id}.toml"
        yield from _missing(file, "risks", "risk", topic.risks, loaded.of(Risk))
        yield from _missing(file, "ask", "professional", topic.ask, loaded.of(Professional))
        yield from _missing(
            file, "disagreements", "disagreement", topic.disagreements, loaded.of(Disagreement)
        )
        rests = [each for sentence in topic.in_short for each in sentence.rests_on]
        rests += [each for step in topic.do for each in step.rests_on]
        rests += [each for sentence in topic.without for each in sentence.rests_on]
        wanted = [_full(topic, each) for each in (*topic.main, *topic.also, *rests)]
        yield from _missing(file, "main, also, rests_on", "statement", wanted, statements)
        for command in topic.read_on:
            if not _opens(command, loaded):
                yield Violation(file, "read_on", f"'{command}' is no command that opens a record")
    for risk in loaded.of(Risk).values():
        file = f"risks/{risk.id}.toml"
        yield from _missing(file, "topics", "topic", risk.topics, loaded.of(Topic))
        yield from _missing(file, "ask", "professional", risk.ask, loaded.of(Professional))
        yield from _missing(file, "statements", "statement", risk.statements, statements)
    for disagreement in loaded.of(Disagreement).values():
        file = f"disagreements/{disagreement.id}.toml"
        yield from _missing(file, "topics", "topic", disagreement.topics, loaded.of(Topic))
        yield from _missing(file, "statements", "statement", disagreement.statements, statements)


def _sources(loaded: LoadedBase) -> Iterator[Violation]:
    for kind, records in loaded.entries.items():
        for record in records.values():
            for part, wanted in record.citations():
                file = f"{kind.folder}/{record.id}.toml"
                yield from _missing(file, part or "sources", "source", wanted, loaded.of(Source))
    for single in loaded.singles.values():
        for part, wanted in single.citations():
            yield from _missing(single.file, part, "source", wanted, loaded.of(Source))


def _missing(
    file: str, place: str, noun: str, wanted: Iterable[str], there: Iterable[str]
) -> Iterator[Violation]:
    known = there if isinstance(there, (dict, set)) else set(there)
    for each in dict.fromkeys(wanted):
        if each not in known:
            yield Violation(file, place, f"There is no {noun} '{each}'")


def _full(topic: Topic, name: str) -> str:
    return name if "/" in name else f"{topic.id}/{name}"


def _opens(command: str, loaded: LoadedBase) -> bool:
    """Return whether `command` opens a list, a record or a kind of help."""
    verbs = {kind.command.split()[0] for kind in KINDS if kind.command}
    if command in (*verbs, "dosage"):
        return True
    if command in (f"resources {each}" for each in (*HELP_KINDS, "professionals")):
        return True
    return any(
        command.removeprefix(f"{kind.command} ") in loaded.of(kind.record())
        for kind in KINDS
        if kind.command and command.startswith(f"{kind.command} ")
    )


def no_duplicates(loaded: LoadedBase) -> Iterator[Violation]:
    """One thing stands in one place: sources, statements, names."""
    marks: dict[str, str] = {}
    for source in loaded.of(Source).values():
        for mark in _marks(source):
            first = marks.setdefault(mark, source.id)
            if first != source.id:
                yield Violation(
                    f"sources/{source.id}.toml", "whole", f"is the same source as '{first}': {mark}"
                )
    texts: dict[str, str] = {}
    ids: dict[str, str] = {}
    for topic, statement in loaded.statements():
        file = f"topics/{topic.id}.toml"
        first = texts.setdefault(normalise_name(statement.text), f"{topic.id}/{statement.id}")
        if first != f"{topic.id}/{statement.id}":
            yield Violation(file, statement.id, f"says the same as {first}")
        first = ids.setdefault(statement.id, topic.id)
        if first != topic.id or [s.id for s in topic.statement].count(statement.id) > 1:
            yield Violation(file, statement.id, f"the identifier stands in '{first}' too")


_PMC = re.compile(r"/articles/(PMC\d+)/?$")
"""The address of a whole article of PubMed Central, not of a table or a figure in it."""


def _marks(source: Source) -> Iterator[str]:
    address = re.sub(r"^https?://(?:www\.)?", "", source.url).rstrip("/").lower()
    doi = source.doi.lower() or address.partition("doi.org/")[2]
    if doi:
        yield f"DOI {doi}"
    elif address:
        yield f"address {address}"
    if source.pmid:
        yield f"PMID {source.pmid}"
    for place in (source.url, *source.seen_at):
        copy = _PMC.search(place)
        if copy:
            yield f"the article {copy.group(1)}"
    if source.container:
        yield f"title '{source.title}' of {source.year} in {source.container}"


def names_are_reachable(loaded: LoadedBase) -> Iterator[Violation]:
    """A name leads to one record; an alias that another record has already is unreachable."""
    for kind, records in loaded.entries.items():
        owners: dict[str, str] = {normalise_name(record_id): record_id for record_id in records}
        for record in records.values():
            for name in dict.fromkeys(record.all_names()):
                owner = owners.setdefault(normalise_name(name), record.id)
                if owner != record.id:
                    yield Violation(
                        f"{kind.folder}/{record.id}.toml", "names", f"'{name}' leads to '{owner}'"
                    )


def no_dead_weight(loaded: LoadedBase) -> Iterator[Violation]:
    """A source that nothing cites is dead weight."""
    entries = (record for records in loaded.entries.values() for record in records.values())
    cited = {
        source
        for record in (*entries, *loaded.singles.values())
        for _, sources in record.citations()
        for source in sources
    }
    for source_id in loaded.of(Source):
        if source_id not in cited:
            yield Violation(f"sources/{source_id}.toml", "whole", "nothing cites this source")
