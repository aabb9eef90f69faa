"""A run directory holds what translation needs, and runs of earlier versions still load."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from nmt import artifacts
from nmt.config import DecodingSection
from nmt.data.length_limit import LengthLimit
from nmt.data.prepared import Prepared
from nmt.decoding.loader import open_translator
from nmt.runs.directory import Run

TINY = Path("runs/tiny")
CPU = torch.device("cpu")


def rewrite(directory: Path, **details: Any) -> None:
    """Change the manifest of a directory, and hash its files again."""
    path = directory / artifacts.MANIFEST
    content = json.loads(path.read_text(encoding="utf-8"))
    content["details"] |= details
    content["files"] = {name: artifacts.sha256(directory / name) for name in content["files"]}
    del content["sha256"]
    content["sha256"] = artifacts._digest(content)
    path.write_text(json.dumps(content), encoding="utf-8")


@pytest.mark.usefixtures("trained_project")
def test_run_records_the_length_limit_of_its_training_data():
    limit = Run.load(TINY).length_limit
    assert limit is not None
    assert limit == Prepared.load(Path("prepared/tiny")).length_limit


@pytest.mark.usefixtures("trained_project")
def test_run_without_a_recorded_limit_translates_with_a_factor_of_two():
    rewrite(TINY, length_limit=None)
    run = Run.load(TINY)
    assert run.length_limit is None
    assert run.configuration.decoding.max_length_factor is None
    translator = open_translator([run], DecodingSection(), device=CPU, seed=1)
    assert translator._search.length_range(20) == (0, 50)


@pytest.mark.usefixtures("trained_project")
def test_ensemble_uses_the_largest_limit_of_its_members():
    run = Run.load(TINY)
    rewrite(TINY, length_limit=LengthLimit(5.0, 10).to_json())
    translator = open_translator([run, Run.load(TINY)], DecodingSection(), device=CPU, seed=1)
    assert translator._search.length_range(20) == (0, 110)
