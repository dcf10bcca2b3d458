"""Learns from the texts in `data/triage/` how an emergency is told, and writes the weights.

    python -m tools.train_triage             measures by cross-validation, then writes the weights
    python -m tools.train_triage --measure   measures only

Needs scikit-learn (`pip install '.[train]'`). Each set of texts has one writer, so that a set that
is left out of training is by a hand that the model has not met. The seed is fixed: the same texts
give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from kratom_cli.answers.danger.features import features, words_of
from kratom_cli.answers.danger.learned import Judgement
from kratom_cli.answers.danger.triage import Level, by_rules, combined, signs_in
from kratom_cli.answers.danger.triage_words import SIGNS
from kratom_cli.knowledge.base import Base
from kratom_cli.knowledge.edition import bundled_directory
from kratom_cli.knowledge.records.mixing import AmbiguousName, Substance, SubstanceClass
from kratom_cli.knowledge.records.triage import TriageTexts

OUT = Path(__file__).parent.parent / "kratom_cli" / "answers" / "danger" / "triage_weights.py"
SCALE = 24
"""Steps of a weight in one unit of log-odds; a weight is kept as one signed byte."""

_STRENGTH = 1.0
_PAGE_STRENGTH = 3.0
"""Inverse strength of the regularisation, for the level and for the page."""

_FEWEST_TEXTS = 2
"""What stands in fewer texts is not learned from: half as large, and no worse on unseen texts."""

_LEAST = 2
"""Weights that are smaller than this many steps are dropped."""

_PAGE_FEATURES = 4000
_WIDTH = 88
_NAMES = "names"
_PHRASES, _PHRASES_COUNT = "rules-phrases", 4
"""How much each short sign of danger counts; each of them must open its page."""

_TUNED = "rules-"
"""How the sets begin that the rules were tuned on."""

_MOST_WRONG_ALARMS, _MOST_WRONG_HINTS = 0.07, 0.15
"""The shares of its alarms and of its notices that a trusted sign may give to harmless texts."""


class Example(NamedTuple):
    """One text: its label (a page, `possible` or `none`) and the set that it stands in."""

    text: str
    label: str
    set: str


class Model(NamedTuple):
    """What was learned: weights by feature for the level, and by feature and page for the page."""

    names: list[str]
    weights: Any
    bias: int
    page_names: list[str]
    page_weights: Any
    page_bias: Any
    pages: list[str]


def examples(directory: str | None = None) -> list[Example]:
    """Return every text in `data/triage/`, and the names of all substances.

    Names are harmless, alone and beside one another.
    """
    base = Base(directory or bundled_directory())
    kinds = (Substance, SubstanceClass, AmbiguousName)
    names = {name for kind in kinds for each in base.all(kind) for name in each.all_names()}
    listed = sorted(names)
    beside = [" ".join(each) for each in zip(listed, listed[1:], listed[2:], strict=False)]
    found = [Example(name, "none", _NAMES) for name in (*listed, *beside)]
    for texts in base.all(TriageTexts):
        found += [Example(each, "none", texts.id) for each in texts.none]
        found += [Example(each, "possible", texts.id) for each in texts.possible]
        for page, told in texts.emergency.items():
            found += [Example(each, page, texts.id) for each in told]
    return found


def _seen(texts: Iterable[str]) -> list[dict[str, int]]:
    return [dict.fromkeys(features(words_of(text)), 1) for text in texts]


def train(kept: Sequence[Example]) -> Model:
    """Return what is learned from `kept`; from what is only possible the level is not learned."""
    vectorizer = DictVectorizer(dtype=np.float64)
    seen = vectorizer.fit_transform(_seen(each.text for each in kept)).tocsr()
    often = np.flatnonzero(np.asarray((seen > 0).sum(axis=0)).ravel() >= _FEWEST_TEXTS)
    seen = seen[:, often]
    names = [str(each) for each in vectorizer.get_feature_names_out()[often]]
    labels = np.array([each.label for each in kept])
    told = labels != "possible"
    share = np.array([_PHRASES_COUNT if each.set == _PHRASES else 1 for each in kept])
    level = LogisticRegression(C=_STRENGTH, max_iter=5000).fit(
        seen[told], labels[told] != "none", sample_weight=share[told]
    )
    paged = told & (labels != "none")
    page = LogisticRegression(C=_PAGE_STRENGTH, max_iter=5000).fit(seen[paged], labels[paged])
    strongest = np.argsort(-np.abs(page.coef_).max(axis=0), kind="stable")[:_PAGE_FEATURES]
    return Model(
        names,
        _steps(level.coef_[0]),
        round(float(level.intercept_[0] * SCALE)),
        [names[i] for i in strongest],
        _steps(page.coef_[:, strongest].T),
        _steps(page.intercept_),
        [str(each) for each in page.classes_],
    )


def _steps(weights: Any) -> Any:
    return np.clip(np.rint(weights * SCALE), -127, 127).astype(np.int8)


def scores(model: Model, texts: Iterable[str]) -> tuple[Any, list[str]]:
    """Return how sure the model is of each text, in steps, and the page that would fit."""
    weights = dict(zip(model.names, model.weights.tolist(), strict=True))
    rows = dict(zip(model.page_names, model.page_weights.astype(int), strict=True))
    sure, pages = [], []
    for text in texts:
        seen = features(words_of(text))
        sure.append(model.bias + sum(weights.get(each, 0) for each in seen))
        sums = model.page_bias.astype(int) + sum(rows[each] for each in seen & rows.keys())
        pages.append(model.pages[int(np.argmax(sums))])
    return np.array(sure), pages


def left_out(kept: Sequence[Example]) -> tuple[Any, list[str]]:
    """Return the scores and pages of every text by a model that did not see the text's set."""
    sure = np.zeros(len(kept))
    pages = [""] * len(kept)
    for own in sorted({each.set for each in kept}):
        places = [i for i, each in enumerate(kept) if each.set == own]
        model = train([each for each in kept if each.set != own])
        found, told = scores(model, [kept[i].text for i in places])
        sure[places] = found
        for i, page in zip(places, told, strict=True):
            pages[i] = page
    return sure, pages


