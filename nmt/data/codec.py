"""Conversion between text and token ids."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Self

from nmt import artifacts
from nmt.choices import Normalization
from nmt.config import EARLIER_DEFAULTS, SegmentationSection, load_recorded_configuration
from nmt.data.languages import normalized_language
from nmt.data.normalization import normalize
from nmt.data.segmentation import Segmenter, load_segmenter
from nmt.data.vocabulary import Vocabulary, is_tag, tag_of
from nmt.errors import InputError

Side = Literal["source", "target"]
SIDES: tuple[Side, Side] = ("source", "target")


@dataclass(frozen=True)
class Codec:
    """The normalization, the segmentation and the vocabulary of one side."""

    segmenter: Segmenter
    vocabulary: Vocabulary
    normalization: Normalization = "nfc"

    @classmethod
    def load(cls, directory: Path, side: Side, settings: SegmentationSection) -> Self:
        """Read the files that `save` wrote; `settings` are those that they were made with."""
        return cls(
            load_segmenter(settings.kind, directory / f"{side}.segmentation"),
            Vocabulary.load(directory / f"{side}.vocabulary"),
            settings.normalization,
        )

    def save(self, directory: Path, side: Side) -> None:
        """Write `SIDE.segmentation` and `SIDE.vocabulary`."""
        self.segmenter.save(directory / f"{side}.segmentation")
        self.vocabulary.save(directory / f"{side}.vocabulary")

    def difference(self, other: "Codec") -> str | None:
        """Describe how the ids of another codec differ in meaning; None if they do not."""
        vocabulary, other_vocabulary = self.vocabulary, other.vocabulary
        if len(vocabulary) != len(other_vocabulary):
            return f"has {len(other_vocabulary):,} ids instead of {len(vocabulary):,}"
        for id_ in range(len(vocabulary)):
            (piece,), (other_piece,) = vocabulary.decode([id_]), other_vocabulary.decode([id_])
            if piece != other_piece:
                return f"has the piece {other_piece!r} instead of {piece!r} for id {id_:,}"
        if self.segmenter != other.segmenter:
            return "has the same pieces, but segments text differently"
        if self.normalization != other.normalization:
            return f"has the normalization {other.normalization} instead of {self.normalization}"
        return None

    def normalize(self, text: str) -> str:
        """Return a text in the form that the pieces were learned from."""
        return normalize(text, self.normalization)

    def segment(self, text: str) -> list[str]:
        """Return the pieces of a text; an empty list for blank text."""
        return self.segmenter.encode(self.normalize(text))

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text, without GO and EOS; an empty list for blank text."""
        return self.vocabulary.encode(self.segment(text))

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of ids; special ids appear as their names, tags do not appear."""
        pieces = self.vocabulary.decode(ids)
        return self.segmenter.decode([piece for piece in pieces if not is_tag(piece)])

    def tag(self, ids: Sequence[int]) -> str | None:
        """Return the tag that ids begin with; None if they do not begin with one."""
        return tag_of(self.vocabulary.decode(ids[:1])[0]) if ids else None

    def check_tag(self, tag: str, *, key: str) -> None:
        """Check that the vocabulary contains a tag.

        Raises:
            InputError: it does not; `key` is what named the tag.
        """
        tags = self.vocabulary.tags
        if tag not in tags:
            raise InputError(
                f"{key}: must be a tag of the vocabulary ({', '.join(tags) or 'it has none'}), "
                f"but is {tag}.",
                hint="Tags are learned from the corpora of data.train that have one.",
            )

    def words(self, pieces: Sequence[str]) -> tuple[int, ...]:
        """Return the index of the space-separated word, from 0, that each piece belongs to."""
        return tuple(self.segmenter.words(pieces))


class SavedCodecs(NamedTuple):
    """The codecs of a directory, the settings they were learned with, and their languages."""

    codecs: Mapping[Side, Codec]
    segmentation: SegmentationSection
    languages: tuple[str, str]  # normalized, of the source and the target


def load_codecs(directory: Path, *, hint: str) -> SavedCodecs:
    """Read the codecs of a prepared directory or a run directory.

    Args:
        directory: a prepared directory, which records the settings in its manifest, or a run
            directory, which records them in its `config.yaml`.
        hint: the hint of the errors.

    Raises:
        InputError: the directory is neither, incomplete, damaged or of another version.
    """
    kind = "run" if artifacts.is_kind(directory, "run") else "prepared"
    manifest = artifacts.read_manifest(directory, kind=kind, hint=hint)
    artifacts.verify_files(directory, manifest, hint=hint)
    if kind == "run":
        configuration = load_recorded_configuration(directory / "config.yaml")
        segmentation = configuration.segmentation
        data = configuration.data.model_dump(include={"source", "target"})
    else:
        segmentation = recorded_segmentation(manifest)
        data = manifest.details["configuration"]["data"]
    codecs = {side: Codec.load(directory, side, segmentation) for side in SIDES}
    source, target = (normalized_language(data[side]) for side in SIDES)
    return SavedCodecs(codecs, segmentation, (source, target))


def recorded_segmentation(manifest: artifacts.Manifest) -> SegmentationSection:
    """Return the section `segmentation` that a prepared directory was made with."""
    return SegmentationSection.model_validate(
        {
            key.removeprefix("segmentation."): value
            for key, value in EARLIER_DEFAULTS.items()
            if key.startswith("segmentation.")
        }
        | manifest.details["configuration"]["segmentation"]
    )
