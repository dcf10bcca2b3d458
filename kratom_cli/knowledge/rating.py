"""How a substance is rated from its groups, and which of their advice applies to it.

Groups that say what a medicine is come before those on how the body handles it. No warning of a
group is lost: steps and signs are the union over all groups.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from typing import TypeVar

from kratom_cli.knowledge.records.mixing import DECIDING, Substance, SubstanceClass
from kratom_cli.vocabulary import Certainty, Rating, SubstanceKind, Trait

T = TypeVar("T")

STUDIED = ("human-study", "case-reports")
"""Evidence on the pair itself, so that its certainty need not be low."""


def in_order(groups: Iterable[SubstanceClass]) -> list[SubstanceClass]:
    """Return `groups` with those that say what it is first, each part worst first."""
    return sorted(
        groups, key=lambda each: (each.role != "what-it-is", DECIDING.index(each.severity))
    )


def deciding(groups: Iterable[SubstanceClass]) -> SubstanceClass:
    """Return the group with the gravest rating; of equal ones, the first."""
    return min(groups, key=lambda each: DECIDING.index(each.severity))


def rating_of(substance: Substance, groups: Iterable[SubstanceClass]) -> Rating:
    """Return the rating of a substance: its own, else the gravest of its groups."""
    return substance.severity or deciding(groups).severity


def kind_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> SubstanceKind:
    """Return how people come by it: by its own entry, else as its leading group says."""
    return record.kind or groups[0].kind


def certainty_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> Certainty:
    """Return how sure a rating is: never more than low where the pair itself was not studied."""
    found = deciding(groups).certainty
    if isinstance(record, SubstanceClass) or record.evidence in STUDIED:
        return found
    return "low" if found in ("high", "moderate") else found


def traits_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> list[Trait]:
    """Return everything that it and its groups can add to another substance, each once."""
    return _once(trait for each in (*groups, record) for trait in each.adds)


def steps_of(groups: list[SubstanceClass]) -> list[str]:
    """Return what to do over all groups: the leading group's first, the others worst first."""
    return _once(step for each in _lead_first(groups) for step in each.what_to_do)


def signs_of(
    record: Substance | SubstanceClass,
    groups: list[SubstanceClass],
    of_traits: dict[Trait, list[str]],
) -> list[str]:
    """Return the warning signs over all groups and traits.

    The leading group's come first, then one of each other group in turn, worst first, so that a
    limit on how many are shown leaves none of them out altogether.
    """
    first, *others = _lead_first(groups)
    rows = zip_longest(*(each.warning_signs for each in others), fillvalue="")
    of_others = (sign for row in rows for sign in row if sign)
    of_all_traits = (sign for each in traits_of(record, groups) for sign in of_traits.get(each, []))
    return _once([*first.warning_signs, *of_others, *of_all_traits])


def stopping_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> list[str]:
    """Return what sudden stopping does: by its own entry, else what each of its groups says."""
    own = [record.stopping] if record.stopping else [each.stopping for each in groups]
    return _once(filter(None, own))


def rescue_of(groups: list[SubstanceClass]) -> list[str]:
    """Return what to do first in an emergency that belongs to one of the groups."""
    return _once(each.rescue for each in groups if each.rescue)


def better_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> list[str]:
    """Return the substances to choose instead: by its own entry, else by its leading group."""
    return record.better or groups[0].better


def better_for_of(record: Substance | SubstanceClass, groups: list[SubstanceClass]) -> str:
    """Return against what a better choice helps, by its own entry, else by its leading group."""
    return record.better_for or groups[0].better_for


def telling(groups: list[SubstanceClass]) -> list[SubstanceClass]:
    """Return the groups whose texts tell of a substance: the leading and the deciding one.

    Where nothing is expected of what it is, only the one that decided has something to tell.
    """
    lead, gravest = groups[0], deciding(groups)
    if lead is gravest:
        return [lead]
    return [gravest] if lead.severity == "none" else [lead, gravest]


def _lead_first(groups: list[SubstanceClass]) -> list[SubstanceClass]:
    first = telling(groups)[0]
    others = [each for each in groups if each is not first]
    return [first, *sorted(others, key=lambda each: DECIDING.index(each.severity))]


def _once(texts: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(texts))
