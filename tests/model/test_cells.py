"""Cells equal those of PyTorch and have the documented initial weights."""

import pytest
import torch

from nmt.model.cells import CellStack, GRUCell, LSTMCell, make_cell


def test_gru_cell_equals_that_of_pytorch():
    torch.manual_seed(0)
    cell, reference = GRUCell(input_size=3, hidden_size=4), torch.nn.GRUCell(3, 4)
    with torch.no_grad():
        for weight in cell.parameters():
            weight.normal_()
        reference.weight_ih.copy_(cell.input_weight.t())
        reference.weight_hh.copy_(cell.state_weight.t())
        reference.bias_ih.copy_(cell.input_bias)
        reference.bias_hh.copy_(torch.cat([torch.zeros(8), cell.candidate_state_bias]))
    inputs, state = torch.randn(5, 3), torch.randn(5, 4)
    torch.testing.assert_close(
        cell.step(cell.project_input(inputs), state), reference(inputs, state)
    )


def test_lstm_cell_equals_that_of_pytorch():
    torch.manual_seed(0)
    cell, reference = LSTMCell(input_size=3, hidden_size=4), torch.nn.LSTMCell(3, 4)
    with torch.no_grad():
        for weight in cell.parameters():
            weight.normal_()
        order = [0, 1, 3, 2]  # PyTorch: input, forget, candidate, output
        for name, weight in (("ih", cell.input_weight), ("hh", cell.state_weight)):
            columns = torch.cat([weight.chunk(4, dim=1)[gate] for gate in order], dim=1)
            getattr(reference, f"weight_{name}").copy_(columns.t())
        biases = cell.input_bias.chunk(4)
        reference.bias_ih.copy_(torch.cat([biases[gate] for gate in order]))
        reference.bias_hh.zero_()
    inputs, memory, hidden = torch.randn(5, 3), torch.randn(5, 4), torch.randn(5, 4)
    state = cell.step(cell.project_input(inputs), torch.cat([memory, hidden], dim=1))
    expected_hidden, expected_memory = reference(inputs, (hidden, memory))
    torch.testing.assert_close(state, torch.cat([expected_memory, expected_hidden], dim=1))
    torch.testing.assert_close(cell.output(state), expected_hidden)


def test_initial_forget_bias_of_an_lstm_is_one():
    cell = LSTMCell(input_size=3, hidden_size=4)
    assert cell.input_bias.tolist() == [0] * 4 + [1] * 4 + [0] * 8


@pytest.mark.parametrize(("kind", "gates"), [("gru", 3), ("lstm", 4)])
def test_initial_recurrent_weights_are_orthogonal_per_gate(kind, gates: int):
    cell = make_cell(kind, input_size=3, hidden_size=4)
    for gate in cell.state_weight.chunk(gates, dim=1):
        torch.testing.assert_close(gate @ gate.t(), torch.eye(4))


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_stack_equals_its_cells_in_sequence(kind):
    torch.manual_seed(0)
    stack = CellStack(kind, layers=2, input_size=3, hidden_size=4, dropout=0.0)
    inputs, state = torch.randn(5, 3), torch.randn(5, stack.state_size)
    lower, upper = stack.cells
    below, above = state.chunk(2, dim=1)
    below = lower.step(lower.project_input(inputs), below)
    above = upper.step(upper.project_input(lower.output(below)), above)
    output, next_state = stack.step(inputs, state)
    torch.testing.assert_close(next_state, torch.cat([below, above], dim=1))
    torch.testing.assert_close(output, upper.output(above))
