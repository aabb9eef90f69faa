"""The encoder: both directions are of one width, and the state is that of the last real token."""

from collections.abc import Callable

import pytest
import torch

from nmt.model.network import EncoderDecoder

MakeModel = Callable[..., EncoderDecoder]

SOURCE = torch.tensor([[4, 5, 6, 7, 8], [9, 10, 11, 0, 0], [12, 0, 0, 0, 0]])
LENGTHS = torch.tensor([5, 3, 1])


@pytest.mark.parametrize(("cell", "parts"), [("gru", 1), ("lstm", 2)])
@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("bidirectional", [True, False])
def test_sizes_do_not_depend_on_the_directions(
    make_model: MakeModel, cell: str, parts: int, layers: int, bidirectional: bool
):
    model = make_model(cell=cell, layers=layers, bidirectional=bidirectional, hidden_size=8)
    states, last = model.encoder(SOURCE, LENGTHS)
    assert states.shape == (3, 5, 8)
    assert last.shape == (3, layers * parts * 8)


def test_every_state_of_a_bidirectional_encoder_sees_the_whole_sentence(make_model: MakeModel):
    model = make_model(hidden_size=8).eval()
    changed = SOURCE.clone()
    changed[0, 4] = 13
    before, after = (model.encode(source, LENGTHS)[0] for source in (SOURCE, changed))
    assert not torch.equal(before[0, 0], after[0, 0])


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_the_final_state_of_the_last_layer_holds_its_last_outputs(make_model: MakeModel, cell: str):
    model = make_model(cell=cell, layers=2, hidden_size=8).eval()
    states, last = model.encoder(SOURCE, LENGTHS)
    output = last[:, -8:]  # for LSTM, h comes after c
    rows = torch.arange(3)
    torch.testing.assert_close(output[:, :4], states[rows, LENGTHS - 1, :4])  # forwards
    torch.testing.assert_close(output[:, 4:], states[rows, 0, 4:])  # backwards


def test_an_odd_hidden_size_cannot_be_shared_by_two_directions(make_model: MakeModel):
    with pytest.raises(ValueError, match="hidden_size must be even when bidirectional, but is 7"):
        make_model(hidden_size=7)
