"""Kratom with several things, worst first, and what they add to one another.

Ambiguous and unknown names are answered here too.
"""

from __future__ import annotations

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Finding,
    Heading,
    Items,
    Paragraph,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.mixing.better import better_choice
from kratom_cli.answers.mixing.combining import combination_table, together
from kratom_cli.answers.mixing.known import AmbiguousDrug, Known, basis, data_of, finish, word
from kratom_cli.answers.mixing.meanings import Meant, opening_name
from kratom_cli.answers.mixing.ratings import (
    TONES,
    Rated,
    contents,
    daily_use,
    how_sure,
    label,
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
from kratom_cli.knowledge import rating
from kratom_cli.knowledge.records.mixing import Combination, MixingTexts, Substance


def several(context: Context, known: Known, notices: list[str], *, detail: bool) -> Answer:
    """Answer for anything but one rated thing; `detail` adds the findings and the whole basis."""
    base = context.base
    texts = base.single(MixingTexts)
    rescue = [each for each in known.rated if each.severity == "give"]
    others = [each for each in known.rated if each.severity != "give"]
    adds = together(base, context.base.all(Combination), known.rated)
    wanted = [each for one in known.all_rated for group in one.groups for each in group.statements]
    statements = find_statements(base, wanted if detail else [])
    sources = cited(base, [*known.all_rated, *adds, *statements.values()])
    blocks: list[Block] = [
        Title(_heading(known), dates(texts)),
        *([Heading("In an overdose first")] if rescue else []),
        *(_short(context, texts, each, detail=detail) for each in rescue),
        *(block for each in known.unknown for block in _unknown(texts, each)),
        *(
            block
            for each in known.ambiguous
            for block in _ambiguous(context, texts, each, detail=detail)
        ),
    ]
    if others:
        blocks.append(Heading("Kratom with each, worst first"))
        blocks += [_short(context, texts, each, detail=detail) for each in others]
    if len(known.rated) > 1:
        blocks.append(Heading("What they add to one another"))
        blocks += combination_table(base, texts, adds)
        blocks.append(Paragraph(texts.between_them))
    blocks += [Heading("What to do in any case"), Items(_always(texts, known), numbered=True)]
    if statements:
        blocks += [Heading("What it rests on"), *findings(base, statements, detail=True)]
    blocks += [
        Heading("Keep in mind"),
        Items(basis(texts, detail=detail)),
        *(bibliography(sources) if detail else []),
        Heading("Read on"),
        Commands(_open_each(context, known)),
    ]
    data = data_of(texts, known, adds)
    data["statements"] = [statement_data(*each, detail=True) for each in statements.items()]
    return finish(context, blocks, data, known, notices, [*adds, *statements.values()])


def _always(texts: MixingTexts, known: Known) -> list[str]:
    """Return the advice for all, and where there is a medicine, to keep taking it."""
    medicines = any(each.kind == "medicine" for each in known.all_rated)
    keep = [_capital(texts.taking)] if medicines else []
    return [*keep, *daily_use(texts, known.all_rated), *texts.always_show]


def _heading(known: Known) -> str:
    names = [each.name for each in known.rated]
    names += [each.meant.typed for each in known.ambiguous]
    names += [each.typed for each in known.unknown]
    first = ", ".join(names[:-1])
    return f"Kratom with {first} and {names[-1]}" if first else f"Kratom with {names[0]}"


def _unknown(texts: MixingTexts, meant: Meant) -> list[Block]:
    close = ", ".join(command(f"interactions {word(each)}") for each in meant.close)
    return [
        Heading(f"Nothing is recorded about '{meant.typed}'", "unknown"),
        Paragraph(texts.fallback),
        Items([f"Close names: {close}." if close else "No name is close.", *texts.try_instead]),
    ]


def _ambiguous(
    context: Context, texts: MixingTexts, meaning: AmbiguousDrug, *, detail: bool
) -> list[Block]:
    return [
        Heading(f"'{meaning.meant.name}' can mean several things, worst first"),
        Paragraph(meaning.record.note),
        *(_short(context, texts, each, detail=detail) for each in meaning.rated),
    ]


def _short(context: Context, texts: MixingTexts, rated: Rated, *, detail: bool) -> Finding:
    """Return one of several as a finding: its rating, what may happen, what to do.

    `detail` adds why, and the groups that the substance belongs to.
    """
    what = rated.name if rated.severity == "give" else f"Kratom with {rated.name}"
    shown = [("On " + rated.name, rated.note)] if rated.note else []
    return Finding(
        grade=label(texts, rated.severity),
        text=f"{what}. {rated.sentence}",
        cites=cites(context.base, rated.sources),
        notes=[
            *shown,
            *contents(texts, rated),
            *better_choice(context.base, texts, rated),
            ("What may happen", rated.text_of("what_may_happen")),
            ("What to do", " ".join(_steps(rated))),
            ("Warning signs", "; ".join(rated.signs(texts))),
            *([] if rated.severity == "give" else [("How sure", _capital(how_sure(texts, rated)))]),
            *(
                [("Why", rated.text_of("mechanism")), ("Groups", _groups(texts, rated))]
                if detail
                else []
            ),
        ],
        tone=TONES[rated.severity],
    )


def _steps(rated: Rated) -> list[str]:
    """Return what to do about one of several, without what is said once for every medicine."""
    return [
        *rating.rescue_of(rated.groups),
        *rated.states(),
        *rating.stopping_of(rated.record, rated.groups),
        *rating.steps_of(rated.groups),
    ]


def _groups(texts: MixingTexts, rated: Rated) -> str:
    """Return the groups that a substance belongs to, each with its rating, the deciding first."""
    told = (f"{each.name} ({texts.levels[each.severity].label.lower()})" for each in rated.groups)
    return "; ".join(told) + "."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _open_each(context: Context, known: Known) -> list[str]:
    names = []
    for each in known.all_rated:
        record = each.record
        name = opening_name(context, record) if isinstance(record, Substance) else record.id
        names.append(command(f"interactions {word(name)}"))
    return list(dict.fromkeys(names)) or [command("interactions"), command("topic mixing")]
