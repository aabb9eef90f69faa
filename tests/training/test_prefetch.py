"""The prefetcher: batches in order, shared out in like parts, each made while another is used."""

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


def test_batches_come_in_order_and_whole():
    batches = [np.array([3, 1]), np.array([5]), np.array([2, 4, 6])]
    found = list(prefetcher().batches(batches))
    assert [ready.indices.tolist() for ready in found] == [[3, 1], [5], [2, 4, 6]]
    assert [part.indices.tolist() for ready in found for part in ready.parts] == [
        [3, 1],
        [5],
        [2, 4, 6],
    ]
    assert list(prefetcher().batches([])) == []


def test_the_next_batch_is_made_while_the_caller_has_the_last(monkeypatch: pytest.MonkeyPatch):
    made = threading.Semaphore(0)
    make = Prefetcher.prepare

    def counted(self: Prefetcher, indices: Indices) -> PreparedBatch:
        ready = make(self, indices)
        made.release()
        return ready

    monkeypatch.setattr(Prefetcher, "prepare", counted)
    batches: Iterator[PreparedBatch] = prefetcher().batches(
        [np.array([0]), np.array([1]), np.array([2])]
    )
    next(batches)
    assert made.acquire(timeout=10)  # the first
    assert made.acquire(timeout=10)  # the second, which none has asked for yet


def test_a_fault_in_a_batch_reaches_the_caller():
    with pytest.raises(IndexError):
        list(prefetcher().batches([np.array([0]), np.array([10**6])]))


@pytest.mark.parametrize("count", [1, 2, 3, 7])
@pytest.mark.parametrize("parts", [1, 2, 40])
@pytest.mark.parametrize("size", [1, 5, 16])
def test_shares_of_a_batch_are_alike_and_make_up_the_whole(count: int, parts: int, size: int):
    corpus = reversal_corpus()
    indices = np.arange(20, 20 + size)
    shares = [
        prefetcher(rank=rank, count=count, parts=parts).prepare(indices) for rank in range(count)
    ]
    pairs = [index for share in shares for part in share.parts for index in part.indices]
    assert sorted(pairs) == indices.tolist()
    assert all(len(share.parts) <= parts for share in shares)
    sizes = [sum(len(part.indices) for part in share.parts) for share in shares]
    assert max(sizes) - min(sizes) <= parts
    tokens = [sum(part.target_tokens for part in share.parts) for share in shares]
    assert max(tokens) - min(tokens) <= 2 * corpus.target_lengths.max()
    for share in shares:
        # Rows of tables must be the same for all processes, whatever their shares.
        longest = (corpus.source_lengths[indices].max(), corpus.target_lengths[indices].max())
        assert share.longest == longest
        assert share.target_tokens == corpus.target_lengths_of(indices).sum()
        assert set(share.source_ids) == {0, *corpus.source.tokens_of(indices)}
        assert set(share.target_ids) == {0, 1, 2, *corpus.target.tokens_of(indices)}
        real = sum(part.source_tokens + part.target_tokens for part in share.parts)
        assert share.cells - share.padding == real
