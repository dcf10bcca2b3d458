"""A failure as an Answer, so that even an error says whom to call.

`emergency` prints the first steps whatever went wrong, from the copy in the code.
"""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Block, Content, Items, Paragraph, Problem, Title
from kratom_cli.answers.care import careful_without_data, numbers
from kratom_cli.answers.context import Context
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound
from kratom_cli.first_steps import FIRST_DO_NOT, FIRST_STEPS, FIRST_STEPS_TITLE

_ASK = ["pharmacist", "poison-centre"]


def explain(failure: Failure, command: str, context: Context | None, directory: str) -> Answer:
    """Return `failure` as an answer.

    Where the texts of care can still be read (`context` is given and they are whole) it carries the
    care of a safety answer; otherwise the care that is built into the code.
    """
    if command != "emergency" and context and context.refused and isinstance(failure, NotFound):
        failure = context.refused
    content = failed(failure, command)
    if command == "emergency":
        content = with_first_steps(content, [failure.line()], context)
    elif context is None or isinstance(failure, DamagedKnowledgeBase):
        return careful_without_data(content, directory)
    try:
        if context is not None:
            return context.answer_in_any_case(content)
    except Exception:  # noqa: BLE001, S110 - Whatever else is wrong, whom to call must be said.
        pass
    return careful_without_data(content, directory)


def failed(failure: Failure, command: str) -> Content:
    """Return the content for `failure`: no blocks, since it goes to standard error."""
    problem = Problem(failure.code, failure.what, failure.where, failure.todo)
    return Content(
        command,
        [],
        "safety",
        {"suggestions": list(failure.suggestions)} if isinstance(failure, NotFound) else {},
        _ASK,
        problems=[problem],
        status="not-found" if isinstance(failure, NotFound) else "failed",
        exit_status=failure.exit_status,
    )


def first_steps(context: Context | None) -> list[Block]:
    """Return the first steps for an emergency from the copy in the code."""
    return [
        Title(FIRST_STEPS_TITLE),
        Items(numbered(context), numbered=True),
        Paragraph(" ".join(FIRST_DO_NOT)),
    ]


def numbered(context: Context | None) -> list[str]:
    """Return the steps with the number of the reader's country, where it can be read."""
    number = "the emergency number"
    if context:
        with suppress(DamagedKnowledgeBase):
            number = numbers(context.base, context.country)["emergency"]
    return [step.replace("the emergency number", number) for step in FIRST_STEPS]


def with_first_steps(content: Content, notices: list[str], context: Context | None) -> Content:
    """Return `content` as the page of the first steps, which opens with `notices`."""
    return replace(
        content,
        blocks=first_steps(context),
        declared="emergency",
        data={**content.data, "first_steps": numbered(context)},
        ask=["poison-centre"],
        notices=notices,
        dense=True,
    )
