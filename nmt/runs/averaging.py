"""Averages of the weights of several checkpoints."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from nmt.errors import InputError
from nmt.runs.checkpoints import WEIGHTS, Checkpoint, CheckpointStore, Tensors
from nmt.runs.directory import Run, write_run
from nmt.runs.progress import Window


def choose_checkpoints(
    run: Run, *, last: int | None = None, best: int | None = None
) -> list[Checkpoint]:
    """Return the last or the best checkpoints of a run.

    Args:
        run: that has the checkpoints.
        last: how many of the last; None if `best` is given.
        best: how many of the best; None if `last` is given.

    Raises:
        InputError: there are fewer, or one is damaged.
    """
    wanted, key = (last, "training.keep_last") if last else (best, "training.keep_best")
    store = CheckpointStore(run.directory)
    latest = store.latest()
    paths = []
    if latest:
        paths = [path for path in store.saved() if path.name <= latest.directory.name]
    if latest and not last:
        best_first = [store.path(entry.step) for entry in latest.progress.best]
        paths = [path for path in reversed(best_first) if path in paths]
    if not wanted or wanted > len(paths):
        kind = "last" if last else "best"
        raise InputError(
            f"{run.directory}: must have the {wanted} {kind} checkpoints to average them, but has "
            f"{len(paths)}.",
            hint=f"Average fewer, or train with a larger {key}.",
        )
    return [Checkpoint.load(path, only=WEIGHTS) for path in paths[-wanted:]]


def average(checkpoints: Sequence[Checkpoint]) -> Tensors:
    """Return the mean of the weights of checkpoints of one run, by name; summed in float64."""
    sums = {name: weight.double() for name, weight in checkpoints[0].weights().items()}
    for checkpoint in checkpoints[1:]:
        for name, weight in checkpoint.weights().items():
            sums[name] += weight
    return {name: (total / len(checkpoints)).float() for name, total in sums.items()}


def write_average(run: Run, checkpoints: Sequence[Checkpoint], output: Path) -> None:
    """Make a run directory that translates with the average of some checkpoints.

    Raises:
        InputError: `output` holds files.
        RunError: it cannot be written.
    """
    # A mount point may hold the directory lost+found.
    if output.is_dir() and any(path.is_file() for path in output.rglob("*")):
        raise InputError(
            f"{output}: must be a new or empty directory, but holds files.",
            hint="Choose another --output, or move it away.",
        )
    weights = average(checkpoints)
    latest = max(
        (checkpoint.progress for checkpoint in checkpoints), key=lambda progress: progress.step
    )
    write_run(
        output, run.configuration, run.codecs, dict(run.details), hint="Choose another --output."
    )
    CheckpointStore(output).save(
        weights,
        None,
        replace(latest, best=(), validated_step=0, window=Window()),
        settings={"average of": [str(checkpoint.directory) for checkpoint in checkpoints]},
        keep_last=1,
        hint="Free some space, and run nmt average again.",
    )
