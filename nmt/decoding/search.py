"""Search for the best translation, over a model's `start`, `step` and `select` alone.

Legend of shapes: B sentences, n of them still searched, k beams, C symbols with a score, S source
length, T symbols of a translation.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, GO
from nmt.decoding.constraints import Constraints
from nmt.model.inference.model import Step

State = TypeVar("State")
# A batch is made smaller once no more than this share of it is still searched.
COMPACT_BELOW = 0.8
# Attention that a source position must have had, for the logarithm to be finite.
_SMALLEST_COVERAGE = 1e-9


class StepModel(Protocol[State]):
    """What a search knows of a model."""

    has_attention: bool

    def start(self, source: Tensor, lengths: Tensor) -> State:
        """Return the state before GO for source [B, S] int64 of lengths [B] int64; one beam."""

    def step(self, state: State, tokens: Tensor) -> tuple[Step, State]:
        """Prefetcher tokens [B, k] int64: what comes of them, and the next state."""

    def select(self, state: State, sentences: Tensor | None, beams: Tensor | None) -> State:
        """Return the state of sentences [B'] and of their beams [B', k']; None: all of them."""

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return the log-probabilities [..., C] of a step's logits, over all that has one."""


class Hypothesis(NamedTuple):
    """A translation as symbols."""

    ids: list[int]  # without GO and EOS
    log_probability: float | None  # of the symbols and EOS, in nats; None if nobody asked
    score: float | None  # what hypotheses are ordered by; None if nobody asked
    attention: Tensor | None  # [T + 1, own S], the last row of EOS; None if nobody asked


class Requested(NamedTuple):
    """What the caller wants to know besides the symbols."""

    scores: bool = False
    attention: bool = False


TEXT_ONLY = Requested()


class Penalties(NamedTuple):
    """What makes scores of log-probabilities (Wu et al. 2016, equation 14).

        score(Y) = log P(Y | X) / ((5 + |Y|) / 6)^alpha + beta sum_i log min(sum_t a_ti, 1)

    |Y| counts EOS; a_ti is the attention of step t on source position i.
    """

    length: float = 0.0  # alpha, at least 0
    coverage: float = 0.0  # beta, at least 0; needs attention

    def score(self, log_probability: float, length: int, attended: Tensor | None) -> float:
        """Return the score of a hypothesis.

        Args:
            log_probability: in nats.
            length: with EOS, at least 1.
            attended: [S], the attention on each real source position, summed over the steps;
                needed where there is a penalty on coverage.
        """
        score = float(log_probability / ((5 + length) / 6) ** self.length)
        if self.coverage and attended is not None:
            covered = attended.clamp(_SMALLEST_COVERAGE, 1.0)
            score += self.coverage * float(covered.log().sum())
        return score


NO_PENALTIES = Penalties()
Choose = Callable[[Tensor, Tensor, int], Tensor]
"""Of scores [n, C], for sentences [n] at a step (from 0): the column [n] of each choice."""


def greedy(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    *,
    penalties: Penalties = NO_PENALTIES,
    requested: Requested = TEXT_ONLY,
) -> list[Hypothesis]:
    """Follow the most probable symbol at every step, fed back as the next input.

    Args:
        model: what to ask.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        penalties: of the scores.
        requested: what to tell besides the symbols.
    """

    def most_probable(scores: Tensor, sentences: Tensor, step: int) -> Tensor:
        return scores.max(-1).indices

    return follow(
        model, source, lengths, constraints, most_probable, penalties=penalties, requested=requested
    )


@torch.inference_mode()
def follow(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    choose: Choose,
    *,
    penalties: Penalties,
    requested: Requested,
    by_probability: bool = False,
) -> list[Hypothesis]:
    """Make one hypothesis of each sentence, choice by choice; arguments as of `greedy`.

    Finished sentences leave the batch, so that a long one holds up nobody.

    Args:
        choose: of the scores of a step.
        by_probability: the scores must be log-probabilities, not just in their order.
    """
    found = _Found(source, lengths, constraints.longest + 1, requested, penalties)
    rows = torch.arange(len(source), device=source.device)  # the sentence of each row
    live = torch.ones_like(rows, dtype=torch.bool)
    state = model.start(source, lengths)
    tokens = torch.full_like(rows, GO)
    for step in range(constraints.longest + 1):
        told, state = model.step(state, tokens[:, None])
        scores = told.logits
        if requested.scores or by_probability:
            scores = model.log_probabilities(scores)
        history = found.ids[rows, :step][:, None]  # [n, 1, t]
        constraints.apply(scores, sentences=rows, history=history, symbols=told.ids)
        columns = choose(scores[:, 0], rows, step)  # [n]
        tokens = columns if told.ids is None else told.ids[columns]
        tokens = tokens.masked_fill(~live, EOS)
        gained = scores[:, 0].gather(1, columns[:, None]).squeeze(1)
        found.add(step, rows, tokens, gained.masked_fill_(~live, 0.0), told.attention)
        live = live & (tokens != EOS)
        count = int(live.sum())
        if not count:
            break
        if count <= COMPACT_BELOW * len(rows):
            kept = live.nonzero().squeeze(1)
            state = model.select(state, kept, None)
            rows, tokens, live = rows[kept], tokens[kept], live[kept]
    return found.hypotheses()


class _Found:
    """What was chosen so far for each of B sentences."""

    def __init__(
        self,
        source: Tensor,
        lengths: Tensor,
        steps: int,
        requested: Requested,
        penalties: Penalties,
    ) -> None:
        count, length = source.shape
        self.ids = source.new_full((count, steps), EOS)
        self._lengths = lengths.tolist()
        self._requested = requested
        self._penalties = penalties
        self._log_probabilities = torch.zeros(count, device=source.device)
        self._attention = None
        if requested.attention or (requested.scores and penalties.coverage):
            self._attention = torch.zeros(count, steps, length, device=source.device)

    def add(
        self, step: int, rows: Tensor, tokens: Tensor, gained: Tensor, attention: Tensor | None
    ) -> None:
        self.ids[rows, step] = tokens
        if self._requested.scores:
            self._log_probabilities[rows] += gained
        if self._attention is not None and attention is not None:
            self._attention[rows, step] = attention[:, 0]

    def hypotheses(self) -> list[Hypothesis]:
        probabilities = self._log_probabilities.tolist()
        hypotheses = []
        for place, row in enumerate(self.ids.tolist()):
            ids = row[: row.index(EOS)]
            attention, attended = None, None
            if self._attention is not None:
                # A copy, or it would hold on to that of the whole batch.
                attention = self._attention[place, : len(ids) + 1, : self._lengths[place]].clone()
                attended = attention.sum(0)
            probability, score = None, None
            if self._requested.scores:
                probability = probabilities[place]
                score = self._penalties.score(probability, len(ids) + 1, attended)
            hypotheses.append(
                Hypothesis(
                    ids, probability, score, attention if self._requested.attention else None
                )
            )
        return hypotheses
