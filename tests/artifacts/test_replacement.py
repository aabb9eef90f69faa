"""A directory that cannot be renamed is filled in place, and interruptions do not damage it."""

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from samples import read, refuse_new_files, refuse_rename, write

from nmt import artifacts
from nmt.artifacts import replacement
from nmt.errors import RunError


@pytest.mark.parametrize("existed", [False, True])
def test_failed_rename_leaves_the_existing_directory_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existed: bool
):
    if existed:
        write(tmp_path / "d", "old")
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.suffix == ".partial":
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(RunError, match="d: writing failed: Input/output error"):
        write(tmp_path / "d", "new")
    assert [path.read_text() for path in tmp_path.rglob("file")] == ["old"] * existed
    assert [path.name for path in tmp_path.iterdir()] == ["d"] * existed


@pytest.mark.parametrize("before", [None, "old"])
@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV, errno.EROFS])
def test_mount_point_is_filled_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None, number: int
):
    (tmp_path / "d").mkdir()
    if before:
        write(tmp_path / "d", before)
    refuse_rename(monkeypatch, tmp_path / "d", number)
    (tmp_path / "d" / "lost+found").mkdir()
    write(tmp_path / "d", "new", answer=43)
    assert read(tmp_path / "d").details == {"answer": 43}
    artifacts.verify_files(tmp_path / "d", read(tmp_path / "d"), hint="")
    assert [path.name for path in tmp_path.iterdir()] == ["d"]
    names = {path.name for path in (tmp_path / "d").iterdir()}
    assert names == {"file", "manifest.json", "lost+found"}


def test_directory_in_a_parent_without_write_permission_is_filled_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for before in (False, True):
        (tmp_path / "d").mkdir(exist_ok=before)
        (tmp_path / "d" / ".d.1234567.partial").mkdir()
        (tmp_path / "d" / ".d.1234567.partial" / "file").write_text("of a killed process")
        (tmp_path / "d" / ".d.lock").touch()
        with monkeypatch.context() as patch:
            refuse_new_files(patch, tmp_path)
            write(tmp_path / "d", "new")
        assert read(tmp_path / "d").files.keys() == {"file"}
        names = {path.name for path in (tmp_path / "d").iterdir()}
        assert names == {"file", "manifest.json", ".d.lock"}


@pytest.mark.parametrize("before", [False, True])
@pytest.mark.parametrize("failing", range(1, 16))
def test_interrupted_filling_is_incomplete_or_new_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bool, failing: int
):
    directory = tmp_path / "d"
    directory.mkdir()
    if before:
        write(directory, "old")
    calls = []

    def count(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            if calls or name == "copyfile":  # filling in place begins with it
                calls.append(name)
                if len(calls) == failing:
                    raise KeyboardInterrupt
            return function(*arguments, **options)

        return counted

    with monkeypatch.context() as patch:
        refuse_rename(patch, directory, errno.EBUSY)
        for owner, name in (
            (shutil, "copyfile"),
            (shutil, "move"),
            (replacement, "flush"),
            (Path, "rename"),
            (Path, "unlink"),
        ):
            patch.setattr(owner, name, count(name, getattr(owner, name)))
        with suppress(KeyboardInterrupt):
            write(directory, "new")
    if (directory / "manifest.json").exists():
        artifacts.verify_files(directory, read(directory), hint="")
        assert (directory / "file").read_text() == ("old" if failing <= 3 and before else "new")
    with monkeypatch.context() as patch:
        refuse_rename(patch, directory, errno.EBUSY)
        write(directory, "newer")
    artifacts.verify_files(directory, read(directory), hint="")
    assert {path.name for path in directory.iterdir()} == {"file", "manifest.json"}
