"""The emergency gate: looks for an emergency in every command line, before it is parsed further.

Where it finds one, what to do now comes first.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer
from kratom_cli.answers.care import UNKNOWN_COUNTRY, careful_without_data
from kratom_cli.answers.context import Context
from kratom_cli.failures import DamagedKnowledgeBase, unforeseen
from kratom_cli.knowledge.kinds import BY_FOLDER
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.typed import Typed
from kratom_cli.words.normalise import normalise_name

if TYPE_CHECKING:
    from kratom_cli.answers.danger.triage import Alarm

_NAMES_ALONE = ("interactions", "claims")
"""Commands of which no name can be a cry: elsewhere "wont wake up" is a topic's, and yet one."""

_KINDS = {
    "topic": ("topics",),
    "risks": ("risks",),
    "interactions": ("ambiguous-names", "substances", "substance-classes"),
    "claims": ("claims",),
    "disagreements": ("disagreements",),
    "legal": ("places", "place-clashes", "countries"),
    "resources": ("resources", "professionals"),
    "sources": ("sources",),
    "glossary": ("terms",),
    "--topic": ("topics",),
    "--class": ("substance-classes",),
    "--cited-by": ("topics", "risks", "claims", "disagreements"),
}
"""The kinds of record whose names a command or an option takes."""

_WINDOW = 1900
_OVERLAP = 200
"""How much text triage reads at a time, in characters: less than the limit of `recognise`.

An emergency is described in a few sentences; text a page earlier is about something else.
"""
_MOST_HEARD = 40_000
"""Of a longer text only both ends are read, so that the answer comes within a second."""

_ENCODED = "%([0-9A-Fa-f]{2})"


def emergency_gate(
    context: Context, typed: Typed, question: Callable[[Context], Answer], verb: str
) -> Answer:
    """Return the answer to `question`, after what to do now where an emergency was typed.

    `question` is that of the command `verb`. A failure keeps its exit status, yet what to do now
    stands before it on standard output. The name of a record that the command opens alarms nobody
    by itself: its page says what there is to say. Where sentences are looked up, what is said of
    people at large gets one line at most: "it cannot stop your breathing".

    A search, and what cannot be answered (`typed.aside`), is left aside in an emergency, since
    what is found by the words of a cry would only push the steps off the screen; and what may be
    an emergency gets its page where nothing else is found.
    """
    texts = _told(context, typed, verb) if typed.line and verb != "emergency" else []
    if not texts:
        return question(context)
    # Imported only here, so that who types a name does not pay for it.
    from kratom_cli.answers.danger.triage import LEVELS, Alarm

    alarm = min(
        (alarm_in(text, said=verb == "claims") for text in texts),
        key=lambda each: LEVELS.index(each.level),
        default=Alarm("none"),
    )
    if alarm.level == "none" or (alarm.level == "possible" and _is_named(context, typed, verb)):
        return question(context)
    if verb == "legal" and _is_a_place(context, typed.words):
        return question(context)
    from kratom_cli.answers.danger import first

    empty_result = _empty_result(typed, verb)
    if alarm.level == "emergency" and empty_result is not None:
        context.notice = ""  # On what was not looked up.
    try:
        return first.answer(context, alarm, question, verb, empty_result)
    except Exception as error:  # noqa: BLE001 - Whatever is broken, the steps must come.
        return _steps_alone(context, verb, error)


def _told(context: Context, typed: Typed, verb: str) -> list[str]:
    """Return the texts that triage has to read: none where all are names of records."""
    values = [each for each in typed.values if _has_letter(each[1]) and not _is_own(context, *each)]
    if _is_own(context, verb, typed.words):
        texts = [" ".join(text for _, text in values)]
    else:
        texts = [typed.words, typed.line] if values else [typed.words]
    return [each for each in dict.fromkeys(texts) if _has_letter(each)]


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_own(context: Context, opener: str, text: str) -> bool:
    """Return whether `text` is an identifier that `opener`, a command or an option, takes.

    Of the commands whose names are no cries, each name will do.
    """
    text = text.strip()
    if not text:
        return True
    if opener == "check":
        return os.path.isdir(text)
    if opener == "--country":  # Looked up already: any of its names will do.
        return context.country != UNKNOWN_COUNTRY
    kinds = list(_kinds(opener))
    try:
        if any(context.base.has(kind, text.lower()) for kind in kinds):
            return True
    except DamagedKnowledgeBase:  # What cannot be read is no reason not to listen.
        return False
    return opener in _NAMES_ALONE and _names(context, text, kinds)


def _is_a_place(context: Context, text: str) -> bool:
    """Return whether a place has this name, whatever it sounds like: Van Buren, Nakhon Sawan."""
    try:
        return _names(context, text, _kinds("legal")) or normalise_name(
            text
        ) in context.base.places_like(text)
    except DamagedKnowledgeBase:
        return False


def _is_named(context: Context, typed: Typed, verb: str) -> bool:
    """Return whether all that was typed is the name of a record; asked for doubtful alarms."""
    return _names(context, typed.words, _kinds(verb)) and all(
        _names(context, text, _kinds(option)) for option, text in typed.values
    )


def _names(context: Context, text: str, kinds: Iterable[type[Entry]]) -> bool:
    """Return whether `text` is the name of a record; False where the names cannot be read."""
    try:
        return any(context.base.named(kind, text) for kind in kinds)
    except DamagedKnowledgeBase:
        return False


def _kinds(opener: str) -> Iterable[type[Entry]]:
    return (BY_FOLDER[folder].record() for folder in _KINDS.get(opener, ()))


def alarm_in(text: str, *, said: bool = False) -> Alarm:
    """Return the most certain alarm in `text`, of whatever length.

    With `said` it may be a saying about people at large, which is no emergency of anybody's.
    """
    from kratom_cli.answers.danger.triage import LEVELS, Alarm, is_about_people_at_large, recognise

    best = Alarm("none")
    for piece in _windows(_unencoded(text)):
        alarm = recognise(piece)
        if said and alarm.level == "emergency" and is_about_people_at_large(piece):
            alarm = alarm._replace(level="possible")
        if LEVELS.index(alarm.level) < LEVELS.index(best.level):
            best = alarm
        if best.level == "emergency":
            break
    return best


def _windows(text: str) -> Iterable[str]:
    if len(text) > _MOST_HEARD:
        half = _MOST_HEARD // 2
        text = f"{text[:half]} {text[-half:]}"
    yield text[:_WINDOW]
    for start in range(_WINDOW - _OVERLAP, len(text) - _OVERLAP, _WINDOW - _OVERLAP):
        yield text[start : start + _WINDOW]


def _unencoded(text: str) -> str:
    """Return `text` with the escapes of web addresses undone: "wont%20wake%20up"."""
    if "%" not in text:
        return text
    octets = re.sub(_ENCODED, lambda found: chr(int(found[1], 16)), text)
    try:
        return octets.encode("latin-1").decode()
    except UnicodeError:
        return octets


def _empty_result(typed: Typed, verb: str) -> dict[str, Any] | None:
    if verb == "search" and not typed.unanswerable:
        from kratom_cli.answers.finding.search import nothing_sought

        return nothing_sought(typed.words)
    return {} if typed.unanswerable else None


def _steps_alone(context: Context, verb: str, error: Exception) -> Answer:
    """Return the steps and the care from the code, and what went wrong with the others."""
    from kratom_cli.answers.failing import failed, first_steps

    content = replace(
        failed(unforeseen(error), verb),
        blocks=first_steps(None),
        declared="emergency",
        ask=["poison-centre"],
        dense=True,
    )
    return careful_without_data(content, context.base.directory)
