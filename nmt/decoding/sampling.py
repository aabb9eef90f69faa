"""Sampling with temperature, top-k and nucleus (Holtzman et al. 2020)."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from nmt.decoding.constraints import Constraints
from nmt.decoding.search import (
    NO_PENALTIES,
    TEXT_ONLY,
    Hypothesis,
    Penalties,
    Requested,
    State,
    StepModel,
    generate,
)


def sample(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    *,
    seeds: Sequence[Sequence[int]],
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float = 1.0,
    penalties: Penalties = NO_PENALTIES,
    requested: Requested = TEXT_ONLY,
) -> list[Hypothesis]:
    """Draw a translation of each sentence.

    Each sentence has its own random numbers, so that its translation does not depend on its batch.

    Args:
        model: to search with.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        seeds: [B], the seed of each sentence: integers, at least 0.
        temperature: divisor of the logits, above 0.
        top_k: draw only among the k most probable ids, at least 1; None: all.
        top_p: after `top_k`, draw only among the fewest most probable ids that together have at
            least this probability, in (0, 1].
        penalties: applied to the scores.
        requested: what to return in addition to the ids.

    Returns:
        B hypotheses.
    """
    steps = constraints.longest + 1
    drawn = np.stack([np.random.default_rng(seed).random(steps) for seed in map(list, seeds)])
    uniform = torch.from_numpy(drawn).to(source.device, torch.float32)  # [B, T]

    def draw(scores: Tensor, sentences: Tensor, step: int) -> Tensor:
        return draw_column(
            scores, uniform[sentences, step], temperature=temperature, top_k=top_k, top_p=top_p
        )

    return generate(
        model,
        source,
        lengths,
        constraints,
        draw,
        penalties=penalties,
        requested=requested,
        needs_log_probabilities=True,
    )


def draw_column(
    scores: Tensor, uniform: Tensor, *, temperature: float, top_k: int | None, top_p: float
) -> Tensor:
    """Draw a column of each row by inverse transform sampling.

    Args:
        scores: [n, C], logits or log-probabilities; -inf is never drawn.
        uniform: [n], in [0, 1).
        temperature: above 0.
        top_k: as in `sample`.
        top_p: as in `sample`.

    Returns:
        [n] int64.
    """
    kept = min(top_k or scores.size(1), scores.size(1))
    best, columns = scores.topk(kept)  # descending
    probabilities = (best / temperature).softmax(-1)
    before = probabilities.cumsum(-1) - probabilities
    # The most probable column is never excluded.
    outside = before >= top_p
    outside[:, 0] = False
    cumulative = probabilities.masked_fill(outside, 0.0).cumsum(-1)
    threshold = uniform[:, None] * cumulative[:, -1:]
    rank = torch.searchsorted(cumulative, threshold, right=True)
    # Rounding must not select a rank past the last one with a probability above 0.
    last = (cumulative < cumulative[:, -1:]).sum(-1, keepdim=True)
    return columns.gather(1, rank.minimum(last)).squeeze(1)
