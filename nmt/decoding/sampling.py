"""Translations drawn by chance: temperature, top-k and nucleus (Holtzman et al. 2020)."""

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
    follow,
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

    Each sentence has random numbers of its own, so that what is drawn for it does not depend on
    its batch.

    Args:
        model: what to ask.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        seeds: [B], of each sentence's random numbers; whole numbers, at least 0.
        temperature: what logits are divided by, above 0.
        top_k: how many of the most probable symbols may be drawn, at least 1; None: all.
        top_p: the most probable symbols that together have this probability may be drawn, in
            (0, 1]; of what `top_k` left.
        penalties: of the scores.
        requested: what to tell besides the symbols.
    """
    steps = constraints.longest + 1
    drawn = np.stack([np.random.default_rng(seed).random(steps) for seed in map(list, seeds)])
    uniform = torch.from_numpy(drawn).to(source.device, torch.float32)  # [B, T]

    def draw(scores: Tensor, sentences: Tensor, step: int) -> Tensor:
        own = uniform[sentences, step]
        return draw_column(scores, own, temperature=temperature, top_k=top_k, top_p=top_p)

    return follow(
        model,
        source,
        lengths,
        constraints,
        draw,
        penalties=penalties,
        requested=requested,
        by_probability=True,
    )


def draw_column(
    scores: Tensor, uniform: Tensor, *, temperature: float, top_k: int | None, top_p: float
) -> Tensor:
    """Draw a column of each row by the inverse of its distribution function.

    Args:
        scores: [n, C], logits or log-probabilities; -inf is never drawn.
        uniform: [n], in [0, 1).
        temperature: above 0.
        top_k: columns to draw among, at least 1; None: all.
        top_p: probability to draw among, in (0, 1].

    Returns:
        [n] int64.
    """
    kept = min(top_k or scores.size(1), scores.size(1))
    best, columns = scores.topk(kept)  # falling
    probabilities = (best / temperature).softmax(-1)
    before = probabilities.cumsum(-1) - probabilities
    # The most probable is always in.
    outside = before >= top_p
    outside[:, 0] = False
    cumulative = probabilities.masked_fill(outside, 0.0).cumsum(-1)
    aim = uniform[:, None] * cumulative[:, -1:]
    place = torch.searchsorted(cumulative, aim, right=True)
    # Rounding must not lead past the last that can be drawn.
    last = (cumulative < cumulative[:, -1:]).sum(-1, keepdim=True)
    return columns.gather(1, place.minimum(last)).squeeze(1)
