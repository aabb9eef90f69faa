"""Dropout that costs little on a CPU, too."""

import torch
from torch import Tensor, nn

# Random bits to an element: probabilities are rounded to multiples of 1 / 65,536.
_LEVELS = 2**16


class Dropout(nn.Module):
    """Zeroes elements at random in training, and scales up the others (Srivastava et al. 2014).

    On a CPU, PyTorch's own draws a double a piece, which takes longer than the matrix products
    around it. Here each 64 random bits decide on four elements. The others are scaled by the
    probability as it is rounded, so that the expected value is exact.

    Args:
        p: probability of zeroing an element, 0..1.

    Raises:
        ValueError: it is no probability.
    """

    def __init__(self, p: float) -> None:
        super().__init__()
        if not 0 <= p <= 1:
            raise ValueError(f"p must be between 0 and 1, but is {p}")
        self.p = p

    def forward(self, inputs: Tensor) -> Tensor:
        """Return inputs of any shape, thinned out; as they are in evaluation."""
        if not self.training or self.p == 0:
            return inputs
        if inputs.device.type != "cpu":
            return nn.functional.dropout(inputs, self.p)
        dropped = round(self.p * _LEVELS)
        if dropped == _LEVELS:
            return inputs * 0
        words = torch.empty(-(-inputs.numel() // 4), dtype=torch.int64).random_(-(2**63), None)
        lots = words.view(torch.int16)[: inputs.numel()].view(inputs.shape)
        kept = (lots >= dropped - _LEVELS // 2).to(inputs.dtype)
        return inputs * kept.mul_(_LEVELS / (_LEVELS - dropped))

    def extra_repr(self) -> str:
        return f"p={self.p}"
