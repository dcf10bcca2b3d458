"""The context of a question: the knowledge base, the day and the country."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from kratom_cli.answers.answer import Answer, Content, Problem
from kratom_cli.answers.care import UNKNOWN_COUNTRY, careful, careful_without_data, emergency_number
from kratom_cli.answers.countries import countries_meant
from kratom_cli.failures import ANSWERED, NOT_FOUND, DamagedKnowledgeBase, UsageFailure
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.records.imprint import Imprint


class Context:
    """Everything that a question needs to be answered.

    `today` is a date as `YYYY-MM-DD`, empty where what was given is none; `country` a code that the
    knowledge base holds, or `care.UNKNOWN_COUNTRY` when what the reader typed (`country_typed`) is
    not recorded.
    With `explain` the terms in an answer are explained in it. `notice`, where one is set, stands in
    every answer.
    """

    refused: UsageFailure | None = None
    """The error in the day or the country that was given, if any.

    It is raised instead of any answer except one to an emergency, which needs neither.
    """

    def __init__(
        self,
        base: Base,
        today: str,
        country: str,
        country_typed: str = "",
        *,
        explain: bool = False,
    ) -> None:
        self.country_typed = country_typed
        self.base = base
        self.today = today
        self.country = country
        self.explain = explain
        self.notice = ""

    def day(self) -> date:
        """Return the day; raises `UsageFailure` where an invalid one was given."""
        if self.refused is not None:
            raise self.refused
        return date.fromisoformat(self.today)

    def answer(self, content: Content) -> Answer:
        """Return `content` as an answer, with the care that belongs to it.

        Raises `UsageFailure` where the day or the country is invalid, unless `content` answers an
        emergency or is a failure itself.
        """
        own = [self.notice] if self.notice else []
        # A page that is told inside another answer brings its notices along.
        notices = dict.fromkeys([*self._about_the_ground(content), *own, *content.notices])
        content = replace(content, notices=[*notices])
        answer = careful(self.base, content, self.country)
        if not (self.explain and content.blocks):
            return answer
        return careful(self.base, self._explained(answer), self.country)

    def _explained(self, answer: Answer) -> Content:
        """Return what `answer` says with its terms explained; imported only when asked for."""
        from kratom_cli.answers.explain import explained
        from kratom_cli.knowledge.records.glossary import Term

        return explained(self.base, answer, self.base.all(Term))

    def country_notices(self) -> list[str]:
        """Return the notice that the reader's country is not recorded, or one of several."""
        if self.country != UNKNOWN_COUNTRY:
            return []
        typed = self.country_typed
        meant = countries_meant(self.base, typed)
        if meant:
            told = " or ".join(emergency_number(self.base, each) for each in meant)
            return [f"'{typed}' can mean {told}: add --country with the code."]
        return [f"No country is recorded under '{typed}': no number of it can be given."]

    def _about_the_ground(self, content: Content) -> list[str]:
        """Return the notices on the day and the edition; raises `refused` where it matters."""
        if self.refused is None:
            return self._stale_edition()
        if content.declared == "emergency":
            return [] if self.today else [f"{self.refused.line()} It is left out of account."]
        if content.problems:
            return []
        raise self.refused

    def _stale_edition(self) -> list[str]:
        """Return the notice that the whole edition is old, if it is on this day."""
        imprint = self.base.single(Imprint)
        fresh_until = date.fromisoformat(imprint.as_of) + timedelta(days=imprint.stale_after_days)
        if self.today <= fresh_until.isoformat():
            return []
        advice = "Look for a newer one, and check anything that matters with a professional."
        return [f"This edition is of {imprint.as_of} and may be out of date. {advice}"]

    def answer_in_any_case(self, content: Content) -> Answer:
        """Return `content` as an answer, with built-in care where that of the data is damaged.

        The damage is then reported and decides the exit status, unless a failure already does.
        """
        try:
            return self.answer(content)
        except DamagedKnowledgeBase as damage:
            if content.exit_status in (ANSWERED, NOT_FOUND):
                content = damaged(content, damage)
            return careful_without_data(content, self.base.directory)


def damaged(content: Content, damage: DamagedKnowledgeBase) -> Content:
    """Return `content` with a notice of what is damaged, and the exit status for it."""
    return replace(
        content,
        notices=[*content.notices, damage.line()],
        problems=[Problem(damage.code, damage.what, damage.where, damage.todo)],
        status="failed",
        exit_status=damage.exit_status,
    )
