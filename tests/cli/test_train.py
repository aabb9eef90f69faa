"""`nmt train` reports what is wrong with the prepared data, the run or the machine."""

import json
import os
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import regex
import torch

import nmt as package
from nmt.model.dropout import Dropout
from nmt.runs.lock import locked

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
def test_train_before_preprocess_is_rejected(refused: Refusal):
    assert refused("train") == (
        f"prepared/tiny: must be a prepared directory, but does not exist. {PREPARE}"
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_without_manifest_is_rejected(refused: Refusal):
    (PREPARED / "manifest.json").unlink()
    assert refused("train") == (
        "prepared/tiny: must be a prepared directory, but is not complete (no manifest.json). "
        + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize("content", ["", "[]", '{"format": "nmt-prepared", "version": 2}', "\0"])
def test_damaged_manifest_is_rejected(refused: Refusal, content: str):
    (PREPARED / "manifest.json").write_text(content)
    assert refused("train") == (
        "prepared/tiny/manifest.json: must be a manifest of this tool, but is damaged. " + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_of_another_format_version_is_rejected(refused: Refusal):
    change_manifest(PREPARED, version=1, tool_version="9.9", files=None)
    assert refused("train") == (
        f"prepared/tiny: must have format version 2, which nmt {package.__version__} reads, but "
        "has version 1, which nmt 9.9 wrote and reads. Read it with nmt 9.9, or "
        f"{PREPARE[0].lower()}{PREPARE[1:]}"
    )


@pytest.mark.usefixtures("prepared_project")
def test_prepared_data_with_a_missing_or_changed_file_is_rejected(refused: Refusal):
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
def test_prepared_data_with_other_settings_is_rejected_with_each_key(refused: Refusal):
    changes = ["--set", "segmentation.vocabulary_size=40", "--set", "data.max_length=50"]
    assert refused("train", *changes) == (
        "prepared/tiny: must be prepared with the settings of this configuration, but was prepared "
        "with others:\n"
        "  data.max_length: 100 before, 50 now\n"
        "  segmentation.vocabulary_size: 48 before, 40 now\n" + PREPARE
    )


@pytest.mark.usefixtures("prepared_project")
def test_run_directory_is_rejected_as_prepared_data(refused: Refusal):
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
        (
            "corpus",
            "must be a new, empty or run directory, but holds other files: test.de, test.en, "
            "train.de and 3 more",
        ),
    ],
)
def test_unusable_training_directory_is_rejected(refused: Refusal, directory: str, state: str):
    assert refused("train", "--set", f"training.directory={directory}") == (
        f"{directory}: {state}. Choose another training.directory, or move it away."
    )


@pytest.mark.usefixtures("prepared_project")
@pytest.mark.skipif(torch.cuda.is_available(), reason="needs a machine without CUDA")
def test_missing_cuda_is_reported_before_anything_is_written(refused: Refusal):
    assert refused("train", "--set", "device=cuda") == (
        f"device: must be auto or cpu, but is cuda: PyTorch {torch.__version__} finds no CUDA GPU "
        "on this machine. Set device=cpu."
    )


@pytest.mark.usefixtures("trained_project")
def test_damaged_run_cannot_be_resumed(refused: Refusal):
    (RUN / "target.vocabulary").unlink()
    assert refused("train") == (
        f"runs/tiny/target.vocabulary: is missing from the run directory. {RESTORE}"
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("name", ["model.safetensors", "training.safetensors"])
def test_damaged_checkpoint_cannot_be_resumed(refused: Refusal, name: str):
    path = checkpoint() / name
    path.write_bytes(path.read_bytes()[:100])
    assert refused("train") == (
        f"{path}: is damaged or was changed: its SHA-256 is not the one in manifest.json. {RESTORE}"
    )
    path.unlink()
    assert refused("train") == f"{path}: is missing from the checkpoint directory. {RESTORE}"


@pytest.mark.usefixtures("prepared_project")
def test_run_locked_by_another_process_is_rejected(refused: Refusal):
    with locked(RUN):
        message = refused("train")
    assert message == (
        f"runs/tiny: is being trained by process {os.getpid()} on {socket.gethostname()}. Wait for "
        "it or stop it, or choose another training.directory."
    )
    assert not Path("runs").exists()


@pytest.mark.usefixtures("trained_project")
def test_changed_settings_are_reported_and_recorded(nmt: Command):
    changes = ["--set", "training.max_epochs=2", "--set", "training.learning_rate=0.5"]
    outcome = nmt("train", *changes)
    assert outcome.status == 0
    assert "changed: training.learning_rate: 0.001 before, 0.5 now\n" in outcome.messages
    assert "changed: training.max_epochs: 1 before, 2 now\n" in outcome.messages
    assert "Resuming runs/tiny from step 2 of at most 4, on cpu; the" in outcome.messages
    # The new settings are saved, so they are not a change the next time.
    assert "changed:" not in nmt("train", *changes, "--set", "evaluation.metrics=bleu").messages
    assert "learning rate 0.5 (linear)" in nmt("info", "runs/tiny").output


@pytest.mark.usefixtures("trained_project")
def test_changed_dropout_takes_effect(nmt: Command, monkeypatch: pytest.MonkeyPatch):
    rates = []

    def forward(self: Dropout, values: torch.Tensor) -> torch.Tensor:
        rates.append(self.p)
        return values

    monkeypatch.setattr(Dropout, "forward", forward)
    changes = ["--set", "model.dropout=0.05", "--set", "training.max_epochs=2"]
    assert "changed: model.dropout: 0.3 before, 0.05 now\n" in nmt("train", *changes).messages
    assert set(rates) == {0.05}
    assert "dropout 0.05" in nmt("info", "runs/tiny").output


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_initial_weights_are_remembered_without_a_checkpoint(
    nmt: Command,
):
    new = ["--set", "training.directory=runs/new", "--set", "training.learning_rate=1e-30"]
    assert nmt("train", "--from", "runs/tiny", *new).status == 0
    for pointer in ("best", "latest"):
        Path("runs/new", pointer).unlink()
    shutil.rmtree("runs/new/checkpoints")
    assert nmt("train", *new).status == 0
    before = nmt("translate", "--model", "runs/tiny", input="the cat sees\n").output
    assert nmt("translate", "--model", "runs/new", input="the cat sees\n").output == before


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_changed_number_of_threads_gives_a_warning(nmt: Command):
    threads = torch.get_num_threads()
    more = ["--threads", str(threads + 1)]
    outcome = nmt("train", "--quiet", "--set", "training.max_epochs=2", *more)
    assert outcome.messages == (
        f"nmt: warning: changed: threads: {threads} before, {threads + 1} now: from here on, the "
        "last bits of the weights may differ.\n"
    )


@pytest.mark.usefixtures("prepared_project")
def test_tensorboard_files_are_written_on_request(nmt: Command):
    assert nmt("train", "--set", "training.tensorboard=true").status == 0
    (events,) = Path("runs/tiny/tensorboard").iterdir()
    content = events.read_bytes()
    for name in (b"training/loss", b"validation/bleu"):
        assert name in content


@pytest.mark.usefixtures("prepared_project")
def test_missing_tensorboard_is_reported(nmt: Command, monkeypatch: Any):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard.writer", None)
    outcome = nmt("train", "--set", "training.tensorboard=true", "--quiet")
    assert (outcome.status, outcome.messages) == (
        2,
        "nmt: error: training.tensorboard: needs TensorBoard, which is not installed. Run pip "
        "install 'nmt[tensorboard]', or set it to false.\n",
    )


@pytest.mark.usefixtures("prepared_project")
def test_summary_shows_the_best_score_and_the_time_spent(nmt: Command):
    lines = nmt("train").messages.splitlines()
    assert lines[-4] == "runs/tiny: the last epoch, 1, is done (training.max_epochs)."
    assert regex.fullmatch(r"Best: BLEU [\d.]+ at step 2 of 2\.", lines[-3])
    assert regex.fullmatch(
        r"Time: [\d.]+ minutes: training [\d.]+%, validation [\d.]+%, checkpoints [\d.]+%\.",
        lines[-2],
    )
    assert lines[-1] == "Next: nmt translate --model runs/tiny < input.txt"
    assert Path("runs/tiny/curves.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.usefixtures("trained_project")
def test_from_initializes_a_new_run_with_the_weights_of_another(nmt: Command):
    tuned = ["--from", "runs/tiny", "--set", "training.directory=runs/tuned"]
    # A learning rate this small leaves the weights unchanged.
    small = ["--set", "training.learning_rate=1e-30", "--set", "training.max_epochs=2"]
    assert nmt("train", *tuned, *small).status == 0
    before = nmt("translate", "--model", "runs/tiny", input="the cat sees\n").output
    assert nmt("translate", "--model", "runs/tuned", input="the cat sees\n").output == before
    origin = f"began with           the weights of {Path('runs/tiny').absolute()}\n"
    assert origin in nmt("info", "runs/tuned").output
    # The same command resumes the new run.
    resumed = nmt("train", *tuned, *small)
    assert (resumed.status, "step 4 of 4" in resumed.messages) == (0, True)


@pytest.mark.usefixtures("trained_project")
def test_vocabularies_of_another_segmentation_are_rejected(refused: Refusal):
    changes = ["segmentation.reuse=runs/tiny", "segmentation.kind=word", "data.directory=new"]
    assert refused(
        "preprocess", *(argument for change in changes for argument in ("--set", change))
    ) == (
        "runs/tiny: must have the segmentation settings of this configuration, but differs:\n"
        "  segmentation.kind: bpe there, word here\n"
        "Use the same settings, or remove segmentation.reuse."
    )


@pytest.mark.usefixtures("prepared_project")
def test_corpora_changed_since_preprocess_give_a_warning(nmt: Command):
    Path("corpus/train.en").write_text("other\n")
    Path("corpus/train.de").unlink()
    assert nmt("train", "--quiet").messages == (
        "nmt: warning: changed since nmt preprocess: corpus/train.en. Training uses prepared/tiny "
        "as it was prepared; run nmt preprocess to train on the new content.\n"
    )


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
def test_training_requires_neither_test_nor_validation_data(nmt: Command):
    Path("corpus/test.en").write_text("other\n")
    assert nmt("train", "--quiet") == (0, "", "")
    assert nmt("train", "--quiet", "--set", "data.test=corpus/other") == (0, "", "")
    unvalidated = ["--set", "data.valid=[]", "--set", "data.test=[]"]
    unvalidated += ["--set", "training.directory=runs/new"]
    assert nmt("preprocess", *unvalidated).status == 0
    assert nmt("train", "--quiet", *unvalidated).messages == (
        "nmt: warning: data.valid names no corpus, so the best checkpoint is unknown and training "
        "cannot stop early: it runs to its last step, and that model is used.\n"
    )
    assert nmt("train", "--quiet", "--set", "training.max_epochs=2", *unvalidated) == (0, "", "")


@pytest.mark.usefixtures("prepared_project")
def test_copied_or_unknown_training_text_gives_a_warning(nmt: Command):
    for language in ("en", "de"):
        Path(f"corpus/train.{language}").write_text(
            "".join(f"word{number} a\n" for number in range(40))
        )
    words = ["--set", "segmentation.kind=word", "--set", "segmentation.vocabulary_size=10"]
    assert nmt("preprocess", *words).status == 0
    messages = nmt("train", *words).messages
    assert "nmt: warning: 44% of the source tokens are UNK, which no model can" in messages
    assert "nmt: warning: 100% of the training pairs have the same text on both sides" in messages


@pytest.mark.usefixtures("prepared_project")
def test_resumed_run_keeps_its_precision(nmt: Command, monkeypatch: pytest.MonkeyPatch):
    def set_fastest(precision: str) -> None:
        seconds = {"float32": 2.0, "bfloat16": 2.0, precision: 1.0}
        monkeypatch.setattr("nmt.training.precision.step_seconds", lambda *_, **__: seconds)

    auto = ["train", "--set", "training.precision=auto"]
    set_fastest("bfloat16")
    assert ", in bfloat16\n" in nmt(*auto).messages
    assert "precision: bfloat16\n" in Path("runs/tiny/config.yaml").read_text()
    set_fastest("float32")
    assert ", in bfloat16\n" in nmt(*auto, "--set", "training.max_epochs=2").messages
    # A run without any checkpoint starts again, in the precision that is fastest now.
    shutil.rmtree("runs/tiny/checkpoints")
    assert ", in float32\n" in nmt(*auto).messages
