"""`emergency`: what to do now. Short enough for one screen, with the number to call first.

It reads as little as it can, and whatever is damaged it does not end without the first steps
(`failing` shows those that stand in the code).
"""

from __future__ import annotations

from collections import defaultdict

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.care import UNKNOWN_COUNTRY, careful_without_data, fill, numbers
from kratom_cli.answers.context import Context, damaged
from kratom_cli.answers.failing import failed, with_first_steps
from kratom_cli.answers.lookup import not_found
from kratom_cli.answers.phrasing import (
    GRADES,
    bibliography,
    cited,
    command,
    entries,
    record_data,
    stale,
    taken_for,
)
from kratom_cli.calling import BUILT_IN_CRISIS
from kratom_cli.failures import ANSWERED, NOT_FOUND, DamagedKnowledgeBase, NotFound
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.names import find
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.words.normalise import normalise_name

NOT_REVIEWED = "No clinician has reviewed this page yet."
_NEW_OR_SEVERE = "New, sudden or severe? Call {emergency} now."
"""Comes first where no page is found: the words may be a sign of anything."""

_ANIMAL = "{animal-poison}"
_LEADING_STEPS = 2
"""A crisis line in these steps becomes the number of the page, also on the first line."""

_MOST_SUGGESTIONS = 3
_SHORTEST_TELLING = 4
_MOST_PAGES_TOLD = 2
"""A word in the names of more pages than this does not tell them apart."""


def show_all(context: Context, *, detail: bool) -> Answer:
    """Answer `emergency` alone: the steps for the first emergency, and the words for all others.

    With `detail`, each emergency has a line of its own. A file that is damaged is left out and
    named. Raises `DamagedKnowledgeBase` when the first of them cannot be read.
    """
    readable, damage = _readable(context.base)
    first = readable[0]
    if damage and first.order != 1:
        raise damage
    steps = _filled(context, first.steps)
    blocks: list[Block] = [
        Title(f"{first.name}: what to do now", _note(first, detail=True) if detail else ""),
        Items(steps, numbered=True),
        *_others(readable, detail=detail),
    ]
    data = {
        "first_steps": steps,
        "emergencies": [
            {"id": each.id, "sign": each.sign, "name": each.name, "severity": each.severity}
            for each in readable
        ],
        "clinical_review": _clinical_review(first),
    }
    content = Content(
        "emergency",
        blocks,
        "emergency",
        data,
        first.ask,
        notices=context.country_notices(),
        exit_status=_status(context),
        dense=not detail,
    )
    return _answer(context, damaged(content, damage) if damage else content)


def by_sign(context: Context, sign: str, *, detail: bool) -> Answer:
    """Answer as `show` does; where no page is found, tell to call if it is severe, and the steps.

    Raises `DamagedKnowledgeBase` when the record cannot be read.
    """
    try:
        return show(context, sign, detail=detail)
    except NotFound as failure:
        return _answer(context, _unknown(context, failure))


def show(context: Context, sign: str, *, detail: bool) -> Answer:
    """Answer `emergency SIGN`: what it looks like, what to do, what not to do.

    With `detail`, also what takes training, the notes and the sources. Raises `NotFound` when no
    emergency is meant by `sign`, and `DamagedKnowledgeBase` when its record cannot be read.
    """
    emergency, notices = _meant(context.base, sign)
    notices = [*context.country_notices(), *notices, *stale(context.today, emergency)]
    sources = cited(context.base, [emergency]) if detail else []
    steps = _filled(context, emergency.steps)
    blocks: list[Block] = [
        Title(emergency.name, _note(emergency, detail=detail)),
        Paragraph(f"Signs: {'; '.join(emergency.when)}."),
        Items(steps, numbered=True),
        Paragraph(" ".join(emergency.do_not)),
    ]
    if detail:
        blocks += _detail(context, emergency)
        blocks += bibliography(sources)
    data = {
        **record_data(emergency, ["typed", "clinician"]),
        "steps": steps,
        "more_steps": _filled(context, emergency.more_steps),
        "clinical_review": _clinical_review(emergency),
    }
    return _answer(
        context,
        Content(
            "emergency",
            blocks,
            "emergency",
            data,
            emergency.ask,
            sources=entries(sources),
            notices=notices,
            exit_status=_status(context),
            dense=not detail,
            crisis=any("{crisis}" in step for step in emergency.steps[:_LEADING_STEPS]),
        ),
    )


def _answer(context: Context, content: Content) -> Answer:
    """Return `content` with its care; with the built-in care where the data's is damaged."""
    try:
        return context.answer(content)
    except DamagedKnowledgeBase as damage:
        return careful_without_data(damaged(content, damage), context.base.directory)


