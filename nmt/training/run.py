"""The run directory: everything that translating needs, in one place that can be moved."""

import logging
from collections.abc import Mapping
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
from nmt.training.checkpoints import CheckpointStore, cure, load_weights

logger = logging.getLogger(__name__)

KIND = "run"
METRICS = "metrics.jsonl"
CURE = "Run nmt train to make it, or name another: training.directory or --model."
# What may change between two calls of nmt train on one run: nothing that was trained so far would
# be different. (A linear learning rate then heads for the new last epoch, and so does a growing
# feed-previous.)
_CHANGEABLE = (
    "device",
    "data.directory",
    "data.test",
    "training.directory",
    "training.max_epochs",
    "training.patience",
    "training.log_every_steps",
    "decoding.",
    "evaluation.",
)


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
    def create(cls, configuration: Configuration, prepared: Prepared) -> Self:
        """Make the directory for a training on prepared data.

        A run there that never saved a checkpoint has nothing to lose and is replaced.

        Raises:
            InputError: the directory holds anything else, or cannot be written.
        """
        directory = configuration.training.directory
        if artifacts.is_kind(directory, KIND) and not any(directory.glob("checkpoints/step-*")):
            (directory / METRICS).unlink(missing_ok=True)
        corpus = prepared.corpus("train")
        details = {
            "prepared_files": _training_files(prepared),
            "corpus": {
                "pairs": len(corpus),
                "source_tokens": len(corpus.source.tokens),
                "target_tokens": len(corpus.target.tokens),
            },
        }
        with artifacts.new_directory(
            directory,
            kind=KIND,
            details=details,
            cure="Choose another training.directory, or move it away.",
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
        what_to_do = cure(directory) if (directory / artifacts.MANIFEST).exists() else CURE
        manifest = artifacts.read_manifest(
            directory, kind=KIND, cure=what_to_do, required=["prepared_files", "corpus"]
        )
        artifacts.verify_files(directory, manifest, cure=what_to_do)
        configuration = load_configuration(directory / "config.yaml")
        kind = configuration.segmentation.kind
        codecs = {side: Codec.load(directory, side, kind=kind) for side in SIDES}
        return cls(directory, configuration, codecs, manifest.details)

    def refuse_other(self, configuration: Configuration, prepared: Prepared) -> None:
        """Check that a configuration and its prepared data continue this very run.

        Raises:
            InputError: they would change what was trained so far; names the keys.
        """
        differing = [
            difference
            for difference in configuration_differences(self.configuration, configuration)
            if not difference.startswith(_CHANGEABLE)
        ]
        if not differing and self.details["prepared_files"] != _training_files(prepared):
            differing = [f"the content of {prepared.directory}"]
        if differing:
            raise InputError(
                f"{self.directory}: holds a run that was started differently:\n"
                + "\n".join(f"  {difference}" for difference in differing)
                + "\nUndo the change to continue it, or choose another training.directory for a "
                "new run."
            )

    def warn_of_other(self, configuration: Configuration) -> None:
        """Say which settings of a configuration this trained model cannot follow."""
        for difference in configuration_differences(self.configuration, configuration):
            if difference.startswith(("model.", "segmentation.")):
                logger.warning(
                    "%s was trained with other settings, which stay in force: %s",
                    self.directory,
                    difference,
                )

    def build_model(self) -> EncoderDecoder:
        """Return the model of this run with fresh weights."""
        return build_model(
            self.configuration.model,
            source_vocabulary_size=len(self.codecs["source"].vocabulary),
            target_vocabulary_size=len(self.codecs["target"].vocabulary),
        )

    def load_best(self, device: torch.device) -> EncoderDecoder:
        """Return the model of the best checkpoint in evaluation mode.

        Raises:
            InputError: there is no checkpoint yet, or it is damaged.
        """
        checkpoint = CheckpointStore(self.directory).find("best")
        if checkpoint is None:
            raise InputError(
                f"{self.directory}: must have a checkpoint, but training has not saved one yet. "
                "Run nmt train with the same configuration."
            )
        model = self.build_model()
        load_weights(checkpoint, model)
        return model.to(device).eval()
