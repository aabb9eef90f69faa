"""A model with random logits, and the enumeration of all its translations."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, GO, UNK
from nmt.decoding.constraints import Constraints
from nmt.decoding.search import Penalties
from nmt.model.inference.model import Step

VOCABULARY_SIZE = 7  # the four special ids and three more


class TableState(NamedTuple):
    source: Tensor  # [B, S]
    lengths: Tensor  # [B]
    history: Tensor  # [B, k, t]


class TableModel:
    """Draws the logits and the attention of a step from a generator seeded by its whole history.

    Args:
        seed: of the random numbers.
        sharpness: standard deviation of the logits.
    """

    has_attention = True

    def __init__(self, seed: int, sharpness: float = 1.5) -> None:
        self._seed = seed
        self._sharpness = sharpness
        self.steps = 0
        self.rows = 0

    def start(self, source: Tensor, lengths: Tensor) -> TableState:
        return TableState(source, lengths, torch.zeros(len(source), 1, 0, dtype=torch.int64))

    def step(self, state: TableState, tokens: Tensor) -> tuple[Step, TableState]:
        self.steps += 1
        self.rows += tokens.numel()
        history = torch.cat([state.history, tokens[..., None]], dim=2)
        count, width = tokens.shape
        logits = torch.empty(count, width, VOCABULARY_SIZE)
        attention = torch.zeros(count, width, state.source.size(1))
        for row in range(count):
            length = int(state.lengths[row])
            source = state.source[row, :length].tolist()
            for beam in range(width):
                values = self._draw(source, history[row, beam].tolist())
                logits[row, beam] = values[:VOCABULARY_SIZE] * self._sharpness
                attention[row, beam, :length] = values[VOCABULARY_SIZE:].softmax(0)
        return Step(logits, None, attention), state._replace(history=history)

    def _draw(self, source: list[int], history: list[int]) -> Tensor:
        random = np.random.default_rng([self._seed, len(source), *source, *history])
        return torch.from_numpy(random.normal(size=VOCABULARY_SIZE + len(source))).float()

    def select(
        self, state: TableState, sentences: Tensor | None, beams: Tensor | None
    ) -> TableState:
        rows = torch.arange(len(state.source)) if sentences is None else sentences
        history = state.history[rows]
        if beams is not None:
            history = torch.stack([row[chosen] for row, chosen in zip(history, beams, strict=True)])
        return TableState(state.source[rows], state.lengths[rows], history)

    def log_probabilities(self, logits: Tensor) -> Tensor:
        return logits.log_softmax(-1)


def batch(*sources: list[int]) -> tuple[Tensor, Tensor]:
    lengths = [len(source) for source in sources]
    padded = [source + [0] * (max(lengths) - len(source)) for source in sources]
    return torch.tensor(padded), torch.tensor(lengths)


def constraints(sentences: int, longest: int, shortest: int = 0, **options: object) -> Constraints:
    shortest_lengths = torch.full((sentences,), shortest)
    longest_lengths = torch.full((sentences,), longest)
    return Constraints(shortest_lengths, longest_lengths, **options)  # type: ignore[arg-type]


def every_translation(
    model: TableModel, source: list[int], longest: int, penalties: Penalties
) -> Iterator[tuple[float, list[int]]]:
    """Yield the score and the ids of all translations of at most `longest` tokens."""
    choices = range(UNK, VOCABULARY_SIZE)
    for length in range(longest + 1):
        for ids in product(choices, repeat=length):
            state = model.start(*batch(source))
            total, coverage, previous = 0.0, torch.zeros(len(source)), GO
            for token in [*ids, EOS]:
                output, state = model.step(state, torch.tensor([[previous]]))
                total += float(output.logits[0, 0].log_softmax(-1)[token])
                assert output.attention is not None
                coverage += output.attention[0, 0]
                previous = token
            yield penalties.score(total, length + 1, coverage), list(ids)
