"""The lock lets only one process at a time train a run."""

import errno
import fcntl
import os
from pathlib import Path

import pytest

from nmt.errors import InputError
from nmt.runs.lock import locked


def test_lock_leaves_no_files_behind(tmp_path: Path):
    with locked(tmp_path / "runs" / "new"):
        assert [path.name for path in (tmp_path / "runs").iterdir()] == [".new.lock"]
    assert list(tmp_path.iterdir()) == []


def test_second_lock_is_rejected_and_the_first_is_kept(tmp_path: Path):
    with locked(tmp_path / "run"):
        for _ in range(2):
            with (
                pytest.raises(InputError, match="is being trained by process"),
                locked(tmp_path / "run"),
            ):
                pass
    with locked(tmp_path / "run"):
        pass


def test_symbolic_link_shares_the_lock_of_its_target(tmp_path: Path):
    (tmp_path / "run").mkdir()
    (tmp_path / "link").symlink_to("run")
    with locked(tmp_path / "run"), pytest.raises(InputError), locked(tmp_path / "link"):
        pass


def test_stale_lock_file_is_taken_over(tmp_path: Path):
    (tmp_path / ".run.lock").write_text("process 7 on elsewhere\n")
    with locked(tmp_path / "run"):
        assert "elsewhere" not in (tmp_path / ".run.lock").read_text()


def test_lock_file_removed_during_locking_is_created_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    flock, removed = fcntl.flock, []

    def removing(descriptor: int, operation: int) -> None:
        flock(descriptor, operation)
        if not removed:
            removed.append(True)
            (tmp_path / ".run.lock").unlink()

    monkeypatch.setattr(fcntl, "flock", removing)
    with locked(tmp_path / "run"):
        assert (tmp_path / ".run.lock").exists()


def test_locking_error_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(descriptor: int, operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", fail)
    with pytest.raises(InputError) as error, locked(tmp_path / "run"):
        pass
    assert error.value.render() == (
        f"{tmp_path / 'run'}: its directory must be writable, but is not: No locks available. "
        "Choose another training.directory, or move it away."
    )


def test_lock_is_within_the_directory_if_its_parent_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened = os.open

    def open_within(path: Path, *arguments: int) -> int:
        if Path(path).parent == tmp_path:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, *arguments)

    monkeypatch.setattr(os, "open", open_within)
    with (
        pytest.raises(InputError, match="must be writable, but is not: Read-only"),
        locked(tmp_path / "run"),
    ):
        pass
    (tmp_path / "run").mkdir()
    with locked(tmp_path / "run"):
        assert [path.name for path in (tmp_path / "run").iterdir()] == [".run.lock"]
        with (
            pytest.raises(InputError, match="is being trained by process"),
            locked(tmp_path / "run"),
        ):
            pass
    assert not list((tmp_path / "run").iterdir())
