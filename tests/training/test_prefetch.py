"""The prefetcher returns batches in order, in balanced parts, and prepares one batch ahead."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from reversal import reversal_corpus

from nmt.config import TrainingSection
from nmt.data.batches import Indices
from nmt.training.distributed import ProcessGroup
from nmt.training.prefetch import Prefetcher, PreparedBatch

CPU = torch.device("cpu")


def prefetcher(*, rank: int = 0, count: int = 1, parts: int = 1) -> Prefetcher:
    return Prefetcher(
        reversal_corpus(),
        processes=ProcessGroup(rank, count, CPU),
        settings=TrainingSection.model_validate(
            {"directory": "unused", "gradient_accumulation": parts}
        ),
        device=CPU,
    )


def test_batches_are_complete_and_in_order():
    batches = [np.array([3, 1]), np.array([5]), np.array([2, 4, 6])]
    prepared = list(prefetcher().batches(batches))
    assert [batch.indices.tolist() for batch in prepared] == [[3, 1], [5], [2, 4, 6]]
    assert [part.indices.tolist() for batch in prepared for part in batch.parts] == [
        [3, 1],
        [5],
        [2, 4, 6],
    ]
    assert list(prefetcher().batches([])) == []


def test_next_batch_is_prepared_before_it_is_requested(monkeypatch: pytest.MonkeyPatch):
    prepared = threading.Semaphore(0)
    prepare = Prefetcher.prepare

    def counted(self: Prefetcher, indices: Indices) -> PreparedBatch:
        batch = prepare(self, indices)
        prepared.release()
        return batch

    monkeypatch.setattr(Prefetcher, "prepare", counted)
    batches: Iterator[PreparedBatch] = prefetcher().batches(
        [np.array([0]), np.array([1]), np.array([2])]
    )
    next(batches)
    assert prepared.acquire(timeout=10)  # the first
    assert prepared.acquire(timeout=10)  # the second, which has not been requested yet


def test_error_while_preparing_a_batch_is_raised_in_the_caller():
    with pytest.raises(IndexError):
        list(prefetcher().batches([np.array([0]), np.array([10**6])]))


@pytest.mark.parametrize("count", [1, 2, 3, 7])
@pytest.mark.parametrize("parts", [1, 2, 40])
@pytest.mark.parametrize("size", [1, 5, 16])
def test_batch_is_split_evenly_and_completely_between_processes(count: int, parts: int, size: int):
    corpus = reversal_corpus()
    indices = np.arange(20, 20 + size)
    batches = [
        prefetcher(rank=rank, count=count, parts=parts).prepare(indices) for rank in range(count)
    ]
    pairs = [index for batch in batches for part in batch.parts for index in part.indices]
    assert sorted(pairs) == indices.tolist()
    assert all(len(batch.parts) <= parts for batch in batches)
    sizes = [sum(len(part.indices) for part in batch.parts) for batch in batches]
    assert max(sizes) - min(sizes) <= parts
    tokens = [sum(part.target_tokens for part in batch.parts) for batch in batches]
    assert max(tokens) - min(tokens) <= 2 * corpus.target_lengths.max()
    for batch in batches:
        # All processes must gather the same rows, whichever pairs they train on.
        longest = (corpus.source_lengths[indices].max(), corpus.target_lengths[indices].max())
        assert batch.longest == longest
        assert batch.target_tokens == corpus.target_lengths_of(indices).sum()
        assert set(batch.source_ids) == {0, *corpus.source.tokens_of(indices)}
        assert set(batch.target_ids) == {0, 1, 2, *corpus.target.tokens_of(indices)}
        real = sum(part.source_tokens + part.target_tokens for part in batch.parts)
        assert batch.cells - batch.padding == real
