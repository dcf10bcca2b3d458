"""What every question comes with: the knowledge base, the day, the country."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Content
from kratom_cli.answers.care import careful, careful_without_data
from kratom_cli.failures import DamagedKnowledgeBase
from kratom_cli.knowledge.records.edition import Base
from kratom_cli.knowledge.store import Store

if TYPE_CHECKING:
    from kratom_cli.knowledge.index import Index


class Asked:
    """The ground on which a question is answered.

    `index_file` is an index that was made from `store`, None where there is none; `today` a date
    as `YYYY-MM-DD`, `country` a code that the knowledge base holds.
    """

    def __init__(self, store: Store, index_file: str | None, today: str, country: str) -> None:
        self.store = store
        self.today = today
        self.country = country
        self._index_file = index_file

    @cached_property
    def catalogue(self) -> Index:
        """Return the index; opened only when it is asked for, as many answers need none."""
        from kratom_cli.knowledge.index import open_index

        return open_index(self.store, self._index_file)

    def answer(self, content: Content) -> Answer:
        """Return `content` as an answer, with the care that belongs to it."""
        notices = [*self._stale_edition(), *content.notices]
        return careful(self.store, replace(content, notices=notices), self.country)

    def _stale_edition(self) -> list[str]:
        """Return the notice that the whole edition is old, if it is on this day."""
        base = self.store.single(Base)
        fresh_until = date.fromisoformat(base.as_of) + timedelta(days=base.stale_after_days)
        if self.today <= fresh_until.isoformat():
            return []
        advice = "Look for a newer one, and check anything that matters with a professional."
        return [f"This edition is of {base.as_of} and may be out of date. {advice}"]

    def answer_in_any_case(self, content: Content) -> Answer:
        """Return `content` as an answer, with the built-in care where the data's is damaged."""
        try:
            return self.answer(content)
        except DamagedKnowledgeBase:
            return careful_without_data(content, self.store.directory)
