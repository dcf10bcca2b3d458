"""Rules on safety: amounts are marked, nobody is told to take or to stop anything."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase, Text, Violation, prose_of, single_texts
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.glossary import AvoidedWord
from kratom_cli.knowledge.records.places import NameClash, Place
from kratom_cli.knowledge.records.resources import Resource
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.records.triage import TriageTexts
from kratom_cli.words.amounts import find_amount


def amounts_are_marked(loaded: LoadedBase) -> Iterator[Violation]:
    """An amount may stand only in a record that is marked `dosage`."""
    for file, place, sensitivity, shown in _marked(loaded):
        if sensitivity == "dosage":
            continue
        for text in shown:
            found = find_amount(text)
            if found:
                yield Violation(
                    file, place, f"holds the amount '{found}' but is not marked as dosage"
                )


def _marked(loaded: LoadedBase) -> Iterator[tuple[str, str, str, list[str]]]:
    """Yield file, place, sensitivity and texts of everything that has a sensitivity."""
    for topic in loaded.of(Topic).values():
        file = f"topics/{topic.id}.toml"
        yield file, "in_short, do, unknown", topic.sensitivity, [topic.title, *topic.sentences()]
        for part in topic.parts():
            marked = getattr(part, "sensitivity", None)
            strict = "dosage" if "dosage" in (marked, topic.sensitivity) else "safety"
            yield file, part.id, strict, list(prose_of(part))
    for kind, records in loaded.entries.items():
        if kind not in (Topic, Source, TriageTexts):  # The last are shown to nobody.
            for record in records.values():
                sensitivity = getattr(record, "sensitivity", "safety")
                yield (
                    f"{kind.folder}/{record.id}.toml",
                    record.id,
                    sensitivity,
                    list(prose_of(record)),
                )
    for file, sensitivity, text in single_texts(loaded):
        yield file, sensitivity, sensitivity, [text]


def no_advice(loaded: LoadedBase) -> Iterator[Violation]:
    """No record tells anybody to take an amount or to stop a prescribed medicine."""
    for file, place, text in loaded.own_texts:
        for what in language.advice(text):
            yield Violation(file, place, what)


def timelines_in_order(loaded: LoadedBase) -> Iterator[Violation]:
    """A timeline starts, is worst, and ends, in this order."""
    for topic in loaded.of(Topic).values():
        for each in topic.timeline:
            end = each.duration_days[1] * 24
            moments = [each.onset_hours[0], each.peak_hours[0], each.peak_hours[1], end]
            pairs = (each.onset_hours, each.peak_hours, each.duration_days)
            if moments != sorted(moments) or any(low > high for low, high in pairs):
                yield Violation(
                    f"topics/{topic.id}.toml", each.id, "onset, peak and duration are out of order"
                )


# Guidelines on safe messaging (WHO, Preventing suicide: a resource for media professionals): no
# means, no amounts, and help on the same page.
_SUICIDE = re.compile(
    r"\bsuicid|\bself[- ]harm|\b(?:harm|kill)(?:ed|ing)? (?:one|him|her|them|my|your)sel"
    r"|\b(?:took|taken|take|swallowed)\b[^.]*\bto die\b|\bend(?:ed|ing)? (?:his|her|their|my) life",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"\bhang(?:ed|ing)\b|\bshot (?:him|her|them)sel|\bjump(?:ed|ing) (?:from|off|in front)"
    r"|\bcut (?:his|her|their) wrist|\bsuffocat|\bcarbon monoxide"
    r"|\bdrown(?:ed|ing)? (?:him|her|them)sel"
    r"|\b(?:took|swallowed|injected|overdosed on)\b[^.?!]*"
    r"\b(?:overdose|medicines?|tablets?|pills?|capsules?|opioids?|kratom|\d)",
    re.IGNORECASE,
)
_HELP = re.compile(r"crisis line|emergency number|\{crisis\}|\{emergency\}", re.IGNORECASE)
_HELPERS = {"mental-health", "emergency-department"}
_HELP_ITSELF = (Resource, Country, Place, NameClash, AvoidedWord)
"""Records that are help, or quote words that are to be avoided."""


def suicide_is_told_with_care(loaded: LoadedBase) -> Iterator[Violation]:
    """Where suicide is spoken of, no means and no amount is told, and the page says who helps."""
    pages: dict[str, list[Text]] = {}
    skipped = tuple(f"{kind.folder}/" for kind in _HELP_ITSELF)
    for text in loaded.own_texts:
        if not text.file.startswith((*skipped, "sources/")):
            pages.setdefault(text.file, []).append(text)
    for file, page in pages.items():
        spoken = [each for each in _passages(page) if _SUICIDE.search(f"{each.place} {each.text}")]
        for passage in spoken:
            means = find_amount(passage.text) or _first(_MEANS, passage.text)
            if means:
                what = f"speaks of suicide and tells means or amount: '{means}'; leave them out"
                yield Violation(file, passage.place, what)
        if spoken and not (any(_HELP.search(each.text) for each in page) or _asks(loaded, file)):
            yield Violation(file, spoken[0].place, "speaks of suicide and names nobody who helps")


def _passages(page: list[Text]) -> Iterator[Text]:
    """Yield what is read together: a statement with its detail and caveat, else each text."""
    parts: dict[str, list[str]] = {}
    for text in page:
        if text.file.startswith(f"{Topic.folder}/") and text.place != "header":
            parts.setdefault(text.place, []).append(text.text)
        else:
            yield text
    for place, shown in parts.items():
        yield Text(page[0].file, place, " ".join(shown))


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group(0) if match else ""


def _asks(loaded: LoadedBase, file: str) -> bool:
    """Return whether the record in `file` sends its reader to somebody who helps in a crisis."""
    for kind, records in loaded.entries.items():
        for record in records.values() if file.startswith(f"{kind.folder}/") else ():
            if file == f"{kind.folder}/{record.id}.toml":
                return bool(_HELPERS & set(getattr(record, "ask", ())))
    return False
