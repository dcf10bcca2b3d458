"""`check --stale`: what is past its review, and what soon will be.

A record that is due is not invalid: it was right when it was reviewed, and its answers say that
it may be out of date. So the exit status is 0, whatever the list holds.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec

from kratom_cli.answers.answer import Answer, Block, Commands, Content, Fields, Heading, Title
from kratom_cli.answers.checking import must_be_there
from kratom_cli.answers.context import Context
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.answers.phrasing import command
from kratom_cli.knowledge.base import Base, open_base
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES

_SOON = 30
"""Days ahead for which reviews are listed, so that there is time to do them."""


class Due(msgspec.Struct, frozen=True):
    """A record and the day by which it is to be reviewed; `days` until then, below 0 when past."""

    kind: str
    id: str
    review_by: str
    days: int


def answer(context: Context, directory: str) -> Answer:
    """Answer `check --stale` for `directory`, or for the base in use: oldest first.

    Raises `UsageFailure` when `directory` is none.
    """
    must_be_there(directory)
    base = open_base(directory) if directory else context.base
    dues = due(base, context.day())
    past = [each for each in dues if each.days < 0]
    soon = [each for each in dues if 0 <= each.days <= _SOON]
    first_later = next((each for each in dues if each.days > _SOON), None)
    count = f"on {context.today}: {len(past)} past, {len(soon)} due within {_SOON} days"
    blocks: list[Block] = [
        Title("What is due for review", count),
        *_group("Past the review", past),
        *_group(f"Due within {_SOON} days", soon),
        *_group("Next after that", [first_later] if first_later else []),
        Heading("Read on"),
        Commands([command("check"), command("about")]),
    ]
    data: dict[str, Any] = {"today": context.today, "past": past, "soon": soon, "next": first_later}
    return context.answer(Content("check", blocks, "general", data, ["pharmacist", "primary-care"]))


def due(base: Base, today: date) -> list[Due]:
    """Return every record with a day of review, and the edition as a whole, oldest first."""
    imprint = base.single(Imprint)
    fresh_until = date.fromisoformat(imprint.as_of) + timedelta(days=imprint.stale_after_days)
    days = [("edition", imprint.version, fresh_until.isoformat())]
    for kind in ENTRIES:
        if "review_by" in kind.__struct_fields__:
            days += [(kind.folder, each.id, _review_by(each)) for each in base.all(kind)]
    dues = [Due(k, i, day, (date.fromisoformat(day) - today).days) for k, i, day in days]
    return sorted(dues, key=lambda each: (each.review_by, each.kind, each.id))


def _review_by(record: Any) -> str:
    day: str = record.review_by
    return day


def _group(heading: str, dues: list[Due]) -> list[Block]:
    return [Heading(heading), Fields([_line(each) for each in dues])] if dues else []


def _line(each: Due) -> tuple[str, str]:
    name = f"{COMMANDS.get(each.kind, each.kind)} {each.id}"
    if each.days < 0:
        return name, f"was due by {each.review_by}, {-each.days} days ago"
    return name, f"due by {each.review_by}, in {each.days} days"
