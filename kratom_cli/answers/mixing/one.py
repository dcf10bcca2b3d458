"""Kratom with one substance, or with one group, told whole."""

from __future__ import annotations

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Fields,
    Finding,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.asked import Asked
from kratom_cli.answers.mixing.known import Known, basis, data_of, finish, word
from kratom_cli.answers.mixing.ratings import TONES, Rated, label, notes, tones
from kratom_cli.answers.wording import (
    bibliography,
    cited,
    cites,
    command,
    dates,
    find_statements,
    findings,
    statement_data,
)
from kratom_cli.knowledge.records.mixing import MixingTexts, SubstanceClass

_FEW_STATEMENTS = 3


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
    sources = cited(store, [rated, *statements.values()])
    blocks: list[Block] = [
        Title(_title(rated), dates(group)),
        Finding(
            grade=label(texts, rated.severity),
            text=texts.levels[rated.severity].meaning,
            cites=cites(store, rated.sources),
            notes=notes(texts, rated),
            tone=TONES[rated.severity],
        ),
        Heading("What to do"),
        Items([*group.what_to_do, *texts.always_show], numbered=True),
        Heading("What may happen"),
        Paragraph(group.what_may_happen),
        Heading(_signs(rated), "danger" if _grave(rated) else None),
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
        Items([group.caveat, *basis(texts, detail=detail)]),
        *(bibliography(sources) if detail else _first_source(rated)),
        Heading("Read on"),
        Commands(_read_on(rated)),
    ]
    known = Known([rated], [], [])
    data = data_of(texts, known, [])
    data["statements"] = [statement_data(*each, detail=detail) for each in statements.items()]
    return finish(asked, blocks, data, known, notices, [*statements.values()])


def _title(rated: Rated) -> str:
    if rated.severity == "give":
        return f"{rated.name}: give it, kratom is no reason to wait"
    return f"Kratom with {rated.name}"


def _signs(rated: Rated) -> str:
    return "Warning signs: get help at once" if _grave(rated) else "Warning signs"


def _grave(rated: Rated) -> bool:
    return rated.severity in ("give", "avoid", "major")


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
    return [Heading(f"{rated.name} also belongs to"), Fields(pairs, tones(texts))]


def _more(rated: Rated, hidden: int) -> list[Block]:
    if not hidden:
        return []
    noun = "finding" if hidden == 1 else "findings"
    again = command(f"interactions {word(rated.record.id)} --detail")
    return [Paragraph(f"{hidden} more {noun}, and the clinician's detail:"), Commands([again])]


def _first_source(rated: Rated) -> list[Block]:
    return [Heading("Sources"), Commands([command(f"sources {rated.sources[0]}")])]


def _read_on(rated: Rated) -> list[str]:
    topics = [command(f"topic {each}") for each in rated.group.topics]
    return [*topics, command(f"interactions --class {rated.group.id}")]
