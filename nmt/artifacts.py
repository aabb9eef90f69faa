"""Directories that describe themselves: manifests, hashes, atomic writes.

A directory is complete when it has a `manifest.json`, which is written last.
"""

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
# What is being written beside its final place, and what it is about to replace.
_HALF_WRITTEN = re.compile(r"\.(?P<name>.+)\.(?P<process>\d+)\.(partial|old)")
# Raised when a later version of this tool could not read what an earlier one wrote.
FORMAT_VERSIONS = {"prepared": 2, "run": 3, "checkpoint": 3, "shortlist": 1}


@dataclass(frozen=True)
class Manifest:
    """What a directory says of itself.

    Attributes:
        kind: `prepared`, `run`, `checkpoint` or `shortlist`.
        details: what its stage recorded; JSON values.
        files: SHA-256 in hexadecimal of each file, by its path inside the directory.
    """

    kind: str
    details: dict[str, Any]
    files: dict[str, str]


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(
    directory: Path, *, kind: str, hint: str, required: Collection[str] = ()
) -> Manifest:
    """Read the manifest of a complete directory of this kind and this format version.

    Args:
        directory: where it must lie.
        kind: what the manifest must say it is.
        hint: what the user should do if there is none, a sentence.
        required: what its details must tell of.

    Raises:
        InputError: nothing there, no manifest, another kind or another version.
    """
    path = directory / MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != f"nmt-{kind}":
            raise InputError(
                f"{directory}: must be a {kind} directory, but is of format {content['format']}.",
                hint="Name another directory.",
            )
        if content["version"] != (version := FORMAT_VERSIONS[kind]):
            raise InputError(
                f"{directory}: must have format version {version}, the one that nmt "
                f"{__version__} reads, but has {content['version']}, written by nmt "
                f"{content.get('tool_version')}, which reads it.",
                hint=hint,
            )
        if content.pop("sha256") != _digest(content):
            raise ValueError
        details = dict(content["details"])
        for key in required:
            details[key]
        return Manifest(kind, details, dict(content["files"]))
    except (FileNotFoundError, NotADirectoryError) as error:
        state = "does not exist"
        if directory.exists():
            state = "is not complete (no manifest.json)" if directory.is_dir() else "is a file"
        raise InputError(
            f"{directory}: must be a {kind} directory, but {state}.", hint=hint
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.", hint=hint) from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path}: must be a manifest of this tool, but is damaged.", hint=hint
        ) from error


def verify_files(
    directory: Path, manifest: Manifest, *, hint: str, only: str | None = None
) -> None:
    """Check that every file of the manifest, or `only` one, is there with the recorded content.

    Raises:
        InputError: one is missing or differs; `hint` says what to do.
    """
    for name, expected in manifest.files.items():
        path = directory / name
        if only not in (None, name):
            continue
        if not path.is_file():
            raise InputError(f"{path}: is missing from the {manifest.kind} directory.", hint=hint)
        try:
            found = sha256(path)
        except OSError as error:
            raise InputError(f"{path}: cannot be read: {error.strerror}.", hint=hint) from error
        if found != expected:
            raise InputError(
                f"{path}: is damaged or was changed: its SHA-256 is not the one in {MANIFEST}.",
                hint=hint,
            )


