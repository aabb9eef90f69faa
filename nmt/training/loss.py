"""What training minimises and what validation measures: a mean over real target tokens."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
from torch import Tensor

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


@dataclass(frozen=True)
class TrainingLoss:
    """The training loss: full or sampled softmax, of inputs given or fed back.

    Attributes:
        sampler: of the sampled softmax, drawn from for every batch; None for the full softmax.
        remove_accidental_hits: of the sampled softmax.
        label_smoothing: of the full softmax, 0..1.
        update_embedding_for_previous: whether gradient flows into the embeddings of symbols that
            are fed back.
    """

    sampler: CandidateSampler | None = None
    remove_accidental_hits: bool = True
    label_smoothing: float = 0.0
    update_embedding_for_previous: bool = True

    @classmethod
    def from_settings(
        cls,
        settings: TrainingSection,
        *,
        corpus: EncodedCorpus,
        vocabulary_size: int,
        seed: int,
    ) -> Self:
        """Return the loss of a `training` section.

        Args:
            settings: the section.
            corpus: the training data, for the counts of the target ids.
            vocabulary_size: target symbols V.
            seed: of the candidates, which are made on the CPU.

        Raises:
            InputError: more samples are asked for than there are target symbols.
        """
        sampler = None
        if settings.loss == "sampled_softmax":
            if settings.samples > vocabulary_size:
                raise InputError(
                    f"training.samples: must be at most {vocabulary_size:,}, the ids of the target "
                    f"vocabulary, but is {settings.samples:,}: lower it, or set "
                    "training.loss=softmax"
                )
            match settings.sampler:
                case "log_uniform":
                    probabilities = log_uniform(vocabulary_size)
                case "unigram":
                    probabilities = unigram(_target_counts(corpus, vocabulary_size))
            sampler = CandidateSampler(
                probabilities, samples=settings.samples, seed=seed, device=torch.device("cpu")
            )
        return cls(
            sampler=sampler,
            remove_accidental_hits=settings.remove_accidental_hits,
            label_smoothing=settings.label_smoothing,
            update_embedding_for_previous=settings.update_embedding_for_previous,
        )

    def draw(self) -> SampledCandidates | None:
        """Draw the candidates of a batch; None for the full softmax."""
        return self.sampler.draw() if self.sampler else None

    def loss(
        self,
        core: Core,
        batch: Batch,
        *,
        candidates: SampledCandidates | None = None,
        feed_previous: float = 0.0,
    ) -> Tensor:
        """Return the mean loss over the real target tokens of a batch, in nats.

        Args:
            core: of a model in training mode.
            batch: on the model's device.
            candidates: what `draw` returned, the same for all parts of a batch; drawn here
                unless given.
            feed_previous: the probability, 0..1, with which each input after GO is the model's own
                prediction (Bengio et al. 2015); drawn from PyTorch's default generator.
        """
        state = core.start(batch.source, batch.source_lengths)
        if feed_previous > 0:
            drawn = torch.rand(batch.target_input.shape, device=batch.target_input.device)
            outputs, _ = core.decode_feeding_back(
                state,
                batch.target_input,
                drawn < feed_previous,
                update_embedding=self.update_embedding_for_previous,
            )
        else:
            outputs, _ = core.decode(state, batch.target_input)
        outputs, labels = _real_positions(outputs, batch)
        candidates = candidates or self.draw()
        if candidates is None:
            total = core.cross_entropy(outputs, labels, label_smoothing=self.label_smoothing)
        else:
            total = core.sampled_softmax(
                outputs, labels, candidates, remove_accidental_hits=self.remove_accidental_hits
            )
        return total / len(labels)


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
    """Return the decoder's outputs [N, H] and the labels [N] where the target is no padding."""
    labels = batch.target_output.flatten()[batch.real]
    return outputs.flatten(0, 1).index_select(0, batch.real), labels


def _target_counts(corpus: EncodedCorpus, vocabulary_size: int) -> Tensor:
    counts = np.bincount(corpus.target.tokens, minlength=vocabulary_size)
    counts[EOS] += len(corpus)
    return torch.from_numpy(counts)
