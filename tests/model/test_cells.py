"""Cells equal PyTorch's, and begin as announced."""

import pytest
import torch

from nmt.model.cells import CellStack, GRUCell, LSTMCell, make_cell


def test_a_gru_cell_is_pytorchs():
    torch.manual_seed(0)
    ours, theirs = GRUCell(input_size=3, hidden_size=4), torch.nn.GRUCell(3, 4)
    with torch.no_grad():
        for weight in ours.parameters():
            weight.normal_()
        theirs.weight_ih.copy_(ours.input_weight.t())
        theirs.weight_hh.copy_(ours.state_weight.t())
        theirs.bias_ih.copy_(ours.input_bias)
        theirs.bias_hh.copy_(torch.cat([torch.zeros(8), ours.candidate_state_bias]))
    inputs, state = torch.randn(5, 3), torch.randn(5, 4)
    torch.testing.assert_close(ours.step(ours.project_input(inputs), state), theirs(inputs, state))


def test_an_lstm_cell_is_pytorchs():
    torch.manual_seed(0)
    ours, theirs = LSTMCell(input_size=3, hidden_size=4), torch.nn.LSTMCell(3, 4)
    with torch.no_grad():
        for weight in ours.parameters():
            weight.normal_()
        order = [0, 1, 3, 2]  # theirs: input, forget, candidate, output
        for name, weight in (("ih", ours.input_weight), ("hh", ours.state_weight)):
            columns = torch.cat([weight.chunk(4, dim=1)[gate] for gate in order], dim=1)
            getattr(theirs, f"weight_{name}").copy_(columns.t())
        biases = ours.input_bias.chunk(4)
        theirs.bias_ih.copy_(torch.cat([biases[gate] for gate in order]))
        theirs.bias_hh.zero_()
    inputs, memory, hidden = torch.randn(5, 3), torch.randn(5, 4), torch.randn(5, 4)
    state = ours.step(ours.project_input(inputs), torch.cat([memory, hidden], dim=1))
    expected_hidden, expected_memory = theirs(inputs, (hidden, memory))
    torch.testing.assert_close(state, torch.cat([expected_memory, expected_hidden], dim=1))
    torch.testing.assert_close(ours.output(state), expected_hidden)


def test_an_lstm_remembers_at_first():
    cell = LSTMCell(input_size=3, hidden_size=4)
    assert cell.input_bias.tolist() == [0] * 4 + [1] * 4 + [0] * 8


@pytest.mark.parametrize(("kind", "gates"), [("gru", 3), ("lstm", 4)])
def test_recurrent_weights_are_orthogonal_at_first_gate_by_gate(kind, gates: int):
    cell = make_cell(kind, input_size=3, hidden_size=4)
    for gate in cell.state_weight.chunk(gates, dim=1):
        torch.testing.assert_close(gate @ gate.t(), torch.eye(4))


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_a_stack_is_its_cells_one_upon_the_other(kind):
    torch.manual_seed(0)
    stack = CellStack(kind, layers=2, input_size=3, hidden_size=4, dropout=0.0)
    inputs, state = torch.randn(5, 3), torch.randn(5, stack.state_size)
    lower, upper = stack.cells
    below, above = state.chunk(2, dim=1)
    below = lower.step(lower.project_input(inputs), below)
    above = upper.step(upper.project_input(lower.output(below)), above)
    output, after = stack.step(inputs, state)
    torch.testing.assert_close(after, torch.cat([below, above], dim=1))
    torch.testing.assert_close(output, upper.output(above))
