"""The decoder with attention over a whole target, and back.

Legend of shapes as in `nmt.model.network`; G and R as in `nmt.model.fused.cells`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from nmt.model.attention import Memory
from nmt.model.cells import Cell
from nmt.model.decoder import AttentionDecoder
from nmt.model.fused.attention import Reading, Sums
from nmt.model.fused.cells import Kernel, kernel_of
from nmt.model.fused.products import product, weight_gradient


class Layer(NamedTuple):
    """The weights of a layer: of what reads its input, and of all that reads its state."""

    input_weight: Tensor  # [I, G]
    input_bias: Tensor  # [G]
    state_weight: Tensor  # [state size, K A + R], of the query and of the next step
    state_bias: Tensor  # [K A + R]


def run_decoder(
    decoder: AttentionDecoder,
    merged: Tensor,
    hidden: Tensor,
    context: Tensor,
    memory: Memory,
    masks: Sequence[Tensor],
    *,
    dtype: torch.dtype,
) -> tuple[Tensor, Tensor, Tensor]:
    """Run the loop of an attention decoder.

    Args:
        decoder: with L layers.
        merged: [T, B, E], what the embeddings contribute to the inputs of the cells.
        hidden: [B, Q], the state before.
        context: [B, K H], the contexts before.
        memory: of attention.
        masks: L - 1 of [T, B, H]: what the output of each layer but the last is multiplied by.
        dtype: of the matrix products.

    Returns:
        The outputs of the cells [T, B, H], the contexts [T, B, K H], and the last state [B, Q].
    """
    cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
    kernel = kernel_of(cells[0])
    attention = decoder.attention
    queries = torch.split(attention.query_weight, cells[0].state_size)
    layers: list[Tensor] = []
    for number, (cell, query) in enumerate(zip(cells, queries, strict=True)):
        bias = attention.query_bias if number == 0 else torch.zeros_like(attention.query_bias)
        layers += [
            cell.input_weight.to(dtype),
            cell.input_bias,
            torch.cat([query, kernel.state_weight(cell)], dim=1).to(dtype),
            torch.cat([bias, kernel.state_bias(cell)]),
        ]
    context_weight = decoder.merge_weight[-context.size(1) :].to(dtype)
    outputs, contexts, last = _Decoder.apply(  # type: ignore[no-untyped-call]
        kernel,
        masks,
        memory.mask,
        merged,
        hidden,
        context,
        memory.states,
        memory.keys,
        attention.score_weight,
        context_weight,
        *layers,
    )
    return outputs, contexts, last


class _Decoder(torch.autograd.Function):
    """The loop; weights have the dtype of the products."""

    @staticmethod
    def forward(
        ctx: Any,
        kernel: Kernel,
        masks: Sequence[Tensor],
        mask: Tensor,
        merged: Tensor,
        hidden: Tensor,
        context: Tensor,
        attended: Tensor,
        keys: Tensor,
        score_weight: Tensor,
        context_weight: Tensor,
        *weights: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        layers = [Layer(*weights[at : at + 4]) for at in range(0, len(weights), 4)]
        steps, rows, _ = merged.shape
        reading = Reading(attended, keys, mask, score_weight)
        starts = hidden.chunk(len(layers), dim=1)
        runs = [
            _LayerRun(kernel, layer, start, steps, keys.size(2))
            for layer, start in zip(layers, starts, strict=True)
        ]
        contexts = Kept.empty(merged, steps + 1, context_weight.dtype, context.size(1))
        attention = merged.new_empty(steps, *keys.shape[:2], len(score_weight))
        queries = merged.new_empty(steps, rows, keys.size(2))
        outputs = merged.new_empty(steps, rows, kernel.output(starts[0]).size(1))
        contexts.put(0, context)
        for step in range(steps):
            output = torch.add(contexts.narrow[step] @ context_weight, merged[step])
            query = queries[step].zero_()
            for number, run in enumerate(runs):
                inputs = output * masks[number - 1][step] if number else output
                output = run.advance(step, inputs, query)
            outputs[step] = output
            attention[step], context = reading.forward(query)
            contexts.put(step + 1, context)
        ctx.kernel, ctx.masks, ctx.layer_count = kernel, masks, len(layers)
        ctx.save_for_backward(
            mask,
            attended,
            keys,
            score_weight,
            context_weight,
            contexts.narrow,
            attention,
            queries,
            *weights,
            *(tensor for run in runs for tensor in run.kept),
        )
        last = torch.cat([run.states.wide[-1] for run in runs], dim=1)
        return outputs, contexts.wide[1:], last

    @staticmethod
    @once_differentiable
    def backward(
        ctx: Any, of_outputs: Tensor, of_contexts: Tensor, of_last: Tensor
    ) -> tuple[Any, ...]:
        mask, attended, keys, score_weight, context_weight, contexts, attention, queries, *rest = (
            ctx.saved_tensors
        )
        count, steps, rows = ctx.layer_count, *of_outputs.shape[:2]
        weights, kept = rest[: 4 * count], rest[4 * count :]
        retreats = [
            _LayerRetreat(
                ctx.kernel, Layer(*weights[at : at + 4]), kept[at : at + 4], carry, keys.size(2)
            )
            for at, carry in zip(range(0, 4 * count, 4), of_last.chunk(count, dim=1), strict=True)
        ]
        reading = Reading(attended, keys, mask, score_weight)
        sums = Sums.zeros(keys, len(score_weight))
        of_merged = of_outputs.new_empty(steps, rows, context_weight.size(1))
        of_context = torch.zeros_like(of_contexts[0])
        by_context = context_weight.t()
        reads = torch.empty_like(of_contexts)  # the gradient of every reading of attention
        for step in reversed(range(steps)):
            torch.add(of_contexts[step], of_context, out=reads[step])
            of_query = reading.backward(queries[step], attention[step], reads[step], sums)
            gradient = of_outputs[step]
            for number in reversed(range(count)):
                gradient = retreats[number].step(step, of_query, gradient)
                if number:
                    gradient = gradient * ctx.masks[number - 1][step]
            of_merged[step] = gradient
            of_context = product(gradient, by_context)
        heads = len(score_weight)
        of_attended = torch.bmm(  # [B, S, H], summed over steps and heads
            attention.permute(1, 2, 0, 3).flatten(2),
            reads.view(steps, rows, heads, -1).transpose(0, 1).flatten(1, 2),
        )
        return (
            None,
            None,
            None,
            of_merged,
            torch.cat([retreat.start() for retreat in retreats], dim=1),
            of_context,
            of_attended,
            reading.of_keys(sums),
            reading.of_score_weight(sums),
            weight_gradient(contexts[:-1], of_merged, context_weight.dtype),
            *(gradient for retreat in retreats for gradient in retreat.of_weights()),
        )


class Kept(NamedTuple):
    """Something of every step, as it is and in the dtype of the products; one tensor if it can."""

    wide: Tensor  # [steps, B, ...]
    narrow: Tensor  # [steps, B, ...]

    @classmethod
    def empty(cls, like: Tensor, steps: int, dtype: torch.dtype, size: int) -> "Kept":
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


class _LayerRun:
    """A layer on its way forwards, and what the way back needs of it.

    Args:
        kernel: of its cell.
        layer: its weights.
        start: its state before, [B, state size].
        steps: T.
        query_size: K A.
    """

    def __init__(
        self, kernel: Kernel, layer: Layer, start: Tensor, steps: int, query_size: int
    ) -> None:
        dtype = layer.input_weight.dtype
        self._kernel, self._layer, self._query_size = kernel, layer, query_size
        self.states = Kept.empty(start[None], steps + 1, dtype, start.size(1))
        self._inputs = torch.empty(
            steps, len(start), len(layer.input_weight), dtype=dtype, device=start.device
        )
        self._gates = start.new_empty(steps, len(start), 4 * kernel.output(start).size(1))
        self.states.put(0, start)
        self._found = self._read(0)  # of the last state: the query, and what the next step reads

    def advance(self, step: int, inputs: Tensor, query: Tensor) -> Tensor:
        """Make a step from inputs [B, I]: return the output [B, H], add to the query [B, K A]."""
        layer = self._layer
        self._inputs[step] = inputs
        read = torch.add(self._inputs[step] @ layer.input_weight, layer.input_bias)
        self._kernel.advance(
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
        """What `_LayerRetreat` takes."""
        return *self.states, self._inputs, self._gates

    def _read(self, step: int) -> Tensor:
        return torch.add(
            self.states.narrow[step] @ self._layer.state_weight, self._layer.state_bias
        )


class _LayerRetreat:
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
        self, kernel: Kernel, layer: Layer, kept: Sequence[Tensor], carry: Tensor, query_size: int
    ) -> None:
        self._kernel, self._carry, self._query_size = kernel, carry, query_size
        self._states, self._narrow, self._inputs, self._gates = kept
        size = query_size + self._gates.size(2)
        self._gradients = torch.zeros(
            *self._narrow.shape[:2], size, dtype=self._narrow.dtype, device=carry.device
        )
        self._of_gates = self._gradients[:, :, query_size:]
        self._of_state = self._gradients[:, :, : query_size + kernel.reading_state.stop]
        self._of_input = self._of_gates[:-1, :, kernel.reading_input]
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
        self._carry = self._kernel.retreat(
            self._gates[step], self._states[step], self._states[step + 1], gradient, own
        )
        if not same:
            self._of_gates[step] = own
        return (self._of_input[step] @ self._by_input).to(gradient.dtype)

    def start(self) -> Tensor:
        """Return the gradient of the state before the first step; no query has read that."""
        return torch.add(self._of_state[0] @ self._by_state, self._carry)

    def of_weights(self) -> Layer:
        """Return the gradients of the weights."""
        dtype = self._own.dtype
        return Layer(
            _sum_of_products(self._inputs, self._of_input),
            self._of_input.sum((0, 1)).to(dtype),
            _sum_of_products(self._narrow, self._of_state),
            self._of_state.sum((0, 1)).to(dtype),
        )


def _sum_of_products(inputs: Tensor, gradients: Tensor) -> Tensor:
    """Return the sum over steps and rows of inputs [T, B, I] times gradients [T, B, O]: [I, O]."""
    return inputs.flatten(0, 1).t() @ gradients.flatten(0, 1)
