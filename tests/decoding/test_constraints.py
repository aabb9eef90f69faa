"""What a search must not choose is never chosen, whatever its score."""

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


def allowed(own: Constraints, history: torch.Tensor = HISTORY, **more: object) -> list[list[int]]:
    """The columns that each row may choose."""
    scores = torch.zeros(2, 1, 8)
    symbols = more.pop("symbols", None)
    own.apply(scores, sentences=ROWS, history=history, symbols=symbols)  # type: ignore[arg-type]
    return [row[0].isfinite().nonzero().squeeze(1).tolist() for row in scores]


def test_pad_and_go_are_never_chosen():
    assert allowed(constraints(2, 9)) == [[2, 3, 4, 5, 6, 7]] * 2


def test_unk_can_be_forbidden():
    assert allowed(constraints(2, 9, forbid_unk=True)) == [[2, 4, 5, 6, 7]] * 2


def test_eos_comes_neither_too_early_nor_too_late():
    own = Constraints(torch.tensor([6, 5]), torch.tensor([9, 5]))
    assert allowed(own) == [[3, 4, 5, 6, 7], [EOS]]


def test_no_ngram_comes_twice():
    assert allowed(constraints(2, 9, no_repeat_ngram_size=2)) == [
        [2, 3, 4, 5, 7],
        [2, 3, 4, 5, 6, 7],
    ]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=3))[0] == [2, 3, 4, 5, 7]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=1)) == [[2, 3, 7], [2, 3, 7]]
    assert allowed(constraints(2, 9, no_repeat_ngram_size=6)) == [[2, 3, 4, 5, 6, 7]] * 2


def test_ngrams_are_those_of_the_symbols_of_a_shortlist():
    symbols = torch.tensor([0, 1, 2, 3, 6, 9, 11, 12])
    own = constraints(2, 9, no_repeat_ngram_size=1)
    assert allowed(own, symbols=symbols) == [[2, 3, 5, 6, 7]] * 2  # 6 is column 4; 4 and 5 are none


def test_where_nothing_else_is_left_a_hypothesis_ends():
    everything = torch.arange(8).expand(2, 1, 8)
    own = constraints(2, 20, shortest=15, no_repeat_ngram_size=1)
    assert allowed(own, everything) == [[EOS], [EOS]]


def test_where_a_shortlist_has_nothing_else_a_hypothesis_ends():
    scores = torch.full((2, 1, 8), -torch.inf)
    scores[..., EOS] = -3.0
    own = constraints(2, 20, shortest=15)
    own.apply(scores, sentences=ROWS, history=HISTORY, symbols=None)
    assert scores[..., EOS].tolist() == [[-3.0], [-3.0]]


@given(
    seed=st.integers(0, 1000),
    shortest=st.integers(0, 5),
    more=st.integers(0, 5),
    size=st.sampled_from([None, 1, 2, 3]),
    forbid=st.booleans(),
)
def test_searches_keep_to_the_rules(
    seed: int, shortest: int, more: int, size: int | None, forbid: bool
):
    longest = max(1, shortest + more)
    own = constraints(2, longest, shortest, no_repeat_ngram_size=size, forbid_unk=forbid)
    many = batch([4, 5], [6])
    hypotheses = [
        *greedy(TableModel(seed), *many, own),
        *(each for found in beam(TableModel(seed), *many, own, size=3, best=3) for each in found),
    ]
    for hypothesis in hypotheses:
        ids = hypothesis.ids
        assert len(ids) <= longest
        assert not {0, 1, 2} & set(ids)
        assert not forbid or UNK not in ids
        if size:
            ngrams = [tuple(ids[place : place + size]) for place in range(len(ids) - size + 1)]
            assert len(set(ngrams)) == len(ngrams)
        else:
            assert len(ids) >= min(shortest, longest)


@pytest.mark.parametrize("longest", [1, 3])
def test_the_limit_is_met_exactly_where_eos_is_never_probable(longest: int):
    class Endless(TableModel):
        def step(self, state, tokens):  # type: ignore[no-untyped-def]
            told, following = super().step(state, tokens)
            told.logits[..., EOS] = -50.0
            return told, following

    (found,) = greedy(Endless(1), *batch([4]), constraints(1, longest))
    assert len(found.ids) == longest
