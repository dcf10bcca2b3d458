"""Rules on mixing: whatever is named is there, every name can be reached, no rating is bare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kratom_cli.knowledge.checks.whole import Finding, Whole
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Professional
from kratom_cli.knowledge.records.mixing import (
    DECIDING,
    AmbiguousName,
    Combination,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic


def mixing_references_exist(whole: Whole) -> Iterator[Finding]:
    """Groups, statements, topics, professionals and sources that a record on mixing names exist."""
    statements = {f"{topic.id}/{each.id}" for topic, each in whole.statements()}
    groups = whole.of(SubstanceClass)
    for substance in whole.of(Substance).values():
        yield from _missing(substance, "classes", substance.classes, groups)
    for group in groups.values():
        yield from _missing(group, "statements", group.statements, statements)
        yield from _missing(group, "topics", group.topics, whole.of(Topic))
        yield from _missing(group, "ask", group.ask, whole.of(Professional))
    for name in whole.of(AmbiguousName).values():
        yield from _missing(name, "substances", name.substances, whole.of(Substance))
        yield from _missing(name, "classes", name.classes, groups)
    for combination in whole.of(Combination).values():
        yield from _missing(combination, "statements", combination.statements, statements)
    texts = whole.single(MixingTexts)
    for source in texts.always_show_sources if texts else ():
        if source not in whole.of(Source):
            yield Finding("mixing.toml", "always_show_sources", f"There is no '{source}'")


def ratings_have_reasons(whole: Whole) -> Iterator[Finding]:
    """A substance rated otherwise than its groups says why; each rating and kind has words."""
    groups = whole.of(SubstanceClass)
    for substance in whole.of(Substance).values():
        given = [groups[each].severity for each in substance.classes if each in groups]
        highest = min(given, key=DECIDING.index, default=None)
        if substance.severity not in (None, highest) and not substance.note:
            yield Finding(
                _file(substance), "note", "is rated otherwise than its groups, unsaid why"
            )
        if substance.evidence and not substance.sources:
            yield Finding(
                _file(substance), "sources", "claims evidence of its own without a source"
            )
        if "give" in given and {*given, substance.severity} - {"give", None}:
            yield Finding(
                _file(substance), "classes", "is a rescue medicine and rated otherwise too"
            )
    texts = whole.single(MixingTexts)
    for rating in set(DECIDING) - set(texts.levels if texts else DECIDING):
        yield Finding("mixing.toml", "levels", f"has no words for '{rating}'")
    for group in groups.values():
        if texts and group.evidence not in texts.evidence:
            yield Finding("mixing.toml", "evidence", f"has no words for '{group.evidence}'")


def ambiguous_names_mean_several(whole: Whole) -> Iterator[Finding]:
    """An ambiguous name has at least two meanings, and hides no record behind it."""
    ambiguous = {key(each) for name in whole.of(AmbiguousName).values() for each in name.names}
    for name in whole.of(AmbiguousName).values():
        if len(name.substances) + len(name.classes) < 2:  # noqa: PLR2004 - two meanings.
            yield Finding(_file(name), "substances, classes", "means one thing only")
    for substance in whole.of(Substance).values():
        # Identifiers are looked up first, so an ambiguous one needs an ambiguous record of that id.
        if key(substance.id) in ambiguous and substance.id not in whole.of(AmbiguousName):
            yield Finding(_file(substance), "id", "hides an ambiguous name")
        for label in substance.labels():
            if key(label) in ambiguous:
                yield Finding(_file(substance), "names", f"'{label}' is an ambiguous name")
    taken = ambiguous | {key(n) for s in whole.of(Substance).values() for n in s.labels()}
    for group in whole.of(SubstanceClass).values():
        for label in group.aliases:
            if key(label) in taken:
                yield Finding(_file(group), "aliases", f"'{label}' means something else already")


def classes_have_members(whole: Whole) -> Iterator[Finding]:
    """A group without a substance is dead weight."""
    used = {each for substance in whole.of(Substance).values() for each in substance.classes}
    for group in whole.of(SubstanceClass).values():
        if group.id not in used:
            yield Finding(_file(group), "whole", "no substance belongs to this group")


def _missing(
    record: Entry, field: str, wanted: Iterable[str], there: Iterable[str]
) -> Iterator[Finding]:
    known = set(there)
    for each in dict.fromkeys(wanted):
        if each not in known:
            yield Finding(_file(record), field, f"There is no '{each}'")


def _file(record: Entry) -> str:
    return f"{record.folder}/{record.id}.toml"
