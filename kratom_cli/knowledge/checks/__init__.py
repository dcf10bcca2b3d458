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
from kratom_cli.knowledge.checks.whole import Finding, Whole
from kratom_cli.knowledge.faults import faults
from kratom_cli.knowledge.records.base import Entry, Record
from kratom_cli.knowledge.records.edition import LeftOut
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.kinds import ENTRIES, SINGLES
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.store import Store, decode, read

E = TypeVar("E", bound=Entry)
R = TypeVar("R", bound=Record)

Rule = Callable[[Whole], Iterator[Finding]]

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
    claims.articles_are_walked,
    claims.themes_are_said,
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

    whole: Whole
    findings: list[Finding]


def examine(directory: str, rules: Sequence[Rule] = RULES) -> Report:
    """Check the knowledge base in `directory` against `rules`. Reads all of it; never raises."""
    findings: list[Finding] = []
    store = Store(directory)
    singles = {kind: _load(directory, kind.file, kind, findings) for kind in SINGLES}
    imprint, left_out, synonyms = singles[Imprint], singles[LeftOut], singles[Synonyms]
    findings += _strangers(directory)
    whole = Whole(
        base=imprint if isinstance(imprint, Imprint) else None,
        entries={kind: _load_all(store, kind, findings) for kind in ENTRIES},
        singles={kind: single for kind, single in singles.items() if single is not None},
        place_names=_place_names(directory, findings),
    )
    for rule in rules:
        findings += rule(whole)
    findings += _left_out(left_out, whole)
    if isinstance(synonyms, Synonyms):
        findings += finding.synonyms_can_be_typed(synonyms)
        findings += finding.leads_lead_somewhere(synonyms, whole)
    return Report(whole, sorted(set(findings)))


def _load(directory: str, file: str, kind: type[R], findings: list[Finding]) -> R | None:
    path = os.path.join(directory, *file.split("/"))
    try:
        document = read(path, file)
    except DamagedKnowledgeBase as damage:
        findings.append(Finding(file, "whole file", damage.what))
        return None
    if not os.path.getsize(path):  # Where nothing is required an empty record would pass.
        findings.append(Finding(file, "whole file", "The file is empty"))
    try:
        return decode(document, kind, file)
    except DamagedKnowledgeBase as damage:  # The first fault; a reader is to see all.
        wrong = [Finding(file, fault.field, fault.what) for fault in faults(document, kind)]
        findings += wrong or [Finding(file, "whole file", damage.what)]
        return None


def _load_all(store: Store, kind: type[E], findings: list[Finding]) -> dict[str, E]:
    folder = kind.folder
    try:
        ids = store.ids(kind)
    except DamagedKnowledgeBase as damage:
        findings.append(Finding(folder, "whole folder", damage.what))
        return {}
    loaded = {}
    for record_id in ids:
        file = f"{folder}/{record_id}.toml"
        record = _load(store.directory, file, kind, findings)
        if record is None:
            continue
        if record.id != record_id:
            findings.append(Finding(file, "field id", "The identifier is not the file's name"))
        loaded[record_id] = record
    return loaded


def _place_names(directory: str, findings: list[Finding]) -> place_names.PlaceNames:
    try:
        return place_names.read(directory)
    except DamagedKnowledgeBase as damage:
        place = damage.where.removeprefix(place_names.FILE).lstrip(", ") or "whole file"
        findings.append(Finding(place_names.FILE, place, damage.what))
        return {}


def _strangers(directory: str) -> Iterator[Finding]:
    """Yield files that no command would ever read: an unknown folder or name."""
    files = {kind.file for kind in SINGLES}
    folders = {kind.folder for kind in ENTRIES}
    for folder, _, names in os.walk(directory):
        place = os.path.relpath(folder, directory).replace(os.sep, "/")
        for name in names:
            file = name if place == "." else f"{place}/{name}"
            known = file in files if place == "." else place in folders
            if file != place_names.FILE and not (known and name.endswith(".toml")):
                yield Finding(file, "whole file", "Nothing reads this file; remove or rename it")


def _left_out(left_out: Record | None, whole: Whole) -> Iterator[Finding]:
    """A fact is in the knowledge base or left out of it, not both."""
    entered = {statement.id for _, statement in whole.statements()}
    for fact in left_out.fact if isinstance(left_out, LeftOut) else ():
        if fact.id in entered:
            yield Finding("left-out.toml", fact.id, "is said to be left out and stands in a topic")
