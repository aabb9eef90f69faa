"""Checkpoints: what training has reached, as directories of safetensors."""

import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import Tensor, nn

from nmt import artifacts
from nmt.errors import InputError, RunError

KIND = "checkpoint"
Pointer = Literal["latest", "best"]


@dataclass(frozen=True)
class Progress:
    """How far training has come.

    Attributes:
        step: updates made.
        epoch: the running epoch, from 1.
        batches: batches of that epoch that are done.
        best_step: the step of the best validation, None before the first.
        best_bleu: its BLEU, 0..100.
        best_loss: its loss in nats, which decides between equal BLEU.
        validations_since_best: how many there were without a better one.
        elapsed_seconds: spent in training, validation included.
    """

    step: int = 0
    epoch: int = 1
    batches: int = 0
    best_step: int | None = None
    best_bleu: float = 0.0
    best_loss: float | None = None
    validations_since_best: int = 0
    elapsed_seconds: float = 0.0


class CheckpointStore:
    """The `checkpoints/` of a run, and the pointers to the latest and the best of them.

    Args:
        directory: the run directory.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def find(self, pointer: Pointer) -> Path | None:
        """Return the checkpoint that a pointer names, None where nothing was saved yet.

        Without the pointer, the latest is the one of the highest step: a checkpoint is moved into
        place whole, and a stop may come before the pointer is written.

        Raises:
            InputError: the pointer is damaged.
        """
        path, checkpoints = self._directory / pointer, self._directory / "checkpoints"
        if not path.is_file():
            return max(self._saved(), default=None) if pointer == "latest" else None
        name = path.read_text(encoding="utf-8", errors="replace").strip()
        if not name.removeprefix("step-").isdecimal():
            raise InputError(
                f"{path}: must name a checkpoint, but holds {name!r}. Write into it the name of a "
                f"directory in {checkpoints}."
            )
        return checkpoints / name

    def save(
        self,
        model: nn.Module,
        optimizer: torch.optim.Optimizer,
        generators: dict[str, torch.Generator],
        progress: Progress,
    ) -> None:
        """Write a checkpoint, point to it, and delete those that nothing points to any more.

        Raises:
            RunError: it cannot be written.
        """
        name = _name(progress.step)
        path = self._directory / "checkpoints" / name
        details: dict[str, Any] = {"progress": asdict(progress)}
        what_to_do = f"Mend {self._directory} and run nmt train again."
        try:
            with artifacts.new_directory(path, kind=KIND, details=details, cure=what_to_do) as new:
                # Weights that are tied are written once.
                save_model(model, str(new / "model.safetensors"))
                state = _training_state(model, optimizer, generators)
                save_file(state, new / "training.safetensors")
        except InputError as error:
            raise RunError(str(error)) from error
        except SafetensorError as error:
            raise RunError(f"{path}: writing failed: {error}") from error
        # The best first: whoever goes on from the latest must find the best it remembers.
        if progress.best_step in (progress.step, None):
            artifacts.write_atomically(self._directory / "best", [name, "\n"])
        artifacts.write_atomically(self._directory / "latest", [name, "\n"])
        self._delete_unnamed()

    def restore_best(self, progress: Progress) -> None:
        """Let `best` name the checkpoint that `progress` remembers, if it does not.

        Raises:
            InputError: that checkpoint is not there.
        """
        name = _name(progress.step if progress.best_step is None else progress.best_step)
        path = self._directory / "checkpoints" / name
        if not path.is_dir():
            raise InputError(
                f"{path}: must be there, the best checkpoint of this run, but is missing. "
                f"{cure(self._directory)}"
            )
        if self.find("best") != path:
            artifacts.write_atomically(self._directory / "best", [name, "\n"])

    def _delete_unnamed(self) -> None:
        named = (self.find("latest"), self.find("best"))
        for path in self._saved():
            if path not in named:
                shutil.rmtree(path)

    def _saved(self) -> list[Path]:
        return list((self._directory / "checkpoints").glob("step-" + "[0-9]" * 8))


def _name(step: int) -> str:
    return f"step-{step:08d}"


def load_weights(checkpoint: Path, model: nn.Module) -> None:
    """Fill a model from a checkpoint.

    Raises:
        InputError: the checkpoint is incomplete, damaged or of another model.
    """
    manifest = _read_manifest(checkpoint)
    artifacts.verify_files(checkpoint, manifest, cure=cure(checkpoint.parent.parent))
    path = checkpoint / "model.safetensors"
    try:
        load_model(model, path)
    except (SafetensorError, RuntimeError) as error:
        raise InputError(f"{path}: must hold the weights of this model, but: {error}") from error


def load_training(
    checkpoint: Path,
    model: nn.Module,
    optimizer: torch.optim.Optimizer,
    generators: dict[str, torch.Generator],
) -> Progress:
    """Fill all that training has in memory from a checkpoint.

    Raises:
        InputError: as `load_weights`.
    """
    load_weights(checkpoint, model)
    state = load_file(checkpoint / "training.safetensors")
    for name, generator in generators.items():
        # A run begun on another device has no state for the generators of this one.
        if f"random.{name}" in state:
            generator.set_state(state[f"random.{name}"])
    for name, parameter in model.named_parameters():
        prefix = f"optimizer.{name}:"
        optimizer.state[parameter] = {
            key.removeprefix(prefix): value.to(parameter.device)
            for key, value in state.items()
            if key.startswith(prefix)
        }
    return read_progress(checkpoint)


def read_progress(checkpoint: Path) -> Progress:
    """Return how far training had come when a checkpoint was saved.

    Raises:
        InputError: the checkpoint is incomplete or damaged.
    """
    manifest = _read_manifest(checkpoint)
    try:
        return Progress(**manifest.details["progress"])
    except TypeError as error:
        raise InputError(
            f"{checkpoint / artifacts.MANIFEST}: must tell how far training has come, but is "
            f"damaged. {cure(checkpoint.parent.parent)}"
        ) from error


def _training_state(
    model: nn.Module, optimizer: torch.optim.Optimizer, generators: dict[str, torch.Generator]
) -> dict[str, Tensor]:
    state = {f"random.{name}": generator.get_state() for name, generator in generators.items()}
    for name, parameter in model.named_parameters():
        for key, value in optimizer.state[parameter].items():
            state[f"optimizer.{name}:{key}"] = value
    return _own_memory(state)


def _own_memory(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}


def _read_manifest(checkpoint: Path) -> artifacts.Manifest:
    what_to_do = cure(checkpoint.parent.parent)
    return artifacts.read_manifest(checkpoint, kind=KIND, required=["progress"], cure=what_to_do)


def cure(run: Path) -> str:
    """Say what a user can do about a run directory of which a part is damaged."""
    return f"Restore it from a copy, or move {run} away and run nmt train again."
