"""`legal`: a place is found by any usual name, and its law told with its date and its limits."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomli
from msgspec.structs import replace
from program import REAL, Ask

from kratom_cli.answers.context import Context
from kratom_cli.answers.law.age import aged, may_be_outdated
from kratom_cli.answers.law.places import meanings, opening
from kratom_cli.failures import NotFound
from kratom_cli.knowledge import base as base_module
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.checks import places as rules
from kratom_cli.knowledge.checks.loaded import LoadedBase
from kratom_cli.knowledge.place_names import PlaceNames
from kratom_cli.knowledge.records.care import Country
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.places import NameClash, Place
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.wording import Wording
from kratom_cli.vocabulary import LEGAL_STATUSES

GOLDEN = tomli.loads(
    (Path(__file__).parent / "golden" / "places.toml").read_text(encoding="utf-8")
)["look_up"]
PLACES = {place.id: place for place in REAL.all(Place)}
LATER = "2027-12-01"


@pytest.fixture
def context() -> Context:
    """Return the ground for a question to the real base."""
    return Context(REAL, "2026-11-26", "us")


def _data(ask: Ask, *arguments: str) -> Any:
    return json.loads(ask("legal", *arguments, "--json").out)["data"]


def test_what_is_typed_leads_where_it_must(context: Context) -> None:
    """Each golden name leads to all its places, in this order, and to no other."""
    for case in (each for each in GOLDEN if each["means"]):
        found = meanings(context, case["typed"]).of
        assert [each.target for each in found] == case["means"], case["typed"]
        if len(found) == 1:
            assert found[0].inside is not case.get("local", True), case["typed"]


@pytest.mark.parametrize("typed", [each["typed"] for each in GOLDEN if not each["means"]])
def test_what_is_no_place_is_not_found(context: Context, typed: str) -> None:
    """What names no place is refused, and never taken for one that is spelled nearly so."""
    with pytest.raises(NotFound):
        meanings(context, typed)


def test_the_golden_names_are_many_and_of_all_sorts() -> None:
    """At least 120 names, with clashes, towns without a record, and what is no place."""
    kinds = Counter(min(len(case["means"]), 2) for case in GOLDEN)
    assert sum(kinds.values()) >= 120
    assert min(kinds.values()) >= 12


def test_every_place_can_be_opened_without_doubt(context: Context) -> None:
    """The command that an answer gives for a place leads to it alone."""
    for place_id, place in PLACES.items():
        assert [each.target for each in meanings(context, opening(REAL, place)).of] == [place_id]


def test_every_place_tells_what_it_must(ask: Ask) -> None:
    """Both statuses with their meaning, the date, whom to check with, no advice, and referrals."""
    for place in PLACES.values():
        told = ask("legal", opening(REAL, place), "--today", "2026-11-26")
        words = REAL.single(Wording).legal_status
        assert told.status == 0
        assert f"Kratom leaf and powder: {words[place.status]}" in told.out
        assert f"7-OH: {words[place.status_7oh]}" in told.out
        assert "Information, not legal advice." in told.out
        assert "Ask: Legal aid or lawyer" in told.out
        assert "Ask: Pharmacist" in told.out
        for office in place.check_with:
            assert office in told.out
        for text in (place.summary, place.scope, place.penalties, place.traveller, place.conflict):
            assert text in told.out
        assert (place.as_of if place.as_of != "undated" else "undated") in told.out


def test_an_old_place_says_so_first_and_no_other_does(ask: Ask) -> None:
    """Loud where the newest source is over a year old or undated or a change overdue; or quiet."""
    for today in ("2026-12-01", LATER):
        loud = 0
        for place in PLACES.values():
            told = ask("legal", opening(REAL, place), "--today", today).out
            first = told.split("THE LAW ON KRATOM", 1)[0]
            dated = place.as_of != "undated"
            year_before = f"{int(today[:4]) - 1}{today[4:]}"
            old = not dated or f"{place.as_of}-01-01"[:10] < year_before
            overdue = bool(place.pending) and today > place.review_by
            assert ("May be out of date" in first) is (old or overdue), (place.id, today)
            if dated:
                assert re.search(rf"as of {place.as_of} \((?:about )?\d+ \w+ ago\)", told), place.id
            loud += old or overdue
        assert loud == len(PLACES) if today == LATER else 0 < loud < len(PLACES)


@pytest.mark.parametrize(
    ("as_of", "today", "age"),
    [
        ("2026-04-30", "2026-04-30", "0 days ago"),
        ("2026-04-30", "2026-05-01", "1 day ago"),
        ("2026-04-30", "2026-06-28", "59 days ago"),
        ("2026-04-30", "2026-06-29", "2 months ago"),
        ("2026-04", "2027-04-01", "about 12 months ago"),
        ("2024", "2026-12-01", "about 2 years ago"),
    ],
)
def test_the_age_is_told_in_words(as_of: str, today: str, age: str) -> None:
    """Days, months, years; 'about' where the date is only a month or a year."""
    place = replace(PLACES["us-tn"], as_of=as_of)
    context = Context(REAL, today, "us")
    assert aged(context, place) == f"as of {as_of} ({age})"
    assert may_be_outdated(context, place) is (as_of == "2024")


def test_what_was_pending_stands_first(ask: Ask) -> None:
    """A change that was under way is told before the law, and that its end is not known."""
    pending = [each for each in PLACES.values() if each.pending]
    assert pending
    for place in pending:
        told = ask("legal", opening(REAL, place), "--today", "2026-11-26").out
        first = told.split("THE LAW ON KRATOM", 1)[0]
        assert "what came of it is not known here" in first


def test_nothing_found_is_never_legal(ask: Ask) -> None:
    """A place without a source has a status of its own, which says that it does not mean legal."""
    without = [each for each in PLACES.values() if not each.sources]
    assert without
    for place in without:
        told = ask("legal", opening(REAL, place)).out
        assert "No law found: nothing was found" in told
        assert "That does not mean that it is legal." in told


def test_no_meaning_of_an_unknown_status_says_legal() -> None:
    """Unclear, not found and not stated each say what not to conclude."""
    words = REAL.single(Wording).legal_status
    assert "forbidden until you have checked" in words["unclear"]
    for status in ("no-law-found", "not-stated"):
        assert words[status].endswith("That does not mean that it is legal.")


@pytest.mark.parametrize("typed", ["ca", "georgia", "albany", "springfield", "ga"])
def test_a_clash_lists_every_place_with_its_status(ask: Ask, typed: str) -> None:
    """A name of several places exits 0, picks none, and tells each with both statuses."""
    told = ask("legal", typed)
    document = json.loads(ask("legal", typed, "--json").out)
    assert told.status == 0
    assert "none was picked" in told.out
    assert len(document["data"]["meanings"]) >= 2
    for meaning in document["data"]["meanings"]:
        place = meaning["place"]
        assert (place is None) == bool(meaning["country"])
        if place is not None:
            assert {"status", "status_7oh"} <= set(place)


def test_a_town_is_answered_with_its_states_law_and_says_so(ask: Ask) -> None:
    """A town without an entry shows its state's law and that its own was not checked."""
    told = ask("legal", "austin", "texas")
    assert "Austin (city) has no entry of its own; here is that of Texas." in told.out
    assert "Local law in Austin was not checked." in told.out
    assert _data(ask, "austin texas")["local_law_checked"] is False
    assert _data(ask, "texas")["local_law_checked"] is True


