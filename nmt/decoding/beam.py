"""Beam search with length normalisation and coverage (Wu et al. 2016)."""

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
    """Return the hypotheses of each sentence that ended, best first; no two are the same.

    A beam has `size` slots. At every step the extensions of the hypotheses in them compete by
    log-probability; one that ends keeps its slot for good. The greedy hypothesis keeps a slot
    whatever competes, so that no beam does worse than greedy search, and a beam of 1 is greedy
    search.

    Args:
        model: what to ask.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        constraints: for this batch.
        size: hypotheses in a beam, at least 1.
        best: the hypotheses of each sentence that are surely the best there are, 1..size. More may
            have ended, the greedy one always; fewer only where the constraints allow no more.
        penalties: which make the scores of log-probabilities.
        requested: what to tell besides symbols and scores.
        stop_early: leave a sentence, once its greedy hypothesis has ended, as soon as nothing in
            its slots can still be among the best: log-probabilities only fall, so none ends with
            a higher score than its own now at the greatest length, fully covered.
    """
    search = _Beams(model, source, lengths, constraints, size, best, penalties, requested)
    search.run(stop_early)
    return search.found()


class _Slots(NamedTuple):
    """The hypotheses that go on, of n sentences with k slots each."""

    rows: Tensor  # [n] int64, which of the B sentences
    scores: Tensor  # [n, k], log-probabilities; -inf where nothing goes on
    ids: Tensor  # [n, k, t] int64
    greedy: Tensor  # [n] int64, the slot of the greedy hypothesis; -1 where it has ended
    free: Tensor  # [n] int64, slots whose hypothesis has not ended
    coverage: Tensor | None  # [n, k, S], attention so far
    attention: Tensor | None  # [n, k, t, S]

    def sentences(self, kept: Tensor) -> "_Slots":
        return _Slots(*(None if each is None else each[kept] for each in self))  # type: ignore[arg-type]


