"""A dictionary is read whole, or refused by line and text."""

from pathlib import Path

import pytest

from nmt.decoding.dictionary import read_dictionary
from nmt.errors import InputError


def test_words_have_their_first_translation(tmp_path: Path):
    path = tmp_path / "words"
    path.write_text("dog\tHund\n\nNew York\tNeu-York\ndog\tKöter\n")
    assert read_dictionary(path) == {"dog": "Hund", "New York": "Neu-York"}


@pytest.mark.parametrize("line", ["dog", "dog\tHund\tKöter", "\tHund", "dog\t ", "dog Hund"])
def test_a_line_of_another_form_is_refused_by_number_and_text(tmp_path: Path, line: str):
    path = tmp_path / "words"
    path.write_text(f"cat\tKatze\n{line}\n")
    with pytest.raises(InputError) as refusal:
        read_dictionary(path)
    assert refusal.value.render() == (
        f"{path}:2: must be a word, one tab and its translation, but is {line!r}."
    )


def test_a_dictionary_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(InputError, match="cannot be read: No such file or directory"):
        read_dictionary(tmp_path / "words")
