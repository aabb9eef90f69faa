"""The fused form equals the plain model in numbers and gradients, and needs less memory."""

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


def decoded(core: Core) -> tuple[Tensor, ...]:
    outputs, state = core.decode(core.start(SOURCE, LENGTHS), TARGET_INPUT)
    return outputs, state.hidden, state.context


def gradients(model: EncoderDecoder, core: Core) -> dict[str, Tensor]:
    """Return the gradients of a random linear function of everything that `decode` returns."""
    model.zero_grad()
    torch.manual_seed(1)
    total = sum(
        (tensor * torch.randn(tensor.shape, dtype=tensor.dtype)).sum() for tensor in decoded(core)
    )
    assert isinstance(total, Tensor)
    total.backward()
    return {
        name: weight.grad.clone()
        for name, weight in model.named_parameters()
        if weight.grad is not None
    }


def test_numbers_and_gradients_equal_those_of_the_plain_model(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    torch.testing.assert_close(decoded(fused), decoded(model))
    torch.testing.assert_close(gradients(model, fused), gradients(model, model))


def test_every_gradient_passes_gradcheck(model: EncoderDecoder):
    names, weights = zip(*model.named_parameters(), strict=True)
    module = _Decoded(FusedModel(model, torch.float64))

    def outputs(*changed: Tensor) -> tuple[Tensor, ...]:
        by_name = {f"core.model.{name}": value for name, value in zip(names, changed, strict=True)}
        result: tuple[Tensor, ...] = torch.func.functional_call(module, by_name)
        return result

    # fast_mode checks one random direction per weight. Checking all would take minutes.
    assert torch.autograd.gradcheck(outputs, weights, fast_mode=True)


class _Decoded(nn.Module):
    def __init__(self, core: FusedModel) -> None:
        super().__init__()
        self.core = core

    def forward(self) -> tuple[Tensor, ...]:
        return decoded(self.core)


def test_dropout_masks_equal_those_of_the_plain_model(make_model: MakeModel):
    model = make_model(dropout=0.4).train().double()
    results = []
    for core in (model, FusedModel(model, torch.float64)):
        torch.manual_seed(5)
        results.append(decoded(core))
    torch.testing.assert_close(*results)


def test_dropout_is_applied_between_decoder_layers(make_model: MakeModel):
    fused = FusedModel(
        make_model(layers=2, dropout=0.4, bidirectional=False).double(), torch.float64
    )
    fused.model.encoder.dropout.p = fused.model.dropout.p = fused.model.decoder.dropout.p = 0.0
    first, second = decoded(fused.train()), decoded(fused)
    assert not torch.equal(first[0], second[0])
    torch.testing.assert_close(decoded(fused.eval()), decoded(fused.model))


def test_decoding_a_target_in_parts_equals_decoding_it_at_once(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    state = fused.start(SOURCE, LENGTHS)
    outputs, last = fused.decode(state, TARGET_INPUT)
    first, state = fused.decode(state, TARGET_INPUT[:, :2])
    second, state = fused.decode(state, TARGET_INPUT[:, 2:])
    torch.testing.assert_close(torch.cat([first, second], dim=1), outputs)
    torch.testing.assert_close((state.hidden, state.context), (last.hidden, last.context))


def test_output_does_not_depend_on_padding(model: EncoderDecoder):
    fused = FusedModel(model, torch.float64)
    padded = nn.functional.pad(SOURCE, (0, 3))
    state = fused.start(padded.where(torch.arange(8) < LENGTHS[:, None], 19), LENGTHS)
    outputs, _ = fused.decode(state, TARGET_INPUT)
    torch.testing.assert_close(outputs, decoded(fused)[0])


def test_bfloat16_is_close_to_float32_and_returns_float32(model: EncoderDecoder):
    model.float()
    fused = FusedModel(model, torch.bfloat16)
    for actual, exact in zip(decoded(fused), decoded(model), strict=True):
        assert actual.dtype == torch.float32
        torch.testing.assert_close(actual, exact, atol=0.02, rtol=0.02)
    actual_gradients, exact_gradients = gradients(model, fused), gradients(model, model)
    for name, exact in exact_gradients.items():
        assert actual_gradients[name].dtype == torch.float32
        difference = (actual_gradients[name] - exact).norm()
        assert difference <= 0.05 * exact.norm() + 1e-3, name


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=str)
def test_training_step_stays_on_its_device_without_synchronization(
    make_model: MakeModel, member: dict[str, Any], dtype: torch.dtype
):
    # Tensors of the meta device have no values, so reading one fails, as does mixing in the CPU.
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


def saved_for_backward(core: Core, source: Tensor, target: Tensor) -> int:
    """Return the number of elements of the distinct tensors that autograd saves."""
    saved: dict[int, int] = {}

    def save(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        saved[storage.data_ptr()] = storage.nbytes() // tensor.element_size()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(save, lambda tensor: tensor):
        core.decode(core.start(source, torch.full((len(source),), source.size(1))), target)
    return sum(saved.values())


def test_memory_grows_linearly_with_the_sequence_lengths(make_model: MakeModel):
    model = make_model(hidden_size=64, embedding_size=8, dropout=0)
    fused = FusedModel(model, torch.float32)
    small, large = torch.full((2, 60), 5), torch.full((2, 120), 5)
    features = 2 * 120 * 120 * 64
    assert saved_for_backward(model, large, large) > features
    assert saved_for_backward(fused, large, large) < features / 2
    # Twice the positions, four times the pairs of positions.
    growth = saved_for_backward(fused, large, large) / saved_for_backward(fused, small, small)
    assert growth < 2.1


def test_decode_feeding_back_equals_the_plain_model(make_model: MakeModel):
    model = make_model().eval()
    always = torch.ones_like(TARGET_INPUT, dtype=torch.bool)
    actual, expected = (
        core.decode_feeding_back(
            core.start(SOURCE, LENGTHS), TARGET_INPUT, always, update_embedding=True
        )[0]
        for core in (FusedModel(model, torch.float32), model)
    )
    torch.testing.assert_close(actual, expected)
