"""What several substances add to one another besides kratom, inferred from their groups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kratom_cli.answers.answer import Block, Paragraph, Table
from kratom_cli.answers.mixing.ratings import Rated, label
from kratom_cli.answers.phrasing import GRADES, cites
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.mixing import Combination, MixingTexts
from kratom_cli.knowledge.records.topics import Statement
from kratom_cli.vocabulary import RATINGS, Trait


class Together(NamedTuple):
    """A combination that applies: to which names, on what it rests, whether all are drugs."""

    combination: Combination
    names: list[str]
    statements: list[Statement]
    drugs: bool = False

    @property
    def steps(self) -> list[str]:
        """Return what to do: as for a prescription, or where all are drugs or antidotes, theirs."""
        own = self.combination.what_to_do_drugs if self.drugs else []
        return own or self.combination.what_to_do

    @property
    def sensitivity(self) -> Any:
        """Return the sensitivity of the combination."""
        return self.combination.sensitivity

    @property
    def sources(self) -> list[str]:
        """Return the sources of the statements, each once."""
        return list(dict.fromkeys(each for one in self.statements for each in one.sources))


def together(base: Base, combinations: Iterable[Combination], rated: list[Rated]) -> list[Together]:
    """Return every combination that two different things among `rated` make, gravest first."""
    found = {each.combination.id: each for each in _found(base, combinations, rated)}
    for each in list(found.values()):
        for milder in each.combination.replaces:
            if milder in found and set(found[milder].names) <= set(each.names):
                del found[milder]
    return sorted(found.values(), key=_gravest_first)


def _gravest_first(each: Together) -> tuple[int, int]:
    combination = each.combination
    return RATINGS.index(combination.severity), list(GRADES).index(combination.certainty)


def _found(
    base: Base, combinations: Iterable[Combination], rated: list[Rated]
) -> Iterator[Together]:
    for combination in combinations:
        names = _names(combination.traits, rated)
        if names:
            statements = [base.statement(each) for each in combination.statements]
            drugs = all(_unprescribed(each) for each in rated if each.name in names)
            yield Together(combination, names, statements, drugs)


def _unprescribed(rated: Rated) -> bool:
    return rated.kind == "drug" or rated.severity == "give"


def _names(traits: list[Trait], rated: list[Rated]) -> list[str]:
    """Return the substances that take part, at least one with each trait, or an empty list."""
    first, second = traits
    pairs = [
        (one, other)
        for one in rated
        for other in rated
        if one is not other and first in one.traits and second in other.traits
    ]
    taking_part = [each for pair in pairs for each in pair]
    return list(dict.fromkeys(each.name for each in rated if each in taking_part))


def combination_table(base: Base, texts: MixingTexts, adds: list[Together]) -> list[Block]:
    """Return the combinations as one table, gravest first, marked as inferred."""
    if not adds:
        return []
    rows = [
        [
            f"{label(texts, each.combination.severity)}: {each.combination.name}",
            ", ".join(each.names),
            each.combination.what_may_happen,
            " ".join(each.steps),
            _sure(base, each),
        ]
        for each in adds
    ]
    columns = ["What adds up", "Between", "What may happen", "What to do", "How sure"]
    return [Table(columns, rows), Paragraph(texts.inferred_combination)]


def _sure(base: Base, each: Together) -> str:
    return f"{GRADES[each.combination.certainty]} [{', '.join(cites(base, each.sources))}]"


def combination_data(each: Together) -> dict[str, Any]:
    """Return a combination for programs to read."""
    combination = each.combination
    return {
        "id": combination.id,
        "name": combination.name,
        "between": each.names,
        "what_may_happen": combination.what_may_happen,
        "what_to_do": each.steps,
        "severity": combination.severity,
        "certainty": combination.certainty,
        "inferred": True,
        "statements": combination.statements,
        "sources": each.sources,
    }
