"""The core of a training: plain or fused, in a precision that is settled once."""

import logging
from typing import Any

import pytest
import torch
from reversal import reversal_corpus, tiny_model, trainer

from nmt.config import TrainingSection
from nmt.data.batches import make_batch
from nmt.model.fused.network import FusedModel
from nmt.training import core as core_module
from nmt.training.core import make_core, settle_precision
from nmt.training.objective import Objective


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
    batch = make_batch(reversal_corpus(), torch.arange(9).numpy(), torch.device("cpu"))
    found = []
    for core in (model, FusedModel(model, torch.float32)):
        torch.manual_seed(3)
        found.append(Objective().loss(core, batch))
    torch.testing.assert_close(*found)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.usefixtures("fastest")
def test_what_is_asked_for_is_taken(precision: str):
    settings = section(precision=precision)
    assert settle_precision(settings, tiny_model(), {"training.precision": "float32"}) == precision


@pytest.mark.usefixtures("fastest")
def test_a_new_run_takes_what_is_fastest_and_the_plain_core_what_it_knows():
    assert settle_precision(section(), tiny_model(), {}) == "bfloat16"
    assert settle_precision(section(core="plain"), tiny_model(), {}) == "float32"


@pytest.mark.usefixtures("fastest")
def test_a_run_goes_on_as_it_began_and_is_told_what_is_faster(caplog: pytest.LogCaptureFixture):
    recorded = {"training.precision": "float32"}
    assert settle_precision(section(), tiny_model(), recorded) == "float32"
    assert caplog.record_tuples == [
        (
            "nmt.training.core",
            logging.WARNING,
            "training.precision: stays float32, in which this run began, though bfloat16 is faster "
            "here; --set training.precision=bfloat16 changes it.",
        )
    ]


def test_a_small_task_is_learnt_in_bfloat16(tmp_path):
    settings = {"precision": "bfloat16", "max_epochs": 60, "learning_rate": 1e-2}
    trained = trainer(tmp_path, **settings)
    trained.run()
    batch = make_batch(reversal_corpus(), torch.arange(96).numpy(), torch.device("cpu"))
    assert Objective().loss(trained.model.eval(), batch) < 0.1
