"""`nmt shortlist`."""

from typing import Annotated

import typer

from nmt.cli.app import command
from nmt.cli.options import Config, Debug, Model, Overrides, Quiet, Threads, select_runs


@command
def shortlist(
    config: Config = None,
    overrides: Overrides = None,
    model: Model = None,
    associates: Annotated[
        int, typer.Option(metavar="N", min=1, help="Target pieces for each source piece.")
    ] = 20,
    frequent: Annotated[
        int, typer.Option(metavar="N", min=1, help="Most frequent pieces, for every line.")
    ] = 200,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Learn which target pieces translate which source pieces, to translate faster.

    Aligns the words of the prepared training data, writes the run's shortlist/, and prints its
    effect on BLEU and speed on the validation data. nmt translate --shortlist, or
    decoding.shortlist: true, then chooses among these pieces only.
    """
    (run,), configuration = select_runs(
        config,
        [model] if model else None,
        overrides or (),
        allowed=["data.directory", "evaluation.tokenize"],
    )
    from nmt.commands.shortlist import shortlist

    shortlist(run, configuration, associates=associates, frequent=frequent, threads=threads)
