"""Preprocessing: makes a prepared directory from corpora."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from nmt import artifacts
from nmt.config import Configuration, DataSection
from nmt.data.buckets import Boundary, assign, choose_boundaries, padding_shares
from nmt.data.codec import SIDES
from nmt.data.codec_learning import make_codecs
from nmt.data.corpus import EncodedCorpus, save_array
from nmt.data.encoding import EncodedSplit, encode_split
from nmt.data.length_limit import LengthLimit
from nmt.data.lines import write_lines
from nmt.data.prepared import HINT, KIND, TAGS, preparation_settings
from nmt.data.report import describe
from nmt.data.splits import SPLITS, Split, SplitName, read_splits, split_files
from nmt.errors import InputError
from nmt.terminal import with_progress_bar


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
    """Return the SHA-256 hash of an input file.

    Raises:
        InputError: the file cannot be read.
    """
    try:
        return artifacts.sha256(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error


def _write_files(directory: Path, configuration: Configuration) -> dict[str, Any]:
    """Write the files of a prepared directory and return its report."""
    splits = read_splits(configuration, progress=with_progress_bar)
    codecs = make_codecs(splits["train"].pairs, configuration)
    for side in SIDES:
        codecs[side].save(directory, side)

    boundaries = configuration.buckets.boundaries
    limits = (configuration.data.max_length,) * 2
    if boundaries:
        limits = (min(limits[0], boundaries[-1][0]), min(limits[1], boundaries[-1][1] - 1))
    encoded = {}
    for name, split in splits.items():
        encoded[name] = encode_split(name, split, codecs, limits)
        _write_split(directory, name, encoded[name])
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


def _write_split(directory: Path, name: SplitName, encoded: EncodedSplit) -> None:
    """Write the ids, the references and the locations of a split."""
    encoded.corpus.save(directory, name)
    write_lines(directory / f"{name}.references.txt", encoded.references)
    locations = np.array(encoded.locations, dtype=np.int32)
    save_array(directory / f"{name}.places.npy", locations.reshape(-1, 2))


def _describe_buckets(
    corpus: EncodedCorpus, boundaries: Sequence[Boundary]
) -> list[dict[str, Any]]:
    """Return the lengths, the number of pairs and the padding of each bucket, for the report."""
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
