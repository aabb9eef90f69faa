"""What killed processes left is removed, and nothing else."""

from pathlib import Path

from samples import write

from nmt import artifacts


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
