"""Shortlists: learning which ids translate each other, and the ids of a batch."""

from pathlib import Path

import numpy as np
import pytest
import torch

from nmt.data import shortlist as module
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.shortlist import Shortlist
from nmt.errors import InputError

# Source id s translates to s + 10; the ids 4 and 14 are in every sentence.
RANDOM = np.random.default_rng(1)
SOURCES = [[4, *RANDOM.choice(range(5, 10), 3, replace=False).tolist()] for _ in range(200)]
TARGETS = [[14, *(id_ + 10 for id_ in source[1:])] for source in SOURCES]
CORPUS = EncodedCorpus(EncodedSide.from_sentences(SOURCES), EncodedSide.from_sentences(TARGETS))


def learned(**options: int) -> Shortlist:
    sizes = {"source_size": 12, "target_size": 21, "associates": 1, "frequent": 4} | options
    return Shortlist.learn(CORPUS, **sizes)


def test_translations_are_found():
    table = learned().associates
    assert table[4:10, 0].tolist() == [14, 15, 16, 17, 18, 19]
    assert table[[0, 1, 2, 3, 10, 11], 0].tolist() == [2] * 6  # never seen: only padding with EOS


def test_associates_are_sorted_by_probability():
    # Computed by hand: model 1 on "a b | x y" and "a | x" translates a to x and b to y.
    corpus = EncodedCorpus(
        EncodedSide.from_sentences([[4, 5], [4]]), EncodedSide.from_sentences([[6, 7], [6]])
    )
    table = Shortlist.learn(corpus, source_size=6, target_size=8, associates=2, frequent=4)
    assert table.associates[4:].tolist() == [[6, 7], [7, 6]]


def test_translations_are_found_in_a_sample_of_the_corpus(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "LARGEST_SAMPLE", 60)
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 7)
    assert learned().associates[4:10, 0].tolist() == [14, 15, 16, 17, 18, 19]


def test_batch_has_the_union_and_the_mask_limits_each_sentence_to_its_list():
    ids, mask = learned(frequent=6).for_batch(torch.tensor([[4, 5], [6, 0]]))
    assert ids.tolist() == [0, 1, 2, 3, 4, 5, 14, 15, 16]
    lists = [ids[row.isfinite()].tolist() for row in mask]
    assert lists == [[0, 1, 2, 3, 4, 5, 14, 15], [0, 1, 2, 3, 4, 5, 16]]


@pytest.mark.parametrize("frequent", [1, 4, 99])
def test_special_ids_are_always_listed_and_the_list_is_limited_to_the_vocabulary(
    frequent: int,
):
    ids, _ = learned(frequent=frequent).for_batch(torch.tensor([[11]]))
    assert ids.tolist() == list(range(21 if frequent == 99 else 4))


def test_loaded_shortlist_equals_the_last_saved_one_and_damage_is_rejected(tmp_path: Path):
    directory = tmp_path / "shortlist"
    learned(associates=3).save(directory)
    shortlist = learned()
    shortlist.save(directory)
    loaded = Shortlist.load(directory, hint="Learn it.")
    assert torch.equal(loaded.associates, shortlist.associates)
    assert (loaded.frequent, loaded.target_size) == (4, 21)
    (directory / "associates.npy").write_bytes(b"")
    with pytest.raises(InputError) as error:
        Shortlist.load(directory, hint="Learn it.")
    assert error.value.render() == (
        f"{directory}/associates.npy: is damaged or was changed: its SHA-256 is not the one in "
        "manifest.json. Learn it."
    )


def test_shortlist_for_other_vocabulary_sizes_is_rejected():
    with pytest.raises(InputError) as error:
        learned().check_sizes(Path("here"), source_size=12, target_size=22)
    assert error.value.render() == (
        "here: must be for vocabularies of 12 source ids and 22 target ids, but is for 12 and 21. "
        "Run nmt shortlist to learn it again."
    )
