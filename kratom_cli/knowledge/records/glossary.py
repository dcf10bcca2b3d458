"""The glossary: terms of the field in plain words, and words that this project avoids."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import Entry, Id, Label, PartialDate, Record, Rows, Words
from kratom_cli.vocabulary import AvoidedFor, Basis, Sensitivity


class Term(Entry, frozen=True):
    """A term and its meaning in plain words.

    `say` is how to say it, by respelling; stressed syllables in capitals. The name and the
    aliases are also what `--explain` looks for in an answer: one that holds a capital or a digit
    as it stands, any other in either case. `see` names topics to read on.
    """

    folder: ClassVar[str] = "terms"
    rows: ClassVar[Rows] = Rows("term", "terms.toml")

    name: Words
    meaning: Words
    basis: Basis
    sensitivity: Sensitivity
    as_of: PartialDate
    say: str = ""
    aliases: list[Label] = []
    see: list[Id] = []
    sources: list[Id] = []

    def all_names(self) -> list[str]:
        """Return the name and the aliases."""
        return [self.name, *self.aliases]


class Allowed(Record, frozen=True):
    """A pattern of text in which an avoided word may stand all the same, and why."""

    where: Label
    why: Words


class AvoidedWord(Entry, frozen=True):
    """Words that our own text avoids, and what it says instead; `check` enforces it.

    `pattern` is the regular expression by which they are found, as whole words in either case,
    outside quotation marks; it must find each of the examples in `avoid`.
    """

    folder: ClassVar[str] = "avoided-words"
    rows: ClassVar[Rows] = Rows("word", "avoided-words.toml")

    avoid: Annotated[list[Label], msgspec.Meta(min_length=1)]
    better: Words
    why: Words
    avoided_for: AvoidedFor
    pattern: Label
    as_of: PartialDate
    note: str = ""
    sources: list[Id] = []
    allowed: list[Allowed] = []

    def all_names(self) -> list[str]:
        """Return the words to avoid."""
        return self.avoid
