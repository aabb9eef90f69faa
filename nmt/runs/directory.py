"""The run directory: everything that translating needs, in one place that can be moved."""

import logging
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
    configuration_differences,
    dump_configuration,
    load_recorded_configuration,
)
from nmt.data.codec import SIDES, Codec, Side
from nmt.data.languages import normalized_language
from nmt.data.length_limit import LengthLimit
from nmt.data.lines import read_lines, write_lines
from nmt.data.prepared import Prepared
from nmt.errors import InputError
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import Checkpoint, CheckpointStore, restore_hint
from nmt.runs.metrics import CURVES, METRICS, TENSORBOARD
from nmt.terminal import quote

logger = logging.getLogger(__name__)

KIND = "run"
CONFIGURATION = "config.yaml"
DICTIONARY = "dictionary.txt"
SHORTLIST = "shortlist"
HINT = "Run nmt train to make it, or name another: training.directory or --model."
# Settings that must not change between two calls of nmt train on one run: the weights would no
# longer fit, the order of batches would differ, or scores could not be compared.
_FIXED = (
    "name",
    "seed",
    "data.",
    "segmentation.",
    "buckets.",
    "model.",
    "training.batch_sentences",
    "training.batch_tokens",
    "training.optimizer",
    "training.ema_decay",
    "training.best_by",
)
# Exceptions to these.
_FREE = ("data.directory", "data.test", "model.dropout")
# What else the last bits of the weights depend on.
ENVIRONMENT = ("threads", "processes", "device", "torch")


def _may_change(difference: str) -> bool:
    return difference.startswith(_FREE) or not difference.startswith(_FIXED)


def recorded_settings(
    configuration: Configuration, *, processes: int, device: torch.device
) -> dict[str, Any]:
    """Return what a checkpoint records of how training is done, by key; JSON values.

    These are the settings that may change when a run is resumed and that the weights depend on,
    and the environment that their last bits depend on.

    Args:
        configuration: of the training, with a definite precision.
        processes: that train together.
        device: of the training.
    """
    tree = configuration.model_dump(mode="json", include={"model", "training", "decoding"})
    settings = {
        f"{section}.{key}": value for section in tree for key, value in tree[section].items()
    }
    recorded = {key: value for key, value in settings.items() if _may_change(key)}
    del recorded["training.directory"]
    environment = (torch.get_num_threads(), processes, device.type, torch.__version__)
    return recorded | dict(zip(ENVIRONMENT, environment, strict=True))


def _training_files(prepared: Prepared) -> dict[str, str]:
    """Return the SHA-256 of the prepared files that training depends on, by name."""
    return {
        name: digest
        for name, digest in prepared.manifest.files.items()
        if not name.startswith(("test.", "report."))
    }


