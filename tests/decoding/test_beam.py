"""Beam search: never below greedy search, and the best of all where the beam is wide enough."""

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


def told(found: list[list[Hypothesis]]) -> list[list[tuple[list[int], float | None, float | None]]]:
    return [
        [(each.ids, each.log_probability, each.score) for each in hypotheses]
        for hypotheses in found
    ]


@with_penalties
@pytest.mark.parametrize("longest", [1, 4, 12])
def test_a_beam_of_one_is_greedy_search(penalties: Penalties, longest: int):
    many, own = batch(*SOURCES), constraints(len(SOURCES), longest)
    for seed in range(40):
        model = TableModel(seed)
        straight = greedy(model, *many, own, penalties=penalties, requested=EVERYTHING)
        found = beam(model, *many, own, size=1, penalties=penalties, requested=EVERYTHING)
        for (one,), other in zip(found, straight, strict=True):
            assert (one.ids, one.log_probability) == (other.ids, other.log_probability)
            assert one.score == pytest.approx(other.score)
            assert one.attention is not None and other.attention is not None
            assert torch.equal(one.attention, other.attention)


@pytest.mark.slow
@with_penalties
def test_no_beam_scores_below_greedy_search(penalties: Penalties):
    many, own = batch(*SOURCES), constraints(len(SOURCES), 9)
    for seed in range(60):
        model = TableModel(seed, sharpness=0.7)
        straight = greedy(model, *many, own, penalties=penalties, requested=EVERYTHING)
        for size in (2, 3, 5):
            found = beam(model, *many, own, size=size, penalties=penalties)
            for hypotheses, other in zip(found, straight, strict=True):
                assert hypotheses[0].score is not None and other.score is not None
                assert hypotheses[0].score >= other.score - 1e-5


@pytest.mark.slow
@with_penalties
def test_a_wide_beam_finds_the_best_of_all_translations_in_order(penalties: Penalties):
    source, longest, best = [4, 5], 4, 6
    for seed in range(8):
        model = TableModel(seed, sharpness=0.8)
        every = sorted(every_translation(model, source, longest, penalties), reverse=True)
        (found,) = beam(
            model, *batch(source), constraints(1, longest), size=400, best=best, penalties=penalties
        )
        found = found[:best]
        assert [each.ids for each in found] == [ids for _, ids in every[:best]]
        for each, (score, _) in zip(found, every[:best], strict=True):
            assert each.score == pytest.approx(score, abs=1e-5)


@pytest.mark.slow
@with_penalties
@pytest.mark.parametrize("best", [1, 3])
def test_stopping_early_loses_nothing(penalties: Penalties, best: int):
    many, own = batch(*SOURCES), constraints(len(SOURCES), 10)
    steps = [0, 0]
    for seed in range(30):
        results = []
        for early in (False, True):
            model = TableModel(seed)
            found = beam(
                model, *many, own, size=4, best=best, penalties=penalties, stop_early=early
            )
            results.append([hypotheses[:best] for hypotheses in found])
            steps[early] += model.rows
        assert told(results[0]) == told(results[1])
    assert steps[1] < steps[0]


@pytest.mark.parametrize("early", [True, False])
def test_the_greedy_hypothesis_is_always_among_them(early: bool):
    many, own = batch(*SOURCES), constraints(len(SOURCES), 9)
    for seed in range(30):
        straight = greedy(TableModel(seed), *many, own)
        found = beam(
            TableModel(seed), *many, own, size=3, penalties=Penalties(1.0), stop_early=early
        )
        for hypotheses, other in zip(found, straight, strict=True):
            assert other.ids in [each.ids for each in hypotheses]


def test_hypotheses_come_best_first_and_no_two_are_the_same():
    many = batch(*SOURCES)
    for seed in range(20):
        found = beam(TableModel(seed), *many, constraints(len(SOURCES), 7), size=6, best=6)
        for hypotheses in found:
            assert len(hypotheses) == 6
            scores = [each.score for each in hypotheses]
            assert scores == sorted(scores, key=lambda score: -(score or 0))
            assert len({tuple(each.ids) for each in hypotheses}) == 6


def test_company_changes_nothing():
    model, many = TableModel(3), batch(*SOURCES)
    together = beam(
        model, *many, constraints(len(SOURCES), 8), size=3, best=3, requested=EVERYTHING
    )
    for source, found in zip(SOURCES, together, strict=True):
        alone = beam(model, *batch(source), constraints(1, 8), size=3, best=3, requested=EVERYTHING)
        assert told(alone) == told([found])
        for one, other in zip(alone[0], found, strict=True):
            assert one.attention is not None and other.attention is not None
            assert torch.equal(one.attention, other.attention[:, : len(source)])


def test_a_beam_wider_than_all_there_is_finds_all_there_is():
    (found,) = beam(TableModel(1), *batch([4]), constraints(1, 1), size=50, best=50)
    assert sorted(each.ids for each in found) == [[], [3], [4], [5], [6]]
