"""Recurrent cells, forward and backward, given the pre-activations.

Shapes name the last dimension; any leading dimensions are allowed. H is the size of the cell, G the
width of the input's part of the pre-activations, R the width of the state's part. The gradients of
all pre-activations of a step are stored in 4 H columns, ordered so that those of the input's part
and those of the state's part are one slice each, for one matrix product each.
"""

from typing import Protocol

import torch
from torch import Tensor

from nmt.model.cells import Cell, GRUCell

_sigmoid_backward = torch.ops.aten.sigmoid_backward.grad_input
_tanh_backward = torch.ops.aten.tanh_backward.grad_input


class FusedCell(Protocol):
    """A kind of cell.

    Attributes:
        input_columns: the G gradient columns of the input's part of the pre-activations.
        state_columns: the R gradient columns of the state's part.
    """

    input_columns: slice
    state_columns: slice

    def state_weight(self, cell: Cell) -> Tensor:
        """Return the weight from the state to its part, [state size, R], differentiable."""

    def state_bias(self, cell: Cell) -> Tensor:
        """Return the bias of the state's part, [R], differentiable."""

    def padding_preactivations(self, like: Tensor) -> Tensor:
        """Return an input's part [G] that leaves a state of zeros unchanged."""

    def forward(
        self,
        projected: Tensor,
        recurrent: Tensor,
        state: Tensor,
        gates: Tensor,
        next_state: Tensor,
    ) -> None:
        """Compute one step.

        Args:
            projected: [G], the input's part of the pre-activations.
            recurrent: [R], the state's part.
            state: before the step.
            gates: [4 H], receives what `backward` needs.
            next_state: receives the state after the step.
        """

    def output(self, state: Tensor) -> Tensor:
        """Return the output [H] of a state, as a view."""

    def backward(
        self,
        gates: Tensor,
        state: Tensor,
        next_state: Tensor,
        grad_next_state: Tensor,
        grad_preactivations: Tensor,
    ) -> Tensor:
        """Compute the gradients of one step.

        Args:
            gates: [4 H], as `forward` filled it.
            state: before the step.
            next_state: after the step.
            grad_next_state: the gradient of `next_state`.
            grad_preactivations: [4 H], receives the gradients of the pre-activations.

        Returns:
            The gradient of `state`, without the part that flows through its pre-activations.
        """


