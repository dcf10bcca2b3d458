"""`about`: what this reference is, how it was made, and what it cannot tell."""

from __future__ import annotations

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.figures import figure_blocks, figures
from kratom_cli.answers.phrasing import GRADES, command
from kratom_cli.knowledge.records.about import AboutTexts, Chapter
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.wording import Wording

_ASK = ["pharmacist", "primary-care"]


def answer(context: Context) -> Answer:
    """Answer `about` from the texts of `about.toml`, with the grades in their plain wording."""
    imprint = context.base.single(Imprint)
    wording = context.base.single(Wording)
    chapters = context.base.single(AboutTexts).chapter
    blocks: list[Block] = [
        Title(
            imprint.title,
            f"version {imprint.version} of {imprint.as_of}, {imprint.licence}",
        )
    ]
    for chapter in chapters:
        blocks += _chapter(chapter, wording)
    blocks += [
        Heading("Read on"),
        Commands([command(each) for each in ("about --numbers", "glossary", "check --stale")]),
    ]
    data = {"base": imprint, "chapters": chapters, "certainty": wording.certainty}
    return context.answer(Content("about", blocks, "general", data, _ASK))


def numbers(context: Context) -> Answer:
    """Answer `about --numbers`: the figures, counted from the knowledge base in use."""
    from kratom_cli.knowledge.records.kinds import ENTRIES

    imprint = context.base.single(Imprint)
    counted = figures({kind: context.base.all(kind) for kind in ENTRIES}, imprint)
    blocks: list[Block] = [
        Title("What the knowledge base holds", f"version {imprint.version} of {imprint.as_of}"),
        *figure_blocks(counted),
        Heading("Read on"),
        Commands([command("about"), command("sources --read cited-elsewhere")]),
    ]
    return context.answer(
        Content("about", blocks, "general", {"base": imprint, "figures": counted}, _ASK)
    )


def _chapter(chapter: Chapter, wording: Wording) -> list[Block]:
    blocks: list[Block] = [Heading(chapter.heading), Items(chapter.texts)]
    if chapter.id == "certainty":
        grades = [(GRADES[grade], _meaning(words)) for grade, words in wording.certainty.items()]
        blocks.append(Fields(grades))
    return blocks


def _meaning(words: str) -> str:
    """Return the wording of a grade without the name of the grade before it."""
    return words.partition(": ")[2]
