"""Encoded corpora: token ids of sentence pairs in flat memory-mapped arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class EncodedSide:
    """The sentences of one side, without GO and EOS.

    Attributes:
        tokens: [sum of lengths] int32, all sentences one after the other.
        offsets: [N + 1] int64, where each sentence starts, and the end of the last.
    """

    tokens: NDArray[np.int32]
    offsets: NDArray[np.int64]

    @classmethod
    def from_sentences(cls, sentences: Iterable[list[int]]) -> Self:
        """Lay lists of ids end to end."""
        sentences = list(sentences)
        lengths = [len(sentence) for sentence in sentences]
        offsets = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]).astype(np.int64)
        flat = (token for sentence in sentences for token in sentence)
        return cls(np.fromiter(flat, dtype=np.int32, count=int(offsets[-1])), offsets)

    @classmethod
    def load(cls, directory: Path, name: str) -> Self:
        """Map the two files that `save` wrote into memory."""
        # An empty array cannot be mapped.
        offsets = np.load(directory / f"{name}.offsets.npy", allow_pickle=False)
        return cls(
            np.load(
                directory / f"{name}.tokens.npy",
                mmap_mode="r" if offsets[-1] else None,
                allow_pickle=False,
            ),
            offsets,
        )

    def save(self, directory: Path, name: str) -> None:
        """Write `name.tokens.npy` and `name.offsets.npy`."""
        np.save(directory / f"{name}.tokens.npy", self.tokens, allow_pickle=False)
        np.save(directory / f"{name}.offsets.npy", self.offsets, allow_pickle=False)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, index: int) -> NDArray[np.int32]:
        return self.tokens[self.offsets[index] : self.offsets[index + 1]]

    def tokens_of(self, indices: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the tokens of the sentences `indices` [B], all in one row."""
        starts = self.offsets[indices]
        lengths = self.offsets[indices + 1] - starts
        before = np.cumsum(lengths) - lengths  # tokens of the sentences before
        tokens: NDArray[np.int32] = self.tokens[
            np.repeat(starts - before, lengths) + np.arange(lengths.sum())
        ]
        return tokens

    @property
    def lengths(self) -> NDArray[np.int64]:
        """[N], tokens of each sentence."""
        return np.diff(self.offsets)


@dataclass(frozen=True)
class PairOrigins:
    """Where the pairs of a split come from.

    Attributes:
        stems: of the corpora, as configured.
        places: [N, 2] int32, the corpus from 0 and the line from 1.
    """

    stems: Sequence[str]
    places: NDArray[np.int32]

    def __getitem__(self, index: int) -> str:
        corpus, line = self.places[index]
        return f"{self.stems[corpus]}:{line}"


@dataclass(frozen=True)
class EncodedCorpus:
    """Sentence pairs as token ids.

    Attributes:
        source: the source sentences.
        target: their translations.
        origins: where each pair comes from, if that is known.
    """

    source: EncodedSide
    target: EncodedSide
    origins: PairOrigins | None = None

    @classmethod
    def load(cls, directory: Path, split: str) -> Self:
        """Map a split of a prepared directory into memory."""
        return cls(
            EncodedSide.load(directory, f"{split}.source"),
            EncodedSide.load(directory, f"{split}.target"),
        )

    def save(self, directory: Path, split: str) -> None:
        """Write what `load` reads."""
        self.source.save(directory, f"{split}.source")
        self.target.save(directory, f"{split}.target")

    def __len__(self) -> int:
        return len(self.source)

    def describe_pair(self, index: int) -> str:
        """Return `STEM:LINE` of a pair, or its number from 1 if the origin is not known."""
        return self.origins[index] if self.origins else f"pair {index + 1}"

    def source_lengths_of(self, indices: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the source tokens of pairs [B]: [B]."""
        return self.source.offsets[indices + 1] - self.source.offsets[indices]

    def target_lengths_of(self, indices: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the target tokens with EOS of pairs [B]: [B]."""
        return self.target.offsets[indices + 1] - self.target.offsets[indices] + 1

    @property
    def source_lengths(self) -> NDArray[np.int64]:
        """[N], source tokens of each pair."""
        return self.source.lengths

    @property
    def target_lengths(self) -> NDArray[np.int64]:
        """[N], target tokens of each pair with EOS."""
        return self.target.lengths + 1
