"""The encoder-decoder: padding has no effect, sequences equal steps, gradients are correct."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor
from torch.nn.functional import pad

from nmt.config import ModelSection
from nmt.model.building import build_model
from nmt.model.decoder import DecoderState
from nmt.model.network import EncoderDecoder

MakeModel = Callable[..., EncoderDecoder]

SOURCE = torch.tensor([[4, 5, 6, 7, 8], [9, 10, 11, 0, 0], [12, 0, 0, 0, 0]])
LENGTHS = torch.tensor([5, 3, 1])
TARGET_INPUT = torch.tensor([[1, 4, 5, 6], [1, 7, 8, 0], [1, 9, 0, 0]])
NEVER = torch.zeros_like(TARGET_INPUT, dtype=torch.bool)
ALWAYS = ~NEVER


def logits(model: EncoderDecoder, source: Tensor, lengths: Tensor, target: Tensor) -> Tensor:
    outputs, _ = model.decode(model.start(source, lengths), target)
    return model.logits(outputs)


def test_decode_equals_a_loop_of_steps(model: EncoderDecoder):
    whole = logits(model, SOURCE, LENGTHS, TARGET_INPUT)
    state = model.start(SOURCE, LENGTHS)
    for position in range(TARGET_INPUT.size(1)):
        step, state = model.step(state, TARGET_INPUT[:, position])
        torch.testing.assert_close(step, whole[:, position])


def test_output_does_not_depend_on_batch_size(model: EncoderDecoder):
    batch = logits(model, SOURCE, LENGTHS, TARGET_INPUT)
    for row, length in enumerate(LENGTHS):
        alone = logits(
            model, SOURCE[row : row + 1, :length], length[None], TARGET_INPUT[row : row + 1]
        )
        torch.testing.assert_close(alone[0], batch[row])


def test_output_does_not_depend_on_the_amount_of_padding(model: EncoderDecoder):
    model.float()
    padded = logits(model, pad(SOURCE, (0, 3)), LENGTHS, pad(TARGET_INPUT, (0, 2)))
    torch.testing.assert_close(
        padded[:, : TARGET_INPUT.size(1)],
        logits(model, SOURCE, LENGTHS, TARGET_INPUT),
        atol=1e-6,
        rtol=0,
    )


def test_output_does_not_depend_on_the_ids_in_the_padding(model: EncoderDecoder):
    changed = SOURCE.where(torch.arange(5) < LENGTHS[:, None], 19)
    torch.testing.assert_close(
        logits(model, changed, LENGTHS, TARGET_INPUT),
        logits(model, SOURCE, LENGTHS, TARGET_INPUT),
        atol=0,
        rtol=0,
    )


@pytest.mark.parametrize("fed_back", [NEVER, ALWAYS], ids=["teacher forcing", "fed back"])
def test_every_gradient_passes_gradcheck(model: EncoderDecoder, fed_back: Tensor):
    names, weights = zip(*model.named_parameters(), strict=True)

    def outputs(*changed: Tensor) -> Tensor:
        parameters = dict(zip(names, changed, strict=True))
        return torch.func.functional_call(
            _Logits(model), {f"model.{name}": value for name, value in parameters.items()}, fed_back
        )

    # fast_mode checks one random direction per weight. Checking all would take minutes.
    assert torch.autograd.gradcheck(outputs, weights, fast_mode=True)


class _Logits(torch.nn.Module):
    """A module that returns the logits of a model."""

    def __init__(self, model: EncoderDecoder) -> None:
        super().__init__()
        self.model = model

    def forward(self, fed_back: Tensor) -> Tensor:
        outputs, _ = self.model.decode_feeding_back(
            self.model.start(SOURCE, LENGTHS), TARGET_INPUT, fed_back, update_embedding=True
        )
        return self.model.logits(outputs)


def test_every_parameter_receives_a_gradient(model: EncoderDecoder):
    logits(model, SOURCE, LENGTHS, TARGET_INPUT).sum().backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.any(), name


def test_feeding_back_no_prediction_equals_teacher_forcing(model: EncoderDecoder):
    outputs, state = model.decode(model.start(SOURCE, LENGTHS), TARGET_INPUT)
    fed_outputs, fed_state = model.decode_feeding_back(
        model.start(SOURCE, LENGTHS), TARGET_INPUT, NEVER, update_embedding=False
    )
    torch.testing.assert_close(fed_outputs, outputs)
    torch.testing.assert_close(fed_state.hidden, state.hidden)


def test_feeding_back_all_predictions_equals_a_loop_of_greedy_steps(model: EncoderDecoder):
    state, tokens = model.start(SOURCE, LENGTHS), TARGET_INPUT[:, 0]
    for _ in range(TARGET_INPUT.size(1)):
        step, state = model.step(state, tokens)
        tokens = step.argmax(-1)
    outputs, _ = model.decode_feeding_back(
        model.start(SOURCE, LENGTHS), TARGET_INPUT, ALWAYS, update_embedding=True
    )
    torch.testing.assert_close(model.logits(outputs)[:, -1], step)


def test_predictions_are_fed_back_only_at_the_given_positions(make_model: MakeModel):
    model = make_model().eval()
    some = torch.tensor([[True, False, True, False]] * 3)

    def run(fed_back: Tensor) -> Tensor:
        state: DecoderState = model.start(SOURCE, LENGTHS)
        return model.decode_feeding_back(state, TARGET_INPUT, fed_back, update_embedding=True)[0]

    mixed = run(some)
    torch.testing.assert_close(mixed[:, :2], run(NEVER)[:, :2])
    predicted = model.logits(mixed[:, 1]).argmax(-1)
    given = TARGET_INPUT.clone()
    given[:, 2] = predicted
    torch.testing.assert_close(mixed, model.decode(model.start(SOURCE, LENGTHS), given)[0])


@pytest.mark.parametrize("update_embedding", [True, False])
def test_update_embedding_controls_the_gradient_of_fed_back_embeddings(
    make_model: MakeModel, update_embedding: bool
):
    model = make_model().eval()
    outputs, _ = model.decode_feeding_back(
        model.start(SOURCE, LENGTHS), TARGET_INPUT, ALWAYS, update_embedding=update_embedding
    )
    outputs.sum().backward()
    gradient = model.target_embedding.weight.grad
    assert gradient is not None
    ids_with_gradient = set(gradient.any(dim=1).nonzero().flatten().tolist())
    predicted = set(model.logits(outputs)[:, :-1].argmax(-1).flatten().tolist())
    assert ids_with_gradient == ({1} | predicted if update_embedding else {1})


def test_dropout_is_active_only_in_training_mode(model: EncoderDecoder):
    first, second = (logits(model, SOURCE, LENGTHS, TARGET_INPUT) for _ in range(2))
    assert torch.equal(first, second)
    model.train()
    first, second = (logits(model, SOURCE, LENGTHS, TARGET_INPUT) for _ in range(2))
    assert not torch.equal(first, second)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_dropout_is_not_applied_to_recurrent_connections(make_model: MakeModel, cell: str):
    """With all inputs dropped, the state is that of the recurrence over the biases alone."""
    model = make_model(cell=cell, bidirectional=False, dropout=1 - 1e-9, layers=2).train()
    for name, weight in model.named_parameters():
        if name.endswith("bias"):
            torch.nn.init.normal_(weight)
    _, state = model.encode(SOURCE, LENGTHS)
    for layer, last in zip(model.encoder.layers, state.chunk(2, dim=1), strict=True):
        expected = torch.zeros_like(last)
        for step in range(5):
            inputs = torch.zeros(3, layer.forward_cell.input_weight.size(0))
            next_state = layer.forward_cell.step(layer.forward_cell.project_input(inputs), expected)
            expected = torch.where((step < LENGTHS)[:, None], next_state, expected)
        torch.testing.assert_close(last, expected)

    _, decoded = model.decode(model.start(SOURCE, LENGTHS), TARGET_INPUT)
    layers = zip(
        model.decoder.cells.cells, state.chunk(2, 1), decoded.hidden.chunk(2, 1), strict=True
    )
    for number, (cell_layer, expected, hidden) in enumerate(layers):
        for _ in range(4):
            inputs = torch.zeros(3, 4) if number else model.decoder.merge_bias.expand(3, -1)
            expected = cell_layer.step(cell_layer.project_input(inputs), expected)
        torch.testing.assert_close(hidden, expected)


def test_tied_weights_are_the_same_tensor(make_model: MakeModel):
    model = make_model(embedding_size=4, tie_embeddings=True, tie_projection=True)
    assert model.projection_weight is model.target_embedding.weight
    assert model.encoder.embedding.weight is model.target_embedding.weight
    untied = make_model(embedding_size=4)
    saved = 2 * model.target_embedding.weight.numel()
    sizes = [sum(weight.numel() for weight in either.parameters()) for either in (model, untied)]
    assert sizes[1] - sizes[0] == saved


def test_tied_embeddings_of_vocabularies_of_different_sizes_are_rejected():
    with pytest.raises(
        ValueError,
        match="vocabularies must have the same size to share an embedding, but have 9 and 8 ids",
    ):
        build_model(
            ModelSection(tie_embeddings=True), source_vocabulary_size=9, target_vocabulary_size=8
        )


def test_tied_projection_is_rejected_if_embedding_and_hidden_sizes_differ(make_model: MakeModel):
    with pytest.raises(
        ValueError,
        match="embedding_size and hidden_size must be equal to tie the projection, but are 3 and 4",
    ):
        make_model(tie_projection=True)
