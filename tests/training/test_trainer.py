"""Training learns, keeps the best, stops in time, and goes on where it was."""

import json
import math
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import SafetensorError

from nmt import artifacts
from nmt.config import ModelSection, TrainingSection
from nmt.data.batches import BatchSchedule
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.errors import InputError, RunError
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.training.checkpoints import CheckpointStore, load_weights
from nmt.training.objective import corpus_loss
from nmt.training.trainer import Scores, Trainer, Validate

CPU = torch.device("cpu")
VOCABULARY_SIZE = 12


def reversal_corpus(size: int = 96) -> EncodedCorpus:
    random = np.random.default_rng(0)
    sources = [
        random.integers(4, VOCABULARY_SIZE, random.integers(1, 5)).tolist() for _ in range(size)
    ]
    targets = [sentence[::-1] for sentence in sources]
    return EncodedCorpus(EncodedSide.from_sentences(sources), EncodedSide.from_sentences(targets))


def tiny_model(**settings: object) -> EncoderDecoder:
    torch.manual_seed(0)
    small = {"embedding_size": 16, "hidden_size": 32, "dropout": 0.1}
    return build_model(
        ModelSection.model_validate({**small, **settings}),
        source_vocabulary_size=VOCABULARY_SIZE,
        target_vocabulary_size=VOCABULARY_SIZE,
    )


def trainer(
    directory: Path,
    validate: Validate | None = None,
    model: EncoderDecoder | None = None,
    **settings: object,
) -> Trainer:
    directory.mkdir(exist_ok=True)
    defaults = {"samples": 6, "max_epochs": 2, "validate_every_steps": 5, "log_every_steps": 3}
    section = TrainingSection.model_validate({"directory": directory, **defaults, **settings})
    schedule = BatchSchedule(reversal_corpus(), [(4, 5)], 16, None, seed=1)
    return Trainer(
        model=model or tiny_model(),
        schedule=schedule,
        validate=validate,
        settings=section,
        seed=1,
        directory=directory,
        device=CPU,
    )


def records(directory: Path) -> list[dict[str, object]]:
    lines = (directory / "metrics.jsonl").read_text().splitlines()
    found = [json.loads(line) for line in lines]
    return [{k: v for k, v in record.items() if "second" not in k} for record in found]


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


@pytest.mark.parametrize(
    ("loss", "member"),
    [(loss, {}) for loss in LOSSES] + [({"loss": "softmax"}, member) for member in MODELS],
    ids=str,
)
def test_a_small_task_is_learnt(tmp_path: Path, loss: dict[str, object], member: dict[str, object]):
    corpus = reversal_corpus()

    def validate(model: EncoderDecoder) -> Scores:
        return Scores(corpus_loss(model, corpus, batch_sentences=32, device=CPU), 0.0)

    settings = {"max_epochs": 60, "learning_rate": 1e-2, "patience": 100, **loss}
    trained = trainer(tmp_path, validate, tiny_model(**member), **settings)
    before = validate(trained.model.eval()).loss
    assert before == pytest.approx(math.log(VOCABULARY_SIZE), rel=0.3)
    assert trained.run().best_loss < 0.1


def test_the_best_and_the_latest_checkpoint_are_kept_and_no_others(tmp_path: Path):
    bleu = iter([10.0, 30.0, 20.0, 20.0])
    progress = trainer(tmp_path, lambda model: Scores(1.0, next(bleu)), max_epochs=3).run()
    store = CheckpointStore(tmp_path)
    assert (progress.step, progress.best_step, progress.best_bleu) == (18, 10, 30.0)
    assert store.find("best") == tmp_path / "checkpoints" / "step-00000010"
    assert store.find("latest") == tmp_path / "checkpoints" / "step-00000018"
    assert {path.name for path in (tmp_path / "checkpoints").iterdir()} == {
        "step-00000010",
        "step-00000018",
    }


def test_training_stops_after_validations_without_a_better_bleu(tmp_path: Path):
    bleu = iter([10.0, 9.0, 9.0])
    trained = trainer(tmp_path, lambda model: Scores(1.0, next(bleu)), max_epochs=50, patience=2)
    assert trained.run().step == 15
    assert trained.finished() == "no better BLEU in 2 validations (training.patience)"


def test_of_equal_bleu_the_lower_loss_is_better(tmp_path: Path):
    scores = iter([Scores(3.0, 0.0), Scores(2.0, 0.0), Scores(2.5, 0.0)])
    assert trainer(tmp_path, lambda model: next(scores)).run().best_step == 10


