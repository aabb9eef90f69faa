"""Preprocessing: makes a prepared directory from parallel text files."""

import json
import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
from tqdm import tqdm

from nmt import artifacts
from nmt.config import (
    Configuration,
    SegmentationSection,
    TrainingSection,
)
from nmt.data.buckets import Boundary, assign, choose_boundaries, padding_shares
from nmt.data.codec import SIDES, Codec, Side, load_codecs
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.languages import normalized_language
from nmt.data.length_limit import LengthLimit
from nmt.data.lines import find_corpus, read_parallel, write_lines
from nmt.data.normalization import normalize
from nmt.data.prepared import HINT, KIND, preparation_settings
from nmt.data.report import describe
from nmt.data.segmentation import SizeError, has_text, size_too_large, train_segmenter
from nmt.data.vocabulary import SPECIAL_NAMES, UNK, Vocabulary
from nmt.errors import InputError
from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)
T = TypeVar("T")

# The bound that sentencepiece reports for one size may be another at that size.
_SIZE_ATTEMPTS = 5
SPLITS = ("train", "valid", "test")
Pair = tuple[str, str]
Location = tuple[int, int]  # index of the corpus in its split, line number from 1


def is_current(configuration: Configuration) -> bool:
    """Return whether the prepared directory is complete and up to date."""
    directory = configuration.data.directory
    try:
        manifest = artifacts.read_manifest(directory, kind=KIND, hint=HINT)
        artifacts.verify_files(directory, manifest, hint=HINT)
    except InputError:
        return False
    provenance = _provenance(configuration)
    return all(manifest.details.get(key) == value for key, value in provenance.items())


def prepare(configuration: Configuration) -> None:
    """Write the prepared directory, replacing an earlier one.

    Raises:
        InputError: the corpora or the settings are not valid; nothing is written.
    """
    details = _provenance(configuration)
    with artifacts.new_directory(
        configuration.data.directory,
        kind=KIND,
        details=details,
        hint="Choose another data.directory, or move it away.",
    ) as new:
        details["report"] = _write_files(new, configuration)
        (new / "report.txt").write_text(describe(details) + "\n", encoding="utf-8")


def _provenance(configuration: Configuration) -> dict[str, Any]:
    """Return what the result depends on: the settings and the hash of every input file."""
    paths = [
        path for split in SPLITS for files in _find_files(configuration, split) for path in files
    ]
    inputs = {}
    for path in paths:
        try:
            inputs[str(path)] = artifacts.sha256(path)
        except OSError as error:
            raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    if reused := configuration.segmentation.reuse:
        for name in (f"{side}.{part}" for side in SIDES for part in ("segmentation", "vocabulary")):
            path = reused / name
            inputs[str(path)] = artifacts.sha256(path) if path.exists() else ""
    return {"configuration": preparation_settings(configuration), "inputs": inputs}


def _find_files(configuration: Configuration, split: str) -> list[tuple[Path, Path]]:
    """Return the source file and the target file of each corpus of a split."""
    data = configuration.data
    stems: tuple[Path, ...] = getattr(data, split)
    suffixes = (data.source, data.target)
    return [find_corpus(stem, suffixes, key=f"data.{split}") for stem in stems]


class _Split(NamedTuple):
    pairs: list[Pair]
    locations: list[Location]  # of each pair


def _read_split(configuration: Configuration, split: str) -> _Split:
    form = configuration.segmentation.normalization
    corpora = [
        [
            (normalize(source, form), normalize(target, form))
            for source, target in read_parallel(*files)
        ]
        for files in _find_files(configuration, split)
    ]
    return _Split(
        [pair for corpus in corpora for pair in corpus],
        [
            (index, line)
            for index, corpus in enumerate(corpora)
            for line in range(1, len(corpus) + 1)
        ],
    )


def _write_files(directory: Path, configuration: Configuration) -> dict[str, Any]:
    """Write the files of a prepared directory and return its report."""
    texts = {split: _read_split(configuration, split) for split in SPLITS}
    codecs = _make_codecs(texts["train"].pairs, configuration)
    for side in SIDES:
        codecs[side].save(directory, side)

    boundaries = configuration.buckets.boundaries
    limits = (configuration.data.max_length,) * 2
    if boundaries:
        limits = (min(limits[0], boundaries[-1][0]), min(limits[1], boundaries[-1][1] - 1))
    encoded = {}
    for split, text in texts.items():
        encoded[split] = _write_split(directory, split, text, codecs, limits)
        if split != "test" and text.pairs and not encoded[split].references:
            raise _all_dropped_error(f"data.{split}", encoded[split].report["dropped"], limits)
    corpus = encoded["train"].corpus
    boundaries = boundaries or choose_boundaries(
        corpus.source_lengths, corpus.target_lengths, count=configuration.buckets.count
    )
    (directory / "buckets.json").write_text(json.dumps(boundaries) + "\n", encoding="utf-8")
    return {
        "splits": {split: encoded[split].report for split in SPLITS},
        "vocabulary_sizes": {side: len(codecs[side].vocabulary) for side in SIDES},
        "buckets": _describe_buckets(corpus, boundaries),
        "length_limit": LengthLimit.from_lengths(
            corpus.source.lengths, corpus.target.lengths
        ).to_json(),
    }


