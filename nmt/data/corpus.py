"""Encoded corpora: the token ids of sentence pairs in flat, memory-mapped arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray


def save_array(path: Path, array: NDArray[Any]) -> None:
    """Write an array as `np.save` does, but with the error of the system if that fails."""
    array = np.ascontiguousarray(array)
    with path.open("wb") as file:
        header = np.lib.format.header_data_from_array_1_0(array)
        np.lib.format.write_array_header_1_0(file, header)
        file.write(array.data)


@dataclass(frozen=True)
class EncodedSide:
    """The sentences of one side, without GO and EOS.

    Attributes:
        tokens: [sum of lengths] int32, the ids of all sentences, concatenated.
        offsets: [N + 1] int64, the start of each sentence in `tokens`, and the end of the last.
    """

    tokens: NDArray[np.int32]
    offsets: NDArray[np.int64]

    @classmethod
    def from_sentences(cls, sentences: Iterable[list[int]]) -> Self:
        """Concatenate lists of ids."""
        sentences = list(sentences)
        lengths = [len(sentence) for sentence in sentences]
        offsets = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]).astype(np.int64)
        flat = (token for sentence in sentences for token in sentence)
        return cls(np.fromiter(flat, dtype=np.int32, count=int(offsets[-1])), offsets)

    @classmethod
    def load(cls, directory: Path, name: str) -> Self:
        """Memory-map the files that `save` wrote."""
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
        save_array(directory / f"{name}.tokens.npy", self.tokens)
        save_array(directory / f"{name}.offsets.npy", self.offsets)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, index: int) -> NDArray[np.int32]:
        return self.tokens[self.offsets[index] : self.offsets[index + 1]]

    def tokens_of(self, indices: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the concatenated ids of the sentences `indices` [B]: [sum of their lengths]."""
        starts = self.offsets[indices]
        lengths = self.offsets[indices + 1] - starts
        preceding = np.cumsum(lengths) - lengths  # tokens of the sentences before
        tokens: NDArray[np.int32] = self.tokens[
            np.repeat(starts - preceding, lengths) + np.arange(lengths.sum())
        ]
        return tokens

    @property
    def lengths(self) -> NDArray[np.int64]:
        """The number of tokens of each sentence, [N]."""
        return np.diff(self.offsets)


@dataclass(frozen=True)
class PairOrigins:
    """The corpus and the line that each pair of a split was read from.

    Attributes:
        stems: the stems of the corpora, as configured.
        locations: [N, 2] int32, the index in `stems` and the line number, from 1, of each pair.
    """

    stems: Sequence[str]
    locations: NDArray[np.int32]

    def __getitem__(self, index: int) -> str:
        corpus, line = self.locations[index]
        return f"{self.stems[corpus]}:{line}"


@dataclass(frozen=True)
class EncodedCorpus:
    """Sentence pairs as token ids.

    Attributes:
        source: the source sentences.
        target: their translations.
        origins: the corpus and the line of each pair, if known.
    """

    source: EncodedSide
    target: EncodedSide
    origins: PairOrigins | None = None

    @classmethod
    def load(cls, directory: Path, split: str) -> Self:
        """Memory-map a split of a prepared directory."""
        return cls(
            EncodedSide.load(directory, f"{split}.source"),
            EncodedSide.load(directory, f"{split}.target"),
        )

    def save(self, directory: Path, split: str) -> None:
        """Write the files that `load` reads."""
        self.source.save(directory, f"{split}.source")
        self.target.save(directory, f"{split}.target")

    def __len__(self) -> int:
        return len(self.source)

    def describe_pair(self, index: int) -> str:
        """Return `STEM:LINE` of a pair, or its number, from 1, if the origin is unknown."""
        return self.origins[index] if self.origins else f"pair {index + 1}"

    def source_lengths_of(self, indices: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the number of source tokens of the pairs `indices` [B]: [B]."""
        return self.source.offsets[indices + 1] - self.source.offsets[indices]

    def target_lengths_of(self, indices: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the number of target tokens, with EOS, of the pairs `indices` [B]: [B]."""
        return self.target.offsets[indices + 1] - self.target.offsets[indices] + 1

    @property
    def source_lengths(self) -> NDArray[np.int64]:
        """The number of source tokens of each pair, [N]."""
        return self.source.lengths

    @property
    def target_lengths(self) -> NDArray[np.int64]:
        """The number of target tokens, with EOS, of each pair, [N]."""
        return self.target.lengths + 1
