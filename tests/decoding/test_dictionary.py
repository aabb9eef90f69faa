"""A malformed line of a dictionary is an error, and entries that never apply give a warning."""

import logging
import unicodedata
from pathlib import Path

import pytest

from nmt.data.codec import Codec
from nmt.data.segmentation import WordSegmenter, train_segmenter
from nmt.data.vocabulary import Vocabulary
from nmt.decoding.dictionary import read_dictionary, warn_of_unusable_entries
from nmt.errors import InputError

WORDS = Codec(WordSegmenter(), Vocabulary(["dog"]))
_PIECES = train_segmenter(
    "bpe", ["a b c d ab abc dog"] * 2, vocabulary_size=17, character_coverage=1.0
)
PIECES = Codec(_PIECES, Vocabulary(_PIECES.pieces()))
FILE = Path("words")


def test_first_translation_of_a_word_is_used(tmp_path: Path):
    path = tmp_path / "words"
    path.write_text("dog\tHund\n\nNew York\tNeu-York\ndog\tKöter\n")
    assert read_dictionary(path, WORDS) == {"dog": "Hund", "New York": "Neu-York"}


@pytest.mark.parametrize("line", ["dog", "dog\tHund\tKöter", "\tHund", "dog\t ", "dog Hund"])
def test_malformed_line_is_rejected(tmp_path: Path, line: str):
    path = tmp_path / "words"
    path.write_text(f"cat\tKatze\n{line}\n")
    with pytest.raises(InputError) as error:
        read_dictionary(path, WORDS)
    assert error.value.render() == (
        f"{path}:2: must be a word, one tab and its translation, but is {line!r}."
    )


def test_missing_dictionary_is_rejected(tmp_path: Path):
    path = tmp_path / "words"
    with pytest.raises(InputError) as error:
        read_dictionary(path, WORDS)
    assert error.value.render() == f"{path}: cannot be read: No such file or directory."


def test_words_are_normalized_like_the_input(tmp_path: Path):
    path = tmp_path / "words"
    path.write_text(unicodedata.normalize("NFD", "Zürich") + "\tTuricum\n")
    assert read_dictionary(path, WORDS) == {"Zürich": "Turicum"}


def test_dictionary_of_single_pieces_gives_no_warning(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.WARNING)
    warn_of_unusable_entries(FILE, ["dog", "zebra", "!"], WORDS)
    warn_of_unusable_entries(FILE, ["a", "ab"], PIECES)
    assert caplog.messages == []


def test_entries_that_never_apply_are_counted_with_examples(caplog: pytest.LogCaptureFixture):
    warn_of_unusable_entries(FILE, ["a", "cab", "New York", "dab"], PIECES)
    assert caplog.messages == [
        "3 of 4 entries of words never apply, because UNK is replaced by the translation of a "
        "single source piece: 1 of several words, for example 'New York' and 2 of several pieces, "
        "for example 'cab' (▁c a b)."
    ]


def test_dictionary_without_a_usable_entry_gives_a_hint(caplog: pytest.LogCaptureFixture):
    warn_of_unusable_entries(FILE, ["don't"], WORDS)
    assert caplog.messages == [
        "1 of 1 entries of words never apply, because UNK is replaced by the translation of a "
        "single source piece: 1 of several pieces, for example \"don't\" (don ￭' ￭t). The "
        "dictionary has no effect: remove decoding.dictionary, or train a model whose pieces are "
        "words, with segmentation.kind=word."
    ]
