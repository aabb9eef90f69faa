"""An ensemble of models, which averages their log-probabilities."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nmt.model.inference.model import InferenceModel, SearchState, Step


class Ensemble:
    """Several models with the same vocabularies as one model for search.

    The score of an id is the mean of its log-probabilities, so that the log-probability of a
    translation is the mean over the models. Attention is the mean over the models that have it.

    Args:
        models: at least one, all with the same shortlist or all without.
    """

    def __init__(self, models: Sequence[InferenceModel]) -> None:
        self._models = list(models)
        self.has_attention = any(model.has_attention for model in models)

    def start(self, source: Tensor, lengths: Tensor) -> list[SearchState]:
        """Return the state of each model before GO; as `StepModel.start`."""
        return [model.start(source, lengths) for model in self._models]

    def step(self, state: list[SearchState], tokens: Tensor) -> tuple[Step, list[SearchState]]:
        """Feed the previous ids [B, k] int64 to all models; return the means and the next state.

        The `logits` of the means are log-probabilities.
        """
        outputs, next_states = [], []
        for model, model_state in zip(self._models, state, strict=True):
            output, next_state = model.step(model_state, tokens)
            outputs.append(output)
            next_states.append(next_state)
        scores = [
            model.log_probabilities(output.logits)
            for model, output in zip(self._models, outputs, strict=True)
        ]
        weights = [output.attention for output in outputs if output.attention is not None]
        return Step(
            torch.stack(scores).mean(0),
            outputs[0].ids,
            torch.stack(weights).mean(0) if weights else None,
        ), next_states

    def select(
        self, state: list[SearchState], sentences: Tensor | None, beams: Tensor | None
    ) -> list[SearchState]:
        """Return the state of a selection; as `StepModel.select`."""
        return [
            model.select(model_state, sentences, beams)
            for model, model_state in zip(self._models, state, strict=True)
        ]

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return a copy of what `step` returned: it is the mean of log-probabilities already."""
        return logits.clone()
