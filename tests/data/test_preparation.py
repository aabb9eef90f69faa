"""Preprocessing: encoded corpora, vocabularies, reports and the check for changes."""

from pathlib import Path

import pytest

from nmt.config import Configuration, Corpus, load_configuration
from nmt.data.length_limit import LengthLimit
from nmt.data.preparation import is_current, prepare
from nmt.data.prepared import Prepared
from nmt.errors import InputError

SOURCE = ["b b b", "a a b", "", "c", " ", "d " * 9, "c a"]
TARGET = ["x x x", "y y x", "x", " ", "", "x", "y " * 9]


@pytest.fixture
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Configuration:
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


def test_ids_decode_to_the_text_of_the_corpus(configuration: Configuration):
    prepare(configuration)
    prepared = Prepared.load(configuration.data.directory)
    corpus = prepared.corpus("train")
    for side, lines in {"source": SOURCE, "target": TARGET}.items():
        ids = [getattr(corpus, side)[index].tolist() for index in range(2)]
        assert [prepared.codecs[side].decode(sentence) for sentence in ids] == lines[:2]


def test_shared_vocabulary_is_sorted_by_frequency_on_both_sides(configuration: Configuration):
    prepare(configuration)
    vocabulary = Prepared.load(configuration.data.directory).codecs["target"].vocabulary
    # The counts include all pairs with text on both sides, even those that are too long.
    assert vocabulary.decode(range(4, 10)) == ["y", "d", "x", "b", "a", "c"]


def test_size_error_names_the_bound_that_suits_both_sides(configuration: Configuration):
    changed = load_configuration(
        Path("nmt.yaml"),
        ["segmentation.shared=false", "segmentation.vocabulary_size=8", "data.valid=null"],
    )
    with pytest.raises(InputError, match="must be at most 6, the most that this training text"):
        prepare(changed)


def test_size_error_includes_the_number_of_samples_if_it_is_too_large(configuration: Configuration):
    changed = load_configuration(
        Path("nmt.yaml"),
        [
            "training.loss=sampled_softmax",
            "segmentation.vocabulary_size=600",
            "training.samples=512",
        ],
    )
    with pytest.raises(InputError) as error:
        prepare(changed)
    assert error.value.render() == (
        "segmentation.vocabulary_size: must be at most 10, the most that this training text "
        "allows, but is 600. Pass --set segmentation.vocabulary_size=10 to lower it. Also pass "
        "--set training.samples=2, because the sampled softmax cannot draw more samples than there "
        "are ids."
    )
    load_configuration(
        Path("nmt.yaml"),
        ["training.loss=sampled_softmax", "segmentation.vocabulary_size=10", "training.samples=2"],
    )


def test_separate_vocabularies_contain_only_pieces_of_their_side(configuration: Configuration):
    Path("train.en").write_text("a a b\nb c\nd a\n")
    Path("train.de").write_text("x x y\ny z\nw x\n")
    changed = load_configuration(
        Path("nmt.yaml"),
        ["segmentation.shared=false", "segmentation.vocabulary_size=8", "data.valid=null"],
    )
    prepare(changed)
    codecs = Prepared.load(changed.data.directory).codecs
    assert codecs["source"].vocabulary.decode(range(4, 8)) == ["a", "b", "c", "d"]
    assert codecs["target"].vocabulary.decode(range(4, 8)) == ["x", "y", "w", "z"]


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


def test_reused_directory_must_be_a_run_or_a_prepared_directory(
    configuration: Configuration,
):
    reusing = configuration.segmentation.model_copy(update={"reuse": Path("nowhere")})
    with pytest.raises(InputError) as error:
        prepare(configuration.model_copy(update={"segmentation": reusing}))
    assert error.value.render() == (
        "nowhere: must be a prepared directory, but does not exist. Name a run or prepared "
        "directory in segmentation.reuse."
    )


def test_tag_is_the_first_token_of_every_source_of_its_corpus(configuration: Configuration):
    corpora = (Corpus(path=Path("train"), tag="<old>"), Corpus(path=Path("valid")))
    data = configuration.data.model_copy(update={"train": corpora})
    prepare(configuration.model_copy(update={"data": data}))
    prepared = Prepared.load(configuration.data.directory)
    codec, corpus = prepared.codecs["source"], prepared.corpus("train")
    assert codec.vocabulary.tags == ["<old>"]
    ids = [corpus.source[index].tolist() for index in range(len(corpus))]
    assert [codec.tag(sentence) for sentence in ids] == ["<old>", "<old>", None, None]
    assert [codec.decode(sentence) for sentence in ids] == SOURCE[:2] * 2


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
        "valid: 2 pairs held out for the 2 of data.valid: all pairs of 2 source texts"
        in (data.directory / "report.txt").read_text()
    )
    with pytest.raises(InputError) as error:
        prepared.held_out("test")
    assert error.value.render() == (
        f"{data.directory}: must have held-out pairs for data.test, but has none. Run nmt "
        "preprocess with the same configuration, or name another data.directory."
    )


