"""Files and streams of the commands: compressed files, standard streams and their encodings."""

import gzip
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_app import environment, in_a_process, on_a_terminal
from xopen import xopen

from nmt.data.compression import SUFFIXES, open_for_reading, open_for_writing
from nmt.decoding.resumable_output import ResumableOutput
from nmt.errors import RunError

Command = Callable[..., Any]
Refusal = Callable[..., str]
SMALL_WINDOWS = ("--set", "decoding.batch_sentences=1")  # windows of 16 lines


def compress(path: str, content: bytes) -> None:
    with open_for_writing(Path(path)) as file:
        file.write(content)


def decompress(path: str) -> bytes:
    with open_for_reading(Path(path)) as file:
        return file.read()


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_compressed_files_are_read_and_written(nmt: Command, suffix: str):
    expected = nmt("translate", "--input", "corpus/test.en").output
    compress(f"in{suffix}", Path("corpus/test.en").read_bytes())
    Path("misnamed.txt").write_bytes(Path(f"in{suffix}").read_bytes())
    for source in (f"in{suffix}", "misnamed.txt"):
        done = nmt("translate", "--input", source, "--output", f"out{suffix}")
        assert (done.status, done.output, done.other_messages) == (0, "", "")
        assert Path(f"out{suffix}").read_bytes() != expected.encode()
        assert decompress(f"out{suffix}").decode() == expected
    assert not list(Path().glob("out*.partial*"))


@pytest.mark.usefixtures("trained_project")
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(st.binary(max_size=12).map(lambda line: line.replace(b"\n", b"")), max_size=20),
    suffix=st.sampled_from(SUFFIXES),
)
def test_compressed_input_of_any_bytes_gives_one_line_per_line(
    nmt: Command, lines: list[bytes], suffix: str
):
    # The magic number of a compression is not text.
    content = b"".join(b"." + line + b"\n" for line in lines)
    compress(f"in{suffix}", content)
    done = nmt("translate", *SMALL_WINDOWS, "--input", f"in{suffix}", "--output", f"out{suffix}")
    assert done.status == 0
    assert decompress(f"out{suffix}").count(b"\n") == len(lines)
    assert decompress(f"out{suffix}").decode() == nmt("translate", input=content).output


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("kept", [0, 1, 20, 40])
def test_job_with_compressed_files_resumes_with_the_same_bytes(
    nmt: Command, monkeypatch: pytest.MonkeyPatch, kept: int
):
    compress("in.gz", Path("corpus/train.en").read_bytes())
    command = ("translate", *SMALL_WINDOWS, "--input", "in.gz", "--attention", "att.jsonl.bz2")
    assert nmt(*command, "--output", "out.xz").status == 0
    expected = {name: Path(name).read_bytes() for name in ("out.xz", "att.jsonl.bz2")}
    for name in expected:
        Path(name).unlink()

    def fail(job: ResumableOutput) -> None:
        raise RunError("stopped")

    with monkeypatch.context() as patch:
        patch.setattr(ResumableOutput, "finish", fail)
        assert nmt(*command, "--output", "out.xz").status == 1
    for name in expected:
        lines = Path(f"{name}.partial").read_bytes().splitlines(keepends=True)
        Path(f"{name}.partial").write_bytes(b"".join(lines[:kept]))
    assert not Path("out.xz").exists()
    assert nmt(*command, "--output", "out.xz", "--resume").status == 0
    assert {name: Path(name).read_bytes() for name in expected} == expected
    assert not list(Path().glob("*.partial*"))


@pytest.mark.usefixtures("trained_project")
def test_changed_compressed_input_is_not_resumed(
    nmt: Command, refused: Refusal, monkeypatch: pytest.MonkeyPatch
):
    def fail(job: ResumableOutput) -> None:
        raise RunError("stopped")

    command = ("translate", "--input", "in.gz", "--output", "out.gz")
    compress("in.gz", b"the cat\n")
    with monkeypatch.context() as patch:
        patch.setattr(ResumableOutput, "finish", fail)
        assert nmt(*command).status == 1
    compress("in.gz", b"the dog\n")
    assert "SHA-256 of the input" in refused(*command, "--resume")


@pytest.mark.usefixtures("trained_project")
def test_full_disk_while_compressing_keeps_the_complete_output(
    nmt: Command, monkeypatch: pytest.MonkeyPatch
):
    def full(path: Path) -> io.BytesIO:
        path.touch()
        raise OSError(28, "No space left on device")

    command = ("translate", "--input", "corpus/test.en", "--output", "out.gz")
    with monkeypatch.context() as patch:
        patch.setattr("nmt.decoding.resumable_output.open_for_writing", full)
        failed = nmt(*command)
    assert (failed.status, failed.output) == (1, "")
    assert failed.other_messages == (
        "nmt: error: out.gz: writing failed: No space left on device. out.gz.partial is complete "
        "and is kept. Free some space, then finish with --resume.\n"
    )
    files = {path.name for path in Path().glob("out*")}
    assert files == {"out.gz.partial", "out.gz.partial.json"}
    assert nmt(*command, "--resume").status == 0
    assert [path.name for path in Path().glob("out*")] == ["out.gz"]


