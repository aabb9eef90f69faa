"""The core of a training: plain or fused, in a precision that is settled once."""

import logging
from typing import Any, Literal

import pytest
import torch
from reversal import reversal_corpus, tiny_model, trainer

from nmt.config import TrainingSection
from nmt.data.batches import make_batch
from nmt.model.fused.network import FusedModel
from nmt.training import core as core_module
from nmt.training.core import make_core, settle_precision
from nmt.training.objective import Objective

CPU = torch.device("cpu")
Precision = Literal["float32", "bfloat16"]


def section(**settings: Any) -> TrainingSection:
    return TrainingSection.model_validate({"directory": "unused", **settings})


@pytest.fixture
def fastest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let bfloat16 be the fastest of what is measured."""
    monkeypatch.setattr(core_module, "fastest_precision", lambda *_, **__: "bfloat16")


def test_the_plain_core_is_the_model_itself():
    model = tiny_model()
    assert make_core(model, section(core="plain")) is model
    fused = make_core(model, section(precision="bfloat16"))
    assert isinstance(fused, FusedModel)
    assert (fused.model, fused.dtype) == (model, torch.bfloat16)


def test_plain_and_fused_give_one_loss():
    model = tiny_model(dropout=0.2)
    batch = make_batch(reversal_corpus(), torch.arange(9).numpy(), CPU)
    found = []
    for core in (model, FusedModel(model, torch.float32)):
        torch.manual_seed(3)
        found.append(Objective().loss(core, batch))
    torch.testing.assert_close(*found)


def settle(before: Precision | None = None, **settings: Any) -> Precision:
    return settle_precision(section(**settings), hidden_size=8, before=before, device=CPU)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.usefixtures("fastest")
def test_what_is_asked_for_is_taken(precision: Precision):
    assert settle("float32", precision=precision) == precision


@pytest.mark.usefixtures("fastest")
def test_a_new_run_takes_what_is_fastest_and_plain_code_what_it_knows():
    assert settle() == "bfloat16"
    assert settle(core="plain") == "float32"
    assert settle(feed_previous=0.2) == "float32"


@pytest.mark.usefixtures("fastest")
def test_a_run_goes_on_as_it_began_and_is_told_what_is_faster(caplog: pytest.LogCaptureFixture):
    assert settle("bfloat16") == "bfloat16"
    assert not caplog.messages
    assert settle("float32") == "float32"
    assert caplog.record_tuples == [
        (
            "nmt.training.core",
            logging.WARNING,
            "training.precision: stays float32, in which this run began, though bfloat16 is faster "
            "here; --set training.precision=bfloat16 changes it.",
        )
    ]


def test_the_product_that_is_measured_is_that_of_a_batch(monkeypatch: pytest.MonkeyPatch):
    measured = []

    def measure(weight: torch.Tensor, *, rows: int, offered: tuple[str, ...]) -> str:
        measured.append((tuple(weight.shape), rows, offered))
        return "float32"

    monkeypatch.setattr(core_module, "fastest_precision", measure)
    assert settle() == settle(batch_tokens=1000) == "float32"
    assert measured == [((8, 32), rows, ("float32", "bfloat16")) for rows in (64, 40)]


def test_a_small_task_is_learnt_in_bfloat16(tmp_path):
    settings = {"precision": "bfloat16", "max_epochs": 60, "learning_rate": 1e-2}
    trained = trainer(tmp_path, **settings)
    trained.run()
    batch = make_batch(reversal_corpus(), torch.arange(96).numpy(), CPU)
    assert Objective().loss(trained.model.eval(), batch) < 0.1
