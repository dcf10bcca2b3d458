"""What is left of a text when layout is taken away, so that nothing of it can be lost unseen."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import msgspec

from kratom_cli.answers.answer import Answer


def squeezed(text: str) -> str:
    """Return `text` without white space and escapes, in which wrapping leaves no trace."""
    return "".join(text.replace("\\", "").split())


def unpainted(text: str) -> str:
    """Return `text` without colour codes."""
    pieces = text.split("\x1b[")
    return pieces[0] + "".join(piece.partition("m")[2] for piece in pieces[1:])


def letters(text: str) -> Counter[str]:
    """Return how often each letter and digit stands in `text`: what columns side by side keep."""
    return Counter(filter(str.isalnum, text.casefold()))


def care_is_whole(answer: Answer, form: str, text: str) -> bool:
    """Return whether `text`, made of `answer` in `form`, has its care: first, whole, and last."""
    care = answer.care
    if form == "json":
        shown = msgspec.json.decode(text)["care"]
        return bool(shown == {**msgspec.to_builtins(care)} and all(shown.values()))
    plain = squeezed(unpainted(text)).replace("**", "")
    middle = [*care.caveats, *map(str, care.referral)]
    return (
        plain.startswith(squeezed(care.short))
        and plain.endswith(squeezed(care.call))
        and all(squeezed(each) in plain for each in middle)
    )


_CARE_END = re.compile(
    r"^(?:\x1b\[\d+m|[^\w\n])*(?:care\b[^\n]* \(knowledge base|ask: )", re.IGNORECASE | re.MULTILINE
)


def without_care(text: str, care: dict[str, Any], form: str) -> str:
    """Return `text` with its care replaced by how strict it is, as `<care: safety>`.

    `care` is that of the same answer in JSON. Nothing but the care is ever left out: an assertion
    fails where other words stand in it.
    """
    mark = f"<care: {care['sensitivity']}>"
    if form == "json":
        document = {**json.loads(text), "care": mark}
        return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n"
    starts = [match.start() for match in _CARE_END.finditer(text)]
    titled = [start for start in starts if "knowledge base" in text[start:].splitlines()[0]]
    start = titled[-1] if titled else starts[0]
    lines = text[:start].splitlines(keepends=True)
    short = letters(care["short"])
    number = next((n for n in range(4) if letters(unpainted("".join(lines[:n]))) == short), 0)
    top = f"{mark}\n" if number else ""
    _, _, end = text[start:].partition("\n") if titled else ("", "", text[start:])
    asked = [f"Ask: {each['who']}, {each['about']}" for each in care["referral"]]
    left_out = " ".join([*(care["caveats"] if titled else []), *asked, care["call"]])
    assert letters(unpainted(end)) == letters(left_out), end
    return f"{top}{''.join(lines[number:])}{mark}\n"
