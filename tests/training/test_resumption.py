"""A resumed run ends exactly like an uninterrupted one, wherever it was stopped."""

import errno
import io
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Self

import pytest
import torch
from reversal import by_loss, records, same_end, scores, tiny_model, trainer

from nmt.artifacts import manifests
from nmt.errors import InputError, Interrupted, RunError
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import CheckpointStore
from nmt.runs.scores import ValidationScores
from nmt.training.trainer import Trainer

VARIANTS = [
    ({}, {}),
    (
        {"feed_previous": 0.5, "feed_previous_schedule": "linear", "sampler": "unigram"},
        {"embedding_size": 32, "tie_embeddings": True, "tie_projection": True, "layers": 2},
    ),
    (
        {"loss": "softmax", "ema_decay": 0.9, "gradient_accumulation": 2},
        {"cell": "lstm", "attention": "none"},
    ),
    (
        {"learning_rate_schedule": "plateau", "plateau_patience": 1, "keep_best": 3},
        {"heads": 2},
    ),
    (
        {"learning_rate_schedule": "inverse_sqrt", "warmup_steps": 4, "best_by": "loss"},
        {},
    ),
    # No interval divides another: the last window is reported at the end, after the last save.
    ({"log_every_steps": 7, "validate_every_steps": 9, "checkpoint_every_steps": 4}, {}),
    ({"log_every_steps": 4, "patience": 1}, {}),
]


def stop_after(trained: Trainer, step: int) -> None:
    """Request a stop, as a signal does, in the step after `step`."""
    optimizer_step = trained.parts.optimizer.adam.step

    def step_and_request_stop() -> None:
        optimizer_step()
        if trained.progress.step == step:
            trained._stop.number = 15

    trained.parts.optimizer.adam.step = step_and_request_stop


# Few candidates, so that most rows miss updates and must catch up.
SPARSE = {"samples": 1, "log_every_steps": 3}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("settings", "architecture", "validates"),
    [
        *((*variant, True) for variant in VARIANTS),
        (SPARSE, {}, True),
        (SPARSE, {}, False),
        ({**SPARSE, "precision": "bfloat16"}, {"layers": 2}, True),
        ({**SPARSE, "checkpoint_every_steps": 4}, {}, False),
    ],
    ids=str,
)
def test_run_stopped_after_every_step_ends_like_an_uninterrupted_run(
    tmp_path: Path, settings: dict[str, object], architecture: dict[str, object], validates: bool
):
    def begin(name: str) -> Trainer:
        # The validation gets worse after a while, so that patience and plateau take effect.
        def validate(model: EncoderDecoder) -> ValidationScores:
            assert not trainers[-1].parts.optimizer.is_stale
            validation = by_loss(model)
            return scores(-abs(validation.loss - 2.3), validation.loss)

        trainers.append(
            trainer(
                tmp_path / name,
                validate if validates else None,
                tiny_model(**architecture),
                max_epochs=3,
                **settings,
            )
        )
        return trainers[-1]

    trainers: list[Trainer] = []
    uninterrupted = begin("straight")
    last = uninterrupted.run().step
    assert not uninterrupted.parts.optimizer.is_stale
    for step in range(last):
        parts = begin("parts")
        assert parts.progress.step == step
        stop_after(parts, step)
        with pytest.raises(Interrupted):
            parts.run()
    begin("parts").run()
    # Start it once more after the end.
    begin("parts").run()
    assert same_end(tmp_path / "straight", tmp_path / "parts")