def test_a_state_is_not_hidden_by_towns_of_its_name(ask: Ask) -> None:
    """The full name of a state opens the state, and tells where else there is such a town."""
    told = ask("legal", "california").out
    assert "THE LAW ON KRATOM: CALIFORNIA" in told
    assert "There is a California in Maryland, Pennsylvania too." in told


def test_a_country_that_was_not_looked_up_gets_no_status(ask: Ask) -> None:
    """A real place without an entry exits 3 and says that this does not mean legal."""
    for typed in ("kenya", "nairobi"):
        told = ask("legal", typed)
        assert told.status == 3
        assert told.out == ""
        assert "does not mean that kratom is legal there" in told.err
        assert "Ask its embassy" in told.err


def test_what_is_no_place_gets_no_status(ask: Ask) -> None:
    """`legal atlantis` exits 3 with an empty standard output, whatever is spelled nearly so."""
    told = ask("legal", "atlantis")
    assert told.status == 3
    assert told.out == ""
    assert "so no status is given" in told.err


def test_a_near_miss_is_stated(ask: Ask) -> None:
    """What a misspelt name was taken for is told."""
    assert "Showing: Kentucky (you typed: kentuky)." in ask("legal", "kentuky").out


def test_the_overview_counts_each_place_once(ask: Ask) -> None:
    """The counts for leaf and for 7-OH both come to all places."""
    data = _data(ask)
    assert data["count"] == len(PLACES)
    assert sum(data["leaf"].values()) == sum(data["7-oh"].values()) == len(PLACES)
    assert list(data["leaf"]) == list(LEGAL_STATUSES)


