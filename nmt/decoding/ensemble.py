"""Several models as one: the mean of their log-probabilities."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nmt.model.inference.model import InferenceModel, SearchState, Step


class Ensemble:
    """Models with the same vocabularies that search together.

    The score of a symbol is the mean of its log-probabilities, so that the score of a translation
    is the mean of what the models give it. Attention is the mean over the models that have it.

    Args:
        models: at least one, with the same shortlist if any.
    """

    def __init__(self, models: Sequence[InferenceModel]) -> None:
        self._models = list(models)
        self.has_attention = any(model.has_attention for model in models)

    def start(self, source: Tensor, lengths: Tensor) -> list[SearchState]:
        """Return the state before GO, one of each model."""
        return [model.start(source, lengths) for model in self._models]

    def step(self, state: list[SearchState], tokens: Tensor) -> tuple[Step, list[SearchState]]:
        """Prefetcher tokens [B, k] int64 to all: the means, and the next state."""
        told, following = [], []
        for model, own in zip(self._models, state, strict=True):
            step, after = model.step(own, tokens)
            told.append(step)
            following.append(after)
        scores = [
            model.log_probabilities(step.logits)
            for model, step in zip(self._models, told, strict=True)
        ]
        weights = [step.attention for step in told if step.attention is not None]
        return Step(
            torch.stack(scores).mean(0),
            told[0].ids,
            torch.stack(weights).mean(0) if weights else None,
        ), following

    def select(
        self, state: list[SearchState], sentences: Tensor | None, beams: Tensor | None
    ) -> list[SearchState]:
        """Return the state of some sentences and beams, as `InferenceModel.select`."""
        return [
            model.select(own, sentences, beams)
            for model, own in zip(self._models, state, strict=True)
        ]

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return what `step` gave: means of log-probabilities need no normalising."""
        return logits.clone()
