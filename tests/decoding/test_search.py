"""Greedy search over any model with `start`, `step` and `select`."""

import torch
from toys import VOCABULARY_SIZE, TableModel, TableState, batch, constraints

from nmt.data.vocabulary import EOS, PAD
from nmt.decoding.constraints import Constraints
from nmt.decoding.search import Penalties, Requested, greedy

SOURCES = [[4, 5, 6], [5], [6, 6], [4, 4, 4, 4], [5, 6]]
EVERYTHING = Requested(scores=True, attention=True)


class CopyModel(TableModel):
    """Repeats the source, then EOS, but gives PAD and GO the highest scores."""

    def __init__(self) -> None:
        super().__init__(seed=0)

    def step(self, state: TableState, tokens: torch.Tensor):  # type: ignore[no-untyped-def]
        output, next_state = super().step(state, tokens)
        step = state.history.size(2)
        text = torch.cat([state.source, torch.zeros(len(tokens), 9, dtype=torch.int64)], dim=1)
        copied = text[:, step].where(text[:, step] != PAD, EOS)
        logits = torch.nn.functional.one_hot(copied, VOCABULARY_SIZE).float()[:, None]
        logits[..., :2] = 5.0
        return output._replace(logits=logits), next_state


def test_greedy_search_chooses_the_most_probable_ids_but_never_pad_or_go():
    source, lengths = batch([4, 5, 6], [5])
    hypotheses = greedy(CopyModel(), source, lengths, constraints(2, 9))
    assert [hypothesis.ids for hypothesis in hypotheses] == [[4, 5, 6], [5]]


def test_each_sentence_has_its_own_maximum_length():
    source, lengths = batch([4, 5, 6], [5])
    limits = Constraints(torch.tensor([0, 0]), torch.tensor([2, 9]))
    hypotheses = greedy(CopyModel(), source, lengths, limits)
    assert [hypothesis.ids for hypothesis in hypotheses] == [[4, 5], [5]]


def test_output_does_not_depend_on_batch():
    model, sources = TableModel(1), batch(*SOURCES)
    batched = greedy(model, *sources, constraints(len(SOURCES), 8), requested=EVERYTHING)
    for source, actual in zip(SOURCES, batched, strict=True):
        (alone,) = greedy(model, *batch(source), constraints(1, 8), requested=EVERYTHING)
        assert (alone.ids, alone.log_probability) == (actual.ids, actual.log_probability)
        assert alone.attention is not None and actual.attention is not None
        assert torch.equal(alone.attention, actual.attention[:, : len(source)])
        assert not actual.attention[:, len(source) :].any()


def test_finished_sentences_leave_the_batch():
    source, lengths = batch([4] * 8, *([[5]] * 9))
    model = CopyModel()
    greedy(model, source, lengths, constraints(10, 20))
    assert model.steps == 9
    assert model.rows == 10 + 10 + 7 * 1


def test_search_returns_only_what_is_requested():
    (hypothesis,) = greedy(TableModel(1), *batch([4, 5]), constraints(1, 8))
    assert hypothesis[1:] == (None, None, None, False)


def test_score_is_normalized_by_length_and_lowered_by_missing_coverage():
    # Wu et al. (2016), equation 14, calculated by hand.
    coverage = torch.tensor([1.5, 0.5])
    assert Penalties().score(-6.0, 7, coverage) == -6.0
    assert Penalties(length=1.0).score(-6.0, 7, coverage) == -3.0
    expected = -6.0 / 2**0.5 + 0.2 * float(torch.tensor(0.5).log())
    assert abs(Penalties(0.5, 0.2).score(-6.0, 7, coverage) - expected) < 1e-6
