"""The words by which `naming` knows a usual question, for people to read and to add to."""

from __future__ import annotations

from typing import NamedTuple

from kratom_cli.answers.opening import DRUGS, PLACES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Frame(NamedTuple):
    """A usual question around a name: its words, those of which one must stand, and what names."""

    words: frozenset[str]
    needed: frozenset[str]
    kinds: tuple[str, ...]


JOINING = _words("kratom and with on plus the in is a about what of")
"""Words that any name may be typed with: "kratom and alcohol", "what is naloxone"."""

_LAW = _words("""
    legal illegal legality law laws banned ban bans allowed bring travel carry fly flying buy
    sell possess ship mail order arrested status take taking to through driving drive drove flew
    flight trip road layover airport moving move vacation
""")
_ABOUT_LAW = _words("""
    are it can could i you we my from into have get getting for use using still now currently
    state there 7oh yet trouble me on plane car
""")
_MIXING = _words("""
    can could should i you it to my take taking took taken mix mixing mixed combine combining
    combo interact interacts interaction interactions does do are ok okay safe bad dangerous
    together while use using have having had if am im same time drink drinking eat eating
""")
_MEANING = _words("mean means meaning define definition")

FRAMES = (
    Frame(JOINING | _LAW | _ABOUT_LAW, _LAW, PLACES),
    Frame(JOINING | _MIXING, frozenset(), DRUGS),
    Frame(JOINING | _MEANING | {"does", "whats"}, _MEANING, ("terms",)),
)
"""The usual questions: "is it legal in bama", "can i take it with xanax", "what does x mean"."""

LAW_AND_TRAVEL = _words("""
    legal illegal law ban banned allowed arrested travel travelling traveling trip road driving
    drive fly flying flight airport plane layover customs border trouble vacation bring carry moving
""")
"""Words beside which a place that is named is what is asked about."""

QUESTION = _words("""
    what whats how hows why when where which who whos whose is are am was were do does did can
    could will would should may might has have had any anyone if whether
""")
SUBJECT = _words("i it you we they he she that this there kratom")
"""After a word of `QUESTION` they ask something within a sentence: "tell me is it safe"."""

STATES = _words("""
    is are was isnt arent its cant cannot wont doesnt dont never always nobody makes made cures
    cured causes works helps wants kills killed has will prevents proves proved shows treats
    died saved boosts destroys lowers raises improves reduces relieves damages ruins gives
    replaces fixes stops beats
""")
"""Words of which one stands in nearly every sentence that claims something."""

PERSONAL = _words("i im ive my me mine we he she his her him they")
