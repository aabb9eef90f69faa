"""Length buckets: boundaries that minimize padding, and the bucket of each pair."""

from itertools import combinations_with_replacement, pairwise, product

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from nmt.data.buckets import Boundary, assign, choose_boundaries, padding_shares

pairs = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), min_size=1, max_size=12)


def cells(lengths: list[Boundary], boundaries: list[Boundary]) -> int:
    """Count cells by the definition: every pair uses the first bucket that holds it."""
    return sum(
        next(s + t for s, t in boundaries if source <= s and target <= t)
        for source, target in lengths
    )


@given(lengths=pairs, count=st.integers(1, 3))
@example(lengths=[(1, 4)] * 2 + [(4, 1), (4, 2), (4, 3)], count=3)
def test_chosen_boundaries_minimize_padded_cells(lengths: list[Boundary], count: int):
    sources, targets = np.array(lengths).T
    chosen = choose_boundaries(sources, targets, count=count)
    last = (int(sources.max()), int(targets.max()))
    corners = [c for c in product(range(1, 5), repeat=2) if c[0] <= last[0] and c[1] <= last[1]]
    fewest = min(
        cells(lengths, [*chain, last])
        for chain in combinations_with_replacement(corners, count - 1)
        if all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairwise(chain))
    )
    assert chosen[-1] == last
    assert len(chosen) <= count
    assert cells(lengths, list(chosen)) == fewest


def test_buckets_that_reduce_padding_only_together_are_found():
    sources, targets = np.array([(1, 5), (1, 5), (5, 1), (5, 2), (5, 3), (5, 4)]).T
    counts = [
        cells(
            list(zip(sources.tolist(), targets.tolist(), strict=True)),
            list(choose_boundaries(sources, targets, count=count)),
        )
        for count in (2, 3, 4, 5)
    ]
    assert counts == [52, 52, 51, 50]


@given(lengths=pairs)
def test_every_chosen_bucket_contains_a_pair(lengths: list[Boundary]):
    sources, targets = np.array(lengths).T
    chosen = choose_boundaries(sources, targets, count=8)
    assert set(assign(sources, targets, chosen)) == set(range(len(chosen)))


def test_pairs_are_assigned_to_the_smallest_bucket_that_holds_them():
    boundaries = [(2, 3), (4, 5)]
    sources, targets = np.array([[2, 3], [3, 3], [2, 4], [4, 5], [5, 1]]).T
    assert assign(sources, targets, boundaries).tolist() == [0, 1, 1, 1, 2]


def test_padding_share_is_the_fraction_of_cells_without_a_token():
    sources, targets = np.array([[1, 1], [2, 3]]).T
    assert padding_shares(sources, targets, [(2, 3), (4, 5)]) == [1 - 7 / 10, 0.0]
