"""The index answers as the TOML does, and whatever is wrong with it, the TOML answers instead."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from program import ROOT, SMALL_BASE, Ask, environment

from kratom_cli.knowledge import index_file
from kratom_cli.knowledge.catalogue import open_index
from kratom_cli.knowledge.checks.derived import index_holds_the_same
from kratom_cli.knowledge.edition import INDEX_NAME
from kratom_cli.knowledge.index import Citing, Index, LiveIndex, citations
from kratom_cli.knowledge.index_file import IndexFile, IndexWithFallBack, write_index
from kratom_cli.knowledge.names import key
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.claims import Claim
from kratom_cli.knowledge.records.kinds import INDEXED
from kratom_cli.knowledge.records.places import Gazetteer
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.store import Store

SMALL = Store(str(SMALL_BASE))
kinds = pytest.mark.parametrize("kind", INDEXED, ids=lambda kind: kind.__name__)


@pytest.fixture(scope="session")
def small_index(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of an index of the small base."""
    path = tmp_path_factory.mktemp("index") / "small.sqlite"
    write_index(SMALL, str(path))
    return path.read_bytes()


@kinds
def test_both_indexes_hold_the_same(store: Store, real_index: str, kind: type[Entry]) -> None:
    """Every record and every name of the bundled base is the same from the file as from TOML."""
    file, live = IndexFile(real_index, store), LiveIndex(store)
    assert file.all(kind) == live.all(kind)
    assert file.names(kind) == live.names(kind)
    for record in store.all(kind):
        for label in (record.id, *record.labels()):
            assert file.named(kind, label) == live.names(kind)[key(label)]
    assert file.named(kind, "no such name at all") is live.named(kind, "no such name at all")


@kinds
def test_every_record_is_found_by_each_of_its_names(store: Store, kind: type[Entry]) -> None:
    """An identifier leads to its own record, whatever other records call themselves."""
    names = LiveIndex(store).names(kind)
    for record in store.all(kind):
        assert names[key(record.id)] == record.id
        for label in record.labels():
            assert key(label) in names


def test_both_indexes_tell_the_same_citations(store: Store, real_index: str) -> None:
    """Where each source of the bundled base is cited is the same from the file as from TOML."""
    expected: dict[str, list[Citing]] = defaultdict(list)
    for source, place in citations(store):
        expected[source].append(place)
    file = IndexFile(real_index, store)
    for source in store.ids(Source):
        assert file.citing(source) == sorted(expected[source])
    for source in store.ids(Source)[::100]:
        assert LiveIndex(store).citing(source) == sorted(expected[source])
    for index in (IndexWithFallBack(file, LiveIndex(store)), LiveIndex(store)):
        assert index.citing("nobody-1900") == []


def test_an_index_is_reproducible(store: Store, real_index: str, tmp_path: Path) -> None:
    """The same knowledge base gives the same bytes, in whatever process and hash order."""
    code = (
        "import sys; from kratom_cli.knowledge.index_file import write_index;"
        "from kratom_cli.knowledge.store import Store; write_index(Store(sys.argv[1]), sys.argv[2])"
    )
    path = tmp_path / "again.sqlite"
    subprocess.run(
        [sys.executable, "-c", code, store.directory, str(path)],
        env=environment({"PYTHONHASHSEED": "7"}),
        check=True,
    )
    assert path.read_bytes() == Path(real_index).read_bytes()


def test_writing_replaces_what_was_there(tmp_path: Path, small_index: bytes) -> None:
    """An index is written anew, not on top of an old one."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(b"something else")
    write_index(SMALL, str(path))
    assert path.read_bytes() == small_index


def test_a_sound_index_is_used(tmp_path: Path, small_index: bytes) -> None:
    """The file answers where it can: with it the TOML is not read."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    store = Store(str(SMALL_BASE))
    index = open_index(store, str(path))
    assert isinstance(index, IndexWithFallBack)
    assert index.named(Source, "doe-2020") == "doe-2020"
    assert [each.id for each in index.all(Source)] == ["doe-2020", "roe-2022", "shop-2021"]
    assert not store._read  # noqa: SLF001


@pytest.mark.parametrize("file", [None, "/nowhere/index.sqlite", str(SMALL_BASE)])
def test_without_a_file_the_toml_is_read(file: str | None) -> None:
    """A checkout or another knowledge base has no index, and needs none."""
    assert isinstance(open_index(SMALL, file), LiveIndex)


