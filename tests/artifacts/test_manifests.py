"""Manifests describe a directory, and what does not match them is an error."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from samples import read, write

from nmt import __version__, artifacts
from nmt.errors import InputError


def test_manifest_records_details_and_file_hashes(tmp_path: Path):
    write(tmp_path / "a" / "b", answer=42)
    manifest = read(tmp_path / "a" / "b")
    assert manifest.details == {"answer": 42}
    assert manifest.files == {"file": artifacts.sha256(tmp_path / "a" / "b" / "file")}
    artifacts.verify_files(tmp_path / "a" / "b", manifest, hint="")


def test_unreadable_manifest_is_reported_with_its_path(tmp_path: Path):
    (tmp_path / "d" / "manifest.json").mkdir(parents=True)
    with pytest.raises(
        InputError, match=r"manifest.json: cannot be read: Is a directory\.\nDo that"
    ):
        read(tmp_path / "d")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "nmt-prepared"}, "must be a run directory, but is of format nmt-prepared"),
        ({"version": 1}, "must have format version 3, which nmt"),
        ({"details": {"answer": 43}}, "must be a manifest of this tool, but is damaged"),
    ],
)
def test_manifest_of_another_kind_or_version_or_with_changes_is_rejected(
    tmp_path: Path, change: dict[str, Any], message: str
):
    write(tmp_path / "d")
    path = tmp_path / "d" / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(InputError, match=message):
        read(tmp_path / "d")


@pytest.mark.parametrize(
    ("hint", "advice"),
    [
        ("Train again.", "Read it with nmt 0.0.9, or train again."),
        ("", "Read it with nmt 0.0.9."),
    ],
)
def test_version_error_names_the_version_that_reads_the_directory(
    tmp_path: Path, hint: str, advice: str
):
    write(tmp_path / "d")
    path = tmp_path / "d" / "manifest.json"
    changed = json.loads(path.read_text()) | {"version": 2, "tool_version": "0.0.9"}
    path.write_text(json.dumps(changed))
    with pytest.raises(InputError) as error:
        artifacts.read_manifest(tmp_path / "d", kind="run", hint=hint)
    assert error.value.render() == (
        f"{tmp_path / 'd'}: must have format version 3, which nmt {__version__} reads, but has "
        f"version 2, which nmt 0.0.9 wrote and reads. {advice}"
    )


def test_errors_distinguish_a_missing_directory_from_a_missing_manifest(tmp_path: Path):
    with pytest.raises(InputError, match=r"d: must be a run directory, but does not exist\.\nDo"):
        read(tmp_path / "d")
    (tmp_path / "d").mkdir()
    with pytest.raises(InputError, match=r"but is not complete \(no manifest.json\)\.\nDo that\."):
        read(tmp_path / "d")


def test_missing_and_changed_files_are_reported_with_their_paths(tmp_path: Path):
    write(tmp_path / "d")
    manifest = read(tmp_path / "d")
    (tmp_path / "d" / "file").write_text("other")
    with pytest.raises(InputError, match="file: is damaged or was changed: its SHA-256 is not"):
        artifacts.verify_files(tmp_path / "d", manifest, hint="")
    (tmp_path / "d" / "file").unlink()
    with pytest.raises(InputError, match="file: is missing from the run directory"):
        artifacts.verify_files(tmp_path / "d", manifest, hint="")


def test_missing_required_details_are_rejected(tmp_path: Path):
    write(tmp_path / "d")
    with pytest.raises(InputError, match="must be a manifest of this tool, but is damaged"):
        artifacts.read_manifest(tmp_path / "d", kind="run", hint="", required=["answer"])


def test_pipe_is_not_hashed(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError) as error:
        artifacts.sha256(tmp_path / "pipe")
    assert error.value.render() == (
        f"{tmp_path / 'pipe'}: must be a regular file, which can be read twice, but is a pipe or a "
        "device. Write its content to a file first."
    )