@pytest.mark.usefixtures("trained_project")
def test_cut_compressed_input_is_reported(nmt: Command):
    compress("in.gz", os.urandom(200_000).hex().encode())
    Path("in.gz").write_bytes(Path("in.gz").read_bytes()[:-20])
    done = nmt("translate", "--input", "in.gz")
    assert done.status == 2
    assert "in.gz: must be a complete gzip file, but is damaged here (" in done.messages


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_progress_bar_counts_the_lines_of_a_compressed_file():
    compress("in.bz2", Path("corpus/test.en").read_bytes())
    assert "0/4 [" in on_a_terminal("$NMT translate --input in.bz2 --output out")
    Path("in.bz2").write_bytes(Path("in.bz2").read_bytes()[:-8])
    shown = on_a_terminal("$NMT translate --input in.bz2 --output out2")
    assert "in.bz2: must be a complete bzip2 file, but is damaged here" in shown


@pytest.mark.usefixtures("trained_project")
def test_attention_of_a_compressed_file_is_plotted(nmt: Command):
    command = ("translate", "--input", "corpus/test.en", "--attention")
    assert nmt(*command, "att.jsonl.gz").status == nmt(*command, "att.jsonl").status == 0
    assert gzip.decompress(Path("att.jsonl.gz").read_bytes()) == Path("att.jsonl").read_bytes()
    for name in ("att.jsonl.gz", "att.jsonl"):
        assert nmt("plot-attention", name, "--output", f"{name}.png").status == 0
    assert Path("att.jsonl.gz.png").read_bytes() == Path("att.jsonl.png").read_bytes()


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("stream", ["< in.gz", "< <(cat in.gz)"])
def test_compressed_standard_input_is_rejected_and_leaves_no_file(stream: str):
    with xopen("in.gz", "wb", threads=0) as file:
        file.write(b"the cat\n")
    done = in_a_process(f"$NMT translate --output out {stream}")
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "nmt: error: standard input: must be text, but is compressed with gzip. Decompress it "
        "first, for example with zcat, or name the file with --input.\n",
    )
    assert not list(Path().glob("out*"))


@pytest.mark.usefixtures("trained_project")
def test_hyphen_means_the_standard_streams(nmt: Command):
    text = Path("corpus/test.en").read_bytes()
    expected = nmt("translate", "--input", "corpus/test.en").output
    assert nmt("translate", "--input", "-", "--output", "-", input=text).output == expected
    assert not Path("-").exists()


@pytest.mark.usefixtures("trained_project")
def test_standard_streams_that_a_command_cannot_use_are_rejected(refused: Refusal):
    assert refused("translate", "--attention", "-") == "--attention: must be a file, but is -."
    assert refused("translate", "--output", "-", "--resume") == (
        "--resume: needs --output, the file to resume."
    )
    assert refused("score", "--source", "-", "--target", "-") == (
        "--source and --target: only one must be -, but both are."
    )


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_score_reads_one_side_from_standard_input(nmt: Command):
    expected = nmt("score", "--source", "corpus/test.en", "--target", "corpus/test.de").output
    for stream in ("< corpus/test.de", "< <(cat corpus/test.de)"):
        done = in_a_process(f"$NMT score --source corpus/test.en --target - {stream}")
        assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")
    done = in_a_process("$NMT score --source - --target corpus/test.de <&-")
    assert (done.returncode, done.stderr) == (
        2,
        "nmt: error: standard input must be open, but is closed.\n",
    )


