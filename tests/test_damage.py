"""A damaged knowledge base is told by `check`, and never leaves a reader without whom to call."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from broken import Edit, edited, files_of
from program import NOT_ANSWERED, PAGES, REAL_BASE, SMALL_BASE, Ask, Told, installed

from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.knowledge import edition
from kratom_cli.knowledge import store as store_module
from kratom_cli.knowledge.build import Builder
from kratom_cli.knowledge.checks import examine
from kratom_cli.knowledge.checks.loaded import Violation
from kratom_cli.knowledge.files import LARGEST
from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.records.care import CareTexts, Country
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES
from kratom_cli.knowledge.records.mixing import MixingRules
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.store import Store

FILES = [each for each in files_of(SMALL_BASE) if each.endswith(".toml")]
DAY = {"SOURCE_DATE_EPOCH": "1769900000"}
files = pytest.mark.parametrize("file", FILES)

Damage = Callable[[bytes], bytes | None]
"""Makes the bytes of a damaged file, or None where this damage cannot be done to it."""


def _emptied(content: bytes) -> bytes | None:
    return b"" if b"=" in content else None


def _truncated(content: bytes) -> bytes | None:
    return content[: content.rindex(b'"')] if b'"' in content else None


def _binary(_content: bytes) -> bytes | None:
    return b"\x00\xff\xfe\x80 rubbish \x9c" * 40


def _not_utf8(content: bytes) -> bytes | None:
    return content + b"# caf\xe9\n"


def _wrong_type(content: bytes) -> bytes | None:
    changed = re.sub(rb'(?m)^([\w-]+) = ".*"$', rb"\1 = 7", content, count=1)
    return changed if changed != content else None


def _unknown_key(content: bytes) -> bytes | None:
    return b"surprise = 1\n" + content


def _unknown_key_inside(content: bytes) -> bytes | None:
    return content + b"\nsurprise = 1\n" if b"[" in content else None


def _nested(content: bytes) -> bytes | None:
    return content + b"\nx = " + b"[" * 5000 + b"]" * 5000 + b"\n"


def _long_key(content: bytes) -> bytes | None:
    return content + b"\n" + b".".join([b"a"] * 20_000) + b" = 1\n"


def _many_digits(content: bytes) -> bytes | None:
    return content + b"\nx = " + b"9" * 6000 + b"\n"


def _nul(content: bytes) -> bytes | None:
    return content + b"\x00\n"


def _giant(content: bytes) -> bytes | None:
    return content + b"#" * LARGEST


STRUCTURAL: dict[str, tuple[Damage, str]] = {
    "emptied": (_emptied, ""),
    "truncated": (_truncated, "whole file: A file is not TOML"),
    "binary rubbish": (_binary, "whole file: A file is not"),
    "not UTF-8": (_not_utf8, "whole file: A file is not text in UTF-8"),
    "wrong type": (_wrong_type, "got 'int'"),
    "nested 5,000 deep": (_nested, "whole file: A file is nested too deeply"),
    "a key of 20,000 parts": (_long_key, "whole file: A file is nested too deeply"),
    "an integer of 6,000 digits": (_many_digits, "whole file: A file holds what|got 'int'|out of"),
    "NUL": (_nul, "whole file: A file is not TOML"),
    "a giant": (_giant, "whole file: A file cannot be read: it is larger than 1,000,000 bytes"),
    "an unknown key": (_unknown_key, "field surprise: Unknown field"),
    "an unknown key inside": (
        _unknown_key_inside,
        "surprise|got 'int'",
    ),  # In a table of names, a value.
}
"""Kinds of damage, with a pattern of what the finding says."""


CONTENTS = {file: (SMALL_BASE / file).read_bytes() for file in FILES}
DAMAGED = [
    (file, kind)
    for file in FILES
    for kind, (damage, _) in STRUCTURAL.items()
    if damage(CONTENTS[file]) is not None
]
"""Every file with every damage that can be done to it."""

KINDS = {file: [kind for each, kind in DAMAGED if each == file] for file in FILES}


def _damage(base: Path, file: str, kind: str) -> None:
    (base / file).write_bytes(STRUCTURAL[kind][0](CONTENTS[file]) or b"")


def test_each_damage_is_done_to_many_files() -> None:
    """No damage passes by being impossible for most files."""
    for kind in STRUCTURAL:
        assert sum(1 for _, each in DAMAGED if each == kind) >= len(FILES) // 3


IN_TURN = [(file, kinds[number % len(kinds)]) for number, (file, kinds) in enumerate(KINDS.items())]
"""Each file with one damage, so that each damage comes to many files."""


def _is_named(base: Path, file: str, kind: str, findings: list[Violation]) -> bool:
    assert (base / file).exists()
    here = [str(each) for each in findings if each.file == file]
    return any(re.search(STRUCTURAL[kind][1], each) for each in here)


@pytest.mark.parametrize(("file", "kind"), IN_TURN)
def test_check_names_a_damaged_file(base: Path, file: str, kind: str) -> None:
    """Whatever happened to a file, `check` names it and says where in it, and what is wrong."""
    _damage(base, file, kind)
    assert _is_named(base, file, kind, examine(str(base)).findings)


@pytest.mark.parametrize("kind", STRUCTURAL)
def test_check_names_every_damaged_file_at_once(base: Path, kind: str) -> None:
    """When the same happened to every file, each of them is named in one report."""
    here = [file for file, each in DAMAGED if each == kind]
    for file in here:
        _damage(base, file, kind)
    findings = examine(str(base)).findings
    assert [each for each in here if not _is_named(base, each, kind, findings)] == []


def _matching(pattern: str) -> list[tuple[str, str]]:
    """Return the files of the small base in which a text stands, each with the first such text."""
    texts = {file: content.decode() for file, content in CONTENTS.items()}
    found = {file: re.search(pattern, text) for file, text in texts.items()}
    return [(file, match.group(0)) for file, match in found.items() if match]


CITING = _matching(r'ources = \["[a-z0-9-]+"')
SENTENCES = [
    (file, text)
    for file, text in _matching(r'(?m)^[\w-]+ = "[^"]+\."')
    if b'sensitivity = "dosage"' not in CONTENTS[file]
    and not file.startswith(("sources/", "triage/"))
]


@pytest.mark.parametrize(("file", "text"), CITING)
def test_check_names_an_unknown_source(base: Path, file: str, text: str) -> None:
    """A file that cites a source that is not there is named, with the key."""
    edit = Edit(file, text, 'ources = ["nobody-1900"')
    findings = examine(str(edited(base, edit))).findings
    assert [each for each in findings if each.file == file and "'nobody-1900'" in each.what]


@pytest.mark.parametrize(("file", "text"), SENTENCES)
def test_check_names_an_amount_in_a_general_record(base: Path, file: str, text: str) -> None:
    """An amount in a record that is not marked `dosage` is named with the file that it is in."""
    edit = Edit(file, text, text[:-2] + ', at 3 mg."')
    findings = examine(str(edited(base, edit))).findings
    assert [each for each in findings if each.file == file and "'3 mg'" in each.what]


def test_the_texts_to_damage_were_found() -> None:
    """Most kinds of record are among those that cite, and those that hold a sentence."""
    assert {"topics", "risks", "professionals.toml"} <= {file.split("/")[0] for file, _ in CITING}
    assert {"topics/sleep.toml", "wording.toml"} <= {file for file, _ in SENTENCES}


@pytest.fixture
def needed_files(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return a set that fills with the files of the records that answers need, and their rows."""
    seen: set[str] = set()
    record, ids, single = Builder.record, Builder.ids, Builder.single

    def watched_record(self: Builder, kind: type[Entry], record_id: str) -> None:
        seen.update(_where(kind, record_id))
        record(self, kind, record_id)

    def watched_ids(self: Builder, kind: type[Entry]) -> None:
        seen.update(Store(str(SMALL_BASE)).files(kind) if kind.rows else ())
        ids(self, kind)

    def watched_all(self: Builder, kind: type[Entry]) -> list[Entry]:
        kept = every(self, kind)
        seen.update(place for each in kept for place in _where(kind, each.id))
        return kept

    def watched_single(self: Builder, kind: type[Single]) -> None:
        seen.add(kind.file)
        single(self, kind)

    every = Builder.all
    monkeypatch.setattr(Builder, "record", watched_record)
    monkeypatch.setattr(Builder, "ids", watched_ids)
    monkeypatch.setattr(Builder, "all", watched_all)
    monkeypatch.setattr(Builder, "single", watched_single)
    return seen


