"""Preprocessing: the files of a prepared directory, its report and the check for changes."""

from pathlib import Path

import pytest

from nmt.config import Configuration, Corpus, load_configuration
from nmt.data.length_limit import LengthLimit
from nmt.data.preparation import is_current, prepare
from nmt.data.prepared import Prepared
from nmt.errors import InputError


def test_directory_is_current_until_a_setting_or_an_input_changes(configuration: Configuration):
    assert not is_current(configuration)
    prepare(configuration)
    assert is_current(configuration)
    assert not is_current(load_configuration(Path("nmt.yaml"), ["data.max_length=7"]))
    assert not is_current(load_configuration(Path("nmt.yaml"), ["buckets.count=1"]))
    with Path("train.en").open("a") as source, Path("train.de").open("a") as target:
        source.write("a\n")
        target.write("x\n")
    assert not is_current(configuration)


def test_configured_boundaries_are_used_and_longer_pairs_dropped(configuration: Configuration):
    changed = load_configuration(Path("nmt.yaml"), ["buckets.boundaries=[[1, 2], [3, 4]]"])
    prepare(changed)
    prepared = Prepared.load(changed.data.directory)
    assert prepared.boundaries == ((1, 2), (3, 4))
    buckets = prepared.manifest.details["report"]["buckets"]
    assert [bucket["pairs"] for bucket in buckets] == [0, 2]


def test_origin_of_a_pair_is_its_corpus_and_line(configuration: Configuration):
    corpora = tuple(Corpus(path=Path(stem)) for stem in ("train", "valid"))
    both = configuration.data.model_copy(update={"train": corpora})
    prepare(configuration.model_copy(update={"data": both}))
    origins = Prepared.load(configuration.data.directory).corpus("train").origins
    assert [origins[index] for index in range(4)] == ["train:1", "train:2", "valid:1", "valid:2"]


def test_directory_is_not_current_after_reused_vocabularies_change(configuration: Configuration):
    prepare(configuration)
    reusing = configuration.segmentation.model_copy(update={"reuse": configuration.data.directory})
    data = configuration.data.model_copy(update={"directory": Path("new")})
    second = configuration.model_copy(update={"segmentation": reusing, "data": data})
    prepare(second)
    assert is_current(second)
    for side in ("source", "target"):
        name = f"{side}.vocabulary"
        assert Path("new", name).read_text() == (configuration.data.directory / name).read_text()
    # Make the reused directory again, with other words.
    Path("train.en").write_text("e e e\na a b\n\nc\n \nd\nc a\n")
    prepare(configuration)
    assert not is_current(second)


def test_held_out_pairs_are_a_corpus_in_the_prepared_directory(configuration: Configuration):
    data = configuration.data.model_copy(update={"train": (Corpus(path=Path("all")),), "valid": 2})
    Path("all.en").write_text("".join(f"a {number}\n" for number in range(9)))
    Path("all.de").write_text("".join(f"x {number}\n" for number in range(9)))
    prepare(configuration.model_copy(update={"data": data}))
    prepared = Prepared.load(data.directory)
    held_out = prepared.held_out("valid")
    assert (data.directory / "valid.en").read_text().splitlines() == [p.source for p in held_out]
    assert (data.directory / "valid.de").read_text().splitlines() == prepared.references("valid")
    assert len(prepared.corpus("train")) == 7
    assert (
        "valid: 2 pairs held out of data.train, 2 asked for: all the pairs of 2 source texts"
        in (data.directory / "report.txt").read_text()
    )
    with pytest.raises(InputError) as error:
        prepared.held_out("test")
    assert error.value.render() == (
        f"{data.directory}: must have held-out pairs for data.test, but has none. Run nmt "
        "preprocess with the same configuration, or name another data.directory."
    )


def test_report_has_the_length_limit_of_the_pairs_that_are_kept(configuration: Configuration):
    prepare(configuration)
    limit = Prepared.load(configuration.data.directory).length_limit
    # Two pairs of 3 tokens per side.
    assert limit == LengthLimit(1.5, 10)
