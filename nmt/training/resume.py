"""The whole state of a training, into a checkpoint and back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from nmt.model.losses import CandidateSampler
from nmt.runs.checkpoints import Checkpoint, CheckpointStore, Tensors
from nmt.runs.progress import Progress
from nmt.training.distributed import ProcessGroup
from nmt.training.optimizer import Optimizer


class RandomGenerators:
    """The random generators of a training; making one seeds PyTorch's own.

    Dropout and feed-previous draw from PyTorch's generators, differently in each process: with the
    same masks they would learn less from their shares. Candidates are the same everywhere: a whole
    batch has one draw. The order of batches is a function of seed and epoch and has no state.

    Args:
        seed: of all of them.
        device: of the training.
        processes: that train together.

    Attributes:
        candidates_seed: for the candidate sampler.
    """

    def __init__(self, seed: int, device: torch.device, processes: ProcessGroup) -> None:
        self._dropout_seed, self.candidates_seed = _seeds([seed], 2)
        self._processes = processes
        self._generators = {"cpu": torch.default_generator}
        if device.type == "cuda":
            self._generators["cuda"] = torch.cuda.default_generators[device.index or 0]
        self._seed_dropout(step=0)

    def _seed_dropout(self, *, step: int) -> None:
        seed = self._dropout_seed
        if self._processes.rank or step:
            (seed,) = _seeds([seed, self._processes.rank, step], 1)
        torch.manual_seed(seed)

    def states(self, sampler: CandidateSampler | None) -> Tensors:
        """Return the states of the generators of every process, by name."""
        states = {
            f"random.{name}.{rank}": state
            for name, generator in self._generators.items()
            for rank, state in enumerate(self._processes.all_gather(generator.get_state()))
        }
        if sampler:
            states[_name(sampler)] = sampler.generator.get_state()
        return states

    def restore(
        self, saved: Mapping[str, Tensor], sampler: CandidateSampler | None, *, step: int
    ) -> None:
        """Put the generators of this process into saved states.

        Those that were not saved, of another device or of a process more, begin anew.

        Args:
            saved: what `states` returned, among other things.
            sampler: of the candidates, if there is one.
            step: at which the states were saved.
        """
        self._seed_dropout(step=step)
        for name, generator in self._generators.items():
            key = f"random.{name}.{self._processes.rank}"
            if key in saved:
                generator.set_state(saved[key])
        if sampler and _name(sampler) in saved:
            sampler.generator.set_state(saved[_name(sampler)])


class TrainingState:
    """Saves a training so that it can go on as if it had never stopped, and lets it go on.

    All processes take part; the first one writes.

    Args:
        directory: the run directory.
        optimizer: the weights, and what an update depends on.
        generators: the random generators.
        processes: that train together.
        recorded: what is worth recording of how training goes on: JSON values by key.
        keep_last: as in `CheckpointStore.save`.

    Attributes:
        recorded_before: what was recorded with the last checkpoint.
        step: of the last checkpoint, None without one.
    """

    def __init__(
        self,
        directory: Path,
        *,
        optimizer: Optimizer,
        generators: RandomGenerators,
        processes: ProcessGroup,
        recorded: Mapping[str, Any],
        keep_last: int,
    ) -> None:
        self._store = CheckpointStore(directory)
        self._optimizer = optimizer
        self._generators = generators
        self._processes = processes
        self._recorded = dict(recorded)
        self._keep_last = keep_last
        self.recorded_before = self._recorded
        self.step: int | None = None

    def restore(self, learning_rate: Callable[[Progress], float]) -> Progress:
        """Go back to the last whole checkpoint, or stay at the beginning if there is none.

        Args:
            learning_rate: of the next update, by the progress.

        Raises:
            InputError: all checkpoints are damaged, or they are another model's.
        """
        checkpoint = self._latest()
        if checkpoint is None:
            return Progress()
        saved = checkpoint.training()
        progress = checkpoint.progress
        self._optimizer.restore(checkpoint, saved, rate=learning_rate(progress))
        self._generators.restore(saved, self._optimizer.sampler, step=progress.step)
        self.recorded_before = checkpoint.settings
        self.step = progress.step
        if self._processes.is_first:
            self._store.point_to_best(progress)
        return progress

    def _latest(self) -> Checkpoint | None:
        """Return the checkpoint that all processes go on from."""
        if self._processes.is_first:
            checkpoint = self._store.latest()
            self._processes.broadcast(checkpoint.directory if checkpoint else None)
            return checkpoint
        path = self._processes.broadcast(None)
        return Checkpoint.load(path) if path else None

    def changes(self) -> list[tuple[str, Any, Any]]:
        """Return what was recorded otherwise with the last checkpoint: key, before, now."""
        keys = sorted(self._recorded.keys() | self.recorded_before.keys())
        found = ((key, self.recorded_before.get(key), self._recorded.get(key)) for key in keys)
        return [change for change in found if change[1] != change[2]]

    def save(self, progress: Progress) -> None:
        """Write a checkpoint.

        Raises:
            RunError: it cannot be written, or another process is gone.
        """
        states = self._generators.states(self._optimizer.sampler)  # of every process
        if self._processes.is_first:
            weights, rest = self._optimizer.tensors()
            self._store.save(
                weights,
                rest | states,
                progress,
                settings=self._recorded,
                keep_last=self._keep_last,
            )
        self.step = progress.step


def _name(sampler: CandidateSampler) -> str:
    return f"random.candidates.{sampler.generator.device.type}"


def _seeds(entropy: list[int], count: int) -> list[int]:
    return [int(seed) for seed in np.random.SeedSequence(entropy).generate_state(count)]
