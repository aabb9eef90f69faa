"""Affine maps with fixed weights, in the precisions of inference.

Every map takes and returns float32. The maps differ in how they store and multiply the weights.
"""

import statistics
import time
from typing import Protocol

import torch
from torch import Tensor, nn

from nmt.choices import Precision

PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16", "int8")
# The speedup over float32 that `fastest_precision` requires of a lower precision.
_MINIMUM_SPEEDUP = 1.2


class Linear(Protocol):
    """An affine map with fixed weights."""

    def __call__(self, inputs: Tensor) -> Tensor:
        """Map [N, I] float32 to [N, O] float32."""

    def select_outputs(self, outputs: Tensor) -> "Linear":
        """Return the map to the given outputs only, [C] int64, in this order."""


class Float32Linear:
    """Weights and products in float32.

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
    """Inputs, weights and results rounded to bfloat16. The hardware accumulates in float32.

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
    """Symmetric 8-bit quantization: weights with one scale per output, inputs with one per row.

    The scales of inputs are computed for each call. Integer sums are exact, so the result of a row
    does not depend on the other rows.

    Args:
        weight: [O, I] int8.
        scale: [O], float32, per output.
        bias: [O].
    """

    def __init__(self, weight: Tensor, scale: Tensor, bias: Tensor) -> None:
        self._weight = weight
        self._scale = scale
        self._bias = bias

    @classmethod
    def quantize(cls, weight: Tensor, bias: Tensor) -> "Int8Linear":
        """Quantize float32 weights [O, I]; the bias [O] stays float32."""
        quantized, scale = _to_int8(weight)
        return cls(quantized.contiguous(), scale.squeeze(1), bias)

    def __call__(self, inputs: Tensor) -> Tensor:
        quantized, scale = _to_int8(inputs)
        sums = torch._int_mm(quantized, self._weight.t())  # [N, O] int32
        return torch.addcmul(self._bias, sums.float().mul_(scale), self._scale)

    def select_outputs(self, outputs: Tensor) -> "Int8Linear":
        return Int8Linear(
            self._weight.index_select(0, outputs),
            self._scale.index_select(0, outputs),
            self._bias.index_select(0, outputs),
        )


def _to_int8(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Return rows [N, I] quantized to -127..127, and the scale of each row [N, 1]."""
    scale = rows.abs().amax(dim=1, keepdim=True).clamp_(min=1e-30).div_(127)
    return (rows / scale).round_().to(torch.int8), scale


def make_linear(weight: Tensor, bias: Tensor | None, precision: Precision) -> Linear:
    """Return the map with `weight` [I, O] and `bias` [O] (None: zeros) in a precision."""
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
    """Measure the product with a weight and return the fastest precision on this machine.

    The result is float32 unless a lower precision is clearly faster.

    Args:
        weight: [I, O], the largest weight of the model.
        rows: of the inputs, a typical number.
        repetitions: of each measurement, at least 1; the median is used.
    """
    inputs = torch.rand(rows, weight.size(0), device=weight.device)
    precisions = PRECISIONS if weight.device.type == "cpu" else PRECISIONS[:2]
    seconds = {}
    for precision in precisions:
        linear = make_linear(weight, None, precision)
        linear(inputs)  # warm-up
        measured = []
        for _ in range(repetitions):
            start = time.perf_counter()
            linear(inputs)
            if weight.device.type != "cpu":
                torch.cuda.synchronize()
            measured.append(time.perf_counter() - start)
        seconds[precision] = statistics.median(measured)
    fastest = min(precisions, key=lambda precision: seconds[precision])
    return fastest if seconds["float32"] > _MINIMUM_SPEEDUP * seconds[fastest] else "float32"
