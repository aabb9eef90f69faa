"""The fused losses equal the plain losses in value and gradients, with any block size."""

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
    block_rows, group_rows = request.param
    monkeypatch.setattr(fused_loss, "BLOCK_ROWS", block_rows)
    monkeypatch.setattr(fused_loss, "GROUP_ROWS", group_rows)


@pytest.fixture
def tensors() -> list[Tensor]:
    """Return the inputs, weight and bias of a projection."""
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
def test_softmax_loss_equals_the_plain_loss(
    tensors: list[Tensor], labels: Tensor, label_smoothing: float
):
    outputs, weight, bias = tensors
    loss = softmax_loss(
        outputs, labels, weight, bias, label_smoothing=label_smoothing, dtype=torch.float64
    )
    logits = outputs @ weight.t() + bias
    expected = cross_entropy(logits, labels, label_smoothing=label_smoothing).sum()
    torch.testing.assert_close(with_gradients(loss, tensors), with_gradients(expected, tensors))


class LargestResult(TorchDispatchMode):
    """Records the number of elements of the largest result of an operation."""

    elements = 0

    def __torch_dispatch__(
        self, operation: Any, _: Any, arguments: Any = (), settings: Any = None
    ) -> Any:
        result = operation(*arguments, **(settings or {}))
        if isinstance(result, Tensor):
            self.elements = max(self.elements, result.numel())
        return result


@pytest.mark.parametrize("sampled", [True, False])
def test_a_block_has_at_most_max_block_logits(monkeypatch: pytest.MonkeyPatch, sampled: bool):
    rows, vocabulary_size = 60, 50
    monkeypatch.setattr(fused_loss, "GROUP_ROWS", 3)
    outputs = torch.randn(rows, 2, requires_grad=True)
    weight, bias = torch.randn(vocabulary_size, 2), torch.zeros(vocabulary_size)
    labels, all_ids = torch.zeros(rows, dtype=torch.int64), torch.arange(vocabulary_size)
    largest_results = {}
    for max_logits in (2**26, vocabulary_size * 6):
        monkeypatch.setattr(fused_loss, "MAX_BLOCK_LOGITS", max_logits)
        monkeypatch.setattr(fused_loss, "BLOCK_ROWS", 1024)
        with LargestResult() as largest:
            if sampled:
                sampled_softmax_loss(
                    outputs,
                    labels,
                    weight,
                    bias,
                    SampledCandidates(all_ids, torch.ones(vocabulary_size)),
                    remove_accidental_hits=True,
                    dtype=torch.float32,
                )
            else:
                softmax_loss(
                    outputs, labels, weight, bias, label_smoothing=0.0, dtype=torch.float32
                )
        largest_results[max_logits] = largest.elements
    assert largest_results == {
        2**26: rows * vocabulary_size,
        vocabulary_size * 6: 6 * vocabulary_size,
    }


@pytest.mark.parametrize("remove", [True, False])
def test_sampled_softmax_loss_equals_the_plain_loss(
    tensors: list[Tensor], labels: Tensor, candidates: SampledCandidates, remove: bool
):
    options = {"remove_accidental_hits": remove}
    outputs, weight, bias = tensors
    loss = sampled_softmax_loss(
        outputs, labels, weight, bias, candidates, dtype=torch.float64, **options
    )
    expected = sampled_softmax(outputs, labels, weight, bias, candidates, **options).sum()
    torch.testing.assert_close(with_gradients(loss, tensors), with_gradients(expected, tensors))


def test_bfloat16_is_close_to_float32(
    tensors: list[Tensor], labels: Tensor, candidates: SampledCandidates
):
    float32_tensors = [tensor.detach().float().requires_grad_() for tensor in tensors]
    candidates = SampledCandidates(candidates.ids, candidates.expected_counts.float())
    bfloat16, float32 = (
        with_gradients(
            sampled_softmax_loss(
                float32_tensors[0],
                labels,
                *float32_tensors[1:],
                candidates,
                remove_accidental_hits=True,
                dtype=dtype,
            ),
            float32_tensors,
        )
        for dtype in (torch.bfloat16, torch.float32)
    )
    for actual, expected in zip(bfloat16, float32, strict=True):
        assert actual.dtype == torch.float32
        assert (actual - expected).norm() < 0.02 * expected.norm()


def test_second_backward_pass_is_rejected(tensors: list[Tensor], labels: Tensor):
    loss = softmax_loss(tensors[0], labels, *tensors[1:], label_smoothing=0, dtype=torch.float64)
    loss.backward(retain_graph=True)
    with pytest.raises(RuntimeError, match="allow one backward pass, but"):
        loss.backward()
