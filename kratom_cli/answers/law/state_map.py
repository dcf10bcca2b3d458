"""The map of the states as a grid: where each stands, and the letter and tone of each status."""

from __future__ import annotations

from collections.abc import Iterable

from kratom_cli.answers.answer import Block, Grid, GridCell, Tone
from kratom_cli.answers.context import Context
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import LEGAL_STATUSES, LegalStatus

# One square a state, roughly where it lies; two dots leave a square empty.
_MAP = """
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL .. PR
GU MP AS .. .. .. .. .. .. .. VI
"""
_SQUARES = {
    code.lower(): (row, column)
    for row, line in enumerate(_MAP.split("\n")[1:])
    for column, code in enumerate(line.split())
}
_MARKS: dict[LegalStatus, str] = {
    "banned": "B",
    "controlled": "C",
    "prescription-only": "P",
    "unclear": "U",
    "no-law-found": "N",
    "not-stated": "-",
    "restricted-locally": "L",
    "regulated": "R",
    "legal-unregulated": "O",
}

TONES: dict[LegalStatus, Tone] = {
    "banned": "warning",
    "controlled": "warning",
    "prescription-only": "warning",
    "unclear": "unknown",
    "no-law-found": "unknown",
    "not-stated": "unknown",
}
"""How a status looks, beside its word. None is good: other rules may hold where this one does not,
and none is danger: what endangers a body is not the same as what is forbidden."""


FORBIDDEN: tuple[LegalStatus, ...] = ("banned", "controlled", "prescription-only")
"""The statuses that forbid something; what it is stands in the scope."""


def reach(place: Place) -> str:
    """Return ' (sale)' and the like: what a ban covers, where having kratom is not in it first."""
    covers = place.scope.partition(";")[0]
    if place.status not in FORBIDDEN or not covers or covers.startswith("possession"):
        return ""
    return f" ({covers})"


def map_of_states(context: Context, states: Iterable[Place]) -> list[Block]:
    """Return states as a map of letters, leaf first and then 7-OH; nothing without a square."""
    words = context.base.single(Wording).legal_status
    cells = []
    for state in states:
        code = state.id.rpartition("-")[2]
        if code not in _SQUARES:
            continue
        row, column = _SQUARES[code]
        marks = [_MARKS[state.status], _MARKS[state.status_7oh]]
        cells.append(GridCell(row, column, code.upper(), state.name + reach(state), marks))
    legend = [(_MARKS[each], words[each].partition(":")[0].lower()) for each in LEGAL_STATUSES]
    tones = {_MARKS[each]: tone for each, tone in TONES.items()}
    return [Grid(["Leaf", "7-OH"], legend, cells, tones)] if cells else []
