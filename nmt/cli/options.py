"""Options of the commands that use a model, and the configuration that they come to."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nmt.cli.app import load
from nmt.errors import InputError

if TYPE_CHECKING:
    from nmt.config import Configuration

Model = Annotated[
    Path | None,
    typer.Option(
        "--model",
        metavar="DIR",
        help="A run directory; no configuration is needed then.",
        show_default=False,
    ),
]
Models = Annotated[
    list[Path] | None,
    typer.Option(
        "--model",
        metavar="DIR",
        help="A run directory; no configuration is needed then. Several translate together.",
        show_default=False,
    ),
]
Precision = Annotated[
    Literal["auto", "float32", "bfloat16", "int8"] | None,
    typer.Option(
        help="Number format of weights and products; auto is what is fastest here. Sets "
        "decoding.precision.",
        show_default=False,
    ),
]
Search = Annotated[
    Literal["greedy", "beam", "sample"] | None,
    typer.Option(
        help="beam is slower and better, sample draws at random. Sets decoding.search.",
        show_default=False,
    ),
]
Beam = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=1,
        help="Beam search with N hypotheses. Sets decoding.search and beam_size.",
        show_default=False,
    ),
]
Threads = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help="Threads of PyTorch.", show_default=False),
]


def configuration_for(
    config: Path | None,
    models: Sequence[Path],
    overrides: Sequence[str],
    *,
    allowed: Sequence[str] = (),
) -> "Configuration":
    """Return the configuration of a file, or of the first of some runs."""
    if models and config:
        raise InputError("--model and --config exclude each other: a run knows its configuration.")
    if not models:
        return load(config, list(overrides))
    from nmt.decoding import loading as runs

    return runs.configuration_of_run(models[0], overrides, allowed=allowed)


def settings_for(
    overrides: Sequence[str] | None,
    *,
    search: str | None = None,
    beam: int | None = None,
    precision: str | None = None,
    shortlist: bool | None = None,
) -> list[str]:
    """Return overrides with those that options stand for; None stands for none.

    Raises:
        InputError: a beam is asked for, and another search.
    """
    if beam and search not in (None, "beam"):
        raise InputError(f"--beam: must be left out with --search {search}.")
    options = {
        "search": "beam" if beam else search,
        "beam_size": beam,
        "precision": precision,
        "shortlist": None if shortlist is None else str(shortlist).lower(),
    }
    own = [f"decoding.{key}={value}" for key, value in options.items() if value is not None]
    return [*(overrides or ()), *own]
