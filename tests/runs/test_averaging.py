"""`nmt average` writes the mean of several checkpoints as a run that translates."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from nmt.runs.directory import Run

Command = Callable[..., Any]
Refusal = Callable[..., str]
LONGER = ["--set", "training.max_epochs=3", "--set", "training.validate_every_steps=1"]


def weights(run: str, step: int) -> dict[str, torch.Tensor]:
    return load_file(Path("runs", run, "checkpoints", f"step-{step:08d}", "model.safetensors"))


@pytest.mark.usefixtures("prepared_project")
def test_average_of_last_checkpoints_translates(nmt: Command):
    nmt("train", *LONGER)
    outcome = nmt("average", "runs/tiny", "--last", "3")
    assert (outcome.status, outcome.output) == (0, "")
    assert outcome.messages == (
        "Wrote runs/tiny-average, the average of the checkpoints of steps 4, 5, 6.\n"
        "Next: nmt translate --model runs/tiny-average < input.txt\n"
    )
    averaged = weights("tiny-average", 6)
    for name, weight in averaged.items():
        checkpoints = torch.stack([weights("tiny", step)[name] for step in (4, 5, 6)])
        torch.testing.assert_close(weight, checkpoints.mean(0), rtol=1e-6, atol=1e-8)
    assert nmt("translate", "--model", "runs/tiny-average", input="the cat\n").status == 0
    description = nmt("info", "runs/tiny-average").output
    assert "average of           step-00000004, step-00000005, step-00000006" in description
    assert "best score           none: there was no validation" in description
    assert "length_limit" in Run.load(Path("runs/tiny-average")).details


@pytest.mark.usefixtures("prepared_project")
def test_average_of_best_checkpoints_is_written_to_the_given_directory(nmt: Command):
    nmt("train", *LONGER, "--set", "training.keep_best=2", "--set", "training.best_by=loss")
    messages = nmt("average", "runs/tiny", "--best", "2", "--output", "mean").messages
    assert messages.startswith("Wrote mean, the average of the checkpoints of steps ")
    assert Path("mean/best").read_text() == Path("mean/latest").read_text()


@pytest.mark.usefixtures("trained_project")
def test_averaging_more_checkpoints_than_exist_is_rejected(refused: Refusal):
    assert refused("average", "runs/tiny", "--last", "2") == (
        "runs/tiny: must have the 2 last checkpoints to average them, but has 1. Average fewer, or "
        "train with a larger training.keep_last."
    )
    assert refused("average", "runs/tiny", "--best", "2") == (
        "runs/tiny: must have the 2 best checkpoints to average them, but has 1. Average fewer, or "
        "train with a larger training.keep_best."
    )


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("options", [[], ["--last", "1", "--best", "1"]])
def test_exactly_one_of_last_and_best_is_required(refused: Refusal, options: list[str]):
    assert refused("average", "runs/tiny", *options) == (
        "exactly one of --last N and --best N must be given."
    )


@pytest.mark.usefixtures("trained_project")
def test_averaging_a_damaged_checkpoint_is_rejected(refused: Refusal):
    Path("runs/tiny/checkpoints/step-00000002/model.safetensors").write_bytes(b"")
    assert "model.safetensors: is damaged" in refused("average", "runs/tiny", "--last", "1")


@pytest.mark.usefixtures("trained_project")
def test_average_can_start_a_new_run_but_cannot_be_resumed(refused: Refusal, nmt: Command):
    nmt("average", "runs/tiny", "--last", "1")
    assert refused("train", "--set", "training.directory=runs/tiny-average") == (
        "runs/tiny-average: must be a run that was trained, but holds averaged weights only. Start "
        "a new run from them: nmt train --from runs/tiny-average, with another "
        "training.directory."
    )
    new = ["--from", "runs/tiny-average", "--set", "training.directory=runs/new"]
    assert nmt("train", *new).status == 0


@pytest.mark.usefixtures("trained_project")
def test_average_does_not_overwrite_existing_files(refused: Refusal):
    assert refused("average", "runs/tiny", "--last", "1", "--output", "corpus") == (
        "corpus: must be a new or empty directory, but holds files. Choose another --output, or "
        "move it away."
    )
