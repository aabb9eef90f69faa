"""Matrix products in a precision of their own, between float32 tensors."""

import torch
from torch import Tensor


def matmul(inputs: Tensor, weight: Tensor) -> Tensor:
    """Return inputs [..., I] times weight [I, O], computed in the dtype of the weight.

    Sums are of the hardware, in float32. What comes back has the dtype of the inputs.
    """
    if inputs.dtype == weight.dtype:
        return inputs @ weight
    return (inputs.to(weight.dtype) @ weight).to(inputs.dtype)


def weight_gradient(inputs: Tensor, gradients: Tensor, dtype: torch.dtype) -> Tensor:
    """Return the sum over all rows of inputs [..., I] times gradients [..., O]: [I, O] in `dtype`.

    Computed in that dtype.
    """
    rows = inputs.flatten(0, -2).to(dtype)
    return rows.t() @ gradients.flatten(0, -2).to(dtype)
