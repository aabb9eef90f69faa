"""Encoded corpora: saving and loading."""

from pathlib import Path

import pytest

from nmt.data.corpus import EncodedSide


@pytest.mark.parametrize("sentences", [[], [[]], [[4, 5], [], [6]]])
def test_loaded_sentences_equal_the_saved_ones(tmp_path: Path, sentences: list[list[int]]):
    EncodedSide.from_sentences(sentences).save(tmp_path, "side")
    loaded = EncodedSide.load(tmp_path, "side")
    assert [loaded[index].tolist() for index in range(len(loaded))] == sentences
    assert loaded.lengths.tolist() == [len(sentence) for sentence in sentences]
