"""`nmt train` says what is wrong with the prepared data, the run or the machine."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

import nmt as package

Command = Callable[..., Any]
Refusal = Callable[..., str]

PREPARE = "Run nmt preprocess with the same configuration, or name another data.directory."
RESTORE = "Restore it from a copy, or move runs/tiny away and run nmt train again."
PREPARED, RUN = Path("prepared/tiny"), Path("runs/tiny")


def change_manifest(directory: Path, **values: object) -> None:
    path = directory / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def checkpoint() -> Path:
    return next(Path("runs/tiny/checkpoints").iterdir())


@pytest.mark.usefixtures("project")
def test_training_before_preprocessing_is_refused(refused: Refusal):
    assert refused("train") == (
        f"prepared/tiny: must be a prepared directory, but does not exist. {PREPARE}"
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_without_manifest_are_refused(refused: Refusal):
    (PREPARED / "manifest.json").unlink()
    assert refused("train") == (
        "prepared/tiny: must be a prepared directory, but is not complete (no manifest.json). "
        + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize("content", ["", "[]", '{"format": "nmt-prepared", "version": 1}', "\0"])
def test_a_damaged_manifest_is_refused(refused: Refusal, content: str):
    (PREPARED / "manifest.json").write_text(content)
    assert refused("train") == (
        "prepared/tiny/manifest.json: must be a manifest of this tool, but is damaged. " + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_of_another_format_version_are_refused(refused: Refusal):
    change_manifest(PREPARED, version=2, tool_version="9.9", files=None)
    assert refused("train") == (
        "prepared/tiny: must have format version 1, the one that nmt "
        f"{package.__version__} reads, but has 2, written by nmt 9.9. {PREPARE}"
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_with_a_missing_or_changed_file_are_refused(refused: Refusal):
    vocabulary = PREPARED / "source.vocabulary"
    vocabulary.write_text(vocabulary.read_text() + "x\n")
    assert refused("train") == (
        "prepared/tiny/source.vocabulary: is damaged or was changed: its SHA-256 is not the one in "
        f"manifest.json. {PREPARE}"
    )
    vocabulary.unlink()
    assert refused("train") == (
        f"prepared/tiny/source.vocabulary: is missing from the prepared directory. {PREPARE}"
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_of_other_settings_are_refused_with_each_key(refused: Refusal):
    changes = ["--set", "segmentation.vocabulary_size=40", "--set", "data.max_length=50"]
    assert refused("train", *changes) == (
        "prepared/tiny: must be prepared with the settings of this configuration, but was prepared "
        "with others:\n"
        "  data.max_length: 100 before, 50 now\n"
        "  segmentation.vocabulary_size: 48 before, 40 now\n" + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
def test_a_run_is_no_prepared_data(refused: Refusal):
    change_manifest(PREPARED, format="nmt-run")
    assert refused("train") == (
        "prepared/tiny: must be a prepared directory, but is of format nmt-run. "
        "Name another directory."
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize(
    ("directory", "state"),
    [
        ("nmt.yaml", "must be a directory, but nmt.yaml is a file"),
        ("nmt.yaml/below/it", "must be a directory, but nmt.yaml is a file"),
        ("corpus", "must be a new, empty or run directory, but holds other files"),
    ],
)
def test_a_place_that_cannot_be_or_must_not_be_written_is_refused(
    refused: Refusal, directory: str, state: str
):
    assert refused("train", "--set", f"training.directory={directory}") == (
        f"{directory}: {state}. Choose another training.directory, or move it away."
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.skipif(torch.cuda.is_available(), reason="needs a machine without CUDA")
def test_cuda_where_there_is_none_is_refused_before_anything_is_written(refused: Refusal):
    assert refused("train", "--set", "device=cuda") == (
        "device: must be auto or cpu on this machine: it is cuda, but PyTorch "
        f"{torch.__version__} finds no CUDA GPU here."
    )


@pytest.mark.usefixtures("trained_project")
def test_a_run_of_another_model_is_not_continued(refused: Refusal):
    changes = ["--set", "model.hidden_size=16", "--set", "training.samples=9"]
    assert refused("train", *changes) == (
        "runs/tiny: holds a run that was started differently:\n"
        "  model.hidden_size: 8 before, 16 now\n"
        "  training.samples: 8 before, 9 now\n"
        "Undo the change to continue it, or choose another training.directory for a new run."
    )


@pytest.mark.usefixtures("trained_project")
def test_a_run_on_other_prepared_data_is_not_continued(refused: Refusal, nmt: Command):
    corpus = Path("corpus/train.en")
    corpus.write_text(corpus.read_text().replace("cat", "horse"))
    assert nmt("preprocess").status == 0
    assert refused("train") == (
        "runs/tiny: holds a run that was started differently:\n"
        "  the content of prepared/tiny\n"
        "Undo the change to continue it, or choose another training.directory for a new run."
    )


@pytest.mark.usefixtures("trained_project")
def test_a_damaged_run_is_not_continued(refused: Refusal):
    (RUN / "target.vocabulary").unlink()
    assert refused("train") == (
        f"runs/tiny/target.vocabulary: is missing from the run directory. {RESTORE}"
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("name", ["model.safetensors", "training.safetensors"])
def test_a_damaged_checkpoint_is_not_continued(refused: Refusal, name: str):
    path = checkpoint() / name
    path.write_bytes(path.read_bytes()[:100])
    assert refused("train") == (
        f"{path}: is damaged or was changed: its SHA-256 is not the one in manifest.json. {RESTORE}"
    )
    path.unlink()
    assert refused("train") == f"{path}: is missing from the checkpoint directory. {RESTORE}"


@pytest.mark.usefixtures("trained_project")
def test_a_missing_checkpoint_is_not_continued(refused: Refusal):
    path = checkpoint()
    shutil.rmtree(path)
    assert refused("train") == (
        f"{path}: must be a checkpoint directory, but does not exist. {RESTORE}"
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("content", ["", "\n", "../../corpus", "step-"])
def test_a_damaged_pointer_is_not_followed(refused: Refusal, content: str):
    Path("runs/tiny/latest").write_text(content)
    assert refused("train") == (
        f"runs/tiny/latest: must name a checkpoint, but holds {content.strip()!r}. Write into it "
        "the name of a directory in runs/tiny/checkpoints."
    )
