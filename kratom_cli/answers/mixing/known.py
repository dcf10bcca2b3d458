"""What was asked about and what is known of it, for every answer on mixing."""

from __future__ import annotations

from typing import Any, NamedTuple

from kratom_cli.answers.answer import Answer, Block, Content
from kratom_cli.answers.context import Context
from kratom_cli.answers.mixing.combining import Together, combination_data
from kratom_cli.answers.mixing.meanings import Meant
from kratom_cli.answers.mixing.ratings import Rated, rating_data
from kratom_cli.answers.phrasing import cited, entries, stale, strictest
from kratom_cli.failures import ANSWERED, NOT_FOUND
from kratom_cli.knowledge.records.mixing import AmbiguousName, MixingTexts

_ASK = ["pharmacist", "poison-centre"]


class AmbiguousDrug(NamedTuple):
    """An ambiguous name with what it can mean, worst first."""

    meant: Meant
    record: AmbiguousName
    rated: list[Rated]


class Known(NamedTuple):
    """What was asked about, sorted by what is known of it."""

    rated: list[Rated]
    ambiguous: list[AmbiguousDrug]
    unknown: list[Meant]

    @property
    def all_rated(self) -> list[Rated]:
        """Return every rating that the answer shows."""
        return [*self.rated, *(each for name in self.ambiguous for each in name.rated)]


def basis(texts: MixingTexts, *, detail: bool) -> list[str]:
    """Return what all ratings rest on, in short or in full."""
    if detail:
        return [texts.key_limits, texts.basis, texts.rating_rule]
    return [texts.key_limits, texts.basis_in_short]


def word(name: str) -> str:
    """Return a name as one word of a command line."""
    plain = all(c.isalnum() or c in "-./+" for c in name)
    return name if plain else f'"{name}"'


def data_of(texts: MixingTexts, known: Known, adds: list[Together]) -> dict[str, Any]:
    """Return what is known, for JSON; a caller that shows statements adds them."""
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
        "between_them": texts.between_them,
        "key_limits": texts.key_limits,
        "basis": texts.basis,
    }


def finish(
    context: Context,
    blocks: list[Block],
    data: dict[str, Any],
    known: Known,
    notices: list[str],
    rests_on: list[Any],
) -> Answer:
    """Return the finished answer; what it shows decides its sensitivity and its referral."""
    shown = known.all_rated
    groups = [group for each in shown for group in each.groups]
    ask = [each for rated in shown for group in (rated.group, rated.deciding) for each in group.ask]
    old = [text for group in groups for text in stale(context.today, group)]
    content = Content(
        "interactions",
        blocks,
        strictest("safety", *groups, *(each.record for each in shown), *rests_on),
        data,
        list(dict.fromkeys(ask)) or _ASK,
        sources=entries(cited(context.base, [*shown, *rests_on])),
        notices=list(dict.fromkeys([*old, *notices])),
        status="not-found" if known.unknown else "answered",
        exit_status=NOT_FOUND if known.unknown else ANSWERED,
    )
    return context.answer(content)
