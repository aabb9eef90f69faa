"""The codecs of a prepared directory: learned from the training pairs, or reused."""

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from nmt.config import Configuration, SegmentationSection, TrainingSection
from nmt.data.codec import SIDES, Codec, Side, load_codecs
from nmt.data.languages import normalized_language
from nmt.data.segmentation import SizeError, has_text, size_too_large, train_segmenter
from nmt.data.splits import Pair
from nmt.data.vocabulary import SPECIAL_NAMES, Vocabulary
from nmt.errors import InputError
from nmt.terminal import with_progress_bar

logger = logging.getLogger(__name__)

# The bound that sentencepiece reports for one size may be another at that size.
_SIZE_ATTEMPTS = 5


def make_codecs(pairs: Sequence[Pair], configuration: Configuration) -> Mapping[Side, Codec]:
    """Load the codecs of `segmentation.reuse`, or learn new ones from the training pairs.

    Args:
        pairs: of the training split.
        configuration: has the settings of the segmentation. Its languages decide which side a
            reused codec belongs to.

    Returns:
        The codec of each side; the same one for both sides if `segmentation.shared` is set.

    Raises:
        InputError: the pairs have no text or do not allow the configured size of the vocabulary,
            or the codecs of `segmentation.reuse` cannot be loaded or do not fit.
    """
    settings = configuration.segmentation
    if settings.reuse:
        data = configuration.data
        return _load_reused_codecs(settings.reuse, settings, (data.source, data.target))
    logger.info("Learning %s segmentation from %s pairs.", settings.kind, f"{len(pairs):,}")
    try:
        codecs = _learn_codecs(pairs, settings)
    except SizeError as error:
        raise _add_samples_hint(error, configuration.training) from error
    sizes = [len(codecs[side].vocabulary) for side in SIDES]
    if any(size != settings.vocabulary_size for size in sizes):
        logger.info(
            "segmentation.vocabulary_size: %s, because the training text does not allow the "
            "default of %s.",
            f"{sizes[0]:,}" if settings.shared else f"{sizes[0]:,} and {sizes[1]:,}",
            f"{settings.vocabulary_size:,}",
        )
    return codecs


def _load_reused_codecs(
    directory: Path, settings: SegmentationSection, languages: tuple[str, str]
) -> Mapping[Side, Codec]:
    """Return the codecs of a run directory or a prepared directory for two languages.

    The codecs of the opposite direction change sides. A shared codec fits all languages.

    Raises:
        InputError: the directory is neither, or its segmentation settings or its languages differ.
    """
    saved = load_codecs(directory, hint="Name a run or prepared directory in segmentation.reuse.")
    recorded = saved.segmentation.model_dump()
    differences = [
        f"  segmentation.{key}: {recorded[key]} there, {value} here"
        for key, value in settings.model_dump(include={"kind", "shared", "normalization"}).items()
        if recorded[key] != value
    ]
    if differences:
        raise InputError(
            f"{directory}: must have the segmentation settings of this configuration, but "
            "differs:\n" + "\n".join(differences),
            hint="Use the same settings, or remove segmentation.reuse.",
        )
    source, target = map(normalized_language, languages)
    if settings.shared or saved.languages == (source, target):
        return saved.codecs
    if saved.languages == (target, source):
        return {"source": saved.codecs["target"], "target": saved.codecs["source"]}
    raise InputError(
        f"{directory}: must have the languages {source} and {target} with "
        f"segmentation.shared=false, but has {' and '.join(saved.languages)}.",
        hint="Name a directory of the same two languages, or remove segmentation.reuse.",
    )


def _add_samples_hint(error: SizeError, training: TrainingSection) -> InputError:
    """Add to the hint that the sampled softmax must not draw more samples than there are ids."""
    adapts = "samples" not in training.model_fields_set
    if training.loss != "sampled_softmax" or adapts or training.samples <= error.bound:
        return error
    return InputError(
        str(error),
        hint=f"{error.hint} Also pass --set training.samples={max(1, error.bound // 4)}, because "
        "the sampled softmax cannot draw more samples than there are ids.",
    )


def _learn_codecs(pairs: Sequence[Pair], settings: SegmentationSection) -> dict[Side, Codec]:
    """Learn a codec for each side, or one for both sides if `segmentation.shared` is set.

    Raises:
        SizeError: the text of a side does not allow the configured size.
    """
    complete = [pair for pair in pairs if has_text(pair.source) and has_text(pair.target)]
    texts = [[pair.source for pair in complete], [pair.target for pair in complete]]
    tags = Counter(pair.tag for pair in pairs if pair.tag)
    if settings.shared:
        return dict.fromkeys(SIDES, _learn_codec(texts[0] + texts[1], settings, tags))
    codecs: dict[Side, Codec] = {}
    errors = []
    for side, text, side_tags in zip(SIDES, texts, (tags, {}), strict=True):
        try:
            codecs[side] = _learn_codec(text, settings, side_tags)
        except SizeError as error:
            errors.append(error)
    if errors:
        # The bound farther from the configured size suits both sides.
        raise max(errors, key=lambda error: abs(error.bound - settings.vocabulary_size))
    return codecs


def _learn_codec(lines: list[str], settings: SegmentationSection, tags: Mapping[str, int]) -> Codec:
    """Learn a codec of the configured size, or of the nearest one that suits if it is a default.

    Raises:
        SizeError: the lines do not allow the configured size.
    """
    size = settings.vocabulary_size
    attempts = 1 if "vocabulary_size" in settings.model_fields_set else _SIZE_ATTEMPTS
    while True:
        attempts -= 1
        try:
            return _learn_codec_of_size(size, lines, settings, tags)
        except SizeError as error:
            if not attempts:
                raise
            size = error.bound


def _learn_codec_of_size(
    size: int, lines: list[str], settings: SegmentationSection, tags: Mapping[str, int]
) -> Codec:
    """Learn a codec with a vocabulary of `size` ids.

    Args:
        size: including special ids and tags.
        lines: normalized text of one side, or of both.
        settings: the section `segmentation`.
        tags: the number of pairs with each tag.

    Raises:
        InputError: there are no lines.
        SizeError: the lines do not allow this size; its bound is the nearest that they may allow.
    """
    if not lines:
        raise InputError(
            "data.train: must have pairs with text on both sides, but has none.",
            hint="Fix the corpus: every pair is blank on at least one side.",
        )
    segmenter = train_segmenter(
        settings.kind,
        lines,
        vocabulary_size=size,
        character_coverage=settings.character_coverage,
        tags=len(tags),
    )
    counts = Counter(piece for line in with_progress_bar(lines) for piece in segmenter.encode(line))
    if pieces := segmenter.pieces():
        # A piece that occurs only within longer pieces here may occur by itself in other text.
        counts = Counter({piece: counts[piece] for piece in pieces})
    largest = len(counts) + len(tags) + len(SPECIAL_NAMES)
    if largest < size:
        raise size_too_large(size, largest)
    vocabulary = Vocabulary.from_counts(counts, size=size, tags=tags)
    return Codec(segmenter, vocabulary, settings.normalization)
