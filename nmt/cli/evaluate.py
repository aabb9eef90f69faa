"""`nmt evaluate`."""

from pathlib import Path
from typing import Annotated

import typer

from nmt import choices
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
def evaluate(
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    hypothesis: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Score these translations, not a model; - is standard input.",
            show_default=False,
        ),
    ] = None,
    references: Annotated[
        list[Path] | None,
        typer.Option(
            "--reference",
            metavar="FILE",
            help="The reference translations for them. Repeated: several for each line.",
            show_default=False,
        ),
    ] = None,
    tokenize: Annotated[
        choices.BleuTokenizerChoice | None,
        typer.Option(
            help="The tokenizer of BLEU. Sets evaluation.tokenize; auto, the default, goes by the "
            "target language.",
            show_default=False,
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
    References are normalized like the text of the model; of two files, both sides to NFC, without
    invisible characters. The language of files is the suffix of the reference, as of test.zh, or
    else follows from its script.
    """
    if (hypothesis is None) != (not references):
        raise InputError("--hypothesis and --reference must be given together.")
    if hypothesis and references:
        if config or overrides or models or search or beam or precision or threads:
            raise InputError(
                "--hypothesis and --reference need no configuration and no model.",
                hint="Leave out --config, --set, --model, --search, --beam, --precision and "
                "--threads.",
            )
        if STANDARD_STREAM in references:
            raise InputError("--reference: must be a file, but is -.")
        translations = standard_input() if hypothesis == STANDARD_STREAM else hypothesis
        from nmt.commands.evaluate import evaluate_files

        evaluate_files(translations, references, tokenize=tokenize or "auto", as_json=as_json)
        return
    runs, configuration = select_runs(
        config,
        models,
        with_options(overrides, search=search, beam=beam, precision=precision, tokenize=tokenize),
        allowed=["data.test", "data.directory", "evaluation."],
    )
    from nmt.commands.evaluate import evaluate_runs

    evaluate_runs(runs, configuration, threads=threads, as_json=as_json)
