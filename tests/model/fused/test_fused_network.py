"""The fused core: the numbers and gradients of the plain code, in less memory."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from nmt.model.fused.network import FusedModel
from nmt.model.losses import SampledCandidates
from nmt.model.network import EncoderDecoder

MakeModel = Callable[..., EncoderDecoder]
Core = EncoderDecoder | FusedModel

SOURCE = torch.tensor([[4, 5, 6, 7, 8], [9, 10, 11, 0, 0], [12, 0, 0, 0, 0]])
LENGTHS = torch.tensor([5, 3, 1])
TARGET_INPUT = torch.tensor([[1, 4, 5, 6], [1, 7, 8, 0], [1, 9, 0, 0]])


def everything(core: Core) -> tuple[Tensor, ...]:
    outputs, state = core.decode(core.start(SOURCE, LENGTHS), TARGET_INPUT)
    return outputs, state.hidden, state.context


def gradients(model: EncoderDecoder, core: Core) -> dict[str, Tensor]:
    """Of something to which all that `decode` returns contributes, each number in its own way."""
    model.zero_grad()
    torch.manual_seed(1)
    total = sum(
        (found * torch.randn(found.shape, dtype=found.dtype)).sum() for found in everything(core)
    )
    assert isinstance(total, Tensor)
    total.backward()
    return {
        name: weight.grad.clone()
        for name, weight in model.named_parameters()
        if weight.grad is not None
    }


def test_numbers_and_gradients_are_those_of_the_plain_code(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    torch.testing.assert_close(everything(fused), everything(model))
    torch.testing.assert_close(gradients(model, fused), gradients(model, model))


def test_every_gradient_is_the_slope(model: EncoderDecoder):
    names, weights = zip(*model.named_parameters(), strict=True)
    whole = _Whole(FusedModel(model, torch.float64))

    def outputs(*changed: Tensor) -> tuple[Tensor, ...]:
        by_name = {f"core.model.{name}": value for name, value in zip(names, changed, strict=True)}
        found: tuple[Tensor, ...] = torch.func.functional_call(whole, by_name)
        return found

    # One random direction for each weight: all directions of all would take minutes.
    assert torch.autograd.gradcheck(outputs, weights, fast_mode=True)


class _Whole(nn.Module):
    def __init__(self, core: FusedModel) -> None:
        super().__init__()
        self.core = core

    def forward(self) -> tuple[Tensor, ...]:
        return everything(self.core)


def test_masks_of_dropout_are_those_of_the_plain_code(make_model: MakeModel):
    model = make_model(dropout=0.4).train().double()
    found = []
    for core in (model, FusedModel(model, torch.float64)):
        torch.manual_seed(5)
        found.append(everything(core))
    torch.testing.assert_close(*found)


def test_layers_drop_what_they_hand_on(make_model: MakeModel):
    fused = FusedModel(
        make_model(layers=2, dropout=0.4, bidirectional=False).double(), torch.float64
    )
    fused.model.encoder.dropout.p = fused.model.dropout.p = fused.model.decoder.dropout.p = 0.0
    one, other = everything(fused.train()), everything(fused)
    assert not torch.equal(one[0], other[0])
    torch.testing.assert_close(everything(fused.eval()), everything(fused.model))


def test_a_target_may_be_fed_in_parts(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    state = fused.start(SOURCE, LENGTHS)
    outputs, last = fused.decode(state, TARGET_INPUT)
    first, state = fused.decode(state, TARGET_INPUT[:, :2])
    second, state = fused.decode(state, TARGET_INPUT[:, 2:])
    torch.testing.assert_close(torch.cat([first, second], dim=1), outputs)
    torch.testing.assert_close((state.hidden, state.context), (last.hidden, last.context))


def test_padding_changes_nothing(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    padded = nn.functional.pad(SOURCE, (0, 3))
    state = fused.start(padded.where(torch.arange(8) < LENGTHS[:, None], 19), LENGTHS)
    outputs, _ = fused.decode(state, TARGET_INPUT)
    torch.testing.assert_close(outputs, everything(fused)[0])


def test_bfloat16_rounds_products_alone(model: EncoderDecoder):
    model.float()
    fused = FusedModel(model, torch.bfloat16)
    for found, exact in zip(everything(fused), everything(model), strict=True):
        assert found.dtype == torch.float32
        torch.testing.assert_close(found, exact, atol=0.02, rtol=0.02)
    found_gradients, exact_gradients = gradients(model, fused), gradients(model, model)
    for name, exact in exact_gradients.items():
        assert found_gradients[name].dtype == torch.float32
        difference = (found_gradients[name] - exact).norm()
        assert difference <= 0.05 * exact.norm() + 1e-3, name


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=str)
def test_a_step_stays_on_its_device_and_does_not_wait_for_it(
    make_model: MakeModel, member: dict[str, Any], dtype: torch.dtype
):
    # The meta device has no numbers: to look at one fails, and so does a tensor of the CPU.
    meta = torch.device("meta")
    core = FusedModel(make_model(**member).train().to(meta), dtype)
    source, lengths, target = (tensor.to(meta) for tensor in (SOURCE, LENGTHS, TARGET_INPUT))
    outputs, _ = core.decode(core.start(source, lengths), target)
    labels = torch.cat([target[0], target[1, :3]])
    chosen = outputs.flatten(0, 1)[: len(labels)]
    counts = torch.ones_like(core.model.projection_bias)
    candidates = SampledCandidates(torch.arange(5, device=meta), counts)
    full = core.cross_entropy(chosen, labels, label_smoothing=0.1)
    sampled = core.sampled_softmax(chosen, labels, candidates, remove_accidental_hits=True)
    (full + sampled).backward()
    for weight in core.parameters():
        assert weight.grad is not None
        assert weight.grad.device == meta


def kept_for_backward(core: Core, source: Tensor, target: Tensor) -> int:
    """Return how many numbers autograd keeps, in distinct tensors."""
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage.nbytes() // tensor.element_size()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        core.decode(core.start(source, torch.full((len(source),), source.size(1))), target)
    return sum(kept.values())


def test_memory_does_not_grow_with_source_times_target_times_attention(make_model: MakeModel):
    model = make_model(hidden_size=64, embedding_size=8, dropout=0)
    fused = FusedModel(model, torch.float32)
    small, large = torch.full((2, 60), 5), torch.full((2, 120), 5)
    features = 2 * 120 * 120 * 64
    assert kept_for_backward(model, large, large) > features
    assert kept_for_backward(fused, large, large) < features / 2
    # Four times the pairs of positions, twice the positions.
    growth = kept_for_backward(fused, large, large) / kept_for_backward(fused, small, small)
    assert growth < 2.1


def test_predictions_are_fed_back_by_the_plain_code(make_model: MakeModel):
    model = make_model().eval()
    always = torch.ones_like(TARGET_INPUT, dtype=torch.bool)
    found, expected = (
        core.decode_feeding_back(
            core.start(SOURCE, LENGTHS), TARGET_INPUT, always, update_embedding=True
        )[0]
        for core in (FusedModel(model, torch.float32), model)
    )
    torch.testing.assert_close(found, expected)
