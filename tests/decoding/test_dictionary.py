"""A dictionary with a malformed line is rejected with the number and the text of the line."""

from pathlib import Path

import pytest

from nmt.decoding.dictionary import read_dictionary
from nmt.errors import InputError


def test_first_translation_of_a_word_is_used(tmp_path: Path):
    path = tmp_path / "words"
    path.write_text("dog\tHund\n\nNew York\tNeu-York\ndog\tKöter\n")
    assert read_dictionary(path) == {"dog": "Hund", "New York": "Neu-York"}


@pytest.mark.parametrize("line", ["dog", "dog\tHund\tKöter", "\tHund", "dog\t ", "dog Hund"])
def test_malformed_line_is_rejected(tmp_path: Path, line: str):
    path = tmp_path / "words"
    path.write_text(f"cat\tKatze\n{line}\n")
    with pytest.raises(InputError) as error:
        read_dictionary(path)
    assert error.value.render() == (
        f"{path}:2: must be a word, one tab and its translation, but is {line!r}."
    )


def test_missing_dictionary_is_rejected(tmp_path: Path):
    path = tmp_path / "words"
    with pytest.raises(InputError) as error:
        read_dictionary(path)
    assert error.value.render() == f"{path}: cannot be read: No such file or directory."
