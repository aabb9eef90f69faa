"""The training loss is the mean over real tokens, with reference or fed-back inputs."""

import numpy as np
import pytest
import torch

from nmt.config import ModelSection, TrainingSection
from nmt.data.batches import Batch, make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import EOS, PAD
from nmt.errors import InputError
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.training.loss import TrainingLoss, corpus_loss

CPU = torch.device("cpu")
CORPUS = EncodedCorpus(
    EncodedSide.from_sentences([[4, 5, 6], [7], [5, 5]]),
    EncodedSide.from_sentences([[8, 9], [10, 10, 10, 5], []]),
)
SIZE = 12


@pytest.fixture
def model() -> EncoderDecoder:
    torch.manual_seed(0)
    return build_model(
        ModelSection(embedding_size=3, hidden_size=4, dropout=0),
        source_vocabulary_size=SIZE,
        target_vocabulary_size=SIZE,
    )


@pytest.fixture
def batch() -> Batch:
    return make_batch(CORPUS, np.arange(3), CPU)


def training_loss(model: EncoderDecoder, **settings: object) -> TrainingLoss:
    section = TrainingSection.model_validate({"directory": "runs/x", "samples": 6, **settings})
    return TrainingLoss.from_settings(section, model, corpus=CORPUS, seed=1)


def test_loss_is_the_mean_over_real_tokens(model: EncoderDecoder, batch: Batch):
    outputs, _ = model.decode(model.start(batch.source, batch.source_lengths), batch.target_input)
    scores = torch.log_softmax(model.logits(outputs), dim=-1)
    token_losses = -scores.gather(2, batch.target_output[:, :, None])[:, :, 0]
    expected = token_losses[batch.target_output != PAD].mean().detach()
    loss = training_loss(model, loss="softmax")(batch)
    torch.testing.assert_close(loss.detach(), expected)
    mean_loss = corpus_loss(model, CORPUS, batch_sentences=2, device=CPU)
    assert mean_loss == pytest.approx(float(expected), rel=1e-6)


def test_sampling_every_id_equals_the_full_softmax(model: EncoderDecoder, batch: Batch):
    full = training_loss(model, loss="softmax")(batch)
    for sampler in ("log_uniform", "unigram"):
        sampled = training_loss(model, sampler=sampler, samples=SIZE)(batch)
        torch.testing.assert_close(sampled, full)


def test_accidental_hits_and_label_smoothing_change_the_loss(model: EncoderDecoder, batch: Batch):
    full = training_loss(model, loss="softmax")(batch)
    assert training_loss(model, loss="softmax", label_smoothing=0.2)(batch) != full
    assert training_loss(model, samples=SIZE, remove_accidental_hits=False)(batch) > full


def test_unigram_candidates_follow_training_frequencies(model: EncoderDecoder):
    counts = torch.zeros(SIZE)
    sampler = training_loss(model, sampler="unigram", samples=1).sampler
    assert sampler
    for _ in range(2000):
        counts[sampler.draw().ids] += 1
    # Every id counts once more than it occurs in the training data.
    expected = torch.bincount(torch.tensor([8, 9, 10, 10, 10, 5, *[EOS] * 3]), minlength=SIZE) + 1
    torch.testing.assert_close(counts / 2000, expected / expected.sum(), atol=0.04, rtol=0)


def test_predictions_are_fed_back_with_the_configured_probability(
    model: EncoderDecoder, batch: Batch, monkeypatch: pytest.MonkeyPatch
):
    calls = []
    decode = model.decode_feeding_back

    def record_call(state, tokens, fed_back, *, update_embedding):
        calls.append((fed_back.float().mean().item(), update_embedding))
        return decode(state, tokens, fed_back, update_embedding=update_embedding)

    monkeypatch.setattr(model, "decode_feeding_back", record_call)
    loss = training_loss(model, update_embedding_for_previous=False)
    for _ in range(200):
        loss(batch, feed_previous=0.3)
    assert np.mean([fraction for fraction, _ in calls]) == pytest.approx(0.3, abs=0.05)
    assert not any(update for _, update in calls)
    loss(batch, feed_previous=1.0)
    assert calls[-1][0] == 1
    loss(batch, feed_previous=0.0)
    assert len(calls) == 201


def test_more_samples_than_target_ids_are_rejected(model: EncoderDecoder):
    with pytest.raises(InputError) as refusal:
        training_loss(model, samples=SIZE + 1)
    assert refusal.value.render() == (
        f"training.samples: must be at most {SIZE}, the ids of the target vocabulary, but is "
        f"{SIZE + 1}. Lower it, or set training.loss=softmax."
    )
