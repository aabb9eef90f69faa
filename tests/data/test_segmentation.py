"""Segmentations: decoding restores text except for its spaces, and sizes are checked."""

from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.segmentation import (
    Segmenter,
    WordSegmenter,
    load_segmenter,
    size_too_large,
    train_segmenter,
)
from nmt.errors import InputError

TEXT = ["the cat sat on the mat", "a dog ate the cat's food!", "hello wörld, hello cat"] * 3
KINDS = ["bpe", "unigram", "char", "word"]


def learn(kind: str, size: int = 24) -> Segmenter:
    return train_segmenter(kind, TEXT, vocabulary_size=size, character_coverage=1.0)


def test_pieces_without_a_space_before_them_are_marked():
    assert WordSegmenter().encode("He said: “don't!”  in 2020") == (
        ["He", "said", "￭:", "“", "￭don", "￭'", "￭t", "￭!", "￭”", "in", "2020"]
    )


def test_words_include_combining_marks_and_joiners():
    assert WordSegmenter().encode("हिन्दी می‌خواهم") == ["हिन्दी", "می‌خواهم"]


@given(st.text())
def test_word_segmentation_restores_any_text_except_for_its_spaces(text: str):
    expected = regex.sub(r"[\p{Cc}\p{Z}]+", " ", text).strip()
    segmenter = WordSegmenter()
    assert segmenter.decode(segmenter.encode(text)) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_trained_segmentation_restores_its_training_text(kind: str):
    segmenter = learn(kind)
    for line in TEXT:
        assert segmenter.decode(segmenter.encode(f"  {line}\t")) == line


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text())
def test_pieces_and_decoded_text_never_contain_a_line_end(kind: str, text: str):
    segmenter = SEGMENTERS[kind]
    pieces = segmenter.encode(text)
    assert not any(set("\n\r\0\x85\u2028") & set(piece) for piece in pieces)
    assert "\n" not in segmenter.decode([*pieces, "<unk>"])


SEGMENTERS = {kind: learn(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_loaded_segmentation_equals_the_saved_one(kind: str, tmp_path: Path):
    segmenter = learn(kind)
    segmenter.save(tmp_path / "s")
    assert load_segmenter(kind, tmp_path / "s").encode(TEXT[1]) == segmenter.encode(TEXT[1])


def test_file_that_is_not_a_sentencepiece_model_is_rejected(tmp_path: Path):
    (tmp_path / "s").write_bytes(b"nonsense")
    with pytest.raises(InputError, match="s: must be a sentencepiece model, but is not:"):
        load_segmenter("bpe", tmp_path / "s")


@pytest.mark.parametrize("kind", ["bpe", "unigram"])
def test_largest_size_named_in_the_error_works(kind: str):
    with pytest.raises(InputError) as error:
        learn(kind, size=8000)
    match = regex.search(r"must be at most (\d+)", error.value.render())
    assert match
    largest = int(match[1])
    assert error.value.render() == size_too_large(8000, largest).render()
    assert len(learn(kind, size=largest).pieces()) == largest - 4


@pytest.mark.parametrize("kind", ["bpe", "unigram"])
def test_smallest_size_named_in_the_error_works(kind: str):
    with pytest.raises(InputError) as error:
        learn(kind, size=10)
    match = regex.search(r"must be at least (\d+)", error.value.render())
    assert match
    assert learn(kind, size=int(match[1])).pieces()


def test_other_errors_of_sentencepiece_are_reported():
    with pytest.raises(InputError, match="must be text that sentencepiece can segment, but"):
        train_segmenter("bpe", ["▁"], vocabulary_size=24, character_coverage=1.0)
