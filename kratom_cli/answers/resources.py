"""`resources`: where to turn to, by country and kind, and whom to ask what.

The country's emergency number stands first. What is not recorded is said to be not recorded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Paragraph,
    Title,
)
from kratom_cli.answers.care import UNKNOWN_COUNTRY, fill
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.phrasing import (
    GRADES,
    bibliography,
    cited,
    cites,
    command,
    dates,
    entries,
    record_data,
    stale,
    taken_for,
)
from kratom_cli.failures import ANSWERED, NOT_FOUND
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.names import find
from kratom_cli.knowledge.records.care import Country, Professional
from kratom_cli.knowledge.records.resources import INTERNATIONAL, NOT_CONFIRMED, HelpGaps, Resource
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import HELP_KINDS, HelpKind, Verified
from kratom_cli.words.normalise import normalise_name

_ASK = ["pharmacist", "primary-care"]
_EXPECTED: tuple[HelpKind, ...] = ("poison-centre", "crisis-line", "treatment-line")
"""Kinds of help that every country should have; a page says which are not recorded."""

_CARD_ONLY = {
    "for_whom", "what_it_is", "how_to_use", "save_it", "privacy", "caution", "sources", "reviewed",
    "review_by", "phone_international", "tty", "textphone", "fax", "web_more", "dated", "aliases",
    "spelled",
}  # fmt: skip
"""Fields that only the list of one kind shows, in JSON too."""

_PLACEHOLDER = re.compile(r"\{([a-z0-9-]+)\}")

_ABSENT = "That does not mean that there is none. Ask a doctor, a pharmacist or a hospital."
_READ_ON: dict[Verified, str] = {
    "official page": "an official page",
    "two independent pages": "two independent pages",
    "one page": "one page only, so not confirmed",
}


def show_all(context: Context, kind: HelpKind | None, notices: Sequence[str] = ()) -> Answer:
    """Answer `resources`, a line for each; or `resources KIND`, each record whole.

    Exit status 3 where the country is not recorded, or nothing of this kind is.
    """
    wording = context.base.single(Wording)
    here = _here(context, kind)
    local = [each for each in here if each.country != INTERNATIONAL]
    found = bool(local or kind is None) and context.country != UNKNOWN_COUNTRY
    what = wording.help_kind[kind] if kind else "Where to get help"
    blocks: list[Block] = [Title(f"{what}: {_place(context)}", f"entries: {len(here)}")]
    blocks += _emergency(context)
    blocks += _cards(here) if kind else _overview(context, wording, here)
    blocks += _not_recorded(context, wording, local, kind)
    blocks += [Heading("Read on"), Commands(_read_on(kind))]
    data = {
        "country": record_data(context.base.get(Country, context.country))
        if context.country
        else None,
        "resources": [record_data(each, () if kind else _CARD_ONLY) for each in here],
        "gaps": _gaps(context),
    }
    late = [due for each in here for due in stale(context.today, each)]
    return context.answer(
        Content(
            "resources",
            blocks,
            "safety",
            data,
            _ASK,
            notices=[*notices, *context.country_notices(), *dict.fromkeys(late)],
            status="answered" if found else "not-found",
            exit_status=ANSWERED if found else NOT_FOUND,
        )
    )


def named(context: Context, name: str) -> Answer:
    """Answer `resources NAME`: a kind, `professionals`, a professional, or one resource whole.

    Raises `NotFound` when nothing is meant by `name`.
    """
    wanted = normalise_name(name)
    if wanted == normalise_name("professionals"):
        return professionals(context)
    kinds = _kinds(context.base.single(Wording))
    roles = _roles(context.base)
    is_resource = context.base.named(Resource, name) is not None
    if wanted in kinds or not (wanted in roles or is_resource):
        kind = find(name, kinds).id
        if kind:
            shown = [] if wanted in kinds else [taken_for(kind, name)]
            return show_all(context, kinds[normalise_name(kind)], shown)
    if wanted in roles or not is_resource:
        role = find(name, roles, by_part=True).id
        if role:
            shown = [] if wanted in roles else [taken_for(role, name)]
            return _professional(context, context.base.get(Professional, role), shown)
    resource, notices = resolve(context, Resource, name)
    return _one(context, _dialled(context.base, resource), notices)


def professionals(context: Context) -> Answer:
    """Answer `resources professionals`: whom to ask what."""
    found = list(context.base.all(Professional))
    blocks: list[Block] = [
        Title("Whom to ask what", f"{len(found)} kinds of professionals"),
        Fields([(each.role, f"{each.ask_about} ({each.id})") for each in found]),
        Heading("Read on"),
        Commands([command("resources pharmacist"), command("topic talking-to-a-clinician")]),
    ]
    data = {"professionals": [record_data(each) for each in found]}
    return context.answer(Content("resources", blocks, "safety", data, _ASK))


def _professional(context: Context, professional: Professional, notices: list[str]) -> Answer:
    sources = cited(context.base, [professional])
    fields = [
        ("Ask", professional.ask_about),
        ("Turn to them for", "; ".join(professional.turn_to_for)),
        ("Not for", "; ".join(professional.not_for)),
        ("Tell them", professional.tell_them),
        ("Bring", "; ".join(professional.bring)),
        ("You could say", professional.how_to_ask),
        ("Why", professional.why),
        ("How sure", GRADES[professional.certainty]),
        ("Keep in mind", professional.caution),
        ("Sources", ", ".join(cites(context.base, professional.sources))),
    ]
    blocks: list[Block] = [
        Title(professional.role, f"professional {professional.id}: as of {professional.as_of}"),
        Fields([pair for pair in fields if pair[1]]),
        Heading("Read on"),
        Commands([command("resources professionals"), command("resources")]),
    ]
    return context.answer(
        Content(
            "resources",
            blocks,
            "safety",
            {"professional": record_data(professional)},
            [professional.id],
            sources=entries(sources),
            notices=notices,
        )
    )


def _one(context: Context, resource: Resource, notices: list[str]) -> Answer:
    wording = context.base.single(Wording)
    sources = cited(context.base, [resource])
    abroad = resource.country not in (INTERNATIONAL, context.country)
    there = f" --country {resource.country.upper()}" if abroad else ""
    blocks: list[Block] = [
        Title(
            resource.name,
            f"{wording.help_kind[resource.kind].lower()} {resource.id}: {dates(resource)}",
        ),
        Fields(_card(resource)),
        *bibliography(sources),
        Heading("Read on"),
        Commands(
            [command(f"resources {resource.kind}{there}"), command("resources professionals")]
        ),
    ]
    return context.answer(
        Content(
            "resources",
            blocks,
            "safety",
            {"resource": record_data(resource)},
            _ASK,
            sources=entries(sources),
            notices=[*context.country_notices(), *notices],
        )
    )


def _here(context: Context, kind: HelpKind | None) -> list[Resource]:
    """Return the resources of the reader's country, then the international ones.

    Another country's that serves it comes with the number that is dialled from there.
    """
    country = context.base.get(Country, context.country) if context.country else None
    named = [*country.poison, *country.crisis] if country else []
    here = [
        _from_here(_dialled(context.base, each), country)
        for each in context.base.all(Resource)
        if (_serves(each, context.country) or each.id in named)
        and (kind is None or kind in each.kinds())
    ]
    return sorted(here, key=lambda each: (each.country == INTERNATIONAL, each.region, each.id))


def _dialled(base: Base, resource: Resource) -> Resource:
    """Return `resource` with each placeholder in its numbers replaced by the number it stands for.

    Raises `DamagedKnowledgeBase` when the record that holds the number cannot be read.
    """
    holders = {name: text for name, text in resource.numbers().items() if "{" in text}
    if not holders:
        return resource
    if resource.kind == "emergency":
        here = base.get(Country, resource.country)
        words = {"emergency": here.emergency, "also": ", ".join(here.also)}
    else:
        named = set(_PLACEHOLDER.findall("".join(holders.values())))
        words = {each: base.get(Resource, each).phone for each in named - {"phone"}}
        words["phone"] = resource.phone
    return replace(resource, **{name: fill(text, words) for name, text in holders.items()})


def _from_here(resource: Resource, country: Country | None) -> Resource:
    """Return `resource` with the number that is dialled in `country`, if that is another one.

    That it serves `country` may have been read on one page only, which is said beside the number.
    """
    if country is None or resource.country in (country.id, INTERNATIONAL):
        return resource
    from_abroad = "{phone_international}" in resource.line_abroad
    phone = resource.phone_international if from_abroad else resource.phone
    read = country.poison_verified if resource.id in country.poison else country.crisis_verified
    unsure = f" {NOT_CONFIRMED}" if read.startswith("one page") else ""
    return replace(resource, phone=f"{phone}{unsure}")


def _serves(resource: Resource, country: str) -> bool:
    if resource.country != INTERNATIONAL:
        return resource.country == country
    return country in (UNKNOWN_COUNTRY, *resource.countries) or not resource.countries


def _overview(context: Context, wording: Wording, here: list[Resource]) -> list[Block]:
    """Return a line for each resource, by kind; the country's emergency number stands above."""
    shown = [each for each in here if each.kind != "emergency" or not context.country]
    blocks: list[Block] = []
    for kind in HELP_KINDS:
        of_kind = [each for each in shown if kind in each.kinds()]
        if of_kind:
            blocks.append(Heading(wording.help_kind[kind]))
            blocks.append(Fields([(_name(each), _in_short(each)) for each in of_kind]))
    if shown:
        blocks.append(Heading("One of them whole: type what stands in brackets"))
        blocks.append(Commands([command(f"resources {shown[0].id}")]))
    return blocks