@cache
def _where(kind: type[Entry], record_id: str) -> set[str]:
    """Return the file in which a record of the small base stands, and its row there."""
    store = Store(str(SMALL_BASE))
    return {
        place
        for file in store.files(kind)
        for found in store.located(kind, file)
        if found.id == record_id
        for place in (file, f"{file}, {found.place}")
    }


ASKED = {page: arguments for page, arguments in PAGES.items() if arguments[0] != "check"}
"""Every page but those of `check`, which reads all."""

SOUND: dict[str, tuple[Told, set[str]]] = {}
"""What each page tells on a sound copy of the base, and the files of what it needs for it."""


@pytest.fixture
def sound(ask: Ask, small_copy: Path, needed_files: set[str]) -> dict[str, tuple[Told, set[str]]]:
    """Return `SOUND`, made once."""
    for page, arguments in ASKED.items():
        if page not in SOUND:
            needed_files.clear()
            told = ask(*arguments, KRATOM_INFO_DATA=str(small_copy), **DAY)
            SOUND[page] = (told, set(needed_files))
    return SOUND


def _pages(sound: dict[str, tuple[Told, set[str]]], file: str) -> Iterator[str]:
    """Yield the pages that need `file`, and some of those that do not."""
    for number, (page, (_, read)) in enumerate(sound.items()):
        if file in read or number % 8 == FILES.index(file) % 8:
            yield page


