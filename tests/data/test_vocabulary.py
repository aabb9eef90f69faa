"""Vocabularies: the order of ids, and their file."""

from collections import Counter
from pathlib import Path

import pytest

from nmt.data.vocabulary import UNK, Vocabulary
from nmt.errors import InputError


def test_pieces_are_sorted_by_descending_frequency_then_by_piece():
    vocabulary = Vocabulary.from_counts(Counter("bbbccaad"), size=7)
    assert vocabulary.decode(range(7)) == ["<pad>", "<go>", "<eos>", "<unk>", "b", "a", "c"]
    assert vocabulary.encode(["a", "b", "d"]) == [5, 4, UNK]


def test_piece_with_the_name_of_a_special_id_is_an_ordinary_piece():
    vocabulary = Vocabulary(["<pad>"])
    assert vocabulary.encode(["<pad>", "<eos>"]) == [4, UNK]


def test_line_number_in_the_file_is_the_id(tmp_path: Path):
    vocabulary = Vocabulary(["b", "\u2028", "ä"])
    vocabulary.save(tmp_path / "v")
    assert (tmp_path / "v").read_text(encoding="utf-8").split("\n")[4] == "b"
    loaded = Vocabulary.load(tmp_path / "v")
    assert loaded.decode(range(len(loaded))) == vocabulary.decode(range(7))


def test_file_without_the_special_names_is_rejected(tmp_path: Path):
    (tmp_path / "v").write_text("a\nb\n")
    with pytest.raises(InputError) as error:
        Vocabulary.load(tmp_path / "v")
    assert error.value.render() == (
        f"{tmp_path / 'v'}: must begin with the lines <pad>, <go>, <eos>, <unk>, but begins with "
        "a, b. Restore the vocabulary that nmt preprocess wrote."
    )


def test_file_that_repeats_a_piece_is_rejected(tmp_path: Path):
    (tmp_path / "v").write_text("<pad>\n<go>\n<eos>\n<unk>\na\na\n")
    with pytest.raises(InputError, match="v: must name every piece once, but repeats some"):
        Vocabulary.load(tmp_path / "v")


def test_tags_are_always_kept_and_are_not_pieces_of_text():
    vocabulary = Vocabulary.from_counts(Counter("bbbcca"), size=7, tags={"<x>": 1, "<y>": 9})
    assert vocabulary.decode(range(4, 7)) == ["tag <y>", "b", "tag <x>"]
    assert vocabulary.tags == ["<x>", "<y>"]
    assert vocabulary.encode(["<x>"]) == [UNK]
