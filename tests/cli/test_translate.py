"""`nmt translate` and `nmt evaluate` report what is wrong with the run or the files."""

import gzip
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]

TRAIN = "Run nmt train to make it, or name another: training.directory or --model."
RESTORE = "Restore it from a copy, or move runs/tiny away and run nmt train again."
COMMANDS = [["translate"], ["translate", "--model", "runs/tiny"], ["evaluate"]]
TEST = Path("corpus/test.de")

reads_a_run = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)


@pytest.mark.usefixtures("prepared_project")
@reads_a_run
def test_missing_run_is_rejected(refused: Refusal, command: list[str]):
    assert refused(*command, input="the cat\n") == (
        f"runs/tiny: must be a run directory, but does not exist. {TRAIN}"
    )


@pytest.mark.usefixtures("trained_project")
@reads_a_run
def test_run_without_checkpoint_is_rejected(refused: Refusal, command: list[str]):
    shutil.rmtree("runs/tiny/checkpoints")
    for pointer in ("best", "latest"):
        Path("runs/tiny", pointer).unlink()
    assert refused(*command, input="the cat\n") == (
        "runs/tiny: must have a checkpoint, but training has not saved one yet. "
        "Run nmt train with the same configuration."
    )


@pytest.mark.usefixtures("trained_project")
def test_translate_needs_only_the_weights_of_a_checkpoint(nmt: Command):
    expected = nmt("translate", input="the cat\n")
    Path("runs/tiny/checkpoints/step-00000002/training.safetensors").unlink()
    assert nmt("translate", input="the cat\n") == expected


@pytest.mark.usefixtures("trained_project")
def test_damaged_best_checkpoint_is_reported_and_the_latest_is_used(nmt: Command):
    expected = nmt("translate", input="the cat\n")
    shutil.copytree("runs/tiny/checkpoints/step-00000002", "runs/tiny/checkpoints/step-00000001")
    Path("runs/tiny/best").write_text("step-00000001\n")
    Path("runs/tiny/checkpoints/step-00000001/model.safetensors").write_bytes(b"")
    outcome = nmt("translate", input="the cat\n")
    assert (outcome.status, outcome.output) == (0, expected.output)
    assert outcome.other_messages == (
        "nmt: warning: runs/tiny/checkpoints/step-00000001/model.safetensors: is damaged or was "
        "changed: its SHA-256 is not the one in manifest.json. It is skipped; "
        "runs/tiny/checkpoints/step-00000002 is used.\n"
    )


@pytest.mark.usefixtures("trained_project")
@reads_a_run
def test_damaged_checkpoint_is_rejected(refused: Refusal, command: list[str]):
    path = next(Path("runs/tiny/checkpoints").iterdir()) / "model.safetensors"
    path.write_bytes(path.read_bytes()[:100])
    assert refused(*command, input="the cat\n") == (
        f"{path}: is damaged or was changed: its SHA-256 is not the one in manifest.json. {RESTORE}"
    )
    path.unlink()
    assert refused(*command, input="the cat\n") == (
        f"{path}: is missing from the checkpoint directory. {RESTORE}"
    )


