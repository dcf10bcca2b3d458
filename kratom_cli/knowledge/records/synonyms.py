"""Other words for what the records call by one name, for `search`."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import Record, Single, Words


class Synonym(Record, frozen=True):
    """What people type, and the words of the records that mean it."""

    typed: Annotated[list[Words], msgspec.Meta(min_length=1)]
    means: Annotated[list[Words], msgspec.Meta(min_length=1)]


class Synonyms(Single, frozen=True):
    """The synonyms, and the words that tell a search nothing."""

    file: ClassVar[str] = "synonyms.toml"
    quoted: ClassVar[frozenset[str]] = frozenset({"ignore", "same"})  # As people type.

    ignore: list[Words] = []
    same: list[Synonym] = []
