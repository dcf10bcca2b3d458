"""Rules on evidence: dated by its sources, graded by its design, and alike wherever it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from kratom_cli.knowledge.checks.whole import Finding, Whole
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import (
    Choice,
    Question,
    Statement,
    Timeline,
    Topic,
)

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_UNDATED = "undated"


def newest_year(sources: Collection[Source]) -> int | None:
    """Return the newest year that one of `sources` bears, None where none bears any.

    For a law or a trial register `published` may tell of a later version than `year`.
    """
    shown = [each.year for each in sources if each.year is not None]
    later = [int(year) for each in sources for year in _YEAR.findall(each.published)]
    return max([*shown, *later], default=None)


def evidence_is_dated(whole: Whole) -> Iterator[Finding]:
    """`as_of` is the date of the evidence: no later than the newest of the sources that bear it.

    The day of reading is no date of evidence; laws and web pages are no exception. What rests on
    undated pages alone is `undated`, and says when it was read.
    """
    for topic in whole.of(Topic).values():
        for part in topic.parts():
            file = f"topics/{topic.id}.toml"
            yield from _misdated(whole, file, part.id, part.as_of, part.sources)
            if part.as_of == _UNDATED and not part.date_read:
                yield Finding(file, part.id, "is undated; say in date_read when it was read")
    records: list[Claim | Disagreement] = [*whole.of(Claim).values()]
    records += whole.of(Disagreement).values()
    for record in records:
        cited = [each for _, sources in record.citations() for each in sources]
        file = f"{record.folder}/{record.id}.toml"
        yield from _misdated(whole, file, "as_of", record.as_of, cited)


def _misdated(
    whole: Whole, file: str, place: str, as_of: str, cited: Iterable[str]
) -> Iterator[Finding]:
    sources = whole.of(Source)
    newest = newest_year([sources[each] for each in cited if each in sources])
    if as_of == _UNDATED:
        if newest is not None:
            yield Finding(file, place, f"is called undated; a source of it is of {newest}")
    elif newest is None:
        yield Finding(file, place, f"is dated {as_of}; its sources bear no date: say undated")
    elif int(as_of[:4]) > newest:
        yield Finding(file, place, f"is dated {as_of}; its newest source is of {newest}")


def risks_are_as_new_as_their_statements(whole: Whole) -> Iterator[Finding]:
    """A risk is not headed by an older date than the newest of its statements, nor by a newer."""
    statements = {f"{topic.id}/{each.id}": each for topic, each in whole.statements()}
    sources = whole.of(Source)
    for risk in whole.of(Risk).values():
        dates = [statements[each].as_of for each in risk.statements if each in statements]
        dated = [each for each in dates if each != _UNDATED]
        if not dated:
            continue
        file, newest = f"risks/{risk.id}.toml", max(dated)
        if risk.as_of < newest[: len(risk.as_of)]:
            yield Finding(file, "as_of", f"is {risk.as_of}; a statement of it is of {newest}")
        cited = newest_year([sources[each] for each in risk.sources if each in sources]) or 0
        if int(risk.as_of[:4]) > max(cited, int(newest[:4])):
            yield Finding(file, "as_of", f"is {risk.as_of}; nothing that it rests on is so new")


_CASES = {"case-report", "case-series"}


def cases_alone_are_low(whole: Whole) -> Iterator[Finding]:
    """Case reports and series alone bear a low grade at most: nobody was compared with anybody."""
    sources = whole.of(Source)
    for topic in whole.of(Topic).values():
        parts: list[Statement | Question | Timeline | Choice] = [*topic.statement, *topic.question]
        parts += [*topic.timeline, *topic.choice]
        for part in parts:
            kinds = {sources[each].type for each in part.sources if each in sources}
            if kinds and kinds <= _CASES and part.certainty in ("high", "moderate"):
                yield Finding(
                    f"topics/{topic.id}.toml", part.id, "rests on cases alone; grade it low"
                )


_PRESS = {"news", "advocacy"}


def press_alone_is_not_high(whole: Whole) -> Iterator[Finding]:
    """What only newspapers and campaigners tell is no high certainty: they retell, and may err."""
    sources = whole.of(Source)
    for topic, statement in whole.statements():
        kinds = {sources[each].type for each in statement.sources if each in sources}
        if kinds and kinds <= _PRESS and statement.certainty == "high":
            yield Finding(
                f"topics/{topic.id}.toml",
                statement.id,
                "rests on the press alone; grade it moderate at most, or cite what it retells",
            )


_FIGURE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d{2,}(?:\.\d+)?)(?![\d,]|\.\d)")


def one_finding_has_one_grade(whole: Whole) -> Iterator[Finding]:
    """Statements that tell a figure of the same sources, about the same, are graded alike."""
    alike: dict[tuple[frozenset[str], frozenset[str]], list[tuple[str, Statement]]] = defaultdict(
        list
    )
    for topic, statement in whole.statements():
        key = (frozenset(statement.sources), frozenset(statement.about))
        alike[key].append((topic.id, statement))
    for statements in alike.values():
        for (topic_id, one), (other_id, other) in combinations(statements, 2):
            shared = _figures(one.text) & _figures(other.text)
            if one.certainty != other.certainty and shared:
                yield Finding(
                    f"topics/{topic_id}.toml",
                    one.id,
                    f"is {one.certainty}, and {other_id}/{other.id} is {other.certainty}; both"
                    f" tell {', '.join(sorted(shared))} of the same source",
                )


def _figures(text: str) -> set[str]:
    """Return the figures of two digits or more in `text`, but no years."""
    return {each for each in _FIGURE.findall(text) if not _YEAR.fullmatch(each)}