def test_without_sqlite_the_toml_is_read(
    tmp_path: Path, small_index: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Python that was built without SQLite answers all the same."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    monkeypatch.delitem(sys.modules, index_file.__name__)
    index = open_index(SMALL, str(path))
    assert isinstance(index, LiveIndex)
    assert index.named(Source, "doe-2020") == "doe-2020"


@pytest.mark.parametrize("column", ["program", "version", "as_of"])
def test_an_index_of_another_edition_is_not_used(
    tmp_path: Path, small_index: bytes, column: str
) -> None:
    """An index that is older than the data, or made by another program, is passed over."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE made_from SET {column} = '2025'")  # noqa: S608
    database.close()
    assert isinstance(open_index(SMALL, str(path)), LiveIndex)


def _answers(index: Index) -> list[object]:
    """Return what an index says to every question, on every kind and every source."""
    asked: list[object] = []
    for kind in INDEXED:
        asked += [index.all(kind), index.names(kind)]
        asked += [index.named(kind, each) for each in ("uk", "dose", "unicorns")]
    asked += [index.citing(each) for each in SMALL.ids(Source)]
    asked += [index.bearers(each) for each in ("uk", "dose", "unicorns")]
    asked += [index.get(Topic, each) for each in SMALL.ids(Topic)]
    asked.append(index.sentences(Claim))
    engine = index.engine()
    for word in ("sleep", "leaf survey", "7-OH", "unicorns", "sedat"):
        asked += [sorted(engine.matches([word])), engine.knows(word), engine.like(word)]
    return asked


def _foreign(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE record (something TEXT)")
    database.commit()
    database.close()


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 3000, b"SQLite format 3\x00", None])
def test_a_foreign_file_is_not_used(tmp_path: Path, content: bytes | None) -> None:
    """A file that is no index, or a database of somebody else, changes no answer."""
    path = tmp_path / "index.sqlite"
    if content is None:
        _foreign(path)
    else:
        path.write_bytes(content)
    assert _answers(open_index(SMALL, str(path))) == _answers(LiveIndex(SMALL))


@pytest.mark.parametrize("kept", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_truncated_index_gives_the_answers_of_the_toml(
    tmp_path: Path, small_index: bytes, kept: float
) -> None:
    """Wherever the file breaks off, every answer is right and none is an error."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index[: int(len(small_index) * kept)])
    assert _answers(open_index(SMALL, str(path))) == _answers(LiveIndex(SMALL))


def test_a_wiped_page_gives_the_answers_of_the_toml(tmp_path: Path, small_index: bytes) -> None:
    """Whichever page of the file is lost, every answer is right and none is an error."""
    path = tmp_path / "index.sqlite"
    expected = _answers(LiveIndex(SMALL))
    for start in range(0, len(small_index), 4096):
        for filling in (b"\x00", b"\xff"):
            end = start + 4096
            path.write_bytes(small_index[:start] + filling * 4096 + small_index[end:])
            assert _answers(open_index(SMALL, str(path))) == expected


@pytest.mark.parametrize("seed", range(16))
def test_damage_anywhere_in_an_index_changes_no_answer(
    tmp_path: Path, small_index: bytes, seed: int
) -> None:
    """A flipped bit, and a few bytes of rubbish, give the answers of the TOML all the same."""
    path = tmp_path / "index.sqlite"
    expected = _answers(LiveIndex(SMALL))
    dice = random.Random(seed)
    for length in (1, 1, 1, 1, 1, 1, 8, 8):
        start = dice.randrange(len(small_index) - 8)
        rubbish = dice.randbytes(8)
        if length == 1:
            rubbish = bytes([small_index[start] ^ 1 << dice.randrange(8)])
        path.write_bytes(small_index[:start] + rubbish + small_index[start + len(rubbish) :])
        assert _answers(open_index(SMALL, str(path))) == expected, (start, rubbish)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM record WHERE kind = 'resources'",
        "DELETE FROM record WHERE id = 'us-poison'",
        "UPDATE record SET content = NULL WHERE kind = 'terms'",
        "UPDATE record SET content = replace(content, '1-800', '1-900')",
        "UPDATE record SET sum = 'x'",
        "UPDATE record SET kind = 'risks' WHERE kind = 'topics'",
        "DELETE FROM part",
        "DELETE FROM part WHERE name LIKE 'bearers/%'",
        "DELETE FROM part WHERE name LIKE 'citing/%'",
        "DELETE FROM part WHERE name = 'count/resources'",
        "UPDATE part SET content = '[]' WHERE name = 'places'",
        "UPDATE part SET content = '[]' WHERE name LIKE 'citing/%'",
        "UPDATE part SET content = CAST(x'ff' AS TEXT)",
        "UPDATE part SET content = 7",
        "DROP TABLE part",
        "DROP TABLE record",
        "DROP TABLE found",
        "DROP TABLE word",
        "DELETE FROM word WHERE word = 'sleep'",
        "UPDATE found_data SET block = x'00'",
        "DELETE FROM found_docsize",
        "DELETE FROM made_from",
        "UPDATE made_from SET version = CAST(x'ff' AS TEXT)",
    ],
)
def test_what_is_missing_or_changed_in_an_index_changes_no_answer(
    tmp_path: Path, small_index: bytes, change: str
) -> None:
    """No rows are never taken for none, and a value that is another is never told."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    with sqlite3.connect(path) as database:
        database.execute(change)
    database.close()
    assert _answers(open_index(SMALL, str(path))) == _answers(LiveIndex(SMALL))


def test_a_search_engine_that_breaks_down_is_replaced(
    tmp_path: Path, small_index: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the index fails in the middle of a search, the records answer from there on."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    engine = open_index(SMALL, str(path)).engine()

    def broken(*_: object) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    expected = LiveIndex(SMALL).engine()
    for method in ("matches", "knows", "like"):
        with monkeypatch.context() as patch:
            patch.setattr(engine.engine, method, broken, raising=False)  # type: ignore[attr-defined]
            asked = ["sleep"] if method == "matches" else "sleep"
            assert getattr(engine, method)(asked) == getattr(expected, method)(asked)


def test_names_of_places_are_counted_with_an_index_too(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, real_index: str
) -> None:
    """A kind that the index does not hold is read from its files, not counted as none."""
    before = ask("about", "--numbers", "--json").out
    monkeypatch.setattr("kratom_cli.run.INDEX_NAME", real_index)
    assert ask("about", "--numbers", "--json").out == before
    assert IndexFile(real_index, SMALL).all(Gazetteer) == LiveIndex(SMALL).all(Gazetteer)


def test_the_program_answers_with_a_broken_index(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, real_index: str
) -> None:
    """With a sound index, a broken one or none, a list and a look-up are the same bytes."""
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(Path(real_index).read_bytes()[:200_000])
    told = {}
    for file in (real_index, str(broken), str(tmp_path / "none")):
        monkeypatch.setattr("kratom_cli.run.INDEX_NAME", file)
        told[file] = [
            ask("topic"),
            ask("topic", "insomnia"),
            ask("sources", "olsen-2019", "--json"),
        ]
        assert [each.status for each in told[file]] == [0, 0, 0]
    assert told[real_index] == told[str(broken)] == told[str(tmp_path / "none")]
    assert json.loads(told[real_index][2].out)["data"]["cited_by"]


def test_the_index_can_be_opened_where_nothing_can_be_written(
    tmp_path: Path, small_index: bytes
) -> None:
    """A read-only directory, with marks of an address in its name, does."""
    place = tmp_path / "a?b#c%d"
    place.mkdir()
    path = place / "index.sqlite"
    path.write_bytes(small_index)
    place.chmod(0o500)
    assert _answers(open_index(SMALL, str(path))) == _answers(LiveIndex(SMALL))
    assert os.listdir(place) == ["index.sqlite"]
    place.chmod(0o700)


def test_the_build_puts_the_index_where_the_program_looks() -> None:
    """The name of the file is told to the build by the program itself."""
    assert "import INDEX_NAME" in (ROOT / "hatch_build.py").read_text(encoding="utf-8")
    assert INDEX_NAME == "index.sqlite"


def test_check_tells_an_index_that_is_not_of_the_records(
    tmp_path: Path, small_index: bytes
) -> None:
    """What somebody changed with its checksum is told by `check`; a sound index is not."""
    path = tmp_path / "index.sqlite"
    path.write_bytes(small_index)
    assert list(index_holds_the_same(SMALL, str(path))) == []
    with sqlite3.connect(path) as database:
        (content,) = database.execute(
            "SELECT content FROM record WHERE kind = 'resources' AND id = 'us-poison'"
        ).fetchone()
        changed = content.replace(b"1-800", b"1-900")
        assert changed != content
        database.execute(
            "UPDATE record SET content = ?, sum = ? WHERE id = 'us-poison'",
            (changed, index_file._checksum("resources/us-poison", changed)),  # noqa: SLF001
        )
        database.execute("DELETE FROM part WHERE name = 'names/topics'")
        database.execute("DELETE FROM word")
    database.close()
    found = [str(each) for each in index_holds_the_same(SMALL, str(path))]
    assert [each.partition(":")[0] for each in found] == [
        "index.sqlite, names of topics",
        "index.sqlite, records of resources",
        "index.sqlite, search",
    ]
    for none in ("/nowhere", str(tmp_path)):
        assert list(index_holds_the_same(SMALL, none)) == []