def test_without_validation_data_the_latest_checkpoint_is_the_best(tmp_path: Path):
    trainer(tmp_path).run()
    store = CheckpointStore(tmp_path)
    assert store.find("best") == store.find("latest")


@pytest.mark.parametrize(
    ("settings", "member"),
    [
        ({}, {}),
        (
            {"feed_previous": 0.5, "feed_previous_schedule": "linear", "sampler": "unigram"},
            {"embedding_size": 32, "tie_embeddings": True, "tie_projection": True, "layers": 2},
        ),
    ],
    ids=["default", "feed-previous, tied"],
)
def test_a_run_that_goes_on_ends_like_one_that_never_stopped(
    tmp_path: Path, settings: dict[str, object], member: dict[str, object]
):
    def begin(name: str, validate: Validate) -> Trainer:
        model = tiny_model(**member)
        return trainer(tmp_path / name, validate, model, log_every_steps=1, **settings)

    def validate(model: EncoderDecoder) -> Scores:
        loss = corpus_loss(model, reversal_corpus(), batch_sentences=32, device=CPU)
        return Scores(loss, -loss)

    straight = begin("straight", validate)
    straight.run()
    calls = 0

    def interrupted(model: EncoderDecoder) -> Scores:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return validate(model)

    with pytest.raises(KeyboardInterrupt):
        begin("parts", interrupted).run()
    parts = begin("parts", validate)
    assert parts.progress.step == 5
    parts.run()

    assert records(tmp_path / "straight") == records(tmp_path / "parts")
    for name, parameter in straight.model.named_parameters():
        assert torch.equal(parameter, parts.model.get_parameter(name)), name


def test_a_linear_schedule_falls_from_the_learning_rate_to_zero(tmp_path: Path):
    settings = {"learning_rate": 1e-2, "log_every_steps": 1, "max_epochs": 2}
    trainer(tmp_path / "linear", **settings).run()
    trainer(tmp_path / "constant", learning_rate_schedule="constant", **settings).run()
    linear = [record["learning_rate"] for record in records(tmp_path / "linear")]
    assert linear == pytest.approx([1e-2 * (12 - step) / 12 for step in range(12)])
    assert {record["learning_rate"] for record in records(tmp_path / "constant")} == {1e-2}


def test_metrics_tell_of_training_and_validation(tmp_path: Path):
    trainer(tmp_path, lambda model: Scores(1.0, 20.0), max_epochs=1).run()
    found = records(tmp_path)
    assert [(record["kind"], record["step"], record["epoch"]) for record in found] == [
        ("training", 3, 1),
        ("validation", 5, 1),
        ("training", 6, 1),
        ("validation", 6, 1),
    ]
    assert found[1] == {
        "kind": "validation",
        "step": 5,
        "epoch": 1,
        "loss": 1.0,
        "perplexity": math.e,
        "bleu": 20.0,
        "best": True,
    }


def test_a_loss_that_is_no_number_ends_the_run_with_advice(tmp_path: Path):
    broken = trainer(tmp_path)
    with torch.no_grad():
        broken.model.projection_bias.fill_(math.nan)
    with pytest.raises(RunError) as failure:
        broken.run()
    assert str(failure.value) == (
        "training diverged: the loss is nan at step 3. Start another run with a lower "
        "training.learning_rate, in another training.directory; the checkpoints saved so far are "
        "whole."
    )


@pytest.mark.parametrize("log_every_steps", [5, 100])
def test_weights_that_are_no_numbers_are_never_saved(tmp_path: Path, log_every_steps: int):
    broken = trainer(
        tmp_path,
        lambda model: Scores(1.0, 1.0),
        learning_rate=1e300,
        log_every_steps=log_every_steps,
    )
    with pytest.raises(RunError, match=r"training diverged: .* at step 5\."):
        broken.run()
    assert CheckpointStore(tmp_path).find("latest") is None


def test_a_validation_loss_that_is_no_number_ends_the_run(tmp_path: Path):
    with pytest.raises(RunError, match="training diverged: the validation loss is inf at step 5"):
        trainer(tmp_path, lambda model: Scores(math.inf, 0.0)).run()


