"""Writes into a folder what bash, zsh and fish offer at the TAB key.

    python -m tools.completions FOLDER

The files hold every name, so that a shell completes without starting the program. The build of a
package makes its own (`hatch_build.py`); this is for trying out, and for packagers.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.completions.files import write

ROOT = Path(__file__).parent.parent.parent

if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 # The script and its one argument.
        sys.exit("Usage: python -m tools.completions FOLDER")
    write(ROOT / "data", Path(sys.argv[1]))
