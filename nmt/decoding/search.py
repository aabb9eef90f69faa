"""Search for the best translation, over a model's `start` and `step` alone."""

from typing import Protocol, TypeVar

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, GO, PAD

State = TypeVar("State")


class StepModel(Protocol[State]):
    """What a search knows of a model."""

    def start(self, source: Tensor, lengths: Tensor) -> State:
        """Return the state before GO for source [B, S] int64 of lengths [B] int64."""

    def step(self, state: State, tokens: Tensor) -> tuple[Tensor, State]:
        """Feed tokens [B] int64: logits [B, V] and the next state."""


@torch.no_grad()
def greedy(
    model: StepModel[State], source: Tensor, lengths: Tensor, max_lengths: Tensor
) -> list[list[int]]:
    """Follow the most probable symbol at every step, fed back as the next input.

    PAD and GO are never chosen: they are no part of any target.

    Args:
        model: in evaluation mode.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        max_lengths: [B] int64, symbols at which a translation is cut off, at least 1.

    Returns:
        The ids of each sentence without GO, EOS and what follows it.
    """
    state = model.start(source, lengths)
    tokens = torch.full_like(lengths, GO)
    finished = torch.zeros_like(lengths, dtype=torch.bool)
    steps = []
    for step in range(int(max_lengths.max())):
        logits, state = model.step(state, tokens)
        logits[:, [PAD, GO]] = float("-inf")
        tokens = logits.argmax(dim=-1).masked_fill(finished | (step >= max_lengths), EOS)
        steps.append(tokens)
        finished = finished | (tokens == EOS)
        if bool(finished.all()):
            break
    return [_until_eos(row) for row in torch.stack(steps, dim=1).tolist()]


def _until_eos(ids: list[int]) -> list[int]:
    return ids[: ids.index(EOS)] if EOS in ids else ids
