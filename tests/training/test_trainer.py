"""Training learns, keeps the best checkpoints, stops when it must, and records its progress."""

import copy
import math
import os
import signal
from pathlib import Path
from typing import Any

import pytest
import torch
from reversal import VOCABULARY_SIZE, by_loss, records, scores, tiny_model, trainer

from nmt.errors import Interrupted, RunError
from nmt.model.fused.network import FusedModel
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import CheckpointStore
from nmt.runs.progress import StepResult
from nmt.runs.scores import ValidationScores
from nmt.training import prefetch

LOSSES = [
    {"loss": "softmax"},
    {"loss": "softmax", "label_smoothing": 0.01},
    {"loss": "sampled_softmax"},
    {"loss": "sampled_softmax", "sampler": "unigram"},
    {"loss": "softmax", "feed_previous": 0.3, "feed_previous_schedule": "linear"},
]
MODELS = [
    {"cell": "lstm"},
    {"layers": 2},
    {"heads": 2, "initial_state_attention": True},
    {"attention": "none"},
    {"encoder_hidden_size": 24},
    {"embedding_size": 32, "tie_embeddings": True, "tie_projection": True},
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("loss", "architecture"),
    [(loss, {}) for loss in LOSSES] + [({"loss": "softmax"}, model) for model in MODELS],
    ids=str,
)
def test_small_task_is_learned(
    tmp_path: Path, loss: dict[str, object], architecture: dict[str, object]
):
    settings = {"max_epochs": 35, "learning_rate": 2e-2, "validate_every_steps": 210, **loss}
    trained = trainer(tmp_path, by_loss, tiny_model(**architecture), **settings)
    initial_loss = by_loss(trained.parts.model.eval()).loss
    assert initial_loss == pytest.approx(math.log(VOCABULARY_SIZE), rel=0.3)
    assert trained.run().best[0].loss < 0.1


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in (directory / "checkpoints").iterdir())


def test_only_the_last_and_best_checkpoints_are_kept(tmp_path: Path):
    bleu = iter([10.0, 40.0, 30.0, 20.0, 20.0, 20.0])
    kept = {"keep_last": 2, "keep_best": 2, "max_epochs": 5, "patience": 9}
    progress = trainer(tmp_path, lambda model: scores(next(bleu)), **kept).run()
    assert progress.step == 30
    assert [(checkpoint.step, checkpoint.bleu) for checkpoint in progress.best] == [
        (10, 40.0),
        (15, 30.0),
    ]
    assert names(tmp_path) == [f"step-{step:08d}" for step in (10, 15, 25, 30)]
    store = CheckpointStore(tmp_path)
    assert store.best().progress.step == 10
    assert store.latest().progress.step == 30


def test_checkpoints_can_be_saved_between_validations(tmp_path: Path):
    trainer(tmp_path, checkpoint_every_steps=2, keep_last=9).run()
    assert names(tmp_path) == [f"step-{step:08d}" for step in (2, 4, 5, 6, 8, 10, 12)]


def test_training_stops_early_when_bleu_does_not_improve(tmp_path: Path):
    bleu = iter([10.0, 9.0, 9.0])
    trained = trainer(tmp_path, lambda model: scores(next(bleu)), max_epochs=50, patience=2)
    assert trained.run().step == 15
    assert trained.finished() == "BLEU has not improved in 2 validations (training.patience)"


@pytest.mark.parametrize(
    ("metric", "best"), [("bleu", 15), ("chrf", 10), ("loss", 5), ("perplexity", 5)]
)
def test_best_checkpoint_is_chosen_by_the_configured_metric(tmp_path: Path, metric: str, best: int):
    validations = iter(
        [
            ValidationScores(1.0, 10.0, 10.0),
            ValidationScores(2.0, 20.0, 30.0),
            ValidationScores(3.0, 30.0, 20.0),
        ]
    )
    run = trainer(
        tmp_path, lambda model: next(validations), max_steps=15, max_epochs=9, best_by=metric
    )
    assert run.run().best[0].step == best


def test_lower_loss_breaks_a_tie_in_bleu(tmp_path: Path):
    validations = iter([scores(0.0, 3.0), scores(0.0, 2.0), scores(0.0, 2.5)])
    assert trainer(tmp_path, lambda model: next(validations)).run().best[0].step == 10


def test_latest_checkpoint_is_the_best_without_validation_data(tmp_path: Path):
    trainer(tmp_path).run()
    store = CheckpointStore(tmp_path)
    assert store.best() == store.latest()
    assert store.best().progress.step == 12


def test_training_stops_at_max_steps(tmp_path: Path):
    run = trainer(tmp_path, by_loss, max_steps=7)
    assert (run.run().step, run.parts.schedule.total_steps) == (7, 7)
    assert run.finished() == "step 7 is done (training.max_steps)"
    assert CheckpointStore(tmp_path).latest().progress.validated_step == 7


