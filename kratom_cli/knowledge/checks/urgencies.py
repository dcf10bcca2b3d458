"""Rules on urgency: one sign of danger has one urgency, on every page.

`urgencies.toml` holds the signs, how urgent each is, and the wordings by which a text names a sign
or asks for help. A text is read clause by clause ("Chest pain or a seizure: call the emergency
number."). Where a clause names a sign and asks for help, what it asks for must be what the table
says, neither less nor more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, TypeVar

from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase, Text, Violation
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.glossary import AvoidedWord, Term
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.records.urgencies import Sign, Urgencies
from kratom_cli.vocabulary import URGENCIES, Urgency

T = TypeVar("T")

# Where one piece of advice ends. A question mark ends none: "Chest pain? Call the number."
_CLAUSE_END = re.compile(r"(?<=[.!;])['\")]*\s+")
_BETWEEN = r"[^\w.!;?]+"
_GAP = rf"{_BETWEEN}(?:[\w'-]+{_BETWEEN}){{0,4}}?"
# Numbers come from the reader's country; a clause is read for what they stand for.
_PLACEHOLDERS = {
    "{emergency}": "the emergency number",
    "{poison}": "the poison centre",
    "{crisis}": "the crisis line",
}
_DENIED = re.compile(r"\b(?:no|without|not for) $")
_URGENT = frozenset(URGENCIES[: URGENCIES.index("this-week")])
"""What a risk must answer where it lists the sign as a warning; the rest can wait."""

_NOT_ADVICE = (f"{AvoidedWord.folder}/", f"{Term.folder}/", Synonyms.file, Urgencies.file)
"""Texts that are no advice, or are read in another way: a definition with its name."""


def one_sign_one_urgency(loaded: LoadedBase) -> Iterator[Violation]:
    """Where a text names a sign and asks for help, it asks for what the table says."""
    for each in comparisons(loaded):
        if each.fault:
            yield Violation(each.text.file, each.text.place, each.fault)


def calls_are_clear(loaded: LoadedBase) -> Iterator[Violation]:
    """A call for help says when it holds: one urgency a clause, for signs that one can look for."""
    table = loaded.once(_table)
    if table is None:
        return
    for text, clause, asked in loaded.once(_calls):
        if len(asked) > 1:
            what = f"asks for {_and(asked)} in one clause; say when which: '{clause}'"
            yield Violation(text.file, text.place, what)
        for words in table.undefined(clause) if asked else ():
            yield Violation(text.file, text.place, f"says '{words}'; name the signs")


def warnings_are_answered(loaded: LoadedBase) -> Iterator[Violation]:
    """A risk that lists an urgent sign as a warning says where to turn for it."""
    table = loaded.once(_table)
    if table is None:
        return
    for risk in loaded.of(Risk).values():
        file = f"risks/{risk.id}.toml"
        steps = (clause for step in risk.what_to_do for clause in _clauses(step))
        answered = {urgency for clause in steps for urgency in table.asked(clause)}
        for warning in risk.warning_signs:
            for sign, words in table.named(_plain(warning)):
                wanted = _wanted(sign, file)
                if wanted in _URGENT - answered and table.alike(wanted, answered):
                    what = f"no step says {wanted} for the sign '{words}' ({sign.id})"
                    yield Violation(file, "warning_signs", what)


def urgencies_are_sound(loaded: LoadedBase) -> Iterator[Violation]:
    """Each level and sign stands once, its first step asks for it, its exceptions are graver."""
    urgencies, table = loaded.single(Urgencies), loaded.once(_table)
    if urgencies is None or table is None:
        return
    levels = Counter(level.urgency for level in urgencies.level)
    for urgency in URGENCIES:
        if levels[urgency] != 1:
            yield Violation(Urgencies.file, urgency, "must stand once among the levels")
    ids = Counter(sign.id for sign in urgencies.sign)
    for sign in urgencies.sign:
        if ids[sign.id] > 1:
            yield Violation(Urgencies.file, sign.id, "the sign stands there twice")
        if sign.urgency not in table.asked(_plain(sign.first)):
            yield Violation(Urgencies.file, sign.id, f"its first step does not say {sign.urgency}")
        for text in filter(None, (sign.first, sign.why, sign.differs)):
            for what in language.loaded(text):
                yield Violation(Urgencies.file, sign.id, what)
        yield from _exceptions(sign, loaded)


def _exceptions(sign: Sign, loaded: LoadedBase) -> Iterator[Violation]:
    known = {
        f"{kind.folder}/{each}" for kind, records in loaded.entries.items() for each in records
    }
    for graver in sign.graver:
        if URGENCIES.index(graver.urgency) >= URGENCIES.index(sign.urgency):
            yield Violation(Urgencies.file, sign.id, f"{graver.urgency} is no more urgent")
        for record in graver.records:
            if record not in known:
                yield Violation(Urgencies.file, sign.id, f"There is no record '{record}'")


class Comparison(NamedTuple):
    """A sign that stands in a clause with a call for help, and what is wrong there, if anything."""

    text: Text
    sign: Sign
    words: str
    fault: str


def comparisons(loaded: LoadedBase) -> Iterator[Comparison]:
    """Yield every sign that stands in a clause with a call for help, in the texts of ours."""
    table = loaded.once(_table)
    if table is None:
        return
    for text, clause, asked in loaded.once(_calls):
        unclear = "" if asked else table.unclear(clause)
        if not (asked or unclear):
            continue
        for sign, words in table.too_much(clause):
            fault = f"asks for several signs where one is enough: '{words}' ({sign.id})"
            yield Comparison(text, sign, words, fault)
        for sign, words in table.named(clause):
            wanted = _wanted(sign, text.file)
            if table.alike(wanted, asked) and (asked or wanted in _URGENT):
                found = _and(asked) or f"'{unclear}'"
                fault = f"asks for {found} at '{words}' ({sign.id}); the table says {wanted}"
                yield Comparison(text, sign, words, "" if asked == {wanted} else fault)


def _and(urgencies: Iterable[Urgency]) -> str:
    return " and ".join(sorted(urgencies))


def _calls(loaded: LoadedBase) -> list[tuple[Text, str, set[Urgency]]]:
    """Return each clause that may be advice with the urgencies that it asks for."""
    table = loaded.once(_table)
    asked = table.asked if table else lambda _clause: set[Urgency]()
    return [(text, clause, asked(clause)) for text, clause in _advice(loaded)]


def _advice(loaded: LoadedBase) -> Iterator[tuple[Text, str]]:
    """Yield each clause that may be advice, with the text it stands in.

    The notes of an emergency tell what other guides advise, where these differ: no advice of ours.
    """
    told = {note for each in loaded.of(Emergency).values() for note in each.notes}
    for text in loaded.own_texts:
        if not text.file.startswith(_NOT_ADVICE) and text.text not in told:
            for clause in _clauses(text.text):
                yield text, clause
    for term in loaded.of(Term).values():
        # The name is the sign: "Jaundice: yellow skin. See a doctor the same day."
        meaning = _plain(f"{term.name}: {term.meaning}").replace(". ", ", ")
        yield Text(f"{Term.folder}/{term.id}.toml", term.id, term.meaning), meaning


def _clauses(text: str) -> list[str]:
    return _CLAUSE_END.split(_plain(text))


def _plain(text: str) -> str:
    plain = text.casefold().replace("\u2019", "'")
    for placeholder, words in _PLACEHOLDERS.items():
        plain = plain.replace(placeholder, words)
    return plain


def _wanted(sign: Sign, file: str) -> Urgency:
    """Return how urgent `sign` is in `file`."""
    for graver in sign.graver:
        if file.removesuffix(".toml") in graver.records:
            return graver.urgency
    return sign.urgency


def _table(loaded: LoadedBase) -> Table | None:
    urgencies = loaded.single(Urgencies)
    return Table(urgencies) if urgencies else None


class Table:
    """The table of urgencies, ready to look for its wordings in a clause in plain words."""

    def __init__(self, urgencies: Urgencies) -> None:
        self._animals = frozenset(each.urgency for each in urgencies.level if each.for_animals)
        self._levels = [(each.urgency, _finder(each.said_as)) for each in urgencies.level]
        self._unclear = _finder(urgencies.unclear)
        self._undefined = _finder(urgencies.undefined)
        self._signs = [(each, _finder(each.named_by)) for each in urgencies.sign]
        self._not_in = {each.id: _finder(each.not_in) for each in urgencies.sign if each.not_in}
        self._too_much = [
            (each, _finder(each.asks_too_much)) for each in urgencies.sign if each.asks_too_much
        ]

    def alike(self, wanted: Urgency, asked: Collection[Urgency]) -> bool:
        """Return whether both are about people, or both about animals."""
        return (wanted in self._animals) == any(each in self._animals for each in asked)

    def asked(self, clause: str) -> set[Urgency]:
        """Return the urgencies that `clause` asks for."""
        found = [
            (urgency, match)
            for urgency, finder in self._levels
            for match in finder.finditer(clause)
        ]
        return {urgency for urgency, _ in _longest(found)}

    def undefined(self, clause: str) -> list[str]:
        """Return the words in `clause` that name no sign that a reader could look for."""
        return [match.group(0) for match in self._undefined.finditer(clause)]

    def unclear(self, clause: str) -> str:
        """Return the words that call for help without saying which, empty where none do."""
        return next((match.group(0) for match in self._unclear.finditer(clause)), "")

    def named(self, clause: str) -> list[tuple[Sign, str]]:
        """Return the signs that `clause` names, each with the words that mean it."""
        found = [
            (sign, match)
            for sign, finder in self._signs
            for match in finder.finditer(self._without(sign, clause))
            if not _DENIED.search(clause[: match.start()])
        ]
        return [(sign, match.group(0)) for sign, match in _longest(found)]

    def too_much(self, clause: str) -> list[tuple[Sign, str]]:
        """Return the signs of which `clause` asks for several where one is enough."""
        return [
            (sign, m.group(0)) for sign, finder in self._too_much for m in finder.finditer(clause)
        ]

    def _without(self, sign: Sign, clause: str) -> str:
        """Blank the wordings in which `sign` is not meant; what is left keeps its place."""
        if sign.id not in self._not_in:
            return clause
        return self._not_in[sign.id].sub(lambda match: "_" * len(match.group(0)), clause)


def _finder(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of `phrases` (see `records.urgencies.Phrases`)."""
    # The longest first, so that it is taken where several begin at one place.
    ways = "|".join(map(_pattern, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{ways})(?![\w-])")


def _pattern(phrase: str) -> str:
    pattern = _BETWEEN.join(map(_word, phrase.casefold().split()))
    return pattern.replace(f"{_BETWEEN}..{_BETWEEN}", _GAP)


def _word(word: str) -> str:
    if word == "..":
        return word
    ways = [re.escape(way).replace(r"\*", r"\w*") for way in word.split("/")]
    return f"(?:{'|'.join(ways)})"


def _longest(found: list[tuple[T, re.Match[str]]]) -> list[tuple[T, re.Match[str]]]:
    """Return `found` without matches that overlap a longer one."""
    kept: list[tuple[T, re.Match[str]]] = []
    for each in sorted(found, key=lambda one: len(one[1].group(0)), reverse=True):
        match = each[1]
        if all(match.end() <= m.start() or m.end() <= match.start() for _, m in kept):
            kept.append(each)
    return kept
