"""Every rule that a knowledge base must pass. Used by `check`, by the tests and by CI.

All findings are reported, never only the first. `RULES` is the list of the rules.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge import place_names
from kratom_cli.knowledge.checks import (
    characters,
    claims,
    evidence,
    finding,
    mixing,
    needed,
    numbers,
    places,
    references,
    safety,
    triage,
    truth,
    urgencies,
    words,
)
from kratom_cli.knowledge.checks import help as help_
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.faults import faults
from kratom_cli.knowledge.records.base import Entry, Record, Single
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES, SINGLES
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.store import Located, Store, decode

E = TypeVar("E", bound=Entry)
R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Single)

Rule = Callable[[LoadedBase], Iterator[Violation]]

RULES: tuple[Rule, ...] = (
    references.references_exist,
    needed.what_answers_open_is_there,
    safety.amounts_are_marked,
    safety.no_advice,
    safety.timelines_in_order,
    safety.suicide_is_told_with_care,
    truth.grades_fit_sources,
    truth.alone_is_borne_out,
    truth.contested_numbers_are_told,
    truth.potencies_are_no_plain_facts,
    evidence.evidence_is_dated,
    evidence.risks_are_as_new_as_their_statements,
    evidence.cases_alone_are_low,
    evidence.press_alone_is_not_high,
    evidence.one_finding_has_one_grade,
    references.no_duplicates,
    references.names_are_reachable,
    references.no_dead_weight,
    truth.positions_are_held,
    truth.preprints_are_marked,
    truth.numbers_are_sourced,
    mixing.mixing_references_exist,
    mixing.ratings_have_reasons,
    mixing.ambiguous_names_mean_several,
    mixing.classes_have_members,
    characters.nothing_is_hidden,
    characters.care_says_something,
    urgencies.one_sign_one_urgency,
    urgencies.calls_are_clear,
    urgencies.warnings_are_answered,
    urgencies.urgencies_are_sound,
    triage.triage_texts_have_one_label,
    mixing.ratings_rest_on_something,
    mixing.sentences_are_short,
    mixing.group_texts_fit_every_member,
    mixing.twins_are_alike,
    mixing.warning_signs_are_not_lost,
    mixing.stopping_is_warned_of,
    mixing.stopping_is_no_order_to_stop,
    mixing.texts_are_no_change_log,
    mixing.states_are_told_apart,
    mixing.better_choices_are_milder,
    words.texts_are_whole,
    words.numbers_are_in_digits,
    words.openings_are_short,
    words.words_are_respectful,
    words.glossary_is_sound,
    words.dates_make_sense,
    places.places_lie_in_one_another,
    places.a_status_fits_its_sources,
    places.places_are_dated,
    places.texts_of_places_are_whole,
    places.a_place_stands_once,
    places.clashes_are_told,
    places.names_of_places_lead_somewhere,
    claims.claims_are_careful,
    claims.claims_are_whole,
    claims.verdicts_are_borne_out,
    claims.claims_lead_on,
    claims.speakers_are_known,
    claims.disagreements_are_borne_out,
    help_.emergencies_hold_no_numbers,
    help_.emergencies_are_in_order,
    help_.resources_can_be_reached,
    help_.care_names_known_numbers,
    help_.gaps_name_countries,
    numbers.the_ledger_holds_every_number,
    numbers.a_number_stands_once,
    numbers.copies_of_a_number_agree,
    numbers.placeholders_are_filled,
    numbers.countries_name_their_lines,
    numbers.numbers_tell_how_sure_they_are,
    numbers.numbers_in_texts_are_recorded,
    finding.resources_begin_with_their_country,
)


class Report(NamedTuple):
    """The result of a check: the records that could be read, and every broken rule."""

    loaded: LoadedBase
    findings: list[Violation]


def examine(directory: str, rules: Sequence[Rule] = RULES) -> Report:
    """Check the knowledge base in `directory` against `rules`. Reads all of it; never raises."""
    findings: list[Violation] = []
    store = Store(directory)
    singles = {kind: _load_single(store, kind, findings) for kind in SINGLES}
    imprint, synonyms = singles[Imprint], singles[Synonyms]
    findings += _strangers(directory)
    stands: dict[str, str] = {}
    loaded = LoadedBase(
        base=imprint if isinstance(imprint, Imprint) else None,
        entries={kind: _load_all(store, kind, stands, findings) for kind in ENTRIES},
        singles={kind: single for kind, single in singles.items() if single is not None},
        place_names=_place_names(directory, findings),
        stands=stands,
    )
    for rule in rules:
        findings += rule(loaded)
    if isinstance(synonyms, Synonyms):
        findings += finding.synonyms_can_be_typed(synonyms)
        findings += finding.leads_lead_somewhere(synonyms, loaded)
    told = where_it_stands(loaded)
    return Report(loaded, sorted({told(each) for each in findings}))


def where_it_stands(loaded: LoadedBase) -> Callable[[Violation], Violation]:
    """Return what names the file in which a record of a finding stands, and the record in it.

    A rule names a record by its kind and identifier, `countries/us.toml`, wherever it stands.
    """
    kinds = {kind.folder: kind for kind in ENTRIES if kind.rows}

    def told(found: Violation) -> Violation:
        folder, _, name = found.file.removesuffix(".toml").partition("/")
        kind = kinds.get(folder)
        if kind is None or kind.rows is None or not name:
            return found
        file = loaded.stands.get(found.file, kind.rows.within)
        if not file.endswith(".toml"):
            return found
        inside = found.place.removeprefix(name).lstrip(", ")
        if inside == kind.rows.leader:  # As it is written.
            inside = kind.rows.others
        place = ", ".join(filter(None, (f"{kind.rows.name} {name}", inside)))
        return Violation(file, place, found.what)

    return told


def _load_single(store: Store, kind: type[S], findings: list[Violation]) -> S | None:
    document = _document(store, kind.file, findings)
    if document is None:
        return None
    return _decoded(Located("", kind.file, "", document), kind, findings)


def _document(store: Store, file: str, findings: list[Violation]) -> dict[str, object] | None:
    try:
        document = store.document(file)
    except DamagedKnowledgeBase as damage:
        findings.append(Violation(file, "whole file", damage.what))
        return None
    if not document:  # Where nothing is required an empty record would pass.
        findings.append(Violation(file, "whole file", "The file is empty"))
    return document


def _decoded(found: Located, kind: type[R], findings: list[Violation]) -> R | None:
    try:
        return decode(found.fields, kind, found.file, found.place)
    except DamagedKnowledgeBase as damage:  # The first fault; a reader is to see all.
        row = f"{found.place}, " if found.place else ""
        wrong = [
            Violation(found.file, fault.field, fault.what)
            for fault in faults(found.fields, kind, row)
        ]
        findings += wrong or [Violation(found.file, "whole file", damage.what)]
        return None


def _load_all(
    store: Store, kind: type[E], stands: dict[str, str], findings: list[Violation]
) -> dict[str, E]:
    files = store.files(kind)
    if not files:
        findings.append(Violation(kind.folder, "whole folder", "There is no record"))
    loaded: dict[str, E] = {}
    for file in files:
        for found in _located(store, kind, file, findings):
            record = _decoded(found, kind, findings)
            if record is None:
                continue
            if record.id in loaded:
                findings.append(Violation(file, found.place, "The identifier stands there twice"))
            findings += _misplaced(found, record)
            loaded[found.id] = record
            stands[f"{kind.folder}/{found.id}.toml"] = file
    return loaded


def _located(
    store: Store, kind: type[Entry], file: str, findings: list[Violation]
) -> list[Located]:
    if _document(store, file, findings) is None:
        return []
    try:
        return store.located(kind, file)
    except DamagedKnowledgeBase as damage:
        place = (damage.where or "").partition(", ")[2]
        findings.append(Violation(file, place or "whole file", damage.what))
        return []


def _misplaced(found: Located, record: Entry) -> Iterator[Violation]:
    """Yield a finding on a record that stands in another file than its own."""
    if record.rows is None:
        if record.id != found.id:
            what = "The identifier is not the file's name"
            yield Violation(found.file, "field id", what)
        return
    wanted = record.rows.within
    if not wanted.endswith(".toml"):
        wanted = f"{wanted}/{record.group()}.toml"
    if found.file != wanted:
        yield Violation(found.file, found.place, f"The record belongs in {wanted}")


def _place_names(directory: str, findings: list[Violation]) -> place_names.PlaceNames:
    try:
        return place_names.read(directory)
    except DamagedKnowledgeBase as damage:
        place = damage.where.removeprefix(place_names.FILE).lstrip(", ") or "whole file"
        findings.append(Violation(place_names.FILE, place, damage.what))
        return {}


def _strangers(directory: str) -> Iterator[Violation]:
    """Yield files that no command would ever read: an unknown folder or name."""
    within = {kind.rows.within if kind.rows else kind.folder for kind in ENTRIES}
    files = {*(kind.file for kind in SINGLES), *within}
    for folder, _, names in os.walk(directory):
        place = os.path.relpath(folder, directory).replace(os.sep, "/")
        for name in names:
            file = name if place == "." else f"{place}/{name}"
            known = file in files if place == "." else place in within
            is_schema = place == "schemas" and name.endswith(".json")  # Editors read them.
            if (
                file != place_names.FILE
                and not (known and name.endswith(".toml"))
                and not is_schema
            ):
                yield Violation(file, "whole file", "Nothing reads this file; remove or rename it")
