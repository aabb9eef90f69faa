"""Shortlists: the target ids that a translation may need, given the ids of its source.

They are learned by word alignment of the training data. A search that is limited to the shortlist
multiplies by its rows of the output projection instead of those of the whole vocabulary.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nmt import artifacts
from nmt.data.corpus import EncodedCorpus, EncodedSide, save_array
from nmt.data.vocabulary import EOS, UNK
from nmt.errors import InputError

logger = logging.getLogger(__name__)

KIND = "shortlist"
# More pairs change the result little. The sample is spread evenly over the corpus.
LARGEST_SAMPLE = 100_000
_PAIRS_AT_ONCE = 5_000
_ITERATIONS = 5

Counts = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Shortlist:
    """The target ids for each source id, and those for all source ids.

    Attributes:
        associates: [source V, n] int64, the target ids for each source id, padded with EOS.
        frequent: the target ids 0..frequent - 1 are always on the list; at least the special ids.
        target_size: the size of the target vocabulary, V.
    """

    associates: Tensor
    frequent: int
    target_size: int

    @classmethod
    def learn(
        cls,
        corpus: EncodedCorpus,
        *,
        source_size: int,
        target_size: int,
        associates: int,
        frequent: int,
    ) -> Self:
        """Learn the most probable translations of each source id from a corpus.

        The probabilities are the lexical translation probabilities of IBM model 1 (Brown et al.
        1993), computed over the distinct ids of each pair.

        Args:
            corpus: the training data.
            source_size: the size of the source vocabulary.
            target_size: the size of the target vocabulary, V.
            associates: the largest number of target ids for each source id, n.
            frequent: the number of most frequent target ids that are always on the list; limited
                to V.
        """
        frequent = min(max(frequent, UNK + 1), target_size)
        left, right, probability = _translation_probabilities(corpus, target_size)
        kept = right >= frequent
        left, right, probability = left[kept], right[kept], probability[kept]
        order = np.lexsort((right, -probability, left))
        left, right = left[order], right[order]
        rank = np.arange(len(left)) - np.searchsorted(left, left)
        table = np.full((source_size, associates), EOS, dtype=np.int64)
        table[left[rank < associates], rank[rank < associates]] = right[rank < associates]
        return cls(torch.from_numpy(table), frequent, target_size)

    @classmethod
    def load(cls, directory: Path, *, hint: str) -> Self:
        """Read a directory that `save` wrote.

        Args:
            directory: the directory.
            hint: the hint of the errors.

        Raises:
            InputError: the directory is missing, incomplete, damaged or of another version.
        """
        manifest = artifacts.read_manifest(
            directory, kind=KIND, hint=hint, required=["frequent", "target_size"]
        )
        artifacts.verify_files(directory, manifest, hint=hint)
        table = np.load(directory / "associates.npy", allow_pickle=False)
        details = manifest.details
        return cls(
            torch.from_numpy(table.astype(np.int64)), details["frequent"], details["target_size"]
        )

    def save(self, directory: Path) -> None:
        """Write the shortlist to a directory, replacing an earlier shortlist.

        Raises:
            InputError: the directory holds other files or cannot be written.
        """
        details = {"frequent": self.frequent, "target_size": self.target_size}
        with artifacts.new_directory(
            directory, kind=KIND, details=details, hint="Move it away, or fix its permissions."
        ) as new:
            save_array(new / "associates.npy", self.associates.numpy().astype(np.int32))

    def check_sizes(self, directory: Path, *, source_size: int, target_size: int) -> None:
        """Check that this shortlist is for vocabularies of the given sizes.

        Args:
            directory: where the shortlist was read from, for the error message.
            source_size: the size of the source vocabulary.
            target_size: the size of the target vocabulary.

        Raises:
            InputError: a size differs.
        """
        if (len(self.associates), self.target_size) != (source_size, target_size):
            raise InputError(
                f"{directory}: must be for vocabularies of {source_size:,} source ids and "
                f"{target_size:,} target ids, but is for {len(self.associates):,} and "
                f"{self.target_size:,}.",
                hint="Run nmt shortlist to learn it again.",
            )

    def for_batch(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Return the target ids on the list of any sentence of a batch, and a mask by sentence.

        Args:
            source: [B, S] int64; padding does not add ids.

        Returns:
            The ids [C] int64, ascending and beginning with the special ids, and a mask [B, C]
            float32: 0 for the ids on the list of a sentence, -inf for the others.
        """
        listed = torch.zeros(len(source), self.target_size, dtype=torch.bool, device=source.device)
        associates = self.associates.to(source.device)[source].flatten(1)  # [B, S n]
        listed.scatter_(1, associates, True)
        listed[:, : self.frequent] = True
        ids = listed.any(dim=0).nonzero().squeeze(1)
        mask = torch.zeros(len(source), len(ids), device=source.device)
        return ids, mask.masked_fill_(~listed[:, ids], float("-inf"))


