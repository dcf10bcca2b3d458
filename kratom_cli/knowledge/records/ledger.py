"""The ledger of numbers: each number to call once more, with where and when it was read."""

from typing import ClassVar

from kratom_cli.knowledge.records.base import Id, PartialDate, Record, Single, Words
from kratom_cli.vocabulary import Reading


class Entered(Record, frozen=True):
    """One number as it is printed: whose it is, in which field, and its reading.

    `of` is the code of a country or the identifier of a resource; `field` is the field that holds
    `number`, or `text` where a text of that record mentions a number that is nobody's to call.
    `source` is one of the sources of the record, `day` the day of the last reading as far as it is
    known.
    """

    of: Id
    field: Words
    number: Words
    read: Reading
    source: Id
    day: PartialDate


class Ledger(Single, frozen=True):
    """Every number, so that a changed digit is a visible change of two files."""

    file: ClassVar[str] = "numbers.toml"

    number: list[Entered] = []
