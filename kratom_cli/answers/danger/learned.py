"""Judges by learned weights how likely a text tells of an emergency, and which page fits it.

The weights are made from the example texts in `data/triage/` by `tools/train_triage.py`. They are
part of the code, so that damaged data cannot break the judgement. All that happens here is adding
up: a fifth of a millisecond for a text of usual length.
"""

from __future__ import annotations

from binascii import a2b_base64
from functools import cache
from typing import NamedTuple

from kratom_cli.answers.danger import triage_weights as trained
from kratom_cli.answers.danger.features import features, words_of

SCALE = 24
"""Steps in one unit of log-odds."""


class Judgement(NamedTuple):
    """How sure it is that a text tells of an emergency, and the page that fits it best.

    `certainty` is in log-odds, in steps of 1/`SCALE`: 0 is even, more is likelier.
    """

    certainty: int
    page: str


def judge(text: str) -> Judgement:
    """Return how likely `text` tells of an emergency, and the page that fits it best."""
    seen = features(words_of(text))
    weights = _weights()
    certainty = trained.BIAS + sum(weights.get(each, 0) for each in seen)
    return Judgement(certainty, _page(seen))


def _page(seen: set[str]) -> str:
    """Return the page whose weights add up to most."""
    rows = _page_rows()
    sums = list(trained.PAGE_BIAS)
    for each in seen & rows.keys():
        for place, weight in enumerate(rows[each]):
            sums[place] += weight
    return trained.PAGES[max(range(len(sums)), key=sums.__getitem__)]


@cache
def _weights() -> dict[str, int]:
    weights = memoryview(a2b_base64(trained.WEIGHTS)).cast("b")
    return dict(zip(trained.FEATURES.split("\t"), weights, strict=True))


@cache
def _page_rows() -> dict[str, memoryview]:
    table = memoryview(a2b_base64(trained.PAGE_WEIGHTS)).cast("b")
    width = len(trained.PAGES)
    names = trained.PAGE_FEATURES.split("\t")
    return {name: table[i * width : (i + 1) * width] for i, name in enumerate(names)}