@pytest.mark.usefixtures("trained_project")
@reads_a_run
def test_run_with_a_missing_file_is_rejected(refused: Refusal, command: list[str]):
    Path("runs/tiny/source.segmentation").unlink()
    assert refused(*command, input="the cat\n") == (
        f"runs/tiny/source.segmentation: is missing from the run directory. {RESTORE}"
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize(
    ("directory", "state"),
    [
        ("nmt.yaml", f"but is a file. {TRAIN}"),
        ("corpus", f"but is not complete (no manifest.json). {TRAIN}"),
        ("prepared/tiny", "but is of format nmt-prepared. Name another directory."),
    ],
)
def test_path_that_is_not_a_run_is_rejected(refused: Refusal, directory: str, state: str):
    message = refused("translate", "--model", directory, input="the cat\n")
    assert message == f"{directory}: must be a run directory, {state}"


@pytest.mark.usefixtures("trained_project")
def test_evaluate_without_a_test_corpus_is_rejected(refused: Refusal):
    assert refused("evaluate", "--set", "data.test=[]") == (
        "data.test: must name a test corpus to evaluate on, but names none. Give one, for example "
        "--set data.test=corpora/test, or score files with --hypothesis and --reference."
    )


@pytest.mark.usefixtures("trained_project")
def test_every_test_corpus_is_checked_before_translation(refused: Refusal):
    assert refused("evaluate", "--set", "data.test=[corpus/test, corpus/tset]") == (
        "data.test: corpus/tset.en: must be a text file, but neither tset.en nor tset.en.gz "
        "(.bz2, .xz, .zst) exists. "
        f"Relative paths start from the current directory, {Path.cwd()}."
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("compressed", [False, True])
def test_invalid_utf8_in_a_test_corpus_is_reported_with_file_and_line(
    refused: Refusal, compressed: bool
):
    content, path = b"eins\nzwei\n\xff\n", TEST
    if compressed:
        content, path = gzip.compress(content), Path("corpus/test.de.gz")
        TEST.unlink()
    path.write_bytes(content)
    assert refused("evaluate") == (
        f"{path}:3: must be UTF-8, but has byte 0xff at position 1 of the line. "
        "Convert the file, for example with iconv, or name its encoding: {path: ..., encoding: "
        "cp1252}."
    )


@pytest.mark.usefixtures("project")
def test_invalid_utf8_in_scored_files_is_reported_with_file_and_line(refused: Refusal):
    TEST.write_bytes(b"eins\n\xe9\n")
    assert refused("evaluate", "--hypothesis", str(TEST), "--reference", "corpus/test.en") == (
        "corpus/test.de:2: must be UTF-8, but has byte 0xe9 at position 1 of the line. "
        "Convert the file, for example with iconv."
    )


@pytest.mark.usefixtures("project")
def test_scored_files_of_unequal_length_are_rejected_with_both_counts(refused: Refusal):
    TEST.write_text("eins\n")
    assert refused("evaluate", "--hypothesis", str(TEST), "--reference", "corpus/valid.de") == (
        "corpus/valid.de: must have as many lines as corpus/test.de, 1, but has 3. Line N of one "
        "file must correspond to line N of the other."
    )


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("path", "reason"), [("no.txt", "No such file or directory"), ("corpus", "Is a directory")]
)
def test_unreadable_scored_files_are_reported(refused: Refusal, path: str, reason: str):
    assert refused("evaluate", "--hypothesis", path, "--reference", str(TEST)) == (
        f"{path}: cannot be read: {reason}."
    )


@pytest.mark.usefixtures("project")
def test_empty_scored_files_are_rejected(refused: Refusal):
    Path("empty").touch()
    assert refused("evaluate", "--hypothesis", "empty", "--reference", "empty") == (
        "empty and empty: must contain text, but are empty. Name files with at least one line."
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("override", ["model.hidden_size=16", "training.directory=x", "name=x"])
def test_override_of_a_training_setting_is_rejected(refused: Refusal, override: str):
    assert refused("translate", "--model", "runs/tiny", "--set", override) == (
        f"--set {override}: must set device, seed or decoding.KEY with --model: the other "
        "settings were fixed when runs/tiny was trained. Leave it out."
    )


@pytest.mark.usefixtures("trained_project")
def test_configuration_that_differs_from_the_run_gives_a_warning(nmt: Command):
    outcome = nmt("translate", "--set", "model.hidden_size=16", input="a\n")
    assert outcome.status == 0
    assert outcome.other_messages == (
        "nmt: warning: runs/tiny was trained with other settings, which it keeps: "
        "model.hidden_size: 8 before, 16 now\n"
    )


@pytest.mark.usefixtures("trained_project")
def test_arbitrary_bytes_give_one_output_line_per_input_line(nmt: Command):
    noise = random.Random(1).randbytes(600)
    outcome = nmt("translate", "--model", "runs/tiny", input=noise)
    assert outcome.status == 0
    assert outcome.output.count("\n") == noise.count(b"\n") + (noise[-1:] != b"\n")
