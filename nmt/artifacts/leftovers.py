"""Removal of what killed processes left when they wrote files and directories."""

import os
import shutil
from pathlib import Path

from nmt.artifacts.writing import TEMPORARY


def remove_leftovers(directory: Path, name: str | None = None, *, exclusive: bool = False) -> None:
    """Remove the temporary files and directories of killed processes.

    If a process was killed between the two renames that replace a directory, the old directory is
    restored.

    Args:
        directory: the directory that contains the temporary files and directories.
        name: remove only those for this final name; None for all.
        exclusive: no other process writes to the directory, so also remove those whose process id
            belongs to a running process.
    """
    for path in sorted(directory.glob(".*")):  # .old before .partial
        match = TEMPORARY.fullmatch(path.name)
        if not match or name not in (None, match["name"]):
            continue
        if not exclusive and _is_other_running_process(int(match["process"])):
            continue
        target = directory / match["name"]
        if path.suffix == ".old" and not target.exists():
            path.rename(target)
        else:
            _remove(path)


def _is_other_running_process(process_id: int) -> bool:
    """Return whether a process runs and is not this one."""
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except OSError:  # the process belongs to another user
        return True
    return process_id != os.getpid()


def _remove(path: Path) -> None:
    """Remove a file, a symbolic link, or a directory with its content."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