@pytest.mark.slow
@pytest.mark.parametrize("failing", range(1, 5))
def test_stop_during_validation_loses_nothing(tmp_path: Path, failing: int):
    calls = 0

    def validate_and_stop(model: EncoderDecoder) -> ValidationScores:
        nonlocal calls
        calls += 1
        if calls == failing:
            parts._stop._receive(2, None)
        return by_loss(model)

    trainer(tmp_path / "straight", by_loss, ema_decay=0.5, max_steps=17, max_epochs=9).run()
    parts = trainer(
        tmp_path / "parts", validate_and_stop, ema_decay=0.5, max_steps=17, max_epochs=9
    )
    with pytest.raises(Interrupted):
        parts.run()
    resumed = trainer(tmp_path / "parts", by_loss, ema_decay=0.5, max_steps=17, max_epochs=9)
    assert resumed.progress.step == min(5 * failing, 17)
    resumed.run()
    assert same_end(tmp_path / "straight", tmp_path / "parts")


def test_records_after_the_last_checkpoint_are_written_again(tmp_path: Path):
    trainer(tmp_path / "straight", by_loss, log_every_steps=1).run()
    calls = iter([True, False])

    def validate_or_die(model: EncoderDecoder) -> ValidationScores:
        if not next(calls):
            raise KeyboardInterrupt
        return by_loss(model)

    with pytest.raises(KeyboardInterrupt):
        trainer(tmp_path / "parts", validate_or_die, log_every_steps=1).run()
    with (tmp_path / "parts" / "metrics.jsonl").open("a") as file:
        file.write('{"kind": "training", "step": 11, "lo')
    assert len(records(tmp_path / "straight")) == 15
    trainer(tmp_path / "parts", by_loss, log_every_steps=1).run()
    assert same_end(tmp_path / "straight", tmp_path / "parts")