class _Beams:
    """One search over a batch."""

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
        self._ended: list[list[Hypothesis]] = [[] for _ in source]

    def found(self) -> list[list[Hypothesis]]:
        return [sorted(ended, key=lambda each: -_score_of(each)) for ended in self._ended]

    @torch.inference_mode()
    def run(self, stop_early: bool) -> None:
        model = self._model
        state = model.start(self._source, self._lengths)
        slots = self._first_slots()
        tokens = torch.full_like(slots.rows, GO)[:, None]  # [n, k]
        for _ in range(self._constraints.longest + 1):
            told, state = model.step(state, tokens)
            scores = model.log_probabilities(told.logits)  # [n, k, C]
            self._constraints.apply(
                scores, sentences=slots.rows, history=slots.ids, symbols=told.ids
            )
            total, parents, columns, greedy = self._compete(slots, scores)
            tokens = columns if told.ids is None else told.ids[columns]
            slots = self._extend(slots, total, parents, tokens, greedy, told.attention)
            slots = self._end(slots)
            done = self._done(slots, stop_early)
            if bool(done.all()):
                return
            slots = slots._replace(scores=slots.scores.masked_fill(done[:, None], float("-inf")))
            kept = None
            if int((~done).sum()) <= COMPACT_BELOW * len(done):
                kept = (~done).nonzero().squeeze(1)
                slots, tokens, parents = slots.sentences(kept), tokens[kept], parents[kept]
            state = model.select(state, kept, parents)

    def _first_slots(self) -> _Slots:
        count, length = self._source.shape
        rows = torch.arange(count, device=self._source.device)
        zeros = torch.zeros(count, 1, device=self._source.device)
        return _Slots(
            rows=rows,
            scores=zeros,
            ids=self._source.new_empty(count, 1, 0),
            greedy=torch.zeros_like(rows),
            free=torch.full_like(rows, self._size),
            coverage=zeros.new_zeros(count, 1, length) if self._penalties.coverage else None,
            attention=zeros.new_zeros(count, 1, 0, length) if self._requested.attention else None,
        )

    def _compete(self, slots: _Slots, scores: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Choose among the extensions of all slots of a sentence.

        Args:
            slots: of n sentences with k slots.
            scores: [n, k, C] log-probabilities.

        Returns:
            Of the new slots: scores [n, k'], the old slot [n, k'] and the column [n, k'] that
            each comes from, and which is the greedy one [n].
        """
        count, _, symbols = scores.shape
        follows = slots.greedy >= 0
        slot = slots.greedy.clamp(min=0)
        own = scores[torch.arange(count, device=scores.device), slot]  # [n, C]
        greedy = slot * symbols + own.max(-1).indices  # [n]
        total = (slots.scores[..., None] + scores).flatten(1)  # [n, k C]
        found, places = total.topk(min(self._size, total.size(1)))  # [n, k']
        rank = torch.arange(found.size(1), device=scores.device)
        found = found.masked_fill(rank >= slots.free[:, None], float("-inf"))
        # The greedy extension takes the last free slot where it has none.
        inside = ((places == greedy[:, None]) & found.isfinite()).any(1)
        needs = follows & ~inside
        last = (slots.free - 1).clamp(0, found.size(1) - 1)[:, None]
        replaced = needs[:, None] & (rank == last)
        places = torch.where(replaced, greedy[:, None], places)
        found = torch.where(replaced, total.gather(1, greedy[:, None]), found)
        where = (places == greedy[:, None]) & found.isfinite() & follows[:, None]
        slot = torch.where(where.any(1), where.int().argmax(1), -1)
        return found, places // symbols, places % symbols, slot

    def _extend(
        self,
        slots: _Slots,
        scores: Tensor,
        parents: Tensor,
        tokens: Tensor,
        greedy: Tensor,
        attention: Tensor | None,
    ) -> _Slots:
        """Return the new slots from the old ones and what was chosen."""

        def inherited(values: Tensor) -> Tensor:
            index = parents.view(*parents.shape, *(1 for _ in values.shape[2:]))
            return values.gather(1, index.expand(-1, -1, *values.shape[2:]))

        coverage, kept = slots.coverage, slots.attention
        if attention is not None:
            if coverage is not None:
                coverage = inherited(coverage + attention)
            if kept is not None:
                kept = inherited(torch.cat([kept, attention[:, :, None]], dim=2))
        ids = torch.cat([inherited(slots.ids), tokens[..., None]], dim=2)
        return slots._replace(
            scores=scores, ids=ids, greedy=greedy, coverage=coverage, attention=kept
        )

    def _end(self, slots: _Slots) -> _Slots:
        """Take the hypotheses that end out of their slots."""
        ends = (slots.ids[..., -1] == EOS) & slots.scores.isfinite()  # [n, k]
        rows, length = slots.rows.tolist(), slots.ids.size(2)
        for place, slot in ends.nonzero().tolist():
            row, probability = rows[place], float(slots.scores[place, slot])
            attended = None
            if slots.coverage is not None:
                attended = slots.coverage[place, slot, : int(self._lengths[row])]
            score = self._penalties.score(probability, length, attended)
            attention = None
            if slots.attention is not None:  # a copy, or it would hold on to that of all slots
                attention = slots.attention[place, slot, :, : int(self._lengths[row])].clone()
            ids = slots.ids[place, slot, :-1].tolist()
            self._ended[row].append(Hypothesis(ids, probability, score, attention))
        slot = slots.greedy.clamp(min=0)[:, None]
        ended = (slots.greedy >= 0) & ends.gather(1, slot).squeeze(1)
        return slots._replace(
            scores=slots.scores.masked_fill(ends, float("-inf")),
            free=slots.free - ends.sum(1),
            greedy=slots.greedy.masked_fill(ended, -1),
        )

    def _done(self, slots: _Slots, stop_early: bool) -> Tensor:
        """Tell which sentences have nothing left to find, [n] bool."""
        done = []
        for row, high, limit, greedy in zip(
            slots.rows.tolist(),
            slots.scores.max(1).values.tolist(),
            self._constraints.max_lengths[slots.rows].tolist(),
            slots.greedy.tolist(),
            strict=True,
        ):
            enough = False
            if stop_early and greedy < 0 and len(self._ended[row]) >= self._best:
                bound = self._penalties.score(high, limit + 1, None)
                enough = heapq.nlargest(self._best, map(_score_of, self._ended[row]))[-1] >= bound
            done.append(high == -math.inf or enough)
        return torch.tensor(done, device=slots.scores.device)


def _score_of(hypothesis: Hypothesis) -> float:
    assert hypothesis.score is not None
    return hypothesis.score
