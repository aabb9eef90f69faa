"""One process at a time trains a run."""

import fcntl
from pathlib import Path

import pytest

from nmt.errors import InputError
from nmt.runs.lock import locked


def test_a_lock_leaves_nothing_behind(tmp_path: Path):
    with locked(tmp_path / "runs" / "new"):
        assert [path.name for path in (tmp_path / "runs").iterdir()] == [".new.lock"]
    assert list(tmp_path.iterdir()) == []


def test_the_second_is_refused_and_takes_nothing_from_the_first(tmp_path: Path):
    with locked(tmp_path / "run"):
        for _ in range(2):
            with (
                pytest.raises(InputError, match="is being trained by process"),
                locked(tmp_path / "run"),
            ):
                pass
    with locked(tmp_path / "run"):
        pass


def test_two_names_of_one_directory_are_one_lock(tmp_path: Path):
    (tmp_path / "run").mkdir()
    (tmp_path / "link").symlink_to("run")
    with locked(tmp_path / "run"), pytest.raises(InputError), locked(tmp_path / "link"):
        pass


def test_the_lock_of_a_process_that_ended_is_taken(tmp_path: Path):
    (tmp_path / ".run.lock").write_text("process 7 on elsewhere\n")
    with locked(tmp_path / "run"):
        assert "elsewhere" not in (tmp_path / ".run.lock").read_text()


def test_a_lock_file_that_was_removed_while_waiting_is_made_again(
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


def test_where_nothing_can_be_written_the_run_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(InputError) as refusal, locked(tmp_path / "run"):
        pass
    assert refusal.value.render() == (
        f"{tmp_path / 'run'}: must be a place to write to, but is not: No locks available. Choose "
        "another training.directory, or move it away."
    )
