"""`legal` without a place, with filters, and for several places: overview, comparison, route."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Fields,
    Heading,
    Paragraph,
    Table,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.law.age import aged, may_be_outdated, warnings
from kratom_cli.answers.law.legal import (
    both,
    brief,
    build_answer,
    law_fields,
    name_notices,
    standing,
    status_word,
    tones,
    topics_on_law,
)
from kratom_cli.answers.law.places import (
    PlaceMeaning,
    country_name,
    meanings,
    not_covered,
    opening,
)
from kratom_cli.answers.phrasing import command, record_data
from kratom_cli.failures import UsageFailure
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import LEGAL_STATUSES, LegalStatus

_FEWEST = 2


def overview(context: Context) -> Answer:
    """Answer `legal`: how many places have which status, for the leaf and for 7-OH."""
    places = context.base.all(Place)
    leaf = Counter(each.status for each in places)
    seven = Counter(each.status_7oh for each in places)
    words = context.base.single(Wording).legal_status
    rows = [
        [words[each].partition(":")[0], str(leaf[each]), str(seven[each]), _meaning(words[each])]
        for each in LEGAL_STATUSES
        if leaf[each] or seven[each]
    ]
    blocks: list[Block] = [
        Title("The law on kratom", f"places with an entry: {len(places)}"),
        Paragraph(
            "The leaf and 7-OH often have different rules. A place may have a rule of its own and"
            " still be under the rules of its state and country."
        ),
        Table(["Status", "Leaf", "7-OH", "What it means"], rows, tones(context)),
        Heading("Read on"),
        Commands([command("legal --status banned"), *topics_on_law(context.base)]),
    ]
    data = {
        "count": len(places),
        "due": sum(may_be_outdated(context, each) for each in places),
        "leaf": {each: leaf[each] for each in LEGAL_STATUSES},
        "7-oh": {each: seven[each] for each in LEGAL_STATUSES},
    }
    return build_answer(context, blocks, data, [], _due(context, places))


def show_all(context: Context, *, status: LegalStatus | None, changed_since: str | None) -> Answer:
    """Answer `legal --status` and `--changed-since`: the places that fit both.

    Raises `UsageFailure` when `changed_since` is no date.
    """
    since = _date(changed_since)
    places = [
        each
        for each in context.base.all(Place)
        if status in (None, each.status, each.status_7oh)
        and (not since or _since(each.effective, since) or _since(each.as_of, since))
    ]
    groups = _groups(context, places, status, since)
    blocks: list[Block] = [Title("The law on kratom", f"places that fit: {len(places)}")]
    if not places:
        blocks.append(Paragraph("No place fits. That does not mean that kratom is legal anywhere."))
    for title, here in groups:
        blocks += [Heading(f"{title} ({len(here)})"), Fields([_line(context, p) for p in here])]
    opened = opening(context.base, places[0]) if places else ""
    blocks += [Heading("Read on"), Commands([command(f"legal {opened}".strip())])]
    data = {"places": [{**brief(each), "effective": each.effective} for each in places]}
    return build_answer(context, blocks, data, [], _due(context, places))


def compare(context: Context, names: Sequence[str]) -> Answer:
    """Answer `legal --compare`: places side by side.

    Raises `UsageFailure` for fewer than two places or a name with several meanings, `NotFound`
    when no place is meant.
    """
    found = _each(context, names, "--compare")
    places = [place for _, place in found]
    rows = _rows([_facts(context, each) for each in places])
    blocks: list[Block] = [
        Title("The law on kratom, compared", ", ".join(each.name for each in places)),
        Table(["What", *(each.name for each in places)], rows, tones(context)),
        Heading("Read on"),
        Commands([command(f"legal {opening(context.base, each)}") for each in places]),
    ]
    data = {"places": [record_data(each) for each in places]}
    return build_answer(context, blocks, data, places, _notices(context, names, found))


def route(context: Context, names: Sequence[str]) -> Answer:
    """Answer `legal --route`: each place in the order of the journey, the strictest told first.

    Raises as `compare` does.
    """
    found = _each(context, names, "--route")
    places = [place for _, place in found]
    blocks: list[Block] = [
        Title("The law on kratom on a route", " to ".join(each.name for each in places)),
        Fields(
            [
                ("Strictest for the leaf", _strictest(context, places, lambda p: p.status)),
                ("Strictest for 7-OH", _strictest(context, places, lambda p: p.status_7oh)),
            ],
            tones(context),
        ),
        Paragraph(
            "Passing through counts: what was legal where it was bought can be a crime on the way."
        ),
    ]
    for number, place in enumerate(places, 1):
        blocks += [Heading(f"{number}. {place.name}"), law_fields(context, _facts(context, place))]
    blocks += [
        Heading("Read on"),
        Commands([_compare_command(context, places), *topics_on_law(context.base)]),
    ]
    data = {
        "places": [record_data(each) for each in places],
        "strictest": [each.id for each in _gravest(places, lambda p: p.status)],
        "strictest_7oh": [each.id for each in _gravest(places, lambda p: p.status_7oh)],
    }
    return build_answer(context, blocks, data, places, _notices(context, names, found))


def _compare_command(context: Context, places: list[Place]) -> str:
    words = dict.fromkeys(opening(context.base, each) for each in places)
    return command("legal --compare " + " ".join(f"'{w}'" if " " in w else w for w in words))


Found = list[tuple[PlaceMeaning, Place]]


def _each(context: Context, names: Sequence[str], option: str) -> Found:
    if len(names) < _FEWEST:
        raise UsageFailure(
            "Two places or more are needed",
            where=option,
            todo=f"Such as: {command(f'legal {option} us-tn us-ky')}",
        )
    return [_only(context, each, option) for each in names]


def _only(context: Context, typed: str, option: str) -> tuple[PlaceMeaning, Place]:
    """Return the one place that `typed` means; raises where it could mean several."""
    of = meanings(context, typed).of
    if len(of) > 1:
        words = [
            f"{opening(context.base, each.place)} ({each.place.name})" for each in of if each.place
        ]
        raise UsageFailure(
            f"'{typed}' can mean {len(of)} places", where=option, todo=f"Write: {', '.join(words)}."
        )
    if of[0].place is None:
        raise not_covered(of[0].name, country_name(context.base, of[0].country))
    return of[0], of[0].place


def _facts(context: Context, place: Place) -> list[tuple[str, str]]:
    """Return what a traveller needs of a place, as labelled texts, empty where there is none."""
    return [
        *standing(context, place),
        ("Pending", place.pending),
        ("The law itself", place.instrument),
        ("Penalties, in general terms", place.penalties),
        ("If you travel", place.traveller),
        ("Check with", "; ".join(place.check_with)),
        ("How old", f"{aged(context, place)}, review due by {place.review_by}"),
    ]


def _rows(columns: list[list[tuple[str, str]]]) -> list[list[str]]:
    """Return the rows of a table from columns with the same labels, without empty rows."""
    rows = []
    for cells in zip(*columns, strict=True):
        texts = [text for _, text in cells]
        if any(texts):
            rows.append([cells[0][0], *(text or "not recorded" for text in texts)])
    return rows


def _gravest(places: list[Place], status: Callable[[Place], LegalStatus]) -> list[Place]:
    gravest = min((status(each) for each in places), key=LEGAL_STATUSES.index)
    return [each for each in places if status(each) == gravest]


def _strictest(
    context: Context, places: list[Place], status: Callable[[Place], LegalStatus]
) -> str:
    gravest = _gravest(places, status)
    scopes = [f"{each.name} ({each.scope})" if each.scope else each.name for each in gravest]
    return f"{status_word(context, status(gravest[0]))}: {', '.join(dict.fromkeys(scopes))}"


def _notices(context: Context, names: Iterable[str], found: Found) -> list[str]:
    shown = {place.id: place for _, place in found}
    stale = [each for place in shown.values() for each in warnings(context, place)]
    pairs = zip(names, found, strict=True)
    return stale + [each for typed, (what, _) in pairs for each in name_notices(what, typed)]


def _due(context: Context, places: list[Place]) -> list[str]:
    due = sum(may_be_outdated(context, each) for each in places)
    if not due:
        return []
    why = "their newest source is over a year old or has no date, or a change was under way"
    return [f"May be out of date: {due} of {len(places)} ({why}). Check before you rely on any."]


def _groups(
    context: Context, places: list[Place], status: LegalStatus | None, since: str
) -> list[tuple[str, list[Place]]]:
    """Return places in groups: by what is so for leaf or 7-OH, or by what is new."""
    if since:
        new = [each for each in places if _since(each.effective, since)]
        rest = [each for each in places if not _since(each.effective, since)]
        groups = [
            (f"Rules in force since {since} or later", new),
            (f"Other entries with a source of {since} or later", rest),
        ]
    else:
        word = status_word(context, status or "unclear")
        groups = [
            (f"Leaf: {word}", [each for each in places if each.status == status]),
            (f"Only 7-OH: {word}", [each for each in places if each.status != status]),
        ]
    return [(title, here) for title, here in groups if here]


def _line(context: Context, place: Place) -> tuple[str, str]:
    since = f"; in force since {place.effective}" if place.effective else ""
    due = "; may be out of date" if may_be_outdated(context, place) else ""
    return f"{place.name} ({opening(context.base, place)})", f"{both(context, place)}{since}{due}"


def _meaning(words: str) -> str:
    text = words.partition(": ")[2]
    return text[0].upper() + text[1:]


def _date(text: str | None) -> str:
    if not text:
        return ""
    digits = text.replace("-", "")
    parts = [len(part) for part in text.split("-")]
    if not digits.isdigit() or parts != [4, 2, 2][: len(parts)]:
        raise UsageFailure(
            f"'{text}' is no date", where="--changed-since", todo="Write it as YYYY-MM or YYYY."
        )
    return text


def _since(date: str | None, since: str) -> bool:
    """Return whether a date, which may be only a year or a month, can be on or after another."""
    if date is None or not date[:1].isdigit():
        return False
    shorter = min(len(date), len(since))
    return date[:shorter] >= since[:shorter]
