"""What comes first when a text describes, or may describe, an emergency."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Content, Heading, Paragraph
from kratom_cli.answers.care import numbers
from kratom_cli.answers.context import Context
from kratom_cli.answers.danger.triage import Alarm
from kratom_cli.answers.failing import failed, first_steps
from kratom_cli.answers.joining import join
from kratom_cli.answers.opening import open_page, open_record
from kratom_cli.answers.phrasing import command
from kratom_cli.calling import BUILT_IN_CRISIS
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound

_ASK = ["poison-centre"]
_HELP = "help"
_SUICIDE = "suicidal-thoughts"
"""The page for which the notice names the crisis line."""


def answer(
    context: Context,
    alarm: Alarm,
    question: Callable[[Context], Answer],
    verb: str,
    empty_result: dict[str, Any] | None,
) -> Answer:
    """Return what to do now, followed by the answer to `question` unless that is dropped.

    `verb` and `aside` are those of `guard.guarded`.
    """
    first, content = _told(context, alarm, question, verb, empty_result)
    found = {"emergency": {**alarm._asdict(), "data": first.data}}
    if content is None:
        data = {**(empty_result or {}), **found}
        return context.answer_in_any_case(replace(first, command=verb, data=data))
    joined = join(first, replace(content, data={**content.data, **found}))
    return context.answer_in_any_case(joined)


def _told(
    context: Context,
    alarm: Alarm,
    question: Callable[[Context], Answer],
    verb: str,
    empty_result: dict[str, Any] | None,
) -> tuple[Content, Content | None]:
    """Return what to do now, and the content of the question, or None where it is dropped."""
    certain = alarm.level == "emergency"
    first = _page(context, alarm.page) if certain else _notice(context, alarm.page)
    if certain and empty_result is not None:
        return first, None
    try:
        content = question(context).content
    except Failure as failure:
        # Who asks for help gets help; nothing of that name means that it was no question.
        if empty_result is not None and (isinstance(failure, NotFound) or verb == _HELP):
            return _page(context, alarm.page), None
        content = replace(failed(failure, verb), blocks=[Paragraph(failure.line())])
    # A topic of the very name of the page says the same; once is enough.
    blocks = [each for each in content.blocks if each not in first.blocks]
    heading = [Heading("What you asked")] if certain else []
    return first, replace(content, blocks=[*heading, *blocks])


def _page(context: Context, page: str) -> Content:
    """Return the steps for an emergency, or whom to call where they cannot be read.

    Without a page that fits best these are the steps that `emergency` gives to everybody.
    """
    try:
        return (
            open_record(context, "emergencies", page) if page else open_page(context, "emergency")
        )
    except Exception:  # noqa: BLE001 - Whatever is wrong with the page, whom to call stands first.
        return Content("emergency", first_steps(context), "emergency", {}, _ASK)


def _notice(context: Context, page: str) -> Content:
    """Return the one-line notice for a text that may describe an emergency."""
    despair = page == _SUICIDE
    crisis = f"Thoughts of suicide, or no way on? Crisis line: {_crisis_line(context)}. "
    others = f" (other signs: {command('emergency')})"
    line = (
        f"{crisis if despair else ''}"
        "If somebody cannot be woken, breathes badly, has a seizure or chest pain, or wants to die:"
        f" call the emergency number now, then read: {command(f'emergency {page}'.rstrip())}"
        f"{others if page else ''}"
    )
    ask = ["mental-health"] if despair else []
    return Content("emergency", [], "safety", {}, ask, notices=[line])


def _crisis_line(context: Context) -> str:
    try:
        return numbers(context.base, context.country)["crisis"]
    except DamagedKnowledgeBase:
        return BUILT_IN_CRISIS
