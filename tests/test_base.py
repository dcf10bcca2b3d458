"""The base answers from its built file or from tables in memory, and never wrongly from either."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from broken import Edit, edited
from program import REAL_BASE, ROOT, SMALL_BASE, Ask, environment

from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.failures import DamagedKnowledgeBase, NoDatabase, SearchUnavailable
from kratom_cli.knowledge import base as base_module
from kratom_cli.knowledge import edition, place_names
from kratom_cli.knowledge import store as store_module
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.build import build
from kratom_cli.knowledge.checks import examine
from kratom_cli.knowledge.checks.derived import built_file_is_sound
from kratom_cli.knowledge.edition import BUILT_NAME
from kratom_cli.knowledge.parts import Citing, checksum
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.care import CareTexts
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.kinds import ENTRIES, INDEXED, SINGLES
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.store import Store
from kratom_cli.words.normalise import normalise_name

SMALL = str(SMALL_BASE)
kinds = pytest.mark.parametrize("kind", INDEXED, ids=lambda kind: kind.__name__)


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a file that was built from the small base."""
    path = tmp_path_factory.mktemp("built") / "small.sqlite"
    build(SMALL, str(path))
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, small_file: bytes) -> Path:
    """Return the path of a sound file that was built from the small base."""
    path = tmp_path / BUILT_NAME
    path.write_bytes(small_file)
    return path


def _answers(base: Base) -> list[object]:
    """Return what a base says to every question, on every kind and every source."""
    said: list[object] = [base.single(kind) for kind in SINGLES]
    for kind in ENTRIES:
        said += [base.ids(kind), base.all(kind), [base.get(kind, each) for each in base.ids(kind)]]
        said += [base.has(kind, each) for each in (*base.ids(kind), "unicorns", "uk")]
    for kind in INDEXED:
        said += [base.names(kind), base.sentences(kind)]
        said += [base.named(kind, each) for each in ("uk", "dose", "unicorns")]
    said += [base.citing(each) for each in base.ids(Source)]
    said += [base.records_named(each) for each in ("uk", "dose", "unicorns")]
    said += [base.places_like(each) for each in ("toronto", "Springfield", "unicorns")]
    engine = base.engine()
    for word in ("sleep", "leaf survey", "7-OH", "unicorns", "sedat"):
        said += [sorted(engine.matches([word])), engine.knows(word), engine.like(word)]
    return said


@pytest.fixture(scope="module")
def right() -> list[object]:
    """Return the answers of the small base, from tables in memory."""
    return _answers(Base(SMALL))


def test_the_built_file_holds_what_the_records_make(real: Base) -> None:
    """Every record of the bundled base is in its file as in the TOML."""
    store = Store(str(REAL_BASE))
    for kind in ENTRIES:
        assert real.all(kind) == list(store.all(kind))
    for single in SINGLES:
        assert real.single(single) == store.single(single)


def test_a_file_and_tables_in_memory_give_the_same_answers(path: Path, right: list[object]) -> None:
    """Both are made by one builder; what is asked in whatever order is the same."""
    assert _answers(Base(SMALL, str(path))) == right
    assert list(reversed(_answers(Base(SMALL)))) == list(reversed(right))


@kinds
def test_every_record_is_found_by_each_of_its_names(real: Base, kind: type[Entry]) -> None:
    """An identifier leads to its own record, whatever other records call themselves."""
    names = real.names(kind)
    for record in real.all(kind):
        assert names[normalise_name(record.id)] == real.named(kind, record.id) == record.id
        for label in record.all_names():
            assert real.named(kind, label) == names[normalise_name(label)]
    assert real.named(kind, "no such name at all") is None


def test_every_citation_is_told(real: Base) -> None:
    """Where each source of the bundled base is cited is told; of no other anything."""
    expected: dict[str, list[Citing]] = {each: [] for each in real.ids(Source)}
    for kind in INDEXED:
        for record in real.all(kind):
            for part, sources in record.citations():
                for source in sources:
                    expected[source].append(Citing(kind.folder, record.id, part))
    for source, places in expected.items():
        assert real.citing(source) == sorted(places)
    assert real.citing("nobody-1900") == Base(SMALL).citing("nobody-1900") == []


