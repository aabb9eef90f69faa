"""The whole state of a training, into a checkpoint and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from nmt.model.losses import CandidateSampler
from nmt.runs.checkpoints import Checkpoint, CheckpointStore, Tensors
from nmt.runs.progress import Progress
from nmt.training.distributed import ProcessGroup
from nmt.training.optimizer import Optimizer
from nmt.training.schedule import Schedule


class SettingChange(NamedTuple):
    """A recorded setting that changed when a run was resumed."""

    key: str
    before: Any
    now: Any


class RandomGenerators:
    """The random generators of a training; making one seeds PyTorch's own.

    Dropout and feed-previous draw from PyTorch's generators, differently in each process: with the
    same masks they would learn less from their shares. Candidates are the same in all processes: a
    whole batch has one draw. The order of batches is a function of seed and epoch and has no state.

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
            states[_candidates_key(sampler)] = sampler.generator.get_state()
        return states

    def restore(
        self, saved: Mapping[str, Tensor], sampler: CandidateSampler | None, *, step: int
    ) -> None:
        """Restore the generators of this process.

        Generators that were not saved, of another device or of an additional process, are seeded
        by the step.

        Args:
            saved: the tensors that `states` returned, and possibly others.
            sampler: of the candidates, if there is one.
            step: at which the states were saved.
        """
        self._seed_dropout(step=step)
        for name, generator in self._generators.items():
            key = f"random.{name}.{self._processes.rank}"
            if key in saved:
                generator.set_state(saved[key])
        if sampler and _candidates_key(sampler) in saved:
            sampler.generator.set_state(saved[_candidates_key(sampler)])


class TrainingState:
    """Saves the state of a training to checkpoints, and restores it bit for bit.

    All processes take part; the first one writes.

    Args:
        directory: the run directory.
        optimizer: has the weights and its own state.
        generators: the random generators.
        schedule: gives the learning rate that the optimizer continues with.
        processes: that train together.
        recorded: what checkpoints record of how training is done: JSON values by key.
        keep_last: as in `CheckpointStore.save`.

    Attributes:
        step: of the last checkpoint; None without one.
    """

    def __init__(
        self,
        directory: Path,
        *,
        optimizer: Optimizer,
        generators: RandomGenerators,
        schedule: Schedule,
        processes: ProcessGroup,
        recorded: Mapping[str, Any],
        keep_last: int,
    ) -> None:
        self._store = CheckpointStore(directory)
        self._optimizer = optimizer
        self._generators = generators
        self._schedule = schedule
        self._processes = processes
        self._recorded = dict(recorded)
        self._keep_last = keep_last
        self._recorded_before = self._recorded
        self.step: int | None = None

    def restore(self) -> Progress:
        """Restore the last intact checkpoint, if there is one; return how far training has come.

        Raises:
            InputError: all checkpoints are damaged, or they are those of another model.
        """
        checkpoint = self._latest()
        if checkpoint is None:
            return Progress()
        saved = checkpoint.training()
        progress = checkpoint.progress
        rate = self._schedule.learning_rate(progress)
        self._optimizer.restore(checkpoint, saved, rate=rate)
        self._generators.restore(saved, self._optimizer.sampler, step=progress.step)
        self._recorded_before = checkpoint.settings
        self.step = progress.step
        if self._processes.is_first:
            self._store.point_to_best(progress)
        return progress

    def _latest(self) -> Checkpoint | None:
        """Return the checkpoint that all processes resume from."""
        if self._processes.is_first:
            checkpoint = self._store.latest()
            self._processes.broadcast(checkpoint.directory if checkpoint else None)
            return checkpoint
        path = self._processes.broadcast(None)
        return Checkpoint.load(path) if path else None

    def changes(self) -> list[SettingChange]:
        """Return the recorded settings that differ from those of the restored checkpoint."""
        before, now = self._recorded_before, self._recorded
        return [
            SettingChange(key, before.get(key), now.get(key))
            for key in sorted(now.keys() | before.keys())
            if before.get(key) != now.get(key)
        ]

    def save(self, progress: Progress) -> None:
        """Write a checkpoint.

        Raises:
            RunError: it cannot be written, or another process has ended.
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


def _candidates_key(sampler: CandidateSampler) -> str:
    return f"random.candidates.{sampler.generator.device.type}"


def _seeds(entropy: list[int], count: int) -> list[int]:
    return [int(seed) for seed in np.random.SeedSequence(entropy).generate_state(count)]
