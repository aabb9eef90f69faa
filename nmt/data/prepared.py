"""Reading a prepared directory."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

import numpy as np

from nmt import artifacts
from nmt.config import Configuration
from nmt.data.buckets import Boundary
from nmt.data.codec import SIDES, Codec, Side
from nmt.data.corpus import EncodedCorpus, PairOrigins
from nmt.data.lines import read_lines
from nmt.errors import InputError

KIND = "prepared"
_UNREAD = ("data", "test")
HINT = "Run nmt preprocess with the same configuration, or name another data.directory."


def preparation_settings(configuration: Configuration) -> dict[str, Any]:
    """Return the settings that shape prepared data, as JSON values by section."""
    return configuration.model_dump(
        mode="json",
        include={"data": True, "segmentation": True, "buckets": True},
        exclude={"data": {"directory"}},
    )


@dataclass(frozen=True)
class Prepared:
    """What training needs of a prepared directory.

    Attributes:
        directory: where it lies.
        manifest: with the settings, the hashes of the inputs and the report in its details.
        codecs: segmentation and vocabulary of each side.
        boundaries: the buckets, ascending.
    """

    directory: Path
    manifest: artifacts.Manifest
    codecs: Mapping[Side, Codec]
    boundaries: tuple[Boundary, ...]

    @classmethod
    def load(cls, directory: Path) -> Self:
        """Read a prepared directory.

        Raises:
            InputError: it is missing, incomplete, damaged or of another version.
        """
        manifest = artifacts.read_manifest(
            directory, kind=KIND, hint=HINT, required=["configuration", "inputs", "report"]
        )
        artifacts.verify_files(directory, manifest, hint=HINT)
        kind = manifest.details["configuration"]["segmentation"]["kind"]
        codecs = {side: Codec.load(directory, side, kind=kind) for side in SIDES}
        buckets = json.loads((directory / "buckets.json").read_text(encoding="utf-8"))
        boundaries = tuple((source, target) for source, target in buckets)
        return cls(directory, manifest, codecs, boundaries)

    def check_current(self, configuration: Configuration) -> None:
        """Check that this directory was made with the settings of a configuration.

        The test corpora may be others: no training reads them.

        Raises:
            InputError: it was not; names the keys.
        """
        made_with, wanted = (
            self.manifest.details["configuration"],
            preparation_settings(configuration),
        )
        stale = [
            f"{section}.{key}: {json.dumps(before)} before, {json.dumps(value)} now"
            for section in wanted
            for key, value in wanted[section].items()
            if (before := made_with[section].get(key)) != value and (section, key) != _UNREAD
        ]
        if stale:
            raise InputError(
                f"{self.directory}: must be prepared with the settings of this configuration, but "
                "was prepared with others:\n"
                + "\n".join(f"  {difference}" for difference in stale),
                hint=HINT,
            )

    def changed_inputs(self) -> list[str]:
        """Name the text files of training that are not what they were when this was made.

        Those that cannot be read do not count: prepared data may be moved to where they are not.
        """
        data = self.manifest.details["configuration"]["data"]
        ends = (f".{data['source']}", f".{data['target']}")
        unread = {
            f"{stem}{end}"
            for stem in {*data["test"]} - {*data["train"], *data["valid"]}
            for end in ends
        }
        changed = []
        for name, hash_ in self.manifest.details["inputs"].items():
            if name.removesuffix(".gz") in unread:
                continue
            with suppress(OSError):
                if artifacts.sha256(Path(name)) != hash_:
                    changed.append(name)
        return changed

    def corpus(self, split: str) -> EncodedCorpus:
        """Map a split into memory; it is empty if the configuration names no files for it."""
        stems = self.manifest.details["configuration"]["data"][split]
        places = np.load(self.directory / f"{split}.places.npy", allow_pickle=False)
        return replace(
            EncodedCorpus.load(self.directory, split), origins=PairOrigins(stems, places)
        )

    def references(self, split: str) -> list[str]:
        """Return the target text of each pair kept in a split."""
        return list(read_lines(self.directory / f"{split}.references.txt"))
