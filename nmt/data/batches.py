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
    """Sentence pairs, padded on the right with PAD; all int64 and on one device."""

    source: Tensor  # [B, S]
    source_lengths: Tensor  # [B]
    target_input: Tensor  # [B, T], GO y1 .. yn
    target_output: Tensor  # [B, T], y1 .. yn EOS
    real: (
        Tensor  # [N], growing: the places in target_output, as one row of B T, that are no padding
    )
    indices: Indices  # [B], of each sentence in its corpus
    source_tokens: int  # real tokens of source
    target_tokens: int  # real tokens of target_output


def pad(sentences: Sequence[Sequence[int] | NDArray[np.int32]]) -> NDArray[np.int64]:
    """Return sentences as the rows of one array, [B, longest], padded with PAD."""
    padded = np.full((len(sentences), max(map(len, sentences))), PAD, dtype=np.int64)
    for row, sentence in zip(padded, sentences, strict=True):
        row[: len(sentence)] = sentence
    return padded


def make_batch(corpus: EncodedCorpus, indices: Indices, device: torch.device) -> Batch:
    """Return the pairs `indices` [B] of a corpus, padded to the longest among them.

    To a GPU, the tensors are copied while it goes on with what it has to do.
    """
    source, source_lengths = _padded(corpus.source, indices)
    target, lengths = _padded(corpus.target, indices)  # [B, T - 1]
    target_output = np.pad(target, ((0, 0), (0, 1)), constant_values=PAD)
    target_output[np.arange(len(indices)), lengths] = EOS
    real = np.arange(target_output.shape[1]) <= lengths[:, None]
    return Batch(
        source=_on(device, source),
        source_lengths=_on(device, source_lengths),
        target_input=_on(device, np.pad(target, ((0, 0), (1, 0)), constant_values=GO)),
        target_output=_on(device, target_output),
        real=_on(device, np.flatnonzero(real)),
        indices=indices,
        source_tokens=int(source_lengths.sum()),
        target_tokens=int(lengths.sum()) + len(indices),
    )


def _padded(side: EncodedSide, indices: Indices) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the sentences `indices` [B] as the rows of one array [B, longest], and lengths [B]."""
    lengths = side.offsets[indices + 1] - side.offsets[indices]
    real = np.arange(lengths.max()) < lengths[:, None]
    padded = np.full(real.shape, PAD, dtype=np.int64)
    padded[real] = side.tokens_of(indices)
    return padded, lengths


def _on(device: torch.device, array: NDArray[np.int64]) -> Tensor:
    tensor = torch.from_numpy(array)
    if device.type == "cpu":
        return tensor
    return tensor.pin_memory().to(device, non_blocking=True)


@dataclass(frozen=True)
class BatchSchedule:
    """Which pairs make up which batch in which epoch, as a function of the seed.

    Attributes:
        corpus: the pairs.
        boundaries: the buckets; a batch comes from one of them.
        batch_sentences: pairs in a batch.
        batch_tokens: if given, in place of that: target cells of a batch, padding included.
        seed: of the order.
    """

    corpus: EncodedCorpus
    boundaries: Sequence[Boundary]
    batch_sentences: int
    batch_tokens: int | None
    seed: int

    def epoch(self, number: int) -> list[Indices]:
        """Return the batches of an epoch (1, 2, ...), in their order; the same at each call."""
        random = np.random.default_rng([self.seed, number])
        buckets = assign(self.corpus.source_lengths, self.corpus.target_lengths, self.boundaries)
        batches: list[Indices] = []
        for bucket, (_, target_length) in enumerate(self.boundaries):
            members = random.permutation(np.flatnonzero(buckets == bucket))
            size = self._size(target_length)
            batches.extend(members[start : start + size] for start in range(0, len(members), size))
        return [batches[place] for place in random.permutation(len(batches))]

    def _size(self, target_length: int) -> int:
        if self.batch_tokens is None:
            return self.batch_sentences
        return max(1, self.batch_tokens // target_length)

    def batches_per_epoch(self) -> int:
        """Return the number of batches of any epoch."""
        return len(self.epoch(1))


def by_length(corpus: EncodedCorpus, batch_sentences: int) -> Iterator[Indices]:
    """Yield all pairs in batches of similar target length, for validation."""
    order = np.argsort(corpus.target_lengths, kind="stable")
    for start in range(0, len(order), batch_sentences):
        yield order[start : start + batch_sentences]
