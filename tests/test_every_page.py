"""What holds for every command on every record of the bundled base, in every format and width."""

from __future__ import annotations

import calendar
import os
import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from program import REAL, environment
from rich.cells import cell_len
from seen import care_is_whole, letters, squeezed, unpainted

from kratom_cli import run
from kratom_cli.answers import answer as blocks
from kratom_cli.answers.answer import Answer, Block, sensitivity_of, stricter
from kratom_cli.answers.care import call_line
from kratom_cli.answers.lookup import COMMANDS
from kratom_cli.cli import main
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.places import Place
from kratom_cli.knowledge.records.resources import Resource
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.render import Canvas, render
from kratom_cli.shell import root
from kratom_cli.vocabulary import FORMATS

OPENED = [kind for kind in ENTRIES if kind.folder in COMMANDS]
kinds = pytest.mark.parametrize("kind", OPENED, ids=lambda kind: kind.__name__)
DAY = str(calendar.timegm((*map(int, REAL.single(Imprint).as_of.split("-")), 12, 0, 0)))

AskFor = Callable[..., Answer]
"""Answers a command line of the bundled base, such as `answer_to("topic", "sleep")`."""


@pytest.fixture(scope="module")
def answer_to(real: Base) -> Iterator[AskFor]:
    """Return what takes a command line through the program up to its Answer, each line once."""
    caught: list[Answer] = []
    known: dict[tuple[str, ...], Answer] = {}

    def show(answer: Answer, *_: object) -> int:
        caught.append(answer)
        return answer.content.exit_status

    def ask(*arguments: str) -> Answer:
        if arguments not in known:
            with pytest.raises(SystemExit):
                main(list(arguments))
            known[arguments] = caught.pop()
        return known[arguments]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "open_base", lambda _directory: real)
        patch.setattr(run, "_show", show)
        patch.setattr(os, "environ", environment({"SOURCE_DATE_EPOCH": DAY}))
        yield ask


def _lines(kind: type[Entry]) -> list[list[str]]:
    """Return every command line that opens a record of `kind`, with and without its detail."""
    verb = COMMANDS[kind.folder].split()
    has_detail = any(each.name == "detail" for each in root.commands[verb[0]].params)
    ways: list[list[str]] = [[], ["--detail"]] if has_detail else [[]]
    return [[*verb, record_id, *way] for record_id in REAL.ids(kind) for way in ways]


