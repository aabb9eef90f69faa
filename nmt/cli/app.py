"""The application: registration of commands, messages, and errors rendered once."""

import functools
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, ParamSpec

import typer
from typer.core import TyperCommand, TyperOption

from nmt import __version__
from nmt.errors import InputError, Interrupted, RunError, UserError

P = ParamSpec("P")

EXAMPLES = """\b
Examples:
  nmt preprocess --config my.yaml                  text files to prepared data
  nmt train --config my.yaml                       prepared data to a model
  nmt translate --config my.yaml < in.txt > out.txt
  nmt translate --model runs/my --beam 5 < in.txt  better translations
  nmt evaluate --config my.yaml                    BLEU and chrF on the test set
  nmt info runs/my                                 describe a trained model
  nmt average runs/my --last 3                     average several checkpoints
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


def command(function: Callable[P, None]) -> Callable[P, None]:
    """Register a command whose errors end it with one message and the right exit status."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        _configure_messages(quiet=bool(kwargs["quiet"]))
        try:
            for name, value in kwargs.items():
                kwargs[name] = _with_home(value)
            if not sys.stdout:
                raise InputError("standard output must be open, but is closed.")
            function(*args, **kwargs)
            sys.stdout.flush()
        except Interrupted as end:
            if _rank() == "0":
                _print_message(f"nmt: {end.render()}")
            raise typer.Exit(end.exit_status) from None
        except UserError as error:
            if kwargs["debug"]:
                raise
            _print_error(error)
            raise typer.Exit(error.exit_status) from None
        except KeyboardInterrupt:
            _print_message("nmt: interrupted")
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # The reader wants no more, as `head` does.
            _discard_output()
            raise typer.Exit(0) from None
        except OSError as error:
            if kwargs["debug"]:
                raise
            place = f"{error.filename}: " if error.filename else ""
            _print_message(f"nmt: error: {place}{error.strerror or error}.")
            if error.filename in (None, "standard output"):
                _discard_output()
            raise typer.Exit(1) from None

    return app.command(cls=_Command)(run)


class _Command(TyperCommand):
    """A command that rejects repeated options, of which all but the last would be ignored."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        _, _, parameters = self.make_parser(ctx).parse_args(args=list(args))
        for parameter in parameters:
            count = parameters.count(parameter)
            if count > 1 and isinstance(parameter, TyperOption) and _takes_one_value(parameter):
                message = f"{parameter.opts[0]}: must be given once, but is given {count} times."
                _print_error(InputError(message))
                raise typer.Exit(InputError.exit_status)
        return super().parse_args(ctx, args)


def _takes_one_value(option: TyperOption) -> bool:
    return not (option.multiple or option.is_flag)


def _with_home(value: object) -> object:
    """Return the value of an option with `~` and `~user` expanded if it is a path or paths.

    Raises:
        InputError: there is no such user.
    """
    if isinstance(value, list):
        return [_with_home(item) for item in value]
    if not isinstance(value, Path):
        return value
    try:
        return value.expanduser()
    except RuntimeError as error:
        raise InputError(
            f"{value}: must begin with ~ or ~USER, but {value.parts[0]} is not the home directory "
            "of a user.",
            hint="For a file of that name, write its absolute path.",
        ) from error


def _rank() -> str:
    """Return the rank of this process among those that torchrun started, "0" without torchrun."""
    return os.environ.get("RANK", "0")


def _print_error(error: UserError) -> None:
    """Print an error: once if all processes have it, else by the process that has it."""
    if isinstance(error, RunError) and "RANK" in os.environ:
        _print_message(f"nmt: error: process {_rank()}: {error.render()}")
    elif os.environ.get("LOCAL_RANK", "0") == "0":
        _print_message(f"nmt: error: {error.render()}")


def _print_message(message: str) -> None:
    """Print a last message; if standard error is closed, the exit status must do."""
    with suppress(OSError):
        print(message, file=sys.stderr, flush=True)


def _discard_output() -> None:
    """Let Python's flush at exit succeed although standard output cannot be written."""
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


def _prepare_standard_streams() -> None:
    """Make the standard streams safe to write any text to.

    Descriptors 0, 1 and 2 that are closed are opened on /dev/null. Otherwise the next file that
    is opened would get the number, and, for example, messages would be written to it.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest free number, which is this one.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    if not sys.stderr:
        sys.stderr = open(2, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, TextIOWrapper):
        # File names that are not UTF-8 keep their bytes.
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")
    if isinstance(sys.stderr, TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")


def main() -> None:
    """Run the command line."""
    _prepare_standard_streams()
    try:
        app(prog_name="nmt")
    except SystemExit as end:
        if "TORCHELASTIC_RUN_ID" not in os.environ:
            raise
        # Everything is written and closed. Threads that PyTorch's distributed engine leaves running
        # sometimes abort a process that exits in the usual way.
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)
