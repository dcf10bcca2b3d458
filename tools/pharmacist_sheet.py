"""Writes the sheet on which a pharmacist reviews the interactions, as CSV and HTML.

    python -m tools.pharmacist_sheet DIRECTORY

Writes `groups.csv`, `substances.csv` and `review.html` into DIRECTORY, from the records of `data/`
alone: each group with its members, rating, sentence, what it rests on and empty boxes; each
substance as its page rates it. The same data gives the same bytes.
"""

from __future__ import annotations

import csv
import html
import sys
from collections.abc import Iterable
from pathlib import Path

from kratom_cli.answers.mixing.ratings import Rated, rate
from kratom_cli.knowledge.base import Base, open_base
from kratom_cli.knowledge.records.mixing import MixingTexts, Substance, SubstanceClass
from kratom_cli.vocabulary import RATINGS

BOXES = ("rating right? (yes / no: which)", "sentence right?", "missing", "initials, date")
"""What the reviewer fills in; empty in what is written."""

GROUP_COLUMNS = (
    *("group", "name", "what it is / how handled", "kind", "rating", "certainty", "evidence"),
    *("sentence", "what to do", "stopping", "warning signs", "caveat", "sources", "agree"),
    *("compared", "members"),
)
SUBSTANCE_COLUMNS = (
    *("substance", "names", "kind", "rating", "decided by", "groups", "certainty", "sentence"),
    *("own sentence?", "note", "stopping", "sources", "agree", "compared"),
)

Row = tuple[str, ...]


def group_row(group: SubstanceClass, members: Iterable[str]) -> Row:
    """Return a group as a row of the sheet, in the order of `GROUP_COLUMNS`."""
    return (
        *(group.id, group.name, group.role, group.kind, group.severity, group.certainty),
        *(group.evidence, group.sentence, _lines(group.what_to_do), group.stopping),
        *(_lines(group.warning_signs), group.caveat, _lines(group.sources)),
        *(_lines(group.agree), group.compared, _lines(members)),
    )


def substance_row(texts: MixingTexts, rated: Rated) -> Row:
    """Return a substance as a row of the sheet, in the order of `SUBSTANCE_COLUMNS`."""
    record = rated.record
    own = "yes" if record.sentence else "of the group"
    return (
        *(record.id, _lines(record.all_names()), rated.kind, rated.severity, rated.deciding.id),
        *(_lines(each.id for each in rated.groups), rated.certainty, rated.sentence, own),
        *(rated.note, _lines(step for step in rated.first_steps(texts) if "stop" in step)),
        *(_lines(rated.sources), _lines(rated.agree), rated.compared),
    )


def sheet(base: Base) -> tuple[list[Row], list[Row]]:
    """Return the rows of the groups and of the substances, gravest first."""
    texts = base.single(MixingTexts)
    groups, substances = base.all(SubstanceClass), base.all(Substance)
    rated = [rate(base, each, each.names[0], each.id) for each in substances]
    members = {
        group.id: [each.names[0] for each in substances if group.id in each.classes]
        for group in groups
    }
    groups.sort(key=lambda each: (RATINGS.index(each.severity), each.id))
    rated.sort(key=lambda each: (RATINGS.index(each.severity), each.record.id))
    return (
        [group_row(each, members[each.id]) for each in groups],
        [substance_row(texts, each) for each in rated],
    )


def as_html(groups: list[Row], substances: list[Row]) -> str:
    """Return both tables as one page to print, with empty boxes to fill in."""
    return (
        "<!doctype html>\n<html lang='en'><meta charset='utf-8'>"
        "<title>Kratom interactions: a pharmacist's review</title>\n"
        "<style>body{font:10pt sans-serif}table{border-collapse:collapse}"
        "td,th{border:1px solid #999;padding:3px;vertical-align:top;text-align:left}"
        "th{background:#eee}td{white-space:pre-line}</style>\n"
        "<h1>Groups</h1>\n"
        + _table(GROUP_COLUMNS, groups)
        + "<h1>Substances</h1>\n"
        + _table(SUBSTANCE_COLUMNS, substances)
        + "</html>\n"
    )


def _table(columns: Row, rows: list[Row]) -> str:
    head = "".join(f"<th>{html.escape(each)}</th>" for each in (*columns, *BOXES))
    empty = "<td></td>" * len(BOXES)
    body = "\n".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + empty + "</tr>"
        for row in rows
    )
    return f"<table><tr>{head}</tr>\n{body}\n</table>\n"


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def _write_csv(path: Path, columns: Row, rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow((*columns, *BOXES))
        writer.writerows((*row, *("" for _ in BOXES)) for row in rows)


def main(directory: str) -> None:
    """Write the three files into `directory`, which must be there."""
    groups, substances = sheet(open_base())
    folder = Path(directory)
    _write_csv(folder / "groups.csv", GROUP_COLUMNS, groups)
    _write_csv(folder / "substances.csv", SUBSTANCE_COLUMNS, substances)
    (folder / "review.html").write_text(as_html(groups, substances), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
