"""The interface between searches and models, and greedy search.

Shape legend: B sentences, n of them unfinished, k hypotheses per sentence, C ids that have a score
(the vocabulary or a shortlist), S source length, T target length, t steps so far.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, GO
from nmt.decoding.constraints import Constraints
from nmt.model.inference.model import Step

State = TypeVar("State")
# Finished sentences are removed from the batch once at most this share of it is unfinished.
COMPACT_BELOW = 0.8
# Lower bound on the attention of a source position, so that its logarithm is finite.
_SMALLEST_COVERAGE = 1e-9


class StepModel(Protocol[State]):
    """The part of a model that searches use."""

    has_attention: bool

    def start(self, source: Tensor, lengths: Tensor) -> State:
        """Return the state before GO, one hypothesis per sentence.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
        """

    def step(self, state: State, tokens: Tensor) -> tuple[Step, State]:
        """Feed the previous ids [B, k] int64; return the output of the step and the next state."""

    def select(self, state: State, sentences: Tensor | None, beams: Tensor | None) -> State:
        """Return the state of a selection, in any order, with repetitions.

        Args:
            state: of B sentences with k hypotheses each.
            sentences: [B'] int64, 0..B - 1; None: all.
            beams: [B', k'] int64, 0..k - 1, hypotheses of each selected sentence; None: all.
        """

    def log_probabilities(self, logits: Tensor) -> Tensor:
        """Return the log-probabilities [..., C], in nats, of the logits [..., C] of a step."""


class Hypothesis(NamedTuple):
    """A translation as ids.

    Attributes:
        ids: without GO and EOS.
        log_probability: of the ids and EOS, in nats; None unless requested.
        score: what hypotheses are ordered by; None unless requested.
        attention: [T + 1, S] over the real source positions, the last row for EOS; None unless
            requested.
        cut: whether it ended only because it reached the maximum length; `BatchedSearch` sets it.
    """

    ids: list[int]
    log_probability: float | None
    score: float | None
    attention: Tensor | None
    cut: bool = False


class Requested(NamedTuple):
    """What a search must return in addition to the ids."""

    scores: bool = False
    attention: bool = False


TEXT_ONLY = Requested()


class Penalties(NamedTuple):
    """Length and coverage penalties (Wu et al. 2016, equation 14).

        score(Y) = log P(Y | X) / ((5 + |Y|) / 6)^alpha + beta sum_i log min(sum_t a_ti, 1)

    |Y| counts EOS; a_ti is the attention of step t on source position i.

    Attributes:
        length: alpha, at least 0.
        coverage: beta, at least 0; requires attention.
    """

    length: float = 0.0
    coverage: float = 0.0

    def score(self, log_probability: float, length: int, coverage: Tensor | None) -> float:
        """Return the score of a hypothesis.

        Args:
            log_probability: in nats.
            length: with EOS, at least 1.
            coverage: [S], the attention on each real source position, summed over the steps;
                None: no coverage penalty.
        """
        score = float(log_probability / ((5 + length) / 6) ** self.length)
        if self.coverage and coverage is not None:
            score += self.coverage * float(coverage.clamp(_SMALLEST_COVERAGE, 1.0).log().sum())
        return score


NO_PENALTIES = Penalties()
ChooseColumn = Callable[[Tensor, Tensor, int], Tensor]
"""Return the chosen column [n] of scores [n, C], given the sentences [n] and the step from 0."""


def greedy(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    *,
    penalties: Penalties = NO_PENALTIES,
    requested: Requested = TEXT_ONLY,
) -> list[Hypothesis]:
    """Choose the most probable id at every step and feed it back as the next input.

    Args:
        model: to search with.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        penalties: applied to the scores.
        requested: what to return in addition to the ids.

    Returns:
        B hypotheses.
    """

    def most_probable(scores: Tensor, sentences: Tensor, step: int) -> Tensor:
        return scores.max(-1).indices

    return generate(
        model, source, lengths, constraints, most_probable, penalties=penalties, requested=requested
    )


@torch.inference_mode()
def generate(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    choose: ChooseColumn,
    *,
    penalties: Penalties,
    requested: Requested,
    needs_log_probabilities: bool = False,
) -> list[Hypothesis]:
    """Generate one hypothesis per sentence, id by id.

    Finished sentences are removed from the batch, so that one long sentence does not keep the whole
    batch busy.

    Args:
        model: to search with.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        choose: the column of the next id, given the constrained scores of a step.
        penalties: applied to the scores.
        requested: what to return in addition to the ids.
        needs_log_probabilities: `choose` needs log-probabilities; by default it only needs scores
            in the same order.

    Returns:
        B hypotheses.
    """
    hypotheses = _HypothesisBuffer(source, lengths, constraints.longest + 1, requested, penalties)
    rows = torch.arange(len(source), device=source.device)  # [n], the sentence of each row
    active = torch.ones_like(rows, dtype=torch.bool)
    state = model.start(source, lengths)
    tokens = torch.full_like(rows, GO)
    for step in range(constraints.longest + 1):
        output, state = model.step(state, tokens[:, None])
        scores = output.logits  # [n, 1, C]
        if requested.scores or needs_log_probabilities:
            scores = model.log_probabilities(scores)
        history = hypotheses.ids[rows, :step][:, None]  # [n, 1, t]
        constraints.apply(scores, sentences=rows, history=history, column_ids=output.ids)
        columns = choose(scores[:, 0], rows, step)  # [n]
        tokens = columns if output.ids is None else output.ids[columns]
        tokens = tokens.masked_fill(~active, EOS)
        chosen_scores = (
            scores[:, 0].gather(1, columns[:, None]).squeeze(1).masked_fill_(~active, 0.0)
        )
        hypotheses.add(step, rows, tokens, chosen_scores, output.attention)
        active = active & (tokens != EOS)
        count = int(active.sum())
        if not count:
            break
        if count <= COMPACT_BELOW * len(rows):
            kept = active.nonzero().squeeze(1)
            state = model.select(state, kept, None)
            rows, tokens, active = rows[kept], tokens[kept], active[kept]
    return hypotheses.finish()


class _HypothesisBuffer:
    """The ids chosen so far for each of B sentences, with what was requested about them."""

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
        self, step: int, rows: Tensor, tokens: Tensor, scores: Tensor, attention: Tensor | None
    ) -> None:
        self.ids[rows, step] = tokens
        if self._requested.scores:
            self._log_probabilities[rows] += scores
        if self._attention is not None and attention is not None:
            self._attention[rows, step] = attention[:, 0]

    def finish(self) -> list[Hypothesis]:
        log_probabilities = self._log_probabilities.tolist()
        hypotheses = []
        for sentence, row in enumerate(self.ids.tolist()):
            ids = row[: row.index(EOS)]
            attention, coverage = None, None
            if self._attention is not None:
                # A copy, because a view would keep the attention of the whole batch in memory.
                length = self._lengths[sentence]
                attention = self._attention[sentence, : len(ids) + 1, :length].clone()
                coverage = attention.sum(0)
            log_probability, score = None, None
            if self._requested.scores:
                log_probability = log_probabilities[sentence]
                score = self._penalties.score(log_probability, len(ids) + 1, coverage)
            if not self._requested.attention:
                attention = None
            hypotheses.append(Hypothesis(ids, log_probability, score, attention))
        return hypotheses
