"""Sampling follows the distribution of the model, with one seed per sentence."""

import pytest
import torch
from toys import TableModel, batch, constraints

from nmt.decoding.sampling import draw_column, sample
from nmt.decoding.search import Requested, greedy

SCORES = torch.tensor([0.5, 0.3, 0.15, 0.05]).log()
UNIFORM = (torch.arange(10_000) + 0.5) / 10_000


def frequencies(**options: object) -> list[float]:
    """Return the relative frequency of each column over equally spaced random numbers."""
    settings = {"temperature": 1.0, "top_k": None, "top_p": 1.0} | options
    scores = SCORES[[2, 0, 3, 1]].expand(len(UNIFORM), 4)
    columns = draw_column(scores, UNIFORM, **settings)  # type: ignore[arg-type]
    return (torch.bincount(columns, minlength=4) / len(UNIFORM))[[1, 3, 0, 2]].tolist()


def test_column_frequency_equals_its_probability():
    assert frequencies() == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=1e-3)


def test_temperature_sharpens_or_flattens_the_distribution():
    squares = [0.25, 0.09, 0.0225, 0.0025]
    expected = [square / sum(squares) for square in squares]
    assert frequencies(temperature=0.5) == pytest.approx(expected, abs=1e-3)
    assert frequencies(temperature=100.0) == pytest.approx([0.25] * 4, abs=1e-2)


def test_top_k_draws_among_the_k_most_probable_columns():
    assert frequencies(top_k=2) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)
    assert frequencies(top_k=1) == [1, 0, 0, 0]
    assert frequencies(top_k=99) == frequencies()


def test_nucleus_is_the_smallest_set_with_probability_top_p():
    assert frequencies(top_p=0.5) == [1, 0, 0, 0]
    assert frequencies(top_p=0.51) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)
    assert frequencies(top_p=1e-9) == [1, 0, 0, 0]
    assert frequencies(top_p=0.9, top_k=2) == pytest.approx([0.625, 0.375, 0, 0], abs=1e-3)


@pytest.mark.parametrize("uniform", [0.0, 0.9999999])
def test_forbidden_column_is_never_drawn(uniform: float):
    scores = torch.tensor([[-torch.inf, 0.0, -torch.inf, -30.0, -torch.inf]])
    column = draw_column(scores, torch.tensor([uniform]), temperature=1.0, top_k=None, top_p=1.0)
    assert int(column) in (1, 3)


def test_sample_depends_only_on_the_seed_of_its_sentence():
    model, requested = TableModel(1), Requested(scores=True)
    sources, seeds = [[4, 5, 6], [5], [6, 6]], [(1, 1), (1, 2), (1, 3)]
    batched = sample(model, *batch(*sources), constraints(3, 9), seeds=seeds, requested=requested)
    for source, seed, actual in zip(sources, seeds, batched, strict=True):
        (alone,) = sample(
            model, *batch(source), constraints(1, 9), seeds=[seed], requested=requested
        )
        assert (alone.ids, alone.log_probability) == (actual.ids, actual.log_probability)
    reseeded = sample(model, *batch(*sources), constraints(3, 9), seeds=[(2, 1), (2, 2), (2, 3)])
    assert [hypothesis.ids for hypothesis in reseeded] != [hypothesis.ids for hypothesis in batched]


def test_sampling_with_top_k_1_equals_greedy_search():
    model, sources, limits = TableModel(5), batch([4, 5, 6], [5], [6, 6]), constraints(3, 9)
    sampled = sample(model, *sources, limits, seeds=[(1, 1), (1, 2), (1, 3)], top_k=1)
    expected = greedy(model, *sources, limits)
    assert [hypothesis.ids for hypothesis in sampled] == [hypothesis.ids for hypothesis in expected]
