"""Softmax losses that compute their gradients together with the logits, block by block.

The logits of a batch are the largest tensor of a training step. These losses compute the logits of
some rows, overwrite them with their gradients, and free them. This works because the loss is a sum
over rows, so that its gradient is known up to a factor before the backward pass.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from nmt.model.losses import SampledCandidates

# Rows per matrix product, enough for it to be efficient, and rows per softmax, few enough for the
# cache.
BLOCK_ROWS, GROUP_ROWS = 1024, 64
# With a large vocabulary, a block has fewer rows, so that it has at most this many logits.
MAX_BLOCK_LOGITS = 2**26


def softmax_loss(
    outputs: Tensor,
    labels: Tensor,
    weight: Tensor,
    bias: Tensor,
    *,
    label_smoothing: float,
    dtype: torch.dtype,
) -> Tensor:
    """Return the sum over all rows of `nmt.model.losses.cross_entropy` of outputs W + b, in nats.

    Args:
        outputs: [N, H].
        labels: [N] int64.
        weight: W transposed, [V, H].
        bias: b, [V].
        label_smoothing: as in `cross_entropy`.
        dtype: of the matrix products.

    Raises:
        RuntimeError: on a second backward pass.
    """
    loss: Tensor = _SoftmaxLoss.apply(  # type: ignore[no-untyped-call]
        outputs, weight, bias, labels, label_smoothing, dtype
    )
    return loss


def sampled_softmax_loss(
    outputs: Tensor,
    labels: Tensor,
    weight: Tensor,
    bias: Tensor,
    candidates: SampledCandidates,
    *,
    remove_accidental_hits: bool,
    dtype: torch.dtype,
) -> Tensor:
    """Return the sum over all rows of `nmt.model.losses.sampled_softmax`, in nats.

    Arguments as there. The logit of the label is computed in the dtype of the outputs, the logits
    of the candidates in `dtype`.

    Raises:
        RuntimeError: on a second backward pass.
    """
    loss: Tensor = _SampledSoftmaxLoss.apply(  # type: ignore[no-untyped-call]
        outputs, weight, bias, labels, candidates, remove_accidental_hits, dtype
    )
    return loss


class _SoftmaxLoss(torch.autograd.Function):
    """`softmax_loss`."""

    @staticmethod
    def forward(
        ctx: Any,
        outputs: Tensor,
        weight: Tensor,
        bias: Tensor,
        labels: Tensor,
        label_smoothing: float,
        dtype: torch.dtype,
    ) -> Tensor:
        loss = outputs.new_zeros(())
        smoothed_share, label_share = label_smoothing / len(weight), 1 - label_smoothing
        projection = _Projection.create(outputs, weight, bias, dtype)
        for block in projection.blocks():
            for logits, rows in block.groups():
                row_labels = labels[rows, None]
                log_probabilities = torch.log_softmax(logits, dim=1)
                loss -= label_share * log_probabilities.gather(1, row_labels).sum()
                if label_smoothing:
                    loss -= smoothed_share * log_probabilities.sum()
                gradients = log_probabilities.exp_()
                if label_smoothing:
                    gradients -= smoothed_share
                negative_share = gradients.new_full(row_labels.shape, -label_share)
                gradients.scatter_add_(1, row_labels, negative_share)
                block.replace_logits(rows, gradients)
            projection.accumulate(block)
        ctx.gradients = [projection.grad_inputs, projection.grad_weight, projection.grad_bias]
        return loss

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_loss: Tensor) -> tuple[Tensor | None, ...]:
        return (*_scaled_gradients(ctx, grad_loss), None, None, None)


class _SampledSoftmaxLoss(torch.autograd.Function):
    """`sampled_softmax_loss`."""

    @staticmethod
    def forward(
        ctx: Any,
        outputs: Tensor,
        weight: Tensor,
        bias: Tensor,
        labels: Tensor,
        candidates: SampledCandidates,
        remove_accidental_hits: bool,
        dtype: torch.dtype,
    ) -> Tensor:
        ids, expected_counts = candidates
        label_weight = weight.index_select(0, labels)  # [N, H]
        corrected_bias = bias - expected_counts.log()
        label_logits = (outputs * label_weight).sum(1).add_(corrected_bias[labels])
        excluded = _excluded_columns(labels, ids, len(weight), remove_accidental_hits)
        loss = outputs.new_zeros(())
        grad_label_logits = torch.empty_like(label_logits)
        projection = _Projection.create(
            outputs, weight.index_select(0, ids), corrected_bias[ids], dtype
        )
        for block in projection.blocks():
            for logits, rows in block.groups():
                # Columns: the candidates, the label, and one that is always excluded, so that
                # every row has a column to exclude.
                label_column = label_logits[rows, None]
                logits = torch.cat([logits, label_column, label_column], dim=1)
                logits[:, -1] = float("-inf")
                logits.scatter_(1, excluded[rows, None], float("-inf"))
                log_probabilities = torch.log_softmax(logits, dim=1)
                loss -= log_probabilities[:, -2].sum()
                gradients = log_probabilities.exp_()
                grad_label_logits[rows] = gradients[:, -2]
                block.replace_logits(rows, gradients[:, :-2])
            projection.accumulate(block)
        grad_label_logits -= 1
        grad_weight, grad_bias = torch.zeros_like(weight), torch.zeros_like(bias)
        grad_weight.index_add_(0, ids, projection.grad_weight)
        grad_weight.index_add_(0, labels, outputs * grad_label_logits[:, None])
        grad_bias.index_add_(0, ids, projection.grad_bias)
        grad_bias.index_add_(0, labels, grad_label_logits)
        grad_outputs = projection.grad_inputs.addcmul_(label_weight, grad_label_logits[:, None])
        ctx.gradients = [grad_outputs, grad_weight, grad_bias]
        return loss

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_loss: Tensor) -> tuple[Tensor | None, ...]:
        return (*_scaled_gradients(ctx, grad_loss), None, None, None, None)


def _scaled_gradients(ctx: Any, grad_loss: Tensor) -> list[Tensor]:
    """Return the gradients that a forward pass computed, scaled in place by that of the loss.

    Raises:
        RuntimeError: on a second backward pass. Keeping the unscaled gradients would need a copy as
            large as the weights.
    """
    gradients: list[Tensor] | None = ctx.gradients
    if gradients is None:
        raise RuntimeError("the fused losses allow one backward pass, but this is the second")
    ctx.gradients = None
    return [gradient.mul_(grad_loss) for gradient in gradients]


class _Block(NamedTuple):
    """The logits of some rows, to be replaced by their gradients."""

    rows: slice  # of all N
    products: Tensor  # [n + padding, C], logits without the bias; after `replace_logits` gradients
    bias: Tensor  # [C]

    def groups(self) -> Iterator[tuple[Tensor, slice]]:
        """Yield the logits [m, C] of a group of rows, and which of the N rows they are."""
        first, last = self.rows.start, self.rows.stop
        for start in range(first, last, GROUP_ROWS):
            rows = slice(start, min(start + GROUP_ROWS, last))
            products = self.products[rows.start - first : rows.stop - first]
            yield torch.add(products, self.bias), rows

    def replace_logits(self, rows: slice, gradients: Tensor) -> None:
        """Replace the logits of a group of rows by their gradients."""
        first = self.rows.start
        self.products[rows.start - first : rows.stop - first] = gradients


class _Projection(NamedTuple):
    """A projection of inputs [N, H] to logits, and the gradients of its inputs and weights.

    Inputs are padded so that products have few distinct sizes. The library behind bfloat16 products
    prepares each size separately, which takes longer than multiplying some rows of zeros.
    """

    inputs: Tensor  # [N + padding, H], in the dtype of the products
    weight: Tensor  # [C, H], in the dtype of the products
    bias: Tensor  # [C]
    grad_inputs: Tensor  # [N, H]
    grad_weight: Tensor  # [C, H]
    grad_bias: Tensor  # [C]

    @classmethod
    def create(
        cls, inputs: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype
    ) -> "_Projection":
        """Prepare the projection of inputs [N, H] with weight [C, H] and bias [C]."""
        gradients = (torch.empty_like(inputs), torch.zeros_like(weight), torch.zeros_like(bias))
        padding = -len(inputs) % GROUP_ROWS
        padded = nn.functional.pad(inputs.to(dtype), (0, 0, 0, padding))
        return cls(padded, weight.to(dtype), bias, *gradients)

    def blocks(self) -> Iterator[_Block]:
        """Yield the logits of all rows, block by block."""
        groups = max(1, min(BLOCK_ROWS, MAX_BLOCK_LOGITS // len(self.weight)) // GROUP_ROWS)
        count, size = len(self.grad_inputs), groups * GROUP_ROWS
        for start in range(0, count, size):
            products = self.inputs[start : start + size] @ self.weight.t()
            yield _Block(slice(start, min(start + size, count)), products, self.bias)

    def accumulate(self, block: _Block) -> None:
        """Add the contribution of a block, whose logits are replaced, to the gradients."""
        first, last = block.rows.start, block.rows.stop
        self.grad_inputs[block.rows] = (block.products @ self.weight)[: last - first]
        inputs = self.inputs[first : first + len(block.products)]
        self.grad_weight.add_(block.products.t() @ inputs)
        self.grad_bias.add_(block.products.sum(0))


def _excluded_columns(
    labels: Tensor, ids: Tensor, vocabulary_size: int, remove_accidental_hits: bool
) -> Tensor:
    """Return the column of the logits [N, C + 2] that each row excludes: [N] int64.

    It is the candidate that equals the label, if accidental hits are removed and there is one.
    Otherwise it is the last column, which every row excludes.
    """
    columns = ids.new_full((vocabulary_size,), len(ids) + 1)
    if remove_accidental_hits:
        columns[ids] = torch.arange(len(ids), device=ids.device)
    return columns[labels]
