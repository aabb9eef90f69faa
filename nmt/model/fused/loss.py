"""Softmax losses whose gradients are made with the logits, some rows at a time.

The logits of a batch are the largest tensor of a step. Here those of some rows are made, turned
into gradients where they lie, and forgotten. All that needs is that the loss is a sum over the
rows, so that its gradient is known up to a factor.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from nmt.model.losses import SampledCandidates

# Rows whose logits are made at once, for products that are large enough; and how many of them are
# looked at together, so that they stay in the cache.
BLOCK_ROWS, GROUP_ROWS = 1024, 64
# Of a large vocabulary fewer rows, so that there are no more logits than these.
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
    """Return the sum over the rows of `nmt.model.losses.cross_entropy` of outputs W + b.

    Args:
        outputs: [N, H].
        labels: [N] int64.
        weight: W transposed, [V, H].
        bias: b, [V].
        label_smoothing: as there.
        dtype: of the matrix products.
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
    """Return the sum over the rows of `nmt.model.losses.sampled_softmax`; arguments as there.

    The logit of a row's label is computed in the dtype of the outputs, those of the candidates in
    that of the products, `dtype`.
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
        total = outputs.new_zeros(())
        even, right = label_smoothing / len(weight), 1 - label_smoothing
        projection = _Projection.of(outputs, weight, bias, dtype)
        for block in projection.blocks():
            for logits, rows in block.pieces():
                own = labels[rows, None]
                found = torch.log_softmax(logits, dim=1)
                total -= right * found.gather(1, own).sum()
                if label_smoothing:
                    total -= even * found.sum()
                gradients = found.exp_()
                if label_smoothing:
                    gradients -= even
                gradients.scatter_add_(1, own, gradients.new_full(own.shape, -right))
                block.put(rows, gradients)
            projection.add(block)
        ctx.gradients = [projection.of_inputs, projection.of_weight, projection.of_bias]
        return total

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        return (*_scaled(ctx, gradient), None, None, None)


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
        ids, expected = candidates
        own = weight.index_select(0, labels)  # [N, H]
        corrected = bias - expected.log()
        own_logits = (outputs * own).sum(1).add_(corrected[labels])
        places = _places_to_leave_out(labels, ids, len(weight), remove_accidental_hits)
        total = outputs.new_zeros(())
        of_own = torch.empty_like(own_logits)
        projection = _Projection.of(outputs, weight.index_select(0, ids), corrected[ids], dtype)
        for block in projection.blocks():
            for logits, rows in block.pieces():
                # The candidates, the right symbol, and a place to leave out in vain.
                right = own_logits[rows, None]
                logits = torch.cat([logits, right, right], dim=1)
                logits[:, -1] = float("-inf")
                logits.scatter_(1, places[rows, None], float("-inf"))
                found = torch.log_softmax(logits, dim=1)
                total -= found[:, -2].sum()
                gradients = found.exp_()
                of_own[rows] = gradients[:, -2]
                block.put(rows, gradients[:, :-2])
            projection.add(block)
        of_own -= 1
        of_weight, of_bias = torch.zeros_like(weight), torch.zeros_like(bias)
        of_weight.index_add_(0, ids, projection.of_weight)
        of_weight.index_add_(0, labels, outputs * of_own[:, None])
        of_bias.index_add_(0, ids, projection.of_bias).index_add_(0, labels, of_own)
        of_outputs = projection.of_inputs.addcmul_(own, of_own[:, None])
        ctx.gradients = [of_outputs, of_weight, of_bias]
        return total

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        return (*_scaled(ctx, gradient), None, None, None, None)


def _scaled(ctx: Any, gradient: Tensor) -> list[Tensor]:
    """Hand over the gradients that a forward pass made, times that of the loss.

    Raises:
        RuntimeError: they were handed over before; a copy of them would be as large as weights.
    """
    gradients: list[Tensor] | None = ctx.gradients
    if gradients is None:
        raise RuntimeError("the fused losses have one backward pass, but this is the second")
    ctx.gradients = None
    return [found.mul_(gradient) for found in gradients]


class _Block(NamedTuple):
    """Logits of some rows, that give way to their gradients."""

    rows: slice  # of all N
    products: Tensor  # [n, C] and rows of padding, the logits without the bias; later the gradients
    bias: Tensor  # [C]

    def pieces(self) -> Iterator[tuple[Tensor, slice]]:
        """Yield logits [m, C] and the rows they are of."""
        first, last = self.rows.start, self.rows.stop
        for start in range(first, last, GROUP_ROWS):
            rows = slice(start, min(start + GROUP_ROWS, last))
            products = self.products[rows.start - first : rows.stop - first]
            yield torch.add(products, self.bias), rows

    def put(self, rows: slice, gradients: Tensor) -> None:
        """Put the gradients of the logits of a piece in their place."""
        first = self.rows.start
        self.products[rows.start - first : rows.stop - first] = gradients


class _Projection(NamedTuple):
    """A projection of inputs [N, H] to logits, and the gradients of all that makes them.

    Products are of few sizes, for the library behind those in bfloat16 prepares each size anew,
    which takes longer than to multiply by some rows of zeros.
    """

    inputs: Tensor  # [N, H] and rows of padding, in the dtype of the products
    weight: Tensor  # [C, H], in the dtype of the products
    bias: Tensor  # [C]
    of_inputs: Tensor  # [N, H]
    of_weight: Tensor  # [C, H]
    of_bias: Tensor  # [C]

    @classmethod
    def of(cls, inputs: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype) -> "_Projection":
        """Project inputs [N, H] with weight [C, H] and bias [C]; no gradients yet."""
        gradients = (torch.empty_like(inputs), torch.zeros_like(weight), torch.zeros_like(bias))
        padding = -len(inputs) % GROUP_ROWS
        padded = nn.functional.pad(inputs.to(dtype), (0, 0, 0, padding))
        return cls(padded, weight.to(dtype), bias, *gradients)

    def blocks(self) -> Iterator[_Block]:
        """Yield the logits of all rows, block by block."""
        pieces = max(1, min(BLOCK_ROWS, MAX_BLOCK_LOGITS // len(self.weight)) // GROUP_ROWS)
        count, size = len(self.of_inputs), pieces * GROUP_ROWS
        for start in range(0, count, size):
            products = self.inputs[start : start + size] @ self.weight.t()
            yield _Block(slice(start, min(start + size, count)), products, self.bias)

    def add(self, block: _Block) -> None:
        """Add what the gradients of a block contribute."""
        first, last = block.rows.start, block.rows.stop
        self.of_inputs[block.rows] = (block.products @ self.weight)[: last - first]
        inputs = self.inputs[first : first + len(block.products)]
        self.of_weight.add_(block.products.t() @ inputs)
        self.of_bias.add_(block.products.sum(0))


def _places_to_leave_out(
    labels: Tensor, ids: Tensor, symbols: int, remove_accidental_hits: bool
) -> Tensor:
    """Return the column of each row's logits [N, C + 2] that does not count: [N] int64.

    That of the candidate that is the row's label, where hits are removed; else the last one.
    """
    places = ids.new_full((symbols,), len(ids) + 1)
    if remove_accidental_hits:
        places[ids] = torch.arange(len(ids), device=ids.device)
    return places[labels]
