"""Encodes the pairs of a split, and drops those that are empty or too long."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from nmt.data.codec import SIDES, Codec, Side
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.splits import Pair, Split, SplitName
from nmt.data.vocabulary import UNK, tag_piece
from nmt.errors import InputError
from nmt.terminal import with_progress_bar

logger = logging.getLogger(__name__)

# The share of a split above which a warning says that it is dropped.
_MANY_DROPPED = 0.1


class EncodedSplit(NamedTuple):
    """The pairs of a split that are kept.

    Attributes:
        corpus: their ids.
        references: their target texts.
        locations: of each, the index of its corpus in the split, and its number in that corpus.
        report: what was kept and dropped, and how much of the text the vocabularies cover.
    """

    corpus: EncodedCorpus
    references: list[str]
    locations: list[tuple[int, int]]
    report: dict[str, Any]


def encode_split(
    name: SplitName, split: Split, codecs: Mapping[Side, Codec], limits: tuple[int, int]
) -> EncodedSplit:
    """Encode the pairs that have text on both sides and at most `limits` tokens per side.

    A warning says if many pairs are too long.

    Args:
        name: of the split.
        split: the pairs.
        codecs: of both sides.
        limits: the largest number of source and of target tokens, without EOS.

    Raises:
        InputError: the vocabulary lacks a tag; or all pairs are dropped. That is no error in the
            test split, because `nmt evaluate` scores dropped pairs, too.
    """
    key = f"data.{name}"
    if split.pairs:
        logger.info("Encoding the %s pairs of %s.", f"{len(split.pairs):,}", key)
    for tag in sorted({pair.tag for pair in split.pairs if pair.tag}):
        codecs["source"].check_tag(tag, key=f"{key}: tag")
    encoded = _encode(split, codecs, limits)
    if name != "test":  # all pairs of the test data are translated and scored
        if split.pairs and not encoded.references:
            raise _all_dropped_error(key, encoded.report["dropped"], limits)
        _warn_of_dropped_pairs(key, encoded.report, limits)
    return encoded


def _encode(split: Split, codecs: Mapping[Side, Codec], limits: tuple[int, int]) -> EncodedSplit:
    """Encode the pairs that are kept, and count the others by the reason."""
    kept: list[Pair] = []
    ids: tuple[list[list[int]], list[list[int]]] = ([], [])
    distinct_pieces: tuple[set[str], set[str]] = (set(), set())
    dropped = {"empty source": 0, "empty target": 0, "too long": 0}
    for pair in with_progress_bar(split.pairs):
        pieces = _segment(pair, codecs)
        if reason := _reason_to_drop(pieces, limits):
            dropped[reason] += 1
            continue
        kept.append(pair)
        for position, side in enumerate(SIDES):
            ids[position].append(codecs[side].vocabulary.encode(pieces[position]))
            distinct_pieces[position].update(pieces[position])
    source, target = map(EncodedSide.from_sentences, ids)
    corpus = EncodedCorpus(source, target)
    report = {
        "pairs": len(split.pairs),
        "kept": len(kept),
        "dropped": dropped,
        "counts": split.counts,
        "held_out": split.held_out,
    } | {
        side: _coverage(getattr(corpus, side), pieces_of_side, codecs[side])
        for side, pieces_of_side in zip(SIDES, distinct_pieces, strict=True)
    }
    return EncodedSplit(
        corpus,
        references=[pair.target for pair in kept],
        locations=[(pair.corpus, pair.number) for pair in kept],
        report=report,
    )


def _segment(pair: Pair, codecs: Mapping[Side, Codec]) -> tuple[list[str], list[str]]:
    """Return the pieces of both sides; those of a source that is not blank begin with the tag."""
    source, target = codecs["source"].segment(pair.source), codecs["target"].segment(pair.target)
    if pair.tag and source:
        source.insert(0, tag_piece(pair.tag))
    return source, target


def _reason_to_drop(
    pieces: tuple[Sequence[str], Sequence[str]], limits: tuple[int, int]
) -> str | None:
    """Return why a pair is dropped, as the report names it; None if it is kept."""
    source, target = pieces
    if not source:
        return "empty source"
    if not target:
        return "empty target"
    if len(source) > limits[0] or len(target) > limits[1]:
        return "too long"
    return None


def _coverage(side: EncodedSide, distinct_pieces: set[str], codec: Codec) -> dict[str, int]:
    """Return how many tokens and distinct pieces a side has, and how many the vocabulary lacks."""
    return {
        "tokens": len(side.tokens),
        "distinct_pieces": len(distinct_pieces),
        "distinct_known": sum(piece in codec.vocabulary for piece in distinct_pieces),
        "unknown_tokens": int((side.tokens == UNK).sum()),
    }


def _warn_of_dropped_pairs(key: str, report: Mapping[str, Any], limits: tuple[int, int]) -> None:
    """Warn if a limit drops a large part of a split."""
    dropped, pairs = report["dropped"]["too long"], report["pairs"]
    if dropped > _MANY_DROPPED * pairs:
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
    """Return the error for a split without a pair that is kept."""
    counts = ", ".join(f"{count:,} {reason}" for reason, count in dropped.items() if count)
    return InputError(
        f"{key}: must have pairs with text on both sides and at most {limits[0]:,} source and "
        f"{limits[1]:,} target tokens, but all pairs are dropped: {counts}.",
        hint="Fix the corpus, or raise data.max_length or buckets.boundaries.",
    )
