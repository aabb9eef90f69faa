"""`nmt evaluate`."""

from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import command
from nmt.cli.options import (
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
    with_options,
)
from nmt.errors import InputError


@command
def evaluate(
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    hypothesis: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Score these translations, not a model.", show_default=False
        ),
    ] = None,
    reference: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="The reference translations for them.", show_default=False
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    search: Search = None,
    beam: Beam = None,
    precision: DecodingPrecision = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Score a model on test corpora, or one file against another.

    \b
    Examples:
      nmt evaluate --model runs/my --beam 5
      nmt evaluate --hypothesis out.de --reference test.de

    Prints BLEU and chrF with sacreBLEU's signatures. Both sides must be plain, detokenized text.
    """
    if (hypothesis is None) != (reference is None):
        raise InputError("--hypothesis and --reference must be given together.")
    if hypothesis and reference:
        if config or overrides or models or search or beam or precision or threads:
            raise InputError(
                "--hypothesis and --reference need no configuration and no model.",
                hint="Leave out --config, --set, --model, --search, --beam, --precision and "
                "--threads.",
            )
        from nmt.commands.evaluate import evaluate_files

        evaluate_files(hypothesis, reference, as_json=as_json)
        return
    runs, configuration = select_runs(
        config,
        models,
        with_options(overrides, search=search, beam=beam, precision=precision),
        allowed=["data.test", "evaluation."],
    )
    from nmt.commands.evaluate import evaluate_runs

    evaluate_runs(runs, configuration, threads=threads, as_json=as_json)
