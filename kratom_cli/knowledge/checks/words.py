"""Rules on words and dates."""

from __future__ import annotations

from collections.abc import Iterator

from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.whole import Finding, Whole, own_texts, sentences


def texts_are_whole(whole: Whole) -> Iterator[Finding]:
    """Sentences are whole, brackets are closed, nothing stands for what is not written."""
    for file, place, text in sentences(whole):
        for what in language.whole(text):
            yield Finding(file, place, what)
    for file, place, text in own_texts(whole):
        for what in language.unclosed(text):
            yield Finding(file, place, what)


def words_are_respectful(whole: Whole) -> Iterator[Finding]:
    """No stigmatising and no loaded words in our own text."""
    for file, place, text in own_texts(whole):
        for what in language.respectful(text):
            yield Finding(file, place, what)


def dates_make_sense(whole: Whole) -> Iterator[Finding]:
    """A record is reviewed before it is due again; nothing past is told as the future."""
    for kind, records in whole.entries.items():
        for record in records.values():
            if not hasattr(record, "reviewed"):
                continue
            file = f"{kind.folder}/{record.id}.toml"
            if not record.reviewed < record.review_by:
                yield Finding(file, "review_by", "is not after the day of the last review")
            if record.reviewed > whole.as_of:
                yield Finding(file, "reviewed", "is after the date of the edition")
    for topic, statement in whole.statements():
        file = f"topics/{topic.id}.toml"
        if statement.as_of[:4] > whole.as_of[:4]:
            yield Finding(file, statement.id, "as_of is after the date of the edition")
    for file, place, text in own_texts(whole):
        for what in language.overtaken(text, whole.as_of):
            yield Finding(file, place, what)
