"""Batches: padded tensors of sentence pairs from one bucket."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nmt.data.buckets import Boundary, assign
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import EOS, GO, PAD

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Batch:
    """Sentence pairs, padded on the right with PAD; all tensors are int64 and on one device."""

    source: Tensor  # [B, S]
    source_lengths: Tensor  # [B]
    target_input: Tensor  # [B, T], GO y1 .. yn
    target_output: Tensor  # [B, T], y1 .. yn EOS
    real: Tensor  # [N], ascending indices into the flattened target_output that are not padding
    indices: Indices  # [B], the index of each pair in the corpus
    source_tokens: int  # tokens of source without padding
    target_tokens: int  # tokens of target_output without padding


def pad(sentences: Sequence[Sequence[int] | NDArray[np.int32]]) -> NDArray[np.int64]:
    """Return the sentences as the rows of an array [B, longest], padded with PAD."""
    padded = np.full((len(sentences), max(map(len, sentences))), PAD, dtype=np.int64)
    for row, sentence in zip(padded, sentences, strict=True):
        row[: len(sentence)] = sentence
    return padded


def make_batch(corpus: EncodedCorpus, indices: Indices, device: torch.device) -> Batch:
    """Return the pairs `indices` [B] of a corpus, padded to the longest of them.

    Copies to a GPU are asynchronous.
    """
    source, source_lengths = _padded(corpus.source, indices)
    target, lengths = _padded(corpus.target, indices)  # [B, T - 1]
    target_output = np.pad(target, ((0, 0), (0, 1)), constant_values=PAD)
    target_output[np.arange(len(indices)), lengths] = EOS
    real = np.arange(target_output.shape[1]) <= lengths[:, None]
    return Batch(
        source=_to_device(device, source),
        source_lengths=_to_device(device, source_lengths),
        target_input=_to_device(device, np.pad(target, ((0, 0), (1, 0)), constant_values=GO)),
        target_output=_to_device(device, target_output),
        real=_to_device(device, np.flatnonzero(real)),
        indices=indices,
        source_tokens=int(source_lengths.sum()),
        target_tokens=int(lengths.sum()) + len(indices),
    )


def _padded(side: EncodedSide, indices: Indices) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the sentences `indices` [B] as an array [B, longest], and their lengths [B]."""
    lengths = side.offsets[indices + 1] - side.offsets[indices]
    real = np.arange(lengths.max()) < lengths[:, None]
    padded = np.full(real.shape, PAD, dtype=np.int64)
    padded[real] = side.tokens_of(indices)
    return padded, lengths


def _to_device(device: torch.device, array: NDArray[np.int64]) -> Tensor:
    tensor = torch.from_numpy(array)
    if device.type == "cpu":
        return tensor
    return tensor.pin_memory().to(device, non_blocking=True)


@dataclass(frozen=True)
class BatchSchedule:
    """The batches of every epoch, determined by the seed.

    Attributes:
        corpus: the sentence pairs.
        boundaries: the buckets; all pairs of a batch are from one bucket.
        batch_sentences: pairs in a batch.
        batch_tokens: target tokens of a batch, padding included; replaces `batch_sentences` if
            it is not None.
        seed: seed of the random order.
    """

    corpus: EncodedCorpus
    boundaries: Sequence[Boundary]
    batch_sentences: int
    batch_tokens: int | None
    seed: int

    def epoch(self, number: int) -> list[Indices]:
        """Return the batches of an epoch (1, 2, ...) in order; every call returns the same."""
        random = np.random.default_rng([self.seed, number])
        buckets = assign(self.corpus.source_lengths, self.corpus.target_lengths, self.boundaries)
        batches: list[Indices] = []
        for bucket, (_, target_length) in enumerate(self.boundaries):
            members = random.permutation(np.flatnonzero(buckets == bucket))
            size = self._batch_size(target_length)
            batches.extend(members[start : start + size] for start in range(0, len(members), size))
        return [batches[index] for index in random.permutation(len(batches))]

    def _batch_size(self, target_length: int) -> int:
        if self.batch_tokens is None:
            return self.batch_sentences
        return max(1, self.batch_tokens // target_length)

    def batches_per_epoch(self) -> int:
        """Return the number of batches in an epoch, which is the same for all epochs."""
        return len(self.epoch(1))


def by_length(corpus: EncodedCorpus, batch_sentences: int) -> Iterator[Indices]:
    """Yield batches of all pairs, sorted by target length, for validation."""
    order = np.argsort(corpus.target_lengths, kind="stable")
    for start in range(0, len(order), batch_sentences):
        yield order[start : start + batch_sentences]
