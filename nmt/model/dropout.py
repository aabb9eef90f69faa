"""Dropout that is cheap on a CPU."""

import torch
from torch import Tensor, nn

# Each element gets 16 random bits, so probabilities are rounded to multiples of 1 / 65,536.
_LEVELS = 2**16


class Dropout(nn.Module):
    """Zeroes elements at random in training and scales the rest up (Srivastava et al. 2014).

    On a CPU, PyTorch's dropout draws one double per element, which takes longer than the matrix
    products around it. This one draws 64 random bits for four elements. The scale is computed from
    the rounded probability, so that the expected value is exact.

    Args:
        p: probability of zeroing an element, 0..1.

    Raises:
        ValueError: p is not between 0 and 1.
    """

    def __init__(self, p: float) -> None:
        super().__init__()
        if not 0 <= p <= 1:
            raise ValueError(f"p must be between 0 and 1, but is {p}")
        self.p = p

    def forward(self, inputs: Tensor) -> Tensor:
        """Apply dropout to inputs of any shape. In evaluation mode, return them unchanged."""
        if not self.training or self.p == 0:
            return inputs
        if inputs.device.type != "cpu":
            return nn.functional.dropout(inputs, self.p)
        dropped_levels = round(self.p * _LEVELS)
        if dropped_levels == _LEVELS:
            return inputs * 0
        words = torch.empty(-(-inputs.numel() // 4), dtype=torch.int64).random_(-(2**63), None)
        # Uniform in -32,768..32,767.
        random_levels = words.view(torch.int16)[: inputs.numel()].view(inputs.shape)
        mask = (random_levels >= dropped_levels - _LEVELS // 2).to(inputs.dtype)
        return inputs * mask.mul_(_LEVELS / (_LEVELS - dropped_levels))

    def extra_repr(self) -> str:
        return f"p={self.p}"
