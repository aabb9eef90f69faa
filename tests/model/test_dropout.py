"""Dropout: the probability asked for, the same expected value, nothing in evaluation."""

import pytest
import torch

from nmt.model.dropout import Dropout


def test_elements_are_zeroed_with_the_probability_and_the_others_scaled():
    torch.manual_seed(0)
    for p in (0.1, 0.5, 0.9):
        found = Dropout(p).train()(torch.ones(401, 500))
        assert (found == 0).float().mean() == pytest.approx(p, abs=0.005)
        kept = found[found != 0]
        torch.testing.assert_close(kept, torch.full_like(kept, 1 / (1 - p)), rtol=1e-3, atol=0)


def test_the_gradient_has_the_same_mask():
    inputs = torch.randn(7, 3, requires_grad=True)
    found = Dropout(0.5).train()(inputs)
    found.sum().backward()
    torch.testing.assert_close(found, inputs * inputs.grad)


def test_elements_fall_independently():
    torch.manual_seed(0)
    zeroed = (Dropout(0.3).train()(torch.ones(200_000)) == 0).double()
    for apart in (1, 2, 3, 4):
        both = torch.stack([zeroed[apart:], zeroed[:-apart]])
        assert abs(torch.corrcoef(both)[0, 1]) < 0.01


def test_nothing_falls_in_evaluation_or_with_probability_0_and_all_with_1():
    inputs = torch.randn(5, 5)
    assert torch.equal(Dropout(0.5).eval()(inputs), inputs)
    assert torch.equal(Dropout(0.0).train()(inputs), inputs)
    assert not Dropout(1.0).train()(inputs).any()
    assert Dropout(0.5).train()(inputs[:0]).shape == (0, 5)


def test_what_is_no_probability_is_refused():
    with pytest.raises(ValueError, match=r"^p must be between 0 and 1, but is 1.5$"):
        Dropout(1.5)
