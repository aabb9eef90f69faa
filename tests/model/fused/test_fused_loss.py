"""The fused losses: values and gradients of the plain ones, block by block."""

from typing import Any

import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from nmt.model.fused import loss as fused_loss
from nmt.model.fused.loss import sampled_softmax_loss, softmax_loss
from nmt.model.losses import SampledCandidates, cross_entropy, sampled_softmax

N, H, V = 23, 5, 30


@pytest.fixture(autouse=True, params=[(1024, 64), (8, 3)], ids=["one block", "many blocks"])
def blocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, together = request.param
    monkeypatch.setattr(fused_loss, "BLOCK_ROWS", rows)
    monkeypatch.setattr(fused_loss, "GROUP_ROWS", together)


@pytest.fixture
def tensors() -> list[Tensor]:
    """Outputs, weight and bias of a projection."""
    torch.manual_seed(0)
    shapes = [(N, H), (V, H), (V,)]
    return [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes]


@pytest.fixture
def labels() -> Tensor:
    return torch.arange(N) * 7 % V


@pytest.fixture
def candidates() -> SampledCandidates:
    return SampledCandidates(torch.tensor([3, 0, 7, 29, 14]), torch.linspace(0.9, 0.1, V).double())


def with_gradients(loss: Tensor, tensors: list[Tensor]) -> tuple[Tensor, ...]:
    return loss.detach(), *torch.autograd.grad(3 * loss, tensors)


@pytest.mark.parametrize("label_smoothing", [0.0, 0.2])
def test_the_full_softmax(tensors: list[Tensor], labels: Tensor, label_smoothing: float):
    outputs, weight, bias = tensors
    found = softmax_loss(
        outputs, labels, weight, bias, label_smoothing=label_smoothing, dtype=torch.float64
    )
    logits = outputs @ weight.t() + bias
    expected = cross_entropy(logits, labels, label_smoothing=label_smoothing).sum()
    torch.testing.assert_close(with_gradients(found, tensors), with_gradients(expected, tensors))


class Largest(TorchDispatchMode):
    """Remembers how many numbers the largest result of an operation had."""

    numbers = 0

    def __torch_dispatch__(
        self, operation: Any, _: Any, arguments: Any = (), settings: Any = None
    ) -> Any:
        found = operation(*arguments, **(settings or {}))
        if isinstance(found, Tensor):
            self.numbers = max(self.numbers, found.numel())
        return found


@pytest.mark.parametrize("sampled", [True, False])
def test_no_more_logits_are_made_at_once_than_are_allowed(
    monkeypatch: pytest.MonkeyPatch, sampled: bool
):
    rows, symbols = 60, 50
    monkeypatch.setattr(fused_loss, "GROUP_ROWS", 3)
    outputs = torch.randn(rows, 2, requires_grad=True)
    weight, bias = torch.randn(symbols, 2), torch.zeros(symbols)
    labels, everything = torch.zeros(rows, dtype=torch.int64), torch.arange(symbols)
    found = {}
    for logits in (2**26, symbols * 6):
        monkeypatch.setattr(fused_loss, "MAX_BLOCK_LOGITS", logits)
        monkeypatch.setattr(fused_loss, "BLOCK_ROWS", 1024)
        with Largest() as largest:
            if sampled:
                sampled_softmax_loss(
                    outputs,
                    labels,
                    weight,
                    bias,
                    SampledCandidates(everything, torch.ones(symbols)),
                    remove_accidental_hits=True,
                    dtype=torch.float32,
                )
            else:
                softmax_loss(
                    outputs, labels, weight, bias, label_smoothing=0.0, dtype=torch.float32
                )
        found[logits] = largest.numbers
    assert found == {2**26: rows * symbols, symbols * 6: 6 * symbols}


@pytest.mark.parametrize("remove", [True, False])
def test_the_sampled_softmax(
    tensors: list[Tensor], labels: Tensor, candidates: SampledCandidates, remove: bool
):
    options = {"remove_accidental_hits": remove}
    outputs, weight, bias = tensors
    found = sampled_softmax_loss(
        outputs, labels, weight, bias, candidates, dtype=torch.float64, **options
    )
    expected = sampled_softmax(outputs, labels, weight, bias, candidates, **options).sum()
    torch.testing.assert_close(with_gradients(found, tensors), with_gradients(expected, tensors))


def test_bfloat16_is_close(tensors: list[Tensor], labels: Tensor, candidates: SampledCandidates):
    single = [tensor.detach().float().requires_grad_() for tensor in tensors]
    candidates = SampledCandidates(candidates.ids, candidates.expected_counts.float())
    narrow, wide = (
        with_gradients(
            sampled_softmax_loss(
                single[0],
                labels,
                *single[1:],
                candidates,
                remove_accidental_hits=True,
                dtype=dtype,
            ),
            single,
        )
        for dtype in (torch.bfloat16, torch.float32)
    )
    for found, expected in zip(narrow, wide, strict=True):
        assert found.dtype == torch.float32
        assert (found - expected).norm() < 0.02 * expected.norm()


def test_a_second_backward_pass_is_refused(tensors: list[Tensor], labels: Tensor):
    loss = softmax_loss(tensors[0], labels, *tensors[1:], label_smoothing=0, dtype=torch.float64)
    loss.backward(retain_graph=True)
    with pytest.raises(RuntimeError, match="allow one backward pass, but"):
        loss.backward()
