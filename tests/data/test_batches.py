"""Batches: the pairs of one bucket, with shifted and padded targets."""

import numpy as np
import pytest
import torch

from nmt.data.batches import BatchSchedule, by_length, make_batch
from nmt.data.buckets import assign
from nmt.data.corpus import EncodedCorpus, EncodedSide

CPU = torch.device("cpu")


def corpus(pairs: list[tuple[list[int], list[int]]]) -> EncodedCorpus:
    return EncodedCorpus(*(EncodedSide.from_sentences(side) for side in zip(*pairs, strict=True)))


def random_corpus(size: int) -> EncodedCorpus:
    random = np.random.default_rng(0)
    lengths = random.integers(1, 9, (size, 2))
    return corpus([([5] * int(s), [6] * int(t)) for s, t in lengths])


def test_targets_are_shifted_and_padded():
    batch = make_batch(corpus([([4, 5], [6]), ([7], [8, 9])]), np.array([1, 0]), CPU)
    assert batch.source.tolist() == [[7, 0], [4, 5]]
    assert batch.source_lengths.tolist() == [1, 2]
    assert batch.target_input.tolist() == [[1, 8, 9], [1, 6, 0]]
    assert batch.target_output.tolist() == [[8, 9, 2], [6, 2, 0]]
    assert batch.real.tolist() == [0, 1, 2, 3, 4]
    assert batch.target_tokens == 5
    assert batch.indices.tolist() == [1, 0]


def test_indices_of_real_target_tokens_exclude_padding_and_include_eos_of_empty_sentences():
    batch = make_batch(corpus([([4], []), ([7], [8])]), np.array([0, 1]), CPU)
    assert batch.target_input.tolist() == [[1, 0], [1, 8]]
    assert batch.target_output.tolist() == [[2, 0], [8, 2]]
    assert batch.real.tolist() == [0, 2, 3]
    single = make_batch(corpus([([4], [])]), np.array([0]), CPU)
    assert (single.target_input.tolist(), single.target_output.tolist()) == ([[1]], [[2]])


@pytest.mark.parametrize("batch_tokens", [None, 40])
def test_epoch_contains_every_pair_once_and_each_batch_one_bucket(batch_tokens: int | None):
    data = random_corpus(200)
    boundaries = [(4, 4), (6, 7), (8, 9)]
    schedule = BatchSchedule(data, boundaries, 16, batch_tokens, seed=3)
    batches = schedule.epoch(1)
    buckets = assign(data.source_lengths, data.target_lengths, boundaries)
    assert sorted(np.concatenate(batches)) == list(range(200))
    for batch in batches:
        (bucket,) = set(buckets[batch])
        size = 16 if batch_tokens is None else batch_tokens // boundaries[bucket][1]
        assert len(batch) <= size


def test_batch_order_depends_only_on_seed_and_epoch():
    def order(seed: int, epoch: int) -> list[list[int]]:
        schedule = BatchSchedule(random_corpus(50), [(8, 9)], 8, None, seed)
        return [batch.tolist() for batch in schedule.epoch(epoch)]

    assert order(1, 1) == order(1, 1)
    assert order(1, 1) != order(1, 2)
    assert order(1, 1) != order(2, 1)


def test_validation_batches_contain_every_pair_once_sorted_by_length():
    data = random_corpus(50)
    order = np.concatenate(list(by_length(data, 8)))
    assert sorted(order) == list(range(50))
    assert (np.diff(data.target_lengths[order]) >= 0).all()
