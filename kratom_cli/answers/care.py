"""Which caveats and which referral an answer must carry. The only maker of an `Answer`.

The texts live in `care.toml` and `professionals.toml`, the numbers in `countries.toml` and
`resources/`.
When these cannot be read, a minimum stands here in the code, so that even a damaged installation
says whom to call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from kratom_cli import last_resort
from kratom_cli.answers.answer import SEAL, Answer, Care, Content, Referral
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.base import Base, open_base
from kratom_cli.knowledge.edition import is_bundled, read_edition
from kratom_cli.knowledge.records.care import CareText, CareTexts, Country, Professional
from kratom_cli.knowledge.records.resources import NOT_CONFIRMED, Resource
from kratom_cli.vocabulary import Sensitivity

T = TypeVar("T")

DEFAULT_COUNTRY = "us"
UNKNOWN_COUNTRY = ""
"""Stands for a country that is not recorded, so that no number can be given."""

MINIMUM = Care(
    sensitivity="emergency",
    short=last_resort.SHORT,
    caveats=list(last_resort.CAVEATS),
    referral=[Referral(*each) for each in last_resort.REFERRAL],
    call=BUILT_IN_CALL,
)
"""The least care of every answer, whatever knowledge base it was made from."""

_THEIRS = "In the knowledge base that answers:"
_DAMAGED = "The knowledge base in use is damaged: what is told here may be incomplete."
BUILT_IN_CARE = replace(MINIMUM, caveats=[_DAMAGED, *MINIMUM.caveats])
"""The care of an answer when its own cannot be read."""


def careful(base: Base, content: Content, country: str) -> Answer:
    """Return `content` as an answer with the care that belongs to it.

    `country` is a code that `countries/` holds, or `UNKNOWN_COUNTRY`. A knowledge base that is not
    the bundled one is named, and where its care is not that of the bundled one, `MINIMUM` is added
    to it. Raises `DamagedKnowledgeBase` when the texts of care cannot be read;
    `careful_without_data` is for that.
    """

    def care_for(sensitivity: Sensitivity) -> Care:
        care = _care(base, content, country, sensitivity)
        if is_bundled(base.directory):
            return care
        return _completed(care, content, country)

    named = _naming_the_base(content, base.directory)
    return Answer(named, care_for, read_edition(base.directory), seal=SEAL)


def careful_without_data(content: Content, directory: str) -> Answer:
    """Return `content` with the care that is built into the code; never raises."""
    named = _naming_the_base(content, directory)
    return Answer(named, lambda _: BUILT_IN_CARE, read_edition(directory), seal=SEAL)


def _care(base: Base, content: Content, country: str, sensitivity: Sensitivity) -> Care:
    return Care(
        sensitivity=sensitivity,
        short=_short(base, content, country, sensitivity),
        caveats=_text(base, sensitivity).caveats,
        referral=_referral(base, content),
        call=call_line(base, country, signs=sensitivity != "emergency"),
    )


def _text(base: Base, sensitivity: Sensitivity) -> CareText:
    text: CareText = getattr(base.single(CareTexts), sensitivity)
    return text


def _short(base: Base, content: Content, country: str, sensitivity: Sensitivity) -> str:
    text = _text(base, sensitivity)
    short = (content.crisis and text.short_in_crisis) or text.short
    return fill(short, numbers(base, country, named=True))


def _referral(base: Base, content: Content) -> list[Referral]:
    asked = [base.get(Professional, each) for each in content.ask]
    return [Referral(each.role, each.ask_about) for each in asked]


def _completed(care: Care, content: Content, country: str) -> Care:
    """Add `MINIMUM` to those parts of a foreign base's care that differ from the bundled one's."""
    own = open_base()
    level = care.sensitivity
    same_short = _same(care.short, lambda: _short(own, content, country, level))
    same_caveats = _same(care.caveats, lambda: _text(own, level).caveats)
    same_referral = _same(care.referral, lambda: _referral(own, content))
    same_call = _same(care.call, lambda: call_line(own, country, signs=level != "emergency"))
    return Care(
        sensitivity=level,
        short=care.short if same_short else f"{MINIMUM.short} {care.short}",
        caveats=care.caveats if same_caveats else [*care.caveats, *MINIMUM.caveats],
        referral=care.referral if same_referral else [*care.referral, *MINIMUM.referral],
        call=care.call if same_call else f"{MINIMUM.call} {_THEIRS} {care.call}",
    )


def _same(theirs: T, ours: Callable[[], T]) -> bool:
    """Return whether a part of care is that of the bundled base; False where that is damaged."""
    try:
        return theirs == ours()
    except DamagedKnowledgeBase:
        return False


def _naming_the_base(content: Content, directory: str) -> Content:
    """Add the notice that another knowledge base than the bundled one answers, if so."""
    if is_bundled(directory):
        return content
    shown = "".join(each if each.isprintable() else "\ufffd" for each in directory)
    notice = f"Not the bundled knowledge base but another one answers: {shown}"
    if notice in content.notices:
        return content
    return replace(content, notices=[notice, *content.notices])


def numbers(base: Base, country: str, *, named: bool = False) -> dict[str, str]:
    """Return the words for `{emergency}`, `{poison}` and `{crisis}` in a text, for `country`.

    They are those of the records; where there are none, words say so. `named` adds the country's
    code to the emergency number and to the crisis line.
    """
    here = base.get(Country, country) if country else None
    emergency = here.emergency if here else ""
    poison, crisis = _lines(base, here) if here else ("", "")
    if named:
        emergency, crisis = (each and f"{each} ({country.upper()})" for each in (emergency, crisis))
    return {
        "emergency": emergency or "the local emergency number",
        "poison": poison or "none is recorded here; ask a doctor or hospital",
        "crisis": crisis or "none is recorded here; ask a doctor or hospital",
    }


def fill(text: str, words: Mapping[str, str]) -> str:
    """Return `text` with each `{name}` replaced by the words for it."""
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    return text


def _lines(base: Base, here: Country) -> tuple[str, str]:
    """Return the poison centre and the crisis line of a country, each with its numbers.

    The numbers are those of the resources that the country names, and stand nowhere else.
    """
    return (
        _services(base, here, here.poison, here.poison_verified),
        _services(base, here, here.crisis, here.crisis_verified),
    )


def _services(base: Base, here: Country, ids: list[str], verified: str) -> str:
    told = ", or ".join(_service(base.get(Resource, each), here) for each in ids)
    return f"{told} {NOT_CONFIRMED}" if verified.startswith("one page") else told


def _service(resource: Resource, here: Country) -> str:
    """Return a resource with its number in one line, as it is named in the country `here`."""
    abroad = resource.country != here.id and resource.line_abroad
    line = abroad or resource.line or f"{resource.name} {{phone}}"
    return fill(line, {"emergency": here.emergency, **resource.numbers()})


def call_line(base: Base, country: str, *, signs: bool = True) -> str:
    """Return the one line that says whom to call in `country`, and how to get other countries.

    The United States' numbers are the default and are named as such. Where a country has no
    confirmed number the line says so, and gives none. `signs` tells when to call, which a page
    on an emergency tells anyway.
    """
    if country == UNKNOWN_COUNTRY:
        return BUILT_IN_CALL
    here = base.get(Country, country)
    code = country.upper()
    when = " (cannot be woken, not breathing well, seizure, chest pain)" if signs else ""
    if here.emergency:
        first = f"{here.emergency} ({here.name})"
    else:
        first = f"the local emergency number (none is confirmed here for {here.name})"
    parts = [f"Call, in danger{when}: {first}."]
    poison, crisis = _lines(base, here)
    if poison:
        parts.append(f"Poison centre: {poison} ({code}).")
    if crisis:
        parts.append(f"Thoughts of suicide: {crisis} ({code}).")
    parts.append("Another country: add --country XX.")
    return " ".join(parts)


def emergency_number(base: Base, country: str) -> str:
    """Return a country with its code and its emergency number, as 'Georgia (GE: 112)'."""
    here = base.get(Country, country)
    return f"{here.name} ({country.upper()}: {here.emergency or 'number not confirmed'})"
