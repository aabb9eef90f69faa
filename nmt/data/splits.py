"""The pairs of each split: read from corpora, or held out from the training corpora."""

import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Literal, NamedTuple

from nmt.choices import Normalization
from nmt.config import Configuration, Corpus, DataSection
from nmt.data.normalization import normalize
from nmt.data.reading import corpus_files, read_corpus
from nmt.data.segmentation import has_text
from nmt.errors import InputError

logger = logging.getLogger(__name__)

_SHOWN_CHARACTERS = 40
# The share of the size of a held-out split above which a difference is reported.
_SIZE_TOLERANCE = 0.1
SplitName = Literal["train", "valid", "test"]
SPLITS: tuple[SplitName, ...] = ("train", "valid", "test")
# Test pairs are chosen first, so that the test data do not depend on the size of the validation
# data.
_HELD_OUT: tuple[SplitName, ...] = ("test", "valid")


class Pair(NamedTuple):
    """A sentence pair of a split.

    Attributes:
        source: normalized text.
        target: normalized text.
        corpus: the index of its corpus in the split.
        number: of its line or unit in the corpus, from 1.
        tag: that is prepended to the source; None: none.
    """

    source: str
    target: str
    corpus: int
    number: int
    tag: str | None = None


@dataclass
class Split:
    """The pairs of a split.

    Attributes:
        pairs: in the order of the corpora.
        origins: the name of each corpus.
        counts: of pairs that are not in the corpora of the split, by what happened to them.
        held_out: how many pairs were asked for; None if the split has its own corpora.
    """

    pairs: list[Pair]
    origins: list[str]
    counts: dict[str, int] = field(default_factory=dict)
    held_out: int | None = None


def corpora_of(data: DataSection, split: SplitName) -> tuple[Corpus, ...]:
    """Return the corpora of a split; those of the training data if its pairs are held out."""
    corpora: int | tuple[Corpus, ...] = getattr(data, split)
    return data.train if isinstance(corpora, int) else corpora


def split_files(data: DataSection, split: SplitName) -> list[Path]:
    """Return the files that a split is read from; those of held-out pairs belong to `train`.

    Raises:
        InputError: a file is missing.
    """
    if isinstance(getattr(data, split), int):
        return []
    languages = (data.source, data.target)
    return [
        path
        for corpus in corpora_of(data, split)
        for path in corpus_files(corpus, languages, key=f"data.{split}")
    ]


def read_splits(
    configuration: Configuration, progress: Callable[[Iterable[Pair]], Iterable[Pair]] = iter
) -> dict[SplitName, Split]:
    """Read all splits.

    Args:
        configuration: names the corpora, and says how many pairs are held out.
        progress: wraps the pairs that are read from the corpora of a split.

    Raises:
        InputError: a corpus cannot be read, or is too small for the held-out pairs.
    """
    data, form = configuration.data, configuration.segmentation.normalization
    splits: dict[SplitName, Split] = {}
    for split in SPLITS:
        named: int | tuple[Corpus, ...] = getattr(data, split)
        origins = [str(corpus) for corpus in corpora_of(data, split)]
        if isinstance(named, int):
            splits[split] = Split([], origins, held_out=named)
        else:
            splits[split] = Split(list(progress(read_split(data, split, form))), origins)
            _report_corpora(split, splits[split].pairs, origins)
    sizes = {name: size for name in _HELD_OUT if (size := splits[name].held_out) is not None}
    if sizes:
        _hold_out(splits, sizes, data)
    _apply_weights(splits["train"], data)
    return splits


def read_split(data: DataSection, split: SplitName, form: Normalization) -> Iterator[Pair]:
    """Yield the pairs of the corpora of a split.

    Args:
        data: names the corpora.
        split: train, valid or test.
        form: the normalization of the text.

    Raises:
        InputError: a corpus cannot be read, or has no pairs.
    """
    for index, corpus in enumerate(corpora_of(data, split)):
        empty = True
        for source, target, number in read_corpus(
            corpus,
            (data.source, data.target),
            key=f"data.{split}",
            max_bytes=int(data.max_decompressed_gb * 1e9),
        ):
            empty = False
            yield Pair(normalize(source, form), normalize(target, form), index, number, corpus.tag)
        if empty:
            raise InputError(
                f"data.{split}: {corpus}: must contain pairs, but has none.",
                hint="Name another corpus.",
            )


def _report_corpora(split: SplitName, pairs: Iterable[Pair], origins: Sequence[str]) -> None:
    """Report the size and the first pair of each corpus, so that wrong columns are noticed.

    Args:
        split: train, valid or test.
        pairs: at least one of each corpus, in the order of the corpora.
        origins: the name of each corpus.
    """
    for index, of_corpus in groupby(pairs, key=lambda pair: pair.corpus):
        corpus = list(of_corpus)
        name, first = f"data.{split}: {origins[index]}", corpus[0]
        logger.info(
            "%s: %s pairs, the first: %s | %s",
            name,
            f"{len(corpus):,}",
            _shortened(first.source),
            _shortened(first.target),
        )
        source = _are_numbers([pair.source for pair in corpus])
        target = _are_numbers([pair.target for pair in corpus])
        if source != target:
            logger.warning(
                "%s: most %s texts are numbers, such as %s. Check that columns names the right "
                "columns.",
                name,
                "source" if source else "target",
                first.source if source else first.target,
            )


