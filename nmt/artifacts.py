"""Directories that describe themselves: manifests, hashes, atomic writes.

A directory is complete when it has a `manifest.json`, which is written last.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nmt import __version__
from nmt.errors import InputError, RunError

MANIFEST = "manifest.json"
FORMAT_VERSION = 1


@dataclass(frozen=True)
class Manifest:
    """What a directory says of itself.

    Attributes:
        kind: `prepared`, `run` or `checkpoint`.
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


def read_manifest(directory: Path, *, kind: str, cure: str) -> Manifest:
    """Read the manifest of a complete directory of this kind and this format version.

    Args:
        directory: where it must lie.
        kind: what the manifest must say it is.
        cure: what the user should do if there is none, a sentence.

    Raises:
        InputError: nothing there, no manifest, another kind or another version.
    """
    path = directory / MANIFEST
    if not path.is_file():
        state = "is not complete (no manifest.json)" if directory.exists() else "does not exist"
        raise InputError(f"{directory}: must be a {kind} directory, but {state}. {cure}")
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        found = (content["format"], content["version"])
        manifest = Manifest(kind, content["details"], content["files"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path}: must be a manifest of this tool, but is damaged. {cure}"
        ) from error
    if found[0] != f"nmt-{kind}":
        raise InputError(f"{directory}: must be a {kind} directory, but is of format {found[0]}.")
    if found[1] != FORMAT_VERSION:
        raise InputError(
            f"{directory}: must have format version {FORMAT_VERSION}, the one that nmt "
            f"{__version__} reads, but has {found[1]}, written by nmt "
            f"{content.get('tool_version')}. {cure}"
        )
    return manifest


def verify_files(directory: Path, manifest: Manifest, *, cure: str) -> None:
    """Check that every file of the manifest is there with the recorded content.

    Raises:
        InputError: one is missing or differs; `cure` says what to do.
    """
    for name, expected in manifest.files.items():
        path = directory / name
        if not path.is_file():
            raise InputError(f"{path}: is missing from the {manifest.kind} directory. {cure}")
        if sha256(path) != expected:
            raise InputError(
                f"{path}: is damaged or was changed: its SHA-256 is not the one in {MANIFEST}. "
                f"{cure}"
            )


@contextmanager
def new_directory(directory: Path, *, kind: str, details: dict[str, Any]) -> Iterator[Path]:
    """Write a whole directory or nothing.

    Yields an empty directory beside the final place to be filled; then hashes its files, writes
    the manifest, and moves it into place. What stood there before is replaced only if it is a
    directory of the same kind.

    Args:
        directory: the final place.
        kind: as in `Manifest`.
        details: for the manifest; may still be filled while the directory is.

    Raises:
        InputError: something else is in the place, or the place cannot be written.
    """
    _refuse_foreign(directory, kind)
    beside = directory.with_name(f".{directory.name}.{os.getpid()}.partial")
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir()
    except OSError as error:
        raise InputError(f"{directory}: cannot be written: {error.strerror or error}.") from error
    try:
        yield beside
        _write_manifest(beside, kind, details)
        _move_into_place(beside, directory)
    except OSError as error:
        raise RunError(f"{directory}: writing failed: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _refuse_foreign(directory: Path, kind: str) -> None:
    if directory.is_dir() and (any(directory.iterdir())):
        manifest = directory / MANIFEST
        if manifest.is_file() and f'"nmt-{kind}"' in manifest.read_text(errors="replace"):
            return
        raise InputError(
            f"{directory}: must be a new, empty or {kind} directory, but holds other files. "
            "Choose another directory, or move them away."
        )
    if directory.exists() and not directory.is_dir():
        raise InputError(f"{directory}: must be a directory, but is a file.")


def _write_manifest(directory: Path, kind: str, details: dict[str, Any]) -> None:
    files = sorted(path for path in directory.rglob("*") if path.is_file())
    for path in files:
        _flush(path)
    content = {
        "format": f"nmt-{kind}",
        "version": FORMAT_VERSION,
        "tool_version": __version__,
        "details": details,
        "files": {path.relative_to(directory).as_posix(): sha256(path) for path in files},
    }
    write_atomically(
        directory / MANIFEST, [json.dumps(content, indent=2, ensure_ascii=False), "\n"]
    )


def _move_into_place(beside: Path, directory: Path) -> None:
    old = beside.with_suffix(".old")
    if directory.exists():
        directory.rename(old)
    beside.rename(directory)
    _flush(directory.parent)
    shutil.rmtree(old, ignore_errors=True)


def write_atomically(path: Path, parts: Iterable[str]) -> None:
    """Write a UTF-8 file so that a reader sees the old content or the new, never a part."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(parts)
        _flush(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Wait until a file or a directory is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
