"""The run directory: everything that translating needs, in one place that can be moved."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import torch

from nmt import artifacts
from nmt.config import (
    Configuration,
    DataSection,
    dump_configuration,
    load_recorded_configuration,
)
from nmt.data.codec import SIDES, Codec, Side
from nmt.data.languages import normalized_language
from nmt.data.length_limit import EARLIER_LIMIT, LengthLimit
from nmt.data.lines import read_lines, write_lines
from nmt.data.prepared import Prepared
from nmt.errors import InputError
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import Checkpoint, CheckpointStore, restore_hint
from nmt.runs.metrics import CURVES, METRICS, TENSORBOARD

KIND = "run"
CONFIGURATION = "config.yaml"
DICTIONARY = "dictionary.txt"
SHORTLIST = "shortlist"
HINT = "Run nmt train to make it, or name another: training.directory or --model."


@dataclass(frozen=True)
class Run:
    """A run directory that holds at least its configuration and vocabularies.

    Attributes:
        directory: where it is.
        configuration: the one that training began with; its dictionary is the copy in the run.
        codecs: segmentation and vocabulary of each side.
        details: what the manifest recorded.
    """

    directory: Path
    configuration: Configuration
    codecs: Mapping[Side, Codec]
    details: Mapping[str, Any]

    @classmethod
    def create(
        cls, configuration: Configuration, prepared: Prepared, *, init_from: Path | None = None
    ) -> Self:
        """Make the directory for a training on prepared data.

        A run in its place that has no checkpoint is replaced.

        Args:
            configuration: of the training.
            prepared: the data.
            init_from: the run whose weights the new one begins with, if any.

        Raises:
            InputError: the directory holds something else, or cannot be written.
        """
        directory = configuration.training.directory
        _remove_unsaved_run(directory)
        corpus = prepared.corpus("train")
        details = {
            "prepared_files": prepared.training_files,
            "held_out_test": prepared.held_out_test_hashes,
            "corpus": {
                "pairs": len(corpus),
                "source_tokens": len(corpus.source.tokens),
                "target_tokens": len(corpus.target.tokens),
            },
            "length_limit": prepared.length_limit and prepared.length_limit.to_json(),
            "origin": {"directory": str(init_from.absolute())} if init_from else None,
        }
        write_run(
            directory,
            configuration,
            prepared.codecs,
            details,
            hint="Choose another training.directory, or move it away.",
        )
        return cls.load(directory)

    @classmethod
    def load(cls, directory: Path) -> Self:
        """Read a run directory.

        Raises:
            InputError: it is missing, incomplete, damaged or of another version.
        """
        hint = HINT
        if (directory / artifacts.MANIFEST).exists():
            hint = restore_hint(directory)
        manifest = artifacts.read_manifest(
            directory, kind=KIND, hint=hint, required=["prepared_files", "corpus", "origin"]
        )
        artifacts.verify_files(directory, manifest, hint=hint)
        configuration = load_recorded_configuration(directory / CONFIGURATION)
        codecs = {side: Codec.load(directory, side, configuration.segmentation) for side in SIDES}
        configuration = _with_copied_dictionary(configuration, directory)
        if manifest.details.get("length_limit") is None:
            configuration = _without_earlier_limit(configuration)
        return cls(directory, configuration, codecs, manifest.details)

    def configuration_with(
        self, overrides: Sequence[str], *, allowed: Sequence[str] = ()
    ) -> Configuration:
        """Return the configuration of this run with overrides, and with the run's present place.

        Args:
            overrides: as of `load_configuration`.
            allowed: keys that may be overridden, or sections with a dot at the end, besides
                `device`, `seed` and `decoding.`.

        Raises:
            InputError: an override is of another key, or its value is wrong.
        """
        prefixes = ("device", "seed", "decoding.", *allowed)
        for override in overrides:
            if not override.startswith(prefixes):
                *most, last = (
                    f"{prefix}KEY" if prefix.endswith(".") else prefix for prefix in prefixes
                )
                raise InputError(
                    f"--set {override}: must set {', '.join(most)} or {last} with --model: the "
                    f"other settings were fixed when {self.directory} was trained.",
                    hint="Leave it out.",
                )
        configuration = self.configuration
        if overrides:
            configuration = load_recorded_configuration(self.directory / CONFIGURATION, overrides)
            keys = [override.partition("=")[0].strip() for override in overrides]
            if self.length_limit is None and "decoding.max_length_factor" not in keys:
                configuration = _without_earlier_limit(configuration)
            if "decoding.dictionary" not in keys:
                configuration = _with_copied_dictionary(configuration, self.directory)
        training = configuration.training.model_copy(update={"directory": self.directory})
        return configuration.model_copy(update={"training": training})

    @property
    def direction(self) -> str:
        """The languages that the run translates from and to, such as `from en to de`."""
        return describe_direction(self.configuration.data)

    @property
    def length_limit(self) -> LengthLimit | None:
        """The longest translations of the training data; None in runs of earlier versions."""
        return LengthLimit.from_json(self.details.get("length_limit"))

    @property
    def init_from(self) -> Path | None:
        """The run whose weights this one began with, if any."""
        origin = self.details["origin"]
        return Path(origin["directory"]) if origin else None

    def build_model(self, *, dropout: float | None = None) -> EncoderDecoder:
        """Return the model of this run with fresh weights, and perhaps with another dropout."""
        settings = self.configuration.model
        if dropout is not None:
            settings = settings.model_copy(update={"dropout": dropout})
        return build_model(
            settings,
            source_vocabulary_size=len(self.codecs["source"].vocabulary),
            target_vocabulary_size=len(self.codecs["target"].vocabulary),
        )

    def best(self) -> Checkpoint:
        """Return the checkpoint to translate with.

        Raises:
            InputError: there is none yet, or all are damaged.
        """
        checkpoint = CheckpointStore(self.directory).best()
        if checkpoint is None:
            raise InputError(
                f"{self.directory}: must have a checkpoint, but training has not saved one yet.",
                hint="Run nmt train with the same configuration.",
            )
        return checkpoint

    def load_model(self, checkpoint: Checkpoint, device: torch.device) -> EncoderDecoder:
        """Return the model with the weights of a checkpoint, in evaluation mode.

        Raises:
            InputError: they are the weights of another model.
        """
        model = self.build_model()
        checkpoint.fill(model)
        return model.to(device).eval()

    def load_best(self, device: torch.device) -> EncoderDecoder:
        """Return the model of the best checkpoint, in evaluation mode; raises as `best`."""
        return self.load_model(self.best(), device)


def write_run(
    directory: Path,
    configuration: Configuration,
    codecs: Mapping[Side, Codec],
    details: dict[str, Any],
    *,
    hint: str,
) -> None:
    """Write a run directory without checkpoints.

    Args:
        directory: a new or empty one, or a run.
        configuration: of the training.
        codecs: of both sides.
        details: for the manifest.
        hint: what the user should do if the directory cannot be written.

    Raises:
        InputError: it holds something else, or cannot be written.
    """
    with artifacts.new_directory(directory, kind=KIND, details=details, hint=hint) as new:
        (new / CONFIGURATION).write_text(dump_configuration(configuration), encoding="utf-8")
        for side in SIDES:
            codecs[side].save(new, side)
        # Runs of earlier versions have no copy, and the file may be missing by now.
        dictionary = configuration.decoding.dictionary
        if dictionary and dictionary.exists():
            write_lines(new / DICTIONARY, read_lines(dictionary))


def _without_earlier_limit(configuration: Configuration) -> Configuration:
    """Return a configuration without the limit that earlier versions recorded as a default."""
    decoding = configuration.decoding
    if decoding.max_length_factor == EARLIER_LIMIT.factor:
        decoding = decoding.model_copy(update={"max_length_factor": None})
    return configuration.model_copy(update={"decoding": decoding})


def _with_copied_dictionary(configuration: Configuration, directory: Path) -> Configuration:
    """Return the configuration of a run with the path of its copy of the dictionary, if any."""
    if not configuration.decoding.dictionary or not (directory / DICTIONARY).exists():
        return configuration
    decoding = configuration.decoding.model_copy(update={"dictionary": directory / DICTIONARY})
    return configuration.model_copy(update={"decoding": decoding})


def describe_direction(data: DataSection) -> str:
    """Return the languages that a run translates from and to, such as `from en to de`."""
    return f"from {normalized_language(data.source)} to {normalized_language(data.target)}"


def _remove_unsaved_run(directory: Path) -> None:
    """Remove what a run without a checkpoint left in its directory."""
    if not artifacts.is_kind(directory, KIND) or any(directory.glob("checkpoints/step-*")):
        return
    for name in (METRICS, CURVES, "best", "latest"):
        (directory / name).unlink(missing_ok=True)
    shutil.rmtree(directory / TENSORBOARD, ignore_errors=True)
    CheckpointStore(directory).sweep()
    with suppress(OSError):  # it does not exist, or holds other files
        (directory / "checkpoints").rmdir()
