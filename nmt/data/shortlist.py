"""Shortlists: which target symbols a translation may need, by the symbols of its source.

Learned by word alignment of the training data. A search that chooses among them alone multiplies by
their rows of the output projection in place of the whole vocabulary's.
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
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import EOS, UNK
from nmt.errors import InputError

logger = logging.getLogger(__name__)

KIND = "shortlist"
# More pairs than this teach little more; they are taken evenly from the whole corpus.
LARGEST_SAMPLE = 100_000
_PAIRS_AT_ONCE = 5_000
_ITERATIONS = 5

Counts = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Shortlist:
    """The target symbols that go with each source symbol, and those that go with all.

    Attributes:
        associates: [source V, n] int64, each row filled up with EOS.
        frequent: the first so many target symbols are on every list; at least the special ones.
        target_size: target symbols V.
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
        """Take the most probable translations of each source symbol in a corpus.

        By the lexical translation probabilities of IBM model 1 (Brown et al. 1993), over the
        distinct symbols of each pair.

        Args:
            corpus: the training data.
            source_size: source symbols V.
            target_size: target symbols V.
            associates: n, at most so many target symbols for each source symbol.
            frequent: the most frequent target symbols, for every sentence; at most V.
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
        """Read what `save` wrote.

        Raises:
            InputError: it is missing, incomplete, damaged or of another version; `hint` says what
                to do.
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
        """Write a directory that describes itself, in place of one that is there.

        Raises:
            InputError: something else is in the place, or it cannot be written.
        """
        details = {"frequent": self.frequent, "target_size": self.target_size}
        with artifacts.new_directory(
            directory, kind=KIND, details=details, hint="Move it away."
        ) as new:
            np.save(new / "associates.npy", self.associates.numpy().astype(np.int32))

    def check_sizes(self, directory: Path, *, source_size: int, target_size: int) -> None:
        """Check that this is for vocabularies of these sizes.

        Raises:
            InputError: it is not.
        """
        if (len(self.associates), self.target_size) != (source_size, target_size):
            raise InputError(
                f"{directory}: must be of vocabularies of {source_size:,} and {target_size:,} "
                f"symbols, but is of {len(self.associates):,} and {self.target_size:,}.",
                hint="Learn it again: nmt shortlist.",
            )

    def of_batch(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Return the symbols that a batch may need, and which sentence may have which.

        Args:
            source: [B, S] int64; padding brings nothing.

        Returns:
            Their ids [C] int64, growing and beginning with the special ones, and a mask [B, C]
            float32: 0, or -inf where a symbol is only on other sentences' lists.
        """
        listed = torch.zeros(len(source), self.target_size, dtype=torch.bool, device=source.device)
        own = self.associates.to(source.device)[source].flatten(1)  # [B, S n]
        listed.scatter_(1, own, True)
        listed[:, : self.frequent] = True
        symbols = listed.any(dim=0).nonzero().squeeze(1)
        mask = torch.zeros(len(source), len(symbols), device=source.device)
        return symbols, mask.masked_fill_(~listed[:, symbols], float("-inf"))


class _Chunk(NamedTuple):
    """Every source symbol with every target symbol of its pair, for some pairs."""

    source: Counts  # [N] ids
    target: Counts  # [N] ids
    place: Counts  # [N], which of the M target symbols of the chunk
    places: int  # M


def _translation_probabilities(
    corpus: EncodedCorpus, target_size: int
) -> tuple[Counts, Counts, NDArray[np.float64]]:
    """Return source ids, target ids and P(target | source) of all that occur together."""
    sample = np.linspace(0, len(corpus) - 1, min(len(corpus), LARGEST_SAMPLE), dtype=np.int64)
    chunks = [
        _chunk(corpus, sample[start : start + _PAIRS_AT_ONCE])
        for start in range(0, len(sample), _PAIRS_AT_ONCE)
    ]
    both = [each.source * target_size + each.target for each in chunks]
    keys = np.unique(np.concatenate([np.unique(each) for each in both]))
    where = [np.searchsorted(keys, each).astype(np.int32) for each in both]
    source, target = np.divmod(keys, target_size)
    probability = np.ones(len(keys))
    for _ in range(_ITERATIONS):
        expected = np.zeros(len(keys))
        for each, own in zip(chunks, where, strict=True):
            share = probability[own]
            total = np.bincount(each.place, weights=share, minlength=each.places)
            share /= total[each.place]
            expected += np.bincount(own, weights=share, minlength=len(keys))
        probability = expected / np.bincount(source, weights=expected)[source]
    return source, target, probability


def _chunk(corpus: EncodedCorpus, indices: Counts) -> _Chunk:
    source_pair, source = _types(corpus.source, indices)
    target_pair, target = _types(corpus.target, indices)
    numbers = np.bincount(target_pair, minlength=len(indices))
    starts = np.cumsum(numbers) - numbers
    repeats = numbers[source_pair]  # of each source symbol
    within = np.arange(repeats.sum()) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    place = np.repeat(starts[source_pair], repeats) + within
    return _Chunk(np.repeat(source, repeats), target[place], place.astype(np.int32), len(target))


def _types(side: EncodedSide, indices: Counts) -> tuple[Counts, Counts]:
    """Return the distinct symbols of sentences: the sentence (from 0) and the id of each."""
    lengths = side.offsets[indices + 1] - side.offsets[indices]
    sentence = np.repeat(np.arange(len(indices)), lengths)
    within = np.arange(len(sentence)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    tokens = side.tokens[np.repeat(side.offsets[indices], lengths) + within].astype(np.int64)
    base = int(tokens.max(initial=0)) + 1
    sentence, tokens = np.divmod(np.unique(sentence * base + tokens), base)
    return sentence, tokens