def _cards(here: list[Resource]) -> list[Block]:
    blocks: list[Block] = []
    for each in here:
        blocks += [Heading(_name(each)), Fields(_card(each))]
    return blocks


def _kinds(wording: Wording) -> dict[str, HelpKind]:
    """Return the kinds of help by the comparable form of each of their names."""
    return {
        normalise_name(name): kind
        for kind in reversed(HELP_KINDS)
        for name in (*wording.help_names.get(kind, []), wording.help_kind[kind], kind)
    }


def _roles(base: Base) -> dict[str, str]:
    """Return the identifiers of the professionals by the comparable form of each of their names."""
    return {
        normalise_name(name): each.id
        for each in base.all(Professional)
        for name in (each.role, each.id)
    }


def _place(context: Context) -> str:
    if context.country == UNKNOWN_COUNTRY:
        return "any country"
    return context.base.get(Country, context.country).name


def _emergency(context: Context) -> list[Block]:
    """Return the emergency number of the country, or that none is confirmed."""
    if context.country == UNKNOWN_COUNTRY:
        return []
    here = context.base.get(Country, context.country)
    number = f"{here.emergency} ({here.service})" if here.emergency else "none is confirmed here"
    fields = [
        ("In danger, call first", number),
        ("Works too", ", ".join(here.also)),
        ("Keep in mind", here.note),
        ("Verified", f"{here.verified}, as of {here.as_of}" if here.verified else ""),
    ]
    return [Heading("Emergency number"), Fields([pair for pair in fields if pair[1]])]


