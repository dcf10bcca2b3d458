"""A knowledge base that is not the bundled one is named, and can take none of the care away."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from program import PAGES, REAL_BASE, SMALL_BASE, Ask, Told

from kratom_cli.answers.care import MINIMUM
from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.edition import bundled_directory, is_bundled

NOTICE = "Not the bundled knowledge base but another one answers: "
DAY = {"SOURCE_DATE_EPOCH": "1769900000"}
EMPTY = ["", " ", ".", "...", "\u200b", "\u00a0", "\u2800", "-", "1", "\\u0000", "\\n"]
"""Texts that say nothing, as they are written in TOML."""
MEANINGLESS = ["Have fun.", "x", "\u0430" * 400]


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """Return a copy of the bundled base, made of links."""
    copy = tmp_path / "ours"
    copy.mkdir()
    for part in REAL_BASE.iterdir():
        (copy / part.name).symlink_to(part)
    return copy


def _edit(base: Path, file: str, old: str, new: str) -> None:
    """Change one file of a base that is made of links."""
    top = base / file.partition("/")[0]
    original = top.resolve()
    top.unlink()
    shutil.copytree(original, top) if original.is_dir() else shutil.copy(original, top)
    path = base / file
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def _with_care(base: Path, text: str) -> None:
    """Replace every text of care by `text`."""
    path = base / "care.toml"
    path.write_text(re.sub(r'"[^"\n]*"', lambda _: f'"{text}"', path.read_text("utf-8")), "utf-8")


def _has_the_minimum(told: Told) -> None:
    lines = told.out.splitlines()
    assert lines[0].startswith(MINIMUM.short)
    assert all(each in lines for each in MINIMUM.caveats)
    assert BUILT_IN_CALL in lines[-1]


@pytest.mark.parametrize("page", [p for p in PAGES if p not in {"check", "resource", "risk"}])
@pytest.mark.parametrize("text", MEANINGLESS)
def test_a_foreign_base_takes_no_care_away(ask: Ask, base: Path, page: str, text: str) -> None:
    """Whatever its care says, what is built in is added to it, and the base is named."""
    _with_care(base, text)
    country = base / "countries.toml"
    country.write_text(country.read_text("utf-8").replace("911", "555"), "utf-8")
    told = ask(*PAGES[page], KRATOM_INFO_DATA=str(base), **DAY)
    if told.out:
        _has_the_minimum(told)
        assert NOTICE + str(base) in told.out
    else:
        assert told.status in (3, 4)
        assert "Ask: Pharmacist, doctor or poison centre" in told.err
        assert told.err.splitlines()[-1].startswith(BUILT_IN_CALL)
    care = json.loads(ask(*PAGES[page], "--json", KRATOM_INFO_DATA=str(base), **DAY).out)["care"]
    assert care["short"].startswith(MINIMUM.short)
    assert set(MINIMUM.caveats) < set(care["caveats"])
    assert care["call"].startswith(BUILT_IN_CALL)


@pytest.mark.parametrize("text", EMPTY)
def test_care_that_says_nothing_is_damage(ask: Ask, base: Path, text: str) -> None:
    """Exit status 4 with the file, whom to call, and the steps where an emergency was asked."""
    _with_care(base, text)
    told = ask("topic", "sleep", KRATOM_INFO_DATA=str(base), **DAY)
    assert (told.status, told.out) == (4, "")
    assert "care.toml" in told.err.splitlines()[0]
    assert told.err.splitlines()[-1] == BUILT_IN_CALL
    emergency = ask("emergency", KRATOM_INFO_DATA=str(base), **DAY)
    assert emergency.status == 4
    assert "\n1. " in emergency.out
    assert emergency.out.splitlines()[-1] == BUILT_IN_CALL
    told = ask("check", KRATOM_INFO_DATA=str(base), **DAY)
    assert told.status == 4
    assert "care.toml" in told.out


@pytest.mark.parametrize("field", ["role", "ask_about"])
@pytest.mark.parametrize("text", EMPTY)
def test_a_referral_that_says_nothing_is_damage(
    ask: Ask, base: Path, field: str, text: str
) -> None:
    """A professional without a name or a question is told with the file."""
    path = base / "professionals.toml"
    before, row, after = path.read_text("utf-8").partition('id = "pharmacist"')
    after = re.sub(rf'(?m)^{field} = ".*"', lambda _: f'{field} = "{text}"', after, count=1)
    path.write_text(before + row + after, "utf-8")
    told = ask("topic", "sleep", KRATOM_INFO_DATA=str(base), **DAY)
    assert told.status == 4
    assert "professionals.toml, professional pharmacist" in told.err.splitlines()[0]


def test_a_copy_of_the_bundled_base_changes_nothing_but_the_notice(ask: Ask, ours: Path) -> None:
    """Who edits the base sees each page as a reader does, and which base it is from."""
    for words in (["topic", "liver"], ["emergency"], ["emergency", "suicide", "--country", "gb"]):
        told = ask(*words, KRATOM_INFO_DATA=str(ours)).out
        bare = re.sub(rf"NOTICE: {NOTICE}.*\n\n?", "", told)
        assert bare != told
        assert bare == ask(*words).out


@pytest.mark.parametrize(
    ("file", "old", "new", "added"),
    [
        ("care.toml", "No safe amount of kratom is known", "An amount is known", MINIMUM.short),
        ("care.toml", "After a break", "After lunch", MINIMUM.caveats[0]),
        ("professionals.toml", "before mixing kratom", "before", "Pharmacist, doctor"),
        ("countries.toml", '"911"', '"913"', BUILT_IN_CALL),
        ("resources/us.toml", "1-800-222-1222", "1-900-222-1222", BUILT_IN_CALL),
    ],
)
def test_each_part_of_care_that_is_not_ours_has_ours_beside_it(
    ask: Ask, ours: Path, file: str, old: str, new: str, added: str
) -> None:
    """Only the part that differs is doubled; theirs stays."""
    sound = ask("topic", "dosage", KRATOM_INFO_DATA=str(ours)).out
    assert added not in sound
    _edit(ours, file, old, new)
    told = ask("topic", "dosage", KRATOM_INFO_DATA=str(ours)).out
    assert added in told
    assert new.strip('"') in told
    ends = [told.splitlines()[0] == sound.splitlines()[0], BUILT_IN_CALL in told]
    assert ends == [added != MINIMUM.short, added == BUILT_IN_CALL]


def test_without_bundled_care_to_compare_with_the_minimum_is_added(
    ask: Ask, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the bundled base is gone a foreign one is held to be different."""
    monkeypatch.setattr("kratom_cli.answers.care.open_base", lambda: Base(str(tmp_path)))
    _has_the_minimum(ask("topic", "sleep", KRATOM_INFO_DATA=str(base), **DAY))


def test_the_path_of_a_foreign_base_cannot_steer_a_terminal(ask: Ask, tmp_path: Path) -> None:
    """What cannot be seen in it is shown as a stand-in."""
    place = tmp_path / "a\u001b[8m\u202e\nb"
    shutil.copytree(SMALL_BASE, place)
    told = ask("topic", "sleep", KRATOM_INFO_DATA=str(place), **DAY)
    assert told.status == 0
    assert "a\ufffd[8m\ufffd\ufffdb" in told.out
    assert not set(told.out) & {"\u001b", "\u202e"}


def test_the_bundled_base_is_known_by_every_path(tmp_path: Path) -> None:
    """A link or another way to write its path makes it no foreign one."""
    own = bundled_directory()
    link = tmp_path / "link"
    link.symlink_to(own)
    for same in (own, f"{own}/", f"{own}/../data", str(link)):
        assert is_bundled(same), same
    for other in (str(SMALL_BASE), str(tmp_path), "/nowhere", "", "a\0b"):
        assert not is_bundled(other), other
