"""The imprint: version and date of the edition. Every answer reads it, so it imports no kind."""

from typing import Annotated, ClassVar

import msgspec

from kratom_cli.knowledge.records.base import FullDate, Single, Words


class Imprint(Single, frozen=True):
    """The edition of the knowledge base.

    Past `stale_after_days` days after `as_of` every answer says that it may be out of date.
    `reading_grade` is measured when the base is edited; a test measures it again.
    """

    file: ClassVar[str] = "base.toml"

    version: Words
    as_of: FullDate
    title: Words
    licence: Words
    stale_after_days: Annotated[int, msgspec.Meta(gt=0, le=36_500)]
    reading_grade: float
    reading_grade_by: Words
