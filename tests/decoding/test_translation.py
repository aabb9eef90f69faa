"""Word alignment sums the attention over the pieces of each word."""

import numpy as np

from nmt.decoding.translation import Translation


def test_word_is_aligned_to_the_source_word_with_the_most_attention_over_all_pieces():
    translation = Translation(
        "eins zwei",
        source_tokens=("▁one", "▁t", "wo"),
        tokens=("▁eins", "▁zw", "ei"),
        attention=np.array(
            # The first word: "one" is the most attended token, "two" the most attended word.
            [[0.4, 0.3, 0.3], [0.6, 0.2, 0.2], [0.1, 0.1, 0.8], [0.0, 0.0, 1.0]],
            dtype=np.float32,
        ),
        source_words=(0, 1, 1),
        words=(0, 1, 1),
    )
    assert translation.alignment == [(1, 0), (1, 1)]


def test_alignment_is_empty_without_attention_or_text():
    assert Translation("eins", words=(0,)).alignment == []
    empty = Translation("", ("▁one",), attention=np.ones((1, 1), np.float32), source_words=(0,))
    assert empty.alignment == []
