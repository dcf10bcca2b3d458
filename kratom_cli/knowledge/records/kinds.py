"""Every kind of record. For what looks at the whole knowledge base: `check` and the index."""

from kratom_cli.knowledge.records.about import AboutTexts
from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.records.care import CareTexts, Country, Professional
from kratom_cli.knowledge.records.claims import Article, Claim, ClaimWords
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.edition import Wording
from kratom_cli.knowledge.records.emergencies import Emergency
from kratom_cli.knowledge.records.glossary import AvoidedWord, Term
from kratom_cli.knowledge.records.imprint import Base
from kratom_cli.knowledge.records.ledger import Ledger
from kratom_cli.knowledge.records.mixing import (
    AmbiguousName,
    Combination,
    MixingRules,
    MixingTexts,
    Substance,
    SubstanceClass,
)
from kratom_cli.knowledge.records.places import Gazetteer, NameClash, Place
from kratom_cli.knowledge.records.resources import HelpGaps, Resource
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.knowledge.records.triage import TriageTexts
from kratom_cli.knowledge.records.urgencies import Urgencies

ENTRIES: tuple[type[Entry], ...] = (
    *(Topic, Risk, Disagreement, Source, Professional, Country),
    *(Emergency, Resource),
    *(Substance, SubstanceClass, AmbiguousName, Combination),
    *(Place, NameClash, Gazetteer),
    *(Claim, Article),
    *(Term, AvoidedWord),
    TriageTexts,
)
"""Kinds of which there are many records, each with an identifier."""

INDEXED: tuple[type[Entry], ...] = tuple(
    kind for kind in ENTRIES if kind not in (Gazetteer, TriageTexts)
)
"""Kinds that the index holds: all but the names of places, which are found by their own shards, and
the texts from which it is learned how an emergency is told."""

SINGLES: tuple[type[Single], ...] = (
    *(Base, AboutTexts, CareTexts, Wording),
    *(HelpGaps, Ledger, MixingTexts, MixingRules, Synonyms, ClaimWords, Urgencies),
)
"""Kinds of which there is just one record."""
