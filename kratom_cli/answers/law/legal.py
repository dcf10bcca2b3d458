"""`legal PLACE`: the law on kratom in one place, or every place that a name can mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Title,
    Tone,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.law.age import aged, dated, warnings
from kratom_cli.answers.law.places import (
    PlaceMeaning,
    PlaceMeanings,
    bare_name,
    country_name,
    meanings,
    not_covered,
    opening,
)
from kratom_cli.answers.law.state_map import FORBIDDEN, TONES, map_of_states, reach
from kratom_cli.answers.phrasing import (
    GRADES,
    cited,
    cites,
    command,
    entries,
    record_data,
    strictest,
    taken_for,
)
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import LegalStatus
from kratom_cli.words.normalise import normalise_name

NO_ADVICE = (
    "Information, not legal advice. Law changes often: ask a lawyer or the office that an entry"
    " names before you act on it."
)
_ASK = ["legal-adviser", "pharmacist"]
_TOPICS = ("law-and-travel", "kratom-withdrawal")
_BRIEF = ("id", "name", "kind", "status", "status_7oh", "as_of", "review_by")


def show(context: Context, typed: str) -> Answer:
    """Answer `legal PLACE`; where the name can mean several places, list them all.

    Raises `NotFound` when no place is meant, or one whose law was not looked up.
    """
    found = meanings(context, typed)
    if len(found.of) > 1:
        return _clash(context, typed, found)
    meaning = found.of[0]
    if meaning.place is None:
        raise not_covered(meaning.name, country_name(context.base, meaning.country))
    return _place(context, typed, found, meaning.place)


def build_answer(
    context: Context,
    blocks: list[Block],
    data: dict[str, Any],
    places: Iterable[Place],
    notices: Iterable[str] = (),
) -> Answer:
    """Return an answer on the law, which always says that it is not legal advice and whom to ask.

    `places` are those whose records are shown whole: their sources and their sensitivity count.
    """
    shown = list(places)
    content = Content(
        "legal",
        blocks,
        strictest("safety", *shown),
        data,
        _ASK,
        sources=entries(cited(context.base, shown)),
        notices=[*notices, NO_ADVICE],
    )
    return context.answer(content)


def status_word(context: Context, status: LegalStatus) -> str:
    """Return the short word for a status: 'Banned'."""
    return context.base.single(Wording).legal_status[status].partition(":")[0]


def tones(context: Context) -> dict[str, Tone]:
    """Return the tone of each word for a status."""
    return {status_word(context, each): tone for each, tone in TONES.items()}


def both(context: Context, place: Place) -> str:
    """Return both statuses of a place on one line, and how old they are."""
    leaf = status_word(context, place.status).lower() + reach(place)
    return f"leaf: {leaf}; 7-OH: {status_word(context, place.status_7oh).lower()}; {dated(place)}"


def brief(place: Place) -> dict[str, Any]:
    """Return the few fields of a place that a list has, for programs."""
    return {name: getattr(place, name) for name in _BRIEF}


def name_notices(meaning: PlaceMeaning, typed: str) -> list[str]:
    """Return the notices on the name: what it was taken for, and what was not checked."""
    place = meaning.place
    if place is None:
        return []
    if meaning.inside:
        town = (
            f"{meaning.name} ({meaning.kind}) has no entry of its own; here is that of {place.name}"
        )
        named = ", but the text below names it" if _names(place, meaning.name) else ""
        return [f"{town}. Local law in {meaning.name} was not checked{named}."]
    if normalise_name(typed) in (
        normalise_name(place.id),
        normalise_name(place.name),
        normalise_name(bare_name(place)),
    ):
        return []
    return [taken_for(place.name, typed)]


def _names(place: Place, town: str) -> bool:
    """Return whether the entry on `place` speaks of a town in it, as of one with its own ban."""
    said = f" {place.summary} {place.details} {place.conflict} "
    return any(f" {town}{end}" in said for end in (" ", ",", ".", ";", ":", "'"))


def standing(context: Context, place: Place) -> list[tuple[str, str]]:
    """Return what the law is, as labelled texts; leaf and 7-OH apart, each with its meaning.

    A text is empty where there is nothing to tell.
    """
    wording = context.base.single(Wording)
    age = f"{place.min_age}, the lowest that was found" if place.min_age else ""
    if not age and place.status not in (*FORBIDDEN, "no-law-found"):
        age = "none found, which does not mean that there is none"
    covers = "not stated in what was read" if place.status in FORBIDDEN else ""
    return [
        ("Kratom leaf and powder", wording.legal_status[place.status]),
        ("7-OH", wording.legal_status[place.status_7oh]),
        ("What it covers", place.scope or covers),
        ("Lowest age", age),
        ("Limit on 7-OH", place.limit_7oh),
        ("In force since", place.effective or "date not found"),
        ("How sure", f"{GRADES[place.certainty]} that this was so when its sources were written"),
    ]


def law_fields(context: Context, pairs: Iterable[tuple[str, str]]) -> Fields:
    """Return labelled texts as a block, without the empty ones."""
    return Fields([(label, text) for label, text in pairs if text], tones(context))


def _place(context: Context, typed: str, found: PlaceMeanings, place: Place) -> Answer:
    base, meaning = context.base, found.of[0]
    wording = base.single(Wording)
    parent = base.get(Place, place.parent) if place.parent else None
    inner = _inside(base, place)
    note = f"legal {opening(base, place)}: {aged(context, place)}, next review {place.review_by}"
    blocks: list[Block] = [
        Title(f"The law on kratom: {place.name}", note),
        Paragraph(place.summary),
        law_fields(context, standing(context, place)),
        *_section("More", place.details),
        *_section("The law itself", place.instrument),
        *_section("Penalties, in general terms", place.penalties),
        *_section("If you travel", place.traveller),
        *_section("Where sources disagree, or what was not read", place.conflict),
        *_around(context, parent, inner),
        Heading("Check with"),
        Items(place.check_with),
        Heading("Sources"),
        Items([_dates(place), *cites(base, place.sources)]),
        Heading("Read on"),
        Commands(_read_on(base, place, parent)),
    ]
    data = {
        "asked_for": {"name": meaning.name, "kind": meaning.kind},
        "local_law_checked": not meaning.inside,
        "place": record_data(place),
        "meaning": wording.legal_status[place.status],
        "meaning_7oh": wording.legal_status[place.status_7oh],
        "parent": brief(parent) if parent else None,
        "inside": [brief(each) for each in inner],
    }
    notices = [*warnings(context, place), *name_notices(meaning, typed), *_others(context, found)]
    return build_answer(context, blocks, data, [place], notices)


def _others(context: Context, found: PlaceMeanings) -> list[str]:
    """Return the notice that there are towns of the same name elsewhere."""
    where = [
        bare_name(each.place) if each.place else country_name(context.base, each.country)
        for each in found.left_out
    ]
    if not where:
        return []
    town = found.left_out[0].name
    what = f"There is a {town} in {', '.join(dict.fromkeys(where))} too."
    return [f"{what} For that one, add the name of its state or country."]


def _inside(base: Base, place: Place) -> list[Place]:
    """Return the places right inside `place`: their identifiers begin with its own."""
    within = [each for each in base.ids(Place) if each.startswith(f"{place.id}-")]
    found = [base.get(Place, each) for each in within]
    return [each for each in found if each.parent == place.id]


def _section(title: str, text: str) -> list[Block]:
    return [Heading(title), Paragraph(text)] if text else []


def _around(context: Context, parent: Place | None, inner: list[Place]) -> list[Block]:
    """Return what holds above a place, and the places inside it that have entries."""
    blocks: list[Block] = []
    if parent:
        blocks += [Heading("Higher-level law also applies"), Fields([_above(context, parent)])]
    local = [each for each in inner if each.kind in ("county", "city", "jurisdiction")]
    if local:
        blocks += [Heading("Places inside it with entries"), Fields(_lines(context, local))]
    states = [each for each in inner if each not in local]
    if states:
        blocks += [Heading("Its states"), *map_of_states(context, states)]
        blocks += [Heading("State by state"), Fields(_lines(context, states))]
    return blocks


def _lines(context: Context, places: list[Place]) -> list[tuple[str, str]]:
    return [_line(context, each) for each in places]


def _line(context: Context, place: Place) -> tuple[str, str]:
    return f"{place.name} ({opening(context.base, place)})", both(context, place)


def _above(context: Context, parent: Place) -> tuple[str, str]:
    """Return the line on the law above a place, with what it covers: 'local rules' says little."""
    label, statuses = _line(context, parent)
    return label, f"{statuses}. {parent.scope}" if parent.scope else statuses


def _dates(place: Place) -> str:
    again = f"compared with its sources on {place.checked}" if place.checked else "read once only"
    nothing = "" if place.sources else " No source was found."
    return f"{dated(place).capitalize()}; {again}.{nothing}"


def topics_on_law(base: Base) -> list[str]:
    """Return the commands for the topics on law that there are."""
    return [command(f"topic {each}") for each in _TOPICS if base.has(Topic, each)]


def _read_on(base: Base, place: Place, parent: Place | None) -> list[str]:
    above = [command(f"legal {opening(base, parent)}")] if parent else []
    american = place.id.partition("-")[0] == "us" and base.has(Topic, "law-in-the-us")
    topics = [*([command("topic law-in-the-us")] if american else []), *topics_on_law(base)]
    return [*above, *topics] or [command("legal")]


def _clash(context: Context, typed: str, found: PlaceMeanings) -> Answer:
    openings = dict.fromkeys(opening(context.base, each.place) for each in found.of if each.place)
    lines = [_meaning_line(context, each) for each in found.of]
    blocks: list[Block] = [
        Title(f"'{typed}' can mean {len(found.of)} places", "their rules differ; none was picked"),
        *([Paragraph(found.note)] if found.note else []),
        Fields(lines),
        Heading("Read on"),
        Commands([command(f"legal {each}") for each in openings] or [command("legal")]),
    ]
    data = {
        "typed": typed,
        "note": found.note,
        "meanings": [_meaning_data(context, each) for each in found.of],
    }
    taken = [taken_for(found.taken_for, typed)] if found.taken_for else []
    return build_answer(context, blocks, data, [], taken)


def _meaning_line(context: Context, meaning: PlaceMeaning) -> tuple[str, str]:
    place = meaning.place
    if place is None:
        country = country_name(context.base, meaning.country)
        where = "" if country == meaning.name else f" in {country}"
        return f"{meaning.name}, {meaning.kind}{where}", (
            "not covered: its law was not looked up, which does not mean that kratom is legal"
        )
    if meaning.inside:
        label = f"{meaning.name}, {meaning.kind} in {bare_name(place)}"
        return label, f"{both(context, place)} (of {bare_name(place)}; local law was not checked)"
    parent = context.base.get(Place, place.parent) if place.parent else None
    where = f" in {bare_name(parent)}" if parent else ""
    return f"{place.name}, {place.kind}{where}", both(context, place)


def _meaning_data(context: Context, meaning: PlaceMeaning) -> dict[str, Any]:
    place = meaning.place
    return {
        "name": meaning.name,
        "kind": meaning.kind,
        "place": brief(place) if place else None,
        "country": "" if place else country_name(context.base, meaning.country),
        "local_law_checked": not meaning.inside,
    }
