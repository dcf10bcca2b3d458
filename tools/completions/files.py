"""The three files, and where a wheel puts them."""

from __future__ import annotations

from pathlib import Path

from kratom_cli.knowledge.base import Base
from tools.completions import bash, fish, zsh
from tools.completions.command_line import Line, read

INSTALLED = {
    "kratom-info.bash": "share/bash-completion/completions/kratom-info",
    "_kratom-info": "share/zsh/site-functions/_kratom-info",
    "kratom-info.fish": "share/fish/vendor_completions.d/kratom-info.fish",
}
"""The path of each file under the prefix of an installation, by name."""


def texts(line: Line) -> dict[str, str]:
    """Return the text of each file by its name."""
    return {
        "kratom-info.bash": bash.completion(line),
        "_kratom-info": zsh.completion(line),
        "kratom-info.fish": fish.completion(line),
    }


def write(data: Path, folder: Path) -> None:
    """Write into `folder` what each shell offers of the commands and of the records in `data`."""
    line = read(Base(str(data)))
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts(line).items():
        (folder / name).write_text(text, encoding="utf-8")
