"""Codecs tell how the ids of another one mean something else."""

import pytest

from nmt.data.codec import Codec
from nmt.data.segmentation import Segmenter, WordSegmenter, train_segmenter
from nmt.data.vocabulary import Vocabulary

WORDS = Codec(WordSegmenter(), Vocabulary(["a", "b", "c"]))


def pieces(*lines: str) -> Segmenter:
    return train_segmenter("char", lines, vocabulary_size=8, character_coverage=1.0)


@pytest.mark.parametrize(
    ("other", "difference"),
    [
        (Codec(WordSegmenter(), Vocabulary(["a", "b", "c"])), None),
        (Codec(WordSegmenter(), Vocabulary(["a"])), "has 5 symbols in place of 7"),
        (
            Codec(WordSegmenter(), Vocabulary(["a", "x", "c"])),
            "has 'x' in place of 'b' as symbol 5",
        ),
        (
            Codec(pieces("abc", "abc"), Vocabulary(["a", "b", "c"])),
            "has the same symbols, but segments text differently",
        ),
    ],
)
def test_a_difference_is_told_by_the_first_symbol_or_the_segmentation(
    other: Codec, difference: str | None
):
    assert WORDS.difference(other) == difference


def test_segmentations_are_the_same_where_their_models_are():
    assert pieces("abc", "abc") == pieces("abc", "abc")
    assert pieces("abc", "abc") != pieces("abc", "abd")


def test_words_of_pieces_are_those_of_the_text():
    segmenter = pieces("abc", "abc")
    assert segmenter.words(["▁", "a", "▁", "▁", "b", "c", "▁"]) == [0, 0, 1, 1, 1, 1, 1]
    assert segmenter.decode(["▁", "a", "▁", "▁", "b", "c", "▁"]) == "a bc"
    assert WordSegmenter().words(["a", "￭b", "c"]) == [0, 0, 1]
