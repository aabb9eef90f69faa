"""Every segmentation gives back the text it took, but for the number and kind of spaces."""

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


def test_words_and_marks_are_split_and_what_stood_together_is_marked():
    assert WordSegmenter().encode("He said: “don't!”  in 2020") == (
        ["He", "said", "￭:", "“", "￭don", "￭'", "￭t", "￭!", "￭”", "in", "2020"]
    )


def test_a_word_keeps_its_combining_marks_and_joiners():
    assert WordSegmenter().encode("हिन्दी می‌خواهم") == ["हिन्दी", "می‌خواهم"]


@given(st.text())
def test_words_give_back_any_text_up_to_its_blanks(text: str):
    expected = regex.sub(r"[\p{Cc}\p{Z}]+", " ", text).strip()
    segmenter = WordSegmenter()
    assert segmenter.decode(segmenter.encode(text)) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_a_trained_segmentation_gives_back_its_text(kind: str):
    segmenter = learn(kind)
    for line in TEXT:
        assert segmenter.decode(segmenter.encode(f"  {line}\t")) == line


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text())
def test_no_piece_and_no_text_holds_a_line_end(kind: str, text: str):
    segmenter = SEGMENTERS[kind]
    pieces = segmenter.encode(text)
    assert not any(set("\n\r\0\x85\u2028") & set(piece) for piece in pieces)
    assert "\n" not in segmenter.decode([*pieces, "<unk>"])


SEGMENTERS = {kind: learn(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_a_saved_segmentation_splits_as_before(kind: str, tmp_path: Path):
    segmenter = learn(kind)
    segmenter.save(tmp_path / "s")
    assert load_segmenter(kind, tmp_path / "s").encode(TEXT[1]) == segmenter.encode(TEXT[1])


def test_a_file_that_is_no_sentencepiece_model_is_refused(tmp_path: Path):
    (tmp_path / "s").write_bytes(b"nonsense")
    with pytest.raises(InputError, match="s: must be a sentencepiece model, but is not:"):
        load_segmenter("bpe", tmp_path / "s")


@pytest.mark.parametrize("kind", ["bpe", "unigram"])
def test_the_largest_size_named_in_the_refusal_can_be_had(kind: str):
    with pytest.raises(InputError) as refusal:
        learn(kind, size=8000)
    found = regex.search(r"must be at most (\d+)", refusal.value.render())
    assert found
    largest = int(found[1])
    assert refusal.value.render() == str(size_too_large(8000, largest))
    assert len(learn(kind, size=largest).pieces()) == largest - 4


@pytest.mark.parametrize("kind", ["bpe", "unigram"])
def test_the_smallest_size_named_in_the_refusal_can_be_had(kind: str):
    with pytest.raises(InputError) as refusal:
        learn(kind, size=10)
    found = regex.search(r"must be at least (\d+)", refusal.value.render())
    assert found
    assert learn(kind, size=int(found[1])).pieces()


def test_what_else_sentencepiece_refuses_is_told():
    with pytest.raises(InputError, match="sentencepiece cannot learn a segmentation of this text"):
        train_segmenter("bpe", ["▁"], vocabulary_size=24, character_coverage=1.0)
