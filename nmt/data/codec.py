"""Text to ids and back, for one side."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

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

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text, without GO and EOS; none for a blank one."""
        return self.vocabulary.encode(self.segmenter.encode(text))

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of ids; special ones read as their names."""
        return self.segmenter.decode(self.vocabulary.decode(ids))
