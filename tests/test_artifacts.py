"""Artifact directories: atomic writes, manifests and errors."""

import errno
import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from nmt import __version__, artifacts
from nmt.errors import InputError, RunError


def write(directory: Path, content: str = "text", **details: Any) -> None:
    with artifacts.new_directory(directory, kind="run", details=details, hint="Do this.") as new:
        (new / "file").write_text(content)


def read(directory: Path) -> artifacts.Manifest:
    return artifacts.read_manifest(directory, kind="run", hint="Do that.")


def test_manifest_records_details_and_file_hashes(tmp_path: Path):
    write(tmp_path / "a" / "b", answer=42)
    manifest = read(tmp_path / "a" / "b")
    assert manifest.details == {"answer": 42}
    assert manifest.files == {"file": artifacts.sha256(tmp_path / "a" / "b" / "file")}
    artifacts.verify_files(tmp_path / "a" / "b", manifest, hint="")


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


def test_unreadable_manifest_is_reported_with_its_path(tmp_path: Path):
    (tmp_path / "d" / "manifest.json").mkdir(parents=True)
    with pytest.raises(
        InputError, match=r"manifest.json: cannot be read: Is a directory\.\nDo that"
    ):
        read(tmp_path / "d")


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


def test_writing_to_a_symbolic_link_replaces_the_directory_it_points_to(tmp_path: Path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "d").symlink_to("disk")
    write(tmp_path / "d", "old")
    write(tmp_path / "d", "new")
    assert (tmp_path / "d").is_symlink()
    assert (tmp_path / "disk" / "file").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d", "disk"]


def test_missing_required_details_are_rejected(tmp_path: Path):
    write(tmp_path / "d")
    with pytest.raises(InputError, match="must be a manifest of this tool, but is damaged"):
        artifacts.read_manifest(tmp_path / "d", kind="run", hint="", required=["answer"])


def test_failed_write_leaves_the_existing_file_unchanged(tmp_path: Path):
    def broken() -> Any:
        yield "half"
        raise KeyError

    artifacts.write_atomically(tmp_path / "f", ["old"])
    with pytest.raises(KeyError):
        artifacts.write_atomically(tmp_path / "f", broken())
    assert (tmp_path / "f").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["f"]


def test_directory_of_another_version_can_be_replaced(tmp_path: Path):
    write(tmp_path / "d")
    path = tmp_path / "d" / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"version": 0}))
    write(tmp_path / "d", "new")
    assert (tmp_path / "d" / "file").read_text() == "new"


def test_writing_again_removes_the_leftovers_of_a_killed_process(
    tmp_path: Path,
):
    # No process has the id 99999999; the process with id 1 always runs.
    for name in (".d.99999999.partial", ".d.99999999.old", ".e.99999999.old", ".d.1.partial"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("half")
    write(tmp_path / "d")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".d.1.partial",
        ".e.99999999.old",
        "d",
    ]


def test_removing_leftovers_keeps_all_other_files(tmp_path: Path):
    for name in (".file.99999999.partial", ".partial", ".file.partial", "file.7.old"):
        (tmp_path / name).write_text("")
    artifacts.remove_leftovers(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".file.partial",
        ".partial",
        "file.7.old",
    ]


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
            (artifacts.shutil, "copyfile"),
            (artifacts.shutil, "move"),
            (artifacts, "flush"),
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


def test_pipe_is_not_hashed(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError) as error:
        artifacts.sha256(tmp_path / "pipe")
    assert error.value.render() == (
        f"{tmp_path / 'pipe'}: must be a regular file, which can be read twice, but is a pipe or a "
        "device. Write its content to a file first."
    )
