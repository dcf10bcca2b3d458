"""Puts an emergency first, whatever was asked: the page with the steps, or one line in doubt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kratom_cli.answers.answer import Answer
from kratom_cli.answers.asked import Asked
from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.records.base import Entry

_NAMES_ALONE = ("interactions", "claims")
"""Commands of which no name can be a cry: elsewhere "wont wake up" is a topic's, and yet one."""


def guarded(
    asked: Asked,
    text: str,
    question: Callable[[Asked], Answer],
    *,
    verb: str,
    known: tuple[type[Entry], ...] = (),
    aside: dict[str, Any] | None = None,
) -> Answer:
    """Return the answer to `question`, after what to do now where `text` tells of an emergency.

    `question` is that of the command `verb`. A failure keeps its exit status, yet what to do now
    stands before it on standard output. A name of a record of one of the kinds `known` alarms
    nobody by itself: its page says what there is to say. Where sentences are looked up, what is
    said of people at large gets one line at most: "it cannot stop your breathing".

    `aside` is the data of an answer that was not looked for. Where it is given an emergency leaves
    the question aside, since what a search finds by the words of a cry would only push the steps
    off the screen; and what may be an emergency gets its page where nothing else is found.
    """
    cries = verb not in _NAMES_ALONE
    if any(asked.store.has(kind, text) for kind in known):
        return question(asked)
    if not cries and _names(asked, text, known):
        return question(asked)
    # Imported only here, so that who types a name does not pay for it.
    from kratom_cli.answers.danger.triage import is_about_people_at_large, recognise

    alarm = recognise(text)
    if alarm.level == "none":
        return question(asked)
    said = any(kind.said for kind in known)
    if said and alarm.level == "emergency" and is_about_people_at_large(text):
        alarm = alarm._replace(level="possible")
    if cries and alarm.level == "possible" and _names(asked, text, known):
        return question(asked)
    from kratom_cli.answers.danger import first

    return first.answer(asked, alarm, question, verb, aside)


def _names(asked: Asked, text: str, kinds: tuple[type[Entry], ...]) -> bool:
    """Tell whether `text` is a name of a record; where that cannot be read, it is none."""
    try:
        return any(asked.catalogue.named(kind, text) for kind in kinds)
    except DamagedKnowledgeBase:
        return False
