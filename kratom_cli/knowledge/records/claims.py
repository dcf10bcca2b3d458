"""Claims: what is said about kratom, by whom, and whether it holds up.

The first to be checked are five articles in its favour; what is said widely, for and against,
is checked alike. `claim` is somebody else's sentence, everything else is ours.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import (
    DateIfAny,
    Entry,
    FullDate,
    Id,
    Label,
    LabelIfAny,
    Record,
    Rows,
    Single,
    Words,
)
from kratom_cli.vocabulary import (
    AddressStatus,
    ArticleId,
    Certainty,
    ClaimKind,
    Concern,
    Leaning,
    ReadDepth,
    Sensitivity,
    Speaker,
    Verdict,
)


class Website(Record, frozen=True):
    """A website that an article points to, and what is really there.

    `address_given` is the article's, `address_now` where it is today, empty addresses are not
    known. `address_basis` says how that was found out, `read` how much of the site was read.
    """

    id: Id
    name: Words
    address_given: Label
    address_status: AddressStatus
    address_basis: Words
    address_now: Label
    what_is_there: Words
    judgement: Words
    use_for: Words
    not_for: Words
    read: ReadDepth
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    checked: FullDate
    kratom_page: LabelIfAny = ""


class Claim(Entry, frozen=True):
    """One sentence that is said about kratom, and the verdict on it.

    `why` holds the deciding figure. `certainty` is that of the verdict. `as_of` is the date of the
    evidence, or `undated`; `checked` is the day on
    which figures were last compared with the source, `unread` what no source was read for, and
    `search_note` how a study that could not be found was looked for.
    """

    folder: ClassVar[str] = "claims"
    said: ClassVar[bool] = True
    quoted: ClassVar[frozenset[str]] = frozenset({"claim"})

    claim: Words
    said_by: Annotated[list[Speaker], msgspec.Meta(min_length=1)]
    leaning: Leaning
    kind: ClaimKind
    verdict: Verdict
    why: Words
    certainty: Certainty
    touches: list[Concern]
    sensitivity: Sensitivity
    topics: Annotated[list[Id], msgspec.Meta(min_length=1)]
    ask: Annotated[list[Id], msgspec.Meta(min_length=1)]
    sources: Annotated[list[Id], msgspec.Meta(min_length=1)]
    as_of: DateIfAny
    reviewed: FullDate
    review_by: FullDate
    disagreements: list[Id] = []
    aliases: list[Label] = []
    checked: FullDate | None = None
    caution: str = ""
    unread: str = ""
    search_note: str = ""
    website: Website | None = None

    def all_names(self) -> list[str]:
        """Return the claim itself, other ways to say it, and the website that it is about."""
        site = [self.website.id, self.website.name] if self.website else []
        return [self.claim, *self.aliases, *site]

    def citations(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the sources of the verdict and of what is said about a website, each once."""
        site = self.website.sources if self.website else []
        yield "", list(dict.fromkeys([*self.sources, *site]))


class Article(Entry, frozen=True):
    """One of the articles that were checked; `description` is what a reader is told of it."""

    folder: ClassVar[str] = "articles"
    rows: ClassVar[Rows] = Rows("article", "articles.toml")

    id: ArticleId
    description: Words


class VerdictWords(Record, frozen=True):
    """The word for a verdict, and what it means."""

    word: Words
    meaning: Words


class ClaimWords(Single, frozen=True):
    """The plain words for verdicts and how sure they are, kinds, speakers and leanings."""

    file: ClassVar[str] = "claims.toml"

    common: Words
    verdict: dict[Verdict, VerdictWords]
    kind: dict[ClaimKind, Words]
    leaning: dict[Leaning, Words]
    certainty: dict[Certainty, Words]
