"""`interactions DRUG...`: finds what is meant, and picks the answer for it."""

from __future__ import annotations

from collections.abc import Iterable

from kratom_cli.answers.answer import Answer
from kratom_cli.answers.context import Context
from kratom_cli.answers.mixing.known import AmbiguousDrug, Known
from kratom_cli.answers.mixing.meanings import Meant, meanings
from kratom_cli.answers.mixing.one import show
from kratom_cli.answers.mixing.ratings import rate, worst_first
from kratom_cli.answers.mixing.several import several
from kratom_cli.knowledge.records.mixing import (
    AmbiguousName,
    MixingTexts,
    Substance,
    SubstanceClass,
)

_WITHOUT_KRATOM = "Kratom itself was left out: every answer here is about kratom with the rest."


def named(context: Context, name: str) -> Answer:
    """Answer `interactions NAME` in short, as a search opens it."""
    return drugs(context, (name,), detail=False)


def drugs(context: Context, arguments: tuple[str, ...], *, detail: bool) -> Answer:
    """Answer `interactions DRUG...`: one substance in full, several in short, worst first.

    What is not known is said first, and makes the exit status 3. A name that means several
    things is answered with all of them.
    """
    found = meanings(context, arguments)
    notices = [_WITHOUT_KRATOM] if found.with_kratom else []
    if not found.meant:
        from kratom_cli.answers.mixing.lists import show_all

        return show_all(context, notices=tuple(notices))
    notices += [each.notice for each in found.meant if each.notice]
    texts = context.base.single(MixingTexts)
    if any(each.street for each in found.meant):
        notices.append(texts.street_names)
    known = _sort(context, found.meant)
    if len(found.meant) == 1 and known.rated:
        return show(context, known.rated[0], notices, detail=detail)
    return several(context, known, notices, detail=detail)


def _sort(context: Context, meant: Iterable[Meant]) -> Known:
    known = Known([], [], [])
    for each in meant:
        if each.found is None:
            known.unknown.append(each)
        elif isinstance(each.found, AmbiguousName):
            known.ambiguous.append(_meanings_of(context, each, each.found))
        else:
            known.rated.append(rate(context.base, each.found, each.name, each.typed))
    return known._replace(rated=worst_first(known.rated))


def _meanings_of(context: Context, meant: Meant, name: AmbiguousName) -> AmbiguousDrug:
    records: list[Substance | SubstanceClass] = [
        *(context.base.get(Substance, each) for each in name.substances),
        *(context.base.get(SubstanceClass, each) for each in name.classes),
    ]
    rated = [rate(context.base, each, _own_name(each), meant.typed) for each in records]
    return AmbiguousDrug(meant, name, worst_first(rated))


def _own_name(record: Substance | SubstanceClass) -> str:
    """Return what to call a record that was not named; one for several goes by their names."""
    if isinstance(record, Substance) and record.several:
        return record.id.replace("-", " ")
    return record.all_names()[0]
