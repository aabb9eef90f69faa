"""The encoder: sizes, directions, and the final state after the last real token."""

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
def test_output_sizes_do_not_depend_on_the_number_of_directions(
    make_model: MakeModel, cell: str, parts: int, layers: int, bidirectional: bool
):
    model = make_model(cell=cell, layers=layers, bidirectional=bidirectional, hidden_size=8)
    states, last = model.encoder(SOURCE, LENGTHS)
    assert states.shape == (3, 5, 8)
    assert last.shape == (3, layers * parts * 8)


def test_first_state_of_a_bidirectional_encoder_depends_on_the_last_token(make_model: MakeModel):
    model = make_model(hidden_size=8).eval()
    changed = SOURCE.clone()
    changed[0, 4] = 13
    before, after = (model.encode(source, LENGTHS)[0] for source in (SOURCE, changed))
    assert not torch.equal(before[0, 0], after[0, 0])


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_final_state_of_the_last_layer_contains_its_last_outputs(make_model: MakeModel, cell: str):
    model = make_model(cell=cell, layers=2, hidden_size=8).eval()
    states, last = model.encoder(SOURCE, LENGTHS)
    output = last[:, -8:]  # for LSTM, h comes after c
    rows = torch.arange(3)
    torch.testing.assert_close(output[:, :4], states[rows, LENGTHS - 1, :4])  # forwards
    torch.testing.assert_close(output[:, 4:], states[rows, 0, 4:])  # backwards


def test_odd_hidden_size_is_rejected_for_a_bidirectional_encoder(make_model: MakeModel):
    with pytest.raises(ValueError, match="hidden_size must be even when bidirectional, but is 7"):
        make_model(hidden_size=7)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_two_bidirectional_layers_equal_those_of_pytorch(make_model: MakeModel, cell: str):
    model = make_model(cell=cell, layers=2, hidden_size=8, dropout=0).eval()
    kind = torch.nn.GRU if cell == "gru" else torch.nn.LSTM
    reference = kind(3, 4, num_layers=2, bidirectional=True, batch_first=True)
    order = [0, 1, 2] if cell == "gru" else [0, 1, 3, 2]  # of the gates in PyTorch
    for number, layer in enumerate(model.encoder.layers):
        for suffix, layer_cell in (("", layer.forward_cell), ("_reverse", layer.backward_cell)):
            for weight in layer_cell.parameters():
                torch.nn.init.normal_(weight)
            biases = [layer_cell.input_bias, torch.zeros_like(layer_cell.input_bias)]
            if cell == "gru":
                biases[1][8:] = layer_cell.candidate_state_bias
            weights = [layer_cell.input_weight.t(), layer_cell.state_weight.t(), *biases]
            names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
            for name, weight in zip(names, weights, strict=True):
                rows = torch.cat([weight.chunk(len(order))[gate] for gate in order])
                getattr(reference, f"{name}_l{number}{suffix}").data.copy_(rows)
    states, last = model.encoder(SOURCE, LENGTHS)
    packed = torch.nn.utils.rnn.pack_padded_sequence(
        model.encoder.embedding(SOURCE), LENGTHS, batch_first=True
    )
    expected, final = reference(packed)
    padded, _ = torch.nn.utils.rnn.pad_packed_sequence(expected, batch_first=True)
    real = torch.arange(5) < LENGTHS[:, None]
    torch.testing.assert_close(states[real], padded[real])
    parts = [final] if cell == "gru" else [final[1], final[0]]  # c, then h
    expected_last = [
        part[2 * layer + direction]
        for layer in range(2)
        for part in parts
        for direction in range(2)
    ]
    torch.testing.assert_close(last, torch.cat(expected_last, dim=1))
