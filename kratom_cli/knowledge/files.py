"""Reads a whole regular file. It imports no parser, since `--version` uses it too."""

from __future__ import annotations

import errno
import os
import stat

from kratom_cli.failures import DamagedKnowledgeBase

LARGEST = 1_000_000
"""The largest file that is read, in bytes; the largest bundled one has about 160,000."""


def content(path: str, most: int = LARGEST) -> bytes:
    """Return the bytes of the file at `path`, which may have `most` of them.

    Raises `OSError` where it cannot be read. What is no regular file is never opened: a pipe would
    wait for ever, and a device never end.
    """
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    if found.st_size > most:
        raise OSError(errno.EFBIG, f"it is larger than {most:,} bytes")
    with open(path, "rb") as stream:
        return stream.read(most)


def text_of(path: str, file: str, largest: int = LARGEST) -> str:
    """Return the text of the file at `path`; failures call it `file`.

    Raises `DamagedKnowledgeBase` where it is missing, no regular file, too large or not UTF-8.
    """
    try:
        return content(path, largest).decode()
    except FileNotFoundError:
        raise DamagedKnowledgeBase("A file is missing", where=file) from None
    except OSError as error:
        raise DamagedKnowledgeBase(f"A file cannot be read: {error.strerror}", where=file) from None
    except UnicodeDecodeError:
        raise DamagedKnowledgeBase("A file is not text in UTF-8", where=file) from None
    except ValueError:  # NUL in the path.
        raise DamagedKnowledgeBase("A file holds what cannot be read", where=file) from None
