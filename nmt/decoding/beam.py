"""Beam search with length normalization and a coverage penalty (Wu et al. 2016)."""

import heapq
import math
from typing import NamedTuple

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, GO
from nmt.decoding.constraints import Constraints
from nmt.decoding.search import (
    COMPACT_BELOW,
    NO_PENALTIES,
    TEXT_ONLY,
    Hypothesis,
    Penalties,
    Requested,
    State,
    StepModel,
)


def beam(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    constraints: Constraints,
    *,
    size: int,
    best: int = 1,
    penalties: Penalties = NO_PENALTIES,
    requested: Requested = TEXT_ONLY,
    stop_early: bool = True,
) -> list[list[Hypothesis]]:
    """Return the finished hypotheses of each sentence, best first, without duplicates.

    A beam has `size` slots. At every step the extensions of its hypotheses with the highest
    log-probabilities are kept. A finished hypothesis occupies its slot until the end of the search.
    The greedy hypothesis always has a slot, so that no beam scores below greedy search and a beam
    of 1 is greedy search.

    Args:
        model: to search with.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        size: hypotheses per beam, at least 1.
        best: how many of the returned hypotheses, per sentence, must be the best ones, 1..size.
            More may be returned, always including the greedy one; fewer only if the constraints
            allow fewer.
        penalties: applied to the scores.
        requested: what to return in addition to ids and scores.
        stop_early: finish a sentence as soon as its greedy hypothesis has finished and no
            unfinished hypothesis can become one of the best. Log-probabilities only fall, so the
            final score of a hypothesis is at most that of its current log-probability at the
            maximum length without a coverage penalty.
    """
    search = _BeamSearch(model, source, lengths, constraints, size, best, penalties, requested)
    search.run(stop_early)
    return search.results()


class _Beams(NamedTuple):
    """The unfinished hypotheses of n sentences, k slots per sentence."""

    rows: Tensor  # [n] int64, 0..B - 1, the sentence of each beam
    scores: Tensor  # [n, k], log-probabilities; -inf for an empty slot
    ids: Tensor  # [n, k, t] int64
    greedy: Tensor  # [n] int64, the slot of the greedy hypothesis; -1 if it has finished
    free: Tensor  # [n] int64, the number of slots not occupied by a finished hypothesis
    coverage: Tensor | None  # [n, k, S], attention summed over the steps
    attention: Tensor | None  # [n, k, t, S]

    def select(self, kept: Tensor) -> "_Beams":
        return _Beams(*(None if tensor is None else tensor[kept] for tensor in self))  # type: ignore[arg-type]


