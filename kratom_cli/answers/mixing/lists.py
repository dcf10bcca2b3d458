"""`interactions` without a drug: the groups by rating, one group with its members, or all."""

from __future__ import annotations

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
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.mixing.one import show
from kratom_cli.answers.mixing.ratings import TONES, Rated, label, rate, tones, worst_first
from kratom_cli.answers.phrasing import command, dates, strictest
from kratom_cli.knowledge.records.mixing import MixingTexts, Substance, SubstanceClass
from kratom_cli.vocabulary import RATINGS, Rating

_ASK = ["pharmacist", "poison-centre"]


def show_all(
    context: Context, severity: Rating | None = None, notices: tuple[str, ...] = ()
) -> Answer:
    """Answer `interactions`: every group by its rating, or those of one rating."""
    texts = context.base.single(MixingTexts)
    groups = [
        each for each in context.base.all(SubstanceClass) if severity in (None, each.severity)
    ]
    blocks: list[Block] = [
        Title(
            "Mixing kratom with medicines, drugs, foods and plants",
            f"{len(groups)} groups, {dates(texts)}",
        ),
        Paragraph(texts.key_limits),
    ]
    for level in RATINGS:
        here = [each for each in groups if each.severity == level]
        if here:
            blocks.append(Heading(label(texts, level), TONES[level]))
            blocks.append(Paragraph(texts.levels[level].meaning))
            blocks.append(Fields([(each.id, each.name) for each in here]))
    blocks += [
        *_foot(texts),
        Commands([command("interactions --class benzodiazepines"), command("topic mixing")]),
    ]
    rows = [
        {
            "id": each.id,
            "name": each.name,
            "role": each.role,
            "severity": each.severity,
            "certainty": each.certainty,
            "sentence": each.sentence,
        }
        for each in sorted(groups, key=lambda group: RATINGS.index(group.severity))
    ]
    return _answer(context, blocks, {"groups": rows, "substances": []}, groups, notices)


def group(context: Context, name: str, severity: Rating | None, *, detail: bool) -> Answer:
    """Answer `interactions --class NAME`: a group in full, and its members.

    Raises `NotFound` when no group is meant by `name`.
    """
    record, notices = resolve(context, SubstanceClass, name)
    texts = context.base.single(MixingTexts)
    members = _rated(context, severity, record.id)
    rated = rate(context.base, record, record.name, name)
    shown = (
        Heading(f"In this group ({len(members)})"),
        Fields([_line(texts, each) for each in members], tones(texts)),
    )
    return show(context, rated, notices, detail=detail, members=shown)


def everything(context: Context, severity: Rating | None) -> Answer:
    """Answer `interactions --all`: every substance with its rating, one a line, worst first."""
    texts = context.base.single(MixingTexts)
    rated = _rated(context, severity)
    blocks: list[Block] = [
        Title(
            "Everything recorded on mixing", f"{len(rated)} substances, worst first, {dates(texts)}"
        ),
        Paragraph(texts.key_limits),
        Fields([_line(texts, each) for each in rated], tones(texts)),
        *_foot(texts),
        Commands([command("interactions"), command("topic mixing")]),
    ]
    rows = [
        {
            "id": each.record.id,
            "names": each.record.all_names(),
            "severity": each.severity,
            "groups": [group.id for group in each.groups],
        }
        for each in rated
    ]
    return _answer(context, blocks, {"groups": [], "substances": rows}, [])


def _rated(context: Context, severity: Rating | None, group: str = "") -> list[Rated]:
    """Return substances with their ratings, worst first: all, or those of one rating or group."""
    rated = [
        rate(context.base, each, each.names[0], each.id)
        for each in context.base.all(Substance)
        if not group or group in each.classes
    ]
    return worst_first([each for each in rated if severity in (None, each.severity)])


def _line(texts: MixingTexts, rated: Rated) -> tuple[str, str]:
    others = ", ".join(rated.record.all_names()[1:])
    also = f" Names: {others}." if others else ""
    return rated.name, f"{label(texts, rated.severity)}. {rated.group.name}.{also}"


def _foot(texts: MixingTexts) -> list[Block]:
    return [
        Heading("Keep in mind"),
        Items([texts.rating_rule, texts.basis]),
        Heading("Read on"),
    ]


def _answer(
    context: Context,
    blocks: list[Block],
    data: dict[str, Any],
    groups: list[SubstanceClass],
    notices: tuple[str, ...] = (),
) -> Answer:
    sensitivity = strictest("safety", *groups)
    return context.answer(
        Content("interactions", blocks, sensitivity, data, _ASK, notices=list(notices))
    )
