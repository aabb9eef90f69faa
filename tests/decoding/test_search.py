"""Greedy search over any model with `start`, `step` and `select`."""

import torch
from toys import TableModel, TableState, batch, constraints

from nmt.data.vocabulary import EOS
from nmt.decoding.search import Penalties, Requested, greedy

SOURCES = [[4, 5, 6], [5], [6, 6], [4, 4, 4, 4], [5, 6]]
EVERYTHING = Requested(scores=True, attention=True)


class CopyModel(TableModel):
    """Repeats the source, then EOS; would rather say PAD or GO."""

    def __init__(self) -> None:
        super().__init__(seed=0)

    def step(self, state: TableState, tokens: torch.Tensor):  # type: ignore[no-untyped-def]
        told, following = super().step(state, tokens)
        place = state.history.size(2)
        text = torch.cat([state.source, torch.zeros(len(tokens), 9, dtype=torch.int64)], dim=1)
        wanted = text[:, place].where(text[:, place] != 0, EOS)
        logits = torch.nn.functional.one_hot(wanted, 7).float()[:, None]
        logits[..., :2] = 5.0
        return told._replace(logits=logits), following


def test_the_most_probable_symbols_are_followed_to_eos_and_never_pad_or_go():
    source, lengths = batch([4, 5, 6], [5])
    found = greedy(CopyModel(), source, lengths, constraints(2, 9))
    assert [each.ids for each in found] == [[4, 5, 6], [5]]


def test_each_translation_is_cut_at_its_own_length():
    source, lengths = batch([4, 5, 6], [5])
    own = constraints(2, 9)
    own.__init__(torch.tensor([0, 0]), torch.tensor([2, 9]))  # type: ignore[misc]
    found = greedy(CopyModel(), source, lengths, own)
    assert [each.ids for each in found] == [[4, 5], [5]]


def test_company_changes_nothing():
    model, many = TableModel(1), batch(*SOURCES)
    together = greedy(model, *many, constraints(len(SOURCES), 8), requested=EVERYTHING)
    for source, found in zip(SOURCES, together, strict=True):
        (alone,) = greedy(model, *batch(source), constraints(1, 8), requested=EVERYTHING)
        assert (alone.ids, alone.log_probability) == (found.ids, found.log_probability)
        assert alone.attention is not None and found.attention is not None
        assert torch.equal(alone.attention, found.attention[:, : len(source)])
        assert not found.attention[:, len(source) :].any()


def test_finished_sentences_leave_the_batch():
    source, lengths = batch([4] * 8, *([[5]] * 9))
    model = CopyModel()
    greedy(model, source, lengths, constraints(10, 20))
    assert model.steps == 9
    assert model.rows == 10 + 10 + 7 * 1


def test_nothing_is_told_that_nobody_asked_for():
    (found,) = greedy(TableModel(1), *batch([4, 5]), constraints(1, 8))
    assert (found.log_probability, found.score, found.attention) == (None, None, None)


def test_a_score_is_normalised_by_length_and_lowered_by_missing_coverage():
    # Wu et al. (2016), equation 14, by hand.
    attended = torch.tensor([1.5, 0.5])
    assert Penalties().score(-6.0, 7, attended) == -6.0
    assert Penalties(length=1.0).score(-6.0, 7, attended) == -3.0
    expected = -6.0 / 2**0.5 + 0.2 * float(torch.tensor(0.5).log())
    assert abs(Penalties(0.5, 0.2).score(-6.0, 7, attended) - expected) < 1e-6