def test_a_limit_that_drops_many_pairs_is_reported(
    configuration: Configuration, caplog: pytest.LogCaptureFixture
):
    prepare(configuration)
    assert caplog.messages == [
        "data.train: 2 of 7 pairs (29%) are dropped because they have more than 6 source or 6 "
        "target tokens. Raise data.max_length or buckets.boundaries, or choose a larger "
        "segmentation.vocabulary_size."
    ]


def reusing(configuration: Configuration, *languages: str, **segmentation: object) -> Configuration:
    """Return the configuration of another directory that reuses this one for two languages."""
    for name, language in zip(("en", "de"), languages, strict=True):
        for split in ("train", "valid"):
            link = Path(f"{split}.{language}")
            if not link.exists():
                link.write_bytes(Path(f"{split}.{name}").read_bytes())
    source, target = languages
    settings = {"reuse": configuration.data.directory, **segmentation}
    data = {"source": source, "target": target, "directory": Path("reusing")}
    return configuration.model_copy(
        update={
            "segmentation": configuration.segmentation.model_copy(update=settings),
            "data": configuration.data.model_copy(update=data),
        }
    )


@pytest.fixture
def separate(configuration: Configuration) -> Configuration:
    """Prepare pairs of four words with a vocabulary for each language."""
    for split in ("train", "valid"):
        Path(f"{split}.en").write_text("a b c d\nb a\n")
        Path(f"{split}.de").write_text("w x y z\nw x\n")
    settings = {"shared": False, "vocabulary_size": 8}
    segmentation = configuration.segmentation.model_copy(update=settings)
    configuration = configuration.model_copy(update={"segmentation": segmentation})
    prepare(configuration)
    return configuration


@pytest.mark.parametrize(
    ("languages", "sides"),
    [
        (("en", "de"), ("source", "target")),
        (("lc.EN", "lc.DE"), ("source", "target")),
        (("de", "en"), ("target", "source")),
    ],
)
def test_reused_vocabularies_belong_to_the_same_languages(
    separate: Configuration, languages: tuple[str, str], sides: tuple[str, str]
):
    second = reusing(separate, *languages)
    prepare(second)
    for side, reused in zip(("source", "target"), sides, strict=True):
        there = Path("reusing", f"{side}.vocabulary").read_text()
        assert there == (separate.data.directory / f"{reused}.vocabulary").read_text()
    report = Prepared.load(Path("reusing")).manifest.details["report"]["splits"]["train"]
    assert [report[side]["unknown_tokens"] for side in ("source", "target")] == [0, 0]
    # The vocabularies of what reuses them have sides, too.
    third = reusing(second, "en", "de")
    data = third.data.model_copy(update={"directory": Path("third")})
    prepare(third.model_copy(update={"data": data}))
    assert (
        Path("third/source.vocabulary").read_text()
        == (separate.data.directory / "source.vocabulary").read_text()
    )


def test_separate_vocabularies_of_other_languages_are_rejected(separate: Configuration):
    with pytest.raises(InputError) as error:
        prepare(reusing(separate, "en", "fr"))
    assert error.value.render() == (
        f"{separate.data.directory}: must have the languages en and fr with "
        "segmentation.shared=false, but has en and de. Name a directory of the same two "
        "languages, or remove segmentation.reuse."
    )


def test_shared_vocabulary_is_reused_for_any_languages(configuration: Configuration):
    prepare(configuration)
    prepare(reusing(configuration, "fr", "en"))
    assert (
        Path("reusing/source.vocabulary").read_text()
        == (configuration.data.directory / "target.vocabulary").read_text()
    )


def test_report_has_the_length_limit_of_the_pairs_that_are_kept(configuration: Configuration):
    prepare(configuration)
    limit = Prepared.load(configuration.data.directory).length_limit
    # Two pairs of 3 tokens per side.
    assert limit == LengthLimit(1.5, 10)