def test_the_names_of_places_are_those_of_the_list(real: Base) -> None:
    """Each name that is looked up has the meanings in the list, in the same order."""
    looked_up = 0
    for name, meanings in place_names.read(str(REAL_BASE)).items():
        if normalise_name(name) == name:
            assert real.places_like(name)[name] == meanings
            looked_up += 1
    assert looked_up > 30_000
    assert real.places_like("") == {}


def test_a_built_file_is_reproducible(built: str, tmp_path: Path) -> None:
    """The same knowledge base gives the same bytes, in whatever process and hash order."""
    code = "import sys; from kratom_cli.knowledge.build import build; build(*sys.argv[1:])"
    path = tmp_path / "again.sqlite"
    subprocess.run(
        [sys.executable, "-c", code, str(REAL_BASE), str(path)],
        env=environment({"PYTHONHASHSEED": "7"}),
        check=True,
    )
    assert path.read_bytes() == Path(built).read_bytes()


def test_building_replaces_what_was_there(tmp_path: Path, small_file: bytes) -> None:
    """A file is built anew, not on top of an old one."""
    path = tmp_path / BUILT_NAME
    path.write_bytes(b"something else")
    build(SMALL, str(path))
    assert path.read_bytes() == small_file


def test_a_damaged_knowledge_base_is_not_built(base: Path, tmp_path: Path) -> None:
    """A file is never built from records of which one cannot be read."""
    edited(base, Edit("topics/sleep.toml", "id", "di"))
    with pytest.raises(DamagedKnowledgeBase):
        build(str(base), str(tmp_path / BUILT_NAME))


