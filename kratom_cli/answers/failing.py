"""A failure as an Answer, so that even an error says whom to call."""

from __future__ import annotations

from kratom_cli.answers.answer import Answer, Content, Problem
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.care import careful_without_data
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound

_ASK = ["pharmacist", "poison-centre"]


def explain(failure: Failure, command: str, asked: Asked | None, directory: str) -> Answer:
    """Return `failure` as an answer.

    Where the texts of care can still be read (`asked` is given and they are whole) it carries the
    care of a safety answer; otherwise the care that is built into the code.
    """
    content = failed(failure, command)
    if asked is not None and not isinstance(failure, DamagedKnowledgeBase):
        return asked.answer_in_any_case(content)
    return careful_without_data(content, directory)


def failed(failure: Failure, command: str) -> Content:
    """Return what an answer says of `failure`, with no blocks: it belongs to standard error."""
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
