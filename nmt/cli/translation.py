"""The commands that use a model: translate, evaluate."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import Config, Debug, Overrides, Quiet, command, load
from nmt.errors import InputError


@command
def translate(
    config: Config = None,
    overrides: Overrides = None,
    model: Annotated[
        Path | None,
        typer.Option(
            "--model",
            metavar="DIR",
            help="A run directory; no configuration is needed then.",
            show_default=False,
        ),
    ] = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Translate standard input to standard output, line for line.

    Uses the best checkpoint of the run. A line ends at LF; a blank line gives a blank line. Bytes
    that are not UTF-8 are replaced, with a warning. Some 1,000 lines (16 batches of
    decoding.batch_sentences) are read before they are answered; at a terminal, each is.
    """
    if model and config:
        raise InputError("--model and --config exclude each other: a run knows its configuration.")
    if not sys.stdin:
        raise InputError("standard input must be open, but is closed.")
    if model:
        from nmt.pipeline import translation

        configuration = translation.configuration_of_run(model, overrides or ())
    else:
        configuration = load(config, overrides)
        from nmt.pipeline import translation

    translation.translate(configuration, sys.stdin.buffer, sys.stdout.buffer)


@command
def evaluate(
    config: Config = None,
    overrides: Overrides = None,
    hypothesis: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Score this file instead.", show_default=False),
    ] = None,
    reference: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Against this one.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Score a model on test corpora, or one file against another.

    Prints BLEU and chrF with sacreBLEU's signatures. Both sides must be plain, detokenised text.
    """
    if (hypothesis is None) != (reference is None):
        raise InputError("--hypothesis and --reference must be given together.")
    if hypothesis and reference:
        if config or overrides:
            raise InputError(
                "--hypothesis and --reference need no configuration: leave out --config and --set."
            )
        from nmt.pipeline import evaluation

        evaluation.evaluate_files(hypothesis, reference, as_json=as_json)
        return
    configuration = load(config, overrides)
    from nmt.pipeline import evaluation

    evaluation.evaluate_run(configuration, as_json=as_json)