@pytest.mark.parametrize("status", LEGAL_STATUSES)
def test_a_status_lists_its_places(ask: Ask, status: str) -> None:
    """`--status` lists the places whose leaf or 7-OH has it, and no other."""
    wanted = {p.id for p in PLACES.values() if status in (p.status, p.status_7oh)}
    assert {each["id"] for each in _data(ask, "--status", status)["places"]} == wanted


def test_changes_since_a_month_are_found(ask: Ask) -> None:
    """`--changed-since` finds rules in force and entries with sources since then."""
    found = {each["id"] for each in _data(ask, "--changed-since", "2026-07")["places"]}
    assert {"us-ks", "us-tn", "us-ma"} <= found
    assert "hk" not in found
    told = ask("legal", "--changed-since", "2026-07").out
    rules_first = told.split("OTHER ENTRIES", 1)[0]
    assert "Kansas (us-ks)" in rules_first


@pytest.mark.parametrize("date", ["soon", "2026-7", "26-07", "2026-07-01-01", "-"])
def test_a_month_that_is_none_is_refused(ask: Ask, date: str) -> None:
    """A wrong date is a usage error in one line."""
    told = ask("legal", "--changed-since", date)
    assert told.status == 2
    assert "is no date" in told.err


def test_two_states_stand_side_by_side(ask: Ask) -> None:
    """`--compare` shows both statuses of each place in one table."""
    told = ask("legal", "--compare", "us-tn", "us-ky", "--format", "markdown").out
    assert "| What | Tennessee | Kentucky |" in told
    assert [each["id"] for each in _data(ask, "--compare", "us-tn", "us-ky")["places"]] == [
        "us-tn", "us-ky",
    ]  # fmt: skip


def test_a_route_tells_the_strictest_first(ask: Ask) -> None:
    """`--route` keeps the order of the journey and opens with its strictest place."""
    told = ask("legal", "--route", "us-tx", "us-ok", "us-ks").out
    assert told.index("Strictest for the leaf: Banned: Kansas") < told.index("1. TEXAS")
    assert told.index("1. TEXAS") < told.index("2. OKLAHOMA") < told.index("3. KANSAS")
    assert "House Bill 2365" in told
    assert _data(ask, "--route", "us-tx", "us-ok", "us-ks")["strictest"] == ["us-ks"]


def test_unknown_law_is_stricter_than_regulated_on_a_route(ask: Ask) -> None:
    """Where nothing is known a traveller has more to fear than where rules are known."""
    assert _data(ask, "--route", "us-tx", "za")["strictest"] == ["za"]


