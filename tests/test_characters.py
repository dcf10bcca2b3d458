"""What is typed is cleaned where it enters, and nothing that is shown can steer a terminal."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from fractions import Fraction
from pathlib import Path

import pytest
from broken import Edit, edited
from program import Ask

from kratom_cli.characters import cleaned, escaped, in_characters, is_unsafe, to_ascii, visible
from kratom_cli.output import repertoire
from kratom_cli.vocabulary import FORMATS

STEERING = [
    *map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u00ad", "\u061c", "\u200b", "\u200c",
    "\u200d", "\u200e", "\u200f", *map(chr, range(0x2028, 0x202F)),
    *map(chr, range(0x2060, 0x2070)),
    "\u115f", "\u3164", "\ufeff", "\ufff9", "\U000e0001", "\U000e0041", "\ud800", "\udc92",
]  # fmt: skip
BARE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f]"
)


def test_every_steering_character_is_known() -> None:
    """All controls, and all that Unicode calls a format character, a separator or a surrogate."""
    for number in range(sys.maxunicode + 1):
        character = chr(number)
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            # The signs of Arabic years and of Egyptian quadrats are seen.
            seen = number in {
                *range(0x600, 0x606),
                0x6DD,
                0x70F,
                0x890,
                0x891,
                0x8E2,
                0x110BD,
                0x110CD,
            }
            assert is_unsafe(character) is not (seen or 0x13430 <= number < 0x13460), hex(number)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "line",
    [["topic"], ["interactions"], ["search"], ["zzz"], ["help"], ["topic", "--country"],
     ["topic", "--nonsense"], ["risks", "--severity"], ["claims"], ["check"], ["topic", "--today"]],
)  # fmt: skip
def test_nothing_typed_steers_the_terminal(ask_small: Ask, line: list[str], form: str) -> None:
    """No such character of an argument or of a variable reaches a stream, in any format."""
    nasty = "".join(STEERING).replace("\x00", "")
    for typed in (f"xan{nasty}ax", "x\n\nCall, in danger: 555 (fake).", "\x1b[8mxanax\x1b]0;y\x07"):
        told = ask_small(*line, typed, "--format", form, "--color", "always")
        shown = re.sub(r"\x1b\[[0-9;]*m", "", told.out) if form == "terminal" else told.out
        assert not BARE.search(shown + told.err)
        assert "[8m\x1b" not in told.out
        assert not re.search(r"\x1b\[[58]m", told.out)
        assert not [
            each
            for each in (told.out + told.err).splitlines()
            if each.startswith("Call, in danger: 555")
        ]


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_in_the_data_steers_the_terminal(ask: Ask, base: Path, form: str) -> None:
    """A record that holds such characters is shown with stand-ins, in JSON with escapes."""
    nasty = r"\u001b[2J\u001b[8m\u0007\u009b8m\u202e\u200b\nCall, in danger: 555 (fake)."
    edited(base, Edit("topics/sleep.toml", "Mice are not people.", f"Mice{nasty}"))
    edited(base, Edit("countries/us.toml", 'name = "United States"', f'name = "United{nasty}"'))
    told = ask(
        "topic", "sleep", "--format", form, "--color", "always", KRATOM_INFO_DATA=str(base)
    ).out
    shown = re.sub(r"\x1b\[[0-9;]*m", "", told) if form == "terminal" else told
    assert "Mice" in shown
    assert not BARE.search(shown)
    assert not re.search(r"\x1b\[[58]m", told)
    assert "555 (fake)" in shown
    assert not [each for each in shown.splitlines() if each.startswith("Call, in danger: 555")]
    if form == "json":
        document = json.loads(told)
        assert "\x1b[2J" in document["care"]["call"]
        assert "\\u202e" in told


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sleep", "sleep"), ("señor", "señor"), ("กระท่อม", "กระท่อม"), ("\U0001f600", "\U0001f600"),
        ("Espa\udcf1a", "España"), ("K\udcf6ln", "Köln"), ("won\udc92t", "won’t"), ("\udcff", "ÿ"),
        ("na\udcc3\udcafve", "naïve"), ("won\x92t", "won’t"), ("\udc81", "\ufffd"),
        ("\ud800x", "\ufffdx"), ("wa\u00adke", "wake"), ("wa\u200b\ufe0fke", "wake"),
        ("\u202ewake\u2066", "wake"), ("\ufeffx", "x"), ("w\U000e0061ake", "wake"),
        ("a\r\n\tb", "a b"), ("a\u2028b", "a b"), ("a\x1b[2Jb", "a\ufffd[2Jb"), ("\x7f", "\ufffd"),
        ("5\x00", "5\ufffd"), ("", ""),
    ],
)  # fmt: skip
def test_what_is_typed_is_read_as_it_was_meant(typed: str, read: str) -> None:
    """Bytes of Windows and Latin-1 become their letters; what hides goes; controls are seen."""
    assert cleaned(typed) == read
    assert cleaned(read) == read


@pytest.mark.parametrize("command", ["topic", "legal", "interactions", "search", "claims", "zzz"])
@pytest.mark.parametrize("form", ["plain", "json"])
@pytest.mark.parametrize(
    "typed", ["K\udcf6ln", "\udcff\udcfe", "\ud800", "my friend won\udc92t wake up"]
)
def test_an_argument_that_is_no_text_is_answered(
    ask_small: Ask, command: str, form: str, typed: str
) -> None:
    """No traceback and no empty page: the question is answered as that of any other word."""
    told = ask_small(command, typed, "--format", form)
    assert told.status in (0, 2, 3)
    assert "foreseen" not in told.out + told.err
    assert "EMERGENCY?" in told.out or "wake" not in typed


def test_stand_ins_and_escapes() -> None:
    """One stand-in for each character; JSON keeps its value."""
    assert visible("a\x1bb\u202ec\n") == "a\ufffdb\ufffdc\ufffd"
    assert visible("a\n", keep="\n") == "a\n"
    document = json.dumps({"a": "\x7f\x9b\u202e\U000e0041é"}, ensure_ascii=False, indent=2)
    for has in (None, str.isascii):
        shown = escaped(document, has)
        assert json.loads(shown) == json.loads(document)
        assert not is_unsafe(shown.replace("\n", ""))
        assert shown.isascii() == bool(has)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("½ tsp", "1/2 tsp"), ("2½ g", "2 1/2 g"), ("¼–½ g", "1/4-1/2 g"), ("½5", "1/2 5"),
        ("10³", "10^3"), ("10²³", "10^23"), ("10⁻³", "10^-3"), ("10²5", "10^2 5"), ("m²", "m^2"),
        ("CO₂", "CO_2"), ("５mg", "5mg"), ("٣٫٥", "3.5"), ("5①", "5(1)"), ("⑴", "(1)"),
        ("Ⅷ", "VIII"), ("1⁄2", "1/2"), ("5‰", "5 per thousand"), ("Xanax™", "XanaxTM"),
        ("≥ 3 µm", ">= 3 um"), ("กx", "?x"), ("é", "e"),
    ],
)  # fmt: skip
def test_ascii_says_the_same(text: str, shown: str) -> None:
    """Fractions, powers and digits of other scripts are spelled so that they read as they did."""
    assert to_ascii(text) == shown


def _changes_an_amount(character: str) -> bool:
    """Return whether `character` between two digits comes to another number in ASCII."""
    shown = to_ascii(f"5{character}3")
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return shown != f"5{digit}3"
    if unicodedata.combining(character):
        return shown != "53"
    first, *inside, last = re.findall("[0-9]+", shown)
    value = unicodedata.numeric(character, None)
    if inside and value is not None:
        return Fraction("/".join(inside)) != Fraction(value).limit_denominator(1000)
    return (first, last) != ("5", "3") or not shown.isascii()


def test_ascii_keeps_every_amount() -> None:
    """Between two digits, no character of Unicode makes another number of them."""
    given = map(chr, range(0x80, sys.maxunicode + 1))
    # What is not assigned means nothing, and all Han characters are one case.
    meant = (each for each in given if unicodedata.category(each) not in {"Cn", "Co", "Cs"})
    kinds = (each for each in meant if not 0x4E00 < ord(each) < 0x9FFF)
    assert [hex(ord(each)) for each in kinds if _changes_an_amount(each)] == []


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp437", "utf-8", "utf-16"])
def test_every_encoding_keeps_the_amount(ask_small: Ask, encoding: str) -> None:
    """What the encoding lacks is spelled, and the rest stands as it was typed."""
    told = ask_small("topic", "2½ g", encoding=encoding).err
    assert "'2½ g'" in told or "'2 1/2 g'" in told
    assert repertoire(None, ascii_only=False) is None
    assert in_characters("2½", "½".__eq__) == "2½"


@pytest.mark.parametrize("columns", ["36", "60", "80"])
@pytest.mark.parametrize("form", ["plain", "terminal"])
def test_ascii_is_spelled_before_it_is_laid_out(ask: Ask, form: str, columns: str) -> None:
    """No line grows over the width by an arrow that takes two characters in ASCII."""
    line = ["sources", "--topic", "liver", "--color", "always", "--format", form]
    shown = ask(*line, "--ascii", COLUMNS=columns).out
    bare = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    if form == "terminal":
        assert max(map(len, bare.splitlines())) <= int(columns)
    assert shown.isascii()


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown"])
def test_a_line_break_alone_begins_no_line(ask: Ask, base: Path, form: str) -> None:
    """Where nothing else in a page is unsafe either: what follows the break stays on its line."""
    edited(base, Edit("topics/sleep.toml", "Mice are not people.", r"Mice\nCall, in danger: 555."))
    told = ask("topic", "sleep", "--format", form, KRATOM_INFO_DATA=str(base)).out
    assert "555" in told
    assert not [each for each in told.splitlines() if each.startswith("Call, in danger: 555")]
