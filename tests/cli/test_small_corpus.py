"""A corpus that is too small for the defaults needs no further settings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

Command = Callable[..., Any]
Refusal = Callable[..., str]
# The size of the model is not a default that depends on the corpus; a small one is fast.
SMALL = ["--set", "model.hidden_size=16", "--set", "model.embedding_size=16"]
SMALL += ["--set", "training.precision=float32"]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with 60 short pairs and the shortest configuration."""
    monkeypatch.chdir(tmp_path)
    names = {
        "en": ["the", "a", "cat", "dog", "bird", "house", "sees", "likes"],
        "de": ["der", "ein", "Kater"],
    }
    for language, words in names.items():
        lines = [
            " ".join(words[(number * 5 + place * place) % len(words)] for place in range(4))
            for number in range(60)
        ]
        Path(f"train.{language}").write_text("".join(f"{line}\n" for line in lines))
    Path("nmt.yaml").write_text(
        "data: {source: en, target: de, train: train}\ntraining: {directory: run, max_epochs: 2}\n"
    )
    return tmp_path


@pytest.mark.usefixtures("corpus")
def test_sixty_pairs_go_through_all_commands_with_the_defaults(nmt: Command):
    prepared = nmt("preprocess")
    assert prepared.status == 0
    size = _vocabulary_size()
    assert (
        f"segmentation.vocabulary_size: {size}, because the training text does not allow the "
        "default of 8,000.\n"
    ) in prepared.messages
    assert nmt("preprocess").messages == "prepared/nmt is up to date: nothing to do.\n"

    trained = nmt("train", *SMALL)
    assert trained.status == 0
    assert (
        f"training.samples: {size // 4}, a quarter of the vocabulary, because the default of 512 "
        f"exceeds its {size} ids.\n"
        "training.validate_every_steps: 1, because the default of 450 leaves fewer than 7 "
        "validations in 2 steps.\n"
    ) in trained.messages
    recorded = yaml.safe_load(Path("run/config.yaml").read_text())["training"]
    assert (recorded["samples"], recorded["validate_every_steps"]) == (size // 4, 1)

    resumed = nmt("train", *SMALL, "--set", "training.max_epochs=3")
    assert (resumed.status, "changed: training.samples" in resumed.messages) == (0, False)
    assert nmt("translate", "--model", "run", input="the cat\n\n").output.count("\n") == 2


@pytest.mark.usefixtures("corpus")
def test_run_that_recorded_the_defaults_can_be_resumed(nmt: Command):
    assert nmt("preprocess").status == 0
    earlier = ["--set", "training.validate_every_steps=450", "--set", "training.samples=9"]
    assert nmt("train", *SMALL, *earlier, "--set", "training.max_steps=1").status == 0
    resumed = nmt("train", *SMALL)
    assert resumed.status == 0
    assert "changed: training.validate_every_steps" not in resumed.messages


@pytest.mark.usefixtures("corpus")
def test_configured_values_that_are_too_large_are_refused(nmt: Command, refused: Refusal):
    assert "segmentation.vocabulary_size: must be at most" in refused(
        "preprocess", "--set", "segmentation.vocabulary_size=8000"
    )
    assert nmt("preprocess").status == 0
    outcome = nmt("train", *SMALL, "--set", "training.samples=512")
    assert outcome.status == 2
    assert outcome.messages.endswith(
        f"training.samples: must be at most {_vocabulary_size()}, the ids of the target "
        "vocabulary, but is 512. Lower it, or set training.loss=softmax.\n"
    )


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("kind", ["unigram", "char", "word"])
def test_default_vocabulary_suits_each_segmentation_and_side(nmt: Command, kind: str):
    settings = f"segmentation={{kind: {kind}, shared: false}}"
    outcome = nmt("preprocess", "--set", settings)
    assert outcome.status == 0
    sizes = [_vocabulary_size(side) for side in ("source", "target")]
    assert f"segmentation.vocabulary_size: {sizes[0]} and {sizes[1]}, because" in outcome.messages


@pytest.mark.usefixtures("corpus")
def test_default_vocabulary_has_an_id_for_each_character(nmt: Command):
    characters = [chr(0x4E00 + number) for number in range(9000)]
    lines = ["".join(characters[start : start + 60]) for start in range(0, 9000, 60)]
    for language in ("en", "de"):
        Path(f"train.{language}").write_text("".join(f"{line}\n" for line in lines))
    outcome = nmt("preprocess")
    assert outcome.status == 0
    assert 9000 <= _vocabulary_size() < 9010
    assert "does not allow the default of 8,000" in outcome.messages


def _vocabulary_size(side: str = "source") -> int:
    return len(Path(f"prepared/nmt/{side}.vocabulary").read_text().splitlines())
