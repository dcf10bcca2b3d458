"""`interactions DRUG...`: kratom with one thing, or with several and what they add up to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Finding,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.combining import (
    Together,
    combination_data,
    combination_finding,
    together,
)
from kratom_cli.answers.meanings import Meant, meanings, opening_name
from kratom_cli.answers.ratings import (
    Rated,
    evidence,
    label,
    notes,
    rate,
    rating_data,
    worst_first,
)
from kratom_cli.answers.wording import (
    GRADES,
    cited,
    cites,
    command,
    dates,
    entries,
    find_statements,
    findings,
    reference,
    stale,
    statement_data,
    strictest,
)
from kratom_cli.failures import ANSWERED, NOT_FOUND
from kratom_cli.knowledge.records.mixing import (
    AmbiguousName,
    Combination,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.knowledge.records.topics import Statement

_FEW_STATEMENTS = 3
_ASK = ["pharmacist", "poison-centre"]
_WITHOUT_KRATOM = "Kratom itself was left out: every answer here is about kratom with the rest."


class _Meaning(NamedTuple):
    """An ambiguous name with what it can mean, worst first."""

    meant: Meant
    record: AmbiguousName
    rated: list[Rated]


class _Sorted(NamedTuple):
    """What was asked about, sorted by what is known of it."""

    rated: list[Rated]
    ambiguous: list[_Meaning]
    unknown: list[Meant]

    @property
    def all_rated(self) -> list[Rated]:
        """Return every rating that the answer shows."""
        return [*self.rated, *(each for name in self.ambiguous for each in name.rated)]


def drugs(asked: Asked, arguments: tuple[str, ...], *, detail: bool) -> Answer:
    """Answer `interactions DRUG...`: one thing whole, several in short, worst first.

    What is not known is said first, and makes the exit status 3. A name that means several
    things is answered with all of them.
    """
    found = meanings(asked, arguments)
    notices = [_WITHOUT_KRATOM] if found.with_kratom else []
    if not found.meant:
        from kratom_cli.answers.mixing_lists import listing

        return listing(asked, notices=tuple(notices))
    notices += [each.notice for each in found.meant if each.notice]
    texts = asked.store.single(MixingTexts)
    if any(each.street for each in found.meant):
        notices.append(texts.street_names)
    known = _sort(asked, found.meant)
    if len(found.meant) == 1 and known.rated:
        return one(asked, known.rated[0], notices, detail=detail)
    return _several(asked, known, notices, detail=detail)


def one(
    asked: Asked, rated: Rated, notices: list[str], *, detail: bool, members: tuple[Block, ...] = ()
) -> Answer:
    """Answer for one substance or group, whole; `members` are blocks on who belongs to a group."""
    store = asked.store
    texts = store.single(MixingTexts)
    group = rated.group
    shown = group.statements if detail else group.statements[:_FEW_STATEMENTS]
    if detail:
        shown = [each for one_group in rated.groups for each in one_group.statements]
    statements = find_statements(store, shown)
    blocks: list[Block] = [
        Title(_title(rated), dates(group)),
        Finding(
            grade=label(texts, rated.severity),
            text=texts.levels[rated.severity].meaning,
            cites=cites(store, rated.sources),
            notes=notes(texts, rated),
        ),
        Heading("What to do"),
        Items([*group.what_to_do, *texts.always_show], numbered=True),
        Heading("What may happen"),
        Paragraph(group.what_may_happen),
        Heading(_signs(rated)),
        Items(group.warning_signs),
        Heading("Why"),
        Paragraph(group.mechanism),
        *_leaf_and_7oh(group),
        *_other_groups(texts, rated, detail=detail),
        Heading("What it rests on"),
        *findings(store, statements, detail=detail),
        *_more(rated, len(set(group.statements) - set(shown))),
        *members,
        Heading("Keep in mind"),
        Items([group.caveat, *_basis(texts, detail=detail)]),
        *_sources(asked, rated, statements, detail=detail),
        Heading("Read on"),
        Commands(_read_on(rated)),
    ]
    known = _Sorted([rated], [], [])
    data = _data(texts, known, [])
    data["statements"] = [statement_data(*each, detail=detail) for each in statements.items()]
    return _answer(asked, blocks, data, known, notices, [*statements.values()])


def _title(rated: Rated) -> str:
    if rated.severity == "give":
        return f"{rated.name}: give it, kratom is no reason to wait"
    return f"Kratom with {rated.name}"


def _signs(rated: Rated) -> str:
    grave = rated.severity in ("give", "avoid", "major")
    return "Warning signs: get help at once" if grave else "Warning signs"


def _leaf_and_7oh(group: SubstanceClass) -> list[Block]:
    if not group.leaf_and_7oh:
        return []
    return [Heading("Leaf and 7-OH"), Paragraph(group.leaf_and_7oh)]


def _other_groups(texts: MixingTexts, rated: Rated, *, detail: bool) -> list[Block]:
    """Return the other groups of a substance in short; with `detail`, what to do about them too."""
    others = rated.groups[1:]
    if not others:
        return []
    pairs = []
    for group in others:
        shown = f"{label(texts, group.severity)}. {group.what_may_happen}"
        if detail:
            shown += f" Why: {group.mechanism} What to do: {' '.join(group.what_to_do)}"
        pairs.append((group.name, shown))
    return [Heading(f"{rated.name} also belongs to"), Fields(pairs)]


def _more(rated: Rated, hidden: int) -> list[Block]:
    if not hidden:
        return []
    noun = "finding" if hidden == 1 else "findings"
    again = command(f"interactions {_word(rated.record.id)} --detail")
    return [Paragraph(f"{hidden} more {noun}, and the clinician's detail:"), Commands([again])]


def _basis(texts: MixingTexts, *, detail: bool) -> list[str]:
    if detail:
        return [texts.key_limits, texts.basis, texts.rating_rule]
    return [texts.key_limits, texts.basis_in_short]


def _sources(
    asked: Asked, rated: Rated, statements: dict[str, Statement], *, detail: bool
) -> list[Block]:
    if not detail:
        return [Heading("Sources"), Commands([command(f"sources {rated.sources[0]}")])]
    sources = cited(asked.store, [rated, *statements.values()])
    return [Heading("Sources"), Items([reference(each) for each in sources])]


def _read_on(rated: Rated) -> list[str]:
    topics = [command(f"topic {each}") for each in rated.group.topics]
    return [*topics, command(f"interactions --class {rated.group.id}")]


def _sort(asked: Asked, meant: Iterable[Meant]) -> _Sorted:
    known = _Sorted([], [], [])
    for each in meant:
        if each.found is None:
            known.unknown.append(each)
        elif isinstance(each.found, AmbiguousName):
            known.ambiguous.append(_meanings_of(asked, each, each.found))
        else:
            known.rated.append(rate(asked.store, each.found, each.name, each.typed))
    return known._replace(rated=worst_first(known.rated))


def _meanings_of(asked: Asked, meant: Meant, name: AmbiguousName) -> _Meaning:
    records: list[Substance | SubstanceClass] = [
        *(asked.store.get(Substance, each) for each in name.substances),
        *(asked.store.get(SubstanceClass, each) for each in name.classes),
    ]
    rated = [rate(asked.store, each, _own_name(each), meant.typed) for each in records]
    return _Meaning(meant, name, worst_first(rated))


def _own_name(record: Substance | SubstanceClass) -> str:
    """Return what to call a record that nobody named: one for several goes by what it holds."""
    if isinstance(record, Substance) and record.several:
        return record.id.replace("-", " ")
    return record.labels()[0]


def _several(asked: Asked, known: _Sorted, notices: list[str], *, detail: bool) -> Answer:
    """Answer for anything but one rated thing; `detail` adds the findings and the whole basis."""
    store = asked.store
    texts = store.single(MixingTexts)
    adds = together(store, asked.catalogue.all(Combination), known.rated)
    wanted = [each for one in known.all_rated for each in one.group.statements]
    statements = find_statements(store, wanted if detail else [])
    blocks: list[Block] = [
        Title(_heading(known), dates(texts)),
        *(block for each in known.unknown for block in _unknown(texts, each)),
        *(block for each in known.ambiguous for block in _ambiguous(asked, texts, each)),
    ]
    if known.rated:
        blocks.append(Heading("Kratom with each, worst first"))
        blocks += [_short(asked, texts, each) for each in known.rated]
    if adds:
        blocks.append(Heading("What they add to one another"))
        blocks += [combination_finding(store, texts, each) for each in adds]
    blocks += [Heading("What to do in any case"), Items(texts.always_show, numbered=True)]
    if statements:
        blocks += [Heading("What it rests on"), *findings(store, statements, detail=True)]
    blocks += [
        Heading("Keep in mind"),
        Items(_basis(texts, detail=detail)),
        Heading("Read on"),
        Commands(_open_each(asked, known)),
    ]
    data = _data(texts, known, adds)
    data["statements"] = [statement_data(*each, detail=True) for each in statements.items()]
    return _answer(asked, blocks, data, known, notices, [*adds, *statements.values()])


def _heading(known: _Sorted) -> str:
    names = [each.name for each in known.rated]
    names += [each.meant.typed for each in known.ambiguous]
    names += [each.typed for each in known.unknown]
    return (
        f"Kratom with {', '.join(names[:-1])} and {names[-1]}"
        if names[1:]
        else (f"Kratom with {names[0]}")
    )


def _unknown(texts: MixingTexts, meant: Meant) -> list[Block]:
    close = ", ".join(command(f"interactions {_word(each)}") for each in meant.close)
    return [
        Heading(f"Nothing is recorded about '{meant.typed}'"),
        Paragraph(texts.fallback),
        Items([f"Close names: {close}." if close else "No name is close.", *texts.try_instead]),
    ]


def _ambiguous(asked: Asked, texts: MixingTexts, meaning: _Meaning) -> list[Block]:
    return [
        Heading(f"'{meaning.meant.name}' can mean several things, worst first"),
        Paragraph(meaning.record.note),
        *(_short(asked, texts, each) for each in meaning.rated),
    ]


def _short(asked: Asked, texts: MixingTexts, rated: Rated) -> Finding:
    """Return one of several as a finding: its rating, what may happen, what to do."""
    group = rated.group
    what = rated.name if rated.severity == "give" else f"Kratom with {rated.name}"
    shown = [("On " + rated.name, rated.note)] if rated.note else []
    sure = f"{GRADES[group.certainty].lower()}. {_capital(evidence(texts, rated))}."
    return Finding(
        grade=label(texts, rated.severity),
        text=f"{what}. {group.what_may_happen}",
        cites=cites(asked.store, rated.sources),
        notes=[
            *shown,
            ("What to do", " ".join(group.what_to_do)),
            ("Warning signs", "; ".join(group.warning_signs)),
            *([] if rated.severity == "give" else [("How sure", sure)]),
        ],
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _open_each(asked: Asked, known: _Sorted) -> list[str]:
    names = []
    for each in known.all_rated:
        record = each.record
        name = opening_name(asked, record) if isinstance(record, Substance) else record.id
        names.append(command(f"interactions {_word(name)}"))
    return list(dict.fromkeys(names)) or [command("interactions"), command("topic mixing")]


def _word(name: str) -> str:
    """Return a name as one word of a command line."""
    plain = all(c.isalnum() or c in "-./+" for c in name)
    return name if plain else f'"{name}"'


def _data(texts: MixingTexts, known: _Sorted, adds: list[Together]) -> dict[str, Any]:
    return {
        "results": [rating_data(texts, each) for each in known.rated],
        "ambiguous": [
            {
                "typed": each.meant.typed,
                "note": each.record.note,
                "meanings": [rating_data(texts, one) for one in each.rated],
            }
            for each in known.ambiguous
        ],
        "unknown": [
            {"typed": each.typed, "fallback": texts.fallback, "close_names": list(each.close)}
            for each in known.unknown
        ],
        "together": [combination_data(each) for each in adds],
        "statements": [],
        "always_show": texts.always_show,
        "always_show_sources": texts.always_show_sources,
        "key_limits": texts.key_limits,
        "basis": texts.basis,
    }


def _answer(
    asked: Asked,
    blocks: list[Block],
    data: dict[str, Any],
    known: _Sorted,
    notices: list[str],
    rests_on: list[Any],
) -> Answer:
    """Return the finished answer; whatever it shows decides its sensitivity and its referral."""
    shown = known.all_rated
    groups = [each.group for each in shown]
    ask = [each for group in groups for each in group.ask]
    old = [text for group in groups for text in stale(asked.today, group.review_by)]
    content = Content(
        "interactions",
        blocks,
        strictest("safety", *groups, *(each.record for each in shown), *rests_on),
        data,
        list(dict.fromkeys(ask)) or _ASK,
        sources=entries(cited(asked.store, [*shown, *rests_on])),
        notices=list(dict.fromkeys([*old, *notices])),
        status="not-found" if known.unknown else "answered",
        exit_status=NOT_FOUND if known.unknown else ANSWERED,
    )
    return asked.answer(content)
