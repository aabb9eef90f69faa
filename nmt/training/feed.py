"""Batches made ready for the device, each while the one before is computed."""

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import torch

from nmt.data.batches import Batch, Indices, make_batch
from nmt.data.corpus import EncodedCorpus
from nmt.data.vocabulary import EOS, GO, PAD
from nmt.training.processes import Processes


class Ready(NamedTuple):
    """A batch, and this process's share of it."""

    indices: Indices  # [B], the pairs of the batch
    target_tokens: int  # of the batch
    source_symbols: Indices  # what the sources of the batch hold, growing
    target_symbols: Indices  # what its targets hold, GO and EOS with them, growing
    parts: list[Batch]  # the share, in the parts it is computed in

    @property
    def cells(self) -> int:
        """Source and target cells of the share, padding included."""
        return sum(part.source.numel() + part.target_input.numel() for part in self.parts)

    @property
    def padding(self) -> int:
        """Those that are padding."""
        return self.cells - sum(part.source_tokens + part.target_tokens for part in self.parts)


class Feed:
    """Makes batches ready.

    Args:
        corpus: the pairs.
        processes: that share each batch.
        gradient_accumulation: parts that a share is computed in.
        device: where the parts go.
    """

    def __init__(
        self,
        corpus: EncodedCorpus,
        *,
        processes: Processes,
        gradient_accumulation: int,
        device: torch.device,
    ) -> None:
        self._corpus = corpus
        self._processes = processes
        self._accumulation = gradient_accumulation
        self._device = device

    def ahead(self, batches: Sequence[Indices]) -> Generator[Ready]:
        """Yield batches in their order; the next one is made while the caller has the last."""
        with ThreadPoolExecutor(1, thread_name_prefix="batches") as thread:
            following = None
            for indices in batches:
                this, following = following, thread.submit(self.make, indices)
                if this:
                    yield this.result()
            if following:
                yield following.result()

    def make(self, indices: Indices) -> Ready:
        """Make the batch of the pairs `indices` [B] ready."""
        corpus = self._corpus
        return Ready(
            indices=indices,
            target_tokens=int(corpus.target_lengths_of(indices).sum()),
            source_symbols=np.union1d(corpus.source.tokens_of(indices), [PAD]),
            target_symbols=np.union1d(corpus.target.tokens_of(indices), [PAD, GO, EOS]),
            parts=[make_batch(corpus, part, self._device) for part in self._parts(indices)],
        )

    def _parts(self, indices: Indices) -> list[Indices]:
        """Return this process's share of a batch in the parts it is computed in.

        All parts are alike in number and lengths: sorted, the pairs are dealt out in turn.
        """
        number = self._processes.count * self._accumulation
        if number == 1:
            return [indices]
        order = np.argsort(self._corpus.target_lengths_of(indices), kind="stable")
        turn, seat = np.divmod(np.arange(len(order)), number)
        dealt_to = np.where(turn % 2, number - 1 - seat, seat)  # to and fro
        parts = [indices[order[dealt_to == part]] for part in range(number)]
        own = parts[self._processes.rank :: self._processes.count]
        return [part for part in own if len(part)]
