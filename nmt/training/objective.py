"""What training minimises and what validation measures: a mean over real target tokens."""

import torch
from torch import Tensor

from nmt.data.batches import Batch, by_length, make_batch
from nmt.data.corpus import EncodedCorpus
from nmt.data.vocabulary import PAD
from nmt.model.losses import LogUniformSampler, cross_entropy, sampled_softmax
from nmt.model.network import EncoderDecoder


def training_loss(model: EncoderDecoder, batch: Batch, sampler: LogUniformSampler | None) -> Tensor:
    """Return the mean loss over the real target tokens of a batch, in nats.

    Args:
        model: in training mode.
        batch: on the model's device.
        sampler: of the sampled softmax, drawn from afresh; None for the full softmax.
    """
    outputs, labels = _real_positions(model, batch)
    if sampler is None:
        return cross_entropy(model.logits(outputs), labels).mean()
    candidates = sampler.draw()
    weight, bias = model.projection_weight, model.projection_bias
    return sampled_softmax(outputs, labels, weight, bias, candidates).mean()


@torch.no_grad()
def corpus_loss(
    model: EncoderDecoder, corpus: EncodedCorpus, *, batch_sentences: int, device: torch.device
) -> float:
    """Return the mean full-softmax loss over all target tokens of a corpus, in nats."""
    total, tokens = 0.0, 0
    for indices in by_length(corpus, batch_sentences):
        batch = make_batch(corpus, indices, device)
        outputs, labels = _real_positions(model, batch)
        total += float(cross_entropy(model.logits(outputs), labels).double().sum())
        tokens += batch.target_tokens
    return total / tokens


def _real_positions(model: EncoderDecoder, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the decoder's outputs [N, H] and the labels [N] where the target is no padding."""
    state = model.start(batch.source, batch.source_lengths)
    outputs, _ = model.decode(state, batch.target_input)
    real = batch.target_output != PAD
    return outputs[real], batch.target_output[real]
