"""The sections `data`, `segmentation` and `buckets`: how corpora become prepared data."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from nmt.choices import Normalization, SegmentationKind
from nmt.config.schema.corpus import Corpus
from nmt.config.schema.section import Name, Section

Length = Annotated[int, Field(ge=1)]
LengthPair = tuple[Length, Length]
HeldOut = Annotated[int, Field(ge=1)] | tuple[Corpus, ...]
"""A number of pairs to hold out from the training corpora, or corpora."""


def _ascending(boundaries: tuple[LengthPair, ...] | None) -> tuple[LengthPair, ...] | None:
    """Return the boundaries of the buckets, unchanged.

    Raises:
        ValueError: one of them is not larger than the one before it.
    """
    for before, after in zip(boundaries or (), (boundaries or ())[1:], strict=False):
        if before == after or after[0] < before[0] or after[1] < before[1]:
            raise ValueError(
                "must grow in at least one length and shrink in neither, but "
                f"{list(before)} is followed by {list(after)}."
            )
    return boundaries


class DataSection(Section):
    """The parallel corpora, and the directory of the prepared data."""

    source: Name = Field(
        description="The source language, for example `en`. It is also the suffix of the source "
        "files."
    )
    target: Name = Field(
        description="The target language, for example `de`. It is also the suffix of the target "
        "files, and must differ from `data.source`."
    )
    train: tuple[Corpus, ...] = Field(
        min_length=1,
        description="The training corpora. `corpora/train` reads the text files "
        "`corpora/train.en` and `corpora/train.de`. A table (`.tsv`, `.csv`), `.jsonl`, "
        "`.parquet`, `.tmx`, an OPUS `.zip`, or a WMT `.sgm` or `.xml` is named with its suffix. "
        "All of them may be compressed. A mapping adds options: see *A corpus*. A list joins "
        "several corpora.",
    )
    valid: HeldOut = Field(
        default=(),
        description="The validation corpora, written like `data.train`; or a number of pairs that "
        "are held out from the training corpora. Without them, training runs to its last step and "
        "cannot select the best checkpoint.",
    )
    test: HeldOut = Field(
        default=(),
        description="The test corpora, or a number of pairs, like `data.valid`. `nmt evaluate` "
        "translates and scores them.",
    )
    split_seed: int = Field(
        default=1,
        ge=0,
        le=2**31 - 1,
        description="The seed of the choice of held-out pairs, and of the pairs that a "
        "fractional `weight` takes. A pair's choice depends only on this seed and on its text.",
    )
    exclude_held_out_targets: bool = Field(
        default=True,
        description="With held-out pairs: whether training pairs with the target of a held-out "
        "pair are left out. Those with its source always are.",
    )
    max_decompressed_gb: float = Field(
        default=20.0,
        gt=0,
        description="The largest size of a compressed corpus file after decompression, in GB "
        "(10^9 bytes). A larger one is an error.",
    )
    directory: Path = Field(
        description="The directory that `nmt preprocess` writes and `nmt train` reads."
    )
    max_length: int = Field(
        default=100,
        ge=1,
        description="The largest number of tokens on either side. Longer training and validation "
        "pairs are dropped.",
    )


class SegmentationSection(Section):
    """How text is split into the pieces of the vocabularies."""

    kind: SegmentationKind = Field(
        default="bpe",
        description="The segmentation. `bpe` and `unigram` learn pieces of words with "
        "SentencePiece; `char` uses characters; `word` uses words and punctuation marks.",
    )
    vocabulary_size: int = Field(
        default=8000,
        ge=8,
        le=10_000_000,
        description="The number of ids of each vocabulary, or of the shared one, including the "
        "four special ids PAD, GO, EOS and UNK. If the training text does not allow the default, "
        "the nearest size is used.",
    )
    shared: bool = Field(
        default=True,
        description="Whether both languages share one segmentation and one vocabulary.",
    )
    normalization: Normalization = Field(
        default="nfc",
        description="The Unicode normalization of all text. `nfc`: characters that look the same "
        "are the same. `nfkc`: also compatibility variants, such as full-width letters and "
        "ligatures. Both remove invisible format characters. `none`: text is used as it is.",
    )
    reuse: Path | None = Field(
        default=None,
        description="A run directory or prepared directory from which the segmentation and the "
        "vocabularies are copied, each to the side of its language. "
        "`segmentation.vocabulary_size` and "
        "`segmentation.character_coverage` are then ignored. `null`: learn them from the training "
        "data.",
    )
    character_coverage: float = Field(
        default=0.9999,
        ge=0.98,
        le=1,
        description="For `bpe`, `unigram` and `char`: the share of the characters of the training "
        "text that the pieces cover, most frequent first. The other characters become UNK.",
    )


class BucketsSection(Section):
    """How sentence pairs are grouped by length. All pairs of a batch come from one bucket."""

    count: int = Field(
        default=8,
        ge=1,
        le=64,
        description="The number of buckets. Their boundaries are chosen to minimize padding.",
    )
    boundaries: Annotated[tuple[LengthPair, ...] | None, AfterValidator(_ascending)] = Field(
        default=None,
        min_length=1,
        description="The largest lengths of each bucket in ascending order, as pairs of source "
        "tokens and target tokens including EOS, for example `[[10, 12], [20, 24], [50, 60]]`. "
        "Training and validation pairs that fit no bucket are dropped. `null`: use "
        "`buckets.count`.",
    )
