"""A layer of the decoder, forwards and backwards.

Legend of shapes as in `nmt.model.network`; G and R as in `nmt.model.fused.cells`.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from nmt.model.fused.cells import FusedCell
from nmt.model.fused.matmul import weight_gradient


class LayerWeights(NamedTuple):
    """The weights of a layer: of what reads its input, and of all that reads its state."""

    input_weight: Tensor  # [I, G]
    input_bias: Tensor  # [G]
    state_weight: Tensor  # [state size, K A + R], of the query and of the next step
    state_bias: Tensor  # [K A + R]


class StepBuffer(NamedTuple):
    """Something of every step, as it is and in the dtype of the products; one tensor if it can."""

    wide: Tensor  # [steps, B, ...]
    narrow: Tensor  # [steps, B, ...]

    @classmethod
    def empty(cls, like: Tensor, steps: int, dtype: torch.dtype, size: int) -> "StepBuffer":
        """Make room for `steps` rows of `size`, for the batch of `like` [T, B, ...]."""
        wide = like.new_empty(steps, like.size(1), size)
        return cls(wide, wide if wide.dtype == dtype else torch.empty_like(wide, dtype=dtype))

    def put(self, step: int, value: Tensor) -> None:
        """Keep the value of a step."""
        self.wide[step] = value
        self.fill(step)

    def fill(self, step: int) -> None:
        """Keep what was written into the row of a step."""
        if self.narrow is not self.wide:
            self.narrow[step] = self.wide[step]


class LayerForward:
    """A layer on its way forwards, and what the way back needs of it.

    Args:
        kernel: of its cell.
        layer: its weights.
        start: its state before, [B, state size].
        steps: T.
        query_size: K A.
    """

    def __init__(
        self, kernel: FusedCell, layer: LayerWeights, start: Tensor, steps: int, query_size: int
    ) -> None:
        dtype = layer.input_weight.dtype
        self._kernel, self._layer, self._query_size = kernel, layer, query_size
        self.states = StepBuffer.empty(start[None], steps + 1, dtype, start.size(1))
        self._inputs = torch.empty(
            steps, len(start), len(layer.input_weight), dtype=dtype, device=start.device
        )
        self._gates = start.new_empty(steps, len(start), 4 * kernel.output(start).size(1))
        self.states.put(0, start)
        self._found = self._read(0)  # of the last state: the query, and what the next step reads

    def forward(self, step: int, inputs: Tensor, query: Tensor) -> Tensor:
        """Make a step from inputs [B, I]: return the output [B, H], add to the query [B, K A]."""
        layer = self._layer
        self._inputs[step] = inputs
        read = torch.add(self._inputs[step] @ layer.input_weight, layer.input_bias)
        self._kernel.forward(
            read,
            self._found[:, self._query_size :],
            self.states.wide[step],
            self._gates[step],
            self.states.wide[step + 1],
        )
        self.states.fill(step + 1)
        self._found = self._read(step + 1)
        query += self._found[:, : self._query_size]
        return self._kernel.output(self.states.wide[step + 1])

    @property
    def kept(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """What `LayerBackward` takes."""
        return *self.states, self._inputs, self._gates

    def _read(self, step: int) -> Tensor:
        return torch.add(
            self.states.narrow[step] @ self._layer.state_weight, self._layer.state_bias
        )


class LayerBackward:
    """A layer on its way back.

    The gradients of all that reads a state lie side by side: of the query, and of what the next
    step read of it; after them, those that what is read of the input alone has.

    Args:
        kernel: of its cell.
        layer: its weights.
        kept: of the way forwards.
        carry: the gradient of the last state, [B, state size].
        query_size: K A.
    """

    def __init__(
        self,
        kernel: FusedCell,
        layer: LayerWeights,
        kept: Sequence[Tensor],
        carry: Tensor,
        query_size: int,
    ) -> None:
        self._kernel, self._carry, self._query_size = kernel, carry, query_size
        self._states, self._narrow, self._inputs, self._gates = kept
        size = query_size + self._gates.size(2)
        self._gradients = torch.zeros(
            *self._narrow.shape[:2], size, dtype=self._narrow.dtype, device=carry.device
        )
        self._of_gates = self._gradients[:, :, query_size:]
        self._of_state = self._gradients[:, :, : query_size + kernel.state_columns.stop]
        self._of_input = self._of_gates[:-1, :, kernel.input_columns]
        self._by_state, self._by_input = layer.state_weight.t(), layer.input_weight.t()
        self._own = torch.empty_like(self._gates[0])

    def step(self, step: int, of_query: Tensor, of_output: Tensor) -> Tensor:
        """Go back over a step.

        Args:
            step: 0..T - 1.
            of_query: [B, K A], gradient of the query after it.
            of_output: [B, H], gradient of the output.

        Returns:
            The gradient of its inputs [B, I].
        """
        self._gradients[step + 1, :, : self._query_size] = of_query
        gradient = torch.add(self._of_state[step + 1] @ self._by_state, self._carry)
        self._kernel.output(gradient).add_(of_output)
        same = self._of_gates.dtype == self._own.dtype
        own = self._of_gates[step] if same else self._own
        self._carry = self._kernel.backward(
            self._gates[step], self._states[step], self._states[step + 1], gradient, own
        )
        if not same:
            self._of_gates[step] = own
        return (self._of_input[step] @ self._by_input).to(gradient.dtype)

    def start(self) -> Tensor:
        """Return the gradient of the state before the first step; no query has read that."""
        return torch.add(self._of_state[0] @ self._by_state, self._carry)

    def weight_gradients(self) -> LayerWeights:
        """Return the gradients of the weights."""
        narrow, dtype = self._narrow.dtype, self._own.dtype
        return LayerWeights(
            weight_gradient(self._inputs, self._of_input, narrow),
            self._of_input.sum((0, 1)).to(dtype),
            weight_gradient(self._narrow, self._of_state, narrow),
            self._of_state.sum((0, 1)).to(dtype),
        )
