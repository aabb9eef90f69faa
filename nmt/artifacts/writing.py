"""Atomic writes of files, and the names of what is being written."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

# Names of a directory or file that is being written, and of the one that it replaces.
TEMPORARY = re.compile(r"\.(?P<name>.+)\.(?P<process>\d+)\.(partial|old)")


def partial_path(path: Path) -> Path:
    """Return the path under which this process writes before it renames to `path`."""
    return path.with_name(f".{path.name}.{os.getpid()}.partial")


def write_atomically(path: Path, parts: Iterable[str | bytes]) -> None:
    """Write a file so that readers see either the old or the new content.

    Args:
        path: of the file; its directory must exist.
        parts: the new content in order; text is written as UTF-8.

    Raises:
        OSError: it cannot be written; the file is unchanged.
    """
    partial = partial_path(path)
    try:
        with partial.open("wb") as file:
            for part in parts:
                file.write(part.encode() if isinstance(part, str) else part)
        flush(partial)
        partial.replace(path)
        flush(path.parent)
    except OSError as error:
        error.filename = str(path)  # a failed write does not name its file
        raise
    finally:
        partial.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until the content of a file or a directory is on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
