"""Constraints on what a search may choose: length, repeated n-grams, UNK."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, UNK


class Constraints:
    """The constraints for a batch of B sentences.

    PAD and GO are never chosen, and a hypothesis of the maximum length must end.

    Args:
        min_lengths: [B] int64, the number of tokens before EOS is allowed, at most the maximum.
        max_lengths: [B] int64, the number of tokens after which EOS is forced, at least 1.
        forbid_unk: never choose UNK.
        forbidden: ids that are never chosen, ascending.
        no_repeat_ngram_size: no hypothesis contains an n-gram of this size twice; None: no limit.
    """

    def __init__(
        self,
        min_lengths: Tensor,
        max_lengths: Tensor,
        *,
        forbid_unk: bool = False,
        forbidden: Sequence[int] = (),
        no_repeat_ngram_size: int | None = None,
    ) -> None:
        self.max_lengths = max_lengths
        self.longest = int(max_lengths.max())
        self._smallest_maximum = int(max_lengths.min())
        self._min_lengths = min_lengths
        self._largest_minimum = int(min_lengths.max())
        self._forbid_unk = forbid_unk
        self._forbidden = None
        if forbidden:
            self._forbidden = torch.tensor(forbidden, device=max_lengths.device)
        self._ngram_size = no_repeat_ngram_size
        self._cut: set[tuple[int, ...]] = set()  # the sentence and the ids of each hypothesis

    def was_cut(self, sentence: int, ids: Sequence[int]) -> bool:
        """Return whether a hypothesis ended only because it reached the maximum length.

        Args:
            sentence: 0..B - 1.
            ids: of the hypothesis, without GO and EOS.
        """
        return (sentence, *ids) in self._cut

    def apply(
        self, scores: Tensor, *, sentences: Tensor, history: Tensor, column_ids: Tensor | None
    ) -> None:
        """Set the scores of forbidden ids to -inf.

        Args:
            scores: [n, k, C], changed in place; the first columns are those of the special ids.
            sentences: [n] int64, 0..B - 1, the sentence of each row.
            history: [n, k, t] int64, the ids chosen so far.
            column_ids: [C] int64, ascending, the id of each column; None: 0..C - 1.
        """
        length = history.size(2)
        end = scores[..., EOS].clone()  # [n, k]
        must_end = None
        scores[..., :EOS] = float("-inf")
        if self._forbid_unk:
            scores[..., UNK] = float("-inf")
        if self._forbidden is not None:
            columns = self._forbidden
            if column_ids is not None:
                columns, has_column = find_columns(columns, column_ids)
                columns = columns[has_column]
            scores[..., columns] = float("-inf")
        too_short = length < self._largest_minimum
        if too_short:
            early = self._min_lengths[sentences] > length
            scores[..., EOS].masked_fill_(early[:, None], float("-inf"))
        if self._ngram_size and length >= self._ngram_size:
            self._forbid_repetition(scores, history, column_ids)
        if too_short or self._ngram_size:
            # A hypothesis that may choose nothing ends.
            must_end = scores.isneginf().all(-1)
        if length >= self._smallest_maximum:
            full = (self.max_lengths[sentences] <= length)[:, None].expand_as(end)
            self._record_cut(
                full if must_end is None else full & ~must_end, scores, sentences, history
            )
            must_end = full if must_end is None else must_end | full
        if must_end is not None:
            scores.masked_fill_(must_end[..., None], float("-inf"))
            scores[..., EOS] = torch.where(must_end, end, scores[..., EOS])

    def _record_cut(self, full: Tensor, scores: Tensor, sentences: Tensor, history: Tensor) -> None:
        """Record the hypotheses of the maximum length, `full` [n, k], that would continue."""
        for row, slot in full.nonzero().tolist():
            if int(scores[row, slot].argmax()) != EOS:
                self._cut.add((int(sentences[row]), *history[row, slot].tolist()))

    def _forbid_repetition(
        self, scores: Tensor, history: Tensor, column_ids: Tensor | None
    ) -> None:
        assert self._ngram_size is not None
        prefix_size = self._ngram_size - 1
        windows = history.unfold(2, self._ngram_size, 1)  # [n, k, w, size]
        last = history[..., history.size(2) - prefix_size :]  # [n, k, size - 1]
        repeated = (windows[..., :prefix_size] == last[:, :, None]).all(-1)  # [n, k, w]
        # Windows that do not repeat point to PAD, which is already forbidden.
        columns = windows[..., prefix_size].masked_fill(~repeated, 0)
        if column_ids is not None:
            columns, has_column = find_columns(columns, column_ids)
            columns = columns.masked_fill_(~has_column, 0)
        scores.scatter_(2, columns, float("-inf"))


def find_columns(ids: Tensor, column_ids: Tensor) -> tuple[Tensor, Tensor]:
    """Return the column of each id, and whether it has one; if not, the column is arbitrary.

    Args:
        ids: int64, of any shape.
        column_ids: [C] int64, ascending, the id of each column.

    Returns:
        int64 and bool, of the shape of `ids`.
    """
    columns = torch.searchsorted(column_ids, ids.contiguous()).clamp_(max=len(column_ids) - 1)
    return columns, column_ids[columns] == ids
