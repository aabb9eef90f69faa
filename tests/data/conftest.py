"""Corpora that a test writes and reads."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nmt.config.corpus import Corpus
from nmt.data.reading import TextPair, read_corpus
from nmt.errors import InputError

ReadFile = Callable[..., list[TextPair]]
Refusal = Callable[..., str]


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
