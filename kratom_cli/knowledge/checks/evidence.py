"""Rules on evidence: dated by its sources, graded by its design, and alike wherever it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import (
    Choice,
    Question,
    Statement,
    Topic,
    WithdrawalCourse,
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


def evidence_is_dated(loaded: LoadedBase) -> Iterator[Violation]:
    """`as_of` is the date of the evidence: no later than the newest of the sources that bear it.

    The day of reading is no date of evidence; laws and web pages are no exception. What rests on
    undated pages alone is `undated`, and says when it was read.
    """
    for topic in loaded.of(Topic).values():
        for part in topic.parts():
            file = f"topics/{topic.id}.toml"
            yield from _misdated(loaded, file, part.id, part.as_of, part.sources)
            if part.as_of == _UNDATED and not part.date_read:
                yield Violation(file, part.id, "is undated; say in date_read when it was read")
    records: list[Claim | Disagreement] = [*loaded.of(Claim).values()]
    records += loaded.of(Disagreement).values()
    for record in records:
        cited = [each for _, sources in record.citations() for each in sources]
        file = f"{record.folder}/{record.id}.toml"
        yield from _misdated(loaded, file, "as_of", record.as_of, cited)


def _misdated(
    loaded: LoadedBase, file: str, place: str, as_of: str, cited: Iterable[str]
) -> Iterator[Violation]:
    sources = loaded.of(Source)
    newest = newest_year([sources[each] for each in cited if each in sources])
    if as_of == _UNDATED:
        if newest is not None:
            yield Violation(file, place, f"is called undated; a source of it is of {newest}")
    elif newest is None:
        yield Violation(file, place, f"is dated {as_of}; its sources bear no date: say undated")
    elif int(as_of[:4]) > newest:
        yield Violation(file, place, f"is dated {as_of}; its newest source is of {newest}")


def risks_are_as_new_as_their_statements(loaded: LoadedBase) -> Iterator[Violation]:
    """A risk is not headed by an older date than the newest of its statements, nor by a newer."""
    statements = {f"{topic.id}/{each.id}": each for topic, each in loaded.statements()}
    sources = loaded.of(Source)
    for risk in loaded.of(Risk).values():
        dates = [statements[each].as_of for each in risk.statements if each in statements]
        dated = [each for each in dates if each != _UNDATED]
        if not dated:
            continue
        file, newest = f"risks/{risk.id}.toml", max(dated)
        if risk.as_of < newest[: len(risk.as_of)]:
            yield Violation(file, "as_of", f"is {risk.as_of}; a statement of it is of {newest}")
        cited = newest_year([sources[each] for each in risk.sources if each in sources]) or 0
        if int(risk.as_of[:4]) > max(cited, int(newest[:4])):
            yield Violation(file, "as_of", f"is {risk.as_of}; nothing that it rests on is so new")


_CASES = {"case-report", "case-series"}


def cases_alone_are_low(loaded: LoadedBase) -> Iterator[Violation]:
    """Case reports and series alone bear a low grade at most: nobody was compared with anybody."""
    sources = loaded.of(Source)
    for topic in loaded.of(Topic).values():
        parts: list[Statement | Question | WithdrawalCourse | Choice] = [
            *topic.statement,
            *topic.question,
        ]
        parts += [*topic.timeline, *topic.choice]
        for part in parts:
            kinds = {sources[each].type for each in part.sources if each in sources}
            if kinds and kinds <= _CASES and part.certainty in ("high", "moderate"):
                yield Violation(
                    f"topics/{topic.id}.toml", part.id, "rests on cases alone; grade it low"
                )


_PRESS = {"news", "advocacy"}


def press_alone_is_not_high(loaded: LoadedBase) -> Iterator[Violation]:
    """What only newspapers and campaigners tell is no high certainty: they retell, and may err."""
    sources = loaded.of(Source)
    for topic, statement in loaded.statements():
        kinds = {sources[each].type for each in statement.sources if each in sources}
        if kinds and kinds <= _PRESS and statement.certainty == "high":
            yield Violation(
                f"topics/{topic.id}.toml",
                statement.id,
                "rests on the press alone; grade it moderate at most, or cite what it retells",
            )


_FIGURE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d{2,}(?:\.\d+)?)(?![\d,]|\.\d)")


def one_finding_has_one_grade(loaded: LoadedBase) -> Iterator[Violation]:
    """Statements that tell a figure of the same sources, about the same, are graded alike."""
    alike: dict[tuple[frozenset[str], frozenset[str]], list[tuple[str, Statement]]] = defaultdict(
        list
    )
    for topic, statement in loaded.statements():
        key = (frozenset(statement.sources), frozenset(statement.about))
        alike[key].append((topic.id, statement))
    for statements in alike.values():
        for (topic_id, one), (other_id, other) in combinations(statements, 2):
            shared = _figures(one.text) & _figures(other.text)
            if one.certainty != other.certainty and shared:
                yield Violation(
                    f"topics/{topic_id}.toml",
                    one.id,
                    f"is {one.certainty}, and {other_id}/{other.id} is {other.certainty}; both"
                    f" tell {', '.join(sorted(shared))} of the same source",
                )


def _figures(text: str) -> set[str]:
    """Return the figures of two digits or more in `text`, but no years."""
    return {each for each in _FIGURE.findall(text) if not _YEAR.fullmatch(each)}
