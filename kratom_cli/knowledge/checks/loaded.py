"""What the rules check: every record that could be read, and its texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, get_args, get_origin

from msgspec import Meta
from msgspec.structs import fields

from kratom_cli.knowledge.place_names import PlaceNames
from kratom_cli.knowledge.records.base import Entry, Record, Single
from kratom_cli.knowledge.records.care import CareTexts, Country
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.glossary import Term
from kratom_cli.knowledge.records.imprint import Imprint
from kratom_cli.knowledge.records.mixing import Combination, Substance, SubstanceClass
from kratom_cli.knowledge.records.risks import Risk
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Statement, Topic
from kratom_cli.knowledge.records.triage import TriageTexts

E = TypeVar("E", bound=Entry)
S = TypeVar("S", bound=Single)
T = TypeVar("T")


class Text(NamedTuple):
    """A text of ours: its record as `kind/id.toml` or its file, the place in it, and the text."""

    file: str
    place: str
    text: str


class Violation(NamedTuple):
    """One broken rule: the file, the record or field in it, and what to mend.

    A rule may name a record as `kind/id.toml`; `examine` says the file in which it stands.
    """

    file: str
    place: str
    what: str

    def __str__(self) -> str:
        """Return the finding as one line."""
        return f"{self.file}, {self.place}: {self.what}."


class LoadedBase:
    """The records of a knowledge base that could be read, by kind and identifier.

    `stands` says in which file a record stands, by what rules call it: `countries/us.toml`.
    """

    def __init__(
        self,
        base: Imprint | None,
        entries: dict[type[Entry], dict[str, Any]],
        singles: Mapping[type[Single], Any] | None = None,
        place_names: PlaceNames | None = None,
        stands: Mapping[str, str] | None = None,
    ) -> None:
        self.base = base
        self.entries = entries
        self.singles = singles or {}
        self._made: dict[Callable[[LoadedBase], Any], Any] = {}
        self.place_names = place_names or {}
        self.stands = stands or {}

    def of(self, kind: type[E]) -> dict[str, E]:
        """Return the records of one kind by their identifiers."""
        return self.entries.get(kind, {})

    def single(self, kind: type[S]) -> S | None:
        """Return the one record of a kind that has a single file, None when it cannot be read."""
        return self.singles.get(kind)

    @property
    def as_of(self) -> str:
        """Return the date of the edition, or a date after every other where it cannot be read."""
        return self.base.as_of if self.base else "9999-12-31"

    @cached_property
    def own_texts(self) -> list[Text]:
        """Return every text that this project wrote; several rules look through them."""
        return list(_own_texts(self))

    def once(self, make: Callable[[LoadedBase], T]) -> T:
        """Return `make(self)`, made only once for all the rules that ask for it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    def statements(self) -> Iterator[tuple[Topic, Statement]]:
        """Yield every statement with the topic whose file it stands in."""
        for topic in self.of(Topic).values():
            for statement in topic.statement:
                yield topic, statement


def prose_of(record: Record, *, quoted: bool = True) -> Iterator[str]:
    """Yield every sentence that a reader sees of a record and of the records in it.

    Without `quoted`, the fields of `record` that quote somebody else are left out.
    """
    for name in prose_fields(type(record)):
        if quoted or name not in record.quoted:
            yield from _words(getattr(record, name))


