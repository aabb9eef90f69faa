"""What does not fit a run is an error that names it, before anything is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]


@pytest.mark.usefixtures("trained_project")
def test_run_of_another_model_cannot_be_resumed(refused: Refusal):
    changes = ["--set", "model.hidden_size=16", "--set", "training.batch_sentences=9"]
    assert refused("train", *changes) == (
        "runs/tiny: holds a run that was started with other settings:\n"
        "  model.hidden_size: 8 before, 16 now\n"
        "  training.batch_sentences: 64 before, 9 now\n"
        "Undo the change to continue it, or choose another training.directory for a new run."
    )


@pytest.mark.usefixtures("trained_project")
def test_run_on_other_prepared_data_cannot_be_resumed(refused: Refusal, nmt: Command):
    corpus = Path("corpus/train.en")
    corpus.write_text(corpus.read_text().replace("cat", "horse"))
    assert nmt("preprocess").status == 0
    assert refused("train") == (
        "runs/tiny: holds a run that was started with other settings:\n"
        "  the content of prepared/tiny\n"
        "Undo the change to continue it, or choose another training.directory for a new run."
    )


@pytest.mark.usefixtures("trained_project")
def test_resuming_a_run_from_other_weights_is_rejected(refused: Refusal):
    assert refused("train", "--from", "runs/other") == (
        "runs/tiny: holds a run that began with random weights, not with those of runs/other. "
        "Choose another training.directory for a new run, or leave out --from to continue this "
        "one."
    )


@pytest.mark.usefixtures("trained_project")
def test_weights_of_another_model_or_vocabulary_are_rejected(refused: Refusal, nmt: Command):
    new = ["--set", "training.directory=runs/new", "--from", "runs/tiny"]
    assert refused("train", *new, "--set", "model.hidden_size=16") == (
        "runs/tiny: must have the model and the vocabularies of the new run to initialize it, but "
        "differs:\n"
        "  model.hidden_size: 8 before, 16 now\n"
        "Give the new run the same model, and prepare its data with these vocabularies: "
        "--set segmentation.reuse=runs/tiny"
    )
    data = ["--set", "data.train=corpus/test", "--set", "data.directory=prepared/new"]
    size = ["--set", "segmentation.vocabulary_size=40"]
    assert nmt("preprocess", *data, *size).status == 0
    assert "runs/tiny/source.vocabulary and prepared/new/source.vocabulary are not the same" in (
        refused("train", *new, *data, *size)
    )


@pytest.mark.usefixtures("trained_project")
def test_data_prepared_with_reused_vocabularies_fits_the_weights(nmt: Command):
    data = [
        *("--set", "data.train=corpus/test", "--set", "data.directory=prepared/new"),
        *("--set", "segmentation.reuse=runs/tiny"),
    ]
    assert nmt("preprocess", *data).status == 0
    new = ["--set", "training.directory=runs/new", "--from", "runs/tiny"]
    assert nmt("train", *new, *data).status == 0


@pytest.mark.usefixtures("project")
def test_separate_vocabularies_do_not_fit_weights_of_the_opposite_direction(
    nmt: Command, refused: Refusal
):
    separate = (
        Path("nmt.yaml")
        .read_text()
        .replace("{vocabulary_size: 48}", "{kind: word, vocabulary_size: 20, shared: false}")
    )
    Path("nmt.yaml").write_text(separate)
    Path("back.yaml").write_text(
        separate.replace("source: en, target: de", "source: de, target: en")
    )
    back = ["--config", "back.yaml", "--set", "segmentation.reuse=runs/tiny"]
    back += ["--set", "data.directory=prepared/back", "--set", "training.directory=runs/back"]
    for arguments in (["preprocess"], ["train"], ["preprocess", *back]):
        assert nmt(*arguments).status == 0
    assert refused("train", *back, "--from", "runs/tiny") == (
        "runs/tiny: must translate from de to en to initialize the new run, because the languages "
        "have separate vocabularies, but translates from en to de. Begin with a run of the same "
        "direction, or leave out --from."
    )
