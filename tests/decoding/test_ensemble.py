"""Several models as one."""

from itertools import chain

import pytest
import torch
from toys import TableModel, batch, constraints

from nmt.decoding.beam import beam
from nmt.decoding.ensemble import Ensemble
from nmt.decoding.scoring import force
from nmt.decoding.search import NO_PENALTIES, Penalties, Requested, greedy

SOURCES = [[4, 5, 6], [5], [6, 6]]
MANY = batch(*SOURCES)
ASKED = Requested(scores=True, attention=True)


def test_a_model_with_itself_is_itself():
    twice = Ensemble([TableModel(1), TableModel(1)])  # type: ignore[list-item]
    alone = beam(TableModel(1), *MANY, constraints(3, 8), size=3, best=3, requested=ASKED)
    found = beam(twice, *MANY, constraints(3, 8), size=3, best=3, requested=ASKED)
    assert [[each.ids for each in own] for own in found] == [
        [each.ids for each in own] for own in alone
    ]
    for one, other in zip(chain(*found), chain(*alone), strict=True):
        assert one.log_probability == pytest.approx(other.log_probability)
        assert one.attention is not None and other.attention is not None
        torch.testing.assert_close(one.attention, other.attention)


def test_the_score_is_the_mean_of_what_the_models_give():
    models = [TableModel(1), TableModel(2), TableModel(3)]
    found = greedy(Ensemble(models), *MANY, constraints(3, 8), requested=ASKED)  # type: ignore[arg-type]
    targets = [each.ids for each in found]
    own = [[each for each, _ in force(model, *MANY, targets, penalties=NO_PENALTIES)]
           for model in models]  # fmt: skip
    for place, each in enumerate(found):
        mean = sum(scores[place] for scores in own) / 3
        assert each.log_probability == pytest.approx(mean, abs=1e-5)


def test_forced_decoding_gives_what_searches_found():
    penalties = Penalties(0.6, 0.2)
    found = beam(TableModel(1), *MANY, constraints(3, 8), size=4, penalties=penalties)
    best = [own[0] for own in found]
    scored = force(TableModel(1), *MANY, [each.ids for each in best], penalties=penalties)
    for each, (probability, score) in zip(best, scored, strict=True):
        assert each.log_probability == pytest.approx(probability, abs=1e-5)
        assert each.score == pytest.approx(score, abs=1e-5)


def test_attention_is_the_mean_over_the_models_that_have_it():
    class Blind(TableModel):
        has_attention = False

        def step(self, state, tokens):  # type: ignore[no-untyped-def]
            told, following = super().step(state, tokens)
            return told._replace(attention=None), following

    both = Ensemble([TableModel(1), Blind(1)])  # type: ignore[list-item]
    assert both.has_attention and not Ensemble([Blind(1)]).has_attention  # type: ignore[list-item]
    (found,) = greedy(both, *batch([4, 5]), constraints(1, 8), requested=ASKED)
    (alone,) = greedy(TableModel(1), *batch([4, 5]), constraints(1, 8), requested=ASKED)
    assert found.attention is not None and alone.attention is not None
    torch.testing.assert_close(found.attention, alone.attention)
