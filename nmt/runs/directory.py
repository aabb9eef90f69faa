"""The run directory: everything that translating needs, in one place that can be moved."""

import logging
import shutil
from collections.abc import Mapping
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
    load_configuration,
)
from nmt.data.codec import SIDES, Codec, Side
from nmt.data.prepared import Prepared
from nmt.errors import InputError
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import Checkpoint, CheckpointStore, restore_hint
from nmt.runs.metrics import CURVES, METRICS, TENSORBOARD

logger = logging.getLogger(__name__)

KIND = "run"
HINT = "Run nmt train to make it, or name another: training.directory or --model."
# What must not change between two calls of nmt train on one run: weights would no longer fit, the
# order of batches would be another, or scores would not compare.
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
# Not fixed after all.
_FREE = ("data.directory", "data.test", "model.dropout")
# What else the last bits of a training depend on.
ENVIRONMENT = ("threads", "processes", "device", "torch")


def _may_change(difference: str) -> bool:
    return difference.startswith(_FREE) or not difference.startswith(_FIXED)


def recorded_settings(
    configuration: Configuration, *, processes: int, device: torch.device
) -> dict[str, Any]:
    """Return what a checkpoint records of how training went on, by key; JSON values.

    These are the settings that may change on resumption and matter to the weights, and what else
    their last bits depend on.

    Args:
        configuration: of the training, its precision settled.
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
    """Return the hashes of the prepared files that training depends on."""
    return {
        name: hash_
        for name, hash_ in prepared.manifest.files.items()
        if not name.startswith(("test.", "report."))
    }


@dataclass(frozen=True)
class Run:
    """A run directory that holds at least its configuration and vocabularies.

    Attributes:
        directory: where it lies.
        configuration: the one training began with.
        codecs: segmentation and vocabulary of each side.
        details: what the manifest recorded.
    """

    directory: Path
    configuration: Configuration
    codecs: Mapping[Side, Codec]
    details: Mapping[str, Any]

    @classmethod
    def create(
        cls, configuration: Configuration, prepared: Prepared, *, origin: Path | None = None
    ) -> Self:
        """Make the directory for a training on prepared data.

        A run there that never saved a checkpoint has nothing to lose and is replaced.

        Args:
            configuration: of the training.
            prepared: the data.
            origin: the run that lends its weights, if any does.

        Raises:
            InputError: the directory holds anything else, or cannot be written.
        """
        directory = configuration.training.directory
        if artifacts.is_kind(directory, KIND) and not any(directory.glob("checkpoints/step-*")):
            for left_over in (METRICS, CURVES, "best", "latest"):
                (directory / left_over).unlink(missing_ok=True)
            shutil.rmtree(directory / TENSORBOARD, ignore_errors=True)
            CheckpointStore(directory).sweep()
            with suppress(OSError):  # it is not there, or holds what is not ours
                (directory / "checkpoints").rmdir()
        corpus = prepared.corpus("train")
        details = {
            "prepared_files": _training_files(prepared),
            "corpus": {
                "pairs": len(corpus),
                "source_tokens": len(corpus.source.tokens),
                "target_tokens": len(corpus.target.tokens),
            },
            "origin": {"directory": str(origin.absolute())} if origin else None,
        }
        with artifacts.new_directory(
            directory,
            kind=KIND,
            details=details,
            hint="Choose another training.directory, or move it away.",
        ) as new:
            (new / "config.yaml").write_text(dump_configuration(configuration), encoding="utf-8")
            for side in SIDES:
                prepared.codecs[side].save(new, side)
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
        configuration = load_configuration(directory / "config.yaml")
        kind = configuration.segmentation.kind
        codecs = {side: Codec.load(directory, side, kind=kind) for side in SIDES}
        return cls(directory, configuration, codecs, manifest.details)

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
                f"{self.directory}: holds a run that was started differently:\n"
                + "\n".join(f"  {difference}" for difference in differing),
                hint="Undo the change to continue it, or choose another training.directory for a "
                "new run.",
            )

    @staticmethod
    def initialized_from(directory: Path) -> Path | None:
        """Return the run whose weights the run in a directory, if there is one, began with."""
        try:
            manifest = artifacts.read_manifest(directory, kind=KIND, required=["origin"], hint="")
        except InputError:
            return None
        origin = manifest.details["origin"]
        return Path(origin["directory"]) if origin else None

    def check_origin(self, directory: Path) -> None:
        """Check that this run began with the weights of the run in `directory`.

        Raises:
            InputError: it did not.
        """
        origin = self.details["origin"]
        if origin is None or Path(origin["directory"]).resolve() != directory.resolve():
            began = f"weights of {origin['directory']}" if origin else "weights of its own"
            raise InputError(
                f"{self.directory}: holds a run that began with {began}, not of {directory}. "
                "Choose another training.directory for a new run, or leave out --from to continue "
                "this one."
            )

    def initial_checkpoint(self, configuration: Configuration, prepared: Prepared) -> Checkpoint:
        """Return the best checkpoint for a new run to begin with.

        Args:
            configuration: of the new run.
            prepared: its data.

        Raises:
            InputError: its model or its vocabularies are others, or there is no checkpoint.
        """
        differing = [
            difference
            for difference in configuration_differences(self.configuration, configuration)
            if difference.startswith("model.") and not difference.startswith("model.dropout")
        ]
        for side in SIDES:
            for name in (f"{side}.segmentation", f"{side}.vocabulary"):
                mine, theirs = self.directory / name, prepared.directory / name
                if artifacts.sha256(mine) != artifacts.sha256(theirs):
                    differing.append(f"{mine} and {theirs} are not the same")
        if differing:
            raise InputError(
                f"{self.directory}: must have the model and the vocabularies of the new run to "
                "lend it its weights, but differs:\n"
                + "\n".join(f"  {difference}" for difference in differing)
                + "\nGive the new run the same model, and prepare its data with these "
                f"vocabularies: --set segmentation.reuse={self.directory}"
            )
        return self.best()

    def settings_in_force(self, checkpoint: Checkpoint) -> Configuration:
        """Return the configuration with the changes of later calls that a checkpoint recorded."""
        tree = self.configuration.model_dump()
        for key, value in checkpoint.settings.items():
            section, _, leaf = key.partition(".")
            if leaf and leaf in tree.get(section, {}):
                tree[section][leaf] = value
        return Configuration.model_validate(tree)

    def warn_of_other(self, configuration: Configuration) -> None:
        """Say which settings of a configuration this trained model cannot follow."""
        for difference in configuration_differences(self.configuration, configuration):
            if difference.startswith(("model.", "segmentation.")):
                logger.warning(
                    "%s was trained with other settings, which stay in force: %s",
                    self.directory,
                    difference,
                )

    def build_model(self, *, dropout: float | None = None) -> EncoderDecoder:
        """Return the model of this run with fresh weights, and perhaps another dropout."""
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
                f"{self.directory}: must have a checkpoint, but training has not saved one yet. "
                "Run nmt train with the same configuration."
            )
        return checkpoint

    def load_best(self, device: torch.device) -> EncoderDecoder:
        """Return the model of the best checkpoint in evaluation mode.

        Raises:
            InputError: as `best`.
        """
        model = self.build_model()
        self.best().fill(model)
        return model.to(device).eval()
