"""A stopped job goes on where its last whole line ends, and only as the same job."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from nmt.decoding.output_format import OutputFormat, number_in_json
from nmt.decoding.resumable_output import OutputFile, ResumableOutput
from nmt.errors import InputError, RunError

SAME = {"beam": 5, "input": "abc"}


JOBS: list[ResumableOutput] = []


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    yield
    while JOBS:
        JOBS.pop().close()


def job(*, numbered: bool = False, attention: bool = False, **changed: object) -> ResumableOutput:
    number_of = OutputFormat(n_best=2).number_of if numbered else None
    files = [OutputFile(Path("out"), number_of)]
    if attention:
        files.append(OutputFile(Path("attended"), number_in_json))
    JOBS.append(ResumableOutput(files, SAME | changed))
    return JOBS[-1]


def stopped(content: bytes, **options: bool) -> ResumableOutput:
    """A job of which `content` was written when it was killed."""
    first = job(**options)
    first.begin(resume=False)
    first.close()
    Path("out.partial").write_bytes(content)
    return job(**options)


def test_a_file_appears_whole_and_nothing_else_stays():
    Path("out").write_text("before\n")
    whole = job()
    assert whole.begin(resume=False) == 0
    whole.files[0].write(["one", "zwei ä"])
    assert Path("out").read_text() == "before\n"
    assert Path("out.partial").read_text() == "one\nzwei ä\n"
    whole.finish()
    assert Path("out").read_text() == "one\nzwei ä\n"
    assert [path.name for path in Path().iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("left", "done", "kept"),
    [(b"", 0, b""), (b"on", 0, b""), (b"one\n", 1, b"one\n"), (b"one\n\ntw", 2, b"one\n\n")],
)
def test_half_a_line_is_done_again(left: bytes, done: int, kept: bytes):
    again = stopped(left)
    assert again.begin(resume=True) == done
    again.files[0].write(["more"])
    assert Path("out.partial").read_bytes() == kept + b"more\n"


@pytest.mark.parametrize(
    ("left", "done", "kept"),
    [
        (b"1\ta\n1\tb\n", 0, b""),
        (b"1\ta\n1\tb\n2\tc\n", 1, b"1\ta\n1\tb\n"),
        (b"1\ta\n2\t\n3\tc\n3\td", 2, b"1\ta\n2\t\n"),
    ],
)
def test_of_several_records_a_line_the_last_are_not_known_to_be_all(
    left: bytes, done: int, kept: bytes
):
    again = stopped(left, numbered=True)
    assert again.begin(resume=True) == done
    assert Path("out.partial").read_bytes() == kept


def test_what_is_done_is_counted_in_windows():
    again = stopped(b"one\ntwo\nthree\n")
    assert again.begin(resume=True, window=2) == 2
    assert Path("out.partial").read_bytes() == b"one\ntwo\n"


def test_two_files_go_on_at_the_same_line():
    again = stopped(b"one\ntwo\nthree\n", attention=True)
    records = [json.dumps({"line": number}) + "\n" for number in (1, 2)]
    Path("attended.partial").write_text("".join(records))
    assert again.begin(resume=True) == 1
    assert Path("out.partial").read_text() == "one\n"
    assert Path("attended.partial").read_text() == records[0]


def test_a_stopped_job_is_not_overwritten_by_mistake():
    with pytest.raises(InputError) as refusal:
        stopped(b"one\n").begin(resume=False)
    assert refusal.value.render() == (
        "out.partial: is what a stopped job has done. Add --resume to go on with it, or remove it "
        "to begin anew."
    )
    assert Path("out.partial").read_text() == "one\n"


def test_another_job_is_not_gone_on_with():
    stopped(b"one\n")
    with pytest.raises(InputError) as refusal:
        job(beam=6).begin(resume=True)
    assert refusal.value.render() == (
        "out.partial: is of another job:\n  beam: 5 before, 6 now\n"
        "Undo the change to go on with it, or remove it to begin anew."
    )
    assert Path("out.partial").read_text() == "one\n"


@pytest.mark.parametrize("content", [None, "{"])
def test_without_its_description_a_job_is_not_gone_on_with(content: str | None):
    again = stopped(b"one\n")
    description = Path("out.partial.json")
    description.unlink() if content is None else description.write_text(content)
    with pytest.raises(InputError) as refusal:
        again.begin(resume=True)
    assert refusal.value.render() == (
        "out.partial: cannot be gone on with, for out.partial.json beside it, which says what job "
        "it is of, is missing or damaged. Remove it to begin anew."
    )


def test_what_no_job_wrote_is_refused():
    again = stopped(b"1\ta\n5\tb\n", numbered=True)
    with pytest.raises(InputError) as refusal:
        again.begin(resume=True)
    assert refusal.value.render() == (
        "out.partial: must hold the records of a stopped job in order, but does not after input "
        "line 0. Remove it to begin anew."
    )


def test_nothing_to_go_on_with_is_a_beginning():
    assert job().begin(resume=True) == 0


def test_a_file_that_another_process_writes_is_refused():
    first = job()
    first.begin(resume=False)
    for content in (b"", b"one\n"):
        Path("out.partial").write_bytes(content)
        with pytest.raises(InputError) as refusal:
            job().begin(resume=False)
        assert refusal.value.render() == (
            "out.partial: is being written by another process. Wait for it or stop it, or choose "
            "another file."
        )
    first.finish()
    assert Path("out").read_bytes() == b"one\n"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("here", "a directory."),
        ("no/out", "not: No such file or directory."),
        ("pipe", "a device or a pipe: leave out --output, and redirect standard output to it."),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_and_nothing_left(name: str, reason: str):
    Path("here").mkdir()
    os.mkfifo("pipe")
    with pytest.raises(InputError) as refusal:
        JOBS.append(
            ResumableOutput([OutputFile(Path("out"), None), OutputFile(Path(name), None)], SAME)
        )
        JOBS[-1].begin(resume=False)
    assert refusal.value.render() == f"{name}: must be a file to write to, but is {reason}"
    assert sorted(path.name for path in Path().iterdir()) == ["here", "pipe"]


def test_a_link_stays_a_link():
    Path("link").symlink_to("target")
    JOBS.append(ResumableOutput([OutputFile(Path("link"), None)], SAME))
    JOBS[-1].begin(resume=False)
    JOBS[-1].files[0].write(["one"])
    JOBS[-1].finish()
    assert Path("link").is_symlink() and Path("target").read_text() == "one\n"


def test_a_job_that_cannot_go_on_leaves_nothing():
    Path("out.partial").write_text("of another one\n")
    JOBS.append(ResumableOutput([OutputFile(Path("out"), None)], SAME, resumable=False))
    assert JOBS[-1].begin(resume=False) == 0
    JOBS[-1].files[0].write(["one"])
    JOBS[-1].close()
    assert not list(Path().iterdir())


def test_a_full_disk_keeps_what_is_there():
    full = job()
    full.begin(resume=False)
    full.close()
    full.files[0]._file = Path("/dev/full").open("wb")  # noqa: SIM115
    with pytest.raises(RunError) as failure:
        full.files[0].write(["one"])
    assert failure.value.render() == (
        "out.partial: writing failed: No space left on device. What is there is kept: make room, "
        "and go on with --resume."
    )
