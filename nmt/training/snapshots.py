"""The whole memory of a training, into a checkpoint and back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from nmt.runs.checkpoints import Checkpoint, CheckpointStore
from nmt.runs.progress import Progress
from nmt.training.processes import Processes
from nmt.training.randomness import Randomness
from nmt.training.update import Updater


class Snapshots:
    """Saves a training so that it can go on as if it had never stopped, and lets it go on.

    All processes take part; the first one writes.

    Args:
        directory: the run directory.
        updater: the weights, and what an update depends on.
        randomness: the random generators.
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
        updater: Updater,
        randomness: Randomness,
        processes: Processes,
        recorded: Mapping[str, Any],
        keep_last: int,
    ) -> None:
        self._store = CheckpointStore(directory)
        self._updater = updater
        self._randomness = randomness
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
        self._updater.restore(checkpoint, saved, rate=learning_rate(progress))
        self._randomness.restore(saved, self._updater.sampler, step=progress.step)
        self.recorded_before = checkpoint.settings
        self.step = progress.step
        if self._processes.first:
            self._store.point_to_best(progress)
        return progress

    def _latest(self) -> Checkpoint | None:
        """Return the checkpoint that all processes go on from."""
        if self._processes.first:
            checkpoint = self._store.latest()
            self._processes.from_first(checkpoint.directory if checkpoint else None)
            return checkpoint
        path = self._processes.from_first(None)
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
        states = self._randomness.states(self._updater.sampler)  # of every process
        if self._processes.first:
            weights, rest = self._updater.tensors()
            self._store.save(
                weights,
                rest | states,
                progress,
                settings=self._recorded,
                keep_last=self._keep_last,
            )
        self.step = progress.step
