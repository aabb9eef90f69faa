"""Artifact directories that appear complete or not at all."""

import errno
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from nmt.artifacts.leftovers import remove_leftovers
from nmt.artifacts.manifests import write_manifest
from nmt.artifacts.replacement import NOT_RENAMABLE, known_files, replace_directory
from nmt.artifacts.writing import TEMPORARY, partial_path
from nmt.errors import InputError, RunError

_LISTED_OTHER_FILES = 3


@contextmanager
def new_directory(
    directory: Path, *, kind: str, details: dict[str, Any], hint: str, replace: bool = False
) -> Iterator[Path]:
    """Write an artifact directory atomically.

    Yields an empty temporary directory for the caller to fill, then hashes its files, writes the
    manifest and renames the directory to its final path. By default, an existing directory is
    replaced only if this function wrote all of its files.

    A mount point, or a directory in a parent that cannot be written, cannot be renamed. It is
    filled in place: its old manifest is removed first, and the new one is written last.

    Args:
        directory: the final path.
        kind: see `Manifest`.
        details: details for the manifest; the caller may add to them within the context.
        hint: the hint of the errors.
        replace: replace an existing directory without checking its files.

    Raises:
        InputError: the directory holds other files, or cannot be created.
        RunError: writing failed; an existing directory is unchanged, unless it is filled in place.
    """
    try:
        if not replace:
            _check_replaceable(directory, kind, hint)
        target = directory.resolve()
        remove_leftovers(target.parent, target.name)
        partial, new_parents = _make_partial(target)
    except OSError as error:
        raise InputError(
            f"{directory}: must be a directory that can be written, but is not: {error.strerror}.",
            hint=hint,
        ) from error
    try:
        yield partial
        write_manifest(partial, kind, details)
        replace_directory(partial, target, kind)
    except OSError as error:
        raise RunError(
            f"{directory}: writing failed: {error.strerror or error}.", hint=_space_hint(error)
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        _remove_empty(new_parents)


def _make_partial(target: Path) -> tuple[Path, list[Path]]:
    """Make the temporary directory for `target`; return it and its parents that were missing.

    It is next to `target`, or within it if that exists and its parent cannot be written.
    """
    partial = partial_path(target)
    try:
        return partial, _make_with_parents(partial)
    except OSError as error:
        if error.errno not in NOT_RENAMABLE or not target.is_dir():
            raise
    remove_leftovers(target, target.name)
    partial = target / partial.name
    partial.mkdir()
    return partial, []


def _make_with_parents(directory: Path) -> list[Path]:
    """Make a directory and its missing parents, and return those parents."""
    missing = [parent for parent in directory.parents if not parent.exists()]
    try:
        directory.mkdir(parents=True)
    except OSError:
        _remove_empty(missing)
        raise
    return missing


def _remove_empty(directories: Iterable[Path]) -> None:
    """Remove those directories that are empty."""
    for directory in directories:
        with suppress(OSError):  # it is not empty
            directory.rmdir()


def _space_hint(error: OSError) -> str:
    """Return the hint of a failed write: free some space if that was the reason, else nothing."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "Free some space, and run the same command again."
    return ""


def _check_replaceable(directory: Path, kind: str, hint: str) -> None:
    """Check that a directory can be made, or that all files in it belong to an artifact.

    Args:
        directory: the path of the directory; it need not exist.
        kind: see `Manifest`.
        hint: the hint of the errors.

    Raises:
        InputError: it holds other files, or the path or one of its parents is a file.
    """
    other_files = _other_files(directory, kind) if directory.is_dir() else []
    if other_files:
        listed = ", ".join(other_files[:_LISTED_OTHER_FILES])
        if len(other_files) > _LISTED_OTHER_FILES:
            listed += f" and {len(other_files) - _LISTED_OTHER_FILES:,} more"
        raise InputError(
            f"{directory}: must be a new, empty or {kind} directory, but holds other files: "
            f"{listed}.",
            hint=hint,
        )
    check_no_file(directory, hint)


def _other_files(directory: Path, kind: str) -> list[str]:
    """Return the names of what no manifest lists, sorted: files, and directories with a slash."""
    place = directory.resolve()
    known = {lock_name(place), *known_files(directory, kind)}
    names = []
    for path in sorted(directory.iterdir()):
        leftover = TEMPORARY.fullmatch(path.name)
        if leftover and leftover["name"] == place.name:
            continue
        files = _files_within(path) if path.is_dir() else [path]
        if any(file.relative_to(directory).as_posix() not in known for file in files):
            names.append(f"{path.name}/" if path.is_dir() else path.name)
    return names


def _files_within(directory: Path) -> Iterator[Path]:
    """Yield the files in a directory and below, without those that cannot be accessed."""
    for path in directory.rglob("*"):
        with suppress(PermissionError):
            if path.is_file():
                yield path


def lock_name(directory: Path) -> str:
    """Return the name of the file that locks a directory, which is next to it or within it."""
    return f".{directory.name}.lock"


def check_no_file(directory: Path, hint: str) -> None:
    """Check that neither the path of a directory nor any of its parents is a file.

    Raises:
        InputError: one of them is a file; `hint` is the hint of the error.
    """
    for path in (directory, *directory.parents):
        if path.exists() and not path.is_dir():
            raise InputError(f"{directory}: must be a directory, but {path} is a file.", hint=hint)
