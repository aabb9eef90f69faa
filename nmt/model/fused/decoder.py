"""The decoder with attention over a whole target, forward and backward.

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

_WEIGHTS_PER_LAYER = len(LayerWeights._fields)


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
    """Run the cells and the attention of a decoder over a whole target.

    Args:
        decoder: with L layers.
        merged: [T, B, E], the embeddings' part of the inputs of the cells.
        hidden: [B, Q], the state before the first step.
        context: [B, K H], the contexts before the first step.
        memory: of attention.
        masks: of dropout between layers, L - 1 of [T, B, H]; empty without dropout.
        dtype: of the matrix products.

    Returns:
        The outputs of the cells [T, B, H], the contexts [T, B, K H], and the last state [B, Q].
    """
    cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
    cell_form = fused_cell(cells[0])
    attention = decoder.attention
    query_weights = torch.split(attention.query_weight, cells[0].state_size)
    weights: list[Tensor] = []
    for number, (cell, query_weight) in enumerate(zip(cells, query_weights, strict=True)):
        bias = attention.query_bias if number == 0 else torch.zeros_like(attention.query_bias)
        weights += LayerWeights(
            cell.input_weight.to(dtype),
            cell.input_bias,
            torch.cat([query_weight, cell_form.state_weight(cell)], dim=1).to(dtype),
            torch.cat([bias, cell_form.state_bias(cell)]),
        )
    outputs, contexts, last = _Decoder.apply(  # type: ignore[no-untyped-call]
        cell_form,
        masks,
        memory.mask,
        merged,
        hidden,
        context,
        memory.states,
        memory.keys,
        attention.score_weight,
        decoder.context_merge_weight.to(dtype),
        *weights,
    )
    return outputs, contexts, last


def _by_layer(tensors: Sequence[Tensor]) -> list[LayerWeights]:
    """Group the weights of all layers, given one after the other."""
    starts = range(0, len(tensors), _WEIGHTS_PER_LAYER)
    return [LayerWeights(*tensors[start : start + _WEIGHTS_PER_LAYER]) for start in starts]


class _Decoder(torch.autograd.Function):
    """`run_decoder`. The weights of products are given in the dtype of the products."""

    @staticmethod
    def forward(
        ctx: Any,
        cell: FusedCell,
        masks: Sequence[Tensor],
        padding_mask: Tensor,
        merged: Tensor,
        hidden: Tensor,
        context: Tensor,
        source_states: Tensor,
        keys: Tensor,
        score_weight: Tensor,
        context_weight: Tensor,
        *weights: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:
        layer_weights = _by_layer(weights)
        steps, batch_size, _ = merged.shape
        attention = AttentionStep(source_states, keys, padding_mask, score_weight)
        initial_states = hidden.chunk(len(layer_weights), dim=1)
        layers = [
            LayerForward(cell, of_layer, initial_state, steps, keys.size(2))
            for of_layer, initial_state in zip(layer_weights, initial_states, strict=True)
        ]
        contexts = StepBuffer.empty(merged, steps + 1, context_weight.dtype, context.size(1))
        attention_weights = merged.new_empty(steps, *keys.shape[:2], len(score_weight))
        queries = merged.new_empty(steps, batch_size, keys.size(2))
        outputs = merged.new_empty(steps, batch_size, cell.output(initial_states[0]).size(1))
        contexts.put(0, context)
        for step in range(steps):
            output = torch.add(contexts.cast[step] @ context_weight, merged[step])
            query = queries[step].zero_()
            for number, layer in enumerate(layers):
                inputs = output * masks[number - 1][step] if number and masks else output
                output = layer.forward(step, inputs, query)
            outputs[step] = output
            attention_weights[step], context = attention.forward(query)
            contexts.put(step + 1, context)
        ctx.cell, ctx.masks, ctx.layer_count = cell, masks, len(layers)
        ctx.save_for_backward(
            padding_mask,
            source_states,
            keys,
            score_weight,
            context_weight,
            contexts.cast,
            attention_weights,
            queries,
            *weights,
            *(tensor for layer in layers for tensor in layer.saved),
        )
        last = torch.cat([layer.states.values[-1] for layer in layers], dim=1)
        return outputs, contexts.values[1:], last

    @staticmethod
    @once_differentiable
    def backward(
        ctx: Any, grad_outputs: Tensor, grad_contexts: Tensor, grad_last: Tensor
    ) -> tuple[Any, ...]:
        padding_mask, source_states, keys, score_weight, context_weight, *rest = ctx.saved_tensors
        contexts, attention_weights, queries, *rest = rest
        steps, batch_size = grad_outputs.shape[:2]
        layers = _layers_backward(ctx, rest, grad_last, keys.size(2))
        attention = AttentionStep(source_states, keys, padding_mask, score_weight)
        sums = GradientSums.zeros(keys, len(score_weight))
        grad_merged = grad_outputs.new_empty(steps, batch_size, context_weight.size(1))
        grad_context = torch.zeros_like(grad_contexts[0])  # through the input of the next step
        total_grad_contexts = torch.empty_like(grad_contexts)
        for step in reversed(range(steps)):
            total = torch.add(grad_contexts[step], grad_context, out=total_grad_contexts[step])
            grad_query = attention.backward(queries[step], attention_weights[step], total, sums)
            gradient = grad_outputs[step]
            for number in reversed(range(len(layers))):
                gradient = layers[number].backward(step, grad_query, gradient)
                if number and ctx.masks:
                    gradient = gradient * ctx.masks[number - 1][step]
            grad_merged[step] = gradient
            grad_context = matmul(gradient, context_weight.t())
        heads = len(score_weight)
        grad_source_states = torch.bmm(  # [B, S, H], summed over steps and heads
            attention_weights.permute(1, 2, 0, 3).flatten(2),
            total_grad_contexts.view(steps, batch_size, heads, -1).transpose(0, 1).flatten(1, 2),
        )
        return (
            None,
            None,
            None,
            grad_merged,
            torch.cat([layer.initial_state_gradient() for layer in layers], dim=1),
            grad_context,
            grad_source_states,
            attention.key_gradient(sums),
            attention.score_weight_gradient(sums),
            weight_gradient(contexts[:-1], grad_merged, context_weight.dtype),
            *(gradient for layer in layers for gradient in layer.weight_gradients()),
        )


def _layers_backward(
    ctx: Any, tensors: Sequence[Tensor], grad_last: Tensor, query_size: int
) -> list[LayerBackward]:
    """Return the backward passes of all layers, given their weights, then what they saved."""
    weight_count = _WEIGHTS_PER_LAYER * ctx.layer_count
    weights, saved = _by_layer(tensors[:weight_count]), tensors[weight_count:]
    saved_per_layer = len(saved) // ctx.layer_count
    return [
        LayerBackward(
            ctx.cell,
            weights[number],
            saved[number * saved_per_layer : (number + 1) * saved_per_layer],
            grad_last_state,
            query_size,
        )
        for number, grad_last_state in enumerate(grad_last.chunk(ctx.layer_count, dim=1))
    ]
