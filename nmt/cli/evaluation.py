"""The commands that judge translations: evaluate, score."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from nmt.cli.app import Config, Debug, Overrides, Quiet, command
from nmt.cli.options import (
    Beam,
    Models,
    Precision,
    Search,
    Threads,
    configuration_for,
    settings_for,
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
    precision: Precision = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Score a model on test corpora, or one file against another.

    \b
    Examples:
      nmt evaluate --model runs/my --beam 5
      nmt evaluate --hypothesis out.de --reference test.de

    Prints BLEU and chrF with sacreBLEU's signatures. Both sides must be plain, detokenised text.
    """
    if (hypothesis is None) != (reference is None):
        raise InputError("--hypothesis and --reference must be given together.")
    if hypothesis and reference:
        if config or overrides or models or search or beam or precision or threads:
            raise InputError(
                "--hypothesis and --reference need no configuration and no model: leave out "
                "--config, --set, --model, --search, --beam, --precision and --threads."
            )
        from nmt.commands import evaluate as evaluation

        evaluation.evaluate_files(hypothesis, reference, as_json=as_json)
        return
    configuration = configuration_for(
        config,
        models or (),
        settings_for(overrides, search=search, beam=beam, precision=precision),
        allowed=["data.test", "evaluation."],
    )
    from nmt.commands import evaluate as evaluation

    evaluation.evaluate_run(
        configuration, others=(models or [])[1:], threads=threads, as_json=as_json
    )


@command
def score(
    source: Annotated[Path, typer.Option(metavar="FILE", help="The source lines.")],
    target: Annotated[Path, typer.Option(metavar="FILE", help="A translation of each.")],
    config: Config = None,
    overrides: Overrides = None,
    models: Models = None,
    layout: Annotated[
        Literal["text", "json"], typer.Option("--format", help="json: an object a line.")
    ] = "text",
    precision: Precision = None,
    threads: Threads = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Score given translations: line, log-probability, score, tokens and perplexity of each.

    \b
    Example:
      nmt score --model runs/my --source test.en --target test.de

    The log-probability is in nats and counts the end of the sentence, as the tokens do; the score
    is what translate orders by. The last line, "total", has sums, and the perplexity of all.
    """
    configuration = configuration_for(
        config, models or (), settings_for(overrides, precision=precision)
    )
    from nmt.commands import score as scoring

    scoring.score_files(
        configuration,
        source,
        target,
        others=(models or [])[1:],
        as_json=layout == "json",
        threads=threads,
    )