def _some(kind: type[Entry]) -> list[list[str]]:
    """Return the same, evenly thinned out where there are many, for what takes a while."""
    lines = _lines(kind)
    return lines[:: max(1, len(lines) // 120)]


def _listings() -> list[list[str]]:
    """Return every command by itself, but those that need a word and `check`, which has tests."""
    return [
        [name]
        for name, command in root.commands.items()
        if name not in ("help", "check")
        and not any(getattr(each, "required", False) for each in command.params)
    ]


WIDTHS = st.one_of(st.integers(1, 20), st.integers(1, 400))
EVERY_LINE = [line for kind in OPENED for line in _lines(kind)] + _listings()


def _shown(answer: Answer, form: str, width: int | None = None, *, colour: bool = False) -> str:
    return render(answer, form, Canvas(width, colour))  # type: ignore[arg-type]


def _asks_back(answer: Answer) -> bool:
    """Return whether the name was that of several records, so that none of them is shown."""
    return any(isinstance(each, blocks.Title) and "can mean" in each.text for each in answer.blocks)


def _texts(block: Block) -> Iterator[str]:
    """Yield every text of a block that a reader must see."""

    def within(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for name, each in value.items():
                # A legend is told by the words of each span; a tone is how a word looks.
                if name not in ("legend", "tone", "tones"):
                    yield from within(each)
        elif isinstance(value, list):
            for each in value:
                yield from within(each)

    yield from within(msgspec.to_builtins(block))


def _cited(value: Any) -> Iterator[str]:
    """Yield every identifier in a list that is called `sources`, anywhere in an answer's data."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name == "sources" and isinstance(each, list):
                yield from each
            else:
                yield from _cited(each)
    elif isinstance(value, list):
        for each in value:
            yield from _cited(each)


@kinds
def test_every_record_opens_with_its_care(answer_to: AskFor, kind: type[Entry]) -> None:
    """Each record opens by its identifier; in every unwrapped format the care is whole."""
    for line in _lines(kind):
        answer = answer_to(*line)
        assert (answer.content.status, answer.content.exit_status) == ("answered", 0), line
        for form in ("plain", "markdown", "json"):
            assert care_is_whole(answer, form, _shown(answer, form)), (line, form)


@kinds
def test_every_record_is_answered_with_care_that_is_strict_enough(
    answer_to: AskFor, kind: type[Entry]
) -> None:
    """The care is for what is declared, and for `dosage` wherever any amount stands."""
    for line in _some(kind):
        answer = answer_to(*line)
        needed = sensitivity_of(answer.content)
        assert answer.care.sensitivity == needed, line
        assert stricter(needed, answer.content.declared) == needed


@kinds
def test_every_citation_of_a_page_resolves(
    answer_to: AskFor, real: Base, kind: type[Entry]
) -> None:
    """Each key beside a claim, and each in the data, opens a source, and the document holds it."""
    for line in _lines(kind):
        content = answer_to(*line).content
        listed = {each.id for each in content.sources}
        shown = {
            key.partition(" (")[0]
            for block in content.blocks
            if isinstance(block, blocks.Finding)
            for key in block.cites
        }
        assert shown <= listed, line
        everywhere = listed | set(_cited(msgspec.to_builtins(content.data)))
        assert [each for each in everywhere if not real.has(Source, each)] == [], line


@kinds
def test_every_finding_is_graded_and_cited(answer_to: AskFor, kind: type[Entry]) -> None:
    """A finding never stands without its grade in words and at least one source key."""
    for line in _lines(kind):
        for block in answer_to(*line).content.blocks:
            if isinstance(block, blocks.Finding):
                assert block.grade.strip(), line
                assert block.cites, line
                assert all(each.strip() for each in block.cites), line


@kinds
def test_every_page_is_dated(answer_to: AskFor, real: Base, kind: type[Entry]) -> None:
    """Each page says of which day the edition is, and a record with a review says when that is."""
    base = real.single(Imprint)
    for line in _some(kind):
        answer = answer_to(*line)
        text = _shown(answer, "plain")
        assert f"CARE (knowledge base {base.version}, as of {base.as_of})" in text, line
        record = real.get(kind, line[len(COMMANDS[kind.folder].split())])
        # What must fit on one screen tells its next review with its detail.
        brief = answer.content.dense or _asks_back(answer)
        for field in ("as_of",) if brief else ("as_of", "review_by"):
            assert str(getattr(record, field, "")) in text, (line, field)


@pytest.mark.parametrize("line", _listings(), ids=" ".join)
def test_every_listing_has_its_care_and_its_date(answer_to: AskFor, line: list[str]) -> None:
    """A command by itself is an answer with care and date in every format, wide and narrow."""
    answer = answer_to(*line)
    assert answer.content.exit_status == 0
    for form in FORMATS:
        for width in (20, 80):
            assert care_is_whole(answer, form, _shown(answer, form, width)), (form, width)
    assert "CARE (knowledge base " in _shown(answer, "plain")


@kinds
def test_no_text_is_lost_in_plain_and_markdown(answer_to: AskFor, kind: type[Entry]) -> None:
    """Every text of every block stands whole in the plain and the Markdown page."""
    for line in _some(kind):
        answer = answer_to(*line)
        for form in ("plain", "markdown"):
            text = squeezed(_shown(answer, form)).replace("`", "").casefold()
            for block in answer.blocks:
                for each in _texts(block):
                    wanted = squeezed(each).replace("`", "").rstrip(".").casefold()
                    assert wanted in text, (line, form, each)


@kinds
def test_plain_text_only_wraps(answer_to: AskFor, kind: type[Entry]) -> None:
    """Whatever the width, plain text is the same words, and no line is longer but for one word."""
    for number, line in enumerate(_some(kind)):
        answer = answer_to(*line)
        width = 1 + number * 7 % 110
        narrow = _shown(answer, "plain", width)
        assert squeezed(narrow) == squeezed(_shown(answer, "plain")), line
        assert all(len(each) <= width or " " not in each.strip() for each in narrow.splitlines())


@settings(max_examples=80, deadline=None)
@given(line=st.sampled_from(EVERY_LINE), width=WIDTHS, colour=st.booleans())
def test_no_letter_is_lost_on_a_terminal(
    answer_to: AskFor, line: list[str], width: int, colour: bool
) -> None:
    """At any width the terminal shows every letter of the plain page, and the care in its place."""
    answer = answer_to(*line)
    painted = _shown(answer, "terminal", width, colour=colour)
    assert care_is_whole(answer, "terminal", painted)
    bare = unpainted(painted)
    assert ("\x1b" in painted) is colour
    # A letter may be two columns wide.
    assert max(map(cell_len, bare.splitlines())) <= max(2, min(width, 100))
    charted = any(isinstance(each, blocks.Timeline) for each in answer.blocks)
    tabled = any(isinstance(each, blocks.Table) for each in answer.blocks)
    if tabled and not charted:  # A table names its columns once, plain text in each row.
        wanted = [each for block in answer.blocks for each in _texts(block)]
        assert not letters(" ".join(wanted)) - letters(bare)
    else:
        assert not letters(_shown(answer, "plain")) - letters(bare)


@settings(max_examples=80, deadline=None)
@given(
    line=st.sampled_from(EVERY_LINE),
    form=st.sampled_from(FORMATS),
    width=st.one_of(st.none(), WIDTHS),
)
def test_any_record_in_any_format_at_any_width_has_its_care(
    answer_to: AskFor, line: list[str], form: str, width: int | None
) -> None:
    """The care is present, whole and in place, whatever is asked for and however it is shown."""
    answer = answer_to(*line)
    assert care_is_whole(answer, form, _shown(answer, form, width))


def test_every_command_that_an_answer_names_works(answer_to: AskFor) -> None:
    """Each command to read on with, and each at a risk, answers when it is pasted."""
    named = set()
    for line in EVERY_LINE:
        for block in answer_to(*line).content.blocks:
            if isinstance(block, blocks.Commands):
                named |= set(block.commands)
            if isinstance(block, blocks.Fields):
                named |= {label for label, _ in block.pairs if label.startswith("kratom-info ")}
    assert len(named) > 100
    for command in named:
        program, *arguments = command.split()
        assert program == "kratom-info"
        assert answer_to(*arguments).content.exit_status == 0, command


@kinds
def test_every_page_says_when_the_edition_is_old(answer_to: AskFor, kind: type[Entry]) -> None:
    """Long after its date every page opens with the notice that it may be out of date."""
    for line in _some(kind)[::3]:
        answer = answer_to(*line, "--today", "2099-01-01")
        notices = [each for each in answer.blocks if isinstance(each, blocks.Notice)]
        assert notices
        assert answer.blocks[1] == notices[0]
        assert "may be out of date" in notices[0].text
        record = REAL.get(kind, line[len(COMMANDS[kind.folder].split())])
        due = getattr(record, "review_by", "")
        if due and not _asks_back(answer):
            assert any("ay be out of date" in each.text for each in notices[1:]), line
        # The page of a place counts from its newest source: see test_legal.
        if kind is not Place and (due >= REAL.single(Imprint).as_of or not due):
            fresh = answer_to(*line).content.notices
            assert not any("out of date" in each for each in fresh), line


def test_every_country_is_told_its_own_numbers_and_no_others(real: Base) -> None:
    """A call line holds the numbers of its country and of the resources that it names, no other."""
    for country in real.all(Country):
        line = call_line(real, country.id)
        assert line.startswith("Call, in danger")
        assert country.name in line
        assert country.emergency in line
        resources = [real.get(Resource, each) for each in (*country.poison, *country.crisis)]
        recorded = [country.name, country.emergency]
        for resource in resources:
            abroad = resource.country != country.id and resource.line_abroad
            words = abroad or resource.line or resource.name
            recorded += [words, *resource.numbers().values()]
            number = resource.phone_international if "_international" in words else resource.phone
            assert number in line, country.id
        assert set(re.findall(r"\d+", line)) <= set(re.findall(r"\d+", " ".join(recorded)))
        assert country.emergency or "none is confirmed here" in line
