"""Affine maps with fixed weights, in the precisions that inference offers.

Each takes float32 and returns float32; what differs is how the weights are held and multiplied.
"""

import statistics
import time
from typing import Literal, Protocol

import torch
from torch import Tensor, nn

Precision = Literal["float32", "bfloat16", "int8"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16", "int8")
# How many times as fast as float32 another precision must be for `fastest_precision` to take it.
_WORTHWHILE = 1.2


class Linear(Protocol):
    """An affine map with fixed weights."""

    def __call__(self, inputs: Tensor) -> Tensor:
        """Map [N, I] float32 to [N, O] float32."""

    def select_outputs(self, outputs: Tensor) -> "Linear":
        """Return the map to some outputs alone, [C] int64, in that order."""


class Float32Linear:
    """The plain product.

    Args:
        weight: [I, O].
        bias: [O].
    """

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight = weight.contiguous()
        self._bias = bias

    def __call__(self, inputs: Tensor) -> Tensor:
        return torch.addmm(self._bias, inputs, self._weight)

    def select_outputs(self, outputs: Tensor) -> "Float32Linear":
        return Float32Linear(
            self._weight.index_select(1, outputs), self._bias.index_select(0, outputs)
        )


class Bfloat16Linear:
    """Inputs, weights and results rounded to bfloat16; sums are of the hardware, in float32.

    Args:
        weight: [O, I].
        bias: [O].
    """

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        self._weight = weight.to(torch.bfloat16).contiguous()
        self._bias = bias.to(torch.bfloat16)

    def __call__(self, inputs: Tensor) -> Tensor:
        return nn.functional.linear(inputs.to(torch.bfloat16), self._weight, self._bias).float()

    def select_outputs(self, outputs: Tensor) -> "Bfloat16Linear":
        return Bfloat16Linear(
            self._weight.index_select(0, outputs), self._bias.index_select(0, outputs)
        )


class Int8Linear:
    """Symmetric 8-bit integers: weights scaled by output, inputs by row as they come.

    Sums are exact, so a row's result does not depend on the rows beside it.

    Args:
        weight: [O, I] int8.
        scale: [O], of each output's weights.
        bias: [O].
    """

    def __init__(self, weight: Tensor, scale: Tensor, bias: Tensor) -> None:
        self._weight = weight
        self._scale = scale
        self._bias = bias

    @classmethod
    def quantize(cls, weight: Tensor, bias: Tensor) -> "Int8Linear":
        """Round float32 weights [O, I]."""
        whole, scale = _to_int8(weight)
        return cls(whole.contiguous(), scale.squeeze(1), bias)

    def __call__(self, inputs: Tensor) -> Tensor:
        whole, scale = _to_int8(inputs)
        sums = torch._int_mm(whole, self._weight.t())  # [N, O] int32
        return torch.addcmul(self._bias, sums.float().mul_(scale), self._scale)

    def select_outputs(self, outputs: Tensor) -> "Int8Linear":
        return Int8Linear(
            self._weight.index_select(0, outputs),
            self._scale.index_select(0, outputs),
            self._bias.index_select(0, outputs),
        )


def _to_int8(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Return [N, I] as whole numbers in -127..127, and the scale [N, 1] of each row."""
    scale = rows.abs().amax(dim=1, keepdim=True).clamp_(min=1e-30).div_(127)
    return (rows / scale).round_().to(torch.int8), scale


def make_linear(weight: Tensor, bias: Tensor | None, precision: Precision) -> Linear:
    """Return the map of `weight` [I, O] and `bias` [O] (None: zeros), held in a precision."""
    if bias is None:
        bias = weight.new_zeros(weight.size(1))
    match precision:
        case "float32":
            return Float32Linear(weight, bias)
        case "bfloat16":
            return Bfloat16Linear(weight.t(), bias)
        case "int8":
            return Int8Linear.quantize(weight.t(), bias)


def fastest_precision(weight: Tensor, *, rows: int, repetitions: int = 5) -> Precision:
    """Return the precision whose product with `weight` [I, O] is fastest here, now.

    float32 unless another is clearly faster.

    Args:
        weight: the largest of the model.
        rows: of the inputs that it will meet.
        repetitions: of which the median counts.
    """
    inputs = torch.rand(rows, weight.size(0), device=weight.device)
    offered = PRECISIONS if weight.device.type == "cpu" else PRECISIONS[:2]
    seconds = {}
    for precision in offered:
        product = make_linear(weight, None, precision)
        product(inputs)
        own = []
        for _ in range(repetitions):
            start = time.perf_counter()
            product(inputs)
            if weight.device.type != "cpu":
                torch.cuda.synchronize()
            own.append(time.perf_counter() - start)
        seconds[precision] = statistics.median(own)
    best = min(offered, key=lambda precision: seconds[precision])
    return best if seconds["float32"] > _WORTHWHILE * seconds[best] else "float32"