def report(kept: Sequence[Example], sure: Any, pages: list[str]) -> None:
    """Print how well each set is judged by a model that did not see it, beside the rules."""
    print("| set | emergencies | not missed | page shown | right page | harmless | notice | page |")
    judged = [
        combined(by_rules(each.text), Judgement(round(sure[i]), pages[i]))
        for i, each in enumerate(kept)
    ]
    for own in [*sorted({each.set for each in kept}), "all"]:
        rows = [i for i, each in enumerate(kept) if own in (each.set, "all")]
        danger = [i for i in rows if kept[i].label not in ("none", "possible")]
        harmless = [judged[i].level for i in rows if kept[i].label == "none"]
        shown = [i for i in danger if judged[i].level == "emergency"]
        print(
            f"| {own} | {len(danger)} | {sum(judged[i].level != 'none' for i in danger)}"
            f" | {len(shown)} | {sum(judged[i].page == kept[i].label for i in shown)}"
            f" | {len(harmless)} | {harmless.count('possible')} | {harmless.count('emergency')} |"
        )


def untrusted(kept: Sequence[Example], level: Level, most: float) -> list[int]:
    """Return the places in `SIGNS` of those that give this level to too many harmless texts.

    `most` is the share of harmless ones among the texts to which a sign may give it. Counted on
    texts that the rules were not tuned on.
    """
    fired, wrong = Counter[int](), Counter[int]()
    for each in kept:
        if not each.set.startswith(_TUNED):
            found = [place for place, own in signs_in(each.text) if own == level]
            fired.update(found)
            wrong.update(found if each.label == "none" else ())
    return [place for place in range(len(SIGNS)) if wrong[place] > most * fired[place]]


def write(model: Model, alarms: list[int], hints: list[int]) -> None:
    """Write the weights as a module, so that no damaged file can be read in their place."""
    kept = [i for i, weight in enumerate(model.weights) if abs(int(weight)) >= _LEAST]
    lines = [
        '"""Weights of the learned triage, made by `tools/train_triage.py`."""\n',
        f"SIGNS = {len(SIGNS)}",
        f"UNTRUSTED_ALARMS = frozenset({alarms})",
        f"UNTRUSTED_HINTS = frozenset({hints})",
        f"BIAS = {model.bias}",
        f"PAGES = {tuple(model.pages)!r}",
        f"PAGE_BIAS = {tuple(int(each) for each in model.page_bias)!r}",
        _block("FEATURES", "\t".join(model.names[i] for i in kept)),
        _block("WEIGHTS", _packed(model.weights[kept])),
        _block("PAGE_FEATURES", "\t".join(model.page_names)),
        _block("PAGE_WEIGHTS", _packed(model.page_weights)),
    ]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _block(name: str, text: str) -> str:
    """Return an assignment of `text` in lines of `_WIDTH`, each of which Python joins again."""
    pieces = [text[i : i + _WIDTH] for i in range(0, len(text), _WIDTH)]
    return f"{name} = (\n" + "\n".join(f"    {json.dumps(each)}" for each in pieces) + "\n)"


def _packed(weights: Any) -> str:
    return b64encode(np.ascontiguousarray(weights).tobytes()).decode()


def main(arguments: Sequence[str]) -> None:
    """Measure by cross-validation, train on everything, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measure", action="store_true", help="measure only")
    kept = examples()
    report(kept, *left_out(kept))
    if not parser.parse_args(arguments).measure:
        write(
            train(kept),
            untrusted(kept, "emergency", _MOST_WRONG_ALARMS),
            untrusted(kept, "possible", _MOST_WRONG_HINTS),
        )


if __name__ == "__main__":
    main(sys.argv[1:])
