"""A small parallel corpus with empty and long pairs, and its configuration."""

from pathlib import Path

import pytest

from nmt.config import Configuration, load_configuration

SOURCE = ["b b b", "a a b", "", "c", " ", "d " * 9, "c a"]
TARGET = ["x x x", "y y x", "x", " ", "", "x", "y " * 9]


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
