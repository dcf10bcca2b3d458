"""Rules on words and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from kratom_cli.characters import keeps_digits
from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation, sentences
from kratom_cli.knowledge.records.glossary import AvoidedWord, Term
from kratom_cli.knowledge.records.topics import Topic

_SENTENCE_END = re.compile(r"[.!?](?:\s|$)")
_LONGEST_OPENING = 3


def texts_are_whole(loaded: LoadedBase) -> Iterator[Violation]:
    """Sentences are whole, brackets are closed, nothing stands for what is not written."""
    for file, place, text in sentences(loaded):
        for what in language.loaded(text):
            yield Violation(file, place, what)
    for file, place, text in loaded.own_texts:
        for what in language.unclosed(text):
            yield Violation(file, place, what)


def numbers_are_in_digits(loaded: LoadedBase) -> Iterator[Violation]:
    """Numbers are written with 0 to 9 alone: a half as "1/2", ten cubed as "10^3".

    Other signs are spelled otherwise in ASCII, and no rule on amounts would find them.
    """
    for kind, records in loaded.entries.items():
        for record in records.values():
            yield from _odd_numbers(f"{kind.folder}/{record.id}.toml", record)
    for single in loaded.singles.values():
        yield from _odd_numbers(single.file, single)


def _odd_numbers(file: str, record: msgspec.Struct) -> Iterator[Violation]:
    text = msgspec.json.encode(record).decode()
    if text.isascii():
        return
    for place, character in enumerate(text):
        if not character.isascii() and not keeps_digits(character):
            near = text[max(place - 15, 0) : place + 15]
            what = f"'{character}' in '{near}' is a number in another sign; write it in digits"
            yield Violation(file, "a number", what)


def openings_are_short(loaded: LoadedBase) -> Iterator[Violation]:
    """A topic opens with the answer in at most three sentences, and not with what the page is."""
    for topic in loaded.of(Topic).values():
        file = f"topics/{topic.id}.toml"
        opening = " ".join(each.text for each in topic.in_short)
        length = len(_SENTENCE_END.findall(opening))
        if length > _LONGEST_OPENING:
            yield Violation(file, "in_short", f"opens with {length} sentences; three are the most")
        if opening.startswith("This page"):
            yield Violation(file, "in_short", "opens with what the page is; open with the answer")


def words_are_respectful(loaded: LoadedBase) -> Iterator[Violation]:
    """No stigmatising and no loaded words in our own text; `avoided-words/` holds them."""
    avoided = [each for each in map(_usable, loaded.of(AvoidedWord).values()) if each]
    for file, place, text in loaded.own_texts:
        for what in language.respectful(text, avoided):
            yield Violation(file, place, what)


def glossary_is_sound(loaded: LoadedBase) -> Iterator[Violation]:
    """A definition says what it rests on; an avoided word is really found; topics exist."""
    for term in loaded.of(Term).values():
        file = f"terms/{term.id}.toml"
        if (term.basis == "sources") != bool(term.sources):
            yield Violation(
                file, "basis", "must be 'sources' where sources are named, and only there"
            )
        for each in term.see:
            if each not in loaded.of(Topic):
                yield Violation(file, "see", f"There is no topic '{each}'")
    for word in loaded.of(AvoidedWord).values():
        usable = _usable(word)
        missed = [each for each in word.avoid if not (usable and usable.find(each))]
        if missed:
            yield Violation(
                f"avoided-words/{word.id}.toml", "pattern", f"does not find: {', '.join(missed)}"
            )


def _usable(word: AvoidedWord) -> language.Avoided | None:
    """Return `word` ready to look for, None where one of its patterns is no pattern."""
    try:
        return language.Avoided.of(word)
    except re.error:
        return None


def dates_make_sense(loaded: LoadedBase) -> Iterator[Violation]:
    """A record is reviewed before it is due again; nothing past is told as the future."""
    for kind, records in loaded.entries.items():
        for record in records.values():
            if not hasattr(record, "reviewed"):
                continue
            file = f"{kind.folder}/{record.id}.toml"
            if not record.reviewed < record.review_by:
                yield Violation(file, "review_by", "is not after the day of the last review")
            if record.reviewed > loaded.as_of:
                yield Violation(file, "reviewed", "is after the date of the edition")
    for topic, statement in loaded.statements():
        file = f"topics/{topic.id}.toml"
        if statement.as_of != "undated" and statement.as_of[:4] > loaded.as_of[:4]:
            yield Violation(file, statement.id, "as_of is after the date of the edition")
    for file, place, text in loaded.own_texts:
        for what in language.overtaken(text, loaded.as_of):
            yield Violation(file, place, what)
