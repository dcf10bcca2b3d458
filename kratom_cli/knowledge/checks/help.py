"""Rules on help: it can be reached, and emergencies hold no number. See also `numbers`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.care import CareTexts, Country, Professional
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.resources import INTERNATIONAL, HelpGaps, Resource

_PLACEHOLDER = re.compile(r"\{[^}]*\}?|\}")
_KNOWN = {"{emergency}", "{poison}", "{crisis}", "{animal-poison}"}
# "Call 112", and any run of three digits or more ("1-800-222-1222"): one could be dialled. Rates
# ("100 to 120 pushes") and years stand in the notes, where no digits follow a word for calling.
# A temperature in Fahrenheit ("104 F") is needed in the steps and cannot be dialled.
_TO_CALL = re.compile(
    r"\b(?:call|ring|dial|text|phone)\s+(?:\w+\s+){0,3}\+?\d[\d() -]*\d", re.IGNORECASE
)
_LONG = re.compile(r"(?<!\d)(?!1\d\d(?:\.\d)? F\b)\d(?:[() -]{0,2}\d){2,}")


def emergencies_hold_no_numbers(loaded: LoadedBase) -> Iterator[Violation]:
    """Numbers to call come from the reader's country, so an emergency holds placeholders alone."""
    for emergency in loaded.of(Emergency).values():
        file = f"emergencies/{emergency.id}.toml"
        urgent = (*emergency.when, *emergency.steps, *emergency.more_steps, *emergency.do_not)
        for text in (emergency.name, emergency.sign, *urgent, *emergency.notes):
            found = _TO_CALL.search(text) or (text in urgent and _LONG.search(text))
            if found:
                yield Violation(
                    file, "number", f"'{found.group(0)}' is a number to call; write a placeholder"
                )
            allowed = _KNOWN if text in (*emergency.steps, *emergency.more_steps) else set()
            yield from _placeholders(file, text, allowed)


def emergencies_are_in_order(loaded: LoadedBase) -> Iterator[Violation]:
    """Each emergency has a place of its own in the list, orders begin alike, asks exist."""
    places: dict[int, str] = {}
    if loaded.of(Emergency) and not any(e.order == 1 for e in loaded.of(Emergency).values()):
        yield Violation(Emergency.folder, "order", "no emergency has the first place")
    for emergency in loaded.of(Emergency).values():
        file = f"emergencies/{emergency.id}.toml"
        first = places.setdefault(emergency.order, emergency.id)
        if first != emergency.id:
            yield Violation(file, "order", f"'{first}' has the place {emergency.order} too")
        for text in emergency.do_not:
            if not text.startswith("Do not "):
                yield Violation(file, "do_not", f"'{text}' does not begin with 'Do not'")
        for each in emergency.ask:
            if each not in loaded.of(Professional):
                yield Violation(file, "ask", f"There is no professional '{each}'")


def resources_can_be_reached(loaded: LoadedBase) -> Iterator[Violation]:
    """A resource says how to reach it; its country exists."""
    for resource in loaded.of(Resource).values():
        file = f"resources/{resource.id}.toml"
        ways = (
            *resource.numbers().values(),
            resource.web,
            resource.chat,
            resource.email,
            resource.hours,
        )
        if not any(ways):
            yield Violation(file, "phone", "has no number and no address")
        if resource.country not in (INTERNATIONAL, *loaded.of(Country)):
            yield Violation(file, "country", f"There is no country '{resource.country}'")


def care_names_known_numbers(loaded: LoadedBase) -> Iterator[Violation]:
    """The texts of care hold no placeholder but the emergency number, in the emergency's line."""
    texts = loaded.single(CareTexts)
    if texts is None:
        return
    for name in texts.__struct_fields__:
        text = getattr(texts, name)
        allowed = {"{emergency}"} if name == "emergency" else set()
        yield from _placeholders("care.toml", text.short, allowed)
        yield from _placeholders("care.toml", text.short_in_crisis, {*allowed, "{crisis}"})
        for caveat in text.caveats:
            yield from _placeholders("care.toml", caveat, set())


def gaps_name_countries(loaded: LoadedBase) -> Iterator[Violation]:
    """What was looked for in a country names one that is recorded."""
    gaps = loaded.single(HelpGaps)
    for gap in gaps.gap if gaps else ():
        for code in gap.countries:
            if code not in loaded.of(Country):
                yield Violation("help-gaps.toml", gap.id, f"There is no country '{code}'")


def _placeholders(file: str, text: str, allowed: set[str]) -> Iterator[Violation]:
    for found in _PLACEHOLDER.findall(text):
        if found not in allowed:
            yield Violation(file, "placeholder", f"nothing fills '{found}' here")
