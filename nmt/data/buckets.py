"""Length buckets: which padded shape a sentence pair gets."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Boundary = tuple[int, int]  # source length, target length with EOS
Lengths = NDArray[np.int64]


def choose_boundaries(
    source_lengths: Lengths, target_lengths: Lengths, *, count: int
) -> tuple[Boundary, ...]:
    """Return the boundaries that leave the fewest padded cells, exactly.

    A chain of corners (s_1, t_1) <= (s_2, t_2) <= ... costs, with N(c) the pairs that fit in
    corner c, the sum over k of (N(c_k) - N(c_(k-1))) (s_k + t_k). Dynamic programming over k:

        f_k(c) = N(c) (s + t) + min over c' <= c of [f_(k-1)(c') - N(c') (s + t)]

    For one value of s + t the minimum is a running minimum over the grid of lengths, so a round
    takes time proportional to the grid times the number of values of s + t.

    Args:
        source_lengths: [N], at least 1 each; N at least 1.
        target_lengths: [N], with EOS.
        count: at most so many buckets; fewer where more would save nothing.

    Returns:
        Ascending (source length, target length) pairs; the last holds every pair.
    """
    sources, source_ranks = np.unique(source_lengths, return_inverse=True)
    targets, target_ranks = np.unique(target_lengths, return_inverse=True)
    fitting = np.zeros((len(sources), len(targets)), dtype=np.int64)
    np.add.at(fitting, (source_ranks, target_ranks), 1)
    fitting = fitting.cumsum(0).cumsum(1)  # N(c)
    widths = sources[:, None] + targets[None, :]

    costs = [fitting * widths]  # f_1, one bucket: no corner before it
    while len(costs) < count:
        costs.append(_add_bucket(costs[-1], fitting, widths))
    # One bucket more may save nothing where two save something, so only the end can be trimmed.
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
        here = widths == width
        added[here] = best[here] + fitting[here] * width
    return added


def assign(
    source_lengths: Lengths, target_lengths: Lengths, boundaries: Sequence[Boundary]
) -> Lengths:
    """Return the smallest bucket that holds each pair, [N] of 0..len(boundaries).

    The value len(boundaries) stands for pairs that none holds.
    """
    buckets = np.zeros(len(source_lengths), dtype=np.int64)
    for source, target in boundaries:
        # In an ascending chain, a pair that fits a bucket fits all later ones.
        buckets += (source_lengths > source) | (target_lengths > target)
    return buckets


def padding_shares(
    source_lengths: Lengths, target_lengths: Lengths, boundaries: Sequence[Boundary]
) -> list[float]:
    """Return for each bucket the share of its cells that is padding, 0..1; 0 for an empty one."""
    buckets = assign(source_lengths, target_lengths, boundaries)
    lengths = source_lengths + target_lengths
    shares = []
    for bucket, (source, target) in enumerate(boundaries):
        real = lengths[buckets == bucket]
        cells = len(real) * (source + target)
        shares.append(1 - int(real.sum()) / cells if cells else 0.0)
    return shares
