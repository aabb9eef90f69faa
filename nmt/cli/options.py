"""Options that commands share, and the runs and settings that they select."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, NamedTuple

import typer

from nmt import choices
from nmt.errors import InputError

if TYPE_CHECKING:
    from nmt.config import Configuration
    from nmt.runs.directory import Run

Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The YAML configuration.", show_default=False),
]
Overrides = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Override a key of the configuration; may be repeated.",
        show_default=False,
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only warnings and errors.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]
RunDirectory = Annotated[Path, typer.Argument(metavar="DIR", help="A run directory.")]
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
        help="A run directory; no configuration is needed then. Repeated: an ensemble.",
        show_default=False,
    ),
]
DecodingPrecision = Annotated[
    choices.PrecisionChoice | None,
    typer.Option(
        "--precision",
        help="Number format of weights and products; auto picks the fastest on this machine. Sets "
        "decoding.precision.",
        show_default=False,
    ),
]
Search = Annotated[
    choices.Search | None,
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

STANDARD_STREAM = Path("-")
"""As the name of a file, it stands for standard input or standard output."""


def standard_input() -> BinaryIO:
    """Return the bytes of standard input.

    Raises:
        InputError: it is closed.
    """
    if not sys.stdin:
        raise InputError("standard input must be open, but is closed.")
    return sys.stdin.buffer


class Selection(NamedTuple):
    """What a command works with."""

    runs: "list[Run]"  # at least one; several translate as an ensemble
    configuration: "Configuration"


def read_configuration(config: Path | None, overrides: Sequence[str] | None) -> "Configuration":
    """Return the configuration of a file, or of the default one, with overrides."""
    from nmt.config import find_configuration, load_configuration

    return load_configuration(find_configuration(config), overrides or ())


def select_runs(
    config: Path | None,
    models: Sequence[Path] | None,
    overrides: Sequence[str],
    *,
    allowed: Sequence[str] = (),
) -> Selection:
    """Return the runs that `--model` names, or else the run of a configuration.

    Args:
        config: of `--config`.
        models: of `--model`.
        overrides: of `--set` and of the options that stand for it.
        allowed: what overrides may set with `--model`, as of `Run.configuration_with`.

    Raises:
        InputError: both are given, or a run or the configuration cannot be read.
    """
    if models and config:
        raise InputError(
            "--model and --config exclude each other: a run has its own configuration."
        )
    from nmt.runs.compatibility import warn_of_differences
    from nmt.runs.directory import Run

    if models:
        runs = [Run.load(directory) for directory in models]
        return Selection(runs, runs[0].configuration_with(overrides, allowed=allowed))
    configuration = read_configuration(config, overrides)
    run = Run.load(configuration.training.directory)
    warn_of_differences(run, configuration)
    return Selection([run], configuration)


def with_options(
    overrides: Sequence[str] | None,
    *,
    search: str | None = None,
    beam: int | None = None,
    precision: str | None = None,
    shortlist: bool | None = None,
    tokenize: str | None = None,
) -> list[str]:
    """Return overrides with those that other options stand for; None stands for none.

    Raises:
        InputError: a beam is given with another search.
    """
    if beam and search not in (None, "beam"):
        raise InputError(f"--beam: must be left out with --search {search}.")
    options = {
        "search": "beam" if beam else search,
        "beam_size": beam,
        "precision": precision,
        "shortlist": None if shortlist is None else str(shortlist).lower(),
    }
    implied = [f"decoding.{key}={value}" for key, value in options.items() if value is not None]
    if tokenize:
        implied.append(f"evaluation.tokenize={tokenize}")
    return [*(overrides or ()), *implied]
