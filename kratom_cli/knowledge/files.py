"""Reads a whole file, and nothing that is none. Imports no parser: `--version` uses it too."""

from __future__ import annotations

import errno
import os
import stat

LARGEST = 1_000_000
"""Bytes that a file may have at most; the largest of the bundled base has about 160,000."""


def content(path: str) -> bytes:
    """Return the bytes of the file at `path`.

    Raises `OSError` where it cannot be read. What is no regular file is never opened: a pipe would
    wait for ever, and a device never end.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    if found.st_size > LARGEST:
        raise OSError(errno.EFBIG, f"it is larger than {LARGEST:,} bytes")
    with open(path, "rb") as stream:
        return stream.read(LARGEST)
