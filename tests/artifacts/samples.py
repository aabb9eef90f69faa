"""Artifact directories with one file, and the failures of directories that cannot be renamed."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from nmt import artifacts


def write(directory: Path, content: str = "text", **details: Any) -> None:
    with artifacts.new_directory(directory, kind="run", details=details, hint="Do this.") as new:
        (new / "file").write_text(content)


def read(directory: Path) -> artifacts.Manifest:
    return artifacts.read_manifest(directory, kind="run", hint="Do that.")


def refuse_rename(patch: pytest.MonkeyPatch, directory: Path, number: int) -> None:
    """Let renaming `directory` fail as it does for a mount point."""
    rename = Path.rename

    def renamed(path: Path, target: Path) -> Path:
        if directory in (path, target):
            raise OSError(number, os.strerror(number))
        return rename(path, target)

    patch.setattr(Path, "rename", renamed)


def refuse_new_files(patch: pytest.MonkeyPatch, parent: Path) -> None:
    """Let making a directory in `parent` fail as it does if that cannot be written."""
    mkdir = Path.mkdir

    def made(path: Path, *arguments: Any, **options: Any) -> None:
        if path.parent == parent:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        mkdir(path, *arguments, **options)

    patch.setattr(Path, "mkdir", made)
