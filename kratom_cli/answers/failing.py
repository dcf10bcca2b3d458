"""A failure as an Answer, so that even an error says whom to call.

`emergency` prints the first steps whatever went wrong, from the copy in the code.
"""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Block, Content, Items, Paragraph, Problem, Title
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.care import careful_without_data, numbers
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound
from kratom_cli.first_steps import FIRST_DO_NOT, FIRST_STEPS, FIRST_STEPS_TITLE

_ASK = ["pharmacist", "poison-centre"]


def explain(failure: Failure, command: str, asked: Asked | None, directory: str) -> Answer:
    """Return `failure` as an answer.

    Where the texts of care can still be read (`asked` is given and they are whole) it carries the
    care of a safety answer; otherwise the care that is built into the code.
    """
    if command != "emergency" and asked and asked.refused and isinstance(failure, NotFound):
        failure = asked.refused
    content = failed(failure, command)
    if command == "emergency":
        content = with_first_steps(content, [failure.line()], asked)
    elif asked is None or isinstance(failure, DamagedKnowledgeBase):
        return careful_without_data(content, directory)
    try:
        if asked is not None:
            return asked.answer_in_any_case(content)
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


def first_steps(asked: Asked | None) -> list[Block]:
    """Return the first steps for an emergency from the copy in the code."""
    return [
        Title(FIRST_STEPS_TITLE),
        Items(numbered(asked), numbered=True),
        Paragraph(" ".join(FIRST_DO_NOT)),
    ]


def numbered(asked: Asked | None) -> list[str]:
    """Return the steps with the number of the reader's country, where it can be read."""
    number = "the emergency number"
    if asked:
        with suppress(DamagedKnowledgeBase):
            number = numbers(asked.base, asked.country)["emergency"]
    return [step.replace("the emergency number", number) for step in FIRST_STEPS]


def with_first_steps(content: Content, notices: list[str], asked: Asked | None) -> Content:
    """Return `content` as the page of the first steps, which opens with `notices`."""
    return replace(
        content,
        blocks=first_steps(asked),
        declared="emergency",
        data={**content.data, "first_steps": numbered(asked)},
        ask=["poison-centre"],
        notices=notices,
        dense=True,
    )
