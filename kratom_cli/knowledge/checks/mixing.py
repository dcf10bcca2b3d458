"""Rules on mixing: whatever is named is there, every name can be reached, no rating is bare."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kratom_cli.knowledge import rating
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Professional
from kratom_cli.knowledge.records.mixing import (
    DECIDING,
    LONGEST_SENTENCE,
    AmbiguousName,
    Combination,
    MixingRules,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.vocabulary import Rating
from kratom_cli.words.normalise import normalise_name


def mixing_references_exist(loaded: LoadedBase) -> Iterator[Violation]:
    """Groups, statements, topics, professionals and sources that a record on mixing names exist."""
    statements = {f"{topic.id}/{each.id}" for topic, each in loaded.statements()}
    groups = loaded.of(SubstanceClass)
    for substance in loaded.of(Substance).values():
        yield from _missing(substance, "classes", substance.classes, groups)
    for group in groups.values():
        yield from _missing(group, "statements", group.statements, statements)
        yield from _missing(group, "topics", group.topics, loaded.of(Topic))
        yield from _missing(group, "ask", group.ask, loaded.of(Professional))
    for name in loaded.of(AmbiguousName).values():
        yield from _missing(name, "substances", name.substances, loaded.of(Substance))
        yield from _missing(name, "classes", name.classes, groups)
    for combination in loaded.of(Combination).values():
        yield from _missing(combination, "statements", combination.statements, statements)
    shown = loaded.single(MixingTexts)
    for source in shown.always_show_sources if shown else ():
        if source not in loaded.of(Source):
            yield Violation("mixing.toml", "always_show_sources", f"There is no '{source}'")


def ratings_have_reasons(loaded: LoadedBase) -> Iterator[Violation]:
    """A substance rated otherwise than its groups says why; each rating and kind has words."""
    groups = loaded.of(SubstanceClass)
    for substance in loaded.of(Substance).values():
        given = [groups[each].severity for each in substance.classes if each in groups]
        highest = min(given, key=DECIDING.index, default=None)
        if substance.severity not in (None, highest) and not substance.note:
            yield Violation(
                _file(substance), "note", "is rated otherwise than its groups, unsaid why"
            )
        if substance.evidence and not substance.sources:
            yield Violation(
                _file(substance), "sources", "claims evidence of its own without a source"
            )
        if "give" in given and {*given, substance.severity} - {"give", None}:
            yield Violation(
                _file(substance), "classes", "is a rescue medicine and rated otherwise too"
            )
    shown = loaded.single(MixingTexts)
    for level in set(DECIDING) - set(shown.levels if shown else DECIDING):
        yield Violation("mixing.toml", "levels", f"has no words for '{level}'")
    for group in groups.values():
        if shown and group.evidence not in shown.evidence:
            yield Violation("mixing.toml", "evidence", f"has no words for '{group.evidence}'")


def ambiguous_names_mean_several(loaded: LoadedBase) -> Iterator[Violation]:
    """An ambiguous name has at least two meanings, and hides no record behind it."""
    ambiguous = {
        normalise_name(each) for name in loaded.of(AmbiguousName).values() for each in name.names
    }
    for name in loaded.of(AmbiguousName).values():
        if len(name.substances) + len(name.classes) < 2:  # noqa: PLR2004 - two meanings.
            yield Violation(_file(name), "substances, classes", "means one thing only")
    for substance in loaded.of(Substance).values():
        # Identifiers are looked up first, so an ambiguous one needs an ambiguous record of that id.
        if normalise_name(substance.id) in ambiguous and substance.id not in loaded.of(
            AmbiguousName
        ):
            yield Violation(_file(substance), "id", "hides an ambiguous name")
        for label in substance.all_names():
            if normalise_name(label) in ambiguous:
                yield Violation(_file(substance), "names", f"'{label}' is an ambiguous name")
    taken = ambiguous | {
        normalise_name(n) for s in loaded.of(Substance).values() for n in s.all_names()
    }
    for group in loaded.of(SubstanceClass).values():
        for label in group.aliases:
            if normalise_name(label) in taken:
                yield Violation(_file(group), "aliases", f"'{label}' means something else already")


def classes_have_members(loaded: LoadedBase) -> Iterator[Violation]:
    """A group without a substance is dead weight."""
    used = {each for substance in loaded.of(Substance).values() for each in substance.classes}
    for group in loaded.of(SubstanceClass).values():
        if group.id not in used:
            yield Violation(_file(group), "whole", "no substance belongs to this group")


_STUDIED = ("human-study", "case-reports")
_SUDDENLY = re.compile(r"\b(?:suddenly|abruptly|overnight)\b")
_STOPPING = re.compile(r"\b(?:stop|stopped|stopping)\b")
_WORD = re.compile(r"[\w'/+-]+")
_LONGEST_NAME = 4


def ratings_rest_on_something(loaded: LoadedBase) -> Iterator[Violation]:
    """What agrees with a rating is among its sources and dated; only what was studied is sure."""
    for record in _rated(loaded):
        for each in record.agree:
            if each not in record.sources:
                yield Violation(_file(record), "agree", f"'{each}' is none of its sources")
        if record.agree and not record.compared:
            yield Violation(_file(record), "compared", "agrees with references, unsaid since when")
    for group in loaded.of(SubstanceClass).values():
        if group.certainty in ("high", "moderate") and group.evidence not in _STUDIED:
            yield Violation(
                _file(group), "certainty", f"is {group.certainty}, and no such pair was studied"
            )


def sentences_are_short(loaded: LoadedBase) -> Iterator[Violation]:
    """The sentence under a rating is at most as long as one reads at a counter."""
    for record in _rated(loaded):
        length = len(record.sentence.split())
        if length > LONGEST_SENTENCE:
            yield Violation(_file(record), "sentence", f"has {length} words")


def group_texts_fit_every_member(loaded: LoadedBase) -> Iterator[Violation]:
    """No text of a group names a member, device, test or specialist that does not fit them all."""
    rules = loaded.single(MixingRules)
    if rules is None:
        return
    names = _names_of_substances(loaded, {normalise_name(each) for each in rules.anybody})
    for group in loaded.of(SubstanceClass).values():
        members = [each for each in loaded.of(Substance).values() if group.id in each.classes]
        fitting = {each.word.casefold() for each in rules.fits if group.id in each.classes}
        fitting |= {name for each in group.better for name in _labels(loaded, each)}
        for text in _advice_texts(group):
            for name in sorted(_named(text, names) - fitting):
                if not all(_bears(member, name) for member in members):
                    yield Violation(_file(group), "texts", f"'{name}' does not fit every member")
            for fit in rules.fits:
                found = re.search(rf"\b{re.escape(fit.word)}\b", text, re.IGNORECASE)
                told = group.id in fit.classes or fit.word.casefold() in names
                if found and not told:
                    yield Violation(_file(group), "texts", f"'{fit.word}' is not said to fit")


def twins_are_alike(loaded: LoadedBase) -> Iterator[Violation]:
    """Substances that act alike are rated alike, unless it is said why they are not."""
    substances = loaded.of(Substance)
    rules = loaded.single(MixingRules)
    file = MixingRules.file
    for pair in rules.twins if rules else ():
        for each in pair.substances:
            if each not in substances:
                yield Violation(file, "twins", f"There is no '{each}'")
        ratings = {
            _severity(loaded, substances[each]) for each in pair.substances if each in substances
        }
        if len(ratings) > 1 and not pair.reason:
            yield Violation(file, "twins", f"{', '.join(pair.substances)} are rated differently")


def warning_signs_are_not_lost(loaded: LoadedBase) -> Iterator[Violation]:
    """What a substance can add to another has a warning sign, so that its page shows one."""
    shown = loaded.single(MixingTexts)
    if shown is None:
        return
    for combination in loaded.of(Combination).values():
        for trait in combination.traits:
            if trait not in shown.signs and trait not in _WITHOUT_SIGN:
                yield Violation("mixing.toml", "signs", f"has no warning sign for '{trait}'")


_WITHOUT_SIGN = (
    *("cyp3a-blocker", "cyp3a-booster", "cyp3a-narrow"),
    *("contraceptive", "alcohol", "alcohol-reacts"),
    *("cyp2d6-blocker", "cyp2d6-beta-blocker", "cyp2d6-opioid", "needs-cyp2d6", "cyp3a-opioid"),
    *("lithium", "raises-lithium", "nsaid", "kidney-pressure", "nitrate", "pde5"),
    *("inr", "raises-inr"),
    *("lamotrigine", "oestrogen", "thyroid-tablet", "mineral", "cyp3a-statin", "digoxin"),
    *("lowers-potassium", "raises-potassium", "thiopurine", "thiopurine-blocker"),
    *("methotrexate", "antifolate", "tizanidine", "cyp1a2-medicine", "cyp1a2-blocker"),
)
"""Traits that cause no symptom by themselves."""


def stopping_is_warned_of(loaded: LoadedBase) -> Iterator[Violation]:
    """Where sudden stopping hurts, how and how slowly stands in the field that every page shows."""
    groups, substances = loaded.of(SubstanceClass), loaded.of(Substance)
    rules = loaded.single(MixingRules)
    for each in rules.stopping_hurts if rules else ():
        record = groups.get(each) or substances.get(each)
        if record is None:
            yield Violation(MixingRules.file, "stopping_hurts", f"There is no '{each}'")
        elif not record.stopping:
            yield Violation(_file(record), "stopping", "does not say what sudden stopping does")
    for group in groups.values():
        for step in group.what_to_do:
            if _SUDDENLY.search(step) and _STOPPING.search(step):
                yield Violation(_file(group), "what_to_do", "warns of stopping; use 'stopping'")


def stopping_is_no_order_to_stop(loaded: LoadedBase) -> Iterator[Violation]:
    """No text on stopping a medicine reads as an order to stop it, and who reduces it is named."""
    groups = loaded.of(SubstanceClass)
    for record in _rated(loaded):
        known = [groups[each] for each in getattr(record, "classes", []) if each in groups]
        for field in ("sentence", "taking", "stopping"):
            if _ORDER_TO_STOP.search(getattr(record, field)):
                yield Violation(_file(record), field, "reads as an order to stop or reduce it")
        kind = rating.kind_of(record, rating.in_order(known)) if known else record.kind
        if (
            kind == "medicine"
            and _REDUCED.search(record.stopping)
            and not _WHO.search(record.stopping)
        ):
            yield Violation(_file(record), "stopping", "does not say who reduces it")


_ORDER_TO_STOP = re.compile(
    r"\bcome off\b|\bwean\b"
    r"|(?:^|[.:;,] )(?:and )?(?:stop|quit|reduce|taper|lower|cut down)"
    r" (?:it|them|this|the (?:medicine|tablets?)|taking)\b",
    re.IGNORECASE,
)
"""Words that tell a reader to stop a prescribed medicine; "never stop it" does not."""
_REDUCED = re.compile(r"\breduc\w+|\btaper\w*|\bplan(?:ned|s)?\b", re.IGNORECASE)
_WHO = re.compile(r"\b(?:prescriber|clinic|doctor|team|service|medical help)\b", re.IGNORECASE)


def texts_are_no_change_log(loaded: LoadedBase) -> Iterator[Violation]:
    """A text tells what holds, not what an earlier edition said, and no undefined amount."""
    for record in _rated(loaded):
        own = (getattr(record, name, "") for name in (*_TEXTS, "note", "detail"))
        for text in (*own, *getattr(record, "what_to_do", [])):
            found = _CHANGE_LOG.search(text)
            if found:
                yield Violation(_file(record), "texts", f"'{found[0]}' tells a reader nothing")


_TEXTS = (
    *("sentence", "mechanism", "what_may_happen", "starting", "taking", "stopping", "rescue"),
    *("caveat", "leaf_and_7oh"),
)
_CHANGE_LOG = re.compile(
    r"\b(?:lower|higher|raised|lowered|milder|graver) than before\b|\bformerly rated\b"
    r"|\blarge amounts\b",
    re.IGNORECASE,
)


def states_are_told_apart(loaded: LoadedBase) -> Iterator[Violation]:
    """Where the first dose of the medicine does the harm, both states have words of their own."""
    for group in loaded.of(SubstanceClass).values():
        if group.direction == "medicine-added" and not (group.starting and group.taking):
            yield Violation(
                _file(group), "starting, taking", "are wanted where the first dose harms"
            )


def better_choices_are_milder(loaded: LoadedBase) -> Iterator[Violation]:
    """What is named as the better choice is there, and rated milder."""
    substances = loaded.of(Substance)
    for record in _rated(loaded):
        own = _severity(loaded, record)
        for each in record.better:
            if each not in substances:
                yield Violation(_file(record), "better", f"There is no '{each}'")
                continue
            other = _severity(loaded, substances[each])
            if own and other and DECIDING.index(other) <= DECIDING.index(own):
                yield Violation(_file(record), "better", f"'{each}' is not rated milder")


def _rated(loaded: LoadedBase) -> list[Substance | SubstanceClass]:
    return [*loaded.of(SubstanceClass).values(), *loaded.of(Substance).values()]


def _severity(loaded: LoadedBase, record: Substance | SubstanceClass) -> Rating | None:
    """Return how a record is rated, None where none of its groups can be read."""
    if isinstance(record, SubstanceClass):
        return record.severity
    groups = loaded.of(SubstanceClass)
    known = [groups[each] for each in record.classes if each in groups]
    return rating.rating_of(record, known) if known else record.severity


def _advice_texts(group: SubstanceClass) -> Iterator[str]:
    """Yield every text of a group but its name and its sources."""
    for name in ("what_to_do", "warning_signs"):
        yield from getattr(group, name)
    for name in _TEXTS:
        yield getattr(group, name)


def _names_of_substances(loaded: LoadedBase, anybody: set[str]) -> set[str]:
    """Return every name of a substance in small letters, but those that any text may hold."""
    return {
        label.casefold()
        for substance in loaded.of(Substance).values()
        for label in substance.all_names()
        if normalise_name(label) not in anybody
    }


def _named(text: str, names: set[str]) -> set[str]:
    """Return the names of substances that stand in `text`, the longest at each place."""
    words = _WORD.findall(text.casefold())
    found = set()
    start = 0
    while start < len(words):
        for length in range(_LONGEST_NAME, 0, -1):
            name = " ".join(words[start : start + length])
            if name in names:
                found.add(name)
                start += length - 1
                break
        start += 1
    return found


def _labels(loaded: LoadedBase, substance: str) -> Iterator[str]:
    record = loaded.of(Substance).get(substance)
    yield from (label.casefold() for label in record.all_names()) if record else ()


def _bears(substance: Substance, name: str) -> bool:
    return any(name in label.casefold() for label in substance.all_names())


def _missing(
    record: Entry, field: str, wanted: Iterable[str], there: Iterable[str]
) -> Iterator[Violation]:
    known = set(there)
    for each in dict.fromkeys(wanted):
        if each not in known:
            yield Violation(_file(record), field, f"There is no '{each}'")


def _file(record: Entry) -> str:
    return f"{record.folder}/{record.id}.toml"
