"""Makes `completions/`: what bash, zsh and fish offer at the TAB key.

Run after a change of a command, of the name or title of a record, or of the verdict on a claim:

    python -m tools.completions

The files hold every name, so that a shell completes without starting the program; each stands on
a line of its own, so that two changes seldom meet.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kratom_cli.knowledge.store import Store
from tools.completions import bash, fish, zsh
from tools.completions.command_line import read

ROOT = Path(__file__).parent.parent.parent


def main(folder: Path) -> None:
    """Write the three files into `folder`."""
    line = read(Store(str(ROOT / "data")))
    folder.mkdir(exist_ok=True)
    texts = {
        "kratom-info.bash": bash.completion(line),
        "_kratom-info": zsh.completion(line),
        "kratom-info.fish": fish.completion(line),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "completions")
