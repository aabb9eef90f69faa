"""`nmt average`: a run whose weights are the mean of several checkpoints."""

import logging
from pathlib import Path

from nmt.runs.averaging import choose_checkpoints, write_average
from nmt.runs.directory import Run
from nmt.terminal import quote

logger = logging.getLogger(__name__)


def average(directory: Path, *, last: int | None, best: int | None, output: Path | None) -> None:
    """Write a run with the average of some checkpoints of another.

    Args:
        directory: the run that has the checkpoints.
        last: how many of its latest checkpoints; None where `best` is given.
        best: how many of its best checkpoints; None where `last` is given.
        output: the new run; None: the name of the run with `-average`, next to it.
    """
    run = Run.load(directory)
    checkpoints = choose_checkpoints(run, last=last, best=best)
    output = output or directory.parent / f"{directory.resolve().name}-average"
    if directory.resolve() == Path.cwd():
        output = Path("..", output.name)
    write_average(run, checkpoints, output)
    steps = ", ".join(f"{checkpoint.progress.step:,}" for checkpoint in checkpoints)
    logger.info("Wrote %s, the average of the checkpoints of steps %s.", output, steps)
    logger.info("Next: nmt translate --model %s < input.txt", quote(output))
