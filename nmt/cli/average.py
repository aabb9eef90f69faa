"""`nmt average`."""

from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import command
from nmt.cli.options import Debug, Quiet, RunDirectory
from nmt.errors import InputError


@command
def average(
    directory: RunDirectory,
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

    It is often a little better than the best of them. training.keep_last and training.keep_best
    determine how many there are.
    """
    if (last is None) == (best is None):
        raise InputError("exactly one of --last N and --best N must be given.")
    from nmt.commands.average import average

    average(directory, last=last, best=best, output=output)
