"""What is left of a text when layout is taken away, so that nothing of it can be lost unseen."""

from __future__ import annotations

from collections import Counter

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
    """Tell whether `text`, made of `answer` in `form`, has its care: first, whole, and last."""
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
