"""Losses over real target positions, and the candidate sampler of the sampled softmax."""

from typing import NamedTuple

import torch
from torch import Tensor, nn


def cross_entropy(logits: Tensor, labels: Tensor, *, label_smoothing: float = 0.0) -> Tensor:
    """Full-softmax cross-entropy of each row, in nats.

    Args:
        logits: [N, V].
        labels: [N] int64.
        label_smoothing: the share of the target distribution, 0..1, that is spread over all V
            symbols alike (Szegedy et al. 2016).

    Returns:
        [N].
    """
    return nn.functional.cross_entropy(
        logits, labels, reduction="none", label_smoothing=label_smoothing
    )


def log_uniform(vocabulary_size: int) -> Tensor:
    """Return the log-uniform distribution over V ids sorted by frequency: [V] float64.

    P(k) = ln((k + 2) / (k + 1)) / ln(V + 1), close to Zipf's law.
    """
    ids = torch.arange(vocabulary_size, dtype=torch.float64)
    return torch.log1p(1 / (ids + 1)) / torch.tensor(vocabulary_size + 1.0).double().log()


def unigram(counts: Tensor) -> Tensor:
    """Return the distribution of ids in the training data: [V] float64.

    Each count ([V], integers) gets one more: what training never saw must be drawn now and then,
    so that its logit is held down.
    """
    raised = counts.double() + 1
    return raised / raised.sum()


class SampledCandidates(NamedTuple):
    """One draw of a candidate sampler."""

    ids: Tensor  # [C] int64, distinct
    expected_counts: Tensor  # [V] float32, of every id in the tries that this draw took, 0..1


class CandidateSampler:
    """Draws distinct ids with given probabilities.

    Sampling with replacement until C distinct ids are seen is, in continuous time, a race: id k
    arrives after a time Exponential(P(k)), and the first C arrivals are the draw. The time of the
    last arrival stands for the number of tries n, and the expected count of an id is
    1 - (1 - P)^n. The race needs no loop and stays on the device.

    Args:
        probabilities: P, [V], above 0, of sum 1.
        samples: C, 1..V. At V every id is drawn every time, with an expected count of 1.
        seed: of this sampler's own random generator.
        device: where candidates are made.

    Raises:
        ValueError: there are not so many ids.
    """

    def __init__(
        self, probabilities: Tensor, *, samples: int, seed: int, device: torch.device
    ) -> None:
        if not 1 <= samples <= len(probabilities):
            raise ValueError(
                f"samples must be between 1 and the {len(probabilities)} target ids, "
                f"but is {samples}"
            )
        self._probabilities = probabilities.to(device, torch.float32)
        self._log_misses = torch.log1p(-probabilities).to(device, torch.float32)
        self._samples = samples
        self.generator = torch.Generator(device).manual_seed(seed)

    def draw(self) -> SampledCandidates:
        """Draw C distinct ids afresh."""
        if self._samples == len(self._probabilities):
            everything = torch.arange(self._samples, device=self._probabilities.device)
            return SampledCandidates(everything, torch.ones_like(self._probabilities))
        clocks = torch.empty_like(self._probabilities).exponential_(generator=self.generator)
        arrivals, ids = (clocks / self._probabilities).topk(self._samples, largest=False)
        return SampledCandidates(ids, -torch.expm1(arrivals[-1] * self._log_misses))


def sampled_softmax(
    outputs: Tensor,
    labels: Tensor,
    weight: Tensor,
    bias: Tensor,
    candidates: SampledCandidates,
    *,
    remove_accidental_hits: bool,
) -> Tensor:
    """Sampled-softmax cross-entropy of each row (Jean et al. 2015, section 3.1).

    The softmax runs over the label and the candidates, each logit less the log of its expected
    count, so that its gradient approaches the full softmax's.

    Args:
        outputs: [N, H].
        labels: [N] int64.
        weight: [V, H], the output projection; only the rows of labels and candidates are read.
        bias: [V].
        candidates: the same for all rows.
        remove_accidental_hits: leave out a candidate where it is the row's own label.

    Returns:
        [N] in nats; not comparable with the full softmax's.
    """
    ids = torch.cat([labels, candidates.ids])
    sizes = [len(labels), len(candidates.ids)]
    biases = bias[ids] - candidates.expected_counts[ids].log()
    true_rows, sampled_rows = torch.split(nn.functional.embedding(ids, weight), sizes)
    true_biases, sampled_biases = torch.split(biases, sizes)
    true_logits = (outputs * true_rows).sum(-1) + true_biases  # [N]
    sampled_logits = torch.addmm(sampled_biases, outputs, sampled_rows.t())  # [N, C]
    if remove_accidental_hits:
        hits = labels[:, None] == candidates.ids
        sampled_logits = sampled_logits.masked_fill(hits, float("-inf"))
    logits = torch.cat([true_logits[:, None], sampled_logits], dim=1)
    return torch.logsumexp(logits, dim=1) - true_logits
