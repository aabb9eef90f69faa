"""Artifact directories: manifests, hashes and atomic writes.

The file `manifest.json` describes a directory. It is written last, so a directory without one is
incomplete.
"""

import errno
import hashlib
import json
import os
import re
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nmt import __version__
from nmt.errors import InputError, RunError

MANIFEST = "manifest.json"
# Names of a directory or file that is being written, and of the one that it replaces.
_TEMPORARY = re.compile(r"\.(?P<name>.+)\.(?P<process>\d+)\.(partial|old)")
# Why a directory cannot be renamed although it can be written: it is a mount point, or its parent
# cannot be written.
_NOT_RENAMABLE = {errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS}
# While a directory is filled in place: the manifests of what it will hold and of what it held.
_NEW_MANIFEST, _OLD_MANIFEST = f".{MANIFEST}.new", f".{MANIFEST}.old"
_LISTED_OTHER_FILES = 3
# Increment the version of a format when a change makes existing directories unreadable.
FORMAT_VERSIONS = {"prepared": 2, "run": 3, "checkpoint": 3, "shortlist": 1}


@dataclass(frozen=True)
class Manifest:
    """The description of an artifact directory.

    Attributes:
        kind: `prepared`, `run`, `checkpoint` or `shortlist`.
        details: JSON values that depend on the kind.
        files: the hexadecimal SHA-256 of each file, by its path relative to the directory.
    """

    kind: str
    details: dict[str, Any]
    files: dict[str, str]


def check_no_pipe(path: Path) -> None:
    """Check that a file can be read more than once; it need not exist.

    Raises:
        InputError: it is a pipe or a device.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise InputError(
            f"{path}: must be a regular file, which can be read twice, but is a pipe or a device.",
            hint="Write its content to a file first.",
        )


def sha256(path: Path) -> str:
    """Return the hexadecimal SHA-256 of a file.

    Raises:
        OSError: it cannot be read.
        InputError: it is a pipe or a device.
    """
    check_no_pipe(path)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(
    directory: Path, *, kind: str, hint: str, required: Collection[str] = ()
) -> Manifest:
    """Read the manifest of an artifact directory.

    Args:
        directory: the artifact directory.
        kind: the kind that the manifest must have.
        hint: the hint of the errors: a sentence, or empty.
        required: the keys that the details must have.

    Raises:
        InputError: the directory or its manifest is missing, of another kind or version, or
            damaged.
    """
    path = directory / MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != f"nmt-{kind}":
            raise InputError(
                f"{directory}: must be a {kind} directory, but is of format {content['format']}.",
                hint="Name another directory.",
            )
        if content["version"] != FORMAT_VERSIONS[kind]:
            raise _version_error(directory, kind, content, hint)
        if content.pop("sha256") != _digest(content):
            raise ValueError
        details = dict(content["details"])
        for key in required:
            details[key]
        return Manifest(kind, details, dict(content["files"]))
    except (FileNotFoundError, NotADirectoryError) as error:
        if directory.is_dir():
            state = f"is not complete (no {MANIFEST})"
        else:
            state = "is a file" if directory.exists() else "does not exist"
        raise InputError(
            f"{directory}: must be a {kind} directory, but {state}.", hint=hint
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.", hint=hint) from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path}: must be a manifest of this tool, but is damaged.", hint=hint
        ) from error


def _version_error(directory: Path, kind: str, content: dict[str, Any], hint: str) -> InputError:
    writer = content["tool_version"]
    alternative = f", or {hint[0].lower()}{hint[1:]}" if hint else "."
    return InputError(
        f"{directory}: must have format version {FORMAT_VERSIONS[kind]}, which nmt {__version__} "
        f"reads, but has version {content['version']}, which nmt {writer} wrote and reads.",
        hint=f"Read it with nmt {writer}{alternative}",
    )


def verify_files(
    directory: Path, manifest: Manifest, *, hint: str, only: str | None = None
) -> None:
    """Check that the files of a directory exist and have the recorded hashes.

    Args:
        directory: the artifact directory.
        manifest: its manifest.
        hint: the hint of the errors.
        only: the name of the only file to check; None checks all files.

    Raises:
        InputError: a file is missing, cannot be read or differs.
    """
    for name, expected in manifest.files.items():
        path = directory / name
        if only not in (None, name):
            continue
        if not path.is_file():
            raise InputError(f"{path}: is missing from the {manifest.kind} directory.", hint=hint)
        try:
            actual = sha256(path)
        except OSError as error:
            raise InputError(f"{path}: cannot be read: {error.strerror}.", hint=hint) from error
        if actual != expected:
            raise InputError(
                f"{path}: is damaged or was changed: its SHA-256 is not the one in {MANIFEST}.",
                hint=hint,
            )


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
        _write_manifest(partial, kind, details)
        _replace_directory(partial, target, kind)
    except OSError as error:
        raise RunError(
            f"{directory}: writing failed: {error.strerror or error}.", hint=_space_hint(error)
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        _remove_empty(new_parents)


def _partial_path(path: Path) -> Path:
    """Return the path under which this process writes before it renames to `path`."""
    return path.with_name(f".{path.name}.{os.getpid()}.partial")


def _make_partial(target: Path) -> tuple[Path, list[Path]]:
    """Make the temporary directory for `target`; return it and its parents that were missing.

    It is next to `target`, or within it if that exists and its parent cannot be written.
    """
    partial = _partial_path(target)
    try:
        return partial, _make_with_parents(partial)
    except OSError as error:
        if error.errno not in _NOT_RENAMABLE or not target.is_dir():
            raise
    remove_leftovers(target, target.name)
    partial = target / partial.name
    partial.mkdir()
    return partial, []


def _space_hint(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "Free some space, and run the same command again."
    return ""


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
    for directory in directories:
        with suppress(OSError):  # it is not empty
            directory.rmdir()


def _check_replaceable(directory: Path, kind: str, hint: str) -> None:
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
    known = {lock_name(place), *_known_files(directory, kind)}
    names = []
    for path in sorted(directory.iterdir()):
        leftover = _TEMPORARY.fullmatch(path.name)
        if leftover and leftover["name"] == place.name:
            continue
        files = _files_within(path) if path.is_dir() else [path]
        if any(file.relative_to(directory).as_posix() not in known for file in files):
            names.append(f"{path.name}/" if path.is_dir() else path.name)
    return names


def _files_within(directory: Path) -> Iterator[Path]:
    for path in directory.rglob("*"):
        with suppress(PermissionError):
            if path.is_file():
                yield path


def _known_files(directory: Path, kind: str) -> set[str]:
    """Return the files of a directory, which may have been interrupted while it was filled."""
    return set().union(
        *(_listed_files(directory, kind, name) for name in (MANIFEST, _NEW_MANIFEST, _OLD_MANIFEST))
    )


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


def is_kind(directory: Path, kind: str) -> bool:
    """Return whether a directory has a manifest of this kind, in any version."""
    return bool(_listed_files(directory, kind, MANIFEST))


def _listed_files(directory: Path, kind: str, name: str) -> set[str]:
    """Return the manifest and the files it lists; nothing if it is not of this kind."""
    try:
        content = json.loads((directory / name).read_text(encoding="utf-8"))
        return {name, *content["files"]} if content["format"] == f"nmt-{kind}" else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _digest(content: dict[str, Any]) -> str:
    """Return the hexadecimal SHA-256 of the content of a manifest."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _write_manifest(directory: Path, kind: str, details: dict[str, Any]) -> None:
    """Write the manifest of a directory that is otherwise complete, and flush all files."""
    files = sorted(path for path in directory.rglob("*") if path.is_file())
    for path in files:
        flush(path)
    content = {
        "format": f"nmt-{kind}",
        "version": FORMAT_VERSIONS[kind],
        "tool_version": __version__,
        "details": details,
        "files": {path.relative_to(directory).as_posix(): sha256(path) for path in files},
    }
    content["sha256"] = _digest(content)
    write_atomically(
        directory / MANIFEST,
        [json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False), "\n"],
    )


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
        match = _TEMPORARY.fullmatch(path.name)
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
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except OSError:  # the process belongs to another user
        return True
    return process_id != os.getpid()


