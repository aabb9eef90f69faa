"""A search never chooses a forbidden id, regardless of its score."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from toys import TableModel, batch, constraints

from nmt.data.vocabulary import EOS, UNK
from nmt.decoding.beam import beam
from nmt.decoding.constraints import Constraints
from nmt.decoding.search import greedy

HISTORY = torch.tensor([[[4, 5, 6, 4, 5]], [[4, 4, 4, 6, 5]]])
ROWS = torch.tensor([0, 1])


def allowed(
    limits: Constraints,
    history: torch.Tensor = HISTORY,
    column_ids: torch.Tensor | None = None,
) -> list[list[int]]:
    """Return the columns that each row may choose."""
    scores = torch.zeros(2, 1, 8)
    limits.apply(scores, sentences=ROWS, history=history, column_ids=column_ids)
    return [row[0].isfinite().nonzero().squeeze(1).tolist() for row in scores]


def test_pad_and_go_are_never_chosen():
    assert allowed(constraints(2, 9)) == [[2, 3, 4, 5, 6, 7]] * 2


def test_unk_can_be_forbidden():
    assert allowed(constraints(2, 9, forbid_unk=True)) == [[2, 4, 5, 6, 7]] * 2


def test_eos_is_forbidden_below_the_minimum_and_forced_at_the_maximum_length():
    limits = Constraints(torch.tensor([6, 5]), torch.tensor([9, 5]))
    assert allowed(limits) == [[3, 4, 5, 6, 7], [EOS]]


def test_no_ngram_is_repeated():
    assert allowed(constraints(2, 9, no_repeat_ngram_size=2)) == [
        [2, 3, 4, 5, 7],
        [2, 3, 4, 5, 6, 7],
    ]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=3))[0] == [2, 3, 4, 5, 7]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=1)) == [[2, 3, 7], [2, 3, 7]]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=6)) == [[2, 3, 4, 5, 6, 7]] * 2


def test_ngrams_are_compared_by_id_and_not_by_shortlist_column():
    column_ids = torch.tensor([0, 1, 2, 3, 6, 9, 11, 12])
    limits = constraints(2, 9, no_repeat_ngram_size=1)
    # Id 6 is column 4; ids 4 and 5 have no column.
    assert allowed(limits, column_ids=column_ids) == [[2, 3, 5, 6, 7]] * 2


def test_hypothesis_ends_if_every_other_id_is_forbidden():
    everything = torch.arange(8).expand(2, 1, 8)
    limits = constraints(2, 20, shortest=15, no_repeat_ngram_size=1)
    assert allowed(limits, everything) == [[EOS], [EOS]]


def test_hypothesis_ends_if_the_shortlist_has_no_other_id():
    scores = torch.full((2, 1, 8), -torch.inf)
    scores[..., EOS] = -3.0
    limits = constraints(2, 20, shortest=15)
    limits.apply(scores, sentences=ROWS, history=HISTORY, column_ids=None)
    assert scores[..., EOS].tolist() == [[-3.0], [-3.0]]


@given(
    seed=st.integers(0, 1000),
    shortest=st.integers(0, 5),
    extra=st.integers(0, 5),
    size=st.sampled_from([None, 1, 2, 3]),
    forbid=st.booleans(),
)
def test_searches_respect_the_constraints(
    seed: int, shortest: int, extra: int, size: int | None, forbid: bool
):
    longest = max(1, shortest + extra)
    limits = constraints(2, longest, shortest, no_repeat_ngram_size=size, forbid_unk=forbid)
    sources = batch([4, 5], [6])
    hypotheses = greedy(TableModel(seed), *sources, limits)
    for n_best in beam(TableModel(seed), *sources, limits, size=3, best=3):
        hypotheses += n_best
    for hypothesis in hypotheses:
        ids = hypothesis.ids
        assert len(ids) <= longest
        assert not {0, 1, 2} & set(ids)
        assert not forbid or UNK not in ids
        if size:
            ngrams = [tuple(ids[start : start + size]) for start in range(len(ids) - size + 1)]
            assert len(set(ngrams)) == len(ngrams)
        else:
            assert len(ids) >= min(shortest, longest)


@pytest.mark.parametrize("longest", [1, 3])
def test_improbable_eos_gives_exactly_the_maximum_length(longest: int):
    class Endless(TableModel):
        def step(self, state, tokens):  # type: ignore[no-untyped-def]
            output, next_state = super().step(state, tokens)
            output.logits[..., EOS] = -50.0
            return output, next_state

    (hypothesis,) = greedy(Endless(1), *batch([4]), constraints(1, longest))
    assert len(hypothesis.ids) == longest


def test_forbidden_ids_are_never_chosen_with_and_without_a_shortlist():
    lengths = torch.tensor([9])
    constraints = Constraints(torch.zeros_like(lengths), lengths, forbidden=[5, 7])
    history = torch.zeros(1, 1, 0, dtype=torch.int64)
    for column_ids, forbidden in ((None, [5, 7]), (torch.tensor([0, 1, 2, 3, 7, 8]), [4])):
        scores = torch.zeros(1, 1, 9 if column_ids is None else len(column_ids))
        constraints.apply(
            scores, sentences=torch.tensor([0]), history=history, column_ids=column_ids
        )
        assert scores[0, 0].isneginf().nonzero().flatten().tolist() == [0, 1, *forbidden]
