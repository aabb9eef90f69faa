"""An interrupted job resumes after its last complete line, and only if it is the same job."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from nmt.decoding.output_format import OutputFormat, number_in_json
from nmt.decoding.resumable_output import OutputFile, ResumableOutput
from nmt.errors import InputError, RunError

DESCRIPTION = {"beam": 5, "input": "abc"}
JOBS: list[ResumableOutput] = []


@pytest.fixture(autouse=True)
def _working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    yield
    while JOBS:
        JOBS.pop().close()


def job(*, numbered: bool = False, attention: bool = False, **changed: object) -> ResumableOutput:
    number_of = OutputFormat(n_best=2).number_of if numbered else None
    files = [OutputFile(Path("out"), number_of)]
    if attention:
        files.append(OutputFile(Path("attention"), number_in_json))
    JOBS.append(ResumableOutput(files, DESCRIPTION | changed))
    return JOBS[-1]


def restarted(content: bytes, **options: bool) -> ResumableOutput:
    """Return a job whose first attempt was killed after it had written `content`."""
    killed = job(**options)
    killed.begin(resume=False)
    killed.close()
    Path("out.partial").write_bytes(content)
    return job(**options)


def test_output_appears_only_when_complete_and_leaves_no_other_file():
    Path("out").write_text("before\n")
    output = job()
    assert output.begin(resume=False) == 0
    output.files[0].write(["one", "zwei ä"])
    assert Path("out").read_text() == "before\n"
    assert Path("out.partial").read_text() == "one\nzwei ä\n"
    output.finish()
    assert Path("out").read_text() == "one\nzwei ä\n"
    assert [path.name for path in Path().iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("partial", "done", "kept"),
    [(b"", 0, b""), (b"on", 0, b""), (b"one\n", 1, b"one\n"), (b"one\n\ntw", 2, b"one\n\n")],
)
def test_incomplete_line_is_written_again(partial: bytes, done: int, kept: bytes):
    output = restarted(partial)
    assert output.begin(resume=True) == done
    output.files[0].write(["more"])
    assert Path("out.partial").read_bytes() == kept + b"more\n"


@pytest.mark.parametrize(
    ("partial", "done", "kept"),
    [
        (b"1\ta\n1\tb\n", 0, b""),
        (b"1\ta\n1\tb\n2\tc\n", 1, b"1\ta\n1\tb\n"),
        (b"1\ta\n2\t\n3\tc\n3\td", 2, b"1\ta\n2\t\n"),
    ],
)
def test_last_line_of_an_n_best_list_is_written_again(partial: bytes, done: int, kept: bytes):
    output = restarted(partial, numbered=True)
    assert output.begin(resume=True) == done
    assert Path("out.partial").read_bytes() == kept


def test_job_resumes_at_the_beginning_of_a_window():
    output = restarted(b"one\ntwo\nthree\n")
    assert output.begin(resume=True, window=2) == 2
    assert Path("out.partial").read_bytes() == b"one\ntwo\n"


def test_both_files_resume_at_the_same_line():
    output = restarted(b"one\ntwo\nthree\n", attention=True)
    records = [json.dumps({"line": number}) + "\n" for number in (1, 2)]
    Path("attention.partial").write_text("".join(records))
    assert output.begin(resume=True) == 1
    assert Path("out.partial").read_text() == "one\n"
    assert Path("attention.partial").read_text() == records[0]


def test_interrupted_job_is_not_overwritten_without_resume():
    with pytest.raises(InputError) as error:
        restarted(b"one\n").begin(resume=False)
    assert error.value.render() == (
        "out.partial: holds the output of an interrupted job. Add --resume to resume it, or remove "
        "the file to start over."
    )
    assert Path("out.partial").read_text() == "one\n"


def test_another_job_is_not_resumed():
    restarted(b"one\n")
    with pytest.raises(InputError) as error:
        job(beam=6).begin(resume=True)
    assert error.value.render() == (
        "out.partial: belongs to another job:\n  beam: 5 before, 6 now\n"
        "Undo the change to resume the job, or remove the file to start over."
    )
    assert Path("out.partial").read_text() == "one\n"


@pytest.mark.parametrize("content", [None, "{"])
def test_job_without_description_is_not_resumed(content: str | None):
    output = restarted(b"one\n")
    description = Path("out.partial.json")
    description.unlink() if content is None else description.write_text(content)
    with pytest.raises(InputError) as error:
        output.begin(resume=True)
    assert error.value.render() == (
        "out.partial: cannot be resumed: out.partial.json, which describes the job, is missing or "
        "damaged. Remove the file to start over."
    )


def test_records_out_of_order_are_rejected():
    output = restarted(b"1\ta\n5\tb\n", numbered=True)
    with pytest.raises(InputError) as error:
        output.begin(resume=True)
    assert error.value.render() == (
        "out.partial: must hold the records of an interrupted job in order, but does not after "
        "input line 0. Remove it to start over."
    )


def test_resume_without_an_interrupted_job_starts_one():
    assert job().begin(resume=True) == 0


def test_file_that_another_process_writes_is_rejected():
    other = job()
    other.begin(resume=False)
    for content in (b"", b"one\n"):
        Path("out.partial").write_bytes(content)
        with pytest.raises(InputError) as error:
            job().begin(resume=False)
        assert error.value.render() == (
            "out.partial: is being written by another process. Wait for it, stop it, or choose "
            "another output file."
        )
    other.finish()
    assert Path("out").read_bytes() == b"one\n"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("directory", "must be a regular file, but is a directory."),
        ("no/out", "cannot be written: No such file or directory."),
        (
            "pipe",
            "must be a regular file, but is a device or a pipe. Name a regular file, or omit "
            "--output and redirect standard output to it.",
        ),
    ],
)
def test_path_that_cannot_be_written_is_rejected_and_leaves_no_file(name: str, message: str):
    Path("directory").mkdir()
    os.mkfifo("pipe")
    with pytest.raises(InputError) as error:
        JOBS.append(
            ResumableOutput(
                [OutputFile(Path("out"), None), OutputFile(Path(name), None)], DESCRIPTION
            )
        )
        JOBS[-1].begin(resume=False)
    assert error.value.render() == f"{name}: {message}"
    assert sorted(path.name for path in Path().iterdir()) == ["directory", "pipe"]


def test_output_through_a_symbolic_link_keeps_the_link():
    Path("link").symlink_to("target")
    JOBS.append(ResumableOutput([OutputFile(Path("link"), None)], DESCRIPTION))
    JOBS[-1].begin(resume=False)
    JOBS[-1].files[0].write(["one"])
    JOBS[-1].finish()
    assert Path("link").is_symlink() and Path("target").read_text() == "one\n"


def test_job_that_is_not_resumable_leaves_no_file():
    Path("out.partial").write_text("of another job\n")
    JOBS.append(ResumableOutput([OutputFile(Path("out"), None)], DESCRIPTION, resumable=False))
    assert JOBS[-1].begin(resume=False) == 0
    JOBS[-1].files[0].write(["one"])
    JOBS[-1].close()
    assert not list(Path().iterdir())


def test_full_disk_keeps_the_output_so_far():
    output = job()
    output.begin(resume=False)
    output.close()
    output.files[0]._file = Path("/dev/full").open("wb")  # noqa: SIM115
    with pytest.raises(RunError) as error:
        output.files[0].write(["one"])
    assert error.value.render() == (
        "out.partial: writing failed: No space left on device. The output so far is kept. "
        "Free some space, then resume with --resume."
    )
