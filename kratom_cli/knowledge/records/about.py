"""What this reference says of itself."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import Id, Record, Single, Words


class Chapter(Record, frozen=True):
    """One thing that a reader may want to know of the reference, in whole sentences."""

    id: Id
    heading: Words
    texts: Annotated[list[Words], msgspec.Meta(min_length=1)]


class AboutTexts(Single, frozen=True):
    """How the reference was made, what it covers and what not, in the order to be read."""

    file: ClassVar[str] = "about.toml"

    chapter: Annotated[list[Chapter], msgspec.Meta(min_length=1)]