class Faults:
    """Makes the n-th call that creates, writes, renames or flushes a file fail, while armed.

    Attributes:
        calls: the names of the calls since it was last armed.
        seen: the names of all calls while armed.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
        self.calls: list[str] = []
        self.seen: set[str] = set()
        self._code = code
        self._failing: int | None = None
        for name in ("open", "mkdir", "fsync", "rename", "replace", "unlink", "rmdir"):
            monkeypatch.setattr(os, name, self._counted(name, getattr(os, name)))
        monkeypatch.setattr(io, "open", self._counted("open", io.open))

    @contextmanager
    def armed(self, failing: int) -> Iterator[None]:
        self.calls, self._failing = [], failing
        try:
            yield
        finally:
            self._failing = None

    def count(self, name: str) -> None:
        if self._failing is not None:
            self.calls.append(name)
            self.seen.add(name)
            if len(self.calls) == self._failing:
                raise OSError(self._code, os.strerror(self._code))

    def _counted(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            self.count(name)
            result = function(*arguments, **options)
            return FaultyFile(result, self) if isinstance(result, io.BufferedWriter) else result

        return counted


class FaultyFile:
    """A file for writing whose injected fault comes half way through a write."""

    def __init__(self, file: io.BufferedWriter, faults: Faults) -> None:
        self._file, self._faults = file, faults

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._faults.count("flush")
        finally:
            self._file.close()

    def write(self, content: bytes | memoryview) -> int:
        half = len(content) // 2
        self._file.write(content[:half])
        self._faults.count("write")
        return half + self._file.write(content[half:])


@pytest.mark.slow
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["no space", "I/O error"])
def test_complete_checkpoint_remains_whichever_call_of_a_save_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
):
    def start(run: Path, **settings: object) -> Trainer:
        # Only one checkpoint is kept, and the last step is saved twice: before and after its
        # validation.
        often = {"checkpoint_every_steps": 2, "validate_every_steps": 100, "keep_last": 1}
        constant = {"learning_rate_schedule": "constant"}
        return trainer(run, lambda model: scores(), max_epochs=1, **often, **constant, **settings)

    start(tmp_path / "straight").run()
    stopped = start(tmp_path / "begun")
    stop_after(stopped, 1)
    with pytest.raises(Interrupted):
        stopped.run()
    with monkeypatch.context() as patch:
        faults = Faults(patch, code)
        for failing in count(1):
            run = tmp_path / f"fault-{failing}"
            shutil.copytree(tmp_path / "begun", run)
            failed = not save_with_fault(start(run), faults, failing)
            CheckpointStore(run).sweep()
            checkpoint = CheckpointStore(run).latest()
            assert checkpoint and checkpoint.progress.step >= 2
            start(run).run()
            assert same_end(tmp_path / "straight", run)
            if not failed:
                break
    # Two files, the manifest, the directory and two pointers are written, flushed and renamed.
    assert failing > 40
    assert faults.seen == {
        *("open", "mkdir", "fsync", "rename", "replace", "unlink", "rmdir", "write", "flush")
    }


def save_with_fault(resumed: Trainer, faults: Faults, failing: int) -> bool:
    """Train with a fault in each save; return whether the saves had too few calls for one."""
    save = resumed._save

    def saving() -> None:
        with faults.armed(failing):
            save()

    resumed._save = saving
    try:
        resumed.run()
    except RunError as error:
        assert "No space left on device" in str(error) or "Input/output error" in str(error)
        assert "The checkpoints before it are intact" in error.hint
        return False
    return len(faults.calls) < failing


def flip_a_byte(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


DAMAGES = {
    "flipped": lambda path: flip_a_byte(path, path.stat().st_size // 2),
    "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "emptied": lambda path: path.write_bytes(b""),
    "missing": lambda path: path.unlink(),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["manifest.json", "model.safetensors", "training.safetensors"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_checkpoint_is_reported_and_the_previous_one_is_used(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, damage: str
):
    trainer(tmp_path / "straight", by_loss).run()
    shutil.copytree(tmp_path / "straight", tmp_path / "damaged")
    latest = tmp_path / "damaged" / "checkpoints" / "step-00000012"
    DAMAGES[damage](latest / name)
    resumed = trainer(tmp_path / "damaged", by_loss)
    assert resumed.progress.step == 10
    (warning,) = caplog.messages
    assert warning.startswith(str(latest))
    assert warning.endswith(f"It is skipped; {tmp_path}/damaged/checkpoints/step-00000010 is used.")
    resumed.run()
    assert same_end(tmp_path / "straight", tmp_path / "damaged")


@pytest.mark.parametrize("position", range(0, 1500, 7))
def test_every_flipped_bit_in_a_manifest_is_detected(_stopped: Path, tmp_path: Path, position: int):
    shutil.copytree(_stopped, tmp_path / "run")
    manifest = tmp_path / "run" / "checkpoints" / "step-00000006" / "manifest.json"
    original = manifest.read_text()
    flip_a_byte(manifest, position)
    checkpoint = CheckpointStore(tmp_path / "run").latest()
    assert checkpoint
    if checkpoint.directory.name == "step-00000006":
        # The flip may only have changed white space, such as a line end.
        assert json.loads(manifest.read_text()) == json.loads(original)


@pytest.fixture(scope="module")
def _stopped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("stopped") / "run"
    trainer(directory, by_loss, max_epochs=1).run()
    return directory


def test_run_with_only_damaged_checkpoints_is_rejected(tmp_path: Path):
    trainer(tmp_path, by_loss, max_epochs=1).run()
    for weights in tmp_path.glob("checkpoints/*/model.safetensors"):
        weights.write_bytes(b"")
    with pytest.raises(InputError) as error:
        trainer(tmp_path, by_loss)
    assert error.value.render() == (
        f"{tmp_path}/checkpoints/step-00000006/model.safetensors: is damaged or was changed: its "
        f"SHA-256 is not the one in manifest.json. Restore it from a copy, or move {tmp_path} away "
        "and run nmt train again."
    )


@pytest.mark.parametrize("content", ["", "\n", "../../corpus", "step-", "step-00000999"])
def test_damaged_pointer_is_reported_and_skipped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str
):
    trainer(tmp_path, by_loss, max_epochs=1).run()
    (tmp_path / "latest").write_text(content)
    assert trainer(tmp_path, by_loss).progress.step == 6
    assert len(caplog.messages) == 1
    assert "skipped" in caplog.messages[0]


def test_missing_best_pointer_is_restored(tmp_path: Path):
    bleu = iter([20.0, 10.0])
    trainer(tmp_path, lambda model: scores(next(bleu)), max_epochs=1).run()
    (tmp_path / "best").unlink()
    trainer(tmp_path, lambda model: scores(10.0))
    assert CheckpointStore(tmp_path).best().progress.step == 5


def test_partial_files_of_a_crashed_process_are_removed(tmp_path: Path):
    trainer(tmp_path, by_loss, max_epochs=1).run()
    # No process has an id this high.
    partial = tmp_path / "checkpoints" / ".step-00000010.99999999.partial"
    partial.mkdir()
    (partial / "model.safetensors").write_text("half")
    (tmp_path / ".latest.99999999.partial").write_text("half")
    (tmp_path / ".mine.partial").write_text("mine")
    CheckpointStore(tmp_path).sweep()
    assert not partial.exists()
    assert not (tmp_path / ".latest.99999999.partial").exists()
    assert (tmp_path / ".mine.partial").exists()


def test_changed_settings_are_recorded_and_applied(tmp_path: Path):
    trainer(tmp_path, by_loss, max_steps=6, max_epochs=1, learning_rate_schedule="constant").run()
    changed = {"max_steps": 12, "learning_rate": 0.5, "log_every_steps": 1}
    resumed = trainer(tmp_path, by_loss, learning_rate_schedule="constant", **changed)
    assert ("learning_rate", 0.001, 0.5) in resumed.state.changes()
    resumed.run()
    changes = [record for record in records(tmp_path) if record["kind"] == "changed"]
    assert {key: changes[0][key] for key in ("key", "before", "after")} == {
        "key": "learning_rate",
        "before": 0.001,
        "after": 0.5,
    }
    rates = {
        record["step"]: record["learning_rate"]
        for record in records(tmp_path)
        if record["kind"] == "training"
    }
    assert (rates[6], rates[7]) == (0.001, 0.5)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"loss": "sampled_softmax"}, {"loss": "softmax"}),
        ({"loss": "softmax"}, {"loss": "sampled_softmax"}),
        ({"loss": "sampled_softmax"}, {"feed_previous": 0.5}),
        ({"feed_previous": 0.5}, {}),
        ({"core": "plain"}, {"core": "fused"}),
        ({"precision": "float32"}, {"precision": "bfloat16"}),
    ],
    ids=str,
)
def test_run_can_be_resumed_when_other_weights_are_read_by_rows(
    tmp_path: Path, before: dict[str, object], after: dict[str, object]
):
    first = trainer(tmp_path, **{**SPARSE, **before})
    first.run()
    second = trainer(tmp_path, max_epochs=3, **{**SPARSE, **after})
    (weights, state), (restored_weights, restored_state) = (
        first.parts.optimizer.tensors(),
        second.parts.optimizer.tensors(),
    )
    assert weights.keys() == restored_weights.keys()
    for name, weight in weights.items():
        assert torch.equal(restored_weights[name], weight), name
        for key in ("exp_avg", "exp_avg_sq", "step"):
            assert torch.equal(
                restored_state[f"optimizer.{name}:{key}"], state[f"optimizer.{name}:{key}"]
            ), name
    assert second.run().step == 18
    for key, step in second.parts.optimizer.tensors()[1].items():
        if key.endswith(":step"):
            assert step == 18


def test_other_files_in_the_checkpoint_directory_are_kept(tmp_path: Path):
    backup = tmp_path / "checkpoints" / "backup"
    backup.mkdir(parents=True)
    (tmp_path / "checkpoints" / "notes.txt").write_text("mine")
    trainer(tmp_path).run()
    assert backup.is_dir()
    assert (tmp_path / "checkpoints" / "notes.txt").read_text() == "mine"


def test_run_can_be_resumed_on_another_device(tmp_path: Path):
    first = trainer(tmp_path, max_epochs=1)
    first.parts.generators._generators = {"cuda": torch.Generator()}
    first.run()
    assert trainer(tmp_path).run().step == 12


def test_weights_of_another_model_are_rejected(tmp_path: Path):
    trainer(tmp_path, max_epochs=1).run()
    with pytest.raises(InputError, match="safetensors: must hold the weights of this model, but"):
        CheckpointStore(tmp_path).best().fill(tiny_model(layers=2))
    with pytest.raises(
        InputError, match=r"projection_weight must be \[12, 64\], but is \[12, 32\]"
    ):
        CheckpointStore(tmp_path).best().fill(tiny_model(hidden_size=64))


def test_resuming_a_finished_run_changes_nothing(tmp_path: Path):
    trainer(tmp_path / "run", by_loss, max_steps=10, max_epochs=9, log_every_steps=4).run()
    shutil.copytree(tmp_path / "run", tmp_path / "again")
    trainer(tmp_path / "again", by_loss, max_steps=10, max_epochs=9, log_every_steps=4).run()
    assert same_end(tmp_path / "run", tmp_path / "again")


def test_checkpoint_is_restored_after_an_interrupted_replacement(tmp_path: Path):
    trainer(tmp_path, by_loss, max_epochs=1, keep_last=1).run()
    checkpoints = tmp_path / "checkpoints"
    (latest,) = checkpoints.iterdir()
    # As if killed between the two renames, by a process whose id is in use again.
    latest.rename(checkpoints / f".{latest.name}.1.old")
    (checkpoints / f".{latest.name}.1.partial").mkdir()
    CheckpointStore(tmp_path).sweep()
    assert [path.name for path in checkpoints.iterdir()] == [latest.name]
    assert trainer(tmp_path, by_loss, max_epochs=1).progress.step == 6


def test_unreadable_checkpoint_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    trainer(tmp_path, by_loss, max_epochs=1).run()
    sha256 = manifests.sha256

    def unreadable(path: Path) -> str:
        if "step-00000006" in str(path):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return sha256(path)

    monkeypatch.setattr(manifests, "sha256", unreadable)
    assert trainer(tmp_path, by_loss).progress.step == 5
    assert "model.safetensors: cannot be read: Input/output error. It is skipped" in caplog.text


def test_checkpoints_with_nonfinite_loss_do_not_replace_better_ones(tmp_path: Path):
    diverging = trainer(tmp_path, checkpoint_every_steps=1, keep_last=2, max_epochs=9)
    step = diverging.parts.optimizer.adam.step

    def step_and_overflow() -> None:
        step()
        if diverging.progress.step == 5:
            with torch.no_grad():
                diverging.parts.model.projection_bias.mul_(1e30).add_(1e38)

    diverging.parts.optimizer.adam.step = step_and_overflow
    for weight in diverging.parts.model.parameters():
        weight.register_hook(
            lambda gradient: gradient * float("nan") if diverging.progress.step > 5 else gradient
        )
    with pytest.raises(RunError, match="in 10 batches in a row at step 16"):
        diverging.run()
    steps = [int(path.name[-8:]) for path in CheckpointStore(tmp_path).saved()]
    assert steps == [5, 6]
    assert trainer(tmp_path).progress.skipped_in_row == 0


def test_plateau_schedule_enabled_on_resumption_counts_from_there(tmp_path: Path):
    bleu = iter([9.0, 8.0, 7.0, 6.0, 5.0])
    validate = lambda model: scores(next(bleu))  # noqa: E731
    trainer(tmp_path, validate, max_steps=15, max_epochs=9).run()
    plateau = {"learning_rate_schedule": "plateau", "plateau_patience": 2, "patience": 9}
    assert trainer(tmp_path, validate, max_steps=20, max_epochs=9, **plateau).run().reductions == 0
    assert trainer(tmp_path, validate, max_steps=25, max_epochs=9, **plateau).run().reductions == 1
