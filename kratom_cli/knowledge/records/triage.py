"""Texts from which it is learned how an emergency is told (`tools/train_triage.py`)."""

from typing import ClassVar

from kratom_cli.knowledge.records.base import Entry, Id, Words


class TriageTexts(Entry, frozen=True):
    """A set of texts by one writer. None is a quotation.

    `emergency` holds by the page that fits each text best; a text in `possible` deserves a line of
    notice, one in `none` is harmless.
    """

    folder: ClassVar[str] = "triage"
    quoted: ClassVar[frozenset[str]] = frozenset({"emergency", "possible", "none"})

    written: Words
    emergency: dict[Id, list[Words]] = {}
    possible: list[Words] = []
    none: list[Words] = []
