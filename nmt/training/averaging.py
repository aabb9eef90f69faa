"""Averages of the weights of several checkpoints."""

from collections.abc import Sequence
from pathlib import Path

from nmt import artifacts
from nmt.config import dump_configuration
from nmt.data.codec import SIDES
from nmt.errors import InputError
from nmt.training.checkpoints import Checkpoint, CheckpointStore
from nmt.training.run import KIND, Run
from nmt.training.state import Progress, Tensors


def choose_checkpoints(
    run: Run, *, last: int | None = None, best: int | None = None
) -> list[Checkpoint]:
    """Return the last so many checkpoints of a run, or the best so many; one number is given.

    Raises:
        InputError: there are not so many, or one is damaged.
    """
    saved = CheckpointStore(run.directory).saved()
    wanted, key = (last, "training.keep_last") if last else (best, "training.keep_best")
    found = saved
    if not last and saved:
        steps = [each.step for each in Checkpoint.load(saved[-1]).progress.best]
        by_name = {path.name: path for path in saved}
        names = [f"step-{step:08d}" for step in steps]
        found = [by_name[name] for name in reversed(names) if name in by_name]
    if not wanted or wanted > len(found):
        kind = "last" if last else "best"
        raise InputError(
            f"{run.directory}: must have the {wanted} {kind} checkpoints to average them, but has "
            f"{len(found)}. Average fewer, or train with a larger {key}."
        )
    return [Checkpoint.load(path) for path in found[-wanted:]]


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
        InputError: `output` holds anything else.
        RunError: it cannot be written.
    """
    weights = average(checkpoints)
    with artifacts.new_directory(
        output, kind=KIND, details=dict(run.details), cure="Choose another --output."
    ) as new:
        (new / "config.yaml").write_text(dump_configuration(run.configuration), encoding="utf-8")
        for side in SIDES:
            run.codecs[side].save(new, side)
    CheckpointStore(output).save(
        weights,
        None,
        Progress(step=max(each.progress.step for each in checkpoints)),
        settings={"average of": [str(each.directory) for each in checkpoints]},
        keep_last=1,
    )