@files
def test_answers_that_need_a_damaged_file_fail_and_the_others_do_not(
    ask: Ask, base: Path, sound: dict[str, tuple[Told, set[str]]], file: str
) -> None:
    """Exit 4 in one line with whom to call where the file is needed; elsewhere the same bytes."""
    damage = dict(IN_TURN)[file]
    _damage(base, file, damage)
    row = _row_hit(file, damage)
    for page in _pages(sound, file):
        arguments, (before, read) = PAGES[page], sound[page]
        told = ask(*arguments, KRATOM_INFO_DATA=str(base), **DAY)
        if file not in read or (row and row not in read):
            assert told == before, page
        elif arguments[0] == "emergency":
            assert told.status in (before.status, 4), page
            _still_helps(told, file)
        elif told.out and len(arguments) > 1:
            # What may be an emergency, or cannot be told from one, is answered all the same.
            assert told.status in (before.status, 4), page
            assert told.err == ""
            assert "call the emergency number" in told.out.splitlines()[0]
            assert told.out.splitlines()[-1].startswith("Call, in danger")
        elif page in NOT_ANSWERED:  # It fails in any case, for its own reason.
            assert told.status in (before.status, 4), page
            _fails_in_one_line(told)
        else:
            assert told.status == 4, page
            assert file in _fails_in_one_line(told)


def _row_hit(file: str, damage: str) -> str:
    """Return the one row of a table in which this damage is felt; "" where it is felt in all."""
    rows = re.findall(rb'(?m)^\[\[([\w-]+)\]\]\nid = "([\w-]+)"', CONTENTS[file])
    is_table = CONTENTS[file].lstrip().startswith(b"[[")
    number = {"wrong type": 0, "an unknown key inside": -1}.get(damage)
    if not rows or number is None or (number == 0 and not is_table):
        return ""
    return f"{file}, {rows[number][0].decode()} {rows[number][1].decode()}"


