"""A translation as text, with its scores, tokens and attention."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Translation:
    """One translation of one line.

    Attributes:
        text: without line breaks.
        source_tokens: pieces of the line that the model read, [S], without a tag.
        tokens: pieces that it wrote, [T], without EOS and with UNK replaced.
        log_probability: of the text, EOS included, in nats, at most 0; None unless requested.
        score: what translations are ordered by; None unless requested.
        attention: [T + 1, S] float32, mean over the heads, the last row for EOS, without the
            column of a tag; None unless requested or if the model has no attention.
        source_words: the index of the space-separated word that each source token belongs to, [S];
            empty unless attention was requested.
        words: the same for the tokens, [T].
        cut: whether it ended only because it reached the longest length.
    """

    text: str
    source_tokens: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    log_probability: float | None = None
    score: float | None = None
    attention: NDArray[np.float32] | None = None
    source_words: tuple[int, ...] = ()
    words: tuple[int, ...] = ()
    cut: bool = False

    @property
    def alignment(self) -> list[tuple[int, int]]:
        """The source word with the most attention for each target word: (source, target) from 0.

        The attention between two words is summed over the pieces of both. Empty without attention.
        """
        if self.attention is None or not self.words:
            return []
        weights = _by_word(self.attention[:-1], self.words)  # [target words, S]
        weights = _by_word(weights.T, self.source_words).T  # [target words, source words]
        return [(int(source), target) for target, source in enumerate(weights.argmax(axis=1))]


def _by_word(rows: NDArray[np.float32], words: Sequence[int]) -> NDArray[np.float32]:
    """Sum the rows [N, M] of each word: [W, M]."""
    summed = np.zeros((words[-1] + 1, rows.shape[1]), dtype=np.float32)
    np.add.at(summed, list(words), rows)
    return summed
