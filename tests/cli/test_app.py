"""The commands from end to end: results, messages and exit status."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import nmt as package

Command = Callable[..., Any]
Times = Mapping[Path, int]


def times(directory: str) -> Times:
    return {path: path.stat().st_mtime_ns for path in Path(directory).rglob("*")}


def in_a_process(shell_line: str) -> "subprocess.CompletedProcess[str]":
    """Run a shell line, in which `$NMT` runs the command, in a new process."""
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {shell_line}"],
        env=environment(),
        capture_output=True,
        text=True,
    )


def environment() -> dict[str, str]:
    return os.environ | {
        "NMT": f"{sys.executable} -m nmt",
        "PYTHONPATH": str(Path(package.__file__).parents[1]),
        "OMP_NUM_THREADS": "1",
    }


def on_a_terminal(shell_line: str, *, typed: bytes = b"") -> str:
    """Run a shell line as `in_a_process` does, but on a terminal; return what it shows."""
    controller, terminal = pty.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    os.write(controller, typed)
    shown = b""
    with subprocess.Popen(
        ["bash", "-c", shell_line],
        env=environment(),
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
    ):
        os.close(terminal)
        with suppress(OSError):  # the other end is closed
            while chunk := os.read(controller, 4096):
                shown += chunk
    os.close(controller)
    return without_cuts(shown.decode().replace("\r\n", "\n"))


def without_cuts(text: str) -> str:
    """Return a text without the warnings about sentences that a hardly trained model does not end.

    The last of many such warnings is that further ones are not listed.
    """
    cut = "reaches its longest length|are counted, not listed"
    return re.sub(rf"nmt: warning: [^\n]*({cut})[^\n]*\n", "", text)


@pytest.mark.usefixtures("project")
def test_preprocess_train_translate_and_evaluate_work_in_sequence(nmt: Command):
    prepared = nmt("preprocess")
    assert prepared.status == 0
    assert prepared.messages == (
        "data.train: corpus/train: 40 pairs, the first: the a. | die ein.\n"
        "data.valid: corpus/valid: 3 pairs, the first: the a. | die ein.\n"
        "data.test: corpus/test: 4 pairs, the first: finds big. | findet groß.\n"
        "Learning bpe segmentation from 40 pairs.\n"
        "Encoding the 40 pairs of data.train.\n"
        "Encoding the 3 pairs of data.valid.\n"
        "Encoding the 4 pairs of data.test.\n"
        "Wrote prepared/tiny. Next: nmt train, with the same configuration.\n"
    )
    assert "vocabulary: 48 ids shared by en and de (bpe)" in prepared.output

    trained = nmt("train")
    assert (trained.status, trained.output) == (0, "")
    assert trained.messages.endswith("Next: nmt translate --model runs/tiny < input.txt\n")

    translated = nmt("translate", input="the cat sees\n\n  \na bird")
    assert (translated.status, translated.other_messages) == (0, "")
    first, *blank, last = translated.output.removesuffix("\n").split("\n")
    assert (first != "", blank, last != "") == (True, ["", ""], True)

    evaluated = nmt("evaluate")
    assert evaluated.status == 0
    assert (
        evaluated.other_messages == "Translating the 4 pairs of corpus/test with greedy search.\n"
    )
    names = [line.split()[0] for line in evaluated.output.splitlines()]
    assert names == ["corpus/test", "BLEU", "chrF2"]


@pytest.mark.usefixtures("project")
def test_preprocess_is_skipped_until_an_input_changes(nmt: Command):
    nmt("preprocess")
    before = times("prepared")
    assert nmt("preprocess") == (0, "", "prepared/tiny is up to date: nothing to do.\n")
    assert times("prepared") == before

    for split in ("train", "valid", "test"):
        for language in ("en", "de"):
            with Path(f"corpus/{split}.{language}").open("a") as file:
                file.write("now\n")
    again = nmt("preprocess")
    assert again.messages.endswith(
        "\nWrote prepared/tiny. Next: nmt train, with the same configuration.\n"
    )
    assert "train         41      41" in again.output
    assert times("prepared").keys() == before.keys()


@pytest.mark.usefixtures("prepared_project")
def test_preprocess_replaces_damaged_prepared_data(nmt: Command):
    original = Path("prepared/tiny/source.vocabulary").read_bytes()
    Path("prepared/tiny/source.vocabulary").write_text("damaged")
    assert nmt("preprocess").status == 0
    assert Path("prepared/tiny/source.vocabulary").read_bytes() == original


@pytest.mark.usefixtures("trained_project")
def test_resuming_a_finished_run_keeps_every_checkpoint(nmt: Command):
    before = times("runs/tiny/checkpoints")
    assert nmt("train").status == 0
    assert times("runs/tiny/checkpoints") == before


@pytest.mark.usefixtures("project")
def test_quiet_prints_only_results(nmt: Command):
    assert nmt("preprocess", "--quiet").messages == ""
    assert nmt("preprocess", "--quiet") == (0, "", "")
    assert nmt("train", "-q") == (0, "", "")
    assert nmt("translate", "-q", input="the cat\n").other_messages == ""
    assert nmt("evaluate", "-q").other_messages == ""


@pytest.mark.usefixtures("trained_project")
def test_run_directory_is_self_contained_and_can_be_moved(nmt: Command):
    before = nmt("translate", input="the cat sees\n")
    shutil.move("runs/tiny", "elsewhere")
    for left_behind in ("prepared", "corpus"):
        shutil.rmtree(left_behind)
    Path("nmt.yaml").unlink()
    assert nmt("translate", "--model", "elsewhere", input="the cat sees\n") == before


@pytest.mark.usefixtures("trained_project")
def test_invalid_utf8_is_replaced_with_a_warning_even_when_quiet(nmt: Command):
    outcome = nmt("translate", "--quiet", input=b"the c\xff\xfet\nnow\n")
    assert (outcome.status, outcome.output.count("\n")) == (0, 2)
    assert outcome.other_messages == (
        "nmt: warning: standard input:1: not UTF-8; invalid bytes were replaced by U+FFFD\n"
    )


@pytest.mark.usefixtures("project")
def test_two_files_can_be_scored_as_text_or_json_with_signatures(nmt: Command):
    files = ["--hypothesis", "corpus/test.de", "--reference", "corpus/test.de"]
    text = nmt("evaluate", *files)
    assert text.status == 0
    assert text.output.startswith("corpus/test.de\n  BLEU  100.00  nrefs:1|")
    scores = json.loads(nmt("evaluate", *files, "--json").output)["corpus/test.de"]
    assert [round(scores[metric]["score"]) for metric in ("bleu", "chrf")] == [100, 100]
    assert scores["bleu"]["signature"] in text.output


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_begins_with_examples(nmt: Command, option: str):
    status, output, messages = nmt(option)
    assert (status, messages) == (0, "")
    assert output.splitlines()[2].strip() == "Examples:"
    assert all(command in output for command in ("preprocess", "train", "translate", "evaluate"))


@pytest.mark.parametrize("command", ["preprocess", "train", "translate", "evaluate"])
def test_every_command_has_help(nmt: Command, command: str):
    status, output, messages = nmt(command, "-h")
    assert (status, messages) == (0, "")
    assert output.startswith(f"Usage: nmt {command} ")
    assert "--config FILE" in output


def test_version_is_that_of_the_package(nmt: Command):
    assert nmt("--version") == (0, f"nmt {package.__version__}\n", "")


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_closed_pipe_is_not_an_error(nmt: Command):
    text = "the cat sees\n" * 3
    expected = nmt("translate", input=text).output.splitlines(keepends=True)[0]
    Path("in.txt").write_text(text * 2000)
    done = in_a_process("$NMT translate < in.txt | head -n 1")
    assert (done.returncode, done.stdout, without_cuts(done.stderr)) == (0, expected, "")


@pytest.mark.slow
@pytest.mark.usefixtures("project")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_reported(nmt: Command):
    files = "--hypothesis corpus/test.de --reference corpus/test.de"
    done = in_a_process(f"$NMT evaluate {files} > /dev/full")
    assert (done.returncode, done.stderr) == (1, "nmt: error: No space left on device.\n")


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_of_standard_output_is_reported():
    done = in_a_process("$NMT translate < corpus/test.en > /dev/full")
    message = "nmt: error: standard output: No space left on device.\n"
    assert (done.returncode, without_cuts(done.stderr)) == (1, message)


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize(
    ("command", "stream"),
    [("translate <&-", "input"), ("translate >&-", "output"), ("evaluate >&-", "output")],
)
def test_closed_standard_streams_are_rejected(command: str, stream: str):
    done = in_a_process(f"$NMT {command}")
    message = f"nmt: error: standard {stream} must be open, but is closed.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_progress_bar_never_mixes_with_translations_on_a_terminal(nmt: Command):
    translated = nmt("translate", input=Path("corpus/test.en").read_bytes()).output
    assert on_a_terminal("$NMT translate < corpus/test.en") == translated
    shown = on_a_terminal("$NMT translate < corpus/test.en > translated")
    assert "0/4 [" in shown
    assert Path("translated").read_text() == translated


@pytest.mark.slow
@pytest.mark.usefixtures("project")
def test_preprocess_shows_progress_on_a_terminal_unless_quiet():
    assert " 0/40 [" in on_a_terminal("$NMT preprocess > report")
    assert on_a_terminal("$NMT preprocess --set data.max_length=99 --quiet > report") == ""


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_interactive_translate_explains_how_to_end_the_input(nmt: Command):
    shown = on_a_terminal("$NMT translate", typed=b"the cat\n\x04")
    translated = nmt("translate", input="the cat\n").output
    assert shown == f"the cat\nType lines to translate; Ctrl-D ends.\n{translated}"
