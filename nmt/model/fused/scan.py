"""A cell run over all steps of a sequence whose inputs are known, and back."""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from nmt.model.cells import Cell
from nmt.model.fused.cells import FusedCell, fused_cell


def scan(
    cells: list[Cell],
    inputs: Tensor,
    start: Tensor | None,
    *,
    padding: Tensor | None,
    dtype: torch.dtype,
) -> Tensor:
    """Run cells of one size beside each other, each over a sequence of its own.

    Args:
        cells: D of them.
        inputs: [D, S, B, I], differentiable.
        start: [D, B, state size], differentiable; None: zeros.
        padding: [S, B, 1] bool, steps in which the last sequence keeps its state, which must
            be zeros there; None: there are none.
        dtype: of the matrix products.

    Returns:
        The state after every step, [D, S, B, state size].
    """
    kernel = fused_cell(cells[0])
    if start is None:
        start = inputs.new_zeros(len(cells), inputs.size(2), cells[0].state_size)
    states: Tensor = _Scan.apply(  # type: ignore[no-untyped-call]
        kernel,
        inputs,
        torch.stack([cell.input_weight for cell in cells]).to(dtype),
        torch.stack([cell.input_bias for cell in cells])[:, None],
        torch.stack([kernel.state_weight(cell) for cell in cells]).to(dtype),
        torch.stack([kernel.state_bias(cell) for cell in cells])[:, None],
        start,
        padding,
    )
    return states


class _Scan(torch.autograd.Function):
    """The loop; weights [D, in, out] have the dtype of the products, biases are [D, 1, out]."""

    @staticmethod
    def forward(
        ctx: Any,
        kernel: FusedCell,
        inputs: Tensor,
        input_weight: Tensor,
        input_bias: Tensor,
        state_weight: Tensor,
        state_bias: Tensor,
        start: Tensor,
        padding: Tensor | None,
    ) -> Tensor:
        directions, steps, rows, _ = inputs.shape
        dtype = input_weight.dtype
        inputs = inputs.to(dtype)
        read = torch.add(torch.bmm(inputs.flatten(1, 2), input_weight), input_bias)
        read = read.view(directions, steps, rows, -1)
        if padding is not None:
            read[-1] = torch.where(padding, kernel.padding_preactivations(read), read[-1])
        states = start.new_empty(directions, steps + 1, *start.shape[1:])
        states[:, 0] = start
        narrow = states if states.dtype == dtype else torch.empty_like(states, dtype=dtype)
        gates = start.new_empty(directions, steps, rows, 4 * kernel.output(start).size(2))
        for step in range(steps):
            state = states[:, step]
            if narrow is not states:
                narrow[:, step] = state
            recurrent = torch.add(torch.bmm(narrow[:, step], state_weight), state_bias)
            kernel.forward(read[:, step], recurrent, state, gates[:, step], states[:, step + 1])
        ctx.save_for_backward(inputs, gates, states, narrow, input_weight, state_weight)
        ctx.kernel = kernel
        return states[:, 1:]

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        inputs, gates, states, narrow, input_weight, state_weight = ctx.saved_tensors
        kernel: FusedCell = ctx.kernel
        steps = gradient.size(1)
        gradients = torch.empty_like(gates, dtype=input_weight.dtype)
        wide = gates.dtype == gradients.dtype
        own = torch.empty_like(gates[:, 0])
        transposed = state_weight.transpose(1, 2)
        carry = torch.zeros_like(states[:, 0])
        for step in reversed(range(steps)):
            own = gradients[:, step] if wide else own
            carry = kernel.backward(
                gates[:, step], states[:, step], states[:, step + 1], gradient[:, step] + carry, own
            )
            if not wide:
                gradients[:, step] = own
            carry += torch.bmm(gradients[:, step, :, kernel.state_columns], transposed)
        of_input = gradients[..., kernel.input_columns].flatten(1, 2)
        of_state = gradients[..., kernel.state_columns].flatten(1, 2)
        before = narrow[:, :-1].flatten(1, 2)
        dtype = gradient.dtype
        return (
            None,
            torch.bmm(of_input, input_weight.transpose(1, 2)).to(dtype).view_as(inputs),
            torch.bmm(inputs.flatten(1, 2).transpose(1, 2), of_input),
            of_input.sum(1, keepdim=True).to(dtype),
            torch.bmm(before.transpose(1, 2), of_state),
            of_state.sum(1, keepdim=True).to(dtype),
            carry,
            None,
        )
