"""Makes what is derived from `data/` when the wheel is built, and puts it into the wheel.

The knowledge base in SQLite tables: an editable install gets none and makes them from the TOML, so
that an edit is seen at once. What shells complete at the TAB key: every wheel has it, that of an
editable install too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BaseHook(BuildHookInterface):
    """Adds `kratom_cli/base.sqlite` and the completions of shells to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write both to a place outside the tree and have them included."""
        self._add_completions(build_data)
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from kratom_cli.knowledge.build import build
        from kratom_cli.knowledge.edition import BUILT_NAME

        # Removed when the wheel is there (`finalize`), or with this process where it fails.
        self._place = TemporaryDirectory()
        made = Path(self._place.name) / BUILT_NAME
        build(str(Path(self.root) / "data"), str(made))
        build_data["force_include"][str(made)] = f"kratom_cli/{BUILT_NAME}"

    def _add_completions(self, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        from tools.completions.files import INSTALLED, write

        self._completions = TemporaryDirectory()
        folder = Path(self._completions.name)
        write(Path(self.root) / "data", folder)
        for name, path in INSTALLED.items():
            build_data["shared_data"][str(folder / name)] = path

    def finalize(
        self,
        version: str,
        build_data: dict[str, Any],  # noqa: ARG002 - Hatchling calls it so.
        artifact_path: str,  # noqa: ARG002
    ) -> None:
        """Leave nothing behind: the wheel has its own copy of what was made."""
        self._completions.cleanup()
        if version != "editable":
            self._place.cleanup()
