"""Finds what the words after `interactions` mean: substances, groups, or nothing known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import taken_for
from kratom_cli.knowledge.records.mixing import (
    AmbiguousName,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.words.distance import nearest, similar
from kratom_cli.words.normalise import normalise_name

Mixed = Substance | SubstanceClass | AmbiguousName
KINDS: tuple[type[Mixed], ...] = (AmbiguousName, Substance, SubstanceClass)
"""The order in which kinds are looked up; an ambiguous name is never resolved."""

_OWN_FILES = KINDS[:2]
"""Kinds that are looked up by identifier first."""

_BETWEEN = {"and", "or", "with", "plus", "&", "+"}
_COMMA = re.compile(r"(?<!\d)[,;]|[,;](?!\d)")  # The comma in "1,4-BD" parts nothing.
_JOINED = re.compile("[+/&]")
_FORM = re.compile(
    r"(?:\d+(?:[.,]\d+)?)?(?:mgs?|mcg|g|ml|tablets?|tabs?|capsules?|caps|pills?)|\d+(?:[.,]\d+)?"
    r"|[cdeisx]r|la|xl|ec|odt|hcl|generic|one-?step"
    r"|liquids?|syrups?|solutions?|suspensions?|elixirs?|powders?|sachets?|granules|caplets?"
    r"|softgels?|lozenges?|films?|strips?|gums?|gels?|creams?|ointments?|lotions?|foams?"
    r"|suppositor(?:y|ies)|pessar(?:y|ies)|enemas?|drops?|sprays?|nebuli[sz]ers?|patch(?:es)?"
    r"|infusions?|injections?|injectables?|auto-?injectors?|depots?|implants?|drips?|pens?|kits?"
    r"|nasal|nasally|oral|orally|dental|topical|sublingual|buccal|transdermal|rectal|vaginal"
    r"|intranasal|intravenous|intramuscular|subcutaneous|iv|im|sc|dispersible|effervescent|chewable"
)
"""Words for a strength, a form, a way of taking or a release: "2 mg tablets", "nasal"."""
_BRACKETS = str.maketrans("()[]", "    ")
_IN_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_SHAPES = {"patch", "inhaler", "gummies", "vape", "eye drops"}
"""Ambiguous names that are only a form after another name: "clonidine patch"."""
_ROUTES = {"patch", "inhaler", "eye drops"}
"""Those that are a form after any substance, even one that is not sold in it."""
_LONGEST_NAME = 5
_MOST_SUGGESTIONS = 3
_MOST_SUGGESTED_FOR = 20
"""For how many unknown names others are suggested; more are unlikely to be typing errors."""


class Meant(NamedTuple):
    """One thing that was asked about.

    `found` is None where nothing is recorded; `name` is what to call it; `notice` says if the name
    was corrected; `close` holds at most three names to try instead; `street` says if a street name
    was typed.
    """

    typed: str
    found: Mixed | None
    name: str = ""
    notice: str = ""
    close: tuple[str, ...] = ()
    street: bool = False


class DrugMeanings(NamedTuple):
    """Everything that was asked about, each once, and whether kratom itself was among it."""

    meant: list[Meant]
    with_kratom: bool


def meanings(context: Context, arguments: tuple[str, ...]) -> DrugMeanings:
    """Return what `arguments` mean.

    Words that make a longer known name are taken together, and a name never goes on after a
    comma; words between names, strengths, forms and ways of taking ("2 mg tablets", "clonidine
    patch", "nasal") are left out, and so are brackets and kratom itself.
    """
    names = _Names(context)
    found: dict[str, Meant] = {}
    with_kratom = False
    for phrase in _COMMA.split(" ".join(arguments).translate(_BRACKETS)):
        for part in _parts(names, _apart(names, phrase.split())):
            if names.is_kratom(part):
                with_kratom = True
                continue
            meant = names.find(part)
            found.setdefault(meant.found.id + meant.name if meant.found else part, meant)
    whole = " ".join(arguments).strip()
    if whole and not found and not with_kratom:  # Nothing but forms: "tablets" names no medicine.
        found[whole] = names.find(whole)
    return DrugMeanings(_settled(names, list(found.values()), whole), with_kratom)


def _settled(names: _Names, meant: list[Meant], whole: str) -> list[Meant]:
    """Return `meant` without ambiguous names that brackets settle: "nalmefene (Opvee)"."""
    told = {
        record.id for each in _IN_BRACKETS.findall(whole) if (record := names.known(each.strip()))
    }
    return [
        each
        for each in meant
        if not isinstance(each.found, AmbiguousName) or told.isdisjoint(each.found.substances)
    ]


def opening_name(context: Context, substance: Substance) -> str:
    """Return a name that leads to `substance`: its identifier, unless that means several things."""
    names = _Names(context)
    wanted = (substance.id, *substance.all_names())
    return next(each for each in wanted if isinstance(names.known(each), Substance))


class _Names:
    """The names of everything that can be mixed with kratom."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._base = context.base
        self._found: dict[str, Meant] = {}
        self._suggested_for = 0

    @cached_property
    def _kratom(self) -> set[str]:
        return {normalise_name(name) for name in self._base.single(MixingTexts).kratom_names}

    def is_kratom(self, text: str) -> bool:
        """Return whether `text` is a name of kratom itself."""
        return normalise_name(text) in self._kratom

    def known(self, text: str) -> Mixed | None:
        """Return the record with exactly this name.

        Identifiers come first; `check` sees to it that no ambiguous name hides behind one.
        """
        for kind in _OWN_FILES:
            if self._base.has(kind, text):
                return self._record(kind, text)
        for kind in KINDS:
            record_id = self._base.named(kind, text)
            if record_id:
                return self._record(kind, record_id)
        return None

    def is_told_by(self, before: str, text: str) -> bool:
        """Return whether `text` is only the form of the name `before` it: "clonidine patch"."""
        if not before or text.casefold() not in _SHAPES:
            return False
        meant, several = self.known(before), self.known(text)
        if not isinstance(meant, Substance) or not isinstance(several, AmbiguousName):
            return False
        if text.casefold() in _ROUTES:
            return True
        return meant.id in several.substances or not set(meant.classes).isdisjoint(several.classes)

    def is_street_word(self, text: str) -> bool:
        """Return whether `text` is the street name of a drug, which may be an everyday word too."""
        record = self.known(text)
        if isinstance(record, Substance):
            return any(normalise_name(each) == normalise_name(text) for each in record.street_names)
        if not isinstance(record, AmbiguousName):
            return False
        meant = (self._base.get(Substance, each) for each in record.substances)
        return any(
            normalise_name(each) == normalise_name(text)
            for one in meant
            for each in one.street_names
        )

    def _record(self, kind: type[Mixed], record_id: str) -> Mixed:
        return self._base.get(kind, record_id)

    def find(self, typed: str) -> Meant:
        """Return what `typed` means: by name, else by the one name that is nearest."""
        if typed not in self._found:
            self._found[typed] = self._find(typed)
        return self._found[typed]

    def _find(self, typed: str) -> Meant:
        record = self.known(typed)
        if record:
            name, street = _called(record, normalise_name(typed))
            same = normalise_name(name) == normalise_name(typed) or isinstance(
                record, AmbiguousName
            )
            notice = "" if same else taken_for(name, typed)
            return Meant(typed, record, name, notice, street=street)
        near = nearest(normalise_name(typed), self._all)
        closest = [each.name for each in near if each.distance == near[0].distance]
        meant = {self._all[name] for name in closest}
        if len(meant) == 1:
            return self._taken(typed, [each.name for each in near])
        return Meant(typed, None, close=self._suggestions(typed))

    def _taken(self, typed: str, near: list[str]) -> Meant:
        """Return what the first name in `near` means, with a notice, and what else is close."""
        nearest_key = near[0]
        kind, record_id = self._all[nearest_key]
        record = self._record(kind, record_id)
        name, street = _called(record, nearest_key)
        label = self._label(nearest_key)
        shown = label if normalise_name(label) == normalise_name(name) else f"{label} ({name})"
        others = [self._label(each) for each in near if self._all[each][1] != record_id]
        also = f" Also close: {', '.join(others[:2])}." if others else ""
        notice = (
            f"'{typed}' is not recorded. Taken for: {shown}.{also} Check the name on the packet."
        )
        return Meant(typed, record, name, notice, street=street)

    @cached_property
    def _all(self) -> dict[str, tuple[type[Mixed], str]]:
        return {
            name: (kind, record_id)
            for kind in reversed(KINDS)
            for name, record_id in self._base.names(kind).items()
        }

    def _suggestions(self, typed: str) -> tuple[str, ...]:
        self._suggested_for += 1
        if self._suggested_for > _MOST_SUGGESTED_FOR:
            return ()
        street = (each for each in typed.split() if self.is_street_word(each))
        close: dict[str, None] = dict.fromkeys(list(street)[:_MOST_SUGGESTIONS])
        for name in similar(normalise_name(typed), self._all):
            if len(close) >= _MOST_SUGGESTIONS:
                break
            close[self._label(name)] = None
        return tuple(close)

    def _label(self, name: str) -> str:
        """Return the usual spelling of a normalised name."""
        kind, record_id = self._all[name]
        labels = self._record(kind, record_id).all_names()
        return next((each for each in labels if normalise_name(each) == name), record_id)


def _called(record: Mixed, wanted: str) -> tuple[str, bool]:
    """Return what to call `record`, found by the key `wanted`, and whether by a street name."""
    if isinstance(record, SubstanceClass):
        return record.name, False
    matching = [each for each in record.all_names() if normalise_name(each) == wanted]
    if isinstance(record, AmbiguousName):
        return (matching or record.names)[0], False
    street = bool(matching) and matching[0] in record.street_names
    own = matching[0] if matching and record.several else record.names[0]
    return own, street


def _apart(names: _Names, words: list[str]) -> list[str]:
    """Return `words` with those that join names ("zoloft+xanax") taken apart, unless it is one."""
    parts: list[str] = []
    for word in words:
        one = not _JOINED.search(word) or names.known(word)
        parts += [word] if one else filter(None, _JOINED.split(word))
    return parts


def _parts(names: _Names, words: list[str]) -> Iterator[str]:
    """Yield the names in a run of words: the longest known ones, and what is left between them.

    A street word right beside an unknown one belongs to it: "alendronic acid" is no LSD.
    """
    run: list[str] = []
    for text, known in _tokens(names, words):
        if known and not names.is_street_word(text):
            yield from _run_parts(names, run)
            run = []
            yield text
        elif text:
            run.append(text)
        else:
            yield from _run_parts(names, run)
            run = []
    yield from _run_parts(names, run)


def _tokens(names: _Names, words: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield each longest known name and each unknown word, and "" where the words are parted.

    What says only how much or in which form is left out.
    """
    before = ""
    start = 0
    while start < len(words):
        length = _known_length(names, words[start:])
        text = " ".join(words[start : start + max(length, 1)])
        if not length and text.casefold() in _BETWEEN:
            yield "", False
        elif length and not names.is_told_by(before, text):
            yield text, True
        elif not length and not _FORM.fullmatch(text.casefold()):
            yield text, False
        before = text if length else ""
        start += max(length, 1)


def _run_parts(names: _Names, run: list[str]) -> Iterator[str]:
    """Yield the names in a run of unknown words and street words.

    Where all are street words each is taken, where none is they are unknown words; a street word
    beside an unknown one is not taken out of it.
    """
    street = [each for each in run if names.known(each)]
    if len(street) == len(run):
        yield from street
    elif street:
        yield " ".join(run)
    else:
        yield from _unknown_parts(names, run)


def _known_length(names: _Names, words: list[str]) -> int:
    """Return how many of the first words make the longest known name, 0 where none do."""
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        text = " ".join(words[:length])
        if names.is_kratom(text) or names.known(text):
            return length
    return 0


def _unknown_parts(names: _Names, words: list[str]) -> Iterator[str]:
    """Yield unknown words as one name, or one by one where any is close to a known name."""
    whole = " ".join(words)
    apart = len(words) > 1 and not names.find(whole).found
    if apart and any(names.find(word).found for word in words):
        yield from words
    elif whole:
        yield whole
