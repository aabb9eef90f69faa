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
    """Return the last so many checkpoints of a run, or the best so many; one number is given.

    Raises:
        InputError: there are not so many, or one is damaged.
    """
    wanted, key = (last, "training.keep_last") if last else (best, "training.keep_best")
    store = CheckpointStore(run.directory)
    latest = store.latest()
    found = []
    if latest:
        found = [path for path in store.saved() if path.name <= latest.directory.name]
    if latest and not last:
        best_first = [store.path(each.step) for each in latest.progress.best]
        found = [path for path in reversed(best_first) if path in found]
    if not wanted or wanted > len(found):
        kind = "last" if last else "best"
        raise InputError(
            f"{run.directory}: must have the {wanted} {kind} checkpoints to average them, but has "
            f"{len(found)}.",
            hint=f"Average fewer, or train with a larger {key}.",
        )
    return [Checkpoint.load(path, only=WEIGHTS) for path in found[-wanted:]]


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
        InputError: `output` holds anything.
        RunError: it cannot be written.
    """
    if output.is_dir() and any(output.iterdir()):
        raise InputError(
            f"{output}: must be a new or empty directory, but holds files.",
            hint="Choose another --output, or move it away.",
        )
    weights = average(checkpoints)
    latest = max((each.progress for each in checkpoints), key=lambda progress: progress.step)
    write_run(
        output, run.configuration, run.codecs, dict(run.details), hint="Choose another --output."
    )
    CheckpointStore(output).save(
        weights,
        None,
        replace(latest, best=(), validated_step=0, window=Window()),
        settings={"average of": [str(each.directory) for each in checkpoints]},
        keep_last=1,
        hint="Make room, and run nmt average again.",
    )