def test_max_minutes_limits_the_total_time_of_all_sessions(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("INFO", logger="nmt")
    run = trainer(tmp_path, by_loss, max_minutes=1e-9)
    assert run.run().step == 1
    assert caplog.messages[0].endswith("left: epoch 00:00, run 00:00")
    assert run.finished() == (
        "training.max_minutes=1e-09 is over: raise it, or leave it out, to continue"
    )
    resumed = trainer(tmp_path, by_loss, max_minutes=1e-9)
    assert resumed.run().step == 1
    assert trainer(tmp_path, by_loss, max_minutes=9).run().step == 12


def test_gradient_accumulation_does_not_change_the_update(tmp_path: Path):
    losses = {}
    for parts in (1, 3, 100):
        directory = tmp_path / str(parts)
        model = tiny_model(dropout=0)
        trainer(directory, None, model, gradient_accumulation=parts, log_every_steps=1).run()
        losses[parts] = [record["loss"] for record in records(directory)]
    assert losses[3] == pytest.approx(losses[1], rel=1e-5)
    assert losses[100] == pytest.approx(losses[1], rel=1e-5)  # more parts than pairs


def test_moving_average_is_validated_and_saved_as_the_model(tmp_path: Path):
    validated: list[torch.Tensor] = []

    def validate(model: EncoderDecoder) -> ValidationScores:
        validated.append(model.projection_weight.detach().clone())
        return scores()

    trained = trainer(tmp_path, validate, ema_decay=0.9)
    trained.run()
    saved = CheckpointStore(tmp_path).latest().weights()["projection_weight"]
    assert torch.equal(saved, validated[-1])
    assert not torch.equal(saved, trained.parts.model.projection_weight)


def test_first_moving_average_is_mostly_the_new_weights(tmp_path: Path):
    trained = trainer(tmp_path, ema_decay=0.999, max_steps=1)
    start = trained.parts.model.projection_weight.detach().clone()
    trained.run()
    updated = trained.parts.model.projection_weight.detach()
    average = CheckpointStore(tmp_path).latest().weights()["projection_weight"]
    torch.testing.assert_close(average, 0.1 * start + 0.9 * updated)  # (1 + 0) / (10 + 0)


def test_learning_rate_is_reduced_on_a_plateau(tmp_path: Path):
    bleu = iter([10.0, 9.0, 9.0, 9.0, 9.0, 11.0, 9.0])
    trainer(
        tmp_path,
        lambda model: scores(next(bleu)),
        learning_rate=1.0,
        learning_rate_schedule="plateau",
        learning_rate_decay=0.5,
        plateau_patience=2,
        log_every_steps=5,
        max_steps=35,
        max_epochs=9,
        patience=6,
    ).run()
    rates = [r["learning_rate"] for r in records(tmp_path) if r["kind"] == "training"]
    assert rates == [1.0, 1.0, 1.0, 0.5, 0.5, 0.25, 0.25]


def test_linear_schedule_falls_from_the_learning_rate_to_zero(tmp_path: Path):
    settings = {"learning_rate": 1e-2, "log_every_steps": 1, "max_epochs": 2}
    trainer(tmp_path / "linear", **settings).run()
    trainer(tmp_path / "constant", learning_rate_schedule="constant", **settings).run()
    linear = [record["learning_rate"] for record in records(tmp_path / "linear")]
    assert linear == pytest.approx([1e-2 * (12 - step) / 12 for step in range(12)])
    assert {record["learning_rate"] for record in records(tmp_path / "constant")} == {1e-2}


def test_metrics_contain_training_and_validation_records(tmp_path: Path):
    trainer(tmp_path, lambda model: scores(20.0), max_epochs=1).run()
    metrics = records(tmp_path)
    assert [(record["kind"], record["step"], record["epoch"]) for record in metrics] == [
        ("training", 3, 1),
        ("validation", 5, 1),
        ("training", 6, 1),
        ("validation", 6, 1),
    ]
    assert metrics[1] == {
        "kind": "validation",
        "step": 5,
        "epoch": 1,
        "loss": 1.0,
        "perplexity": math.e,
        "bleu": 20.0,
        "chrf": 20.0,
        "length_limited": 0,
        "best": True,
    }


def make_loss_nan(trained, steps: range) -> None:
    """Make the loss of some steps NaN."""
    update = trained.parts.optimizer.step

    def update_with_nan(indices, *, step, **options):
        bias = trained.parts.model.projection_bias
        before = bias.detach().clone()
        with torch.no_grad():
            bias.fill_(math.nan if step in steps else 0).add_(before)
        try:
            return update(indices, step=step, **options)
        finally:
            if step in steps:
                with torch.no_grad():
                    bias.copy_(before)

    trained.parts.optimizer.step = update_with_nan


def test_batch_with_nonfinite_loss_is_skipped_and_reported(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    trained = trainer(tmp_path, by_loss)
    make_loss_nan(trained, range(3, 5))
    progress = trained.run()
    assert (progress.step, progress.skipped, progress.skipped_in_row) == (12, 2, 0)
    skipped = [record for record in records(tmp_path) if record["kind"] == "skipped"]
    assert [(record["step"], record["reason"]) for record in skipped] == [
        (4, "the loss is nan"),
        (5, "the loss is nan"),
    ]
    batch = trained.parts.batch_schedule.epoch(1)[3]
    assert skipped[0]["pairs"] == [f"corpus:{index + 1}" for index in batch]
    named = ", ".join(skipped[0]["pairs"][:4])
    assert (
        f"step 4: the loss is nan: the batch is skipped. Its pairs: {named} and 12 more, see "
        f"{tmp_path / 'metrics.jsonl'}"
    ) in caplog.messages


def test_nonfinite_gradient_changes_no_weight(tmp_path: Path):
    trained = trainer(tmp_path, max_steps=4, log_every_steps=9, samples=1)
    trained.parts.model.decoder.output_weight.register_hook(
        lambda gradient: gradient * (math.inf if trained.progress.step == 2 else 1)
    )
    update = trained.parts.optimizer.step

    def checked(*arguments: Any, **settings: Any) -> StepResult:
        before = [copy.deepcopy(tensors) for tensors in trained.parts.optimizer.tensors()]
        result = update(*arguments, **settings)
        after = trained.parts.optimizer.tensors()
        unchanged = [
            torch.equal(old[name], value)
            for old, tensors in zip(before, after, strict=True)
            for name, value in tensors.items()
            if name in old
        ]
        assert all(unchanged) == (not result.finite)
        return result

    trained.parts.optimizer.step = checked  # type: ignore[method-assign]
    assert trained.run().skipped == 1
    assert records(tmp_path)[0]["reason"] == "the gradient norm is inf"


def test_repeated_nonfinite_loss_stops_training_with_a_hint(tmp_path: Path):
    trained = trainer(tmp_path, by_loss)
    make_loss_nan(trained, range(1, 12))
    with pytest.raises(RunError) as failure:
        trained.run()
    assert failure.value.render() == (
        "training diverged: the loss is nan in 10 batches in a row at step 11. Lower "
        "training.learning_rate, which is 0.001, or raise training.warmup_steps, and run nmt train "
        "again: it resumes from the beginning. If it diverges again, choose another "
        "training.directory for a new run."
    )


def test_nonfinite_weights_are_never_saved(tmp_path: Path):
    broken = trainer(tmp_path, lambda model: scores(1.0))
    step = broken.parts.optimizer.adam.step

    def overflow() -> None:
        step()
        if broken.progress.step == 4:
            with torch.no_grad():
                broken.parts.model.decoder.output_bias[0] = math.inf

    broken.parts.optimizer.adam.step = overflow
    with pytest.raises(RunError, match="training diverged: a weight is not finite at step 5"):
        broken.run()
    assert CheckpointStore(tmp_path).latest() is None


def test_nonfinite_validation_loss_stops_training(tmp_path: Path):
    with pytest.raises(RunError, match="training diverged: the validation loss is inf at step 5"):
        trainer(tmp_path, lambda model: scores(0.0, math.inf)).run()


TOO_LARGE = (
    "out of memory in a batch of 16 pairs of up to 4 source and 5 target tokens. To resume this "
    "run with less memory, raise training.gradient_accumulation, which is 1; for a new run, "
    "lower training.batch_tokens, which is 80."
)


def test_out_of_memory_error_names_the_keys_to_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def exhausted(self: object, source: object, lengths: object) -> None:
        raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: 1e15 bytes")

    monkeypatch.setattr(FusedModel, "start", exhausted)
    with pytest.raises(RunError) as failure:
        trainer(tmp_path, batch_tokens=80).run()
    assert failure.value.render() == TOO_LARGE


def test_out_of_memory_while_preparing_a_batch_gives_the_same_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def exhausted(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(prefetch, "make_batch", exhausted)
    with pytest.raises(RunError) as failure:
        trainer(tmp_path, batch_tokens=80).run()
    assert failure.value.render() == TOO_LARGE


def test_other_pytorch_errors_are_not_reported_as_out_of_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def broken(self: object, source: object, lengths: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr(FusedModel, "start", broken)
    with pytest.raises(RuntimeError, match="a mistake of ours"):
        trainer(tmp_path).run()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_stops_the_run_after_saving_the_current_step(tmp_path: Path, number: int):
    trained = trainer(tmp_path, by_loss)
    adam_step = trained.parts.optimizer.adam.step

    def step() -> None:
        adam_step()
        if trained.progress.step == 6:
            os.kill(os.getpid(), number)

    trained.parts.optimizer.adam.step = step
    with pytest.raises(Interrupted) as interruption:
        trained.run()
    assert interruption.value.render() == (
        f"stopped after step 7, saved in {tmp_path}. Run the same command to resume."
    )
    assert interruption.value.exit_status == 128 + number
    assert CheckpointStore(tmp_path).latest().progress.step == 7
