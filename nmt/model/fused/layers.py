"""A layer of the decoder, forward and backward.

Legend of shapes as in `nmt.model.network`; G and R as in `nmt.model.fused.cells`.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from nmt.model.fused.cells import FusedCell
from nmt.model.fused.matmul import weight_gradient


class LayerWeights(NamedTuple):
    """The weights of a layer: one matrix for its input, and one for its state."""

    input_weight: Tensor  # [I, G]
    input_bias: Tensor  # [G]
    state_weight: Tensor  # [state size, K A + R], to the query and to the next step
    state_bias: Tensor  # [K A + R]


class StepBuffer(NamedTuple):
    """One value per step, stored in its own dtype and in that of the products.

    Both fields are the same tensor if the dtypes are equal.
    """

    values: Tensor  # [steps, B, ...]
    cast: Tensor  # [steps, B, ...], in the dtype of the products

    @classmethod
    def empty(cls, like: Tensor, steps: int, dtype: torch.dtype, size: int) -> "StepBuffer":
        """Allocate a buffer.

        Args:
            like: [T, B, ...], gives B, the dtype of the values and the device.
            steps: number of values.
            dtype: of the matrix products.
            size: of a value.
        """
        values = like.new_empty(steps, like.size(1), size)
        cast = values if values.dtype == dtype else torch.empty_like(values, dtype=dtype)
        return cls(values, cast)

    def put(self, step: int, value: Tensor) -> None:
        """Store the value of a step."""
        self.values[step] = value
        self.update_cast(step)

    def update_cast(self, step: int) -> None:
        """Cast the value of a step after it was written to `values` in place."""
        if self.cast is not self.values:
            self.cast[step] = self.values[step]


class LayerForward:
    """The forward pass of a layer.

    Args:
        cell: its cell.
        weights: its weights.
        initial_state: [B, state size].
        steps: T.
        query_size: K A.

    Attributes:
        states: T + 1 states [B, state size], the initial one first.
    """

    def __init__(
        self,
        cell: FusedCell,
        weights: LayerWeights,
        initial_state: Tensor,
        steps: int,
        query_size: int,
    ) -> None:
        dtype = weights.input_weight.dtype
        batch_size, state_size = initial_state.shape
        self._cell, self._weights, self._query_size = cell, weights, query_size
        self.states = StepBuffer.empty(initial_state[None], steps + 1, dtype, state_size)
        self._inputs = torch.empty(
            steps, batch_size, len(weights.input_weight), dtype=dtype, device=initial_state.device
        )
        self._gates = initial_state.new_empty(
            steps, batch_size, 4 * cell.output(initial_state).size(1)
        )
        self.states.put(0, initial_state)
        self._state_product = self._project_state(0)  # [B, K A + R], of the latest state

    def forward(self, step: int, inputs: Tensor, query: Tensor) -> Tensor:
        """Compute a step.

        Args:
            step: 0..T - 1.
            inputs: [B, I].
            query: [B, K A]; the part of this layer is added in place.

        Returns:
            The output [B, H].
        """
        weights = self._weights
        self._inputs[step] = inputs
        projected = torch.add(self._inputs[step] @ weights.input_weight, weights.input_bias)
        self._cell.forward(
            projected,
            self._state_product[:, self._query_size :],
            self.states.values[step],
            self._gates[step],
            self.states.values[step + 1],
        )
        self.states.update_cast(step + 1)
        self._state_product = self._project_state(step + 1)
        query += self._state_product[:, : self._query_size]
        return self._cell.output(self.states.values[step + 1])

    @property
    def saved(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The tensors that `LayerBackward` needs."""
        return *self.states, self._inputs, self._gates

    def _project_state(self, step: int) -> Tensor:
        return torch.add(
            self.states.cast[step] @ self._weights.state_weight, self._weights.state_bias
        )


class LayerBackward:
    """The backward pass of a layer.

    For every state, one row holds the gradients of its query, then those of the pre-activations of
    the next step in the order of `nmt.model.fused.cells`.

    Args:
        cell: its cell.
        weights: its weights.
        saved: of the forward pass.
        grad_last_state: [B, state size].
        query_size: K A.
    """

    def __init__(
        self,
        cell: FusedCell,
        weights: LayerWeights,
        saved: Sequence[Tensor],
        grad_last_state: Tensor,
        query_size: int,
    ) -> None:
        self._cell, self._query_size = cell, query_size
        self._grad_next_state = grad_last_state  # without the part through the state's products
        self._states, self._cast_states, self._inputs, self._gates = saved
        width = query_size + self._gates.size(2)
        self._gradients = torch.zeros(
            *self._cast_states.shape[:2],
            width,
            dtype=self._cast_states.dtype,
            device=grad_last_state.device,
        )
        self._grad_gates = self._gradients[:, :, query_size:]
        self._grad_state_product = self._gradients[:, :, : query_size + cell.state_columns.stop]
        self._grad_projected = self._grad_gates[:-1, :, cell.input_columns]
        self._state_weight_t = weights.state_weight.t()
        self._input_weight_t = weights.input_weight.t()
        self._step_gradients = torch.empty_like(self._gates[0])

    def backward(self, step: int, grad_query: Tensor, grad_output: Tensor) -> Tensor:
        """Compute the gradients of a step.

        Args:
            step: 0..T - 1, in descending order.
            grad_query: [B, K A], of the query after the step.
            grad_output: [B, H].

        Returns:
            The gradient of the inputs [B, I].
        """
        self._gradients[step + 1, :, : self._query_size] = grad_query
        grad_next_state = torch.add(
            self._grad_state_product[step + 1] @ self._state_weight_t, self._grad_next_state
        )
        self._cell.output(grad_next_state).add_(grad_output)
        same_dtype = self._grad_gates.dtype == self._step_gradients.dtype
        step_gradients = self._grad_gates[step] if same_dtype else self._step_gradients
        self._grad_next_state = self._cell.backward(
            self._gates[step],
            self._states[step],
            self._states[step + 1],
            grad_next_state,
            step_gradients,
        )
        if not same_dtype:
            self._grad_gates[step] = step_gradients
        return (self._grad_projected[step] @ self._input_weight_t).to(grad_next_state.dtype)

    def initial_state_gradient(self) -> Tensor:
        """Return the gradient of the initial state, which has no query."""
        return torch.add(self._grad_state_product[0] @ self._state_weight_t, self._grad_next_state)

    def weight_gradients(self) -> LayerWeights:
        """Return the gradients of the weights."""
        product_dtype, dtype = self._cast_states.dtype, self._step_gradients.dtype
        return LayerWeights(
            weight_gradient(self._inputs, self._grad_projected, product_dtype),
            self._grad_projected.sum((0, 1)).to(dtype),
            weight_gradient(self._cast_states, self._grad_state_product, product_dtype),
            self._grad_state_product.sum((0, 1)).to(dtype),
        )
