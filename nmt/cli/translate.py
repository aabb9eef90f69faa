"""`nmt translate`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from nmt.choices import FormatChoice
from nmt.cli.app import command
from nmt.cli.options import (
    STANDARD_STREAM,
    Beam,
    Config,
    Debug,
    DecodingPrecision,
    Models,
    Overrides,
    Quiet,
    Search,
    Threads,
    select_runs,
    standard_input,
    with_options,
)
from nmt.errors import InputError


@command
def translate(
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--input",
            metavar="FILE",
            help="Read it, not standard input; it may be compressed. - is standard input.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write it, not standard output; it appears when it is complete, and is compressed "
            "if it ends in .gz, .bz2, .xz or .zst. - is standard output.",
            show_default=False,
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Resume the stopped job of --output.")
    ] = False,
    search: Search = None,
    beam: Beam = None,
    n_best: Annotated[
        int, typer.Option(metavar="N", min=1, help="Translations of each line, best first.")
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
            help="Write attention matrices, for nmt plot-attention.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        FormatChoice,
        typer.Option("--format", help="json: an object for each translation, with all fields."),
    ] = "text",
    precision: DecodingPrecision = None,
    shortlist: Annotated[
        bool | None,
        typer.Option(
            "--shortlist/--no-shortlist",
            help="Choose among the pieces of the shortlist only. Sets decoding.shortlist.",
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
    that are not UTF-8 are replaced, with a warning. Lines are answered as they arrive; where many
    are waiting, 16 batches of decoding.batch_sentences are translated together.

    With --n-best above 1, --scores or --alignment, a line of output has columns separated by tabs:
    the number of the input line (n-best only), the translation, the log-probability in nats and
    the score that translations are ranked by, the alignment. Other settings of the search are keys
    of the section decoding: --set decoding.temperature=0.8, and so on.
    """
    if attention == STANDARD_STREAM:
        raise InputError("--attention: must be a file, but is -.")
    source = None if source == STANDARD_STREAM else source
    output = None if output == STANDARD_STREAM else output
    stream = None if source else standard_input()
    runs, configuration = select_runs(
        config,
        models,
        with_options(overrides, search=search, beam=beam, precision=precision, shortlist=shortlist),
    )
    from nmt.commands.translate import Request, translate
    from nmt.decoding.output_format import OutputFormat

    request = Request(
        input=source,
        output=output,
        attention=attention,
        resume=resume,
        format=OutputFormat(output_format, n_best, scores, alignment),
        threads=threads,
    )
    translate(runs, configuration, request, stream, sys.stdout.buffer)
