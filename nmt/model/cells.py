"""Recurrent cells: one step of the recurrence, written as plain linear maps.

Every cell has one state tensor [B, state_size] and an output [B, H], which is part of the state.
`project_input` does not depend on the state, so a caller can apply it to all steps of a sequence
at once.
"""

import torch
from torch import Tensor, nn

from nmt.choices import CellKind
from nmt.model.dropout import Dropout


class GRUCell(nn.Module):
    """Gated recurrent unit (Cho et al. 2014), with the reset gate after the recurrent product.

        r, z = sigmoid(x W_rz + b_rz + h R_rz)
        c    = tanh(x W_c + b_c + r * (h R_c + b_r))
        h'   = (1 - z) * c + z * h

    This is the variant of cuDNN and PyTorch. Weights are [in, out], with the columns reset, update,
    candidate. Both the state and the output are h.

    Initial weights: the input weights of every gate are uniform (Glorot and Bengio 2010), its
    recurrent weights orthogonal (Saxe et al. 2014), and its biases zero.

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

    def step(self, projected: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, H].

        Args:
            projected: [B, 3H], the result of `project_input`.
            state: [B, H].
        """
        return self.step_from_product(projected, state @ self.state_weight, state)

    def step_from_product(self, projected: Tensor, recurrent: Tensor, state: Tensor) -> Tensor:
        """Return the same as `step`, given `recurrent`: state @ state_weight, [B, 3H]."""
        size = self.hidden_size
        input_gates, input_candidate = torch.split(projected, [2 * size, size], dim=1)
        state_gates, state_candidate = torch.split(recurrent, [2 * size, size], dim=1)
        reset, update = torch.sigmoid(input_gates + state_gates).chunk(2, dim=1)
        candidate = torch.tanh(
            torch.addcmul(input_candidate, reset, state_candidate + self.candidate_state_bias)
        )
        return torch.lerp(candidate, state, update)

    def output(self, state: Tensor) -> Tensor:
        """Return the output [..., H] of a state [..., H]."""
        return state


class LSTMCell(nn.Module):
    """Long short-term memory (Hochreiter and Schmidhuber 1997) with a forget gate.

    Gers et al. (2000) added the forget gate:

        i, f, o = sigmoid(x W_ifo + h R_ifo + b_ifo)
        c'      = f * c + i * tanh(x W_c + h R_c + b_c)
        h'      = o * tanh(c')

    Weights are [in, out], with the columns input gate, forget gate, output gate, candidate. The
    state is the concatenation of c and h, the output is h.

    Initial weights are those of `GRUCell`, except that the bias of the forget gate is 1, so that an
    untrained cell keeps its memory (Jozefowicz et al. 2015).

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

    def step(self, projected: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, 2H].

        Args:
            projected: [B, 4H], the result of `project_input`.
            state: [B, 2H].
        """
        preactivations = torch.addmm(projected, self.output(state), self.state_weight)
        return self._next_state(preactivations, state)

    def step_from_product(self, projected: Tensor, recurrent: Tensor, state: Tensor) -> Tensor:
        """Return the same as `step`, given `recurrent`: h @ state_weight, [B, 4H]."""
        return self._next_state(projected + recurrent, state)

    def _next_state(self, preactivations: Tensor, state: Tensor) -> Tensor:
        size = self.hidden_size
        memory = state[:, :size]
        gates, candidate = torch.split(preactivations, [3 * size, size], dim=1)
        input_gate, forget_gate, output_gate = torch.sigmoid(gates).chunk(3, dim=1)
        memory = torch.addcmul(forget_gate * memory, input_gate, torch.tanh(candidate))
        return torch.cat([memory, output_gate * torch.tanh(memory)], dim=1)

    def output(self, state: Tensor) -> Tensor:
        """Return the output [..., H] of a state [..., 2H]."""
        return state[..., self.hidden_size :]


Cell = GRUCell | LSTMCell


def make_cell(kind: CellKind, *, input_size: int, hidden_size: int) -> Cell:
    """Return a cell of a kind, with initial weights."""
    match kind:
        case "gru":
            return GRUCell(input_size=input_size, hidden_size=hidden_size)
        case "lstm":
            return LSTMCell(input_size=input_size, hidden_size=hidden_size)


class CellStack(nn.Module):
    """A stack of L cells. The input of layer i + 1 is the output of layer i.

    The state [B, Q] is the concatenation of the states of all layers: Q = L H for GRU, 2 L H for
    LSTM.

    Args:
        kind: of every cell.
        layers: L, at least 1.
        input_size: I, of the first layer. The other layers take inputs of size H.
        hidden_size: H.
        dropout: probability, 0..1, of zeroing an element between two layers.
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
        self.state_size = sum(cell.state_size for cell in self._cells())

    def step(self, inputs: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """Advance every layer by one step.

        Args:
            inputs: [B, I].
            state: [B, Q].

        Returns:
            The output [B, H] of the last layer, and the next state [B, Q].
        """
        cells = self._cells()
        states = state.chunk(len(cells), dim=1) if len(cells) > 1 else [state]
        next_states = []
        for layer, cell in enumerate(cells):
            projected = cell.project_input(self.dropout(inputs) if layer else inputs)
            next_states.append(cell.step(projected, states[layer]))
            inputs = cell.output(next_states[layer])
        return inputs, torch.cat(next_states, dim=1) if len(cells) > 1 else next_states[0]

    def _cells(self) -> list[Cell]:
        return list(self.cells)  # type: ignore[arg-type]


def _input_weight(input_size: int, hidden_size: int, *, gates: int) -> nn.Parameter:
    weight = nn.Parameter(torch.empty(input_size, gates * hidden_size))
    for gate_weight in weight.chunk(gates, dim=1):
        nn.init.xavier_uniform_(gate_weight)
    return weight


def _state_weight(hidden_size: int, *, gates: int) -> nn.Parameter:
    weight = nn.Parameter(torch.empty(hidden_size, gates * hidden_size))
    for gate_weight in weight.chunk(gates, dim=1):
        nn.init.orthogonal_(gate_weight)
    return weight
