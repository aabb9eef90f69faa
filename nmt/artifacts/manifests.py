"""The manifest of an artifact directory: what it holds, and the hashes of its files."""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nmt import __version__
from nmt.artifacts.writing import flush, write_atomically
from nmt.errors import InputError

MANIFEST = "manifest.json"
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
        if content.pop("sha256") != digest(content):
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
    """Return the error for a directory of another format version; `hint` may be empty."""
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


def is_kind(directory: Path, kind: str) -> bool:
    """Return whether a directory has a manifest of this kind, in any version."""
    return bool(listed_files(directory, kind, MANIFEST))


def listed_files(directory: Path, kind: str, name: str) -> set[str]:
    """Return the manifest and the files it lists; nothing if it is not of this kind."""
    try:
        content = json.loads((directory / name).read_text(encoding="utf-8"))
        return {name, *content["files"]} if content["format"] == f"nmt-{kind}" else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def write_manifest(directory: Path, kind: str, details: dict[str, Any]) -> None:
    """Write the manifest of a directory that is otherwise complete, and flush all files.

    Args:
        directory: the artifact directory, without a manifest.
        kind: see `Manifest`.
        details: see `Manifest`.

    Raises:
        OSError: a file cannot be read or written.
    """
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
    content["sha256"] = digest(content)
    write_atomically(
        directory / MANIFEST,
        [json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False), "\n"],
    )


def digest(content: dict[str, Any]) -> str:
    """Return the hexadecimal SHA-256 of the content of a manifest."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
