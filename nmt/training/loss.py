"""The loss that training minimizes and that validation measures: a mean over real target tokens."""

from typing import Self

import numpy as np
import torch
from torch import Tensor, nn

from nmt.config import TrainingSection
from nmt.data.batches import Batch, by_length, make_batch
from nmt.data.corpus import EncodedCorpus
from nmt.data.vocabulary import EOS
from nmt.errors import InputError
from nmt.model.losses import (
    CandidateSampler,
    SampledCandidates,
    cross_entropy,
    log_uniform,
    unigram,
)
from nmt.model.network import EncoderDecoder
from nmt.training.precision import Core


class TrainingLoss(nn.Module):
    """The training loss of a model: full or sampled softmax, with predictions fed back or without.

    Args:
        core: computes with the weights of the model.
        sampler: draws the candidates of the sampled softmax for every batch; None: full softmax.
        remove_accidental_hits: of the sampled softmax.
        label_smoothing: of the full softmax, 0..1.
        update_embedding_for_previous: whether gradients flow into the embeddings of predictions
            that are fed back.
    """

    def __init__(
        self,
        core: Core,
        *,
        sampler: CandidateSampler | None = None,
        remove_accidental_hits: bool = True,
        label_smoothing: float = 0.0,
        update_embedding_for_previous: bool = True,
    ) -> None:
        super().__init__()
        self.core = core
        self.sampler = sampler
        self._remove_accidental_hits = remove_accidental_hits
        self._label_smoothing = label_smoothing
        self._update_embedding = update_embedding_for_previous

    @classmethod
    def from_settings(
        cls, settings: TrainingSection, core: Core, *, corpus: EncodedCorpus, seed: int
    ) -> Self:
        """Return the loss of a `training` section.

        Args:
            settings: the section.
            core: computes with the weights of the model.
            corpus: the training data, for the counts of the target ids.
            seed: of the candidates, which are drawn on the CPU.

        Raises:
            InputError: more samples are configured than there are target ids.
        """
        model = core if isinstance(core, EncoderDecoder) else core.model
        sampler = None
        if settings.loss == "sampled_softmax":
            sampler = _make_sampler(settings, corpus, len(model.projection_bias), seed)
        return cls(
            core,
            sampler=sampler,
            remove_accidental_hits=settings.remove_accidental_hits,
            label_smoothing=settings.label_smoothing,
            update_embedding_for_previous=settings.update_embedding_for_previous,
        )

    def draw_candidates(self) -> SampledCandidates | None:
        """Draw the candidates of a batch; None for the full softmax."""
        return self.sampler.draw() if self.sampler else None

    def forward(
        self,
        batch: Batch,
        candidates: SampledCandidates | None = None,
        feed_previous: float = 0.0,
    ) -> Tensor:
        """Return the mean loss over the real target tokens of a batch, in nats.

        Args:
            batch: on the device of the model, which is in training mode.
            candidates: returned by `draw_candidates`, the same for all parts of a batch; None:
                drawn here, if the loss has a sampler.
            feed_previous: the probability, 0..1, with which each input after GO is the model's own
                prediction (Bengio et al. 2015); drawn from PyTorch's default generator.
        """
        core = self.core
        state = core.start(batch.source, batch.source_lengths)
        if feed_previous > 0:
            drawn = torch.rand(batch.target_input.shape, device=batch.target_input.device)
            outputs, _ = core.decode_feeding_back(
                state,
                batch.target_input,
                drawn < feed_previous,
                update_embedding=self._update_embedding,
            )
        else:
            outputs, _ = core.decode(state, batch.target_input)
        outputs, labels = _real_positions(outputs, batch)
        candidates = candidates or self.draw_candidates()
        if candidates is None:
            total = core.cross_entropy(outputs, labels, label_smoothing=self._label_smoothing)
        else:
            total = core.sampled_softmax(
                outputs, labels, candidates, remove_accidental_hits=self._remove_accidental_hits
            )
        return total / len(labels)


def _make_sampler(
    settings: TrainingSection, corpus: EncodedCorpus, vocabulary_size: int, seed: int
) -> CandidateSampler:
    if settings.samples > vocabulary_size:
        raise InputError(
            f"training.samples: must be at most {vocabulary_size:,}, the ids of the target "
            f"vocabulary, but is {settings.samples:,}.",
            hint="Lower it, or set training.loss=softmax.",
        )
    match settings.sampler:
        case "log_uniform":
            probabilities = log_uniform(vocabulary_size)
        case "unigram":
            probabilities = unigram(_target_counts(corpus, vocabulary_size))
    return CandidateSampler(
        probabilities, samples=settings.samples, seed=seed, device=torch.device("cpu")
    )


@torch.no_grad()
def corpus_loss(
    model: EncoderDecoder, corpus: EncodedCorpus, *, batch_sentences: int, device: torch.device
) -> float:
    """Return the mean full-softmax loss over all target tokens of a corpus, in nats."""
    total, tokens = 0.0, 0
    for indices in by_length(corpus, batch_sentences):
        batch = make_batch(corpus, indices, device)
        state = model.start(batch.source, batch.source_lengths)
        outputs, labels = _real_positions(model.decode(state, batch.target_input)[0], batch)
        total += float(cross_entropy(model.logits(outputs), labels).double().sum())
        tokens += batch.target_tokens
    return total / tokens


def _real_positions(outputs: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the decoder's outputs [N, H] and the labels [N] where the target is not padding."""
    labels = batch.target_output.flatten()[batch.real]
    return outputs.flatten(0, 1).index_select(0, batch.real), labels


def _target_counts(corpus: EncodedCorpus, vocabulary_size: int) -> Tensor:
    counts = np.bincount(corpus.target.tokens, minlength=vocabulary_size)
    counts[EOS] += len(corpus)
    return torch.from_numpy(counts)