def _name(resource: Resource) -> str:
    if resource.country == INTERNATIONAL:
        return f"{resource.name}, international"
    named = not resource.region or resource.region in resource.name
    return resource.name if named else f"{resource.name} ({resource.region})"


def _in_short(resource: Resource) -> str:
    """Return number or address, hours, cost, how far it is verified, and the identifier."""
    text = f"text {resource.sms}" if resource.sms else ""
    only = " only" if resource.verified == "one page" else ""
    known = f"{resource.verified}{only}, {resource.checked or resource.as_of}"
    facts = [resource.phone or text or resource.web, resource.hours, resource.cost, known]
    return f"{'; '.join(fact for fact in facts if fact)} [{resource.id}]"


def _card(resource: Resource) -> list[tuple[str, str]]:
    """Return everything that a reader may need of one resource, labelled."""
    fields = [
        ("Call", resource.phone),
        ("Or", resource.phone_alt),
        ("As letters", ", ".join(resource.spelled)),
        ("From abroad", resource.phone_international),
        ("Text", resource.sms),
        ("Chat", resource.chat),
        ("Telephone for deaf people (TTY)", resource.tty),
        ("Textphone", resource.textphone),
        ("Fax", resource.fax),
        ("E-mail", resource.email),
        ("Web", ", ".join(filter(None, [resource.web, *resource.web_more]))),
        ("Hours", resource.hours),
        ("Cost", resource.cost),
        ("Languages", ", ".join(resource.languages)),
        ("For whom", resource.for_whom),
        ("What it is", resource.what_it_is),
        ("What to do or say", resource.how_to_use),
        ("Save it", resource.save_it),
        ("Privacy", resource.privacy),
        ("Keep in mind", resource.caution),
        ("Verified", _how_verified(resource)),
    ]
    return [pair for pair in fields if pair[1]]


def _how_verified(resource: Resource) -> str:
    dated = resource.dated or f"as of {resource.as_of}"
    again = f"; read again {resource.checked}" if resource.checked else ""
    return f"Read on {_READ_ON[resource.verified]}; {dated}{again}."


def _not_recorded(
    context: Context, wording: Wording, local: Iterable[Resource], kind: HelpKind | None
) -> list[Block]:
    """Return what is not recorded for the country, and what was looked for without result."""
    if context.country == UNKNOWN_COUNTRY:
        text = f"Nothing is recorded for '{context.country_typed}'. {_ABSENT}"
        return [Heading("Not recorded here"), Paragraph(text)]
    there = {kind for each in local for kind in each.kinds()}
    missing = [
        wording.help_kind[each]
        for each in ([kind] if kind else _EXPECTED)
        if each not in there and each != "emergency"
    ]
    blocks: list[Block] = []
    if missing:
        text = f"{', '.join(missing)}: nothing is recorded for {_place(context)}. {_ABSENT}"
        blocks += [Heading("Not recorded here"), Paragraph(text)]
    gaps = _gaps(context) if kind is None else []
    if gaps:
        blocks.append(Heading("Looked for and not confirmed"))
        blocks.append(Fields([(each["looked_for"], each["result"]) for each in gaps]))
    return blocks


def _gaps(context: Context) -> list[dict[str, Any]]:
    return [
        record_data(gap)
        for gap in context.base.single(HelpGaps).gap
        if context.country in gap.countries or not gap.countries
    ]


def _read_on(kind: HelpKind | None) -> list[str]:
    kinds = ["resources"] if kind else ["resources poison-centre", "resources crisis-line"]
    return [command(each) for each in (*kinds, "resources professionals", "topic privacy")]
