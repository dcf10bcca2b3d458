"""`glossary`: terms in plain words, one term, or the words that this project avoids."""

from __future__ import annotations

from itertools import groupby

from kratom_cli.answers.answer import (
    Answer,
    Block,
    Commands,
    Content,
    Fields,
    Heading,
    Items,
    Paragraph,
    Table,
    Title,
)
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import resolve
from kratom_cli.answers.phrasing import cited, cites, command, entries, record_data
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.glossary import AvoidedWord, Term
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import AVOIDED_FOR
from kratom_cli.words.normalise import normalise_name

_ASK = ["pharmacist", "primary-care"]


def show_all(context: Context) -> Answer:
    """Answer `glossary`: every term by its first letter, with the first sentence on it."""
    terms = sorted(context.base.all(Term), key=lambda term: normalise_name(term.name))
    blocks: list[Block] = [Title("Glossary", f"{len(terms)} terms in plain words")]
    for letter, group in groupby(terms, key=_letter):
        blocks.append(Heading(letter))
        blocks.append(Fields([(each.name, first_sentence(each.meaning)) for each in group]))
    blocks += [
        Heading("Read on"),
        Commands([command(f"glossary {terms[0].id}"), command("glossary --language")]),
    ]
    rows = [{"id": each.id, "name": each.name, "meaning": each.meaning} for each in terms]
    return context.answer(Content("glossary", blocks, "general", {"terms": rows}, _ASK))


def show(context: Context, name: str) -> Answer:
    """Answer `glossary TERM`: what it means, how to say it, what the definition rests on.

    Raises `NotFound` when no term is meant by `name`.
    """
    term, notices = resolve(context, Term, name)
    base = context.base
    keys = ", ".join(cites(base, term.sources))
    fields = [
        ("Say", term.say),
        ("Also", ", ".join(term.aliases)),
        ("Rests on", base.single(Wording).basis[term.basis]),
        ("Sources", keys),
        ("As of", term.as_of),
    ]
    blocks: list[Block] = [
        Title(term.name, f"glossary {term.id}"),
        Paragraph(term.meaning),
        Fields([(label, text) for label, text in fields if text]),
        Heading("Read on"),
        Commands([command(f"topic {each}") for each in term.see] or [command("glossary")]),
    ]
    return context.answer(
        Content(
            "glossary",
            blocks,
            term.sensitivity,
            record_data(term),
            _ASK,
            sources=entries(cited(base, [term])),
            notices=notices,
        )
    )


def language(context: Context) -> Answer:
    """Answer `glossary --language`: words that blame, sell or frighten, and better ones."""
    base = context.base
    titles = base.single(Wording).avoided_for
    words = context.base.all(AvoidedWord)
    blocks: list[Block] = [
        Title("Words we avoid, and better ones", f"{len(words)} entries"),
        Paragraph(
            "Words can keep people from asking for help, sell a product, or frighten."
            " This reference keeps its own text free of these; a check of the knowledge base"
            " enforces it. For themselves people choose the words that they like."
        ),
    ]
    for group in AVOIDED_FOR:
        here = [word for word in words if word.avoided_for == group]
        if here:
            blocks.append(Heading(titles[group]))
            blocks.append(Table(["Instead of", "Say", "Why"], [_row(base, w) for w in here]))
    allowed = [f"{', '.join(word.avoid)}: {each.why}" for word in words for each in word.allowed]
    if allowed:
        blocks += [Heading("Where such a word may stand all the same"), Items(allowed)]
    blocks += [Heading("Read on"), Commands([command("glossary"), command("about")])]
    sources = cited(base, words)
    return context.answer(
        Content("glossary", blocks, "general", {"words": words}, _ASK, sources=entries(sources))
    )


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    sentence, end, _ = text.partition(". ")
    return sentence + "." if end else text


def _letter(term: Term) -> str:
    first = normalise_name(term.name)[:1].upper()
    return first if first.isalpha() else "0 to 9"


def _row(base: Base, word: AvoidedWord) -> list[str]:
    keys = f" [{', '.join(cites(base, word.sources))}]" if word.sources else ""
    return [", ".join(word.avoid), word.better, f"{word.why} {word.note}".strip() + keys]