@pytest.mark.parametrize("option", ["--compare", "--route"])
def test_several_places_need_names_without_doubt(ask: Ask, option: str) -> None:
    """A name with two meanings, or one place alone, is refused with the way on."""
    told = ask("legal", option, "us-tx", "ca")
    assert told.status == 2
    assert "us-ca (California)" in told.err
    assert "canada (Canada)" in told.err
    assert ask("legal", option, "us-tx").status == 2
    assert ask("legal", option, "us-tx", "atlantis").status == 3
    assert ask("legal", option, "us-tx", "kenya").status == 3


def test_the_states_are_on_the_map(ask: Ask) -> None:
    """`legal us` draws each state once, with a legend, and lists each with both statuses."""
    states = [
        place for place in PLACES.values() if place.parent == "us" and place.kind != "jurisdiction"
    ]
    painted = ask("legal", "us", "--format", "terminal", "--color", "never", COLUMNS="80").out
    grid = painted.split("Its states", 1)[1].split("State by state", 1)[0].split()
    for state in states:
        assert grid.count(state.id[3:].upper()) == 1
        assert f"{state.name} ({state.id})" in painted
    assert "B banned" in painted
    plain = ask("legal", "us").out
    assert "Leaf: banned (" in plain


def test_an_identifier_reads_one_record(
    real: Base, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`legal us-al` reads one record and which names are shared: no towns, no other places."""
    read: set[str] = set()

    def watched(name: str, content: bytes, _: int) -> bytes:
        read.add(name)
        return content

    monkeypatch.setattr(base_module, "_sound", watched)
    meanings(Context(Base(real.directory, real.file), context.today, "us"), "us-al")
    assert read == {"made-from", "ids/place-clashes", "record/places/us-al"}


def test_no_part_of_the_names_is_large(built: str) -> None:
    """What is read to look a name up stays small enough to be read in a few milliseconds."""
    with closing(sqlite3.connect(built)) as database:
        (most,) = database.execute(
            "SELECT max(length(content)) FROM part WHERE name LIKE 'place-names/%'"
        ).fetchone()
    assert most < 60_000


PLACE = Place(
    id="us-ks",
    name="Kansas",
    kind="state",
    parent="us",
    status="banned",
    status_7oh="banned",
    summary="Banned.",
    check_with=["Board"],
    certainty="low",
    as_of="2026-01",
    review_by="2026-04-30",
    sources=["page"],
)
COUNTRY = msgspec.structs.replace(PLACE, id="us", name="United States", kind="country", parent=None)
SHOP = Source(id="page", title="A page", type="vendor", read="abstract")
BASE = Imprint(
    version="1", as_of="2026-01-31", title="t", licence="l", stale_after_days=1,
    reading_grade=7.0, reading_grade_by="hand",
)  # fmt: skip


def _whole(
    *changed: Place, clash: NameClash | None = None, names: PlaceNames | None = None
) -> LoadedBase:
    kept = {place.id: place for place in (COUNTRY, PLACE, *changed)}
    entries: dict[Any, dict[str, Any]] = {
        Place: kept,
        Source: {"page": SHOP},
        Country: {},
        NameClash: {clash.id: clash} if clash else {},
    }
    return LoadedBase(BASE, entries, place_names=names)


def _changed(**fields: Any) -> Place:
    return msgspec.structs.replace(PLACE, **fields)


@pytest.mark.parametrize(
    ("rule", "broken", "what"),
    [
        (rules.places_lie_in_one_another, _changed(parent=None), "lies in some other place"),
        (rules.places_lie_in_one_another, _changed(parent="xx"), "There is no place 'xx'"),
        (rules.places_lie_in_one_another, _changed(id="ks"), "does not begin with 'us-'"),
        (rules.a_status_fits_its_sources, _changed(sources=[]), "must be no-law-found"),
        (rules.a_status_fits_its_sources, _changed(status="legal-unregulated"), "only sellers"),
        (rules.a_status_fits_its_sources, _changed(certainty="moderate"), "rests on sellers alone"),
        (
            rules.a_status_fits_its_sources,
            _changed(status="no-law-found", summary="It is legal here."),
            "calls legal what was not found",
        ),
        (
            rules.a_status_fits_its_sources,
            _changed(status="no-law-found", status_7oh="legal-unregulated"),
            "cannot be legal",
        ),
        (rules.places_are_dated, _changed(effective="2026-02"), "after the date of the edition"),
        (rules.places_are_dated, _changed(as_of="undated"), "due at once"),
        (rules.places_are_dated, _changed(review_by="2025-12-31"), "before the date of the newest"),
        (
            rules.places_are_dated,
            _changed(pending="It takes effect on 1 September 2025."),
            "tells as to come what is past",
        ),
        (rules.places_are_dated, _changed(details="It will start in 2016."), "as the future"),
        (
            rules.places_are_dated,
            _changed(as_of="2025-06-30", traveller="Banned next door since 1 July 2025."),
            "tells of 2025-07-01 as past, but the newest source is of 2025-06-30",
        ),
        (rules.texts_of_places_are_whole, _changed(penalties="A fine of"), "end as a sentence"),
        (
            rules.a_place_stands_once,
            msgspec.structs.replace(PLACE, id="us-kansas"),
            "is the place",
        ),
        (rules.clashes_are_told, _changed(id="ks", parent=None, kind="country"), "tell the clash"),
    ],
)
def test_a_broken_place_is_found(rule: Any, broken: Place, what: str) -> None:
    """Each rule on places finds what breaks it, and nothing in a sound base."""
    assert list(rule(_whole())) == []
    assert any(what in finding.what for finding in rule(_whole(broken)))


def test_a_broken_clash_is_found() -> None:
    """A clash that leads nowhere, or stands under another name, is found."""
    clash = NameClash(id="ks", name="Other", places=["xx"], note="Both.")
    told = " ".join(finding.what for finding in rules.clashes_are_told(_whole(clash=clash)))
    assert "There is no place 'xx'" in told
    assert "is not the name" in told


def test_a_broken_list_of_names_is_found() -> None:
    """A name that leads nowhere, hides a code, or holds an amount is found."""
    names: PlaceNames = {
        "us": [("Us", "town", "us-ks")],
        "topeka": [("Topeka", "city", "xx")],
        "5g": [("5 g", "city", "us-ks")],
    }
    told = " ".join(f.what for f in rules.names_of_places_lead_somewhere(_whole(names=names)))
    assert "'5 g' holds an amount" in told
    assert "leads to 'xx'" in told
    assert "is also the identifier of a place" in told


@pytest.mark.parametrize("town", ["Iowa City", "Edwardsville, IL", "Des Plaines"])
def test_a_town_that_the_page_names_is_said_to_be_named(ask: Ask, town: str) -> None:
    """'Was not checked' alone would hide the ban that the state's page tells of."""
    told = ask("legal", town).out.split("THE LAW ON KRATOM", 1)[0]
    assert "was not checked, but the text below names it." in told


def test_a_town_that_the_page_does_not_name_is_not_said_to_be(ask: Ask) -> None:
    """A town without a word on it keeps the plain notice."""
    assert "Local law in Cedar Rapids was not checked." in ask("legal", "Cedar Rapids").out


def test_a_list_says_what_a_ban_covers_where_having_it_is_not_in_it(ask: Ask) -> None:
    """A traveller sees California's ban of sale beside bans of possession, in list and map."""
    told = ask("legal", "us").out
    assert "California (making and selling, by order of the health department)" in told
    assert "Tennessee (us-tn): leaf: banned; 7-OH: banned;" in told


def test_the_law_above_tells_what_it_covers(ask: Ask) -> None:
    """'Local rules' says nothing of three substances controlled in the whole country."""
    above = ask("legal", "us-tn").out.split("HIGHER-LEVEL LAW ALSO APPLIES:", 1)[1]
    assert "pseudoindoxyl, MGM-15 and MGM-16 are Schedule I" in above.split("\n\n", 1)[0]
