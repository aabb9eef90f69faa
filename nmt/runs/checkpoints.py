"""The checkpoints of a run: directories of safetensors, and pointers to two of them."""

import logging
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor, nn

from nmt import artifacts
from nmt.errors import InputError, RunError
from nmt.runs.progress import Progress
from nmt.terminal import quote

logger = logging.getLogger(__name__)

KIND = "checkpoint"
WEIGHTS = "model.safetensors"
TRAINING = "training.safetensors"
RESUME_HINT = "The checkpoints before it are intact: free some space, and run nmt train again."
Pointer = Literal["latest", "best"]
Tensors = dict[str, Tensor]


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint whose files were verified.

    Attributes:
        directory: where it is.
        progress: how far training had come.
        settings: what training recorded of how it was done; JSON values.
        weights_sha256: of the file of weights, in hexadecimal.
    """

    directory: Path
    progress: Progress
    settings: dict[str, Any]
    weights_sha256: str

    @classmethod
    def load(cls, directory: Path, *, only: str | None = None) -> Self:
        """Verify a checkpoint and read its manifest.

        Args:
            directory: where it is.
            only: the one file that is needed and verified; all unless given.

        Raises:
            InputError: it is missing, incomplete, damaged or of another version.
        """
        hint = restore_hint(directory.parent.parent)
        manifest = artifacts.read_manifest(
            directory, kind=KIND, required=["progress", "settings"], hint=hint
        )
        artifacts.verify_files(directory, manifest, hint=hint, only=only)
        progress = Progress.from_json(manifest.details["progress"])
        return cls(
            directory, progress, manifest.details["settings"], manifest.files.get(WEIGHTS, "")
        )

    def weights(self) -> Tensors:
        """Return the weights to translate with, by name."""
        return self._tensors(WEIGHTS)

    def fill(self, model: nn.Module) -> None:
        """Load the weights to translate with into a model.

        Raises:
            InputError: they are the weights of another model.
        """
        try:
            fill_weights(model, self.weights())
        except ValueError as error:
            raise InputError(
                f"{self.directory / WEIGHTS}: must hold the weights of this model, but: {error}.",
                hint=restore_hint(self.directory.parent.parent),
            ) from error

    def training(self) -> Tensors:
        """Return what else training needs, by name.

        Raises:
            InputError: the checkpoint has only averaged weights.
        """
        if not (self.directory / TRAINING).exists():
            run = self.directory.parent.parent
            raise InputError(
                f"{run}: must be a run that was trained, but holds averaged weights only.",
                hint=f"Start a new run from them: nmt train --from {quote(run)}, with another "
                "training.directory.",
            )
        return self._tensors(TRAINING)

    def _tensors(self, name: str) -> Tensors:
        path = self.directory / name
        try:
            return load(path.read_bytes())
        except SafetensorError as error:
            raise InputError(f"{path}: must hold tensors, but: {error}.") from error


class CheckpointStore:
    """The `checkpoints/` of a run, and the pointers to the latest and the best of them.

    Args:
        directory: the run directory.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._checkpoints = directory / "checkpoints"

    def saved(self) -> list[Path]:
        """Return all checkpoints, intact or damaged, by ascending step."""
        return sorted(self._checkpoints.glob("step-" + "[0-9]" * 8))

    def path(self, step: int) -> Path:
        """Return the path of the checkpoint of a step."""
        return self._checkpoints / f"step-{step:08d}"

    def latest(self) -> Checkpoint | None:
        """Return the checkpoint to resume from; None if there is none yet.

        It is the one that `latest` names, or, if that is damaged, the newest intact one; a warning
        names each damaged checkpoint.

        Raises:
            InputError: there are checkpoints, and all of them are damaged.
        """
        named = self._named("latest")
        return self._first_intact([*([named] if named else []), *reversed(self.saved())])

    def best(self) -> Checkpoint | None:
        """Return the checkpoint to translate with; None if there is none yet.

        Only its weights are verified; what else training needs may be missing.

        It is the one that `best` names, or, if that is damaged, the latest intact one.

        Raises:
            InputError: as `latest`.
        """
        wanted = [named for pointer in _POINTERS if (named := self._named(pointer))]
        return self._first_intact([*wanted, *reversed(self.saved())], only=WEIGHTS)

    def _first_intact(self, paths: Iterable[Path], *, only: str | None = None) -> Checkpoint | None:
        refusals = []
        for path in dict.fromkeys(paths):
            try:
                checkpoint = Checkpoint.load(path, only=only)
            except InputError as refusal:
                refusals.append(refusal)
                continue
            for damage in refusals:
                logger.warning("%s It is skipped; %s is used.", damage, path)
            return checkpoint
        if refusals:
            for damage in refusals[1:]:
                logger.warning("%s", damage)
            raise refusals[0]
        return None

    def _named(self, pointer: Pointer) -> Path | None:
        """Return the checkpoint that a pointer names; None, with a warning, if there is none."""
        path = self._directory / pointer
        if not path.is_file():
            return None
        name = path.read_text(encoding="utf-8", errors="replace").strip()
        if name.removeprefix("step-").isdecimal():
            return self._checkpoints / name
        if self.saved():
            logger.warning("%s: must name a checkpoint, but holds %r. It is skipped.", path, name)
        return None

    def save(
        self,
        weights: Tensors,
        training: Tensors | None,
        progress: Progress,
        *,
        settings: dict[str, Any],
        keep_last: int,
        hint: str = RESUME_HINT,
    ) -> None:
        """Write a checkpoint, point to it, and then delete those that are no longer kept.

        Kept are the `keep_last` latest and those that `progress` lists as best. The previous one,
        even of the same step, is deleted only when this one is on the disk.

        Args:
            weights: to translate with.
            training: what else training needs; None if the run will not be resumed.
            progress: how far training is.
            settings: as in `Checkpoint`.
            keep_last: at least 1.
            hint: what the user should do if it cannot be written.

        Raises:
            RunError: it cannot be written.
        """
        path = self.path(progress.step)
        if not self.saved() and hint == RESUME_HINT:
            hint = "No checkpoint was saved before: free some space, and run nmt train again."
        details = {"progress": progress.to_json(), "settings": settings}
        try:
            # A checkpoint of this step may exist: damaged, or saved before its validation.
            with artifacts.new_directory(
                path, kind=KIND, details=details, hint=hint, replace=True
            ) as new:
                for name, tensors in ((WEIGHTS, weights), (TRAINING, training)):
                    if tensors is not None:
                        (new / name).write_bytes(save(tensors))
            # The best first: the latest checkpoint must find the best ones that it lists.
            self.point_to_best(progress)
            artifacts.write_atomically(self._directory / "latest", [path.name, "\n"])
            self._delete_others(progress, keep_last)
        except InputError as error:
            raise RunError(str(error), hint=error.hint) from error
        except RunError as error:
            raise RunError(str(error), hint=hint) from error
        except OSError as error:
            place = error.filename or path
            raise RunError(
                f"{place}: writing failed: {error.strerror or error}.", hint=hint
            ) from error

    def point_to_best(self, progress: Progress) -> None:
        """Let `best` name the best checkpoint that exists, or the latest without validations."""
        paths = [
            self.path(step) for step in (*(entry.step for entry in progress.best), progress.step)
        ]
        name = next((path.name for path in paths if path.is_dir()), paths[-1].name)
        path = self._directory / "best"
        if not path.exists() or path.read_text(encoding="utf-8", errors="replace").strip() != name:
            artifacts.write_atomically(path, [name, "\n"])

    def sweep(self) -> None:
        """Remove incomplete files of killed processes. The caller holds the lock of the run."""
        for directory in (self._directory, self._checkpoints):
            artifacts.remove_leftovers(directory, exclusive=True)

    def _delete_others(self, progress: Progress, keep_last: int) -> None:
        past = [path for path in self.saved() if path <= self.path(progress.step)]
        kept = {*past[-keep_last:], *(self.path(entry.step) for entry in progress.best)}
        for path in self.saved():
            if path not in kept:
                shutil.rmtree(path)


_POINTERS: tuple[Pointer, ...] = ("best", "latest")


def restore_hint(run: Path) -> str:
    """Return the hint for a run directory that is damaged."""
    return f"Restore it from a copy, or move {run} away and run nmt train again."


@torch.no_grad()
def fill_weights(model: nn.Module, saved: Mapping[str, Tensor]) -> None:
    """Copy saved weights into a model by name.

    Raises:
        ValueError: they are the weights of another model.
    """
    parameters = dict(model.named_parameters())
    if parameters.keys() != saved.keys():
        odd = ", ".join(sorted(parameters.keys() ^ saved.keys()))
        raise ValueError(f"only the model or only the file has {odd}")
    for name, parameter in parameters.items():
        if parameter.shape != saved[name].shape:
            raise ValueError(
                f"{name} must be {list(parameter.shape)}, but is {list(saved[name].shape)}"
            )
    for name, parameter in parameters.items():
        parameter.copy_(saved[name])
