"""Artifact directories: atomic writes, manifests and errors."""

import json
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
        f"{tmp_path / 'd'}: must be a new, empty or run directory, but holds other files. Do this."
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
