"""Dropout has the given probability, keeps the expected value, and is off in evaluation."""

import pytest
import torch

from nmt.model.dropout import Dropout


def test_elements_are_zeroed_with_the_given_probability_and_the_rest_is_scaled():
    torch.manual_seed(0)
    for p in (0.1, 0.5, 0.9):
        outputs = Dropout(p).train()(torch.ones(401, 500))
        assert (outputs == 0).float().mean() == pytest.approx(p, abs=0.005)
        kept = outputs[outputs != 0]
        torch.testing.assert_close(kept, torch.full_like(kept, 1 / (1 - p)), rtol=1e-3, atol=0)


def test_gradient_has_the_same_mask_as_the_output():
    inputs = torch.randn(7, 3, requires_grad=True)
    outputs = Dropout(0.5).train()(inputs)
    outputs.sum().backward()
    torch.testing.assert_close(outputs, inputs * inputs.grad)


def test_elements_are_dropped_independently():
    torch.manual_seed(0)
    zeroed = (Dropout(0.3).train()(torch.ones(200_000)) == 0).double()
    for offset in (1, 2, 3, 4):
        pairs = torch.stack([zeroed[offset:], zeroed[:-offset]])
        assert abs(torch.corrcoef(pairs)[0, 1]) < 0.01


def test_evaluation_and_probability_0_drop_nothing_and_probability_1_drops_all():
    inputs = torch.randn(5, 5)
    assert torch.equal(Dropout(0.5).eval()(inputs), inputs)
    assert torch.equal(Dropout(0.0).train()(inputs), inputs)
    assert not Dropout(1.0).train()(inputs).any()
    assert Dropout(0.5).train()(inputs[:0]).shape == (0, 5)


def test_probability_above_1_is_rejected():
    with pytest.raises(ValueError, match=r"^p must be between 0 and 1, but is 1.5$"):
        Dropout(1.5)
