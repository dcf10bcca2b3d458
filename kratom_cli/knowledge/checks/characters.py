"""Rules on what no reader can see, and on texts of care that say nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import msgspec

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.care import CareText, CareTexts

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Controls (line breaks too), marks of direction and of no width, unassigned, line separators.

The names are those of the general categories in the Unicode Character Database.
"""

_FEWEST_LETTERS = 20
"""Letters that a text of care has at least; the shortest of the bundled base has 50."""


def nothing_is_hidden(loaded: LoadedBase) -> Iterator[Violation]:
    """No text holds a character that is not seen, or that would steer a terminal."""
    for kind, records in loaded.entries.items():
        for record in filter(_may_hide, records.values()):
            yield from _hidden(f"{kind.folder}/{record.id}.toml", record, record.id)
    for single in loaded.singles.values():
        yield from _hidden(single.file, single, "")


def care_says_something(loaded: LoadedBase) -> Iterator[Violation]:
    """Each text of care is long enough to say something, and each first line says to call."""
    texts = loaded.single(CareTexts)
    for name in texts.__struct_fields__ if texts else ():
        text: CareText = getattr(texts, name)
        first_lines = list(filter(None, (text.short, text.short_in_crisis)))
        for each in (*first_lines, *text.caveats):
            count = sum(map(str.isalpha, each))
            if count < _FEWEST_LETTERS:
                what = f"has {count} letters; fewer than {_FEWEST_LETTERS} can warn nobody"
                yield Violation(CareTexts.file, name, f"'{_shown(each)}' {what}")
        for each in first_lines:
            if "call " not in each.lower():
                yield Violation(CareTexts.file, name, f"'{_shown(each)}' does not say to call")


def _may_hide(record: msgspec.Struct) -> bool:
    """Return whether to look closer: JSON escapes control characters and nothing else."""
    text = msgspec.json.encode(record).decode()
    return "\\" in text or not text.isprintable()


def _hidden(file: str, value: object, place: str) -> Iterator[Violation]:
    """Yield the hidden characters in `value` and everything in it; `place` is the path to it."""
    if isinstance(value, str):
        found = None if value.isprintable() else next(filter(_is_hidden, value), None)
        if found is not None:
            yield Violation(
                file, place, f"holds the character U+{ord(found):04X}, which is not seen"
            )
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _hidden(file, getattr(value, name), _joined(place, f"field {name}"))
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _hidden(file, name, _joined(place, "a name"))
            yield from _hidden(file, each, _joined(place, _shown(str(name))))
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value, 1):
            own = getattr(each, "id", "") or str(number)
            yield from _hidden(file, each, _joined(place, own))


def _is_hidden(character: str) -> bool:
    return not character.isprintable() and unicodedata.category(character) in _HIDDEN


def _joined(place: str, part: str) -> str:
    return f"{place}, {part}" if place else part


def _shown(text: str) -> str:
    """Return a text with each hidden character as its number."""
    return "".join(f"<U+{ord(each):04X}>" if _is_hidden(each) else each for each in text)