def _held_out_test(configuration: Configuration, prepared: Prepared) -> str | None:
    """Return the SHA-256 of the source text of held-out test data; None if there are none."""
    return prepared.manifest.files.get(f"test.{configuration.data.source}")


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
            "prepared_files": _training_files(prepared),
            "held_out_test": _held_out_test(configuration, prepared),
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
            if "decoding.dictionary" not in keys:
                configuration = _with_copied_dictionary(configuration, self.directory)
        training = configuration.training.model_copy(update={"directory": self.directory})
        return configuration.model_copy(update={"training": training})

    def check_matches(self, configuration: Configuration, prepared: Prepared) -> None:
        """Check that a configuration and its prepared data continue this very run.

        Raises:
            InputError: they would change what was trained so far; names the keys.
        """
        differing = [
            difference
            for difference in configuration_differences(self.configuration, configuration)
            if not _may_change(difference)
        ]
        if not differing and self.details["prepared_files"] != _training_files(prepared):
            differing = [f"the content of {prepared.directory}"]
        if differing:
            raise InputError(
                f"{self.directory}: holds a run that was started with other settings:\n"
                + "\n".join(f"  {difference}" for difference in differing),
                hint="Undo the change to continue it, or choose another training.directory for a "
                "new run.",
            )

    def check_held_out(self, prepared: Prepared) -> None:
        """Check that the held-out test data of a prepared directory are those of this run.

        Others may be in the training data of this run.

        Raises:
            InputError: they are not.
        """
        if self.details.get("held_out_test") != _held_out_test(self.configuration, prepared):
            raise InputError(
                f"{prepared.directory}: must hold out the test data that {self.directory} was "
                "trained without, but holds out others.",
                hint="Name a test corpus with --set data.test=..., or the prepared data of the "
                "run in data.directory.",
            )

    @property
    def direction(self) -> str:
        """The languages that the run translates from and to, such as `from en to de`."""
        data = self.configuration.data
        return _direction(data.source, data.target)

    @property
    def length_limit(self) -> LengthLimit | None:
        """The longest translations of the training data; None in runs of earlier versions."""
        return LengthLimit.from_json(self.details.get("length_limit"))

    @property
    def init_from(self) -> Path | None:
        """The run whose weights this one began with, if any."""
        origin = self.details["origin"]
        return Path(origin["directory"]) if origin else None

    def check_init_from(self, directory: Path) -> None:
        """Check that this run began with the weights of the run in `directory`.

        Raises:
            InputError: it did not.
        """
        if self.init_from is None or self.init_from.resolve() != directory.resolve():
            began = "random weights"
            if self.init_from:
                began = f"the weights of {self.init_from}"
            raise InputError(
                f"{self.directory}: holds a run that began with {began}, not with those of "
                f"{directory}.",
                hint="Choose another training.directory for a new run, or leave out --from to "
                "continue this one.",
            )

    def initial_checkpoint(self, configuration: Configuration, prepared: Prepared) -> Checkpoint:
        """Return the best checkpoint, for a new run to begin with.

        Args:
            configuration: of the new run.
            prepared: its data.

        Raises:
            InputError: its model or its vocabularies differ, or there is no checkpoint.
        """
        differing = [
            difference
            for difference in configuration_differences(self.configuration, configuration)
            if difference.startswith("model.") and not difference.startswith("model.dropout")
        ]
        names = [f"{side}.{part}" for side in SIDES for part in ("segmentation", "vocabulary")]
        files = [(self.directory / name, prepared.directory / name) for name in names]
        unequal = [pair for pair in files if len(set(map(artifacts.sha256, pair))) > 1]
        direction = _direction(configuration.data.source, configuration.data.target)
        if unequal and self.direction != direction:
            # Vocabularies that are the same in another order do not help.
            raise InputError(
                f"{self.directory}: must translate {direction} to initialize the new run, because "
                f"the languages have separate vocabularies, but translates {self.direction}.",
                hint="Begin with a run of the same direction, or leave out --from.",
            )
        differing += [f"{here} and {there} are not the same" for here, there in unequal]
        if differing:
            raise InputError(
                f"{self.directory}: must have the model and the vocabularies of the new run to "
                "initialize it, but differs:\n"
                + "\n".join(f"  {difference}" for difference in differing),
                hint="Give the new run the same model, and prepare its data with these "
                f"vocabularies: --set segmentation.reuse={quote(self.directory)}",
            )
        return self.best()

    def settings_in_force(self, checkpoint: Checkpoint) -> Configuration:
        """Return the configuration with the settings that a checkpoint was trained with."""
        tree = self.configuration.model_dump()
        for key, value in checkpoint.settings.items():
            section, _, leaf = key.partition(".")
            if leaf and leaf in tree.get(section, {}):
                tree[section][leaf] = value
        return Configuration.model_validate(tree)

    def warn_of_differences(self, configuration: Configuration) -> None:
        """Warn of settings in a configuration that this trained model does not follow."""
        for difference in configuration_differences(self.configuration, configuration):
            if difference.startswith(("model.", "segmentation.")):
                logger.warning(
                    "%s was trained with other settings, which it keeps: %s",
                    self.directory,
                    difference,
                )

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


def _with_copied_dictionary(configuration: Configuration, directory: Path) -> Configuration:
    """Return the configuration of a run with the path of its copy of the dictionary, if any."""
    if not configuration.decoding.dictionary or not (directory / DICTIONARY).exists():
        return configuration
    decoding = configuration.decoding.model_copy(update={"dictionary": directory / DICTIONARY})
    return configuration.model_copy(update={"decoding": decoding})


def _direction(source: str, target: str) -> str:
    return f"from {normalized_language(source)} to {normalized_language(target)}"


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
