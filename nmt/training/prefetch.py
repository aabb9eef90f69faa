"""Batches made ready for the device, each while the one before is computed."""

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import torch

from nmt.config import TrainingSection
from nmt.data.batches import Batch, Indices, make_batch
from nmt.data.corpus import EncodedCorpus
from nmt.data.vocabulary import EOS, GO, PAD
from nmt.device import out_of_memory
from nmt.errors import RunError
from nmt.training.distributed import ProcessGroup


class PreparedBatch(NamedTuple):
    """A batch, and this process's share of it."""

    indices: Indices  # [B], the pairs of the batch
    target_tokens: int  # of the batch
    source_symbols: Indices  # what the sources of the batch hold, growing
    target_symbols: Indices  # what its targets hold, GO and EOS with them, growing
    longest: tuple[int, int]  # source and target of the batch
    parts: list[Batch]  # the share, in the parts it is computed in

    @property
    def cells(self) -> int:
        """Source and target cells of the share, padding included."""
        return sum(part.source.numel() + part.target_input.numel() for part in self.parts)

    @property
    def padding(self) -> int:
        """Those that are padding."""
        return self.cells - sum(part.source_tokens + part.target_tokens for part in self.parts)


class Prefetcher:
    """Makes batches ready.

    Args:
        corpus: the pairs.
        settings: the `training` section.
        processes: that share each batch.
        device: where the parts go.
    """

    def __init__(
        self,
        corpus: EncodedCorpus,
        *,
        settings: TrainingSection,
        processes: ProcessGroup,
        device: torch.device,
    ) -> None:
        self._corpus = corpus
        self._processes = processes
        self._settings = settings
        self._device = device

    def batches(self, batches: Sequence[Indices]) -> Generator[PreparedBatch]:
        """Yield batches in their order; the next one is made while the caller has the last."""
        with ThreadPoolExecutor(
            1, thread_name_prefix="batches", initializer=_work_on, initargs=(self._device,)
        ) as thread:
            following = None
            for indices in batches:
                this, following = following, thread.submit(self.make, indices)
                if this:
                    yield this.result()
            if following:
                yield following.result()

    def make(self, indices: Indices) -> PreparedBatch:
        """Make the batch of the pairs `indices` [B] ready.

        Raises:
            RunError: memory is exhausted.
        """
        corpus = self._corpus
        target_lengths = corpus.target_lengths_of(indices)
        ready = PreparedBatch(
            indices=indices,
            target_tokens=int(target_lengths.sum()),
            source_symbols=np.union1d(corpus.source.tokens_of(indices), [PAD]),
            target_symbols=np.union1d(corpus.target.tokens_of(indices), [PAD, GO, EOS]),
            longest=(int(corpus.source_lengths_of(indices).max()), int(target_lengths.max())),
            parts=[],
        )
        try:
            parts = [make_batch(corpus, part, self._device) for part in self._parts(indices)]
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise too_large(ready, self._settings) from error
        return ready._replace(parts=parts)

    def _parts(self, indices: Indices) -> list[Indices]:
        """Return this process's share of a batch in the parts it is computed in.

        All parts are alike in number and lengths: sorted, the pairs are dealt out in turn.
        """
        number = self._processes.world_size * self._settings.gradient_accumulation
        if number == 1:
            return [indices]
        order = np.argsort(self._corpus.target_lengths_of(indices), kind="stable")
        turn, seat = np.divmod(np.arange(len(order)), number)
        dealt_to = np.where(turn % 2, number - 1 - seat, seat)  # to and fro
        parts = [indices[order[dealt_to == part]] for part in range(number)]
        own = parts[self._processes.rank :: self._processes.world_size]
        return [part for part in own if len(part)]


def _work_on(device: torch.device) -> None:
    """Let this thread have its GPU, for which memory is pinned; each has its own choice."""
    if device.type == "cuda":
        torch.cuda.set_device(device)


def too_large(batch: PreparedBatch, settings: TrainingSection) -> RunError:
    """Return what to say where a batch exhausts memory."""
    size, key = settings.batch_sentences, "training.batch_sentences"
    if settings.batch_tokens is not None:
        size, key = settings.batch_tokens, "training.batch_tokens"
    source, target = batch.longest
    return RunError(
        f"out of memory in a batch of {len(batch.indices):,} pairs of up to {source:,} source and "
        f"{target:,} target tokens. To go on with this run in less memory, raise "
        f"training.gradient_accumulation, which is {settings.gradient_accumulation}; for a new "
        f"run, lower {key}, which is {size:,}."
    )
