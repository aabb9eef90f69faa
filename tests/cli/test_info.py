"""`nmt info` describes the model and the training of a run."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]


def facts(output: str) -> dict[str, str]:
    """Return the second paragraph as a mapping: on each line, two spaces separate name and text."""
    lines = output.split("\n\n")[1].split("\n")
    return {name: text.strip() for name, _, text in (line.partition("  ") for line in lines)}


@pytest.mark.usefixtures("trained_project")
def test_info_shows_the_model_and_the_training(nmt: Command):
    outcome = nmt("info", "runs/tiny")
    assert (outcome.status, outcome.messages) == (0, "")
    assert outcome.output.startswith("runs/tiny\n\n")
    run_facts = facts(outcome.output)
    assert run_facts.pop("trained for").startswith("2 steps, the last in epoch 1, 0.")
    assert run_facts.pop("best score").startswith("BLEU ")
    assert run_facts == {
        "translates": "en to de",
        "vocabulary": "48 ids shared by en and de (bpe)",
        "trained on": "40 pairs, 599 source and 603 target tokens",
        "longest translation": "1.51 x source tokens + 10",
        "loss": "sampled softmax of 8 log-uniform candidates",
        "optimizer": "adam, batches of 64 pairs, learning rate 0.001 (linear), dropout 0.3, "
        "in float32",
    }
    assert "attention          additive, 1 head of 8" in outcome.output


@pytest.mark.usefixtures("prepared_project")
def test_nondefault_model_trains_translates_and_is_described(nmt: Command):
    settings = [
        "model.cell=lstm",
        "model.layers=2",
        "model.heads=2",
        "model.initial_state_attention=true",
        "model.encoder_hidden_size=6",
        "model.tie_embeddings=true",
        "model.tie_projection=true",
        "training.loss=softmax",
        "training.label_smoothing=0.1",
        "training.feed_previous=0.5",
        "training.feed_previous_schedule=linear",
        "training.batch_tokens=100",
        "training.core=plain",
    ]
    overrides = [part for setting in settings for part in ("--set", setting)]
    trained = nmt("train", *overrides)
    assert trained.status == 0
    outcome = nmt("info", "runs/tiny")
    run_facts = facts(outcome.output)
    assert run_facts["loss"] == "full softmax, label smoothing 0.1, feed-previous 0.5 (linear)"
    assert run_facts["optimizer"] == (
        "adam, batches of 100 target tokens, learning rate 0.001 (linear), dropout 0.3, "
        "in float32 by the plain core"
    )
    model_lines = outcome.output.split("\n\n")[2].split("\n")[:9]
    assert "\n".join(model_lines) in trained.messages
    assert "label smoothing 0.1, feed-previous 0.5 (linear); validation always" in trained.messages
    translated = nmt("translate", "--model", "runs/tiny", input="the cat sees\n\n")
    assert translated.status == 0
    assert translated.output.count("\n") == 2


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize(
    "settings",
    [
        ["model.attention=none"],
        ["training.sampler=unigram", "training.remove_accidental_hits=false"],
        ["training.feed_previous=1", "training.update_embedding_for_previous=false"],
        ["model.bidirectional=false", "training.samples=48"],
    ],
)
def test_every_loss_and_decoder_trains_and_translates(nmt: Command, settings: list[str]):
    overrides = [part for setting in settings for part in ("--set", setting)]
    assert nmt("train", *overrides).status == 0
    assert nmt("translate", "--model", "runs/tiny", input="the cat\n").output.count("\n") == 1


@pytest.mark.usefixtures("trained_project")
def test_run_without_a_checkpoint_is_described(nmt: Command):
    shutil.rmtree("runs/tiny/checkpoints")
    for pointer in ("latest", "best"):
        Path("runs/tiny", pointer).unlink()
    run_facts = facts(nmt("info", "runs/tiny").output)
    assert run_facts["trained for"] == "nothing yet: there is no checkpoint"
    assert run_facts["best score"] == "none: there was no validation"


@pytest.mark.usefixtures("trained_project")
def test_directory_that_is_not_a_run_is_rejected(refused: Refusal):
    assert refused("info", "prepared/tiny") == (
        "prepared/tiny: must be a run directory, but is of format nmt-prepared. "
        "Name another directory."
    )
    assert refused("info", "nowhere").startswith("nowhere: must be a run directory, but does not")
