"""Segmentations and vocabularies are learned within their limits, or reused by language."""

from pathlib import Path

import pytest

from nmt.config import Configuration, load_configuration
from nmt.data.preparation import prepare
from nmt.data.prepared import Prepared
from nmt.errors import InputError


def test_shared_vocabulary_is_sorted_by_frequency_on_both_sides(configuration: Configuration):
    prepare(configuration)
    vocabulary = Prepared.load(configuration.data.directory).codecs["target"].vocabulary
    # The counts include all pairs with text on both sides, even those that are too long.
    assert vocabulary.decode(range(4, 10)) == ["y", "d", "x", "b", "a", "c"]


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