class FusedGRUCell:
    """The fused form of `nmt.model.cells.GRUCell`.

    The columns of the state's part are candidate, reset, update, those of the input's part reset,
    update, candidate. In the gradients, the columns of the two gates, which both parts share, are
    between those of the two candidates.

    Args:
        size: H.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self.input_columns = slice(size, 4 * size)
        self.state_columns = slice(0, 3 * size)

    def state_weight(self, cell: Cell) -> Tensor:
        gates, candidate = torch.split(cell.state_weight, [2 * self._size, self._size], dim=1)
        return torch.cat([candidate, gates], dim=1)

    def state_bias(self, cell: Cell) -> Tensor:
        assert isinstance(cell, GRUCell)
        bias = cell.candidate_state_bias
        return torch.cat([bias, bias.new_zeros(2 * self._size)])

    def padding_preactivations(self, like: Tensor) -> Tensor:
        projected = like.new_zeros(3 * self._size)
        projected[self._size : 2 * self._size] = float("inf")  # an update gate of 1 keeps the state
        return projected

    def forward(
        self,
        projected: Tensor,
        recurrent: Tensor,
        state: Tensor,
        gates: Tensor,
        next_state: Tensor,
    ) -> None:
        size = self._size
        reset_update = gates[..., : 2 * size]
        torch.add(projected[..., : 2 * size], recurrent[..., size:], out=reset_update).sigmoid_()
        reset, update, candidate, state_candidate = gates.chunk(4, dim=-1)
        state_candidate.copy_(recurrent[..., :size])
        torch.addcmul(projected[..., 2 * size :], reset, state_candidate, out=candidate).tanh_()
        torch.lerp(candidate, state, update, out=next_state)

    def output(self, state: Tensor) -> Tensor:
        return state

    def backward(
        self,
        gates: Tensor,
        state: Tensor,
        next_state: Tensor,
        grad_next_state: Tensor,
        grad_preactivations: Tensor,
    ) -> Tensor:
        reset, update, candidate, state_candidate = gates.chunk(4, dim=-1)
        grad_state_candidate, grad_reset, grad_update, grad_candidate = grad_preactivations.chunk(
            4, dim=-1
        )
        grad_state = grad_next_state * update
        _tanh_backward(grad_next_state - grad_state, candidate, grad_input=grad_candidate)
        _sigmoid_backward((state - candidate).mul_(grad_next_state), update, grad_input=grad_update)
        _sigmoid_backward(grad_candidate * state_candidate, reset, grad_input=grad_reset)
        torch.mul(grad_candidate, reset, out=grad_state_candidate)
        return grad_state


class FusedLSTMCell:
    """The fused form of `nmt.model.cells.LSTMCell`. Both parts share all pre-activations.

    Args:
        size: H.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self.input_columns = self.state_columns = slice(0, 4 * size)

    def state_weight(self, cell: Cell) -> Tensor:
        # The gates do not depend on c.
        return torch.nn.functional.pad(cell.state_weight, (0, 0, self._size, 0))

    def state_bias(self, cell: Cell) -> Tensor:
        return cell.state_weight.new_zeros(4 * self._size)

    def padding_preactivations(self, like: Tensor) -> Tensor:
        projected = like.new_zeros(4 * self._size)
        projected[: self._size] = float("-inf")  # an input gate of 0
        return projected

    def forward(
        self,
        projected: Tensor,
        recurrent: Tensor,
        state: Tensor,
        gates: Tensor,
        next_state: Tensor,
    ) -> None:
        torch.add(projected, recurrent, out=gates)
        gates[..., : 3 * self._size].sigmoid_()
        input_gate, forget_gate, output_gate, candidate = gates.chunk(4, dim=-1)
        candidate.tanh_()
        memory, output = next_state.chunk(2, dim=-1)
        torch.mul(forget_gate, state[..., : self._size], out=memory)
        memory.addcmul_(input_gate, candidate)
        torch.mul(output_gate, torch.tanh(memory), out=output)

    def output(self, state: Tensor) -> Tensor:
        return state[..., self._size :]

    def backward(
        self,
        gates: Tensor,
        state: Tensor,
        next_state: Tensor,
        grad_next_state: Tensor,
        grad_preactivations: Tensor,
    ) -> Tensor:
        size = self._size
        input_gate, forget_gate, output_gate, candidate = gates.chunk(4, dim=-1)
        grad_input, grad_forget, grad_output, grad_candidate = grad_preactivations.chunk(4, dim=-1)
        grad_memory_out, grad_hidden = grad_next_state.chunk(2, dim=-1)
        tanh_memory = torch.tanh(next_state[..., :size])
        _sigmoid_backward(grad_hidden * tanh_memory, output_gate, grad_input=grad_output)
        grad_memory = torch.empty_like(tanh_memory)
        _tanh_backward(grad_hidden * output_gate, tanh_memory, grad_input=grad_memory)
        grad_memory += grad_memory_out
        _sigmoid_backward(grad_memory * candidate, input_gate, grad_input=grad_input)
        _sigmoid_backward(grad_memory * state[..., :size], forget_gate, grad_input=grad_forget)
        _tanh_backward(grad_memory * input_gate, candidate, grad_input=grad_candidate)
        grad_state = torch.zeros_like(grad_next_state)
        torch.mul(grad_memory, forget_gate, out=grad_state[..., :size])
        return grad_state


def fused_cell(cell: Cell) -> FusedGRUCell | FusedLSTMCell:
    """Return the fused form of a cell."""
    if isinstance(cell, GRUCell):
        return FusedGRUCell(cell.hidden_size)
    return FusedLSTMCell(cell.hidden_size)