def test_with_a_sound_file_no_record_is_read_from_toml(
    path: Path, right: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file answers every question; of the TOML only the line of the edition is read."""

    def read(_path: str, file: str) -> dict[str, object]:
        pytest.fail(f"{file} was read")

    monkeypatch.setattr(store_module, "read", read)
    monkeypatch.setattr(place_names, "read", read)
    assert _answers(Base(SMALL, str(path))) == right


@pytest.mark.parametrize("page", [["topic", "withdrawal"], ["interactions", "xanny"], ["legal"]])
def test_an_installed_answer_reads_no_record_from_toml(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, page: list[str]
) -> None:
    """A page of the bundled base comes from its file alone."""
    expected = ask(*page)

    def read(_path: str, file: str) -> dict[str, object]:
        pytest.fail(f"{file} was read")

    monkeypatch.setattr(store_module, "read", read)
    assert ask(*page) == expected
    assert expected.status == 0


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_file_of_another_edition_is_not_used(path: Path, right: list[object], place: int) -> None:
    """A file that is older than the records, or made by another program, is passed over."""
    with closing(sqlite3.connect(path)) as database, database:
        (content,) = database.execute(
            "SELECT content FROM part WHERE name = 'made-from'"
        ).fetchone()
        made = msgspec.json.decode(content)
        made[place] = "2025"
        _put(database, "made-from", msgspec.json.encode(made))
        _put(database, "ids/topics", b'["other"]')
    assert _answers(Base(SMALL, str(path))) == right


def _put(database: sqlite3.Connection, name: str, content: bytes) -> None:
    """Change a part together with its checksum."""
    database.execute(
        "UPDATE part SET content = ?, sum = ? WHERE name = ?",
        (content, checksum(name, content), name),
    )


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE part (something TEXT)")


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 3000, b"SQLite format 3\x00", None])
def test_a_foreign_file_is_not_used(path: Path, right: list[object], content: bytes | None) -> None:
    """A file that is no base, or a database of somebody else, changes no answer."""
    if content is None:
        _foreign(path)
    else:
        path.write_bytes(content)
    assert _answers(Base(SMALL, str(path))) == right


@pytest.mark.parametrize("file", ["/nowhere/base.sqlite", SMALL])
def test_what_is_no_file_is_not_used(right: list[object], file: str) -> None:
    """Where nothing is, or a directory, the records answer."""
    assert _answers(Base(SMALL, file)) == right


@pytest.mark.parametrize("kept", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_file_changes_no_answer(
    path: Path, small_file: bytes, right: list[object], kept: float
) -> None:
    """Wherever the file breaks off, every answer is right and none is an error."""
    path.write_bytes(small_file[: int(len(small_file) * kept)])
    assert _answers(Base(SMALL, str(path))) == right


def test_a_wiped_page_changes_no_answer(path: Path, small_file: bytes, right: list[object]) -> None:
    """Whichever page of the file is lost, every answer is right and none is an error."""
    for start in range(0, len(small_file), 4096):
        filling = (b"\x00", b"\xff")[start // 4096 % 2]
        end = start + 4096
        path.write_bytes(small_file[:start] + filling * 4096 + small_file[end:])
        assert _answers(Base(SMALL, str(path))) == right, start


@pytest.mark.parametrize("seed", range(16))
def test_damage_anywhere_in_a_file_changes_no_answer(
    path: Path, small_file: bytes, right: list[object], seed: int
) -> None:
    """A flipped bit, and a few bytes of rubbish, change no answer."""
    dice = random.Random(seed)
    for length in (1, 1, 1, 1, 8):
        start = dice.randrange(len(small_file) - 8)
        rubbish = dice.randbytes(8)
        if length == 1:
            rubbish = bytes([small_file[start] ^ 1 << dice.randrange(8)])
        path.write_bytes(small_file[:start] + rubbish + small_file[start + len(rubbish) :])
        assert _answers(Base(SMALL, str(path))) == right, (start, rubbish)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM part WHERE name LIKE 'record/resources/%'",
        "DELETE FROM part WHERE name = 'record/resources/us-poison'",
        "UPDATE part SET content = NULL WHERE name LIKE 'record/terms/%'",
        "UPDATE part SET content = replace(content, '1-800', '1-900')",
        "UPDATE part SET content = CAST(content AS TEXT)",
        "UPDATE part SET sum = 'x'",
        "UPDATE part SET sum = sum + 1 WHERE name LIKE 'record/%'",
        "UPDATE part SET name = replace(name, 'record/topics', 'record/risks')",
        (
            "INSERT INTO part SELECT replace(name, 'sleep', 'unicorns'), content, sum FROM part"
            " WHERE name = 'record/topics/sleep'"
        ),
        "DELETE FROM part",
        "DELETE FROM part WHERE name LIKE 'bearers/%'",
        "DELETE FROM part WHERE name LIKE 'citing/%'",
        "DELETE FROM part WHERE name LIKE 'ids/%'",
        "DELETE FROM part WHERE name LIKE 'single/%'",
        "DELETE FROM part WHERE name LIKE 'place-names/%'",
        "DELETE FROM part WHERE name = 'place-names'",
        "UPDATE part SET content = '[]' WHERE name = 'places'",
        "UPDATE part SET content = '[]' WHERE name LIKE 'citing/%'",
        "UPDATE part SET content = '[]' WHERE name LIKE 'ids/%'",
        "UPDATE part SET content = '{}' WHERE name LIKE 'place-names/%'",
        "UPDATE part SET content = CAST(x'ff' AS TEXT)",
        "UPDATE part SET content = 7",
        "DROP TABLE part",
        "DROP TABLE found",
        "DELETE FROM part WHERE name LIKE 'words/%'",
        "UPDATE part SET content = '{}' WHERE name = 'words/s'",
        "UPDATE found_data SET block = x'00'",
        "DELETE FROM found_docsize",
        "DELETE FROM part WHERE name = 'made-from'",
        (
            "CREATE TRIGGER t AFTER UPDATE ON part BEGIN DELETE FROM part; END;"
            " UPDATE part SET sum = sum"
        ),
        (
            "ALTER TABLE part RENAME TO p; CREATE VIEW part AS SELECT name,"
            " replace(content, '1-800', '1-900') AS content, sum FROM p"
        ),
    ],
)
def test_what_is_missing_or_changed_in_a_file_changes_no_answer(
    path: Path, right: list[object], change: str
) -> None:
    """No rows are never taken for none, and a value that is another is never told."""
    with closing(sqlite3.connect(path)) as database:
        database.executescript(change)
        database.commit()
    assert _answers(Base(SMALL, str(path))) == right


def test_a_file_that_breaks_down_in_the_middle_is_left(
    path: Path, small_file: bytes, right: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whichever read the file fails, the records answer from there on."""
    real = base_module._content  # noqa: SLF001
    for sound in (1, 2, 5, 20, 100):
        count = 0

        def failing(tables: sqlite3.Connection, name: str, sound: int = sound) -> bytes | None:
            nonlocal count
            count += 1
            if count == sound + 1:
                raise sqlite3.DatabaseError("disk I/O error")
            return real(tables, name)

        monkeypatch.setattr(base_module, "_content", failing)
        path.write_bytes(small_file)
        assert _answers(Base(SMALL, str(path))) == right
        assert count > sound


def test_a_search_that_breaks_down_is_answered_from_memory(path: Path) -> None:
    """Where the file fails in the middle of a search, the records answer from there on."""
    expected = Base(SMALL).engine()
    for method, asked in (("matches", ["sleep"]), ("knows", "sleep"), ("like", "sleap")):
        base = Base(SMALL, str(path))
        engine = base.engine()
        database = base._database  # noqa: SLF001
        assert database is not None
        database.close()
        assert getattr(engine, method)(asked) == getattr(expected, method)(asked)


def test_the_program_answers_with_a_broken_file(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, built: str
) -> None:
    """With a sound file, a broken one or none, a list and a look-up are the same bytes."""
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(Path(built).read_bytes()[:200_000])
    pages = (["topic"], ["topic", "insomnia"], ["resources"])
    told = {}
    for file in (built, str(broken), None):
        monkeypatch.setattr(edition, "built_file", lambda file=file: file)
        told[file] = [ask(*page) for page in pages]
        assert [each.status for each in told[file]] == [0] * len(pages)
    assert told[built] == told[str(broken)] == told[None]


def test_the_file_can_be_opened_where_nothing_can_be_written(
    tmp_path: Path, small_file: bytes, right: list[object]
) -> None:
    """A read-only directory, with marks of an address in its name, does."""
    place = tmp_path / "a?b#c%d"
    place.mkdir()
    path = place / BUILT_NAME
    path.write_bytes(small_file)
    place.chmod(0o500)
    assert _answers(Base(SMALL, str(path))) == right
    assert os.listdir(place) == [BUILT_NAME]
    place.chmod(0o700)


def test_the_build_puts_the_file_where_the_program_looks() -> None:
    """The name of the file is told to the build by the program itself, and to nobody else."""
    assert BUILT_NAME in (ROOT / "hatch_build.py").read_text(encoding="utf-8")
    assert edition.built_file() is None, "an editable installation has no built file"


def test_one_damaged_record_disturbs_no_answer_that_does_not_need_it(base: Path) -> None:
    """It is there, and is told by whoever needs it: by itself, or with all of its kind."""
    edited(base, Edit("topics/sleep.toml", 'sensitivity = "', 'sensitivity = "very-'))
    damaged = Base(str(base))
    other = next(each for each in damaged.ids(Topic) if each != "sleep")
    assert damaged.has(Topic, "sleep")
    assert "sleep" in damaged.ids(Topic)
    assert damaged.get(Topic, other).id == other
    assert damaged.all(Risk) == Base(SMALL).all(Risk)
    assert damaged.named(Risk, "unicorns") is None
    for need in (
        lambda: damaged.get(Topic, "sleep"),
        lambda: damaged.all(Topic),
        lambda: damaged.names(Topic),
        lambda: damaged.named(Topic, "insomnia"),
        lambda: damaged.citing("doe-2020"),
        damaged.engine,
    ):
        for _ in range(2):  # Told each time, not only the first.
            with pytest.raises(DamagedKnowledgeBase) as told:
                need()
            assert "topics/sleep.toml, field sensitivity" in told.value.where


def test_what_is_not_there_is_told_with_its_name(path: Path) -> None:
    """A record that is not there is damage where it is needed, with a built file and without."""
    for base in (Base(SMALL), Base(SMALL, str(path)), Base("/nowhere")):
        with pytest.raises(DamagedKnowledgeBase) as told:
            base.get(Topic, "unicorns")
        assert "topics" in told.value.where
        with pytest.raises(DamagedKnowledgeBase):
            base.statement("sleep/unicorns")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("\tcity\tca", "\tcity", "line"),
        ("\tcity\tca", "\t\tca", "line"),
        ("Toronto", "Toro\u202ento", "line"),
        ("\tca\n", "\tca\textra\n", "line"),
        ("\tca\n", "\tzy\n", "leads to 'zy'"),
        ("Toronto", "5 g", "holds an amount"),
    ],
)
def test_damage_to_the_names_of_places_is_told(
    ask: Ask, base: Path, old: str, new: str, place: str
) -> None:
    """`check` names the file and what is wrong; what needs no name of a place is answered."""
    edited(base, Edit(place_names.FILE, old, new))
    told = [str(each) for each in examine(str(base)).findings]
    assert [each for each in told if each.startswith(place_names.FILE) and place in each]
    if place == "line":
        with pytest.raises(DamagedKnowledgeBase, match="4 fields"):
            Base(str(base)).places_like("toronto")
        failed = ask("legal", "springfield", KRATOM_INFO_DATA=str(base))
        assert failed.status == 4
        assert f"{place_names.FILE}, line" in failed.err.splitlines()[0]
    assert ask("topic", "sleep", KRATOM_INFO_DATA=str(base)).status == 0


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"# nothing\n"])
def test_a_missing_list_of_places_is_told(base: Path, content: bytes | None) -> None:
    """Without the file, or with rubbish in its place, no name is taken for unknown."""
    (base / place_names.FILE).unlink()
    if content is not None:
        (base / place_names.FILE).write_bytes(content)
    with pytest.raises(DamagedKnowledgeBase):
        Base(str(base)).places_like("toronto")
    assert [each for each in examine(str(base)).findings if each.file == place_names.FILE]


