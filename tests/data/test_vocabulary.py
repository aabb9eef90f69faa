"""Ids: four special ones, then pieces by falling frequency."""

from collections import Counter
from pathlib import Path

import pytest

from nmt.data.vocabulary import UNK, Vocabulary
from nmt.errors import InputError


def test_pieces_are_sorted_by_frequency_then_by_themselves():
    vocabulary = Vocabulary.from_counts(Counter("bbbccaad"), size=7)
    assert vocabulary.decode(range(7)) == ["<pad>", "<go>", "<eos>", "<unk>", "b", "a", "c"]
    assert vocabulary.encode(["a", "b", "d"]) == [5, 4, UNK]


def test_a_piece_spelt_like_a_special_symbol_is_an_ordinary_piece():
    vocabulary = Vocabulary(["<pad>"])
    assert vocabulary.encode(["<pad>", "<eos>"]) == [4, UNK]


def test_the_line_number_in_the_file_is_the_id(tmp_path: Path):
    vocabulary = Vocabulary(["b", "\u2028", "ä"])
    vocabulary.save(tmp_path / "v")
    assert (tmp_path / "v").read_text(encoding="utf-8").split("\n")[4] == "b"
    loaded = Vocabulary.load(tmp_path / "v")
    assert loaded.decode(range(len(loaded))) == vocabulary.decode(range(7))


def test_a_file_without_the_special_symbols_is_refused(tmp_path: Path):
    (tmp_path / "v").write_text("a\nb\n")
    with pytest.raises(InputError) as refusal:
        Vocabulary.load(tmp_path / "v")
    assert refusal.value.render() == (
        f"{tmp_path / 'v'}: must begin with the lines <pad>, <go>, <eos>, <unk>, but begins with "
        "a, b. It is no vocabulary of this tool."
    )


def test_a_file_that_repeats_a_piece_is_refused(tmp_path: Path):
    (tmp_path / "v").write_text("<pad>\n<go>\n<eos>\n<unk>\na\na\n")
    with pytest.raises(InputError, match="v: must name every piece once, but repeats some"):
        Vocabulary.load(tmp_path / "v")
