"""The reference tells the truth about itself: its figures, its reading level, its texts."""

from __future__ import annotations

import json
import statistics
from collections import Counter

import pytest
import textstat
from program import ROOT, SMALL_BASE, Ask

from kratom_cli.answers.figures import figures
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.about import AboutTexts
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.records.wording import Wording

HARDEST = 12.0
"""The school grade above which no lay statement may be."""

_TOLD = {
    "what", "made", "certainty", "words", "coverage", "not-covered", "freshness", "money",
    "privacy", "licence", "errors",
}  # fmt: skip


def test_about_tells_edition_and_grades(ask_small: Ask) -> None:
    """`about` names version and date, and each grade with its plain wording."""
    told = ask_small("about").out
    assert "Version 2026.01.0 of 2026-01-31, CC BY 4.0." in told
    for words in SMALL.single(Wording).certainty.values():
        assert words in told


SMALL = Base(str(SMALL_BASE))


def test_about_tells_all_that_a_reader_may_ask(real: Base) -> None:
    """How made, how sure, what is covered and not, money, privacy, licence, how to report."""
    chapters = {each.id: " ".join(each.texts) for each in real.single(AboutTexts).chapter}
    assert set(chapters) == _TOLD
    assert "opens no connection" in chapters["privacy"]
    assert "MIT" in chapters["licence"]
    assert "CC BY 4.0" in chapters["licence"]
    assert "issue tracker" in chapters["errors"]


def test_about_writes_no_figures_down(real: Base) -> None:
    """Figures are counted, so the texts hold none that could grow old."""
    for chapter in real.single(AboutTexts).chapter:
        for text in chapter.texts:
            bare = text.replace("CC BY 4.0", "").replace("7-OH", "")
            assert not any(letter.isdigit() for letter in bare), text


def test_the_figures_add_up(ask_small: Ask) -> None:
    """Counts of kinds, grades and depths agree with what the base holds."""
    told = json.loads(ask_small("about", "--numbers", "--json").out)["data"]["figures"]
    assert told["Records"]["topics"] == 3
    assert told["Records"]["avoided words"] == 2
    assert told["Statements"] == {
        "statements": 4, "compared with their source": 1, "questions with an answer": 1,
    }  # fmt: skip
    assert told["Statements by certainty"]["Low certainty"] == 3
    assert told["Sources by kind"] == {"cross-sectional": 1, "animal": 1, "vendor": 1}
    for heading, group in told.items():
        if heading.startswith("Statements by"):
            assert sum(group.values()) == 4


def test_check_and_about_give_the_same_figures(ask_small: Ask) -> None:
    """One count serves both."""
    both = [
        json.loads(ask_small(*command, "--json").out)["data"]["figures"]
        for command in (["check"], ["about", "--numbers"])
    ]
    assert both[0] == both[1]


def test_every_kind_is_counted(real: Base) -> None:
    """A kind that is added later is counted by itself."""
    counted = figures({kind: list(real.all(kind)) for kind in ENTRIES}, real.single(Imprint))
    assert set(counted["Records"]) == {kind.folder.replace("-", " ") for kind in ENTRIES}
    assert counted["Records"]["sources"] == len(real.ids(Source))


def test_figures_of_a_base_that_cannot_be_read() -> None:
    """Without records or edition the figures are noughts, not an error."""
    counted = figures({}, None)
    assert counted["Statements"]["statements"] == 0
    assert "not known" in counted["Reading level"].values()


@pytest.fixture(scope="session")
def grades(real: Base) -> dict[str, float]:
    """Return the Flesch-Kincaid grade of every lay statement by its reference."""
    return {
        f"{topic.id}/{statement.id}": textstat.textstat.flesch_kincaid_grade(statement.text)
        for topic in real.all(Topic)
        for statement in topic.statement
    }


def test_the_reading_grade_is_what_the_edition_says(real: Base, grades: dict[str, float]) -> None:
    """The median that `about --numbers` prints is measured again here."""
    measured = statistics.median(grades.values())
    assert measured == pytest.approx(real.single(Imprint).reading_grade, abs=0.1)


def test_no_lay_statement_is_harder_than_a_twelfth_grade(grades: dict[str, float]) -> None:
    """What is hard to read stands in the clinician's detail, not in the lay wording."""
    hard = {name: round(grade, 1) for name, grade in grades.items() if grade > HARDEST}
    assert not hard


def test_the_scores_of_our_own_quality_add_up() -> None:
    """docs/quality.md rates topics and claims from 1 to 5, and adds them rightly."""
    text = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    rated = [row for row in rows if row[1].isdigit() and row[1:3] != ["1", "2"]]
    assert sorted(Counter(row[0] for row in rated).values()) == [1] * 11 + [3] * 10
    for _, *scores, total in rated:
        assert len(scores) == 15
        assert {int(score) for score in scores} <= {1, 2, 3, 4, 5}
        assert sum(map(int, scores)) == int(total)
