"""Preprocessing: parallel text files to a prepared directory."""

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
from nmt.data.lines import find_corpus, read_parallel, write_lines
from nmt.data.prepared import HINT, KIND, preparation_settings
from nmt.data.report import describe
from nmt.data.segmentation import SizeError, has_text, size_too_large, train_segmenter
from nmt.data.vocabulary import SPECIAL_NAMES, UNK, Vocabulary
from nmt.errors import InputError
from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)
T = TypeVar("T")

SPLITS = ("train", "valid", "test")
Pair = tuple[str, str]
Place = tuple[int, int]  # the corpus of a split from 0, the line from 1


def is_current(configuration: Configuration) -> bool:
    """Tell whether the prepared directory is whole and made of these settings and these files."""
    directory = configuration.data.directory
    try:
        manifest = artifacts.read_manifest(directory, kind=KIND, hint=HINT)
        artifacts.verify_files(directory, manifest, hint=HINT)
    except InputError:
        return False
    origin = _origin(configuration)
    return all(manifest.details.get(key) == value for key, value in origin.items())


def prepare(configuration: Configuration) -> None:
    """Make the prepared directory, in place of an older one.

    Raises:
        InputError: the corpora or the settings do not allow it; nothing is written.
    """
    details = _origin(configuration)
    with artifacts.new_directory(
        configuration.data.directory,
        kind=KIND,
        details=details,
        hint="Choose another data.directory, or move it away.",
    ) as new:
        details["report"] = _fill(new, configuration)
        (new / "report.txt").write_text(describe(details) + "\n", encoding="utf-8")


def _origin(configuration: Configuration) -> dict[str, Any]:
    """Return what the outcome depends on: the settings, and the content of every input."""
    paths = [path for split in SPLITS for pair in _files(configuration, split) for path in pair]
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


def _files(configuration: Configuration, split: str) -> list[tuple[Path, Path]]:
    data = configuration.data
    stems: tuple[Path, ...] = getattr(data, split)
    suffixes = (data.source, data.target)
    return [find_corpus(stem, suffixes, key=f"data.{split}") for stem in stems]


def _fill(directory: Path, configuration: Configuration) -> dict[str, Any]:
    """Write the files of a prepared directory and return its report."""
    texts: dict[str, list[Pair]] = {}
    places: dict[str, list[Place]] = {}
    for split in SPLITS:
        corpora = [list(read_parallel(*files)) for files in _files(configuration, split)]
        texts[split] = [pair for corpus in corpora for pair in corpus]
        places[split] = [
            (number, line)
            for number, corpus in enumerate(corpora)
            for line in range(1, len(corpus) + 1)
        ]
    codecs = _codecs(texts["train"], configuration)
    for side in SIDES:
        codecs[side].save(directory, side)

    boundaries = configuration.buckets.boundaries
    limits = (configuration.data.max_length,) * 2
    if boundaries:
        limits = (min(limits[0], boundaries[-1][0]), min(limits[1], boundaries[-1][1] - 1))
    splits = {}
    for split in SPLITS:
        if texts[split]:
            logger.info("Encoding the %s pairs of data.%s.", f"{len(texts[split]):,}", split)
        encoded = _encode(texts[split], codecs, limits)
        encoded.corpus.save(directory, split)
        write_lines(directory / f"{split}.references.txt", encoded.references)
        kept = [places[split][number] for number in encoded.numbers]
        np.save(directory / f"{split}.places.npy", np.array(kept, dtype=np.int32).reshape(-1, 2))
        splits[split] = encoded.report
        if split != "test" and texts[split] and not encoded.references:
            raise InputError(_nothing_kept(f"data.{split}", encoded.report["dropped"], limits))
        if split == "train":
            boundaries = boundaries or choose_boundaries(
                encoded.corpus.source_lengths,
                encoded.corpus.target_lengths,
                count=configuration.buckets.count,
            )
            buckets = _describe_buckets(encoded.corpus, boundaries)
    (directory / "buckets.json").write_text(json.dumps(boundaries) + "\n", encoding="utf-8")
    sizes = {side: len(codecs[side].vocabulary) for side in SIDES}
    return {"splits": splits, "vocabulary_sizes": sizes, "buckets": buckets}


def _codecs(pairs: Sequence[Pair], configuration: Configuration) -> Mapping[Side, Codec]:
    settings = configuration.segmentation
    if settings.reuse:
        return _reused_codecs(settings.reuse, settings)
    logger.info("Learning %s segmentation from %s pairs.", settings.kind, f"{len(pairs):,}")
    try:
        return _learn_codecs(pairs, settings)
    except SizeError as refusal:
        raise _with_samples(refusal, configuration.training) from refusal


def _reused_codecs(directory: Path, settings: SegmentationSection) -> Mapping[Side, Codec]:
    """Return the codecs of a run or prepared directory.

    Raises:
        InputError: it is neither, or its segmentation is another.
    """
    saved = load_codecs(directory, hint="Name a run or prepared directory in segmentation.reuse.")
    before = saved.segmentation.model_dump()
    differing = [
        f"  segmentation.{key}: {before[key]} there, {value} here"
        for key, value in settings.model_dump(include={"kind", "shared"}).items()
        if before[key] != value
    ]
    if differing:
        raise InputError(
            f"{directory}: must be segmented as the new data are to be, but differs:\n"
            + "\n".join(differing),
            hint="Give segmentation the same settings, or leave out segmentation.reuse.",
        )
    return saved.codecs


