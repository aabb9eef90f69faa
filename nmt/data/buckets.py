"""Length buckets: the padded shape of each sentence pair."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Boundary = tuple[int, int]  # source length, target length with EOS
Lengths = NDArray[np.int64]


def choose_boundaries(
    source_lengths: Lengths, target_lengths: Lengths, *, count: int
) -> tuple[Boundary, ...]:
    """Return the boundaries with the fewest padded cells.

    Let N(c) be the number of pairs that fit in corner c = (s, t). A chain of corners
    c_1 <= c_2 <= ... costs the sum over k of (N(c_k) - N(c_(k-1))) (s_k + t_k). The exact minimum
    follows by dynamic programming over k:

        f_k(c) = N(c) (s + t) + min over c' <= c of [f_(k-1)(c') - N(c') (s + t)]

    For a fixed s + t, the inner minimum is a running minimum over the grid of lengths, so one
    step takes time proportional to the size of the grid times the number of values of s + t.

    Args:
        source_lengths: [N], each at least 1; N is at least 1.
        target_lengths: [N], with EOS.
        count: the largest number of buckets; fewer are returned if more would not reduce padding.

    Returns:
        Ascending (source length, target length) pairs; the last bucket holds every pair.
    """
    sources, source_ranks = np.unique(source_lengths, return_inverse=True)
    targets, target_ranks = np.unique(target_lengths, return_inverse=True)
    fitting = np.zeros((len(sources), len(targets)), dtype=np.int64)
    np.add.at(fitting, (source_ranks, target_ranks), 1)
    fitting = fitting.cumsum(0).cumsum(1)  # N(c)
    widths = sources[:, None] + targets[None, :]

    costs = [fitting * widths]  # f_1: a single bucket
    while len(costs) < count:
        costs.append(_add_bucket(costs[-1], fitting, widths))
    # Two more buckets may reduce padding where one more does not, so only the end can be trimmed.
    while len(costs) > 1 and costs[-1][-1, -1] == costs[-2][-1, -1]:
        costs.pop()

    corner = (len(sources) - 1, len(targets) - 1)
    chain = [corner]
    for cost in reversed(costs[:-1]):
        below = (slice(corner[0] + 1), slice(corner[1] + 1))
        rest = cost[below] - fitting[below] * widths[corner]
        row, column = np.unravel_index(int(rest.argmin()), rest.shape)
        corner = (int(row), int(column))
        chain.append(corner)
    return tuple((int(sources[row]), int(targets[column])) for row, column in reversed(chain))


def _add_bucket(cost: Lengths, fitting: Lengths, widths: Lengths) -> Lengths:
    """Return f_k from f_(k-1)."""
    added = np.empty_like(cost)
    for width in np.unique(widths):
        rest = cost - fitting * width
        best = np.minimum.accumulate(np.minimum.accumulate(rest, axis=0), axis=1)
        selected = widths == width
        added[selected] = best[selected] + fitting[selected] * width
    return added


def assign(
    source_lengths: Lengths, target_lengths: Lengths, boundaries: Sequence[Boundary]
) -> Lengths:
    """Return the index of the smallest bucket that holds each pair: [N].

    Pairs that do not fit any bucket get the index len(boundaries).
    """
    buckets = np.zeros(len(source_lengths), dtype=np.int64)
    for source, target in boundaries:
        # Boundaries ascend, so a pair that fits one bucket fits all later ones.
        buckets += (source_lengths > source) | (target_lengths > target)
    return buckets


def padding_shares(
    source_lengths: Lengths, target_lengths: Lengths, boundaries: Sequence[Boundary]
) -> list[float]:
    """Return the padded share of the cells of each bucket, 0..1; 0 for an empty bucket."""
    buckets = assign(source_lengths, target_lengths, boundaries)
    lengths = source_lengths + target_lengths
    shares = []
    for bucket, (source, target) in enumerate(boundaries):
        token_counts = lengths[buckets == bucket]
        cells = len(token_counts) * (source + target)
        shares.append(1 - int(token_counts.sum()) / cells if cells else 0.0)
    return shares