class _Chunk(NamedTuple):
    """All combinations of a source id and a target id of the same pair, for some pairs."""

    source: Counts  # [N] ids
    target: Counts  # [N] ids
    target_index: Counts  # [N] in 0..M - 1, the occurrence of the target id in the chunk
    target_count: int  # M, distinct target ids summed over the pairs


def _translation_probabilities(
    corpus: EncodedCorpus, target_size: int
) -> tuple[Counts, Counts, NDArray[np.float64]]:
    """Return source ids, target ids and P(target | source) of all ids that occur in one pair."""
    sample = np.linspace(0, len(corpus) - 1, min(len(corpus), LARGEST_SAMPLE), dtype=np.int64)
    chunks = [
        _combine_ids(corpus, sample[start : start + _PAIRS_AT_ONCE])
        for start in range(0, len(sample), _PAIRS_AT_ONCE)
    ]
    chunk_keys = [chunk.source * target_size + chunk.target for chunk in chunks]
    keys = np.unique(np.concatenate([np.unique(key) for key in chunk_keys]))
    key_indices = [np.searchsorted(keys, key).astype(np.int32) for key in chunk_keys]
    source, target = np.divmod(keys, target_size)
    probability = np.ones(len(keys))
    for _ in range(_ITERATIONS):
        expected = np.zeros(len(keys))
        for chunk, indices in zip(chunks, key_indices, strict=True):
            share = probability[indices]
            total = np.bincount(chunk.target_index, weights=share, minlength=chunk.target_count)
            share /= total[chunk.target_index]
            expected += np.bincount(indices, weights=share, minlength=len(keys))
        probability = expected / np.bincount(source, weights=expected)[source]
    return source, target, probability


def _combine_ids(corpus: EncodedCorpus, indices: Counts) -> _Chunk:
    """Combine the distinct source ids and target ids of the pairs `indices` [B]."""
    source_pair, source = _distinct_ids(corpus.source, indices)
    target_pair, target = _distinct_ids(corpus.target, indices)
    counts = np.bincount(target_pair, minlength=len(indices))  # target ids of each pair
    starts = np.cumsum(counts) - counts
    repeats = counts[source_pair]  # target ids to combine with each source id
    within = np.arange(repeats.sum()) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    target_index = np.repeat(starts[source_pair], repeats) + within
    return _Chunk(
        np.repeat(source, repeats),
        target[target_index],
        target_index.astype(np.int32),
        len(target),
    )


def _distinct_ids(side: EncodedSide, indices: Counts) -> tuple[Counts, Counts]:
    """Return the distinct ids of sentences as sentence numbers, from 0, and ids."""
    lengths = side.offsets[indices + 1] - side.offsets[indices]
    sentence = np.repeat(np.arange(len(indices)), lengths)
    within = np.arange(len(sentence)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    tokens = side.tokens[np.repeat(side.offsets[indices], lengths) + within].astype(np.int64)
    base = int(tokens.max(initial=0)) + 1
    sentence, tokens = np.divmod(np.unique(sentence * base + tokens), base)
    return sentence, tokens
