"""Encoded corpora: saving and loading."""

import errno
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nmt.data.corpus import EncodedSide, save_array


@pytest.mark.parametrize("sentences", [[], [[]], [[4, 5], [], [6]]])
def test_loaded_sentences_equal_the_saved_ones(tmp_path: Path, sentences: list[list[int]]):
    EncodedSide.from_sentences(sentences).save(tmp_path, "side")
    loaded = EncodedSide.load(tmp_path, "side")
    assert [loaded[index].tolist() for index in range(len(loaded))] == sentences
    assert loaded.lengths.tolist() == [len(sentence) for sentence in sentences]


@pytest.mark.parametrize("array", [np.arange(9)[::2], np.zeros((0, 2)), np.ones((3, 2), np.int32)])
def test_arrays_are_written_as_numpy_does(tmp_path: Path, array: NDArray[Any]):
    save_array(tmp_path / "ours", array)
    np.save(tmp_path / "numpy.npy", array)
    assert (tmp_path / "ours").read_bytes() == (tmp_path / "numpy.npy").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_is_reported_in_the_words_of_the_system(tmp_path: Path):
    (tmp_path / "side.tokens.npy").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left on device") as error:
        EncodedSide.from_sentences([[1] * 100_000]).save(tmp_path, "side")
    assert error.value.errno == errno.ENOSPC
