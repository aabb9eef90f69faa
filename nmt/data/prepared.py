"""Reading a prepared directory."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import numpy as np

from nmt import artifacts
from nmt.config import EARLIER_DEFAULTS, Configuration
from nmt.config.schema import FIELDS
from nmt.data.buckets import Boundary
from nmt.data.codec import SIDES, Codec, Side, recorded_segmentation
from nmt.data.corpus import EncodedCorpus, PairOrigins
from nmt.data.length_limit import LengthLimit
from nmt.data.lines import read_lines
from nmt.data.splits import Pair, SplitName
from nmt.errors import InputError

KIND = "prepared"
TAGS = "tags.txt"
"""The suffix of the file with the tags of held-out pairs, one a line, blank for none."""
_UNUSED_IN_TRAINING = ("data", "test")
# The hint of errors about a prepared directory.
HINT = "Run nmt preprocess with the same configuration, or name another data.directory."


def preparation_settings(configuration: Configuration) -> dict[str, Any]:
    """Return the settings that determine prepared data, as JSON values by section."""
    return configuration.model_dump(
        mode="json",
        include={"data": True, "segmentation": True, "buckets": True},
        exclude={"data": {"directory"}},
    )


def _earlier_value(section: str, key: str) -> object:
    """Return the value of a key that the version that made a directory did not have."""
    name = f"{section}.{key}"
    return EARLIER_DEFAULTS.get(name, FIELDS[name].default)


def _are_corpora(*values: object) -> bool:
    """Return whether values of `data.test` name corpora, which training does not read."""
    return not any(isinstance(value, int) for value in values)


def earlier_hint(differences: Iterable[str], configuration: Configuration) -> str:
    """Return a hint about keys that an earlier version did not have, whose default differs."""
    keys = {difference.partition(":")[0] for difference in differences}
    return "".join(
        f" To resume a run of an earlier version, set {key} to {value}."
        for key, value in EARLIER_DEFAULTS.items()
        if key in keys and key.partition(".")[2] not in configuration.segmentation.model_fields_set
    )


@dataclass(frozen=True)
class Prepared:
    """A prepared directory.

    Attributes:
        directory: the path of the directory.
        manifest: its details hold the settings, the hashes of the inputs and the report.
        codecs: the segmentation and the vocabulary of each side.
        boundaries: the boundaries of the buckets, ascending.
    """

    directory: Path
    manifest: artifacts.Manifest
    codecs: Mapping[Side, Codec]
    boundaries: tuple[Boundary, ...]

    @classmethod
    def load(cls, directory: Path) -> Self:
        """Read a prepared directory.

        Raises:
            InputError: the directory is missing, incomplete, damaged or of another version.
        """
        manifest = artifacts.read_manifest(
            directory, kind=KIND, hint=HINT, required=["configuration", "inputs", "report"]
        )
        artifacts.verify_files(directory, manifest, hint=HINT)
        segmentation = recorded_segmentation(manifest)
        codecs = {side: Codec.load(directory, side, segmentation) for side in SIDES}
        buckets = json.loads((directory / "buckets.json").read_text(encoding="utf-8"))
        boundaries = tuple((source, target) for source, target in buckets)
        return cls(directory, manifest, codecs, boundaries)

    def check_current(self, configuration: Configuration) -> None:
        """Check that the directory was prepared with the settings of a configuration.

        The test corpora may differ because training does not read them.

        Raises:
            InputError: a setting differs; the message names all keys that do.
        """
        recorded = self.manifest.details["configuration"]
        settings = preparation_settings(configuration)
        differences = [
            f"{section}.{key}: {json.dumps(before)} before, {json.dumps(value)} now"
            for section in settings
            for key, value in settings[section].items()
            if (before := recorded[section].get(key, _earlier_value(section, key))) != value
            and not ((section, key) == _UNUSED_IN_TRAINING and _are_corpora(before, value))
        ]
        if differences:
            raise InputError(
                f"{self.directory}: must be prepared with the settings of this configuration, but "
                "was prepared with others:\n"
                + "\n".join(f"  {difference}" for difference in differences),
                hint=HINT + earlier_hint(differences, configuration),
            )

    def changed_inputs(self) -> list[str]:
        """Return the text files of training that changed after the directory was prepared.

        Files that cannot be read are skipped: a prepared directory may be moved to a machine that
        does not have them.
        """
        unused = self.manifest.details.get("test_inputs", ())
        changed = []
        for name, recorded_hash in self.manifest.details["inputs"].items():
            if name in unused:
                continue
            with suppress(OSError):
                if artifacts.sha256(Path(name)) != recorded_hash:
                    changed.append(name)
        return changed

    @property
    def length_limit(self) -> LengthLimit | None:
        """The longest translations of the training data; None if an earlier version made it."""
        return LengthLimit.from_json(self.manifest.details["report"].get("length_limit"))

    @property
    def training_files(self) -> dict[str, str]:
        """The hexadecimal SHA-256 of the files that training depends on, by name."""
        return {
            name: digest
            for name, digest in self.manifest.files.items()
            if not name.startswith(("test.", "report."))
        }

    @property
    def held_out_test_hashes(self) -> dict[str, str]:
        """The hexadecimal SHA-256 of the files of held-out test data, by name; empty without."""
        data = self.manifest.details["configuration"]["data"]
        names = [f"test.{suffix}" for suffix in (data["source"], data["target"], TAGS)]
        return {name: self.manifest.files[name] for name in names if name in self.manifest.files}

    def corpus(self, split: str) -> EncodedCorpus:
        """Memory-map a split; it is empty if the configuration does not name files for it."""
        details = self.manifest.details
        stems = details["report"].get("origins", details["configuration"]["data"])[split]
        locations = np.load(self.directory / f"{split}.places.npy", allow_pickle=False)
        return replace(
            EncodedCorpus.load(self.directory, split), origins=PairOrigins(stems, locations)
        )

    def held_out(self, split: SplitName) -> list[Pair]:
        """Return all held-out pairs of a split, with their numbers in the split.

        Raises:
            InputError: the pairs of the split were not held out.
        """
        data = self.manifest.details["configuration"]["data"]
        if not isinstance(data[split], int):
            raise InputError(
                f"{self.directory}: must have held-out pairs for data.{split}, but has none.",
                hint=HINT,
            )
        files = [
            read_lines(self.directory / f"{split}.{suffix}")
            for suffix in (data["source"], data["target"], TAGS)
        ]
        return [
            Pair(source, target, 0, number, tag or None)
            for number, (source, target, tag) in enumerate(zip(*files, strict=True), start=1)
        ]

    def references(self, split: str) -> list[str]:
        """Return the target text of each pair of a split."""
        return list(read_lines(self.directory / f"{split}.references.txt"))
