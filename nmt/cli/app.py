"""The application: options that commands share, messages, and errors rendered once."""

import functools
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec

import typer

from nmt import __version__
from nmt.errors import InputError, Interrupted, RunError, UserError

if TYPE_CHECKING:
    from nmt.config import Configuration

P = ParamSpec("P")

EXAMPLES = """\b
Examples:
  nmt preprocess --config my.yaml                  text files to prepared data
  nmt train --config my.yaml                       prepared data to a model
  nmt translate --config my.yaml < in.txt > out.txt
  nmt translate --model runs/my --beam 5 < in.txt  better translations
  nmt evaluate --config my.yaml                    BLEU and chrF on the test set
  nmt info runs/my                                 what a trained model is
  nmt average runs/my --last 3                     a model of several checkpoints
  nmt train --set training.learning_rate=5e-4      change any key of the file

Trains and runs recurrent neural translators from parallel text.

Without --config: $NMT_CONFIG, else ./nmt.yaml, else the embedded example."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=EXAMPLES,
)

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


def command(function: Callable[P, None]) -> Callable[P, None]:
    """Register a command whose errors end it with one message and the right exit status."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        _configure_messages(quiet=bool(kwargs["quiet"]))
        try:
            if not sys.stdout:
                raise InputError("standard output must be open, but is closed.")
            function(*args, **kwargs)
            sys.stdout.flush()
        except Interrupted as end:
            if _rank() == "0":
                _say(f"nmt: {_sentences(end)}")
            raise typer.Exit(end.exit_status) from None
        except UserError as error:
            if kwargs["debug"]:
                raise
            _tell(error)
            raise typer.Exit(error.exit_status) from None
        except KeyboardInterrupt:
            _say("nmt: interrupted")
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # The reader has enough.
            _discard_output()
            raise typer.Exit(0) from None
        except OSError as error:
            if kwargs["debug"]:
                raise
            place = f"{error.filename}: " if error.filename else ""
            _say(f"nmt: error: {place}{error.strerror or error}.")
            if error.filename in (None, "standard output"):
                _discard_output()
            raise typer.Exit(1) from None

    return app.command()(run)


def _rank() -> str:
    """Return the number of this process among those that torchrun started, "0" if it is alone."""
    return os.environ.get("RANK", "0")


def _tell(error: UserError) -> None:
    """Print an error; of several processes, each tells what may be its own alone."""
    if isinstance(error, RunError) and "RANK" in os.environ:
        _say(f"nmt: error: process {_rank()}: {_sentences(error)}")
    elif os.environ.get("LOCAL_RANK", "0") == "0":
        _say(f"nmt: error: {_sentences(error)}")


def _sentences(error: UserError) -> str:
    """Return the message of an error with its hint, on a line of its own after several lines."""
    message = str(error)
    if not error.hint:
        return message
    return message + ("\n" if "\n" in message else " ") + error.hint


def _say(message: str) -> None:
    """Print a last message; where nobody reads standard error, the exit status must do."""
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)


def _discard_output() -> None:
    """Let Python's own flush at exit succeed where standard output takes no more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _configure_messages(*, quiet: bool) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_MessageFormatter())
    logger = logging.getLogger("nmt")
    logger.handlers = [handler]
    logger.propagate = False
    logger.setLevel(logging.WARNING if quiet else logging.INFO)
    if _rank() != "0":
        logger.setLevel(logging.ERROR)


class _MessageFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        prefix = "nmt: warning: " if record.levelno >= logging.WARNING else ""
        return prefix + record.getMessage()


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"nmt {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version)
    ] = False,
) -> None:
    pass


def load(config: Path | None, overrides: list[str] | None) -> "Configuration":
    from nmt.config import find_configuration, load_configuration

    return load_configuration(find_configuration(config), overrides or ())


def main() -> None:
    """Run the command line."""
    try:
        app(prog_name="nmt")
    except SystemExit as end:
        if "TORCHELASTIC_RUN_ID" not in os.environ:
            raise
        # All is written and closed. The threads that PyTorch's distributed engine leaves behind
        # now and then abort a process that is taken down in the usual way.
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)
