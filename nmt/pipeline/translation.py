"""Translating."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from nmt.config import Configuration, load_configuration
from nmt.data.lines import stream_lines
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.model.device import choose_device
from nmt.training.run import Run


def configuration_of_run(directory: Path, overrides: Sequence[str]) -> Configuration:
    """Return the configuration of a run, wherever its directory lies now.

    Raises:
        InputError: it is no run, or an override has no say in translating with it.
    """
    for override in overrides:
        if not override.startswith(("device=", "decoding.")):
            raise InputError(
                f"--set {override}: must be device=... or decoding...=... with --model: the rest "
                f"was decided when {directory} was trained."
            )
    Run.load(directory)
    configuration = load_configuration(directory / "config.yaml", overrides)
    training = configuration.training.model_copy(update={"directory": directory})
    return configuration.model_copy(update={"training": training})


def translate(configuration: Configuration, source: BinaryIO, output: BinaryIO) -> None:
    """Translate a stream with the best checkpoint of the configured run, line for line."""
    translator = open_translator(configuration)
    window = 1 if source.isatty() else None
    for line in translator.translate(stream_lines(source, "standard input"), window=window):
        output.write(line.encode("utf-8") + b"\n")
        output.flush()


def open_translator(configuration: Configuration) -> Translator:
    run = Run.load(configuration.training.directory)
    run.warn_of_other(configuration)
    device = choose_device(configuration.device)
    return Translator(run.load_best(device), run.codecs, configuration.decoding, device)
