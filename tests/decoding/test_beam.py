"""Beam search never scores below greedy search, and finds the optimum if the beam is wide."""

import pytest
import torch
from toys import TableModel, batch, constraints, every_translation

from nmt.decoding.beam import beam
from nmt.decoding.search import Hypothesis, Penalties, Requested, greedy

SOURCES = [[4, 5, 6], [5], [6, 6], [4, 4, 4, 4], [5, 6]]
EVERYTHING = Requested(scores=True, attention=True)
PENALTIES = {
    "none": Penalties(),
    "length": Penalties(length=1.0),
    "coverage": Penalties(length=0.6, coverage=0.3),
}
with_penalties = pytest.mark.parametrize("penalties", PENALTIES.values(), ids=PENALTIES)


Summary = tuple[list[int], float | None, float | None]


def summarize(results: list[list[Hypothesis]]) -> list[list[Summary]]:
    return [
        [(hypothesis.ids, hypothesis.log_probability, hypothesis.score) for hypothesis in n_best]
        for n_best in results
    ]


@with_penalties
@pytest.mark.parametrize("longest", [1, 4, 12])
def test_beam_of_one_equals_greedy_search(penalties: Penalties, longest: int):
    sources, limits = batch(*SOURCES), constraints(len(SOURCES), longest)
    for seed in range(40):
        model = TableModel(seed)
        greedy_results = greedy(model, *sources, limits, penalties=penalties, requested=EVERYTHING)
        beams = beam(model, *sources, limits, size=1, penalties=penalties, requested=EVERYTHING)
        for (actual,), expected in zip(beams, greedy_results, strict=True):
            assert (actual.ids, actual.log_probability) == (expected.ids, expected.log_probability)
            assert actual.score == pytest.approx(expected.score)
            assert actual.attention is not None and expected.attention is not None
            assert torch.equal(actual.attention, expected.attention)


@pytest.mark.slow
@with_penalties
def test_beam_never_scores_below_greedy_search(penalties: Penalties):
    sources, limits = batch(*SOURCES), constraints(len(SOURCES), 9)
    for seed in range(60):
        model = TableModel(seed, sharpness=0.7)
        greedy_results = greedy(model, *sources, limits, penalties=penalties, requested=EVERYTHING)
        for size in (2, 3, 5):
            beams = beam(model, *sources, limits, size=size, penalties=penalties)
            for hypotheses, baseline in zip(beams, greedy_results, strict=True):
                assert hypotheses[0].score is not None and baseline.score is not None
                assert hypotheses[0].score >= baseline.score - 1e-5


@pytest.mark.slow
@with_penalties
def test_wide_beam_finds_the_n_best_of_all_translations(penalties: Penalties):
    source, longest, best = [4, 5], 4, 6
    for seed in range(8):
        model = TableModel(seed, sharpness=0.8)
        expected = sorted(every_translation(model, source, longest, penalties), reverse=True)[:best]
        (hypotheses,) = beam(
            model, *batch(source), constraints(1, longest), size=400, best=best, penalties=penalties
        )
        assert [hypothesis.ids for hypothesis in hypotheses[:best]] == [ids for _, ids in expected]
        for hypothesis, (score, _) in zip(hypotheses[:best], expected, strict=True):
            assert hypothesis.score == pytest.approx(score, abs=1e-5)


@pytest.mark.slow
@with_penalties
@pytest.mark.parametrize("best", [1, 3])
def test_early_stopping_does_not_change_the_n_best(penalties: Penalties, best: int):
    sources, limits = batch(*SOURCES), constraints(len(SOURCES), 10)
    rows = [0, 0]  # without and with early stopping
    for seed in range(30):
        results = []
        for early in (False, True):
            model = TableModel(seed)
            beams = beam(
                model, *sources, limits, size=4, best=best, penalties=penalties, stop_early=early
            )
            results.append([hypotheses[:best] for hypotheses in beams])
            rows[early] += model.rows
        assert summarize(results[0]) == summarize(results[1])
    assert rows[1] < rows[0]


@pytest.mark.parametrize("early", [True, False])
def test_beam_always_contains_the_greedy_hypothesis(early: bool):
    sources, limits = batch(*SOURCES), constraints(len(SOURCES), 9)
    for seed in range(30):
        greedy_results = greedy(TableModel(seed), *sources, limits)
        beams = beam(
            TableModel(seed), *sources, limits, size=3, penalties=Penalties(1.0), stop_early=early
        )
        for hypotheses, expected in zip(beams, greedy_results, strict=True):
            assert expected.ids in [hypothesis.ids for hypothesis in hypotheses]


def test_hypotheses_are_sorted_by_score_and_unique():
    sources, limits = batch(*SOURCES), constraints(len(SOURCES), 7)
    for seed in range(20):
        for hypotheses in beam(TableModel(seed), *sources, limits, size=6, best=6):
            assert len(hypotheses) == 6
            scores = [hypothesis.score for hypothesis in hypotheses]
            assert scores == sorted(scores, key=lambda score: -(score or 0))
            assert len({tuple(hypothesis.ids) for hypothesis in hypotheses}) == 6


def test_output_does_not_depend_on_batch():
    model, sources = TableModel(3), batch(*SOURCES)
    batched = beam(
        model, *sources, constraints(len(SOURCES), 8), size=3, best=3, requested=EVERYTHING
    )
    for source, hypotheses in zip(SOURCES, batched, strict=True):
        alone = beam(model, *batch(source), constraints(1, 8), size=3, best=3, requested=EVERYTHING)
        assert summarize(alone) == summarize([hypotheses])
        for expected, actual in zip(alone[0], hypotheses, strict=True):
            assert expected.attention is not None and actual.attention is not None
            assert torch.equal(expected.attention, actual.attention[:, : len(source)])


def test_beam_larger_than_the_search_space_finds_every_translation():
    (hypotheses,) = beam(TableModel(1), *batch([4]), constraints(1, 1), size=50, best=50)
    assert sorted(hypothesis.ids for hypothesis in hypotheses) == [[], [3], [4], [5], [6]]
