"""Rules for the words of the knowledge base: whole sentences, no orders, no loaded words.

Each rule takes a text and yields what is wrong with it, in words that tell how to mend it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SENTENCE_END = (".", "!", "?", ".'", "?'", ".)", "?)", '."', "!'")
# English sentences may end in "to" or "for", never in these. Lower case, for "Corynoxine A."
_CUT_OFF = re.compile(
    r"\b(?:and|or|but|of the|the|a|an|which|because|than)\s*[.;:?!](?:\s|$)"
    r"|\(\s*\)|\s,|,\s*\.|(?<!\.)\.\.(?!\.)"
)
_PLACEHOLDER = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b")
_SUBSTANCE = (
    r"(?:kratom|ketum|7-?oh|mitragynine|extract|it|one|some|more|less|another|a (?:small|low|lower"
    r"|high|higher|larger) (?:dose|amount)|the (?:dose|same|usual)|your (?:dose|usual))"
)
_MEDICINE = (
    r"(?:taking )?(?:your|the|any|all|this|that|a) (?:prescribed |own )?(?:medicines?|medications?"
    r"|tablets?|pills?|antidepressants?|prescriptions?|methadone|buprenorphine|opioids?"
    r"|benzodiazepines?|treatment|dose)"
)
# An order stands at the start of a sentence, or after "you should" and its like.
_ORDER = (
    r"(?:(?:^|[.;:!?]\s+|\bplease )(?:then |just |always |instead,? )?"
    r"|\byou (?:should|can|could|may|might|must|need to|ought to) |\btry to )"
)
_ADVICE = re.compile(
    rf"{_ORDER}(?:"
    rf"(?:take|use|swallow|drink|chew|dose|microdose)\s+(?:\d|half|{_SUBSTANCE}\b)"
    rf"|(?:start|begin)\s+(?:with|at|on|low)\b"
    rf"|(?:increase|raise|double|titrate|step up|go up)\b"
    rf"|(?:stop|quit|cut|reduce|skip|lower|halve|drop|taper(?: off)?|wean off)\s+{_MEDICINE}"
    rf")",
    re.IGNORECASE,
)
_STIGMA: dict[str, str] = {
    r"addicts?": "person who uses kratom, or person with a substance use disorder",
    r"junkies?": "person who uses",
    r"(?:drug |substance |kratom )?abusers?": "person who uses",
    r"drug users?": "person who uses",
    r"alcoholics?": "person with alcohol use disorder",
    r"(?:got|getting|stay(?:ed|ing)?|been|are|is|was) clean": "in remission, in recovery",
    r"(?:clean|dirty) (?:urine|test|sample)": "tested negative, tested positive",
    r"fail(?:ed|s|ing)? (?:a |the )?(?:drug |urine )?tests?": "tested positive",
    r"drug habits?|kratom habits?": "use, or substance use disorder",
    r"relaps(?:e|es|ed|ing)": "return to use",
    r"suffer(?:s|ed|ing)? from": "has, lives with",
    r"victims? of": "people who had",
    r"mentally ill": "has a mental health condition",
    r"commit(?:s|ted|ting)? suicide": "died by suicide",
    r"(?:opioid )?(?:substitution|replacement) (?:therapy|treatment)": "opioid agonist treatment",
    r"medication-assisted treatment": "medication for opioid use disorder",
}
_LOADED: dict[str, str] = {
    r"(?<!not )(?<!no )(?<!un)\bproven\b": "say what was studied, with its grade",
    r"\bharmless\b": "say what is known, with its grade",
    r"\bmiracle\b": "say what is known, with its grade",
    r"\bdeadly\b": "give the number and its base",
    r"\bepidemic\b": "give the number and its base",
    r"\bgas[- ]station heroin\b": "name the product",
    r"\blegal high\b": "name the product",
    r"\ball[- ]natural\b": "describe the product",
    r"\b(?:is|are|was|were) (?:completely |perfectly |totally |very )?safe\b(?! only)": (
        "say what was studied, in whom, for how long"
    ),
}
_QUOTED = re.compile(r"'[^']*'(?!\w)|\"[^\"]*\"|\u2018[^\u2019]*\u2019|\u201c[^\u201d]*\u201d")
_PROMISE = re.compile(
    r"\b(?:will|is set to|are set to|is expected to|is due to|plans to|is scheduled to)\b"
    r"[^.]{0,80}?\b((?:19|20)\d\d)\b",
    re.IGNORECASE,
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# The month right before a year: "March 2026", "1 March, 2026", "March 1, 2026".
_MONTH = re.compile(rf"\b((?:{'|'.join(_MONTHS)})[a-z]*)\.?(?: \d+)?,? $", re.IGNORECASE)


def whole(text: str) -> Iterator[str]:
    """Yield what makes `text` less than whole sentences: cut off, unclosed, or a placeholder."""
    if not text.endswith(_SENTENCE_END):
        yield f"does not end as a sentence: '...{text[-30:]}'"
    yield from unclosed(text)


def unclosed(text: str) -> Iterator[str]:
    """Yield where a text breaks off: a word that needs another, an open bracket, a placeholder."""
    cut = _CUT_OFF.search(text)
    if cut:
        yield f"looks cut off at '{cut.group(0).strip()}'"
    for opening, closing in ("()", "[]"):
        if text.count(opening) != text.count(closing):
            yield f"a bracket {opening}{closing} is not closed"
    placeholder = _PLACEHOLDER.search(text)
    if placeholder:
        yield f"holds the placeholder '{placeholder.group(0)}'"


def advice(text: str) -> Iterator[str]:
    """Yield orders to take an amount, or to change or stop a prescribed medicine."""
    for match in _ADVICE.finditer(_QUOTED.sub("''", text)):
        yield (
            f"reads as advice to take or to stop something: '{match.group(0).strip(' .;:')}';"
            " tell what was studied or reported instead"
        )


def respectful(text: str) -> Iterator[str]:
    """Yield stigmatising and loaded words outside quotation marks, with better ones."""
    bare = _QUOTED.sub("''", text)
    for pattern, better in _STIGMA.items():
        found = re.search(rf"\b(?:{pattern})\b", bare, re.IGNORECASE)
        if found:
            yield f"says '{found.group(0)}'; better: {better}"
    for pattern, better in _LOADED.items():
        found = re.search(pattern, bare, re.IGNORECASE)
        if found:
            yield f"says '{found.group(0)}'; better: {better}"


def overtaken(text: str, as_of: str) -> Iterator[str]:
    """Yield promises about a time that was over when the edition was made (`as_of`)."""
    for match in _PROMISE.finditer(text):
        named = _MONTH.search(text[: match.start(1)])
        month = f"-{_MONTHS.index(named.group(1)[:3].lower()) + 1:02}" if named else ""
        if match.group(1) + month < as_of[: 7 if month else 4]:
            yield f"speaks of {match.group(1)}{month} as the future: '{match.group(0)}'"