def _fails_in_one_line(told: Told) -> str:
    """Return the line that tells the failure, once it is certain that all else is in order."""
    failure, *asks, call = told.err.splitlines()
    assert told.out == ""
    assert failure.startswith("kratom-info: ")
    assert all(each.startswith("Ask: ") for each in asks)
    assert call == BUILT_IN_CALL
    return failure


def _still_helps(told: Told, file: str) -> None:
    """Hold an emergency to this: whatever is damaged, its steps are there, and whom to call."""
    assert told.err == ""
    assert "\n1. " in told.out
    assert told.status != 4 or file in told.out
    assert told.out.splitlines()[-1].startswith("Call, in danger")


@files
def test_a_missing_file_is_told_by_check_wherever_an_answer_needs_it(
    ask: Ask, base: Path, sound: dict[str, tuple[Told, set[str]]], file: str
) -> None:
    """No answer fails for want of a file that `check` does not miss; none is a traceback."""
    (base / file).unlink()
    findings = [str(each) for each in examine(str(base)).findings]
    folder, _, stem = file.removesuffix(".toml").rpartition("/")
    names = [stem, *re.findall(r'(?m)^id = "(.*)"$', CONTENTS[file].decode())]
    emptied = f"{folder}, whole folder"  # Said where the file was the only one of its kind.
    pages = [*_pages(sound, file)]
    for page in pages[FILES.index(file) % 3 :: 3] if len(pages) > 9 else pages:
        told = ask(*PAGES[page], KRATOM_INFO_DATA=str(base), **DAY)
        assert told.status in (0, 3, 4), (page, told)
        if told.status == 4:
            assert any(name in each for each in findings for name in (emptied, *names)), (
                page,
                findings,
            )
            assert (told.out or told.err).splitlines()[-1].startswith("Call, in danger")


def test_check_of_a_damaged_base_tells_all_and_whom_to_call(ask: Ask, base: Path) -> None:
    """Exit 4, every finding in the answer, the care that is built in where the data's is broken."""
    edited(base, Edit("topics/sleep.toml", "[[in_short]]", "[[in"))
    (base / "care.toml").write_bytes(b"\x00")
    (base / "risks" / "poor-sleep.toml").unlink()
    told = ask("check", KRATOM_INFO_DATA=str(base), **DAY)
    assert told.status == 4
    assert told.err == ""
    for words in ("care.toml, whole file", "topics/sleep.toml, whole file"):
        assert words in told.out
    assert told.out.splitlines()[-1] == BUILT_IN_CALL
    document = json.loads(ask("check", "--json", KRATOM_INFO_DATA=str(base), **DAY).out)
    assert document["status"] == "failed"
    assert document["exit_status"] == 4
    assert len(document["errors"]) == len(document["data"]["findings"]) >= 2
    assert document["care"]["call"] == BUILT_IN_CALL


def test_check_of_another_directory_keeps_the_care_of_our_own(ask: Ask, base: Path) -> None:
    """A foreign base that is broken takes nothing from the care of the base in use."""
    told = ask("check", str(edited(base, Edit("care.toml", "[general]", ""))))
    assert told.status == 4
    assert "911 (United States)" in told.out.splitlines()[-1]


@pytest.mark.parametrize("arguments", [["topic", "sleep"], ["risks"], ["dosage"], ["sources"]])
def test_without_any_knowledge_base_it_still_says_whom_to_call(
    ask: Ask, tmp_path: Path, arguments: list[str]
) -> None:
    """An empty directory, or none, gives exit 4, one line, a referral and the numbers."""
    for directory in (tmp_path, tmp_path / "none"):
        told = ask(*arguments, KRATOM_INFO_DATA=str(directory))
        assert told.status in (3, 4)
        assert told.out == ""
        assert told.err.startswith("kratom-info: ")
        assert "Ask: Pharmacist, doctor or poison centre" in told.err
        assert told.err.splitlines()[-1] == BUILT_IN_CALL
        document = json.loads(ask(*arguments, "--json", KRATOM_INFO_DATA=str(directory)).out)
        assert document["knowledge_base"] == {"version": "unknown", "as_of": "unknown"}
        assert document["care"]["sensitivity"] == "emergency"


