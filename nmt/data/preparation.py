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
    DataSection,
    SegmentationSection,
    TrainingSection,
)
from nmt.data.buckets import Boundary, assign, choose_boundaries, padding_shares
from nmt.data.codec import SIDES, Codec, Side, load_codecs
from nmt.data.corpus import EncodedCorpus, EncodedSide, save_array
from nmt.data.languages import normalized_language
from nmt.data.length_limit import LengthLimit
from nmt.data.lines import write_lines
from nmt.data.prepared import HINT, KIND, TAGS, preparation_settings
from nmt.data.report import describe
from nmt.data.segmentation import SizeError, has_text, size_too_large, train_segmenter
from nmt.data.splits import SPLITS, Pair, Split, SplitName, read_splits, split_files
from nmt.data.vocabulary import SPECIAL_NAMES, UNK, Vocabulary, tag_piece
from nmt.errors import InputError
from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)
T = TypeVar("T")

# The share of a split above which a warning says that it is dropped.
_MANY_DROPPED = 0.1
# The bound that sentencepiece reports for one size may be another at that size.
_SIZE_ATTEMPTS = 5


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
    inputs: dict[str, str] = {}
    test_only = set()
    for split in SPLITS:
        for path in split_files(configuration.data, split):
            if str(path) not in inputs:
                inputs[str(path)] = _hash_input(path)
                if split == "test":
                    test_only.add(str(path))
    if reused := configuration.segmentation.reuse:
        for name in (f"{side}.{part}" for side in SIDES for part in ("segmentation", "vocabulary")):
            path = reused / name
            inputs[str(path)] = artifacts.sha256(path) if path.exists() else ""
    return {
        "configuration": preparation_settings(configuration),
        "inputs": inputs,
        "test_inputs": sorted(test_only),
    }


