"""Matrix products of float32 tensors, computed in a lower precision."""

import torch
from torch import Tensor


def matmul(inputs: Tensor, weight: Tensor) -> Tensor:
    """Return inputs [..., I] @ weight [I, O], computed in the dtype of the weight.

    The hardware accumulates in float32. The result has the dtype of the inputs.
    """
    if inputs.dtype == weight.dtype:
        return inputs @ weight
    return (inputs.to(weight.dtype) @ weight).to(inputs.dtype)


def weight_gradient(inputs: Tensor, gradients: Tensor, dtype: torch.dtype) -> Tensor:
    """Return the gradient of a weight: the sum over all rows of inputs^T @ gradients.

    Args:
        inputs: [..., I].
        gradients: [..., O], of the outputs.
        dtype: of the product and of the result.

    Returns:
        [I, O] in `dtype`.
    """
    rows = inputs.flatten(0, -2).to(dtype)
    return rows.t() @ gradients.flatten(0, -2).to(dtype)