class _BeamSearch:
    """One beam search over a batch."""

    def __init__(
        self,
        model: StepModel[State],
        source: Tensor,
        lengths: Tensor,
        constraints: Constraints,
        size: int,
        best: int,
        penalties: Penalties,
        requested: Requested,
    ) -> None:
        self._model, self._source, self._lengths, self._constraints = (
            model,
            source,
            lengths,
            constraints,
        )
        self._size, self._best = size, best
        self._penalties, self._requested = penalties, requested
        self._finished: list[list[Hypothesis]] = [[] for _ in source]

    def results(self) -> list[list[Hypothesis]]:
        return [
            sorted(hypotheses, key=lambda hypothesis: -_score_of(hypothesis))
            for hypotheses in self._finished
        ]

    @torch.inference_mode()
    def run(self, stop_early: bool) -> None:
        model = self._model
        state = model.start(self._source, self._lengths)
        beams = self._initial_beams()
        tokens = torch.full_like(beams.rows, GO)[:, None]  # [n, k]
        for _ in range(self._constraints.longest + 1):
            output, state = model.step(state, tokens)
            scores = model.log_probabilities(output.logits)  # [n, k, C]
            self._constraints.apply(
                scores, sentences=beams.rows, history=beams.ids, column_ids=output.ids
            )
            total, parents, columns, greedy = self._select_extensions(beams, scores)
            tokens = columns if output.ids is None else output.ids[columns]
            beams = self._extend(beams, total, parents, tokens, greedy, output.attention)
            beams = self._collect_finished(beams)
            done = self._find_done(beams, stop_early)
            if bool(done.all()):
                return
            beams = beams._replace(scores=beams.scores.masked_fill(done[:, None], float("-inf")))
            kept = None
            if int((~done).sum()) <= COMPACT_BELOW * len(done):
                kept = (~done).nonzero().squeeze(1)
                beams, tokens, parents = beams.select(kept), tokens[kept], parents[kept]
            state = model.select(state, kept, parents)

    def _initial_beams(self) -> _Beams:
        count, length = self._source.shape
        rows = torch.arange(count, device=self._source.device)
        zeros = torch.zeros(count, 1, device=self._source.device)
        return _Beams(
            rows=rows,
            scores=zeros,
            ids=self._source.new_empty(count, 1, 0),
            greedy=torch.zeros_like(rows),
            free=torch.full_like(rows, self._size),
            coverage=zeros.new_zeros(count, 1, length) if self._penalties.coverage else None,
            attention=zeros.new_zeros(count, 1, 0, length) if self._requested.attention else None,
        )

    def _select_extensions(
        self, beams: _Beams, scores: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Choose the best extensions of all hypotheses of each sentence.

        Args:
            beams: of n sentences with k slots each.
            scores: [n, k, C] log-probabilities.

        Returns:
            The scores [n, k'] of the new slots, their parent slots [n, k'], their columns [n, k'],
            and the slot of the greedy hypothesis [n], -1 if it has finished.
        """
        count, _, column_count = scores.shape
        unfinished = beams.greedy >= 0
        slot = beams.greedy.clamp(min=0)
        greedy_scores = scores[torch.arange(count, device=scores.device), slot]  # [n, C]
        greedy = slot * column_count + greedy_scores.max(-1).indices  # [n], an index into k C
        total = (beams.scores[..., None] + scores).flatten(1)  # [n, k C]
        best, indices = total.topk(min(self._size, total.size(1)))  # [n, k']
        rank = torch.arange(best.size(1), device=scores.device)
        best = best.masked_fill(rank >= beams.free[:, None], float("-inf"))
        # If the greedy extension is not among the best, it takes the last free slot.
        selected = ((indices == greedy[:, None]) & best.isfinite()).any(1)
        last = (beams.free - 1).clamp(0, best.size(1) - 1)[:, None]
        replaced = (unfinished & ~selected)[:, None] & (rank == last)
        indices = torch.where(replaced, greedy[:, None], indices)
        best = torch.where(replaced, total.gather(1, greedy[:, None]), best)
        is_greedy = (indices == greedy[:, None]) & best.isfinite() & unfinished[:, None]
        slot = torch.where(is_greedy.any(1), is_greedy.int().argmax(1), -1)
        return best, indices // column_count, indices % column_count, slot

    def _extend(
        self,
        beams: _Beams,
        scores: Tensor,
        parents: Tensor,
        tokens: Tensor,
        greedy: Tensor,
        attention: Tensor | None,
    ) -> _Beams:
        """Return the beams after a step, from the beams before it and the chosen extensions."""

        def from_parents(values: Tensor) -> Tensor:
            index = parents.view(*parents.shape, *(1 for _ in values.shape[2:]))
            return values.gather(1, index.expand(-1, -1, *values.shape[2:]))

        coverage, history = beams.coverage, beams.attention
        if attention is not None:
            if coverage is not None:
                coverage = from_parents(coverage + attention)
            if history is not None:
                history = from_parents(torch.cat([history, attention[:, :, None]], dim=2))
        ids = torch.cat([from_parents(beams.ids), tokens[..., None]], dim=2)
        return beams._replace(
            scores=scores, ids=ids, greedy=greedy, coverage=coverage, attention=history
        )

    def _collect_finished(self, beams: _Beams) -> _Beams:
        """Move the hypotheses that end with EOS from their slots to the results."""
        finished = (beams.ids[..., -1] == EOS) & beams.scores.isfinite()  # [n, k]
        rows, length = beams.rows.tolist(), beams.ids.size(2)
        for index, slot in finished.nonzero().tolist():
            row, log_probability = rows[index], float(beams.scores[index, slot])
            source_length = int(self._lengths[row])
            coverage, attention = None, None
            if beams.coverage is not None:
                coverage = beams.coverage[index, slot, :source_length]
            if beams.attention is not None:
                # A copy, because a view would keep the attention of all slots in memory.
                attention = beams.attention[index, slot, :, :source_length].clone()
            score = self._penalties.score(log_probability, length, coverage)
            ids = beams.ids[index, slot, :-1].tolist()
            self._finished[row].append(Hypothesis(ids, log_probability, score, attention))
        greedy_slot = beams.greedy.clamp(min=0)[:, None]
        greedy_finished = (beams.greedy >= 0) & finished.gather(1, greedy_slot).squeeze(1)
        return beams._replace(
            scores=beams.scores.masked_fill(finished, float("-inf")),
            free=beams.free - finished.sum(1),
            greedy=beams.greedy.masked_fill(greedy_finished, -1),
        )

    def _find_done(self, beams: _Beams, stop_early: bool) -> Tensor:
        """Return which sentences need no further steps, [n] bool."""
        done = []
        for row, highest, max_length, greedy in zip(
            beams.rows.tolist(),
            beams.scores.max(1).values.tolist(),
            self._constraints.max_lengths[beams.rows].tolist(),
            beams.greedy.tolist(),
            strict=True,
        ):
            finished, best_are_final = self._finished[row], False
            if stop_early and greedy < 0 and len(finished) >= self._best:
                bound = self._penalties.score(highest, max_length + 1, None)
                worst = heapq.nlargest(self._best, map(_score_of, finished))[-1]
                best_are_final = worst >= bound
            done.append(highest == -math.inf or best_are_final)
        return torch.tensor(done, device=beams.scores.device)


def _score_of(hypothesis: Hypothesis) -> float:
    assert hypothesis.score is not None
    return hypothesis.score