def _hash_input(path: Path) -> str:
    try:
        return artifacts.sha256(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error


def _write_files(directory: Path, configuration: Configuration) -> dict[str, Any]:
    """Write the files of a prepared directory and return its report."""
    splits = read_splits(configuration, progress=_with_progress_bar)
    codecs = _make_codecs(splits["train"].pairs, configuration)
    for side in SIDES:
        codecs[side].save(directory, side)

    boundaries = configuration.buckets.boundaries
    limits = (configuration.data.max_length,) * 2
    if boundaries:
        limits = (min(limits[0], boundaries[-1][0]), min(limits[1], boundaries[-1][1] - 1))
    encoded = {}
    for name, split in splits.items():
        encoded[name] = _write_split(directory, name, split, codecs, limits)
        if name != "test" and split.pairs and not encoded[name].references:
            raise _all_dropped_error(f"data.{name}", encoded[name].report["dropped"], limits)
        if split.held_out is not None:
            _write_texts(directory, name, split, configuration.data)
    corpus = encoded["train"].corpus
    boundaries = boundaries or choose_boundaries(
        corpus.source_lengths, corpus.target_lengths, count=configuration.buckets.count
    )
    (directory / "buckets.json").write_text(json.dumps(boundaries) + "\n", encoding="utf-8")
    return {
        "splits": {name: encoded[name].report for name in SPLITS},
        "origins": {name: splits[name].origins for name in SPLITS},
        "vocabulary_sizes": {side: len(codecs[side].vocabulary) for side in SIDES},
        "buckets": _describe_buckets(corpus, boundaries),
        "length_limit": LengthLimit.from_lengths(
            corpus.source.lengths, corpus.target.lengths
        ).to_json(),
    }


def _write_texts(directory: Path, name: SplitName, split: Split, data: DataSection) -> None:
    """Write the texts of held-out pairs, a corpus with the stem `name`, and their tags."""
    for suffix, texts in (
        (data.source, (pair.source for pair in split.pairs)),
        (data.target, (pair.target for pair in split.pairs)),
        (TAGS, (pair.tag or "" for pair in split.pairs)),
    ):
        write_lines(directory / f"{name}.{suffix}", texts)


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
    """Learn a codec of the configured size, or of the nearest one that suits if it is a default."""
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
    counts = Counter(
        piece for line in _with_progress_bar(lines) for piece in segmenter.encode(line)
    )
    if pieces := segmenter.pieces():
        # A piece that occurs only within longer pieces here may occur by itself in other text.
        counts = Counter({piece: counts[piece] for piece in pieces})
    largest = len(counts) + len(tags) + len(SPECIAL_NAMES)
    if largest < size:
        raise size_too_large(size, largest)
    vocabulary = Vocabulary.from_counts(counts, size=size, tags=tags)
    return Codec(segmenter, vocabulary, settings.normalization)


def _with_progress_bar(lines: Iterable[T]) -> Iterable[T]:
    """Yield lines or pairs of lines, with a progress bar if progress is displayed."""
    bar: Iterable[T] = tqdm(lines, unit=" lines", disable=not shows_progress(), leave=False)
    return bar


class _Encoded(NamedTuple):
    corpus: EncodedCorpus
    references: list[str]  # the target text of the pairs kept
    locations: list[tuple[int, int]]  # of the pairs kept: index of the corpus, number in it
    report: dict[str, Any]


def _encode(split: Split, codecs: Mapping[Side, Codec], limits: tuple[int, int]) -> _Encoded:
    """Encode the pairs that have text on both sides and at most `limits` tokens per side."""
    sides: tuple[list[list[int]], list[list[int]]] = ([], [])
    references = []
    locations = []
    dropped = {"empty source": 0, "empty target": 0, "too long": 0}
    distinct_pieces: tuple[set[str], set[str]] = (set(), set())
    for pair in _with_progress_bar(split.pairs):
        pieces = [
            codecs[side].segment(text)
            for side, text in zip(SIDES, (pair.source, pair.target), strict=True)
        ]
        if pair.tag and pieces[0]:
            pieces[0].insert(0, tag_piece(pair.tag))
        if not pieces[0]:
            dropped["empty source"] += 1
        elif not pieces[1]:
            dropped["empty target"] += 1
        elif any(len(side) > limit for side, limit in zip(pieces, limits, strict=True)):
            dropped["too long"] += 1
        else:
            references.append(pair.target)
            locations.append((pair.corpus, pair.number))
            for position, side in enumerate(SIDES):
                sides[position].append(codecs[side].vocabulary.encode(pieces[position]))
                distinct_pieces[position].update(pieces[position])
    source, target = map(EncodedSide.from_sentences, sides)
    corpus = EncodedCorpus(source, target)
    report: dict[str, Any] = {
        "pairs": len(split.pairs),
        "kept": len(references),
        "dropped": dropped,
        "counts": split.counts,
        "held_out": split.held_out,
    }
    for side, pieces_of_side in zip(SIDES, distinct_pieces, strict=True):
        tokens = getattr(corpus, side).tokens
        report[side] = {
            "tokens": len(tokens),
            "distinct_pieces": len(pieces_of_side),
            "distinct_known": sum(piece in codecs[side].vocabulary for piece in pieces_of_side),
            "unknown_tokens": int((tokens == UNK).sum()),
        }
    return _Encoded(corpus, references, locations, report)


def _write_split(
    directory: Path,
    name: SplitName,
    split: Split,
    codecs: Mapping[Side, Codec],
    limits: tuple[int, int],
) -> _Encoded:
    """Encode a split and write its files."""
    if split.pairs:
        logger.info("Encoding the %s pairs of data.%s.", f"{len(split.pairs):,}", name)
    for tag in sorted({pair.tag for pair in split.pairs if pair.tag}):
        codecs["source"].check_tag(tag, key=f"data.{name}: tag")
    encoded = _encode(split, codecs, limits)
    _warn_of_dropped_pairs(f"data.{name}", encoded.report, limits)
    encoded.corpus.save(directory, name)
    write_lines(directory / f"{name}.references.txt", encoded.references)
    locations = np.array(encoded.locations, dtype=np.int32)
    save_array(directory / f"{name}.places.npy", locations.reshape(-1, 2))
    return encoded


def _warn_of_dropped_pairs(key: str, report: Mapping[str, Any], limits: tuple[int, int]) -> None:
    """Warn if a limit drops a large part of a split."""
    dropped, pairs = report["dropped"]["too long"], report["pairs"]
    if dropped > _MANY_DROPPED * pairs and report["kept"]:
        logger.warning(
            "%s: %s of %s pairs (%.0f%%) are dropped because they have more than %s source or %s "
            "target tokens. Raise data.max_length or buckets.boundaries, or choose a larger "
            "segmentation.vocabulary_size.",
            key,
            f"{dropped:,}",
            f"{pairs:,}",
            100 * dropped / pairs,
            f"{limits[0]:,}",
            f"{limits[1]:,}",
        )


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
