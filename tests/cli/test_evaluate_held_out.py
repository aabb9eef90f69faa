"""`nmt evaluate` on pairs held out from the training corpora."""

import json
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]

HELD_OUT = ("--set", "data.valid=3", "--set", "data.test=4")


@pytest.fixture
def trained(project: Path, nmt: Command) -> Path:
    assert nmt("preprocess", "--quiet", *HELD_OUT).status == 0
    assert nmt("train", "--quiet", *HELD_OUT).status == 0
    return project


def test_held_out_test_data_are_scored(trained: Path, nmt: Command):
    scores = json.loads(nmt("evaluate", *HELD_OUT, "--json").output)
    assert list(scores) == ["held-out test data"]
    assert scores == json.loads(nmt("evaluate", "--model", "runs/tiny", "--json").output)
    named = nmt("evaluate", "--model", "runs/tiny", "--set", "data.test=prepared/tiny/test")
    assert "prepared/tiny/test" in named.output


def test_test_data_that_were_not_held_out_from_the_training_are_refused(
    trained: Path, nmt: Command, refused: Refusal
):
    other = (*HELD_OUT, "--set", "data.split_seed=2")
    assert nmt("preprocess", "--quiet", *other).status == 0
    assert refused("evaluate", "--model", "runs/tiny") == (
        "prepared/tiny: must hold out the test data that runs/tiny was trained "
        "without, but holds out others. Name a test corpus with --set data.test=..., or the "
        "prepared data of the run with --set data.directory=..."
    )
    shutil.rmtree("prepared")
    assert "prepared/tiny: must be a prepared directory, but does not exist." in refused(
        "evaluate", "--model", "runs/tiny"
    )


def test_a_changed_number_of_test_pairs_is_refused_by_training(
    trained: Path, nmt: Command, refused: Refusal
):
    assert "data.test: 4 before, 5 now" in refused(
        "train", "--set", "data.valid=3", "--set", "data.test=5"
    )


def test_corpora_with_the_same_path_are_scored_separately(trained: Path, nmt: Command):
    test = "data.test=[corpus/test, {path: corpus/test, encoding: latin-1}]"
    scores = json.loads(nmt("evaluate", "--model", "runs/tiny", "--set", test, "--json").output)
    assert list(scores) == [
        '"corpus/test"',
        '{"path": "corpus/test", "encoding": "latin-1"}',
    ]


def test_the_normalization_of_the_run_decides_how_test_corpora_are_read(
    project: Path, nmt: Command
):
    for path in Path("corpus").iterdir():
        path.write_text(unicodedata.normalize("NFD", path.read_text().replace("a", "\u00e4")))
    none = ("--set", "segmentation.normalization=none")
    assert nmt("preprocess", "--quiet", *none).status == 0
    assert nmt("train", "--quiet", *none).status == 0
    by_model = nmt("evaluate", "--model", "runs/tiny", "--json").output
    assert nmt("evaluate", "--json").output == by_model
