"""`nmt train`."""

from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import command
from nmt.cli.options import Config, Debug, Overrides, Quiet, Threads, read_configuration


@command
def train(
    config: Config = None,
    overrides: Overrides = None,
    init_from: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="DIR",
            help="Initialize a new run with the best weights of this one.",
            show_default=False,
        ),
    ] = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Train a model on prepared data, or resume a stopped run.

    Every validation saves a checkpoint; a run resumes from the last one as if it had never
    stopped. SIGTERM or Ctrl-C saves the run and ends it; a second Ctrl-C ends it at once. Training
    ends at training.max_epochs, max_steps or max_minutes, or when the score named by
    training.best_by has not improved for training.patience validations.

    torchrun --nproc-per-node N -m nmt train ... divides each batch among N processes; a second
    Ctrl-C is ignored there.
    """
    configuration = read_configuration(config, overrides)
    from nmt.commands.train import train

    train(configuration, init_from=init_from, threads=threads)
