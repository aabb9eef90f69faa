"""Batches prepared for the device, each while the one before it is computed."""

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
    source_ids: Indices  # the distinct ids of its sources, ascending
    target_ids: Indices  # the distinct ids of its targets with GO and EOS, ascending
    longest: tuple[int, int]  # source and target tokens
    parts: list[Batch]  # the share, in the parts that it is computed in

    @property
    def cells(self) -> int:
        """Source and target cells of the share, padding included."""
        return sum(part.source.numel() + part.target_input.numel() for part in self.parts)

    @property
    def padding(self) -> int:
        """The number of these cells that are padding."""
        return self.cells - sum(part.source_tokens + part.target_tokens for part in self.parts)


class Prefetcher:
    """Prepares the batches of an epoch, one ahead, in a thread.

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
        """Yield batches in order; the next one is prepared while the caller computes the last."""
        with ThreadPoolExecutor(
            1, thread_name_prefix="batches", initializer=_set_device, initargs=(self._device,)
        ) as thread:
            following = None
            for indices in batches:
                current, following = following, thread.submit(self.prepare, indices)
                if current:
                    yield current.result()
            if following:
                yield following.result()

    def prepare(self, indices: Indices) -> PreparedBatch:
        """Prepare the batch of the pairs `indices` [B].

        Raises:
            RunError: memory is exhausted.
        """
        corpus = self._corpus
        target_lengths = corpus.target_lengths_of(indices)
        batch = PreparedBatch(
            indices=indices,
            target_tokens=int(target_lengths.sum()),
            source_ids=np.union1d(corpus.source.tokens_of(indices), [PAD]),
            target_ids=np.union1d(corpus.target.tokens_of(indices), [PAD, GO, EOS]),
            longest=(int(corpus.source_lengths_of(indices).max()), int(target_lengths.max())),
            parts=[],
        )
        try:
            parts = [make_batch(corpus, part, self._device) for part in self._parts(indices)]
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise too_large(batch, self._settings) from error
        return batch._replace(parts=parts)

    def _parts(self, indices: Indices) -> list[Indices]:
        """Return this process's share of a batch in the parts that it is computed in.

        All parts have similar numbers and lengths of pairs: sorted by length, pairs are assigned to
        the parts in turn, alternately in ascending and descending order.
        """
        number = self._processes.world_size * self._settings.gradient_accumulation
        if number == 1:
            return [indices]
        order = np.argsort(self._corpus.target_lengths_of(indices), kind="stable")
        round_, position = np.divmod(np.arange(len(order)), number)
        part_of = np.where(round_ % 2, number - 1 - position, position)
        parts = [indices[order[part_of == part]] for part in range(number)]
        share = parts[self._processes.rank :: self._processes.world_size]
        return [part for part in share if len(part)]


def _set_device(device: torch.device) -> None:
    """Set the GPU of this thread, for which memory is pinned; every thread has its own setting."""
    if device.type == "cuda":
        torch.cuda.set_device(device)


def too_large(batch: PreparedBatch, settings: TrainingSection) -> RunError:
    """Return the error for a batch that exhausts memory."""
    size, key = settings.batch_sentences, "training.batch_sentences"
    if settings.batch_tokens is not None:
        size, key = settings.batch_tokens, "training.batch_tokens"
    source, target = batch.longest
    return RunError(
        f"out of memory in a batch of {len(batch.indices):,} pairs of up to {source:,} source and "
        f"{target:,} target tokens.",
        hint="To resume this run with less memory, raise training.gradient_accumulation, which is "
        f"{settings.gradient_accumulation}; for a new run, lower {key}, which is {size:,}.",
    )
