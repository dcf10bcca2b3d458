"""Rules on claims: careful enough, told whole, sourced, and each within reach of a reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kratom_cli.knowledge.checks import language
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.care import Professional
from kratom_cli.knowledge.records.claims import Article, Claim
from kratom_cli.knowledge.records.disagreements import Disagreement
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic
from kratom_cli.vocabulary import ARTICLES, SENSITIVITIES, Concern, Sensitivity
from kratom_cli.words.normalise import normalise_name

_CARE: dict[Concern, Sensitivity] = {
    "dosage": "dosage",
    "legal": "general",
    "drug-testing": "general",
}
"""The least sensitivity of a claim by what it touches; `safety` for all else."""

# What sellers and campaigners say of themselves is no ground for certainty about kratom.
_PARTIAL = {"vendor", "advocacy"}


def claims_are_careful(loaded: LoadedBase) -> Iterator[Violation]:
    """A claim that touches amounts has the care of dosage, one that touches harm of safety."""
    for claim in loaded.of(Claim).values():
        for touch in claim.touches:
            least = _CARE.get(touch, "safety")
            if SENSITIVITIES.index(claim.sensitivity) < SENSITIVITIES.index(least):
                yield _finding(claim, "sensitivity", f"touches {touch}, so must be '{least}'")


def claims_are_whole(loaded: LoadedBase) -> Iterator[Violation]:
    """A claim and its reasons are whole sentences; an alias is a name, not the claim again."""
    for claim in loaded.of(Claim).values():
        for text in filter(
            None, (claim.claim, claim.why, claim.caution, claim.unread, claim.search_note)
        ):
            for what in language.loaded(text):
                yield _finding(claim, "texts", what)
        for name, count in Counter(normalise_name(label) for label in claim.all_names()).items():
            if count > 1:
                yield _finding(claim, "aliases", f"a name stands there twice, as '{name}'")


def verdicts_are_borne_out(loaded: LoadedBase) -> Iterator[Violation]:
    """Sellers and campaigners alone bear no high certainty; a search that failed is described."""
    sources = loaded.of(Source)
    for claim in loaded.of(Claim).values():
        kinds = {sources[each].type for each in claim.sources if each in sources}
        if kinds and kinds <= _PARTIAL and claim.certainty == "high":
            yield _finding(claim, "certainty", "rests on sellers or campaigners alone")
        if claim.verdict == "source-not-found" and not claim.search_note:
            yield _finding(claim, "search_note", "does not say how the source was looked for")
        if claim.verdict == "advice-unsafe" and claim.sensitivity == "general":
            yield _finding(claim, "sensitivity", "unsafe advice needs the care of safety")
        if claim.kind == "resource" and claim.id.startswith("resource-") and not claim.website:
            yield _finding(claim, "website", "does not say what is at the website")


def claims_lead_on(loaded: LoadedBase) -> Iterator[Violation]:
    """What a claim names is there, and a disagreement names its claims back."""
    kinds = (("topics", Topic), ("ask", Professional), ("disagreements", Disagreement))
    for claim in loaded.of(Claim).values():
        for field, kind in kinds:
            for each in getattr(claim, field):
                if each not in loaded.of(kind):
                    yield _finding(claim, field, f"there is no '{each}'")
    yield from _party(loaded)


def _party(loaded: LoadedBase) -> Iterator[Violation]:
    there = {
        (claim.id, each) for claim in loaded.of(Claim).values() for each in claim.disagreements
    }
    back = {(each, d.id) for d in loaded.of(Disagreement).values() for each in d.claims}
    for claim_id, disagreement_id in sorted(there ^ back):
        yield Violation(
            f"disagreements/{disagreement_id}.toml",
            "claims",
            f"this and claims/{claim_id}.toml must name each other",
        )


def speakers_are_known(loaded: LoadedBase) -> Iterator[Violation]:
    """Each article that claims can name is there, so that a reader is told what it is."""
    for article in ARTICLES:
        if article not in loaded.of(Article):
            yield Violation("articles.toml", f"article {article}", "there is no such article")


def disagreements_are_borne_out(loaded: LoadedBase) -> Iterator[Violation]:
    """What a reader may rely on in a disagreement rests on a source or on a statement."""
    for each in loaded.of(Disagreement).values():
        sides = any(side.sources for side in each.position)
        if not (each.sources or each.statements or sides):
            yield Violation(f"disagreements/{each.id}.toml", "rely_on", "rests on nothing")


def _finding(claim: Claim, place: str, what: str) -> Violation:
    return Violation(f"claims/{claim.id}.toml", place, what)
