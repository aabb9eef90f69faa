"""Recurrent cells forwards and backwards, on pre-activations that are there already.

Shapes end in the sizes given and may have any dimensions before. H is the size of the cell, G the
width of its pre-activations in the input, R in the state. The gradients of all pre-activations of a
step lie side by side in 4 H columns, so that those of the input and those of the state are each one
slice, for one product.
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
        input_columns: the columns of gradients for what is read of the input, G of them.
        state_columns: the columns for what is read of the state, R of them.
    """

    input_columns: slice
    state_columns: slice

    def state_weight(self, cell: Cell) -> Tensor:
        """Return what the cell reads its state with: [state size, R], differentiable."""

    def state_bias(self, cell: Cell) -> Tensor:
        """Return what is added to that: [R], differentiable."""

    def padding_preactivations(self, like: Tensor) -> Tensor:
        """Return pre-activations of the input [G] that leave a state of zeros as it is."""

    def forward(
        self, read: Tensor, recurrent: Tensor, state: Tensor, gates: Tensor, after: Tensor
    ) -> None:
        """Make a step.

        Args:
            read: of the input, [G].
            recurrent: read of the state, [R].
            state: before the step.
            gates: [4 H], where to keep what `backward` needs.
            after: where to put the state after the step.
        """

    def output(self, state: Tensor) -> Tensor:
        """Return the output [H] that a state holds."""

    def backward(
        self, gates: Tensor, state: Tensor, after: Tensor, gradient: Tensor, gradients: Tensor
    ) -> Tensor:
        """Go one step back.

        Args:
            gates: that `forward` kept.
            state: before the step.
            after: the state after it.
            gradient: of that.
            gradients: [4 H], where to put those of the pre-activations.

        Returns:
            The gradient of the state before, without what its pre-activations contribute.
        """


class FusedGRUCell:
    """`nmt.model.cells.GRUCell`.

    What is read of the state is ordered candidate, reset, update, and what is read of the input
    reset, update, candidate: so the two share the gradients of the gates, which lie between those
    of their candidates.

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
        read = like.new_zeros(3 * self._size)
        read[self._size : 2 * self._size] = float("inf")  # the update gate keeps all
        return read

    def forward(
        self, read: Tensor, recurrent: Tensor, state: Tensor, gates: Tensor, after: Tensor
    ) -> None:
        size = self._size
        both = gates[..., : 2 * size]
        torch.add(read[..., : 2 * size], recurrent[..., size:], out=both).sigmoid_()
        reset, update, candidate, of_state = gates.chunk(4, dim=-1)
        of_state.copy_(recurrent[..., :size])
        torch.addcmul(read[..., 2 * size :], reset, of_state, out=candidate).tanh_()
        torch.lerp(candidate, state, update, out=after)

    def output(self, state: Tensor) -> Tensor:
        return state

    def backward(
        self, gates: Tensor, state: Tensor, after: Tensor, gradient: Tensor, gradients: Tensor
    ) -> Tensor:
        reset, update, candidate, of_state = gates.chunk(4, dim=-1)
        to_state, to_reset, to_update, to_candidate = gradients.chunk(4, dim=-1)
        kept = gradient * update
        _tanh_backward(gradient - kept, candidate, grad_input=to_candidate)
        _sigmoid_backward((state - candidate).mul_(gradient), update, grad_input=to_update)
        _sigmoid_backward(to_candidate * of_state, reset, grad_input=to_reset)
        torch.mul(to_candidate, reset, out=to_state)
        return kept


class FusedLSTMCell:
    """`nmt.model.cells.LSTMCell`, whose input and state share all pre-activations.

    Args:
        size: H.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self.input_columns = self.state_columns = slice(0, 4 * size)

    def state_weight(self, cell: Cell) -> Tensor:
        # Of c the gates read nothing.
        return torch.nn.functional.pad(cell.state_weight, (0, 0, self._size, 0))

    def state_bias(self, cell: Cell) -> Tensor:
        return cell.state_weight.new_zeros(4 * self._size)

    def padding_preactivations(self, like: Tensor) -> Tensor:
        read = like.new_zeros(4 * self._size)
        read[: self._size] = float("-inf")  # the input gate is shut
        return read

    def forward(
        self, read: Tensor, recurrent: Tensor, state: Tensor, gates: Tensor, after: Tensor
    ) -> None:
        torch.add(read, recurrent, out=gates)
        gates[..., : 3 * self._size].sigmoid_()
        input_gate, forget_gate, output_gate, candidate = gates.chunk(4, dim=-1)
        candidate.tanh_()
        memory, output = after.chunk(2, dim=-1)
        torch.mul(forget_gate, state[..., : self._size], out=memory)
        memory.addcmul_(input_gate, candidate)
        torch.mul(output_gate, torch.tanh(memory), out=output)

    def output(self, state: Tensor) -> Tensor:
        return state[..., self._size :]

    def backward(
        self, gates: Tensor, state: Tensor, after: Tensor, gradient: Tensor, gradients: Tensor
    ) -> Tensor:
        input_gate, forget_gate, output_gate, candidate = gates.chunk(4, dim=-1)
        to_input, to_forget, to_output, to_candidate = gradients.chunk(4, dim=-1)
        of_memory, of_output = gradient.chunk(2, dim=-1)
        squashed = torch.tanh(after[..., : self._size])
        _sigmoid_backward(of_output * squashed, output_gate, grad_input=to_output)
        total = torch.empty_like(squashed)
        _tanh_backward(of_output * output_gate, squashed, grad_input=total)
        total += of_memory
        _sigmoid_backward(total * candidate, input_gate, grad_input=to_input)
        _sigmoid_backward(total * state[..., : self._size], forget_gate, grad_input=to_forget)
        _tanh_backward(total * input_gate, candidate, grad_input=to_candidate)
        before = torch.zeros_like(gradient)
        torch.mul(total, forget_gate, out=before[..., : self._size])
        return before


def fused_cell(cell: Cell) -> FusedGRUCell | FusedLSTMCell:
    """Return the kernel of a cell."""
    if isinstance(cell, GRUCell):
        return FusedGRUCell(cell.hidden_size)
    return FusedLSTMCell(cell.hidden_size)
