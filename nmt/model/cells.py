"""Recurrent cells: one step of recurrence, written as plain linear maps."""

import torch
from torch import Tensor, nn


class GRUCell(nn.Module):
    """Gated recurrent unit (Cho et al. 2014) whose reset gate acts after the recurrent product.

        r, z = sigmoid(x W_rz + b_rz + h R_rz)
        c    = tanh(x W_c + b_c + r * (h R_c + b_r))
        h'   = (1 - z) * c + z * h

    the variant of cuDNN and PyTorch. Weights are [in, out], columns reset, update, candidate.
    `read` needs no state, so a caller applies it to all steps of a sequence at once.
    """

    def __init__(self, *, input_size: int, hidden_size: int) -> None:
        super().__init__()
        self.input_weight = nn.Parameter(torch.empty(input_size, 3 * hidden_size))
        self.input_bias = nn.Parameter(torch.zeros(3 * hidden_size))
        self.state_weight = nn.Parameter(torch.empty(hidden_size, 3 * hidden_size))
        self.candidate_state_bias = nn.Parameter(torch.zeros(hidden_size))
        self.hidden_size = hidden_size
        for gate in self.input_weight.chunk(3, dim=1):
            nn.init.xavier_uniform_(gate)
        for gate in self.state_weight.chunk(3, dim=1):
            nn.init.orthogonal_(gate)

    def read(self, inputs: Tensor) -> Tensor:
        """Return the input's part of the pre-activations: [..., I] to [..., 3H]."""
        return inputs @ self.input_weight + self.input_bias

    def step(self, read: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, H] from `read(inputs)` [B, 3H] and the state [B, H]."""
        size = self.hidden_size
        read_gates, read_candidate = torch.split(read, [2 * size, size], dim=1)
        state_gates, state_candidate = torch.split(
            state @ self.state_weight, [2 * size, size], dim=1
        )
        reset, update = torch.sigmoid(read_gates + state_gates).chunk(2, dim=1)
        candidate = torch.tanh(
            torch.addcmul(read_candidate, reset, state_candidate + self.candidate_state_bias)
        )
        return torch.lerp(candidate, state, update)
