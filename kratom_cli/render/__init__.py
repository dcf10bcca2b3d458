"""An Answer in, text out. Renderers know blocks; they know nothing of kratom."""

from __future__ import annotations

from typing import NamedTuple

from kratom_cli.answers.answer import Answer, Problem, sensitivity_of
from kratom_cli.vocabulary import Format


class Canvas(NamedTuple):
    """The width in columns to lay out for (None: do not wrap), and whether to use colour."""

    width: int | None
    colour: bool


def render(answer: Answer, form: Format, canvas: Canvas) -> str:
    """Return `answer` in `form` as text that ends with a line break."""
    if form == "json":
        from kratom_cli.render.json import to_json

        return to_json(answer)
    if form == "markdown":
        from kratom_cli.render.markdown import to_markdown

        return to_markdown(answer)
    if form == "terminal":
        from kratom_cli.render.terminal import to_terminal

        return to_terminal(answer, canvas)
    from kratom_cli.render.plain import to_plain

    return to_plain(answer, canvas)


def in_short(answer: Answer) -> str:
    """Return a failure in a few lines: what was wrong, whom to ask, and last whom to call.

    Where it touches an amount the short line of care stands first, and its caveats follow.
    """
    care = answer.care
    dosage = sensitivity_of(answer.content) == "dosage"
    problems = [f"{each.what}{_place(each)}. {each.todo}" for each in answer.content.problems]
    lines = [
        *([care.short] if dosage else []),
        *(f"kratom-info: {each}" for each in problems),
        *(care.caveats if dosage else []),
        *(f"Ask: {each}." for each in care.referral),
        care.call,
    ]
    return "\n".join(lines) + "\n"


def _place(problem: Problem) -> str:
    return f" ({problem.where})" if problem.where else ""
