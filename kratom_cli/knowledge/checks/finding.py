"""Rules on what `search` goes by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kratom_cli.knowledge.checks.whole import Finding
from kratom_cli.knowledge.records.synonyms import Synonyms
from kratom_cli.knowledge.search import plain_words


def synonyms_stand_once(synonyms: Synonyms) -> Iterator[Finding]:
    """What stands in two places of the synonyms can count in only one of them."""
    typed = (each for same in synonyms.same for each in same.typed)
    counted = Counter(" ".join(plain_words(each)) for each in (*synonyms.ignore, *typed))
    for text, count in counted.items():
        if count > 1:
            yield Finding(Synonyms.file, "ignore, typed", f"'{text}' stands {count} times")