def _are_numbers(texts: Sequence[str]) -> bool:
    return sum(map(str.isdecimal, texts)) > len(texts) / 2


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"


def _hold_out(
    splits: Mapping[SplitName, Split], sizes: Mapping[SplitName, int], data: DataSection
) -> None:
    """Move the pairs of whole source texts from the training split to the held-out splits.

    The source texts of a split are those with the smallest hashes. Appending, reordering or
    repeating training pairs can replace a chosen text by a new one, but never by one that was
    training data before. No text of a split with corpora of its own is chosen or stays in the
    training split.
    """
    train = splits["train"]
    allowed = [corpus.held_out for corpus in data.train]
    named = [pair for split in _HELD_OUT if split not in sizes for pair in splits[split].pairs]
    sources = {_key(pair.source) for pair in named}
    targets = {_key(pair.target) for pair in named}
    groups = _distinct_pairs_by_source(
        pair for pair in train.pairs if allowed[pair.corpus] and _key(pair.source) not in sources
    )
    available = sum(map(len, groups.values()))
    if sum(sizes.values()) >= available:
        keys = " and ".join(f"data.{split}" for split in sizes)
        raise InputError(
            f"{keys}: must hold out fewer pairs than the training corpora have, {available:,} "
            f"distinct ones, but would hold out {sum(sizes.values()):,}.",
            hint="Lower the number, or name corpora instead.",
        )
    for split, size in sizes.items():
        chosen = _choose_groups(groups, size, salt=f"{split} {data.split_seed}")
        splits[split].pairs = sorted(
            (pair for source in chosen for pair in groups.pop(source)),
            key=lambda pair: (pair.corpus, pair.number),
        )
        splits[split].counts["source texts"] = len(chosen)
        _check_size(split, len(splits[split].pairs), size)
        sources.update(chosen)
        targets.update(_key(pair.target) for pair in splits[split].pairs)
    held_out = sum(len(splits[split].pairs) for split in sizes)
    kept = [pair for pair in train.pairs if _key(pair.source) not in sources]
    train.counts["held out"] = held_out
    train.counts["held-out source"] = len(train.pairs) - len(kept) - held_out
    if data.exclude_held_out_targets:
        without = [pair for pair in kept if _key(pair.target) not in targets]
        train.counts["held-out target"] = len(kept) - len(without)
        kept = without
    if not kept:
        raise InputError(
            "data.train: must have pairs that share no source and no target with held-out pairs, "
            "but has none.",
            hint="Hold out fewer pairs, or set data.exclude_held_out_targets to false.",
        )
    train.pairs = kept


def _check_size(split: SplitName, count: int, size: int) -> None:
    """Check that a split has about as many held-out pairs as asked for.

    Raises:
        InputError: it has none.
    """
    if not count:
        raise InputError(
            f"data.{split}: must hold out {size:,} pairs, but no source text is left for it.",
            hint="The training corpora have too few source texts. Name a corpus instead.",
        )
    if abs(count - size) > _SIZE_TOLERANCE * size:
        logger.warning(
            "data.%s: %s pairs are held out instead of %s, because all pairs of a source text are "
            "held out together.",
            split,
            f"{count:,}",
            f"{size:,}",
        )


def _distinct_pairs_by_source(pairs: Iterable[Pair]) -> dict[str, list[Pair]]:
    """Return the pairs with text on both sides by source text, each pair of texts once."""
    groups: dict[str, dict[str, Pair]] = {}
    for pair in pairs:
        if has_text(pair.source) and has_text(pair.target):
            groups.setdefault(_key(pair.source), {}).setdefault(_key(pair.target), pair)
    return {source: list(group.values()) for source, group in groups.items()}


def _choose_groups(groups: Mapping[str, Sequence[Pair]], size: int, *, salt: str) -> list[str]:
    """Return the sources with the smallest hashes, whose pairs number as nearly `size` as can be.

    At least one source is chosen.
    """
    chosen: list[str] = []
    total = 0
    for source in sorted(groups, key=lambda source: (_hash(salt, source), source)):
        following = total + len(groups[source])
        if chosen and abs(size - total) <= abs(size - following):
            break
        chosen.append(source)
        total = following
    return chosen


def _apply_weights(train: Split, data: DataSection) -> None:
    """Repeat or sample the pairs of each corpus by its weight."""
    weights = [corpus.weight for corpus in data.train]
    if all(weight == 1 for weight in weights):
        return
    before = len(train.pairs)
    taken = [
        pair
        for pair in train.pairs
        for _ in range(_copies(pair, weights[pair.corpus], data.split_seed))
    ]
    if before and not taken:
        raise InputError(
            f"data.train: must have pairs, but the weights leave none of {before:,}.",
            hint="Raise the weight of a corpus.",
        )
    train.pairs = taken
    train.counts["by weight"] = len(taken) - before


def _copies(pair: Pair, weight: float, seed: int) -> int:
    """Return how often a pair is taken: the weight, rounded down or up by the hash of the pair."""
    whole = int(weight)
    share = _hash(f"weight {seed}", f"{pair.source}\0{pair.target}") / 2**64
    return whole + (share < weight - whole)


def _key(text: str) -> str:
    """Return what makes two texts the same: all but the amount of space."""
    return " ".join(text.split())


def _hash(salt: str, text: str) -> int:
    """Return a hash in 0..2^64 - 1, the same in every process."""
    digest = hashlib.blake2b(f"{salt}\0{text}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")