def test_without_full_text_search_says_so_and_the_rest_works(
    ask: Ask, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An SQLite without FTS5 takes the search alone, and other ways are named."""
    monkeypatch.setattr("kratom_cli.knowledge.search._CREATE", "CREATE VIRTUAL TABLE x USING none")
    with pytest.raises(SearchUnavailable):
        Base(SMALL).engine()
    told = ask("search", "sleep", KRATOM_INFO_DATA=str(base))
    assert (told.status, told.out) == (1, "")
    assert "FTS5" in told.err.splitlines()[0]
    for way in ("kratom-info topic", "risks", "claims", "kratom-info emergency"):
        assert way in told.err
    assert told.err.splitlines()[-1].startswith("Call, in danger")
    assert ask("topic", "sleep", KRATOM_INFO_DATA=SMALL).status == 0
    assert "\n1. " in ask("search", "he wont wake up", KRATOM_INFO_DATA=str(base)).out


def test_a_file_is_built_without_full_text_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, right: list[object]
) -> None:
    """Where FTS5 was missing when the file was built, the search makes its tables in memory."""
    path = tmp_path / BUILT_NAME
    with monkeypatch.context() as patch:
        patch.setattr("kratom_cli.knowledge.search._CREATE", "CREATE VIRTUAL TABLE x USING none")
        build(SMALL, str(path))
    assert _answers(Base(SMALL, str(path))) == right


def test_without_sqlite_it_is_said_and_an_emergency_is_helped(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Python without SQLite ends in one line with whom to call; the steps are still there."""
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "sqlite3", None)
        for base in (Base(SMALL), Base(SMALL, str(path))):
            with pytest.raises(NoDatabase):
                base.single(CareTexts)
    code = "import sys; sys.modules['sqlite3'] = None; from kratom_cli.__main__ import main; main()"

    def told(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code, *words],
            capture_output=True, text=True, env=environment({}), check=False, cwd="/",
        )  # fmt: skip

    page = told("topic", "sleep")
    assert (page.returncode, page.stdout) == (4, "")
    assert "without SQLite" in page.stderr.splitlines()[0]
    assert page.stderr.splitlines()[-1] == BUILT_IN_CALL
    for words in (["emergency"], ["topic", "he", "wont", "wake", "up"]):
        helped = told(*words)
        assert "\n1. " in helped.stdout, helped
        assert helped.stdout.splitlines()[-1] == BUILT_IN_CALL


