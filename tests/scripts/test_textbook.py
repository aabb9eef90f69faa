"""The benchmark's baseline computes the same function as the toolkit's model."""

import numpy as np
import pytest
import torch

from nmt.config import ModelSection
from nmt.data.batches import Batch, make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import EOS
from nmt.decoding.constraints import Constraints
from nmt.decoding.search import greedy
from nmt.model.building import build_model
from nmt.model.inference.model import InferenceModel
from nmt.model.network import EncoderDecoder
from nmt.training.loss import TrainingLoss
from textbook import Textbook

SOURCE_LENGTHS = (5, 1, 9, 3, 7, 9)
TARGET_LENGTHS = (4, 8, 1, 6, 0, 3)


def model_of(*, bidirectional: bool) -> EncoderDecoder:
    """Build a model with random parameters, including the biases."""
    torch.manual_seed(11)
    model = build_model(
        ModelSection(embedding_size=6, hidden_size=8, bidirectional=bidirectional, dropout=0),
        source_vocabulary_size=11,
        target_vocabulary_size=13,
    )
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.7)
    return model


def padded_batch() -> Batch:
    random = np.random.default_rng(2)

    def side(lengths, vocabulary_size):
        return EncodedSide.from_sentences(
            [random.integers(4, vocabulary_size, length).tolist() for length in lengths]
        )

    corpus = EncodedCorpus(side(SOURCE_LENGTHS, 11), side(TARGET_LENGTHS, 13))
    return make_batch(corpus, np.arange(len(corpus)), torch.device("cpu"))


@pytest.fixture(params=[False, True], ids=["unidirectional", "bidirectional"])
def model(request):
    return model_of(bidirectional=request.param)


def test_loss_equals_the_toolkit(model):
    batch = padded_batch()
    expected = TrainingLoss(model)(batch)
    torch.testing.assert_close(Textbook.from_model(model).loss(batch), expected, rtol=1e-5, atol=0)


def test_gradients_equal_the_toolkit(model):
    batch = padded_batch()
    textbook = Textbook.from_model(model)
    TrainingLoss(model)(batch).backward()
    textbook.loss(batch).backward()
    # The gradients of embeddings and encoder pass through the whole model.
    for gradient, expected in [
        (textbook.source_embedding.weight.grad, model.encoder.embedding.weight.grad),
        (textbook.target_embedding.weight.grad, model.target_embedding.weight.grad),
        (
            textbook.forward_cell.weight_hh.grad.t(),
            model.encoder.layers[0].forward_cell.state_weight.grad,
        ),
        (textbook.projection.weight.grad, model.projection_weight.grad),
    ]:
        torch.testing.assert_close(gradient, expected, rtol=1e-4, atol=1e-6)


def test_greedy_search_equals_the_toolkit(model):
    batch = padded_batch()
    model.projection_bias.data[EOS] += 3.0
    max_lengths = torch.tensor([12, 1, 7, 12, 3, 12])
    constraints = Constraints(torch.zeros_like(max_lengths), max_lengths)
    inference = InferenceModel(model.eval())
    hypotheses = greedy(inference, batch.source, batch.source_lengths, constraints)
    textbook = Textbook.from_model(model).eval()
    translations = textbook.greedy(batch.source, batch.source_lengths, max_lengths)
    assert translations == [hypothesis.ids for hypothesis in hypotheses]
    truncated = [
        len(ids) == limit for ids, limit in zip(translations, max_lengths.tolist(), strict=True)
    ]
    assert any(truncated) and not all(truncated)


def test_training_the_textbook_model_does_not_change_the_original(model):
    before = [parameter.detach().clone() for parameter in model.parameters()]
    textbook = Textbook.from_model(model)
    with torch.no_grad():
        for parameter in textbook.parameters():
            parameter.add_(1.0)
    assert all(map(torch.equal, before, model.parameters()))


def test_dropout_is_copied_and_disabled_in_evaluation_mode(model):
    batch = padded_batch()
    without = Textbook.from_model(model).loss(batch)
    model.decoder.dropout.p = model.encoder.dropout.p = 0.5
    textbook = Textbook.from_model(model)
    assert textbook.loss(batch) != without
    assert textbook.eval().loss(batch) == without
