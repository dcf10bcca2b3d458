"""A failure as an Answer, so that even an error says whom to call.

Who asks for `emergency` gets the first steps whatever went wrong: they stand in the code.
"""

from __future__ import annotations

from kratom_cli.answers.answer import Answer, Block, Content, Items, Problem, Title
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.care import careful_without_data
from kratom_cli.failures import DamagedKnowledgeBase, Failure, NotFound
from kratom_cli.first_steps import FIRST_STEPS, FIRST_STEPS_TITLE

_ASK = ["pharmacist", "poison-centre"]


def explain(failure: Failure, command: str, asked: Asked | None, directory: str) -> Answer:
    """Return `failure` as an answer.

    Where the texts of care can still be read (`asked` is given and they are whole) it carries the
    care of a safety answer; otherwise the care that is built into the code.
    """
    urgent = command == "emergency"
    problem = Problem(failure.code, failure.what, failure.where, failure.todo)
    data = {"suggestions": list(failure.suggestions)} if isinstance(failure, NotFound) else {}
    content = Content(
        command,
        _first_steps() if urgent else [],
        "emergency" if urgent else "safety",
        {**data, "first_steps": FIRST_STEPS} if urgent else data,
        ["poison-centre"] if urgent else _ASK,
        notices=[failure.line()] if urgent else [],
        problems=[problem],
        status="not-found" if isinstance(failure, NotFound) else "failed",
        exit_status=failure.exit_status,
        dense=urgent,
    )
    if asked is not None and (urgent or not isinstance(failure, DamagedKnowledgeBase)):
        return asked.answer_in_any_case(content)
    return careful_without_data(content, directory)


def _first_steps() -> list[Block]:
    return [Title(FIRST_STEPS_TITLE), Items(list(FIRST_STEPS), numbered=True)]
