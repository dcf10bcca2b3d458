"""Lists where pages give different figures for one quantity, and no disagreement tells why.

    python -m tools.compare_figures [DIRECTORY]

Reads statements, openings, answers to questions, verdicts on claims and the frequency of
risks. Texts are compared clause by clause for the few quantities of `QUANTITIES`, on which pages
have contradicted one another before, or may. It is a help for editors and no rule: other people and
other products give other figures, and only a reader can tell. A pair is left out where the two
share a figure, and where both are party to one disagreement. Exits with 1 where something is
listed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from kratom_cli.knowledge.checks import examine
from kratom_cli.knowledge.checks.loaded import LoadedBase
from kratom_cli.knowledge.edition import bundled_directory
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.topics import Topic

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_RANGE = rf"{_NUMBER}(?:(?:\s*(?:to|-|\u2013)\s*|\s+or\s+){_NUMBER})?"


class Quantity(NamedTuple):
    """One thing that several pages measure: what a clause must name, and the unit of its figure."""

    name: str
    named: re.Pattern[str]
    figure: re.Pattern[str]


def _quantity(name: str, named: str, units: str) -> Quantity:
    figure = re.compile(rf"({_RANGE})[\s-]*({units})\b", re.IGNORECASE)
    return Quantity(name, re.compile(named, re.IGNORECASE), figure)


_TIME = "minutes?|hours?|days?|weeks?|months?"
_REPORTS = "calls|reports|cases"
_STARTS = r"(?=.*\b(?:withdrawal|it)\b.*\b(?:starts?|begins?|takes longer)\b)"
_HOURS = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 730}
_NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}

QUANTITIES = (
    _quantity(
        "strength of 7-OH against morphine",
        r"(?=.*\b7-OH\b)(?=.*\bmorphine\b)(?!.*\b(?:mitragynine|MGM))",
        "times|-?fold",
    ),
    _quantity("half-life of mitragynine", r"(?=.*\bhalf-li)(?=.*\bmitragynine\b)", _TIME),
    _quantity("half-life of 7-OH", r"(?=.*\bhalf-li)(?=.*\b7-OH\b)", _TIME),
    _quantity("peak after leaf powder", r"\bmitragynine\b.*\bpeaks?\b.*\bpowder\b", _TIME),
    _quantity("peak after tea", r"\btea\b.*\bmitragynine\b.*\bpeaks?\b", _TIME),
    _quantity("how long naloxone lasts", r"\b(?:naloxone|it)\b.*\bwears? off\b", _TIME),
    _quantity(
        "start of withdrawal after heroin and the like",
        rf"(?=.*\b(?:heroin|short-acting)){_STARTS}",
        _TIME,
    ),
    _quantity(
        "start of withdrawal after methadone",
        rf"(?=.*\b(?:methadone|long-acting)){_STARTS}",
        _TIME,
    ),
    _quantity(
        "time until opioids bring dependence",
        r"\bcome to depend\b|\bwithdrawal can follow\b",
        _TIME,
    ),
    _quantity("time without urine that is urgent", r"\bno urine\b", _TIME),
    _quantity("start of liver injury", r"\bliver\b.*\b(?:starts?|begun|began|came after)\b", _TIME),
    _quantity(
        "share of US people with past-year use",
        r"(?=.*\bpast year|.*\bpast-year)(?=.*\bkratom\b)(?=.*\b(?:adults|people|US)\b)",
        r"%|in 1,000|in 100|million",
    ),
    _quantity(
        "deaths with 7-OH in Los Angeles County by October 2025",
        r"(?=.*\bOctober 2025\b)(?=.*\bLos Angeles\b)",
        "(?:overdose )?deaths",
    ),
    _quantity("poison-centre reports of 2011 to 2017", r"\b2011\b.*\b2017\b", _REPORTS),
    _quantity("people who fell ill with Salmonella", r"\bSalmonella\b", "people|cases"),
    _quantity("US deaths with kratom, 2016 and 2017", r"\bCDC\b.*\bdeaths\b", "deaths"),
    _quantity("range of mitragynine in eight shop products", r"\beight\b.*\bproducts\b", "mg"),
)


class Told(NamedTuple):
    """A figure for a quantity as one record gives it: `place` is the reference of the record."""

    place: str
    figures: frozenset[str]
    clause: str


class Pair(NamedTuple):
    """Two records that give different figures for one quantity."""

    quantity: str
    one: Told
    other: Told


def differences(whole: LoadedBase) -> Iterator[Pair]:
    """Yield each pair of records that differ and are not party to one disagreement."""
    parties = [
        {*each.statements, *(f"claims/{claim}" for claim in each.claims)}
        for each in whole.of(Disagreement).values()
    ]
    texts = list(_texts(whole))
    for quantity in QUANTITIES:
        told = [each for place, text in texts for each in _told(quantity, place, text)]
        for one, other in combinations(told, 2):
            explained = any({one.place, other.place} <= party for party in parties)
            apart = one.place != other.place and one.figures.isdisjoint(other.figures)
            if apart and not explained:
                yield Pair(quantity.name, one, other)


def _texts(whole: LoadedBase) -> Iterator[tuple[str, str]]:
    """Yield the place and the text of each finding that a reader sees first."""
    for topic in whole.of(Topic).values():
        for statement in topic.statement:
            yield f"{topic.id}/{statement.id}", statement.text
        for question in topic.question:
            yield f"{topic.id}/{question.id}", question.answer
        for opening in topic.in_short:
            yield f"{topic.id} in short", opening.text
    for claim in whole.of(Claim).values():
        yield f"claims/{claim.id}", claim.why
    for risk in whole.of(Risk).values():
        yield f"risks/{risk.id}", risk.frequency


def _told(quantity: Quantity, place: str, text: str) -> Iterator[Told]:
    """Yield what `text` gives for `quantity`: the figures of one clause together."""
    for clause in re.split(r"(?<=[.;!?])\s+", text):
        if quantity.named.search(clause):
            digits = _WORDS.sub(lambda word: _NUMBERS[word.group(0).lower()], clause)
            found = frozenset(_normal(*each) for each in quantity.figure.findall(digits))
            if found:
                yield Told(place, found, clause)


_WORDS = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b", re.IGNORECASE)


def _normal(number: str, unit: str) -> str:
    """Return a figure as it is compared: times in hours, reports and calls alike."""
    values = [float(each.replace(",", "")) for each in re.findall(_NUMBER, number)]
    noun = unit.lower().removesuffix("s").split()[-1]
    if noun in _HOURS:
        values, noun = [each * _HOURS[noun] for each in values], "hours"
    if unit.lower() in _REPORTS.split("|"):
        noun = "reports"
    return f"{'-'.join(f'{each:g}' for each in values)} {noun}"


def main() -> int:
    """Print what differs. Return 1 where something does."""
    directory = sys.argv[1] if len(sys.argv) > 1 else bundled_directory()
    pairs = list(differences(examine(directory).loaded))
    for pair in pairs:
        lines = [f"  {each.place}: {each.clause}" for each in (pair.one, pair.other)]
        one, other = (", ".join(sorted(each.figures)) for each in (pair.one, pair.other))
        print(f"{pair.quantity}: {one} / {other}", *lines, sep="\n")
    print(f"{len(pairs)} pairs")
    return 1 if pairs else 0


if __name__ == "__main__":
    sys.exit(main())