def test_an_amount_that_slipped_in_still_gets_the_care_of_an_amount(ask: Ask, base: Path) -> None:
    """What `check` would refuse is answered with the care of a dosage answer all the same."""
    edit = Edit("topics/sleep.toml", "Mice are not people.", "They had 3 mg.")
    edited(base, edit)
    document = json.loads(ask("topic", "sleep", "--json", KRATOM_INFO_DATA=str(base), **DAY).out)
    assert document["exit_status"] == 0
    assert document["care"]["sensitivity"] == "dosage"


def test_many_damaged_files_of_the_bundled_base_are_told_at_once(tmp_path: Path) -> None:
    """On a copy of the real base, one file of each kind for each damage: all are in one report."""
    base = tmp_path / "base"
    shutil.copytree(REAL_BASE, base)
    done: dict[str, str] = {}
    folders = {kind.rows.within if kind.rows else kind.folder for kind in ENTRIES}
    for folder in sorted(each for each in folders if not each.endswith(".toml")):
        paths = sorted((base / folder).iterdir())
        for path, (damage, said) in zip(paths[::3], STRUCTURAL.values(), strict=False):
            changed = damage(path.read_bytes())
            if changed is not None:
                path.write_bytes(changed)
                done[path.relative_to(base).as_posix()] = said
    assert len(done) > 60
    told = [str(each) for each in examine(str(base)).findings]
    for file, said in done.items():
        here = [each for each in told if each.startswith(f"{file}, ")]
        assert any(re.search(said, each) for each in here), (file, here)


@pytest.mark.parametrize(
    ("arguments", "kind", "name"),
    [
        (["topic", "liver"], Topic, "topics/liver.toml"),
        (["risks", "liver-injury"], Risk, "risks/liver-injury.toml"),
        (["sources", "olsen-2019"], Source, "sources/2019.toml"),
        (["dosage"], Topic, "topics/dosage.toml"),
        (["topic", "liver"], CareTexts, "care.toml"),
        (["topic", "liver"], Imprint, "base.toml"),
        (["dosage"], Country, "countries.toml"),
    ],
)
def test_an_answer_of_the_bundled_base_fails_with_its_file_alone(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, arguments: list[str], kind: object, name: str
) -> None:
    """A real page whose file is broken fails in one line with whom to call; others do not."""
    real = store_module.read

    def broken(path: str, file: str) -> dict[str, object]:
        return {} if file == name else real(path, file)

    monkeypatch.setattr(store_module, "read", broken)
    monkeypatch.setattr(edition, "built_file", lambda: None)
    told = ask(*arguments)
    assert (told.status, told.out) == (4, "")
    assert name in told.err.splitlines()[0]
    assert told.err.splitlines()[-1] == BUILT_IN_CALL
    if kind not in (CareTexts, Imprint, Country):
        assert ask("topic", "sleep").status == 0


