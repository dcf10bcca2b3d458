"""Kratom with one substance or one group, in full."""

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
from kratom_cli.answers.context import Context
from kratom_cli.answers.mixing.better import better_choice
from kratom_cli.answers.mixing.known import Known, basis, data_of, finish, word
from kratom_cli.answers.mixing.ratings import (
    MOST_SIGNS,
    MOST_STEPS,
    TONES,
    Rated,
    daily_use,
    label,
    notes,
    tones,
)
from kratom_cli.answers.phrasing import (
    bibliography,
    cited,
    cites,
    command,
    dates,
    find_statements,
    findings,
    statement_data,
)
from kratom_cli.knowledge.rating import telling
from kratom_cli.knowledge.records.mixing import MixingTexts

_FEW_STATEMENTS = 3


def show(
    context: Context,
    rated: Rated,
    notices: list[str],
    *,
    detail: bool,
    members: tuple[Block, ...] = (),
) -> Answer:
    """Answer for one substance or group in full; `members` are blocks on the members of a group."""
    base = context.base
    texts = base.single(MixingTexts)
    group = rated.group
    groups = rated.groups if detail else telling(rated.groups)
    shown = list(dict.fromkeys(each for one_group in groups for each in one_group.statements))
    hidden = 0 if detail else max(0, len(shown) - _FEW_STATEMENTS)
    shown = shown[: len(shown) - hidden]
    statements = find_statements(base, shown)
    sources = cited(base, [rated, *statements.values()])
    blocks: list[Block] = [
        Title(_title(rated), dates(group)),
        Finding(
            grade=label(texts, rated.severity),
            text=rated.sentence,
            cites=cites(base, rated.sources),
            notes=[
                *better_choice(base, texts, rated),
                *notes(texts, rated, detail=detail),
            ],
            tone=TONES[rated.severity],
        ),
        Heading("What to do"),
        Items(_steps(texts, rated, detail=detail), numbered=True),
        Heading("What may happen"),
        Paragraph(rated.text_of("what_may_happen")),
        Heading(_signs(rated), "danger" if _grave(rated) else None),
        Items(_signs_shown(texts, rated, detail=detail)),
        Heading("Why"),
        Paragraph(rated.text_of("mechanism")),
        *_leaf_and_7oh(rated),
        *_other_groups(texts, rated, detail=detail),
        Heading("What it rests on"),
        *findings(base, statements, detail=detail),
        *_more(rated, hidden),
        *members,
        Heading("Keep in mind"),
        Items([rated.text_of("caveat"), *basis(texts, detail=detail)]),
        *(bibliography(sources) if detail else _first_source(rated)),
        Heading("Read on"),
        Commands(_read_on(rated)),
    ]
    known = Known([rated], [], [])
    data = data_of(texts, known, [])
    data["statements"] = [statement_data(*each, detail=detail) for each in statements.items()]
    return finish(context, blocks, data, known, notices, [*statements.values()])


def _title(rated: Rated) -> str:
    if rated.severity == "give":
        return f"{rated.name}: give it, kratom is no reason to wait"
    return f"Kratom with {rated.name}"


def _signs(rated: Rated) -> str:
    return "Warning signs: get help at once" if _grave(rated) else "Warning signs"


def _grave(rated: Rated) -> bool:
    return rated.severity in ("give", "avoid", "major")


def _steps(texts: MixingTexts, rated: Rated, *, detail: bool) -> list[str]:
    """Return what to do and what always holds; the first steps are never cut."""
    most = max(MOST_STEPS, len(rated.first_steps(texts)) + 1)
    shown, more = _capped(rated.steps(texts), most, "step", detail=detail)
    return [*shown, *daily_use(texts, [rated]), *texts.always_show, *more]


def _signs_shown(texts: MixingTexts, rated: Rated, *, detail: bool) -> list[str]:
    shown, more = _capped(rated.signs(texts), MOST_SIGNS, "sign", detail=detail)
    return [*shown, *more]


def _capped(texts: list[str], most: int, noun: str, *, detail: bool) -> tuple[list[str], list[str]]:
    """Return at most `most` texts unless `detail` is set, and a line that counts the others."""
    hidden = len(texts) - most
    if detail or hidden <= 1:  # A line that tells of one more takes as much room as the one.
        return texts, []
    return texts[:most], [f"And {hidden} more {noun}s: add --detail."]


def _leaf_and_7oh(rated: Rated) -> list[Block]:
    told = rated.text_of("leaf_and_7oh")
    return [Heading("Leaf and 7-OH"), Paragraph(told)] if told else []


def _other_groups(texts: MixingTexts, rated: Rated, *, detail: bool) -> list[Block]:
    """Return the other groups of a substance in short; with `detail`, why they matter too."""
    others = [each for each in rated.groups if each not in telling(rated.groups)]
    if not others:
        return []
    pairs = []
    for group in others:
        shown = f"{label(texts, group.severity)}. {group.what_may_happen}"
        if detail:
            shown += f" Why: {group.mechanism}"
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
