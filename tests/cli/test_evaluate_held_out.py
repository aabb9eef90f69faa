"""`nmt evaluate` on pairs held out from the training corpora."""

import json
import shutil
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
        "prepared data of the run in data.directory."
    )
    shutil.rmtree("prepared")
    assert "prepared/tiny: must be a prepared directory, but does not exist." in refused(
        "evaluate", "--model", "runs/tiny"
    )
