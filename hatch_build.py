"""Makes what is derived from `data/` when the wheel is built, and puts it into the wheel.

The index of the knowledge base: an editable install gets none and reads the TOML, so that an edit
is seen at once. What shells complete at the TAB key: every wheel has it, that of an editable
install too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface):
    """Adds `kratom_cli/index.sqlite` and the completions of shells to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write both to a place outside the tree and have them included."""
        self._add_completions(build_data)
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from kratom_cli.knowledge.edition import INDEX_NAME
        from kratom_cli.knowledge.index_file import write_index
        from kratom_cli.knowledge.store import Store

        made = Path(mkdtemp()) / INDEX_NAME
        write_index(Store(str(Path(self.root) / "data")), str(made))
        build_data["force_include"][str(made)] = f"kratom_cli/{INDEX_NAME}"

    def _add_completions(self, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        from tools.completions.files import INSTALLED, write

        self._completions = TemporaryDirectory()
        folder = Path(self._completions.name)
        write(Path(self.root) / "data", folder)
        for name, path in INSTALLED.items():
            build_data["shared_data"][str(folder / name)] = path

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact: str) -> None:
        """Remove the completions, which the wheel has by now."""
        self._completions.cleanup()
