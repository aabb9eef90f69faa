"""Losses over real target positions, and the candidate sampler of the sampled softmax."""

from typing import NamedTuple

import torch
from torch import Tensor, nn


def cross_entropy(logits: Tensor, labels: Tensor, *, label_smoothing: float = 0.0) -> Tensor:
    """Return the full-softmax cross-entropy of each row: [N], in nats.

    Args:
        logits: [N, V].
        labels: [N] int64.
        label_smoothing: the share of the target distribution, 0..1, that is spread evenly over all
            V ids (Szegedy et al. 2016).
    """
    return nn.functional.cross_entropy(
        logits, labels, reduction="none", label_smoothing=label_smoothing
    )


def log_uniform(vocabulary_size: int) -> Tensor:
    """Return the log-uniform distribution over V ids sorted by frequency: [V] float64.

    P(k) = ln((k + 2) / (k + 1)) / ln(V + 1), close to Zipf's law.

    Args:
        vocabulary_size: V.
    """
    ids = torch.arange(vocabulary_size, dtype=torch.float64)
    return torch.log1p(1 / (ids + 1)) / torch.tensor(vocabulary_size + 1.0).double().log()


def unigram(counts: Tensor) -> Tensor:
    """Return the distribution of ids in the training data, with add-one smoothing: [V] float64.

    Smoothing gives every id a positive probability. An id that training never draws would keep its
    initial logit.

    Args:
        counts: [V] integers, occurrences of each id.
    """
    smoothed = counts.double() + 1
    return smoothed / smoothed.sum()


class SampledCandidates(NamedTuple):
    """One draw of a candidate sampler."""

    ids: Tensor  # [C] int64, distinct
    expected_counts: Tensor  # [V] float32, 0..1, of every id over the tries of this draw


class CandidateSampler:
    """Samples distinct ids with given probabilities.

    Sampling with replacement until C distinct ids are seen is, in continuous time, a race of
    exponential clocks: id k arrives after a time Exponential(P(k)), and the first C arrivals are
    the sample. The time of the last arrival is used as the number of tries n, and the expected
    count of an id is 1 - (1 - P)^n. The race needs no loop and stays on the device.

    Args:
        probabilities: P, [V], each above 0, with sum 1.
        samples: C, 1..V. With C = V every draw has all ids, with expected counts of 1.
        seed: of the random generator of this sampler.
        device: of the candidates.

    Attributes:
        generator: the random generator; its state is part of a checkpoint.

    Raises:
        ValueError: C is below 1 or above V.
    """

    def __init__(
        self, probabilities: Tensor, *, samples: int, seed: int, device: torch.device
    ) -> None:
        if not 1 <= samples <= len(probabilities):
            raise ValueError(
                f"samples must be between 1 and the number of target ids, {len(probabilities)}, "
                f"but is {samples}"
            )
        self._probabilities = probabilities.to(device, torch.float32)
        self._log_misses = torch.log1p(-probabilities).to(device, torch.float32)
        self._samples = samples
        self.generator = torch.Generator(device).manual_seed(seed)

    def draw(self) -> SampledCandidates:
        """Draw C distinct ids."""
        if self._samples == len(self._probabilities):
            all_ids = torch.arange(self._samples, device=self._probabilities.device)
            return SampledCandidates(all_ids, torch.ones_like(self._probabilities))
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
    """Return the sampled-softmax cross-entropy of each row (Jean et al. 2015, section 3.1).

    The softmax is over the label and the candidates. The log of its expected count is subtracted
    from each logit, so that the gradient approaches that of the full softmax.

    Args:
        outputs: [N, H].
        labels: [N] int64.
        weight: [V, H], the output projection; only the rows of labels and candidates are used.
        bias: [V].
        candidates: shared by all rows.
        remove_accidental_hits: whether to exclude a candidate from the rows that have it as label.

    Returns:
        [N], in nats; not comparable with the loss of the full softmax.
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
