"""How old an entry on the law is, and when that must be said loudly.

The age counts from the newest source (`as_of`), not from the day on which an entry was compared
with the sources that it has: reading an old page again makes it no newer.
"""

from __future__ import annotations

from datetime import date

from kratom_cli.answers.context import Context
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.sources import Source

_A_YEAR = 365
_IN_DAYS_UP_TO = 60
_MONTH = 30.44
_UNDATED = "undated"
_FULL_DATE = len("2026-11-30")


def dated(place: Place) -> str:
    """Return the date of the newest source of an entry: 'as of 2026-08-11', or 'undated'."""
    return _UNDATED if place.as_of == _UNDATED else f"as of {place.as_of}"


def aged(context: Context, place: Place) -> str:
    """Return the date of the newest source and its age: 'as of 2026-08-11 (4 months ago)'."""
    days = _days(context, place)
    return dated(place) if days is None or days < 0 else f"{dated(place)} ({_ago(place, days)})"


def may_be_outdated(context: Context, place: Place) -> bool:
    """Return whether a reader must be warned.

    That is so where the newest source is over a year old or has no date, and where a change was
    under way that should have been looked at again by now (`review_by`).
    """
    days = _days(context, place)
    return days is None or days > _A_YEAR or _overdue(context, place)


def warnings(context: Context, place: Place) -> list[str]:
    """Return what an answer on a place must open with: that it may be old, or was changing."""
    found = []
    days = _days(context, place)
    if days is None:
        found.append(_undated(context.base, place))
    elif days > _A_YEAR:
        found.append(
            f"May be out of date: the newest source on {place.name} is of {place.as_of},"
            f" {_ago(place, days)}. Do not rely on it without checking."
        )
    if place.pending:
        found.append(_changing(context, place))
    return found


def _days(context: Context, place: Place) -> int | None:
    """Return the age of the newest source in days, None where it has no date.

    Of a year or a month alone the first day counts, so that no entry is taken for newer than it is.
    """
    if place.as_of == _UNDATED:
        return None
    first = f"{place.as_of}-01-01"[:_FULL_DATE]
    return (context.day() - date.fromisoformat(first)).days


def _ago(place: Place, days: int) -> str:
    about = "" if len(place.as_of) == _FULL_DATE else "about "
    if days < _IN_DAYS_UP_TO:
        return f"{about}{days} day{'' if days == 1 else 's'} ago"
    months = round(days / _MONTH)
    if months < 2 * 12:
        return f"{about}{months} months ago"
    return f"{about}{months // 12} years ago"


def _overdue(context: Context, place: Place) -> bool:
    return bool(place.pending) and context.today > place.review_by


def _changing(context: Context, place: Place) -> str:
    what = (
        f"change was under way in {place.name} when this was written ({dated(place)}), and what"
        f" came of it is not known here: {place.pending}"
    )
    if not _overdue(context, place):
        return f"A {what}"
    return f"May be out of date, for it was to be looked at again by {place.review_by}: a {what}"


def _undated(base: Base, place: Place) -> str:
    """Return that the age of an entry is not known, and the newest date that a source shows."""
    sources = [base.get(Source, each) for each in place.sources]
    newest = max((each.published or str(each.year or "") for each in sources), default="")
    shows = f" The newest date that one shows is {newest}." if newest else ""
    which = "Not all sources" if newest else "No source"
    verb = "show" if newest else "shows"
    return (
        f"May be out of date. {which} on {place.name} {verb} a date, so nobody can say how old"
        f" this is.{shows} Do not rely on it without checking."
    )
