"""The commands that make a model: preprocess, train, average, info."""

from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import Config, Debug, Overrides, Quiet, command, load
from nmt.cli.options import Threads
from nmt.errors import InputError


@command
def preprocess(
    config: Config = None, overrides: Overrides = None, quiet: Quiet = False, debug: Debug = False
) -> None:
    """Make prepared data of parallel text files.

    Learns the segmentation and the vocabularies, encodes all splits, chooses length buckets, and
    prints what was kept and what was dropped. Does nothing if nothing changed.
    """
    configuration = load(config, overrides)
    from nmt.commands import train as training

    training.preprocess(configuration)


@command
def train(
    config: Config = None,
    overrides: Overrides = None,
    init_from: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="DIR",
            help="Begin a new run with the best weights of this one.",
            show_default=False,
        ),
    ] = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Train a model on prepared data, or go on with a stopped run.

    Every validation leaves a checkpoint; a run goes on from the last one as if it had never
    stopped. SIGTERM or Ctrl-C saves and ends it; a second Ctrl-C ends it at once. Training is over
    at training.max_epochs, max_steps or max_minutes, or when the score that training.best_by
    names has not got better for training.patience validations.

    torchrun --nproc-per-node N -m nmt train ... shares each batch among N processes; a second
    Ctrl-C is not heeded there.
    """
    configuration = load(config, overrides)
    from nmt.commands import train as training

    training.train(configuration, init_from=init_from, threads=threads)


@command
def average(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A run directory.")],
    last: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Its last N checkpoints.", show_default=False),
    ] = None,
    best: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Its best N checkpoints.", show_default=False),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="The new run; DIR-average unless given.", show_default=False
        ),
    ] = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make a run whose weights are the average of several checkpoints of another.

    Often a little better than the best of them. How many there are is up to training.keep_last and
    training.keep_best.
    """
    if (last is None) == (best is None):
        raise InputError("one of --last N and --best N must be given, and not both.")
    from nmt.commands import train as training

    training.average(directory, last=last, best=best, output=output)


@command
def info(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A run directory.")],
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Show the model of a run: its parts, its vocabulary, its training, and its best score."""
    from nmt.commands import train as training

    training.show_run(directory)
