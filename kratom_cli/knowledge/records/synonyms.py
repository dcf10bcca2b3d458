"""Other words for what the records call by one name, for `search`."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import Record, Single, Target, Words


class Synonym(Record, frozen=True):
    """What people type, and the words of the records that mean it."""

    typed: Annotated[list[Words], msgspec.Meta(min_length=1)]
    means: Annotated[list[Words], msgspec.Meta(min_length=1)]


class Lead(Record, frozen=True):
    """Texts that lead to one place, whatever else bears such a name; `why` is for editors.

    `opens` is a record, or the words of a command: "resources crisis-line".
    """

    typed: Annotated[list[Words], msgspec.Meta(min_length=1)]
    opens: Target
    why: Words


class Synonyms(Single, frozen=True):
    """The synonyms, the words that tell a search nothing, and what leads where at once.

    `plain` are words that are no misspellings though no record may hold them, `foreign` small words
    of other languages. All that is typed stands as it is compared: in plain words, "7oh" and not
    "7-OH".
    """

    file: ClassVar[str] = "synonyms.toml"
    # As people type.
    quoted: ClassVar[frozenset[str]] = frozenset({"ignore", "plain", "foreign", "same", "lead"})

    ignore: list[Words] = []
    plain: list[Words] = []
    foreign: list[Words] = []
    same: list[Synonym] = []
    lead: list[Lead] = []
