"""Every kind of record, imported. For `check` and the builder, which look at all of them."""

from kratom_cli.knowledge.kinds import KINDS
from kratom_cli.knowledge.records.about import AboutTexts
from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.records.care import CareTexts
from kratom_cli.knowledge.records.claims import ClaimWords
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.ledger import Ledger
from kratom_cli.knowledge.records.mixing import (
    MixingRules,
    MixingTexts,
)
from kratom_cli.knowledge.records.resources import HelpGaps
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.records.urgencies import Urgencies
from kratom_cli.knowledge.records.wording import Wording

ENTRIES: tuple[type[Entry], ...] = tuple(kind.record() for kind in KINDS)
"""Kinds of which there are many records, each with an identifier."""

INDEXED: tuple[type[Entry], ...] = tuple(kind.record() for kind in KINDS if kind.indexed)
"""Kinds that are found by name and by the search."""

SINGLES: tuple[type[Single], ...] = (
    *(Imprint, AboutTexts, CareTexts, Wording),
    *(HelpGaps, Ledger, MixingTexts, MixingRules, Synonyms, ClaimWords, Urgencies),
)
"""Kinds of which there is just one record."""
