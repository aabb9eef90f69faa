"""Products in lower precision are close to the exact product."""

import pytest
import torch

from nmt.choices import Precision
from nmt.model.inference import quantization
from nmt.model.inference.quantization import PRECISIONS, fastest_precision, make_linear

torch.manual_seed(1)
INPUTS, WEIGHT, BIAS = torch.randn(9, 64), torch.randn(64, 48), torch.randn(48)
EXACT = INPUTS @ WEIGHT + BIAS
ERROR = {"float32": 1e-6, "bfloat16": 0.01, "int8": 0.02}


@pytest.mark.parametrize("precision", PRECISIONS)
def test_product_is_close_to_the_exact_product(precision: Precision):
    result = make_linear(WEIGHT, BIAS, precision)(INPUTS)
    assert result.dtype == torch.float32
    assert float((result - EXACT).norm() / EXACT.norm()) < ERROR[precision]
    without_bias = make_linear(WEIGHT, None, precision)(INPUTS)
    assert float((without_bias - INPUTS @ WEIGHT).norm() / EXACT.norm()) < ERROR[precision]


@pytest.mark.parametrize("precision", PRECISIONS)
def test_selected_outputs_equal_those_of_the_full_product(precision: Precision):
    product, outputs = make_linear(WEIGHT, BIAS, precision), torch.tensor([7, 0, 40])
    torch.testing.assert_close(product.select_outputs(outputs)(INPUTS), product(INPUTS)[:, outputs])


def test_int8_result_of_a_row_does_not_depend_on_other_rows():
    product = make_linear(WEIGHT, BIAS, "int8")
    batch = product(INPUTS)
    for row in range(len(INPUTS)):
        assert torch.equal(product(INPUTS[row : row + 1])[0], batch[row])


def test_rows_of_zeros_give_the_bias():
    for precision in PRECISIONS:
        result = make_linear(WEIGHT, BIAS, precision)(torch.zeros(2, 64))
        torch.testing.assert_close(result[0], BIAS, atol=0.02, rtol=0.01)


def test_float32_is_chosen_unless_another_precision_is_clearly_faster(
    monkeypatch: pytest.MonkeyPatch,
):
    clock = iter(range(1_000_000))
    monkeypatch.setattr(quantization.time, "perf_counter", lambda: next(clock))
    assert fastest_precision(WEIGHT, rows=4) == "float32"
