"""Recurrent cells: one step of recurrence, written as plain linear maps.

A cell has a state [B, state_size], one tensor whatever the cell, and an output [B, H] which is
part of it. `project_input` needs no state, so a caller applies it to all steps of a sequence at once.
"""

from typing import Literal

import torch
from torch import Tensor, nn

from nmt.model.dropout import Dropout

CellKind = Literal["gru", "lstm"]


class GRUCell(nn.Module):
    """Gated recurrent unit (Cho et al. 2014), but with the reset gate after the recurrent product.

        r, z = sigmoid(x W_rz + b_rz + h R_rz)
        c    = tanh(x W_c + b_c + r * (h R_c + b_r))
        h'   = (1 - z) * c + z * h

    the variant of cuDNN and PyTorch. Weights are [in, out], columns reset, update, candidate. The
    state is h, and so is the output.

    Initially every gate's input weights are uniform (Glorot and Bengio 2010), its recurrent
    weights orthogonal (Saxe et al. 2014), and its biases zero.

    Args:
        input_size: I.
        hidden_size: H.
    """

    def __init__(self, *, input_size: int, hidden_size: int) -> None:
        super().__init__()
        self.input_weight = _input_weight(input_size, hidden_size, gates=3)
        self.input_bias = nn.Parameter(torch.zeros(3 * hidden_size))
        self.state_weight = _state_weight(hidden_size, gates=3)
        self.candidate_state_bias = nn.Parameter(torch.zeros(hidden_size))
        self.hidden_size = self.state_size = hidden_size

    def project_input(self, inputs: Tensor) -> Tensor:
        """Return the input's part of the pre-activations: [..., I] to [..., 3H]."""
        return inputs @ self.input_weight + self.input_bias

    def step(self, read: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, H] from `project_input(inputs)` [B, 3H] and the state [B, H]."""
        return self.step_from_product(read, state @ self.state_weight, state)

    def step_from_product(self, read: Tensor, recurrent: Tensor, state: Tensor) -> Tensor:
        """Return the same where the product of the state, `recurrent` [B, 3H], is there already."""
        size = self.hidden_size
        read_gates, read_candidate = torch.split(read, [2 * size, size], dim=1)
        state_gates, state_candidate = torch.split(recurrent, [2 * size, size], dim=1)
        reset, update = torch.sigmoid(read_gates + state_gates).chunk(2, dim=1)
        candidate = torch.tanh(
            torch.addcmul(read_candidate, reset, state_candidate + self.candidate_state_bias)
        )
        return torch.lerp(candidate, state, update)

    def output(self, state: Tensor) -> Tensor:
        """Return the output [..., H] that a state [..., H] holds."""
        return state


class LSTMCell(nn.Module):
    """Long short-term memory (Hochreiter and Schmidhuber 1997) that can forget (Gers et al. 2000).

        i, f, o = sigmoid(x W_ifo + h R_ifo + b_ifo)
        c'      = f * c + i * tanh(x W_c + h R_c + b_c)
        h'      = o * tanh(c')

    Weights are [in, out], columns input gate, forget gate, output gate, candidate. The state is c
    and h side by side, the output h.

    Initial weights are those of `GRUCell`; the bias of the forget gate is 1, so that the cell
    remembers before it has learned what to forget (Jozefowicz et al. 2015).

    Args:
        input_size: I.
        hidden_size: H.
    """

    def __init__(self, *, input_size: int, hidden_size: int) -> None:
        super().__init__()
        self.input_weight = _input_weight(input_size, hidden_size, gates=4)
        self.input_bias = nn.Parameter(torch.zeros(4 * hidden_size))
        self.state_weight = _state_weight(hidden_size, gates=4)
        self.hidden_size = hidden_size
        self.state_size = 2 * hidden_size
        nn.init.ones_(self.input_bias.data[hidden_size : 2 * hidden_size])

    def project_input(self, inputs: Tensor) -> Tensor:
        """Return the input's part of the pre-activations: [..., I] to [..., 4H]."""
        return inputs @ self.input_weight + self.input_bias

    def step(self, read: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, 2H] from `project_input(inputs)` [B, 4H] and the state [B, 2H]."""
        return self._gate(torch.addmm(read, self.output(state), self.state_weight), state)

    def step_from_product(self, read: Tensor, recurrent: Tensor, state: Tensor) -> Tensor:
        """Return the same where the product of h, `recurrent` [B, 4H], is there already."""
        return self._gate(read + recurrent, state)

    def _gate(self, total: Tensor, state: Tensor) -> Tensor:
        size = self.hidden_size
        memory = state[:, :size]
        gates, candidate = torch.split(total, [3 * size, size], dim=1)
        input_gate, forget_gate, output_gate = torch.sigmoid(gates).chunk(3, dim=1)
        memory = torch.addcmul(forget_gate * memory, input_gate, torch.tanh(candidate))
        return torch.cat([memory, output_gate * torch.tanh(memory)], dim=1)

    def output(self, state: Tensor) -> Tensor:
        """Return the output [..., H] that a state [..., 2H] holds."""
        return state[..., self.hidden_size :]


Cell = GRUCell | LSTMCell


def make_cell(kind: CellKind, *, input_size: int, hidden_size: int) -> Cell:
    """Return a fresh cell that reads `input_size` and puts out `hidden_size`."""
    match kind:
        case "gru":
            return GRUCell(input_size=input_size, hidden_size=hidden_size)
        case "lstm":
            return LSTMCell(input_size=input_size, hidden_size=hidden_size)


class CellStack(nn.Module):
    """Layers of cells that make one step together: layer i + 1 reads the output of layer i.

    Its state [B, Q] is that of all layers, side by side: Q = L H for GRU, 2 L H for LSTM.

    Args:
        kind: of every cell.
        layers: L, at least 1.
        input_size: I, of the first layer; the others read H.
        hidden_size: H.
        dropout: probability of zeroing an element of what one layer hands to the next.
    """

    def __init__(
        self, kind: CellKind, *, layers: int, input_size: int, hidden_size: int, dropout: float
    ) -> None:
        super().__init__()
        self.cells = nn.ModuleList(
            make_cell(
                kind, input_size=hidden_size if layer else input_size, hidden_size=hidden_size
            )
            for layer in range(layers)
        )
        self.dropout = Dropout(dropout)
        self.state_size = sum(cell.state_size for cell in self._layers())

    def step(self, inputs: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """Return the output [B, H] of the last layer, and the next state [B, Q].

        Args:
            inputs: [B, I].
            state: [B, Q].
        """
        cells = self._layers()
        before = state.chunk(len(cells), dim=1) if len(cells) > 1 else [state]
        after = []
        for layer, cell in enumerate(cells):
            read = cell.project_input(self.dropout(inputs) if layer else inputs)
            after.append(cell.step(read, before[layer]))
            inputs = cell.output(after[layer])
        return inputs, torch.cat(after, dim=1) if len(cells) > 1 else after[0]

    def _layers(self) -> list[Cell]:
        return list(self.cells)  # type: ignore[arg-type]


def _input_weight(input_size: int, hidden_size: int, *, gates: int) -> nn.Parameter:
    weight = nn.Parameter(torch.empty(input_size, gates * hidden_size))
    for gate in weight.chunk(gates, dim=1):
        nn.init.xavier_uniform_(gate)
    return weight


def _state_weight(hidden_size: int, *, gates: int) -> nn.Parameter:
    weight = nn.Parameter(torch.empty(hidden_size, gates * hidden_size))
    for gate in weight.chunk(gates, dim=1):
        nn.init.orthogonal_(gate)
    return weight
