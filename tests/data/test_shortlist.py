"""A shortlist finds which symbols go together, and lists no sentence's for another."""

from pathlib import Path

import numpy as np
import pytest
import torch

from nmt.data import shortlist as module
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.shortlist import Shortlist
from nmt.errors import InputError

# Source symbol s translates to s + 10, among words that come everywhere: 4 and 14.
RANDOM = np.random.default_rng(1)
SOURCES = [[4, *RANDOM.choice(range(5, 10), 3, replace=False).tolist()] for _ in range(200)]
TARGETS = [[14, *(symbol + 10 for symbol in source[1:])] for source in SOURCES]
CORPUS = EncodedCorpus(EncodedSide.from_sentences(SOURCES), EncodedSide.from_sentences(TARGETS))


def learned(**options: int) -> Shortlist:
    sizes = {"source_size": 12, "target_size": 21, "associates": 1, "frequent": 4} | options
    return Shortlist.learn(CORPUS, **sizes)


def test_what_translates_each_other_is_found():
    table = learned().associates
    assert table[4:10, 0].tolist() == [14, 15, 16, 17, 18, 19]
    assert table[[0, 1, 2, 3, 10, 11], 0].tolist() == [2] * 6  # never seen: EOS stands for nothing


def test_probability_orders_the_list():
    # By hand: model 1 on "a b | x y" and "a | x" gives x to a and y to b.
    corpus = EncodedCorpus(
        EncodedSide.from_sentences([[4, 5], [4]]), EncodedSide.from_sentences([[6, 7], [6]])
    )
    table = Shortlist.learn(corpus, source_size=6, target_size=8, associates=2, frequent=4)
    assert table.associates[4:].tolist() == [[6, 7], [7, 6]]


def test_a_sample_of_a_large_corpus_is_enough(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "LARGEST_SAMPLE", 60)
    monkeypatch.setattr(module, "_PAIRS_AT_ONCE", 7)
    assert learned().associates[4:10, 0].tolist() == [14, 15, 16, 17, 18, 19]


def test_a_batch_has_the_union_and_each_sentence_its_own():
    symbols, mask = learned(frequent=6).of_batch(torch.tensor([[4, 5], [6, 0]]))
    assert symbols.tolist() == [0, 1, 2, 3, 4, 5, 14, 15, 16]
    own = [symbols[row.isfinite()].tolist() for row in mask]
    assert own == [[0, 1, 2, 3, 4, 5, 14, 15], [0, 1, 2, 3, 4, 5, 16]]


@pytest.mark.parametrize("frequent", [1, 4, 99])
def test_special_symbols_are_on_every_list_and_no_list_is_longer_than_the_vocabulary(
    frequent: int,
):
    symbols, _ = learned(frequent=frequent).of_batch(torch.tensor([[11]]))
    assert symbols.tolist() == list(range(21 if frequent == 99 else 4))


def test_it_is_read_back_and_replaced_and_damage_is_refused(tmp_path: Path):
    directory = tmp_path / "shortlist"
    learned(associates=3).save(directory)
    shortlist = learned()
    shortlist.save(directory)
    found = Shortlist.load(directory, hint="Learn it.")
    assert torch.equal(found.associates, shortlist.associates)
    assert (found.frequent, found.target_size) == (4, 21)
    (directory / "associates.npy").write_bytes(b"")
    with pytest.raises(InputError) as refusal:
        Shortlist.load(directory, hint="Learn it.")
    assert refusal.value.render() == (
        f"{directory}/associates.npy: is damaged or was changed: its SHA-256 is not the one in "
        "manifest.json. Learn it."
    )


def test_one_of_other_vocabularies_is_refused():
    with pytest.raises(InputError) as refusal:
        learned().check_sizes(Path("here"), source_size=12, target_size=22)
    assert refusal.value.render() == (
        "here: must be of vocabularies of 12 and 22 symbols, but is of 12 and 21. Learn it again: "
        "nmt shortlist."
    )
