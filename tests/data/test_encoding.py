"""Pairs are encoded with their tags, or dropped and counted."""

from pathlib import Path

import pytest

from nmt.config import Configuration, Corpus
from nmt.data.preparation import prepare
from nmt.data.prepared import Prepared
from nmt.errors import InputError


def test_empty_and_too_long_pairs_are_dropped_and_counted(
    configuration: Configuration,
):
    prepare(configuration)
    prepared = Prepared.load(configuration.data.directory)
    report = prepared.manifest.details["report"]["splits"]
    assert report["train"]["dropped"] == {"empty source": 2, "empty target": 1, "too long": 2}
    assert (report["train"]["pairs"], report["train"]["kept"]) == (7, 2)
    assert (report["valid"]["pairs"], report["test"]["pairs"]) == (2, 0)
    assert prepared.references("train") == ["x x x", "y y x"]
    assert len(prepared.corpus("test")) == 0


def test_a_limit_that_drops_many_pairs_is_reported(
    configuration: Configuration, caplog: pytest.LogCaptureFixture
):
    prepare(configuration)
    assert caplog.messages == [
        "data.train: 2 of 7 pairs (29%) are dropped because they have more than 6 source or 6 "
        "target tokens. Raise data.max_length or buckets.boundaries, or choose a larger "
        "segmentation.vocabulary_size."
    ]


def test_ids_decode_to_the_text_of_the_corpus(configuration: Configuration):
    prepare(configuration)
    prepared = Prepared.load(configuration.data.directory)
    corpus = prepared.corpus("train")
    for side, language in {"source": "en", "target": "de"}.items():
        lines = Path(f"train.{language}").read_text().splitlines()
        ids = [getattr(corpus, side)[index].tolist() for index in range(2)]
        assert [prepared.codecs[side].decode(sentence) for sentence in ids] == lines[:2]


def test_tag_is_the_first_token_of_every_source_of_its_corpus(configuration: Configuration):
    corpora = (Corpus(path=Path("train"), tag="<old>"), Corpus(path=Path("valid")))
    data = configuration.data.model_copy(update={"train": corpora})
    prepare(configuration.model_copy(update={"data": data}))
    prepared = Prepared.load(configuration.data.directory)
    codec, corpus = prepared.codecs["source"], prepared.corpus("train")
    assert codec.vocabulary.tags == ["<old>"]
    ids = [corpus.source[index].tolist() for index in range(len(corpus))]
    assert [codec.tag(sentence) for sentence in ids] == ["<old>", "<old>", None, None]
    assert [codec.decode(sentence) for sentence in ids] == ["b b b", "a a b"] * 2


def test_a_tag_that_reused_vocabularies_lack_is_an_error(configuration: Configuration):
    prepare(configuration)
    reusing = configuration.segmentation.model_copy(update={"reuse": configuration.data.directory})
    data = configuration.data.model_copy(
        update={"directory": Path("new"), "train": (Corpus(path=Path("train"), tag="<bt>"),)}
    )
    with pytest.raises(InputError) as error:
        prepare(configuration.model_copy(update={"segmentation": reusing, "data": data}))
    assert error.value.render() == (
        "data.train: tag: must be a tag of the vocabulary (it has none), but is <bt>. "
        "Tags are learned from the corpora of data.train that have one."
    )
    assert not Path("new").exists()
