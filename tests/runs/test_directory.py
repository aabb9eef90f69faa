"""A run directory holds what translation needs, and runs of earlier versions still load."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from nmt import artifacts
from nmt.artifacts.manifests import digest
from nmt.config import DecodingSection
from nmt.data.length_limit import LengthLimit
from nmt.data.prepared import Prepared
from nmt.decoding.loader import open_translator
from nmt.runs.directory import Run

Command = Callable[..., Any]
Refusal = Callable[..., str]

TINY = Path("runs/tiny")
CPU = torch.device("cpu")


def rewrite(directory: Path, **details: Any) -> None:
    """Change the manifest of a directory, and hash its files again."""
    path = directory / artifacts.MANIFEST
    content = json.loads(path.read_text(encoding="utf-8"))
    content["details"] |= details
    content["files"] = {name: artifacts.sha256(directory / name) for name in content["files"]}
    del content["sha256"]
    content["sha256"] = digest(content)
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


DICTIONARY = "dog\tHund\n"
TRAIN = ["train", "--quiet", "--set", "decoding.dictionary=words"]


@pytest.mark.usefixtures("prepared_project")
def test_run_keeps_a_copy_of_its_dictionary_and_can_be_moved(nmt: Command):
    Path("words").write_text("\ufeff" + DICTIONARY.replace("\n", "\r\n"))
    assert nmt(*TRAIN).status == 0
    assert nmt("average", "runs/tiny", "--last", "1").status == 0
    Path("words").unlink()
    Path("runs").rename("moved")
    for directory in (Path("moved/tiny"), Path("moved/tiny-average")):
        copy = directory / "dictionary.txt"
        assert copy.read_text() == DICTIONARY
        run = Run.load(directory)
        assert run.configuration.decoding.dictionary == copy
        kept = run.configuration_with(["decoding.search=beam"])
        assert kept.decoding.dictionary == copy
        assert run.configuration_with(["decoding.dictionary=w"]).decoding.dictionary == Path("w")
        assert run.configuration_with(["decoding.dictionary=null"]).decoding.dictionary is None
        assert nmt("translate", "--model", str(directory), input="the dog\n").status == 0


@pytest.mark.usefixtures("trained_project")
def test_run_without_a_copy_uses_the_recorded_dictionary(nmt: Command):
    config = TINY / "config.yaml"
    config.write_text(config.read_text().replace("decoding:\n", "decoding:\n  dictionary: words\n"))
    rewrite(TINY)
    assert Run.load(TINY).configuration.decoding.dictionary == Path("words")
    # Averaging does not need it.
    assert nmt("average", "runs/tiny", "--last", "1").status == 0


@pytest.mark.usefixtures("prepared_project")
def test_missing_dictionary_is_an_error_before_training(refused: Refusal):
    assert refused(*TRAIN) == "words: cannot be read: No such file or directory."


@pytest.mark.usefixtures("prepared_project")
def test_resumed_run_keeps_its_dictionary_with_a_warning(nmt: Command):
    Path("words").write_text(DICTIONARY)
    assert nmt(*TRAIN) == (0, "", "")
    assert nmt(*TRAIN) == (0, "", "")
    Path("words").write_text("dog\tKater\n")
    assert nmt(*TRAIN).messages == (
        "nmt: warning: runs/tiny keeps the decoding.dictionary that it was started with, if any, "
        "not words. To translate with this one, pass --set decoding.dictionary=words to nmt "
        "translate.\n"
    )
    assert Path("runs/tiny/dictionary.txt").read_text() == DICTIONARY


@pytest.mark.usefixtures("trained_project")
def test_run_that_was_started_without_a_dictionary_keeps_none(nmt: Command):
    Path("words").write_text(DICTIONARY)
    assert "keeps the decoding.dictionary" in nmt(*TRAIN).messages
    assert Run.load(TINY).configuration.decoding.dictionary is None