@pytest.mark.usefixtures("trained_project")
def test_home_directory_is_expanded_in_options(
    nmt: Command, refused: Refusal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(Path.cwd()))
    expected = nmt("translate", input="the cat\n").output
    options = ("--model", "~/runs/tiny", "--model", "~/runs/tiny", "--output", "~/out")
    assert nmt("translate", *options, input="the cat\n").status == 0
    assert Path("out").read_text() == expected
    assert nmt("info", "~/runs/tiny").status == 0
    assert not Path("~").exists()
    assert refused("info", "~no-such-user/runs") == (
        "~no-such-user/runs: must begin with ~ or ~USER, but ~no-such-user is not the home "
        "directory of a user. For a file of that name, write its absolute path."
    )


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_closed_standard_error_changes_no_result(nmt: Command):
    text = Path("corpus/test.en").read_bytes()
    expected = nmt("translate", input=text).output
    done = in_a_process("$NMT translate --output out < corpus/test.en 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert Path("out").read_text() == expected
    done = in_a_process("$NMT translate < corpus/test.en 2>&-")
    assert (done.returncode, done.stdout) == (0, expected)
    done = in_a_process("$NMT preprocess --set data.max_length=9 2>&-")
    assert (done.returncode, done.stdout) == (0, Path("prepared/tiny/report.txt").read_text())


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_messages_never_reach_a_file_that_is_not_standard_error(nmt: Command):
    bad = b"\xff\n"
    Path("in.txt").write_bytes(bad)
    warned = nmt("translate", input=bad)
    assert warned.messages
    for closed in ("2>&-", "0<&- 2>&-"):
        command = "$NMT translate --input in.txt --output out --attention att"
        done = in_a_process(f"{command} {closed}")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert Path("out").read_text() == warned.output
        assert b"warning" not in Path("att").read_bytes()
    done = in_a_process("$NMT info runs/missing 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")
    done = in_a_process("$NMT translate --output out 1>&- 2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")
    assert Path("out").read_text() == warned.output


ENCODINGS = (
    {"PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
)


@pytest.mark.slow
@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("variables", ENCODINGS, ids=lambda variables: " ".join(variables))
def test_output_is_utf8_whatever_the_environment_says(variables: dict[str, str]):
    def run(*arguments: str) -> tuple[int, bytes, bytes]:
        command = [sys.executable, "-m", "nmt", *arguments]
        done = subprocess.run(command, env=environment() | variables, capture_output=True)
        return done.returncode, done.stdout, done.stderr

    # Without UTF-8 mode, the names of files that --set makes are limited to the locale.
    directory = "runs/x" if "PYTHONUTF8" in variables else "runs/größe"
    status, output, _ = run("preprocess", "--quiet")
    assert (status, output) == (0, Path("prepared/tiny/report.txt").read_bytes())
    status, _, messages = run("train", "--set", f"training.directory={directory}")
    assert (status, b"Traceback" in messages) == (0, False)
    status, output, messages = run("info", directory)
    assert (status, messages, directory in output.decode()) == (0, b"", True)
    status, output, messages = run("translate", "--model", "runs/größe2")
    assert (status, output, b"Traceback" in messages) == (2, b"", False)
    Path("größe").write_text("ein Hund\n")
    status, output, messages = run("evaluate", "--hypothesis", "größe", "--reference", "größe")
    assert (status, messages, output.decode().startswith("größe\n")) == (0, b"", True)


@pytest.mark.usefixtures("prepared_project")
def test_path_of_a_printed_command_is_quoted(nmt: Command, refused: Refusal):
    run = "runs/my run"
    trained = nmt("train", "--set", f"training.directory={run}")
    assert trained.messages.endswith(f"Next: nmt translate --model '{run}' < input.txt\n")
    averaged = nmt("average", run, "--last", "1", "--output", "an average")
    assert averaged.messages.endswith("Next: nmt translate --model 'an average' < input.txt\n")
    message = refused("translate", "--model", run, "--set", "decoding.shortlist=true")
    assert message.endswith(f"Learn it: nmt shortlist --model '{run}'")


@pytest.mark.usefixtures("trained_project")
def test_pipe_that_is_read_twice_is_rejected(refused: Refusal):
    os.mkfifo("pipe")
    assert refused("translate", "--set", "decoding.dictionary=pipe") == (
        "pipe: must be a regular file, which can be read twice, but is a pipe or a device. Write "
        "its content to a file first."
    )
    Path("corpus/train.en").unlink()
    Path("pipe").rename("corpus/train.en")
    assert refused("preprocess") == (
        "data.train: corpus/train.en: must be a text file, which is read more than once, but is a "
        "pipe or a device. Write its content to a file first, and name the file."
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize("name", ["metrics.jsonl", "curves.png", "model.safetensors"])
def test_full_disk_during_training_names_the_file_and_what_is_kept(
    nmt: Command, monkeypatch: pytest.MonkeyPatch, name: str
):
    opened = Path.open

    def full(path: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
        if name in path.name and mode[0] in "wa":
            path = Path("/dev/full")
        return opened(path, mode, *arguments, **options)

    monkeypatch.setattr(Path, "open", full)
    trained = nmt("train", "--quiet")
    kept = "The checkpoints before it are intact"
    place = f"runs/tiny/{name}"
    if name == "model.safetensors":
        kept = "No checkpoint was saved before"
        place = "runs/tiny/checkpoints/step-00000002"
    assert (trained.status, trained.output) == (1, "")
    assert trained.messages == (
        f"nmt: error: {place}: writing failed: No space left on device. {kept}: free some space, "
        "and run nmt train again.\n"
    )
    monkeypatch.undo()