def test_check_tells_a_file_that_is_not_of_the_records(path: Path, tmp_path: Path) -> None:
    """What somebody changed with its checksum is told by `check`; a sound file is not."""
    assert list(built_file_is_sound(SMALL, str(path))) == []
    name = "record/resources/us-poison"
    with closing(sqlite3.connect(path)) as database:
        (content,) = database.execute("SELECT content FROM part WHERE name = ?", (name,)).fetchone()
        changed = content.replace(b"1-800", b"1-900")
        assert changed != content
        _put(database, name, changed)
        database.execute("DELETE FROM part WHERE name = 'names/topics'")
        database.execute("DELETE FROM found_docsize")
        database.commit()
    found = [str(each).partition(":")[0] for each in built_file_is_sound(SMALL, str(path))]
    assert found == [
        f"{BUILT_NAME}, found", f"{BUILT_NAME}, names/topics", f"{BUILT_NAME}, record/resources",
    ]  # fmt: skip
    rubbish = tmp_path / "rubbish.sqlite"
    for content in (b"", b"rubbish" * 1000):
        rubbish.write_bytes(content)
        assert [each.place for each in built_file_is_sound(SMALL, str(rubbish))] == ["whole file"]


def test_check_tells_what_changed_after_the_build(base: Path, tmp_path: Path) -> None:
    """A changed digit, a file more and a file less are told, whatever the other rules say."""
    path = str(tmp_path / BUILT_NAME)
    build(str(base), path)
    assert list(built_file_is_sound(str(base), path)) == []
    edited(
        base,
        Edit("resources/us-poison.toml", "1-800", "1-900"),
        Edit(place_names.FILE, "Toronto", "Torontu"),
        Edit("topics/another.toml", "", 'id = "another"\n'),
    )
    (base / "risks" / "poor-sleep.toml").unlink()
    found = {each.file: each.what for each in built_file_is_sound(str(base), path)}
    assert found["resources/us.toml"].startswith("was changed after")
    assert found[place_names.FILE].startswith("was changed after")
    assert found["topics/another.toml"].startswith("was not there")
    assert found["risks/poor-sleep.toml"].startswith("was there")


def test_the_command_line_check_looks_at_the_built_file(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`check` of an installed base tells a damaged file, and ends with its status."""
    path = tmp_path / BUILT_NAME
    path.write_bytes(b"rubbish" * 1000)
    monkeypatch.setattr(edition, "bundled_directory", lambda: SMALL)
    monkeypatch.setattr(edition, "built_file", lambda: str(path))
    told = ask("check")
    assert told.status == 4
    assert f"{BUILT_NAME}, whole file: is damaged" in told.out


def test_sentences_are_kept_for_kinds_that_say_something(real: Base) -> None:
    """What the claims say is kept ready; of other kinds there is nothing to keep."""
    assert real.sentences(Claim).keys() == {*real.ids(Claim)}
    assert real.sentences(Topic) == {}


def test_the_small_list_of_places_is_read_as_it_is_written() -> None:
    """What `lines` writes is what `read` reads."""
    names = place_names.read(SMALL)
    assert "".join(place_names.lines(names)) == (SMALL_BASE / place_names.FILE).read_text("utf-8")
