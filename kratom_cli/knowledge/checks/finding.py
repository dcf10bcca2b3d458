"""Rules on what `search` goes by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.resources import Resource, country_in
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.vocabulary import HELP_KINDS
from kratom_cli.words.normalise import words_of


def synonyms_can_be_typed(synonyms: Synonyms) -> Iterator[Violation]:
    """Synonyms are written as texts are compared; what stands twice can count only once."""
    same = [each for same in synonyms.same for each in same.typed]
    lead = [each for lead in synonyms.lead for each in lead.typed]
    for field, texts in (("ignore, typed", [*synonyms.ignore, *same]), ("lead, typed", lead)):
        for text, count in Counter(texts).items():
            plain = " ".join(words_of(text))
            if text != plain:
                yield Violation(
                    Synonyms.file, field, f"write '{text}' as it is compared: '{plain}'"
                )
            if count > 1:
                yield Violation(Synonyms.file, field, f"'{text}' stands {count} times")


def leads_lead_somewhere(synonyms: Synonyms, loaded: LoadedBase) -> Iterator[Violation]:
    """A text may lead only to a record that is there, or to a kind of help that is known."""
    known = {
        f"{kind.folder}/{each}" for kind, records in loaded.entries.items() for each in records
    }
    known |= {f"resources {kind}" for kind in HELP_KINDS}
    for lead in synonyms.lead:
        if (" " in lead.opens or "/" in lead.opens) and lead.opens not in known:
            yield Violation(Synonyms.file, f"lead {lead.typed[0]}", f"there is no '{lead.opens}'")


def resources_begin_with_their_country(loaded: LoadedBase) -> Iterator[Violation]:
    """A search sees by its identifier which country a resource is in, and prefers the reader's."""
    for resource in loaded.of(Resource).values():
        if country_in(resource.id) != resource.country:
            file = f"{Resource.folder}/{resource.id}.toml"
            yield Violation(file, "field id", f"does not begin with '{resource.country}-'")
