"""Replaces UNK with the source token that has the most attention, or with its translation."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from nmt.data.segmentation import Segmenter
from nmt.data.vocabulary import UNK


class UnkReplacement:
    """Replaces UNK by means of the attention on the source (Jean et al. 2015).

    Args:
        source: segmenter of the source side.
        target: segmenter of the target side.
        dictionary: translations of source words; a word without one is copied.
    """

    def __init__(self, source: Segmenter, target: Segmenter, dictionary: Mapping[str, str]) -> None:
        self._source = source
        self._target = target
        self._dictionary = dictionary

    def apply(
        self,
        tokens: Sequence[str],
        ids: Sequence[int],
        attention: NDArray[np.float32],
        source_tokens: Sequence[str],
    ) -> tuple[list[str], NDArray[np.float32]]:
        """Return the tokens without UNK, and the attention with one row for each of them.

        Args:
            tokens: of the translation, [T], without EOS.
            ids: of the tokens, [T].
            attention: [T + 1, S], the last row for EOS.
            source_tokens: [S].

        Returns:
            Tokens [T'] and attention [T' + 1, S]. A replacement of several tokens repeats the row
            of its UNK.
        """
        replaced = [
            self._replacement(source_tokens[row.argmax()]) if id_ == UNK else [token]
            for token, id_, row in zip(tokens, ids, attention[:-1], strict=True)
        ]
        repeats = [*map(len, replaced), 1]
        flat = [token for replacement in replaced for token in replacement]
        return flat, np.repeat(attention, repeats, axis=0)

    def _replacement(self, source_token: str) -> list[str]:
        word = self._source.decode([source_token])
        if word not in self._dictionary:
            return [source_token]
        first, *others = self._dictionary[word].split()
        return [source_token.replace(word, first), *map(self._target.begin_word, others)]
