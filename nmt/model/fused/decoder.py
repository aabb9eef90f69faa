"""The decoder with attention over a whole target, and back.

Legend of shapes as in `nmt.model.network`.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from nmt.model.attention import Memory
from nmt.model.cells import Cell
from nmt.model.decoder import AttentionDecoder
from nmt.model.fused.attention import AttentionStep, GradientSums
from nmt.model.fused.cells import FusedCell, fused_cell
from nmt.model.fused.layers import LayerBackward, LayerForward, LayerWeights, StepBuffer
from nmt.model.fused.matmul import matmul, weight_gradient


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
        masks: L - 1 of [T, B, H]: what the output of each layer but the last is multiplied by;
            empty: nothing.
        dtype: of the matrix products.

    Returns:
        The outputs of the cells [T, B, H], the contexts [T, B, K H], and the last state [B, Q].
    """
    cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
    kernel = fused_cell(cells[0])
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
        kernel: FusedCell,
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
        layers = [LayerWeights(*weights[at : at + 4]) for at in range(0, len(weights), 4)]
        steps, rows, _ = merged.shape
        reading = AttentionStep(attended, keys, mask, score_weight)
        starts = hidden.chunk(len(layers), dim=1)
        runs = [
            LayerForward(kernel, layer, start, steps, keys.size(2))
            for layer, start in zip(layers, starts, strict=True)
        ]
        contexts = StepBuffer.empty(merged, steps + 1, context_weight.dtype, context.size(1))
        attention = merged.new_empty(steps, *keys.shape[:2], len(score_weight))
        queries = merged.new_empty(steps, rows, keys.size(2))
        outputs = merged.new_empty(steps, rows, kernel.output(starts[0]).size(1))
        contexts.put(0, context)
        for step in range(steps):
            output = torch.add(contexts.narrow[step] @ context_weight, merged[step])
            query = queries[step].zero_()
            for number, run in enumerate(runs):
                inputs = output * masks[number - 1][step] if number and masks else output
                output = run.forward(step, inputs, query)
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
        backwards = [
            LayerBackward(
                ctx.kernel,
                LayerWeights(*weights[at : at + 4]),
                kept[at : at + 4],
                carry,
                keys.size(2),
            )
            for at, carry in zip(range(0, 4 * count, 4), of_last.chunk(count, dim=1), strict=True)
        ]
        reading = AttentionStep(attended, keys, mask, score_weight)
        sums = GradientSums.zeros(keys, len(score_weight))
        of_merged = of_outputs.new_empty(steps, rows, context_weight.size(1))
        of_context = torch.zeros_like(of_contexts[0])
        by_context = context_weight.t()
        reads = torch.empty_like(of_contexts)  # the gradient of every reading of attention
        for step in reversed(range(steps)):
            torch.add(of_contexts[step], of_context, out=reads[step])
            of_query = reading.backward(queries[step], attention[step], reads[step], sums)
            gradient = of_outputs[step]
            for number in reversed(range(count)):
                gradient = backwards[number].step(step, of_query, gradient)
                if number and ctx.masks:
                    gradient = gradient * ctx.masks[number - 1][step]
            of_merged[step] = gradient
            of_context = matmul(gradient, by_context)
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
            torch.cat([backward.start() for backward in backwards], dim=1),
            of_context,
            of_attended,
            reading.key_gradient(sums),
            reading.score_weight_gradient(sums),
            weight_gradient(contexts[:-1], of_merged, context_weight.dtype),
            *(gradient for backward in backwards for gradient in backward.weight_gradients()),
        )