def _replace_directory(partial: Path, directory: Path, kind: str) -> None:
    """Rename `partial` to `directory`, replacing it; on failure, keep the existing directory.

    If the existing directory cannot be renamed, it is filled in place.
    """
    old = partial.with_suffix(".old")
    existed = directory.exists()
    if partial.parent == directory:
        _fill_in_place(partial, directory, kind)
        return
    if existed:
        try:
            directory.rename(old)
        except OSError as error:
            if error.errno not in _NOT_RENAMABLE:
                raise
            _fill_in_place(partial, directory, kind)
            return
    try:
        partial.rename(directory)
    except BaseException:
        if existed:
            old.rename(directory)
        raise
    flush(directory.parent)
    shutil.rmtree(old, ignore_errors=True)


def _fill_in_place(partial: Path, directory: Path, kind: str) -> None:
    """Move the content of `partial` into an existing directory, the manifest last.

    If this is interrupted, the directory has no manifest, or has all of the new content. Its files
    are then listed in manifests of other names, so that it can be filled again.
    """
    old_files = _known_files(directory, kind) - {MANIFEST, _OLD_MANIFEST, _NEW_MANIFEST}
    shutil.copyfile(partial / MANIFEST, directory / _NEW_MANIFEST)
    flush(directory / _NEW_MANIFEST)
    if (directory / MANIFEST).exists():
        (directory / MANIFEST).rename(directory / _OLD_MANIFEST)
    flush(directory)
    for name in old_files:
        (directory / name).unlink(missing_ok=True)
    for path in partial.iterdir():
        if path.name != MANIFEST:
            shutil.move(path, directory / path.name)
            flush(directory / path.name)
    (directory / _OLD_MANIFEST).unlink(missing_ok=True)
    flush(directory)
    (directory / _NEW_MANIFEST).rename(directory / MANIFEST)
    flush(directory)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def write_atomically(path: Path, parts: Iterable[str | bytes]) -> None:
    """Write a file so that readers see either the old or the new content; text is UTF-8."""
    partial = _partial_path(path)
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
