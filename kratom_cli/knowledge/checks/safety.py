"""Rules on safety: amounts are marked, nobody is told to take or to stop anything."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.amounts import find_amount
from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.whole import Finding, Whole, single_texts, texts
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic


def amounts_are_marked(whole: Whole) -> Iterator[Finding]:
    """An amount may stand only in a record that is marked `dosage`."""
    for file, place, sensitivity, shown in _marked(whole):
        if sensitivity == "dosage":
            continue
        for text in shown:
            found = find_amount(text)
            if found:
                yield Finding(
                    file, place, f"holds the amount '{found}' but is not marked as dosage"
                )


def _marked(whole: Whole) -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield file, place, sensitivity and texts of everything that has a sensitivity."""
    for topic in whole.of(Topic).values():
        file = f"topics/{topic.id}.toml"
        yield file, "in_short, do, unknown", topic.sensitivity, [topic.title, *topic.sentences()]
        for part in topic.parts():
            marked = getattr(part, "sensitivity", None)
            strict = "dosage" if "dosage" in (marked, topic.sensitivity) else "safety"
            yield file, part.id, strict, list(texts(part))
    for kind, records in whole.entries.items():
        if kind not in (Topic, Source):
            for record in records.values():
                sensitivity = getattr(record, "sensitivity", "safety")
                yield f"{kind.folder}/{record.id}.toml", record.id, sensitivity, list(texts(record))
    for file, sensitivity, text in single_texts(whole):
        yield file, sensitivity, sensitivity, [text]


def no_advice(whole: Whole) -> Iterator[Finding]:
    """No record tells anybody to take an amount or to stop a prescribed medicine."""
    for file, place, text in whole.own_texts:
        for what in language.advice(text):
            yield Finding(file, place, what)


def timelines_in_order(whole: Whole) -> Iterator[Finding]:
    """A timeline starts, is worst, and ends, in this order."""
    for topic in whole.of(Topic).values():
        for each in topic.timeline:
            end = each.duration_days[1] * 24
            moments = [each.onset_hours[0], each.peak_hours[0], each.peak_hours[1], end]
            pairs = (each.onset_hours, each.peak_hours, each.duration_days)
            if moments != sorted(moments) or any(low > high for low, high in pairs):
                yield Finding(
                    f"topics/{topic.id}.toml", each.id, "onset, peak and duration are out of order"
                )
