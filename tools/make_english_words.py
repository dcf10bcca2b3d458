"""Makes `kratom_cli/words/english.txt`, the ordinary English words, from SCOWL.

    python -m tools.make_english_words FOLDER

FOLDER holds SCOWL's lists (`english-words.10` and so on; Debian's package `scowl` puts them into
`/usr/share/dict/scowl`). The size tells how common a word is: 10 to 35 are the words of a small
dictionary. Capitals, apostrophes and accents are left out, since a text is folded before it is
looked up. The licence asks for its notice beside the list: `LICENSE-WORDS`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

OUT = Path(__file__).parent.parent / "kratom_cli" / "words" / "english.txt"
SIZES = (10, 20, 35)
LISTS = ("english-words", "american-words", "british-words")


def words(folder: Path) -> Iterator[str]:
    """Yield the words of the lists in `folder` that are plain lower-case letters."""
    for size in SIZES:
        for name in LISTS:
            text = (folder / f"{name}.{size}").read_text(encoding="latin-1")
            yield from (
                each
                for each in text.split()
                if each.isascii() and each.isalpha() and each.islower()
            )


def main(arguments: Sequence[str]) -> None:
    """Write the list, sorted, one word a line."""
    kept = sorted({*words(Path(arguments[0]))})
    OUT.write_text("\n".join(["", *kept, ""]), encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
