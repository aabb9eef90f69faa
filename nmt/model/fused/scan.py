"""A cell applied to all steps of a known input sequence, forward and backward."""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from nmt.model.cells import Cell
from nmt.model.fused.cells import FusedCell, fused_cell


def scan(
    cells: list[Cell],
    inputs: Tensor,
    initial_states: Tensor | None,
    *,
    padding: Tensor | None,
    dtype: torch.dtype,
) -> Tensor:
    """Run D cells of equal sizes in parallel, each over its own sequence.

    Args:
        cells: D cells of one kind.
        inputs: [D, S, B, I], differentiable.
        initial_states: [D, B, state size], differentiable; None: zeros.
        padding: [S, B, 1] bool, the steps in which the last cell keeps its state, which must be
            zeros in these steps; None: no padding.
        dtype: of the matrix products.

    Returns:
        The state after every step, [D, S, B, state size].
    """
    cell_form = fused_cell(cells[0])
    if initial_states is None:
        initial_states = inputs.new_zeros(len(cells), inputs.size(2), cells[0].state_size)
    states: Tensor = _Scan.apply(  # type: ignore[no-untyped-call]
        cell_form,
        inputs,
        torch.stack([cell.input_weight for cell in cells]).to(dtype),
        torch.stack([cell.input_bias for cell in cells])[:, None],
        torch.stack([cell_form.state_weight(cell) for cell in cells]).to(dtype),
        torch.stack([cell_form.state_bias(cell) for cell in cells])[:, None],
        initial_states,
        padding,
    )
    return states


class _Scan(torch.autograd.Function):
    """`scan`, with weights [D, in, out] in the dtype of the products and biases [D, 1, out]."""

    @staticmethod
    def forward(
        ctx: Any,
        cell: FusedCell,
        inputs: Tensor,
        input_weight: Tensor,
        input_bias: Tensor,
        state_weight: Tensor,
        state_bias: Tensor,
        initial_states: Tensor,
        padding: Tensor | None,
    ) -> Tensor:
        directions, steps, batch_size, _ = inputs.shape
        dtype = input_weight.dtype
        inputs = inputs.to(dtype)
        projected = torch.add(torch.bmm(inputs.flatten(1, 2), input_weight), input_bias)
        projected = projected.view(directions, steps, batch_size, -1)
        if padding is not None:
            unchanged = cell.padding_preactivations(projected)
            projected[-1] = torch.where(padding, unchanged, projected[-1])
        states = initial_states.new_empty(directions, steps + 1, *initial_states.shape[1:])
        states[:, 0] = initial_states
        # In the dtype of the products; the same tensor if the dtypes are equal.
        cast_states = states if states.dtype == dtype else torch.empty_like(states, dtype=dtype)
        gates = initial_states.new_empty(
            directions, steps, batch_size, 4 * cell.output(initial_states).size(2)
        )
        for step in range(steps):
            state = states[:, step]
            if cast_states is not states:
                cast_states[:, step] = state
            recurrent = torch.add(torch.bmm(cast_states[:, step], state_weight), state_bias)
            cell.forward(projected[:, step], recurrent, state, gates[:, step], states[:, step + 1])
        ctx.save_for_backward(inputs, gates, states, cast_states, input_weight, state_weight)
        ctx.cell = cell
        return states[:, 1:]

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_states: Tensor) -> tuple[Tensor | None, ...]:
        inputs, gates, states, cast_states, input_weight, state_weight = ctx.saved_tensors
        cell: FusedCell = ctx.cell
        steps = grad_states.size(1)
        gradients = torch.empty_like(gates, dtype=input_weight.dtype)
        same_dtype = gates.dtype == gradients.dtype
        step_gradients = torch.empty_like(gates[:, 0])
        state_weight_t = state_weight.transpose(1, 2)
        grad_state = torch.zeros_like(states[:, 0])
        for step in reversed(range(steps)):
            step_gradients = gradients[:, step] if same_dtype else step_gradients
            grad_state = cell.backward(
                gates[:, step],
                states[:, step],
                states[:, step + 1],
                grad_states[:, step] + grad_state,
                step_gradients,
            )
            if not same_dtype:
                gradients[:, step] = step_gradients
            grad_state += torch.bmm(gradients[:, step, :, cell.state_columns], state_weight_t)
        grad_projected = gradients[..., cell.input_columns].flatten(1, 2)
        grad_recurrent = gradients[..., cell.state_columns].flatten(1, 2)
        previous_states = cast_states[:, :-1].flatten(1, 2)
        dtype = grad_states.dtype
        return (
            None,
            torch.bmm(grad_projected, input_weight.transpose(1, 2)).to(dtype).view_as(inputs),
            torch.bmm(inputs.flatten(1, 2).transpose(1, 2), grad_projected),
            grad_projected.sum(1, keepdim=True).to(dtype),
            torch.bmm(previous_states.transpose(1, 2), grad_recurrent),
            grad_recurrent.sum(1, keepdim=True).to(dtype),
            grad_state,
            None,
        )
