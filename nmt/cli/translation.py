"""The commands that translate: translate, shortlist, plot-attention."""

import logging
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from nmt.cli.app import Config, Debug, Overrides, Quiet, command
from nmt.cli.options import (
    Beam,
    Model,
    Models,
    Precision,
    Search,
    Threads,
    configuration_for,
    settings_for,
)
from nmt.errors import InputError

logger = logging.getLogger(__name__)


@command
def translate(
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--input", metavar="FILE", help="Read it, not standard input.", show_default=False
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write it, not standard output; it appears when it is whole.",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the stopped job of --output.")
    ] = False,
    search: Search = None,
    beam: Beam = None,
    n_best: Annotated[
        int, typer.Option(metavar="N", min=1, help="How many translations of each line.")
    ] = 1,
    scores: Annotated[
        bool, typer.Option("--scores", help="Columns with log-probability and score.")
    ] = False,
    alignment: Annotated[
        bool, typer.Option("--alignment", help="A column with aligned words, i-j from 0.")
    ] = False,
    attention: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write what was attended to, for nmt plot-attention.",
            show_default=False,
        ),
    ] = None,
    layout: Annotated[
        Literal["text", "json"],
        typer.Option("--format", help="json: an object a translation, with everything."),
    ] = "text",
    precision: Precision = None,
    shortlist: Annotated[
        bool | None,
        typer.Option(
            "--shortlist/--no-shortlist",
            help="Choose among what nmt shortlist learned. Sets decoding.shortlist.",
            show_default=False,
        ),
    ] = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Translate text, line for line.

    \b
    Examples:
      nmt translate --model runs/my < in.txt > out.txt
      nmt translate --model runs/my --beam 5 --n-best 5 --scores < in.txt
      nmt translate --model runs/my --precision auto --input in.txt --output out.txt
      nmt translate --model runs/a --model runs/b --format json < in.txt

    Uses the best checkpoint of the run. A line ends at LF; a blank line gives a blank line. Bytes
    that are not UTF-8 are replaced, with a warning. Lines are answered as they come; where many
    are there, 16 batches of decoding.batch_sentences are translated together.

    With --n-best above 1, --scores or --alignment, a line of output has columns with tabs between:
    the number of the input line (n-best only), the translation, the log-probability in nats and
    the score that translations are ordered by, the alignment. Other ways to search are keys of the
    section decoding: --set decoding.temperature=0.8, and so on.
    """
    if not source and not sys.stdin:
        raise InputError("standard input must be open, but is closed.")
    configuration = configuration_for(
        config,
        models or (),
        settings_for(overrides, search=search, beam=beam, precision=precision, shortlist=shortlist),
    )
    from nmt.commands import translate as translation
    from nmt.decoding.output_format import OutputFormat

    request = translation.Request(
        others=(models or [])[1:],
        input=source,
        output=output,
        attention=attention,
        resume=resume,
        layout=OutputFormat(layout, n_best, scores, alignment),
        threads=threads,
    )
    stream = None if source else sys.stdin.buffer
    translation.translate(configuration, request, stream, sys.stdout.buffer)


@command
def shortlist(
    config: Config = None,
    overrides: Overrides = None,
    model: Model = None,
    associates: Annotated[
        int, typer.Option(metavar="N", min=1, help="Target symbols for each source symbol.")
    ] = 20,
    frequent: Annotated[
        int, typer.Option(metavar="N", min=1, help="Most frequent symbols, for every line.")
    ] = 200,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Learn which target symbols go with which source symbols, to translate faster.

    Learns by word alignment of the prepared training data, writes the run's shortlist/, and prints
    what it does to BLEU and speed on the validation data. nmt translate --shortlist, or
    decoding.shortlist: true, then chooses among these symbols alone.
    """
    configuration = configuration_for(
        config, [model] if model else (), overrides or (), allowed=["data.directory"]
    )
    from nmt.commands import shortlist as stage

    stage.learn(configuration, associates=associates, frequent=frequent, threads=threads)


@command
def plot_attention(
    attention: Annotated[
        Path, typer.Argument(metavar="FILE", help="What nmt translate --attention wrote.")
    ],
    output: Annotated[Path, typer.Option(metavar="PNG", help="The picture.")],
    line: Annotated[int, typer.Option(metavar="N", min=1, help="Its number in the input.")] = 1,
    rank: Annotated[
        int, typer.Option(metavar="N", min=1, help="Which of its n best translations.")
    ] = 1,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Draw what a translation attended to: source tokens across, its own tokens down."""
    from nmt.evaluation.attention_plot import plot_attention

    plot_attention(attention, output, line=line, rank=rank)
    logger.info("Wrote %s.", output)