@cache
def prose_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of `kind` that hold sentences, by their types.

    Every string counts as a sentence unless its type says otherwise: identifiers and dates (types
    with a pattern), words of a closed list, and `Label`. So a new field is checked by default.
    """
    return tuple(field.name for field in fields(kind) if _holds_prose(field.type))


def _holds_prose(kind: Any) -> bool:
    """Return whether a value of this type can hold a sentence."""
    inner = get_args(kind)
    if get_origin(kind) is Annotated:
        kind, *metas = inner
        return _holds_prose(kind) and not any(map(_is_no_sentence, metas))
    if get_origin(kind) is Literal:
        return False
    if get_origin(kind) is dict:
        return _holds_prose(inner[1])
    if inner:
        return any(map(_holds_prose, inner))
    return isinstance(kind, type) and issubclass(kind, (str, Record))


def _is_no_sentence(meta: object) -> bool:
    if not isinstance(meta, Meta):
        return False
    return bool(meta.pattern) or (meta.extra or {}).get("prose") is False


_NOT_OURS = (Topic, Source, Country, TriageTexts)
"""Topics are told part by part; titles of sources and names of numbers are others' words, and what
people might type is shown to nobody."""


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        yield from prose_of(value)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, dict):
        yield from _words(list(value.values()))


def _own_texts(loaded: LoadedBase) -> Iterator[Text]:
    for topic in loaded.of(Topic).values():
        yield from _topic_texts(topic)
    for kind, records in loaded.entries.items():
        if kind not in _NOT_OURS:
            for record in records.values():
                for text in filter(None, prose_of(record, quoted=False)):
                    yield Text(f"{kind.folder}/{record.id}.toml", record.id, text)
    for file, sensitivity, text in single_texts(loaded, quoted=False):
        yield Text(file, sensitivity, text)
    yield from _notes(loaded)


def _topic_texts(topic: Topic) -> Iterator[Text]:
    file = f"topics/{topic.id}.toml"
    for text in (topic.title, *topic.sentences()):
        yield Text(file, "header", text)
    for part in topic.parts():
        for text in filter(None, prose_of(part)):
            yield Text(file, part.id, text)


def _notes(loaded: LoadedBase) -> Iterator[Text]:
    """Yield what this project says about a source or a number; the rest is others' words."""
    for source in loaded.of(Source).values():
        for text in filter(None, (source.note, source.unseen, source.corrections)):
            yield Text(f"sources/{source.id}.toml", "note, unseen, corrections", text)
    for country in loaded.of(Country).values():
        if country.note:
            yield Text(f"countries/{country.id}.toml", "note", country.note)


def single_texts(loaded: LoadedBase, *, quoted: bool = True) -> Iterator[tuple[str, str, str]]:
    """Yield file, sensitivity and text of the single records; texts of care have their own.

    Without `quoted`, the fields that quote somebody else are left out.
    """
    for kind, single in loaded.singles.items():
        for field in single.__struct_fields__:
            sensitivity = field if kind is CareTexts else "general"
            if quoted or field not in single.quoted:
                for text in filter(None, _words(getattr(single, field))):
                    yield single.file, sensitivity, text


def sentences(loaded: LoadedBase) -> Iterator[tuple[str, str, str]]:
    """Yield file, place and text of what must be whole sentences."""
    for topic in loaded.of(Topic).values():
        yield from _topic_sentences(topic)
    for risk in loaded.of(Risk).values():
        for text in (risk.summary, risk.caveat, *risk.what_to_do):
            yield f"risks/{risk.id}.toml", risk.id, text
    for disagreement in loaded.of(Disagreement).values():
        for text in (disagreement.question, disagreement.why_they_differ, disagreement.rely_on):
            yield f"disagreements/{disagreement.id}.toml", disagreement.id, text
    for file, sensitivity, text in single_texts(loaded):
        if file == CareTexts.file:
            yield file, sensitivity, text
    for term in loaded.of(Term).values():
        yield f"terms/{term.id}.toml", term.id, term.meaning
    yield from _mixing_sentences(loaded)


def _topic_sentences(topic: Topic) -> Iterator[tuple[str, str, str]]:
    file = f"topics/{topic.id}.toml"
    for text in topic.sentences():
        yield file, "header", text
    told: list[tuple[str, tuple[str, ...]]] = [
        *((each.id, (each.text, each.caveat, each.detail)) for each in topic.statement),
        *((each.id, (each.question, each.answer, each.caveat)) for each in topic.question),
        *((c.id, (c.how, c.may_help, c.may_harm, c.daily_life)) for c in topic.choice),
    ]
    for place, shown in told:
        for text in filter(None, shown):
            yield file, place, text


def _mixing_sentences(loaded: LoadedBase) -> Iterator[tuple[str, str, str]]:
    for group in loaded.of(SubstanceClass).values():
        shown = (
            *(group.sentence, group.mechanism, group.what_may_happen, group.caveat),
            *(group.leaf_and_7oh, group.starting, group.taking, group.stopping, group.rescue),
        )
        for text in filter(None, (*shown, *group.what_to_do)):
            yield f"substance-classes/{group.id}.toml", group.id, text
    for mix in loaded.of(Combination).values():
        for text in (mix.what_may_happen, *mix.what_to_do, *mix.what_to_do_drugs):
            yield f"combinations/{mix.id}.toml", mix.id, text
    for substance in loaded.of(Substance).values():
        own = (
            *(substance.sentence, substance.note, substance.detail),
            *(substance.starting, substance.taking, substance.stopping),
        )
        for text in filter(None, own):
            yield f"substances/{substance.id}.toml", substance.id, text
