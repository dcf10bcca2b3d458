"""Every kind of record. For what looks at the whole knowledge base: `check` and the index."""

from __future__ import annotations

from kratom_cli.knowledge.records.base import Entry, Single
from kratom_cli.knowledge.records.care import CareTexts, Country, Professional
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.edition import Base, LeftOut, Wording
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.records.topics import Topic

ENTRIES: tuple[type[Entry], ...] = (Topic, Risk, Disagreement, Source, Professional, Country)
"""Kinds of which each record has a file of its own."""

SINGLES: tuple[type[Single], ...] = (Base, CareTexts, Wording, LeftOut, Synonyms)
"""Kinds of which there is just one record."""
