"""Corpora that a test writes and reads, and a small one with its configuration."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nmt.config import Configuration, Corpus, load_configuration
from nmt.data.reading import TextPair, read_corpus
from nmt.errors import InputError

ReadFile = Callable[..., list[TextPair]]
Refusal = Callable[..., str]

SOURCE = ["b b b", "a a b", "", "c", " ", "d " * 9, "c a"]
TARGET = ["x x x", "y y x", "x", " ", "", "x", "y " * 9]


@pytest.fixture
def read_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ReadFile:
    """A function that writes a file in the current directory, and reads it as a corpus."""
    monkeypatch.chdir(tmp_path)

    def read(
        name: str,
        content: str | bytes | None = None,
        *,
        languages: tuple[str, str] = ("en", "de"),
        max_bytes: int | None = None,
        **settings: Any,
    ) -> list[TextPair]:
        if content is not None:
            Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
        corpus = Corpus(path=Path(name), **settings)
        return list(read_corpus(corpus, languages, key="data.train", max_bytes=max_bytes))

    return read


@pytest.fixture
def refused_file(read_file: ReadFile) -> Refusal:
    """A function that does the same, and returns the error message."""

    def refusal(*arguments: Any, **settings: Any) -> str:
        with pytest.raises(InputError) as error:
            read_file(*arguments, **settings)
        return error.value.render()

    return refusal


@pytest.fixture
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Configuration:
    """Change to a new directory with the corpus: 7 training pairs, the first 2 for validation."""
    monkeypatch.chdir(tmp_path)
    for split, count in {"train": 7, "valid": 2}.items():
        for suffix, lines in {"en": SOURCE, "de": TARGET}.items():
            Path(f"{split}.{suffix}").write_text("".join(f"{line}\n" for line in lines[:count]))
    Path("nmt.yaml").write_text(
        "data: {source: en, target: de, train: train, valid: valid, max_length: 6}\n"
        "segmentation: {kind: word, vocabulary_size: 10, shared: true}\n"
        "training: {loss: softmax}\n"
    )
    return load_configuration(Path("nmt.yaml"))