def test_without_its_country_the_crisis_line_is_the_one_in_the_code(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the record of the country is missing, 988 is still told, as the American one."""
    real = store_module.read

    def missing(path: str, file: str) -> dict[str, object]:
        return real("/nowhere" if file == "countries.toml" else path, file)

    monkeypatch.setattr(store_module, "read", missing)
    monkeypatch.setattr(edition, "built_file", lambda: None)
    told = ask("search", "feeling hopeless and done")
    assert "Crisis line: 988 (US)." in told.out
    told = ask("emergency", "suicidal-thoughts")
    assert "988 (US)" in told.out.partition("2. ")[2].splitlines()[0]
    assert "none is recorded" not in told.out


def test_a_file_that_no_answer_needs_can_be_broken(
    ask: Ask, base: Path, sound: dict[str, tuple[Told, set[str]]]
) -> None:
    """What holds the records on mixing to their rules is for `check` alone."""
    edited(base, Edit(MixingRules.file, "", "broken"))
    for page, (told, read) in sound.items():
        assert MixingRules.file not in read
        assert ask(*PAGES[page], KRATOM_INFO_DATA=str(base), **DAY) == told
    assert ask("check", KRATOM_INFO_DATA=str(base), **DAY).status == 4


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _directory(path: Path) -> None:
    path.mkdir()


def _circle(path: Path) -> None:
    path.symlink_to(path)


NO_FILES: dict[str, Callable[[Path], None]] = {
    "a pipe": _pipe, "a device": _device, "a directory": _directory, "a circle of links": _circle,
}  # fmt: skip
"""What can stand in the place of a file, to be waited for or read without an end."""


@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_file_is_told_at_once(tmp_path: Path, kind: str) -> None:
    """In the place of any file: status 4 with its name and whom to call, never a wait."""
    base = tmp_path / "base"
    shutil.copytree(SMALL_BASE, base)
    wanted = ("care.toml", "base.toml", "countries.toml", "topics/sleep.toml")
    for file in (*wanted, "professionals.toml"):
        (base / file).rename(tmp_path / "kept")
        NO_FILES[kind](base / file)
        told = installed("topic", "sleep", env={"KRATOM_INFO_DATA": str(base)}, timeout=20)
        lines = told.stderr.decode().splitlines()
        assert (told.returncode, told.stdout) == (4, b""), (file, told)
        assert file in lines[0]
        assert lines[-1] == BUILT_IN_CALL
        if base / file != base / "topics/sleep.toml":
            helped = installed("emergency", env={"KRATOM_INFO_DATA": str(base)}, timeout=20)
            assert b"\n1. " in helped.stdout
        if (base / file).is_dir():
            (base / file).rmdir()
        else:
            (base / file).unlink()
        (tmp_path / "kept").rename(base / file)


PIECES = [
    b'"', b"'", b"[", b"]", b"[[", b"{", b"}", b"=", b"\n", b"\r", b"\x00", b"\xff", b"\\", b"#",
    b"1979-05-27", b"inf", b"nan", b"-1", b"9" * 400, b"true", b'""', b'" "', b"\xe2\x80\xae",
    b'"\\u0000"', b"[" * 450, b"a.b.c = 1\n",
]  # fmt: skip
"""What a damaged base may hold anywhere."""


def damaged_at_random(content: bytes, dice: random.Random) -> bytes:
    """Return the bytes of a file with one to three pieces put in, taken out or changed."""
    for _ in range(dice.randint(1, 3)):
        start = dice.randrange(len(content) + 1)
        end = min(len(content), start + dice.choice([0, 0, 1, 4, 40]))
        piece = dice.choice([*PIECES, b"", dice.randbytes(4)])
        content = content[:start] + piece + content[end:]
    return content


@pytest.mark.parametrize("seed", range(24))
def test_hostile_data_is_answered_or_told(ask: Ask, base: Path, seed: int) -> None:
    """A whole answer, or exit status 4 with the file and whom to call; never anything else."""
    dice = random.Random(seed)
    file = dice.choice(FILES)
    (base / file).write_bytes(damaged_at_random(CONTENTS[file], dice))
    for page in dice.sample(sorted(ASKED), 3):
        told = ask(*PAGES[page], KRATOM_INFO_DATA=str(base), **DAY)
        is_whole_or_told(told, file, PAGES[page])


def is_whole_or_told(told: Told, file: str, words: list[str]) -> None:
    """Hold what a damaged base gave to this: an answer with its care, or the file and the call."""
    text = told.out or told.err
    assert "Traceback" not in told.out + told.err, (file, words)
    assert "not foreseen" not in text, (file, words, text)
    assert text.splitlines()[-1].startswith("Call, in danger"), (file, words, text)
    assert told.status in (0, 2, 3, 4), (file, words, told)
    if told.status == 4:
        assert file in text or file.partition("/")[0] in text, (file, words, text)
