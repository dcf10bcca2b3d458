"""`--explain`: the terms that occur in an answer, explained once, before its care.

It reads the text of any block, so that every command has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Block, Commands, Content, Fields, Heading
from kratom_cli.answers.phrasing import cited, cites, entries
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.glossary import Term


def explained(base: Base, answer: Answer, terms: Iterable[Term]) -> Content:
    """Return what `answer` says with a block on the terms in it, in the order of their first use.

    Terms in its care are explained too. One whose meaning stands in the answer already is not.
    """
    content = answer.content
    text = "\n".join(_texts(answer.blocks))
    used = [term for term in _used(text, list(terms)) if term.meaning not in text]
    shown = Fields([(_label(term), _meaning(base, term)) for term in used])
    blocks = [Heading("Words used here"), shown] if used else []
    sources = {each.id: each for each in (*content.sources, *entries(cited(base, used)))}
    rows = [{"id": t.id, "name": t.name, "say": t.say, "meaning": t.meaning} for t in used]
    return replace(
        content,
        blocks=[*content.blocks, *blocks],
        data={**content.data, "terms_used": rows},
        sources=list(sources.values()),
    )


def _used(text: str, terms: list[Term]) -> list[Term]:
    """Return the terms that occur in `text`, each once, in the order of their first use."""
    owners = {form: term for term in terms for form in (term.name, *term.aliases)}
    # The longest first, so that "partial agonist" is not taken for "agonist".
    forms = sorted(owners, key=len, reverse=True)
    exact = [form for form in forms if _is_exact(form)]
    other = [form for form in forms if not _is_exact(form)]
    owners |= {form.casefold(): owners[form] for form in other}
    found = re.finditer(
        rf"(?<![\w-])(?:({_any(exact)})|((?i:{_any(other)})))(?:s|es)?(?![\w-])", text
    )
    names = [match.group(1) or match.group(2).casefold() for match in found]
    return list({owners[name].id: owners[name] for name in names}.values())


def _is_exact(form: str) -> bool:
    """Return whether a term is case-sensitive: 'QT' and '7-OH' are, 'half-life' is not."""
    return form != form.lower() or any(letter.isdigit() for letter in form)


def _any(forms: list[str]) -> str:
    return "|".join(map(re.escape, forms)) or "(?!)"


def _label(term: Term) -> str:
    return f"{term.name} ({term.say})" if term.say else term.name


def _meaning(base: Base, term: Term) -> str:
    keys = f" [{', '.join(cites(base, term.sources))}]" if term.sources else ""
    return term.meaning + keys


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every text of the blocks but commands, which are not prose."""
    for block in blocks:
        if not isinstance(block, Commands):
            yield from _strings(msgspec.to_builtins(block))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
