"""Text to ids and back, for one side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Self

from nmt import artifacts
from nmt.config import SegmentationSection, load_configuration
from nmt.data.segmentation import Segmenter, load_segmenter
from nmt.data.vocabulary import Vocabulary

Side = Literal["source", "target"]
SIDES: tuple[Side, Side] = ("source", "target")


@dataclass(frozen=True)
class Codec:
    """A segmentation with its vocabulary."""

    segmenter: Segmenter
    vocabulary: Vocabulary

    @classmethod
    def load(cls, directory: Path, side: Side, *, kind: str) -> Self:
        """Read the files that `save` wrote for a segmentation of `kind`."""
        return cls(
            load_segmenter(kind, directory / f"{side}.segmentation"),
            Vocabulary.load(directory / f"{side}.vocabulary"),
        )

    def save(self, directory: Path, side: Side) -> None:
        """Write `SIDE.segmentation` and `SIDE.vocabulary`."""
        self.segmenter.save(directory / f"{side}.segmentation")
        self.vocabulary.save(directory / f"{side}.vocabulary")

    def difference(self, other: "Codec") -> str | None:
        """Say how another one's ids mean something else; None where they mean the same."""
        mine, theirs = self.vocabulary, other.vocabulary
        if len(mine) != len(theirs):
            return f"has {len(theirs):,} symbols in place of {len(mine):,}"
        for id_ in range(len(mine)):
            (own,), (its,) = mine.decode([id_]), theirs.decode([id_])
            if own != its:
                return f"has {its!r} in place of {own!r} as symbol {id_:,}"
        if self.segmenter != other.segmenter:
            return "has the same symbols, but segments text differently"
        return None

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text, without GO and EOS; none for a blank one."""
        return self.vocabulary.encode(self.segmenter.encode(text))

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of ids; special ones read as their names."""
        return self.segmenter.decode(self.vocabulary.decode(ids))

    def words(self, pieces: Sequence[str]) -> tuple[int, ...]:
        """Return which of the words between spaces, from 0, each piece is part of."""
        return tuple(self.segmenter.words(pieces))


class SavedCodecs(NamedTuple):
    """The codecs of a directory, and the settings that they were learned with."""

    codecs: Mapping[Side, Codec]
    segmentation: SegmentationSection


def load_codecs(directory: Path, *, hint: str) -> SavedCodecs:
    """Read the codecs of a prepared or run directory, whichever it is.

    Args:
        directory: prepared data, which record their settings in the manifest, or a run, which
            has them in its `config.yaml`.
        hint: what the user should do if it is neither.

    Raises:
        InputError: it is neither, incomplete, damaged or of another version.
    """
    kind = "run" if artifacts.is_kind(directory, "run") else "prepared"
    manifest = artifacts.read_manifest(directory, kind=kind, hint=hint)
    artifacts.verify_files(directory, manifest, hint=hint)
    if kind == "run":
        segmentation = load_configuration(directory / "config.yaml").segmentation
    else:
        recorded = manifest.details["configuration"]["segmentation"]
        segmentation = SegmentationSection.model_validate(recorded)
    codecs = {side: Codec.load(directory, side, kind=segmentation.kind) for side in SIDES}
    return SavedCodecs(codecs, segmentation)
