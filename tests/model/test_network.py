"""The encoder-decoder: padding never matters, and whole sequences equal single steps."""

import pytest
import torch
from torch import Tensor

from nmt.model.network import EncoderDecoder


@pytest.fixture(params=[False, True], ids=["unidirectional", "bidirectional"])
def model(request: pytest.FixtureRequest) -> EncoderDecoder:
    torch.manual_seed(0)
    return EncoderDecoder(
        source_vocabulary_size=20,
        target_vocabulary_size=30,
        embedding_size=6,
        hidden_size=8,
        bidirectional=request.param,
        dropout=0.5,
    ).eval()


SOURCE = torch.tensor([[4, 5, 6, 7, 8], [9, 10, 11, 0, 0], [12, 0, 0, 0, 0]])
LENGTHS = torch.tensor([5, 3, 1])
TARGET_INPUT = torch.tensor([[1, 4, 5, 6], [1, 7, 8, 0], [1, 9, 0, 0]])


def logits(model: EncoderDecoder, source: Tensor, lengths: Tensor, target: Tensor) -> Tensor:
    outputs, _ = model.decode(model.start(source, lengths), target)
    return model.logits(outputs)


def test_a_whole_target_equals_a_loop_of_steps(model: EncoderDecoder):
    whole = logits(model, SOURCE, LENGTHS, TARGET_INPUT)
    state = model.start(SOURCE, LENGTHS)
    for position in range(TARGET_INPUT.size(1)):
        step, state = model.step(state, TARGET_INPUT[:, position])
        torch.testing.assert_close(step, whole[:, position])


def test_a_sentence_alone_equals_the_sentence_in_a_padded_batch(model: EncoderDecoder):
    batch = logits(model, SOURCE, LENGTHS, TARGET_INPUT)
    for row, length in enumerate(LENGTHS):
        alone = logits(
            model, SOURCE[row : row + 1, :length], length[None], TARGET_INPUT[row : row + 1]
        )
        torch.testing.assert_close(alone[0], batch[row])


def test_what_stands_in_padding_never_matters(model: EncoderDecoder):
    scribbled = SOURCE.where(torch.arange(5) < LENGTHS[:, None], 19)
    torch.testing.assert_close(
        logits(model, scribbled, LENGTHS, TARGET_INPUT),
        logits(model, SOURCE, LENGTHS, TARGET_INPUT),
        atol=0,
        rtol=0,
    )


def test_bidirectional_states_have_the_hidden_size_and_see_the_whole_sentence():
    torch.manual_seed(0)
    both = EncoderDecoder(
        source_vocabulary_size=20,
        target_vocabulary_size=30,
        embedding_size=6,
        hidden_size=8,
        bidirectional=True,
        dropout=0.0,
    )
    states, last = both.encode(SOURCE, LENGTHS)
    assert states.shape == (3, 5, 8)
    assert last.shape == (3, 8)
    changed = SOURCE.clone()
    changed[0, 4] = 13
    assert not torch.equal(both.encode(changed, LENGTHS)[0][0, 0], states[0, 0])


def test_every_parameter_receives_a_gradient(model: EncoderDecoder):
    logits(model, SOURCE, LENGTHS, TARGET_INPUT).sum().backward()
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.any(), name


def test_an_odd_hidden_size_cannot_be_shared_by_two_directions():
    with pytest.raises(ValueError, match="hidden_size must be even when bidirectional, but is 7"):
        EncoderDecoder(
            source_vocabulary_size=20,
            target_vocabulary_size=30,
            embedding_size=6,
            hidden_size=7,
            bidirectional=True,
            dropout=0.0,
        )
