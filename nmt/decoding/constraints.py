"""What a search may choose when: lengths, repeated n-grams, UNK."""

import torch
from torch import Tensor

from nmt.data.vocabulary import EOS, UNK


class Constraints:
    """The constraints for a batch of B sentences.

    PAD and GO are never chosen, and a hypothesis of the greatest length can only end.

    Args:
        min_lengths: [B] int64, symbols before EOS may come, at most the greatest length.
        max_lengths: [B] int64, symbols after which EOS must come, at least 1.
        forbid_unk: UNK is never chosen.
        no_repeat_ngram_size: n of the n-grams that no hypothesis has twice; None: any may be.
    """

    def __init__(
        self,
        min_lengths: Tensor,
        max_lengths: Tensor,
        *,
        forbid_unk: bool = False,
        no_repeat_ngram_size: int | None = None,
    ) -> None:
        self.max_lengths = max_lengths
        self.longest = int(max_lengths.max())
        self._shortest_limit = int(max_lengths.min())
        self._min_lengths = min_lengths
        self._longest_minimum = int(min_lengths.max())
        self._forbid_unk = forbid_unk
        self._ngram_size = no_repeat_ngram_size

    def apply(
        self, scores: Tensor, *, sentences: Tensor, history: Tensor, symbols: Tensor | None
    ) -> None:
        """Set the scores of what must not be chosen to -inf.

        Args:
            scores: [n, k, C], changed in place; the first columns are those of the special ids.
            sentences: [n] int64, which of the B sentences each row is.
            history: [n, k, t] int64, the symbols chosen so far.
            symbols: [C] int64, growing, the id of each column; None: 0..C - 1.
        """
        length = history.size(2)
        end = scores[..., EOS].clone()  # [n, k]
        must_end = None
        scores[..., :EOS] = float("-inf")
        if self._forbid_unk:
            scores[..., UNK] = float("-inf")
        too_short = length < self._longest_minimum
        if too_short:
            early = self._min_lengths[sentences] > length
            scores[..., EOS].masked_fill_(early[:, None], float("-inf"))
        if self._ngram_size and length >= self._ngram_size:
            self._forbid_repetition(scores, history, symbols)
        if too_short or self._ngram_size:
            must_end = scores.isneginf().all(-1)  # nothing else is left
        if length >= self._shortest_limit:
            full = (self.max_lengths[sentences] <= length)[:, None].expand_as(end)
            must_end = full if must_end is None else must_end | full
        if must_end is not None:
            scores.masked_fill_(must_end[..., None], float("-inf"))
            scores[..., EOS] = torch.where(must_end, end, scores[..., EOS])

    def _forbid_repetition(self, scores: Tensor, history: Tensor, symbols: Tensor | None) -> None:
        assert self._ngram_size is not None
        before = self._ngram_size - 1
        windows = history.unfold(2, self._ngram_size, 1)  # [n, k, w, size]
        last = history[..., history.size(2) - before :]  # [n, k, size - 1]
        repeated = (windows[..., :before] == last[:, :, None]).all(-1)  # [n, k, w]
        # Those that would not repeat point to PAD, which is forbidden anyhow.
        following = windows[..., before].masked_fill(~repeated, 0)
        if symbols is not None:
            places = torch.searchsorted(symbols, following.contiguous())
            places = places.clamp_(max=len(symbols) - 1)
            following = places.masked_fill_(symbols[places] != following, 0)
        scores.scatter_(2, following, float("-inf"))