def _with_samples(refusal: SizeError, training: TrainingSection) -> InputError:
    """Add what else must change: fewer ids may allow fewer candidates of the sampled softmax."""
    if training.loss != "sampled_softmax" or training.samples <= refusal.bound:
        return refusal
    fewer = max(1, refusal.bound // 4)
    return InputError(
        f"{refusal} --set training.samples={fewer} (of the sampled softmax, at most that size)"
    )


def _learn_codecs(pairs: Sequence[Pair], settings: SegmentationSection) -> dict[Side, Codec]:
    """Learn the segmentation and the vocabulary of each side, or one of both together."""
    texts = [[pair[side] for pair in pairs if all(map(has_text, pair))] for side in range(2)]
    if settings.shared:
        return dict.fromkeys(SIDES, _learn_codec(texts[0] + texts[1], settings))
    codecs: dict[Side, Codec] = {}
    refusals = []
    for side, text in zip(SIDES, texts, strict=True):
        try:
            codecs[side] = _learn_codec(text, settings)
        except SizeError as refusal:
            refusals.append(refusal)
    if refusals:
        # Of two bounds, the one farther away suits both sides.
        raise max(refusals, key=lambda refusal: abs(refusal.bound - settings.vocabulary_size))
    return codecs


def _learn_codec(lines: list[str], settings: SegmentationSection) -> Codec:
    if not lines:
        raise InputError("data.train: must have pairs with text on both sides, but has none.")
    size = settings.vocabulary_size
    segmenter = train_segmenter(
        settings.kind,
        lines,
        vocabulary_size=size,
        character_coverage=settings.character_coverage,
    )
    counts = Counter(piece for line in _watched(lines) for piece in segmenter.encode(line))
    if known := segmenter.pieces():
        # A learnt piece may stand only inside longer ones here, and alone in other text.
        counts = Counter({piece: counts[piece] for piece in known})
    if len(counts) + len(SPECIAL_NAMES) < size:
        raise size_too_large(size, len(counts) + len(SPECIAL_NAMES))
    return Codec(segmenter, Vocabulary.from_counts(counts, size=size))


def _watched(lines: Sequence[T]) -> Iterable[T]:
    """Yield lines, or pairs of them, with a progress bar for whoever looks at a terminal."""
    bar: Iterable[T] = tqdm(lines, unit=" lines", disable=not shows_progress(), leave=False)
    return bar


class _Encoded(NamedTuple):
    corpus: EncodedCorpus
    references: list[str]
    numbers: list[int]  # of the pairs kept, from 0
    report: dict[str, Any]


def _encode(
    pairs: Sequence[Pair], codecs: Mapping[Side, Codec], limits: tuple[int, int]
) -> _Encoded:
    """Encode the pairs that have text on both sides and at most `limits` tokens."""
    sides: tuple[list[list[int]], list[list[int]]] = ([], [])
    references = []
    numbers = []
    dropped = {"empty source": 0, "empty target": 0, "too long": 0}
    types: tuple[set[str], set[str]] = (set(), set())
    for number, pair in enumerate(_watched(pairs)):
        pieces = [
            codecs[side].segmenter.encode(text) for side, text in zip(SIDES, pair, strict=True)
        ]
        if not pieces[0]:
            dropped["empty source"] += 1
        elif not pieces[1]:
            dropped["empty target"] += 1
        elif any(len(found) > limit for found, limit in zip(pieces, limits, strict=True)):
            dropped["too long"] += 1
        else:
            references.append(pair[1])
            numbers.append(number)
            for index, side in enumerate(SIDES):
                sides[index].append(codecs[side].vocabulary.encode(pieces[index]))
                types[index].update(pieces[index])
    source, target = (EncodedSide.from_sentences(side) for side in sides)
    corpus = EncodedCorpus(source, target)
    report: dict[str, Any] = {"pairs": len(pairs), "kept": len(references), "dropped": dropped}
    for index, side in enumerate(SIDES):
        tokens = getattr(corpus, side).tokens
        known = sum(piece in codecs[side].vocabulary for piece in types[index])
        report[side] = {
            "tokens": len(tokens),
            "distinct_pieces": len(types[index]),
            "distinct_known": known,
            "unknown_tokens": int((tokens == UNK).sum()),
        }
    return _Encoded(corpus, references, numbers, report)


def _nothing_kept(key: str, dropped: Mapping[str, int], limits: tuple[int, int]) -> str:
    counts = ", ".join(f"{count:,} {reason}" for reason, count in dropped.items() if count)
    return (
        f"{key}: must have pairs with text on both sides and at most {limits[0]:,} source and "
        f"{limits[1]:,} target tokens, but all are dropped: {counts}. Mend the corpus, or raise "
        "data.max_length or buckets.boundaries."
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
