"""Puts an emergency first, whatever was asked: the page with the steps, or one line in doubt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Content, Heading, Paragraph
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.care import UNKNOWN_COUNTRY, numbers
from kratom_cli.answers.failing import failed, first_steps
from kratom_cli.answers.joining import join
from kratom_cli.answers.opening import open_page, open_record
from kratom_cli.answers.wording import command
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound
from kratom_cli.knowledge.records.base import Entry

if TYPE_CHECKING:
    from kratom_cli.answers.danger.triage import Alarm

_ASK = ["poison-centre"]
_SUICIDE = "suicidal-thoughts"
"""The page for which the notice names the crisis line."""

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
    first, content = _told(asked, alarm, question, verb, aside)
    found = {"emergency": {**alarm._asdict(), "data": first.data}}
    if content is None:
        return asked.answer_in_any_case(
            replace(first, command=verb, data={**(aside or {}), **found})
        )
    joined = join(first, replace(content, data={**content.data, **found}))
    return asked.answer_in_any_case(joined)


def _told(
    asked: Asked,
    alarm: Alarm,
    question: Callable[[Asked], Answer],
    verb: str,
    aside: dict[str, Any] | None,
) -> tuple[Content, Content | None]:
    """Return what to do now, and what was asked, None where it is left aside."""
    certain = alarm.level == "emergency"
    first = _page(asked, alarm.page) if certain else _notice(asked, alarm.page)
    if certain and aside is not None:
        return first, None
    try:
        content = question(asked).content
    except Failure as failure:
        if aside is not None and isinstance(failure, NotFound):
            return _page(asked, alarm.page), None
        content = replace(failed(failure, verb), blocks=[Paragraph(failure.line())])
    # A topic of the very name of the page says the same; once is enough.
    blocks = [each for each in content.blocks if each not in first.blocks]
    heading = [Heading("What you asked")] if certain else []
    return first, replace(content, blocks=[*heading, *blocks])


def _names(asked: Asked, text: str, kinds: tuple[type[Entry], ...]) -> bool:
    """Tell whether `text` is a name of a record; where that cannot be read, it is none."""
    try:
        return any(asked.catalogue.named(kind, text) for kind in kinds)
    except DamagedKnowledgeBase:
        return False


def _page(asked: Asked, page: str) -> Content:
    """Return the steps for an emergency, or whom to call where they cannot be read.

    Without a page that fits best these are the steps that `emergency` gives to everybody.
    """
    try:
        return open_record(asked, "emergencies", page) if page else open_page(asked, "emergency")
    except Exception:  # noqa: BLE001 - Whatever is wrong with the page, whom to call stands first.
        return Content("emergency", first_steps(asked), "emergency", {}, _ASK)


def _notice(asked: Asked, page: str) -> Content:
    """Return the one line for a text that may tell of an emergency."""
    despair = page == _SUICIDE
    crisis = f"Thoughts of suicide, or no way on? Crisis line: {_crisis_line(asked)}. "
    others = f" (other signs: {command('emergency')})"
    line = (
        f"{crisis if despair else ''}"
        "If somebody cannot be woken, breathes badly, has a seizure or chest pain, or wants to die:"
        f" call the emergency number now, then read: {command(f'emergency {page}'.rstrip())}"
        f"{others if page else ''}"
    )
    ask = ["mental-health"] if despair else []
    return Content("emergency", [], "safety", {}, ask, notices=[line])


def _crisis_line(asked: Asked) -> str:
    try:
        return numbers(asked.store, asked.country)["crisis"]
    except DamagedKnowledgeBase:
        return numbers(asked.store, UNKNOWN_COUNTRY)["crisis"]
