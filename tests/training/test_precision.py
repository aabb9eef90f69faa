"""The plain and the fused core agree, and the precision of a run is chosen once."""

from typing import Any, Literal

import pytest
import torch
from reversal import reversal_corpus, tiny_model, trainer

from nmt.config import ModelSection, TrainingSection
from nmt.data.batches import make_batch
from nmt.errors import RunError
from nmt.model.fused.network import FusedModel
from nmt.training import precision as precision_module
from nmt.training.loss import TrainingLoss
from nmt.training.precision import choose_training_precision, make_core, step_seconds

CPU = torch.device("cpu")
SMALL = ModelSection(embedding_size=8, hidden_size=8)
TrainingPrecision = Literal["float32", "bfloat16"]


def section(**settings: Any) -> TrainingSection:
    return TrainingSection.model_validate({"directory": "unused", **settings})


@pytest.fixture
def fastest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make bfloat16 the faster of the two measured precisions."""
    seconds = {"float32": 1.3, "bfloat16": 1.0}
    monkeypatch.setattr(precision_module, "step_seconds", lambda *_, **__: seconds)


def test_plain_core_is_the_model_itself():
    model = tiny_model()
    assert make_core(model, section(core="plain")) is model
    fused = make_core(model, section(precision="bfloat16"))
    assert isinstance(fused, FusedModel)
    assert (fused.model, fused.dtype) == (model, torch.bfloat16)


def test_plain_and_fused_core_give_the_same_loss():
    model = tiny_model(dropout=0.2)
    batch = make_batch(reversal_corpus(), torch.arange(9).numpy(), CPU)
    losses = []
    for core in (model, FusedModel(model, torch.float32)):
        torch.manual_seed(3)
        losses.append(TrainingLoss(core)(batch))
    torch.testing.assert_close(*losses)


def chosen(
    before: TrainingPrecision | None = None, processes: int = 1, **settings: Any
) -> TrainingPrecision:
    return choose_training_precision(
        section(**settings), model=SMALL, before=before, processes=processes, device=CPU
    )


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.usefixtures("fastest")
def test_explicit_precision_is_used(precision: TrainingPrecision):
    assert chosen("float32", precision=precision) == precision


@pytest.mark.usefixtures("fastest")
def test_new_run_uses_the_fastest_precision_its_core_supports():
    assert chosen() == "bfloat16"
    assert chosen(core="plain") == "float32"
    assert chosen(feed_previous=0.2) == "float32"


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_resumed_run_keeps_its_precision_without_measuring(
    precision: TrainingPrecision, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(precision_module, "step_seconds", lambda *_, **__: pytest.fail("measured"))
    assert chosen(precision) == precision
    assert chosen(precision, core="plain") == "float32"
    assert chosen(precision, feed_previous=0.2) == "float32"


def test_part_of_a_batch_is_measured_and_bfloat16_must_be_clearly_faster(
    monkeypatch: pytest.MonkeyPatch,
):
    measurements = []

    def measure(model: ModelSection, *, rows: int, device: torch.device) -> dict[str, float]:
        measurements.append((model, rows))
        return {"float32": 1.1, "bfloat16": 1.0}

    monkeypatch.setattr(precision_module, "step_seconds", measure)
    assert chosen() == chosen(batch_tokens=1000) == "float32"
    chosen(gradient_accumulation=4, processes=2)
    chosen(batch_sentences=100_000)
    chosen(batch_tokens=1)
    assert measurements == [(SMALL, rows) for rows in (64, 40, 8, 256, 1)]


def test_model_too_large_for_memory_is_rejected_before_measuring(
    monkeypatch: pytest.MonkeyPatch,
):
    def exhaust(*_: object, **__: object) -> None:
        raise MemoryError("no more")

    monkeypatch.setattr(precision_module, "build_model", exhaust)
    with pytest.raises(RunError, match=r"out of memory for the weights of the model \(no more\)"):
        chosen()


def test_running_out_of_memory_while_measuring_selects_float32(monkeypatch: pytest.MonkeyPatch):
    def exhaust(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(precision_module, "step_seconds", exhaust)
    assert chosen() == "float32"


@pytest.mark.parametrize("attention", ["additive", "none"])
def test_both_precisions_are_measured(attention: str):
    model = SMALL.model_copy(update={"attention": attention})
    seconds = step_seconds(model, rows=3, device=CPU)
    assert seconds.keys() == {"float32", "bfloat16"}
    assert all(duration > 0 for duration in seconds.values())


@pytest.mark.slow
def test_small_task_is_learned_in_bfloat16(tmp_path):
    settings = {"precision": "bfloat16", "max_epochs": 35, "learning_rate": 2e-2}
    trained = trainer(tmp_path, **settings)
    trained.run()
    batch = make_batch(reversal_corpus(), torch.arange(96).numpy(), CPU)
    assert TrainingLoss(trained.parts.model.eval())(batch) < 0.1
