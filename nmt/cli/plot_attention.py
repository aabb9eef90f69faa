"""`nmt plot-attention`."""

import logging
from pathlib import Path
from typing import Annotated

import typer

from nmt.cli.app import command
from nmt.cli.options import Debug, Quiet

logger = logging.getLogger(__name__)


@command
def plot_attention(
    attention: Annotated[
        Path, typer.Argument(metavar="FILE", help="Written by nmt translate --attention.")
    ],
    output: Annotated[
        Path,
        typer.Option(metavar="FILE", help="The picture; the suffix says whether png, pdf or svg."),
    ],
    line: Annotated[int, typer.Option(metavar="N", min=1, help="Its number in the input.")] = 1,
    rank: Annotated[
        int, typer.Option(metavar="N", min=1, help="Which of its n-best translations.")
    ] = 1,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Draw the attention of a translation: source tokens across, target tokens down."""
    from nmt.evaluation.attention_plot import plot_attention

    plot_attention(attention, output, line=line, rank=rank)
    logger.info("Wrote %s.", output)
