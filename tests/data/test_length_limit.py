"""The longest translation comes from the training data, and no training pair reaches it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.length_limit import EARLIER_LIMIT, LengthLimit, largest_limit

PAIRS = st.lists(st.tuples(st.integers(1, 200), st.integers(1, 200)), min_size=1)


@given(PAIRS)
def test_every_training_pair_is_at_least_ten_tokens_below_the_limit(pairs: list[tuple[int, int]]):
    source, target = np.array(pairs, dtype=np.int64).T
    limit = LengthLimit.from_lengths(source, target)
    assert all(longest + 10 <= limit.longest(length) for length, longest in pairs)


def test_limit_is_one_and_a_half_times_the_mean_ratio_and_the_largest_excess_over_it():
    # 14 target tokens for 7 source tokens: the factor is 3, and the first pair exceeds it by 5.
    limit = LengthLimit.from_lengths(np.array([1, 6]), np.array([8, 6]))
    assert limit == LengthLimit(3.0, 15)
    assert (limit.longest(1), limit.longest(10)) == (18, 45)
    assert limit.describe() == "3.00 x source tokens + 15"


def test_limit_is_read_back_bit_for_bit():
    limit = LengthLimit(0.1 + 0.2, 11)
    assert LengthLimit.from_json(limit.to_json()) == limit
    assert LengthLimit.from_json(None) is None


def test_limit_of_an_ensemble_is_at_least_that_of_each_member():
    wide, high = LengthLimit(4.0, 10), LengthLimit(1.0, 30)
    assert largest_limit([wide, high]) == LengthLimit(4.0, 30)
    assert largest_limit([high, None]) == LengthLimit(EARLIER_LIMIT.factor, 30)
    assert largest_limit([None, None]) is None
