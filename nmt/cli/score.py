"""`nmt score`."""

from pathlib import Path
from typing import Annotated

import typer

from nmt.choices import FormatChoice
from nmt.cli.app import command
from nmt.cli.options import (
    STANDARD_STREAM,
    Config,
    Debug,
    DecodingPrecision,
    Models,
    Overrides,
    Quiet,
    Threads,
    select_runs,
    standard_input,
    with_options,
)
from nmt.errors import InputError


@command
def score(
    source: Annotated[
        Path, typer.Option(metavar="FILE", help="The source lines; - is standard input.")
    ],
    target: Annotated[
        Path, typer.Option(metavar="FILE", help="A translation of each; - is standard input.")
    ],
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    output_format: Annotated[
        FormatChoice, typer.Option("--format", help="json: an object a line.")
    ] = "text",
    precision: DecodingPrecision = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Score given translations: line, log-probability, score, tokens and perplexity of each.

    \b
    Example:
      nmt score --model runs/my --source test.en --target test.de

    The log-probability is in nats and includes the end of the sentence, as the tokens do; the score
    is the one that nmt translate ranks by. The last line, "total", has sums, and the perplexity of
    all lines.
    """
    if source == target == STANDARD_STREAM:
        raise InputError("--source and --target: only one must be -, but both are.")
    source, target = _named(source), _named(target)
    runs, configuration = select_runs(config, models, with_options(overrides, precision=precision))
    from nmt.commands.score import score

    score(runs, configuration, source, target, as_json=output_format == "json", threads=threads)


def _named(path: Path) -> Path:
    """Return a path, or for `-` one that opens standard input."""
    if path != STANDARD_STREAM:
        return path
    standard_input()  # a closed one cannot be opened
    return Path("/dev/stdin")
