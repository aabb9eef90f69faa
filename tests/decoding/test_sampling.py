"""Sampling follows the model's distribution, by seeds that belong to the sentence."""

import pytest
import torch
from toys import TableModel, batch, constraints

from nmt.decoding.sampling import draw_column, sample
from nmt.decoding.search import Requested, greedy

SCORES = torch.tensor([0.5, 0.3, 0.15, 0.05]).log()
UNIFORM = (torch.arange(10_000) + 0.5) / 10_000


def shares(**options: object) -> list[float]:
    """How often each column is drawn over evenly spread random numbers."""
    settings = {"temperature": 1.0, "top_k": None, "top_p": 1.0} | options
    scores = SCORES[[2, 0, 3, 1]].expand(len(UNIFORM), 4)
    columns = draw_column(scores, UNIFORM, **settings)  # type: ignore[arg-type]
    return (torch.bincount(columns, minlength=4) / len(UNIFORM))[[1, 3, 0, 2]].tolist()


def test_columns_are_drawn_by_their_probability():
    assert shares() == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=1e-3)


def test_temperature_sharpens_and_flattens():
    squares = [0.25, 0.09, 0.0225, 0.0025]
    expected = [square / sum(squares) for square in squares]
    assert shares(temperature=0.5) == pytest.approx(expected, abs=1e-3)
    assert shares(temperature=100.0) == pytest.approx([0.25] * 4, abs=1e-2)


def test_top_k_draws_among_the_most_probable():
    assert shares(top_k=2) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)
    assert shares(top_k=1) == [1, 0, 0, 0]
    assert shares(top_k=99) == shares()


def test_the_nucleus_is_the_smallest_set_with_the_probability():
    assert shares(top_p=0.5) == [1, 0, 0, 0]
    assert shares(top_p=0.51) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)
    assert shares(top_p=1e-9) == [1, 0, 0, 0]
    assert shares(top_p=0.9, top_k=2) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)


@pytest.mark.parametrize("uniform", [0.0, 0.9999999])
def test_what_is_forbidden_is_never_drawn(uniform: float):
    scores = torch.tensor([[-torch.inf, 0.0, -torch.inf, -30.0, -torch.inf]])
    column = draw_column(scores, torch.tensor([uniform]), temperature=1.0, top_k=None, top_p=1.0)
    assert int(column) in (1, 3)


def test_draws_depend_on_the_seed_of_the_sentence_alone():
    model, requested = TableModel(1), Requested(scores=True)
    sources, seeds = [[4, 5, 6], [5], [6, 6]], [(1, 1), (1, 2), (1, 3)]
    together = sample(model, *batch(*sources), constraints(3, 9), seeds=seeds, requested=requested)
    for source, seed, found in zip(sources, seeds, together, strict=True):
        (alone,) = sample(
            model, *batch(source), constraints(1, 9), seeds=[seed], requested=requested
        )
        assert (alone.ids, alone.log_probability) == (found.ids, found.log_probability)
    others = sample(model, *batch(*sources), constraints(3, 9), seeds=[(2, 1), (2, 2), (2, 3)])
    assert [each.ids for each in others] != [each.ids for each in together]


def test_sampling_among_one_is_greedy_search():
    model, many = TableModel(5), batch([4, 5, 6], [5], [6, 6])
    drawn = sample(
        model, *many, constraints(3, 9), seeds=[(1, place) for place in range(3)], top_k=1
    )
    assert [each.ids for each in drawn] == [
        each.ids for each in greedy(model, *many, constraints(3, 9))
    ]