@contextmanager
def new_directory(
    directory: Path, *, kind: str, details: dict[str, Any], hint: str, replace: bool = False
) -> Iterator[Path]:
    """Write a whole directory or nothing.

    Yields an empty directory beside the final place to be filled; then hashes its files, writes
    the manifest, and moves it into place. What stood there before is replaced only if this
    function wrote all of it.

    Args:
        directory: the final place.
        kind: as in `Manifest`.
        details: for the manifest; may still be filled while the directory is.
        hint: what the user should do if the place is taken or cannot be written, a sentence.
        replace: whatever is in the place, because only this tool writes there.

    Raises:
        InputError: something else is in the place, or the place cannot be written.
    """
    try:
        if not replace:
            _check_replaceable(directory, kind, hint)
        place = directory.resolve()
        sweep(place.parent, place.name)
        beside = place.with_name(f".{place.name}.{os.getpid()}.partial")
        new_parents = _make_with_parents(beside)
    except OSError as error:
        raise InputError(
            f"{directory}: must be a place to write to, but is not: {error.strerror}.", hint=hint
        ) from error
    try:
        yield beside
        _write_manifest(beside, kind, details)
        _move_into_place(beside, place)
    except OSError as error:
        raise RunError(f"{directory}: writing failed: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        _remove_empty(new_parents)


def _make_with_parents(directory: Path) -> list[Path]:
    """Make a directory and all that is missing above it, or nothing; return what was missing."""
    missing = [parent for parent in directory.parents if not parent.exists()]
    try:
        directory.mkdir(parents=True)
    except OSError:
        _remove_empty(missing)
        raise
    return missing


def _remove_empty(directories: Iterable[Path]) -> None:
    for directory in directories:
        with suppress(OSError):  # it holds something
            directory.rmdir()


def _check_replaceable(directory: Path, kind: str, hint: str) -> None:
    if directory.is_dir() and any(directory.iterdir()):
        own = _own_files(directory, kind)
        found = (path for path in directory.rglob("*") if path.is_file())
        if any(path.relative_to(directory).as_posix() not in own for path in found):
            raise InputError(
                f"{directory}: must be a new, empty or {kind} directory, but holds other files.",
                hint=hint,
            )
    check_no_file(directory, hint)


def check_no_file(directory: Path, hint: str) -> None:
    """Check that no file is where a directory, or one above it, must be.

    Raises:
        InputError: there is one; `hint` says what to do.
    """
    for place in (directory, *directory.parents):
        if place.exists() and not place.is_dir():
            raise InputError(f"{directory}: must be a directory, but {place} is a file.", hint=hint)


def is_kind(directory: Path, kind: str) -> bool:
    """Tell whether a directory has a manifest of this kind, of whatever version."""
    return bool(_own_files(directory, kind))


def _own_files(directory: Path, kind: str) -> set[str]:
    """Return the manifest and all that it lists if it is of this kind, else nothing."""
    try:
        content = json.loads((directory / MANIFEST).read_text(encoding="utf-8"))
        return {MANIFEST, *content["files"]} if content["format"] == f"nmt-{kind}" else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _digest(content: dict[str, Any]) -> str:
    """Return the SHA-256 of what a manifest says, in hexadecimal."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _write_manifest(directory: Path, kind: str, details: dict[str, Any]) -> None:
    """Describe a directory that holds everything else, and flush all of it."""
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


def sweep(directory: Path, name: str | None = None, *, alone: bool = False) -> None:
    """Remove what killed processes left half written in a directory.

    What was about to be replaced goes back to its place if nothing is there.

    Args:
        directory: where to look.
        name: only what was to have this name; None for any.
        alone: no other process writes there, so that even what bears the number of a running one
            is left over. Otherwise that stays.
    """
    for path in sorted(directory.glob(".*")):  # .old before .partial
        found = _HALF_WRITTEN.fullmatch(path.name)
        if not found or name not in (None, found["name"]):
            continue
        if not alone and _runs(int(found["process"])):
            continue
        place = directory / found["name"]
        if path.suffix == ".old" and not place.exists():
            path.rename(place)
        elif path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return process != os.getpid()


def _move_into_place(beside: Path, directory: Path) -> None:
    old = beside.with_suffix(".old")
    replaces = directory.exists()
    if replaces:
        directory.rename(old)
    try:
        beside.rename(directory)
    except BaseException:
        if replaces:
            old.rename(directory)
        raise
    flush(directory.parent)
    shutil.rmtree(old, ignore_errors=True)


def write_atomically(path: Path, parts: Iterable[str | bytes]) -> None:
    """Write a file, text as UTF-8, so that a reader sees the old content or the new, no part."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with beside.open("wb") as file:
            for part in parts:
                file.write(part.encode() if isinstance(part, str) else part)
        flush(beside)
        beside.replace(path)
        flush(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until a file or a directory is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
