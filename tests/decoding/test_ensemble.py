"""An ensemble averages the log-probabilities and the attention of its models."""

from itertools import chain

import pytest
import torch
from toys import TableModel, batch, constraints

from nmt.decoding.beam import beam
from nmt.decoding.ensemble import Ensemble
from nmt.decoding.scoring import force_decode
from nmt.decoding.search import NO_PENALTIES, Penalties, Requested, greedy

SOURCES = [[4, 5, 6], [5], [6, 6]]
BATCH = batch(*SOURCES)
EVERYTHING = Requested(scores=True, attention=True)


def test_ensemble_of_identical_models_equals_one_model():
    twice = Ensemble([TableModel(1), TableModel(1)])  # type: ignore[list-item]
    alone = beam(TableModel(1), *BATCH, constraints(3, 8), size=3, best=3, requested=EVERYTHING)
    ensemble = beam(twice, *BATCH, constraints(3, 8), size=3, best=3, requested=EVERYTHING)
    assert [len(hypotheses) for hypotheses in ensemble] == [len(hypotheses) for hypotheses in alone]
    for actual, expected in zip(chain(*ensemble), chain(*alone), strict=True):
        assert actual.ids == expected.ids
        assert actual.log_probability == pytest.approx(expected.log_probability)
        assert actual.attention is not None and expected.attention is not None
        torch.testing.assert_close(actual.attention, expected.attention)


def test_log_probability_is_the_mean_over_the_models():
    models = [TableModel(1), TableModel(2), TableModel(3)]
    ensemble = Ensemble(models)  # type: ignore[arg-type]
    hypotheses = greedy(ensemble, *BATCH, constraints(3, 8), requested=EVERYTHING)
    targets = [hypothesis.ids for hypothesis in hypotheses]
    scores = [force_decode(model, *BATCH, targets, penalties=NO_PENALTIES) for model in models]
    for hypothesis, of_models in zip(hypotheses, zip(*scores, strict=True), strict=True):
        mean = sum(log_probability for log_probability, _ in of_models) / len(models)
        assert hypothesis.log_probability == pytest.approx(mean, abs=1e-5)


def test_forced_decoding_reproduces_the_scores_of_the_search():
    penalties = Penalties(0.6, 0.2)
    beams = beam(TableModel(1), *BATCH, constraints(3, 8), size=4, penalties=penalties)
    best = [hypotheses[0] for hypotheses in beams]
    targets = [hypothesis.ids for hypothesis in best]
    scores = force_decode(TableModel(1), *BATCH, targets, penalties=penalties)
    for hypothesis, (log_probability, score) in zip(best, scores, strict=True):
        assert hypothesis.log_probability == pytest.approx(log_probability, abs=1e-5)
        assert hypothesis.score == pytest.approx(score, abs=1e-5)


def test_attention_is_the_mean_over_the_models_that_have_it():
    class NoAttention(TableModel):
        has_attention = False

        def step(self, state, tokens):  # type: ignore[no-untyped-def]
            output, next_state = super().step(state, tokens)
            return output._replace(attention=None), next_state

    both = Ensemble([TableModel(1), NoAttention(1)])  # type: ignore[list-item]
    assert both.has_attention and not Ensemble([NoAttention(1)]).has_attention  # type: ignore[list-item]
    (hypothesis,) = greedy(both, *batch([4, 5]), constraints(1, 8), requested=EVERYTHING)
    (expected,) = greedy(TableModel(1), *batch([4, 5]), constraints(1, 8), requested=EVERYTHING)
    assert hypothesis.attention is not None and expected.attention is not None
    torch.testing.assert_close(hypothesis.attention, expected.attention)