def test_a_stop_between_the_two_pointers_loses_no_best_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bleu = iter([10.0, 20.0])
    stopped = trainer(tmp_path, lambda model: Scores(1.0, next(bleu)))
    write, written = artifacts.write_atomically, 0

    def stop_between_pointers(path: Path, parts: Iterable[str]) -> None:
        nonlocal written
        written += path.name in ("best", "latest")
        if written == 4:
            raise KeyboardInterrupt
        write(path, parts)

    monkeypatch.setattr(artifacts, "write_atomically", stop_between_pointers)
    with pytest.raises(KeyboardInterrupt):
        stopped.run()
    monkeypatch.undo()
    again = trainer(tmp_path, lambda model: Scores(1.0, 20.0))
    again.run()
    best = CheckpointStore(tmp_path).find("best")
    assert best
    assert best.name == f"step-{again.progress.best_step:08d}"
    assert best.is_dir()


def test_without_its_pointer_the_latest_checkpoint_is_found(tmp_path: Path):
    trainer(tmp_path, max_epochs=1).run()
    (tmp_path / "latest").unlink()
    assert trainer(tmp_path).progress.step == 6


def test_weights_of_another_model_are_refused(tmp_path: Path):
    trainer(tmp_path, max_epochs=1).run()
    best = CheckpointStore(tmp_path).find("best")
    assert best
    with pytest.raises(InputError, match="safetensors: must hold the weights of this model, but"):
        load_weights(best, torch.nn.Linear(2, 2))


def test_a_checkpoint_that_does_not_tell_its_progress_is_refused(tmp_path: Path):
    trainer(tmp_path, max_epochs=1).run()
    latest = CheckpointStore(tmp_path).find("latest")
    assert latest
    manifest = json.loads((latest / "manifest.json").read_text())
    manifest["details"]["progress"] = {"steps": 6}
    (latest / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(InputError, match="must tell how far training has come, but is damaged"):
        trainer(tmp_path)


def test_a_lost_pointer_to_the_best_is_restored(tmp_path: Path):
    bleu = iter([20.0, 10.0, 10.0, 10.0, 10.0])
    trainer(tmp_path, lambda model: Scores(1.0, next(bleu)), max_epochs=1).run()
    (tmp_path / "best").unlink()
    trainer(tmp_path, lambda model: Scores(1.0, next(bleu))).run()
    store = CheckpointStore(tmp_path)
    assert store.find("best") == tmp_path / "checkpoints" / "step-00000005"
    assert (tmp_path / "checkpoints" / "step-00000005").is_dir()


def test_a_lost_best_checkpoint_is_named(tmp_path: Path):
    bleu = iter([20.0, 10.0])
    trainer(tmp_path, lambda model: Scores(1.0, next(bleu)), max_epochs=1).run()
    best = CheckpointStore(tmp_path).find("best")
    assert best
    best.rename(tmp_path / "elsewhere")
    with pytest.raises(InputError) as refusal:
        trainer(tmp_path)
    assert str(refusal.value) == (
        f"{best}: must be there, the best checkpoint of this run, but is missing. Restore it from "
        f"a copy, or move {tmp_path} away and run nmt train again."
    )


def test_a_disk_that_is_full_ends_the_run_and_keeps_the_last_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    full = trainer(tmp_path, max_epochs=1)
    full.run()
    before = CheckpointStore(tmp_path).find("latest")

    def save_file(tensors: object, path: Path) -> None:
        raise SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr("nmt.training.checkpoints.save_file", save_file)
    with pytest.raises(RunError, match=r"writing failed: I/O error: No space left on device"):
        trainer(tmp_path).run()
    assert CheckpointStore(tmp_path).find("latest") == before


def test_what_others_put_beside_the_checkpoints_stays(tmp_path: Path):
    backup = tmp_path / "checkpoints" / "backup"
    backup.mkdir(parents=True)
    (tmp_path / "checkpoints" / "notes.txt").write_text("mine")
    trainer(tmp_path).run()
    assert backup.is_dir()
    assert (tmp_path / "checkpoints" / "notes.txt").read_text() == "mine"


def test_a_run_begun_on_another_device_goes_on(tmp_path: Path):
    first = trainer(tmp_path, max_epochs=1)
    first.generators = {"cuda": first.generators["cpu"], "candidates_cuda": torch.Generator()}
    first.run()
    assert trainer(tmp_path).run().step == 12


def test_a_damaged_checkpoint_is_refused_with_its_name(tmp_path: Path):
    trainer(tmp_path).run()
    best = CheckpointStore(tmp_path).find("best")
    assert best
    weights = best / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(InputError) as refusal:
        load_weights(best, tiny_model())
    assert str(refusal.value) == (
        f"{weights}: is damaged or was changed: its SHA-256 is not the one in manifest.json. "
        f"Restore it from a copy, or move {tmp_path} away and run nmt train again."
    )