def _make_codecs(pairs: Sequence[Pair], configuration: Configuration) -> Mapping[Side, Codec]:
    """Load the codecs of `segmentation.reuse`, or learn new ones from the training pairs."""
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
        for key, value in settings.model_dump(include={"kind", "shared"}).items()
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
    """Learn a codec for each side, or one for both sides if `segmentation.shared` is set."""
    texts = [[pair[side] for pair in pairs if all(map(has_text, pair))] for side in range(2)]
    if settings.shared:
        return dict.fromkeys(SIDES, _learn_codec(texts[0] + texts[1], settings))
    codecs: dict[Side, Codec] = {}
    errors = []
    for side, text in zip(SIDES, texts, strict=True):
        try:
            codecs[side] = _learn_codec(text, settings)
        except SizeError as error:
            errors.append(error)
    if errors:
        # The bound farther from the configured size suits both sides.
        raise max(errors, key=lambda error: abs(error.bound - settings.vocabulary_size))
    return codecs


def _learn_codec(lines: list[str], settings: SegmentationSection) -> Codec:
    """Learn a codec of the configured size, or of the nearest one that suits if it is a default."""
    size = settings.vocabulary_size
    attempts = 1 if "vocabulary_size" in settings.model_fields_set else _SIZE_ATTEMPTS
    while True:
        attempts -= 1
        try:
            return _learn_codec_of_size(size, lines, settings)
        except SizeError as error:
            if not attempts:
                raise
            size = error.bound


def _learn_codec_of_size(size: int, lines: list[str], settings: SegmentationSection) -> Codec:
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
    )
    counts = Counter(
        piece for line in _with_progress_bar(lines) for piece in segmenter.encode(line)
    )
    if pieces := segmenter.pieces():
        # A piece that occurs only within longer pieces here may occur by itself in other text.
        counts = Counter({piece: counts[piece] for piece in pieces})
    if len(counts) + len(SPECIAL_NAMES) < size:
        raise size_too_large(size, len(counts) + len(SPECIAL_NAMES))
    return Codec(segmenter, Vocabulary.from_counts(counts, size=size), settings.normalization)


def _with_progress_bar(lines: Sequence[T]) -> Iterable[T]:
    """Yield lines or pairs of lines, with a progress bar if progress is displayed."""
    bar: Iterable[T] = tqdm(lines, unit=" lines", disable=not shows_progress(), leave=False)
    return bar


class _Encoded(NamedTuple):
    corpus: EncodedCorpus
    references: list[str]  # the target text of the pairs kept
    indices: list[int]  # of the pairs kept among all pairs
    report: dict[str, Any]


def _encode(
    pairs: Sequence[Pair], codecs: Mapping[Side, Codec], limits: tuple[int, int]
) -> _Encoded:
    """Encode the pairs that have text on both sides and at most `limits` tokens per side."""
    sides: tuple[list[list[int]], list[list[int]]] = ([], [])
    references = []
    indices = []
    dropped = {"empty source": 0, "empty target": 0, "too long": 0}
    distinct_pieces: tuple[set[str], set[str]] = (set(), set())
    for index, pair in enumerate(_with_progress_bar(pairs)):
        pieces = [
            codecs[side].segmenter.encode(text) for side, text in zip(SIDES, pair, strict=True)
        ]
        if not pieces[0]:
            dropped["empty source"] += 1
        elif not pieces[1]:
            dropped["empty target"] += 1
        elif any(len(side) > limit for side, limit in zip(pieces, limits, strict=True)):
            dropped["too long"] += 1
        else:
            references.append(pair[1])
            indices.append(index)
            for position, side in enumerate(SIDES):
                sides[position].append(codecs[side].vocabulary.encode(pieces[position]))
                distinct_pieces[position].update(pieces[position])
    source, target = map(EncodedSide.from_sentences, sides)
    corpus = EncodedCorpus(source, target)
    report: dict[str, Any] = {"pairs": len(pairs), "kept": len(references), "dropped": dropped}
    for side, pieces_of_side in zip(SIDES, distinct_pieces, strict=True):
        tokens = getattr(corpus, side).tokens
        report[side] = {
            "tokens": len(tokens),
            "distinct_pieces": len(pieces_of_side),
            "distinct_known": sum(piece in codecs[side].vocabulary for piece in pieces_of_side),
            "unknown_tokens": int((tokens == UNK).sum()),
        }
    return _Encoded(corpus, references, indices, report)


def _write_split(
    directory: Path,
    split: str,
    text: _Split,
    codecs: Mapping[Side, Codec],
    limits: tuple[int, int],
) -> _Encoded:
    """Encode a split and write its files."""
    if text.pairs:
        logger.info("Encoding the %s pairs of data.%s.", f"{len(text.pairs):,}", split)
    encoded = _encode(text.pairs, codecs, limits)
    encoded.corpus.save(directory, split)
    write_lines(directory / f"{split}.references.txt", encoded.references)
    locations = np.array([text.locations[index] for index in encoded.indices], dtype=np.int32)
    np.save(directory / f"{split}.places.npy", locations.reshape(-1, 2))
    return encoded


def _all_dropped_error(key: str, dropped: Mapping[str, int], limits: tuple[int, int]) -> InputError:
    counts = ", ".join(f"{count:,} {reason}" for reason, count in dropped.items() if count)
    return InputError(
        f"{key}: must have pairs with text on both sides and at most {limits[0]:,} source and "
        f"{limits[1]:,} target tokens, but all pairs are dropped: {counts}.",
        hint="Fix the corpus, or raise data.max_length or buckets.boundaries.",
    )


def _describe_buckets(
    corpus: EncodedCorpus, boundaries: Sequence[Boundary]
) -> list[dict[str, Any]]:
    lengths = (corpus.source_lengths, corpus.target_lengths)
    buckets = assign(*lengths, boundaries)
    shares = padding_shares(*lengths, boundaries)
    return [
        {
            "source_length": source,
            "target_length": target,
            "pairs": int((buckets == index).sum()),
            "padding_share": shares[index],
        }
        for index, (source, target) in enumerate(boundaries)
    ]