def _readable(base: Base) -> tuple[list[Emergency], DamagedKnowledgeBase | None]:
    """Return the emergencies that can be read, in their order, and what is wrong with another.

    Raises `DamagedKnowledgeBase` when none can be read.
    """
    readable, damage = [], None
    for record_id in base.ids(Emergency):
        try:
            readable.append(base.get(Emergency, record_id))
        except DamagedKnowledgeBase as failure:
            damage = damage or failure
    if damage is not None and not readable:
        raise damage
    return sorted(readable, key=lambda each: (each.order, each.id)), damage


def _meant(base: Base, typed: str) -> tuple[Emergency, list[str]]:
    """Return the emergency that `typed` means, and a notice when it was typed otherwise.

    What is no name of one is read as free text: "my son is slurring". The records themselves are
    looked through: they are few. Raises `NotFound` when none is meant, and `DamagedKnowledgeBase`
    when the one that is cannot be read.
    """
    if base.has(Emergency, typed):
        return base.get(Emergency, typed), []
    readable, damage = _readable(base)
    names = {normalise_name(name): each.id for each in readable for name in _names(each)}
    found = find(typed, names)
    record_id = found.id or _told_by(typed)
    if not record_id or not base.has(Emergency, record_id):
        raise damage or not_found(Emergency, typed, _sharing_a_word(typed, readable))
    emergency = base.get(Emergency, record_id)
    if normalise_name(typed) in (normalise_name(emergency.id), normalise_name(emergency.sign)):
        return emergency, []
    return emergency, [taken_for(emergency.sign, typed)]


def _names(emergency: Emergency) -> tuple[str, ...]:
    """Return every name that opens this emergency after the command `emergency`."""
    return (emergency.id, *emergency.all_names(), *emergency.typed)


def _told_by(text: str) -> str:
    """Return the identifier of the page that fits `text`, or an empty string."""
    from kratom_cli.answers.danger.triage import recognise

    return recognise(text).page


def _unknown(context: Context, failure: NotFound) -> Content:
    """Return what to do where no page is found: call if it is new or severe, then the steps."""
    notices = [*_filled(context, [_NEW_OR_SEVERE]), *context.country_notices(), failure.line()]
    return with_first_steps(failed(failure, "emergency"), notices, context)


def _sharing_a_word(typed: str, readable: list[Emergency]) -> tuple[str, ...]:
    """Return the signs of up to three pages that have a whole, telling word in common with `typed`.

    Letters in common mean nothing here: "stroke" has most of "strong, stiff muscles".
    """
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for each in readable:
        for name in _names(each):
            for word in name.replace("-", " ").split():
                pages[normalise_name(word)].add(each.sign)
    told = [
        sign
        for word in map(normalise_name, typed.replace("-", " ").split())
        if len(word) >= _SHORTEST_TELLING and len(pages.get(word, ())) <= _MOST_PAGES_TOLD
        for sign in sorted(pages.get(word, ()))
    ]
    return tuple(dict.fromkeys(told))[:_MOST_SUGGESTIONS]


def _filled(context: Context, texts: list[str]) -> list[str]:
    try:
        words = numbers(context.base, context.country)
    except DamagedKnowledgeBase:  # `_answer` says so.
        words = {**numbers(context.base, UNKNOWN_COUNTRY), "crisis": BUILT_IN_CRISIS}
    if any(_ANIMAL in text for text in texts):
        from kratom_cli.answers.danger.animals import poison_lines

        words["animal-poison"] = poison_lines(context.base, context.country)
    return [fill(text, words) for text in texts]


def _others(readable: list[Emergency], *, detail: bool) -> list[Block]:
    if detail:
        pairs = [(command(f"emergency {each.sign}"), each.name) for each in readable]
        return [Heading("All emergencies"), Fields(pairs)]
    signs = ", ".join(each.sign for each in readable[1:])
    return [Paragraph(f"{command('emergency')} SIGN: {signs}.")]


def _detail(context: Context, emergency: Emergency) -> list[Block]:
    blocks: list[Block] = []
    if emergency.more_steps:
        blocks += [Heading("If you can"), Items(_filled(context, emergency.more_steps))]
    if emergency.notes:
        blocks += [Heading("Good to know"), Items(emergency.notes)]
    return blocks


def _note(emergency: Emergency, *, detail: bool) -> str:
    """Return the line that grades and dates the steps; the short page has the way on in it."""
    dated = f"{GRADES[emergency.certainty]}, as of {emergency.as_of}"
    if detail:
        return f"{dated}, next review {emergency.review_by}. {_clinical_review(emergency)}"
    return f"see {command(f'emergency {emergency.sign} --detail')} ({dated.lower()})"


def _clinical_review(emergency: Emergency) -> str:
    """Return who, a clinician, has reviewed the page, or that none has."""
    return f"Reviewed by {emergency.clinician}." if emergency.clinician else NOT_REVIEWED


def _status(context: Context) -> int:
    return NOT_FOUND if context.country == UNKNOWN_COUNTRY else ANSWERED
