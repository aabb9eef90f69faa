"""Codecs: comparison with other codecs, and the words of pieces."""

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
        (Codec(WordSegmenter(), Vocabulary(["a"])), "has 5 ids instead of 7"),
        (
            Codec(WordSegmenter(), Vocabulary(["a", "x", "c"])),
            "has the piece 'x' instead of 'b' for id 5",
        ),
        (
            Codec(pieces("abc", "abc"), Vocabulary(["a", "b", "c"])),
            "has the same pieces, but segments text differently",
        ),
    ],
)
def test_difference_names_the_size_the_first_differing_id_or_the_segmentation(
    other: Codec, difference: str | None
):
    assert WORDS.difference(other) == difference


def test_segmentations_are_equal_if_their_models_are_equal():
    assert pieces("abc", "abc") == pieces("abc", "abc")
    assert pieces("abc", "abc") != pieces("abc", "abd")


def test_pieces_are_mapped_to_the_words_of_the_text():
    segmenter = pieces("abc", "abc")
    assert segmenter.words(["▁", "a", "▁", "▁", "b", "c", "▁"]) == [0, 0, 1, 1, 1, 1, 1]
    assert segmenter.decode(["▁", "a", "▁", "▁", "b", "c", "▁"]) == "a bc"
    assert WordSegmenter().words(["a", "￭b", "c"]) == [0, 0, 1]
