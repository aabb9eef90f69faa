"""A new directory appears complete or not at all, and never replaces other files."""

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest
from samples import refuse_new_files, write

from nmt import artifacts
from nmt.errors import InputError, RunError


def test_writing_again_replaces_the_directory(tmp_path: Path):
    write(tmp_path / "d", "old")
    write(tmp_path / "d", "new")
    assert (tmp_path / "d" / "file").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_failed_write_leaves_the_existing_directory_unchanged(tmp_path: Path):
    def fail(error: Exception) -> None:
        details: dict[str, Any] = {}
        with artifacts.new_directory(tmp_path / "d", kind="run", details=details, hint="") as new:
            (new / "file").write_text("half")
            raise error

    with pytest.raises(KeyError):
        fail(KeyError())
    assert list(tmp_path.iterdir()) == []
    write(tmp_path / "d", "old")
    with pytest.raises(RunError, match="d: writing failed: No space left on device"):
        fail(OSError(28, "No space left on device"))
    assert (tmp_path / "d" / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_directory_with_other_files_is_not_replaced(tmp_path: Path):
    write(tmp_path / "d")
    (tmp_path / "d" / "notes.txt").write_text("notes")
    with pytest.raises(InputError) as error:
        write(tmp_path / "d", "new")
    assert error.value.render() == (
        f"{tmp_path / 'd'}: must be a new, empty or run directory, but holds other files: "
        "notes.txt. Do this."
    )
    (tmp_path / "d" / "a").mkdir()
    for name in ("a/b", "c", "z", "y"):
        (tmp_path / "d" / name).write_text("")
    with pytest.raises(InputError) as error:
        write(tmp_path / "d", "new")
    assert error.value.render() == (
        f"{tmp_path / 'd'}: must be a new, empty or run directory, but holds other files: a/, c, "
        "notes.txt and 2 more. Do this."
    )
    assert (tmp_path / "d" / "file").read_text() == "text"


def test_directory_of_another_kind_is_not_replaced(tmp_path: Path):
    write(tmp_path / "d")
    with (
        pytest.raises(
            InputError, match="must be a new, empty or checkpoint directory, but holds other"
        ),
        artifacts.new_directory(tmp_path / "d", kind="checkpoint", details={}, hint=""),
    ):
        pass


def test_writing_to_a_symbolic_link_replaces_the_directory_it_points_to(tmp_path: Path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "d").symlink_to("disk")
    write(tmp_path / "d", "old")
    write(tmp_path / "d", "new")
    assert (tmp_path / "d").is_symlink()
    assert (tmp_path / "disk" / "file").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d", "disk"]


def test_directory_of_another_version_can_be_replaced(tmp_path: Path):
    write(tmp_path / "d")
    path = tmp_path / "d" / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"version": 0}))
    write(tmp_path / "d", "new")
    assert (tmp_path / "d" / "file").read_text() == "new"


def test_new_directory_in_a_parent_without_write_permission_is_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    refuse_new_files(monkeypatch, tmp_path)
    with pytest.raises(InputError) as error:
        write(tmp_path / "d", "new")
    assert error.value.render() == (
        f"{tmp_path / 'd'}: must be a directory that can be written, but is not: Permission "
        "denied. Do this."
    )


@pytest.mark.parametrize(
    ("number", "hint"),
    [(errno.ENOSPC, " Free some space, and run the same command again."), (errno.EIO, "")],
)
def test_failed_write_is_reported_with_what_to_do(tmp_path: Path, number: int, hint: str):
    with (
        pytest.raises(RunError) as error,
        artifacts.new_directory(tmp_path / "d", kind="run", details={}, hint=""),
    ):
        raise OSError(number, os.strerror(number))
    assert error.value.render() == (
        f"{tmp_path / 'd'}: writing failed: {os.strerror(number)}.{hint}"
    )
