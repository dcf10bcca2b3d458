"""Rules on truth: grades fit their sources, disputes are told, numbers to call are verified."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.vocabulary import About

# A vendor's page is good evidence of what vendors and makers say, and of nothing else.
_ABOUT_SELLERS = re.compile(r"\b(?:sellers?|vendors?|makers?|labels?|labelled)\b", re.IGNORECASE)
_ANIMAL = re.compile(
    r"\b(?:mouse|mice|rats?|animals?|dogs?|cats?|zebrafish|piglets?|monkeys?|guinea pigs?|beagles?"
    r"|laborator(?:y|ies)|cells?|test tube|in vitro|receptors?|enzymes?|tissue|products?|samples?"
    r"|leaf|leaves|trees?|plants?|chemists|alkaloids)\b",
    re.IGNORECASE,
)


def grades_fit_sources(loaded: LoadedBase) -> Iterator[Violation]:
    """Weak kinds of source alone cannot bear a high grade; animal work must say that it is."""
    sources = loaded.of(Source)
    for topic, statement in loaded.statements():
        kinds = {sources[each].type for each in statement.sources if each in sources}
        file = f"topics/{topic.id}.toml"
        told = f"{statement.text} {statement.population}"
        sure = statement.certainty in ("high", "moderate")
        if kinds == {"vendor"} and sure and not _ABOUT_SELLERS.search(told):
            yield Violation(file, statement.id, "rests on vendors alone; its grade cannot be high")
        if kinds and kinds <= {"animal", "in-vitro"} and not _ANIMAL.search(told):
            yield Violation(
                file, statement.id, "rests on animals or the laboratory and does not say so"
            )


_DIED = re.compile(r"\b(?:died?|deaths?|dead|killed|fatal)\b", re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:nothing (?:else|but)|no other (?:drugs?|substances?|causes?)|alone|sole)\b",
    re.IGNORECASE,
)
# A press notice tells of a death before its records are read, and such words were overtaken once.
_PRESS = {"news", "agency", "advocacy", "vendor"}


def alone_is_borne_out(loaded: LoadedBase) -> Iterator[Violation]:
    """That a death had no other cause is no firm finding where only the press says so."""
    sources = loaded.of(Source)
    for topic, statement in loaded.statements():
        kinds = {sources[each].type for each in statement.sources if each in sources}
        sure = statement.certainty in ("high", "moderate")
        found = _ALONE.search(statement.text)
        if found and _DIED.search(statement.text) and sure and kinds and kinds <= _PRESS:
            yield Violation(
                f"topics/{topic.id}.toml",
                statement.id,
                f"says '{found.group(0)}' of a death on press notices; grade it low, or say what"
                " the records list",
            )


_NUMBER = r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)\b)"
_CONTESTED: dict[str, re.Pattern[str]] = {
    "a half-life": re.compile(
        rf"half-li(?:fe|ves)[^.]*{_NUMBER}|{_NUMBER}[^.]*half-li(?:fe|ves)", re.IGNORECASE
    ),
    "a potency against morphine": re.compile(
        r"\d[\d.,]*(?:\s*(?:to|-|\u2013)\s*\d[\d.,]*)?(?:-fold| times)[^.]*\bmorphine\b",
        re.IGNORECASE,
    ),
}


def contested_numbers_are_told(loaded: LoadedBase) -> Iterator[Violation]:
    """Two statements that give a much-disputed figure must both be party to a disagreement."""
    told = {each for record in loaded.of(Disagreement).values() for each in record.statements}
    for what, pattern in _CONTESTED.items():
        holders: dict[frozenset[About], list[str]] = defaultdict(list)
        for topic, statement in loaded.statements():
            if pattern.search(statement.text):
                holders[frozenset(statement.about)].append(f"{topic.id}/{statement.id}")
        for references in holders.values():
            for each in references:
                if len(references) > 1 and each not in told:
                    others = ", ".join(other for other in references if other != each)
                    yield Violation(
                        f"topics/{each.split('/')[0]}.toml",
                        each.split("/")[1],
                        f"gives {what}, as {others} does, and no disagreement names it",
                    )


_POTENCY = re.compile(
    r"\d[\d.,]*(?:\s*(?:to|-|\u2013)\s*\d[\d.,]*)?(?:-fold| times)[^.]*"
    r"\b(?:potent|potency|stronger|weaker|tight(?:ly)?|weakly|strength|lower doses)\b",
    re.IGNORECASE,
)


def potencies_are_no_plain_facts(loaded: LoadedBase) -> Iterator[Violation]:
    """One figure of potency is one assay: disputed elsewhere, or graded low."""
    told = {each for record in loaded.of(Disagreement).values() for each in record.statements}
    for topic, statement in loaded.statements():
        sure = statement.certainty in ("high", "moderate")
        if sure and _POTENCY.search(statement.text) and f"{topic.id}/{statement.id}" not in told:
            yield Violation(
                f"topics/{topic.id}.toml",
                statement.id,
                "gives a potency as a plain fact; grade it low, or name it in a disagreement",
            )


def positions_are_held(loaded: LoadedBase) -> Iterator[Violation]:
    """Each side of a disagreement names who holds it; each is listed by one of its topics."""
    for disagreement in loaded.of(Disagreement).values():
        file = f"disagreements/{disagreement.id}.toml"
        for number, side in enumerate(disagreement.position, 1):
            if not (side.sources or side.said_by):
                yield Violation(file, f"position {number}", "does not say who holds it")
        listing = (loaded.of(Topic)[t] for t in disagreement.topics if t in loaded.of(Topic))
        if not any(disagreement.id in topic.disagreements for topic in listing):
            yield Violation(file, "topics", "none of its topics lists it, so no answer shows it")


_PREPRINT = re.compile(
    r"medrxiv|biorxiv|chemrxiv|preprints\.org|research ?square|ssrn", re.IGNORECASE
)


def preprints_are_marked(loaded: LoadedBase) -> Iterator[Violation]:
    """A preprint is shown as one."""
    for source in loaded.of(Source).values():
        where = f"{source.container} {source.url} {source.doi}"
        if _PREPRINT.search(where) and not source.preprint:
            yield Violation(
                f"sources/{source.id}.toml", "preprint", "is a preprint and must say so"
            )


def numbers_are_sourced(loaded: LoadedBase) -> Iterator[Violation]:
    """A number to call says how it was verified and where it was read."""
    for country in loaded.of(Country).values():
        file = f"countries/{country.id}.toml"
        if country.emergency and not (country.verified and country.sources):
            yield Violation(file, "emergency", "a number without how it was verified, or a source")
        if not country.emergency and not country.note:
            yield Violation(file, "note", "no emergency number, and no word on what to do instead")
