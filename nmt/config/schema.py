"""The schema: the one place of every key's default, range and explanation.

`docs/configuration.md` is generated from it.
"""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from nmt.choices import (
    AttentionKind,
    BleuTokenizerChoice,
    CellKind,
    CoreKind,
    DeviceChoice,
    FeedPreviousSchedule,
    LearningRateSchedule,
    LossKind,
    Metric,
    Normalization,
    OptimizerKind,
    PrecisionChoice,
    SamplerKind,
    Search,
    SegmentationKind,
    TrainingPrecisionChoice,
    UnkHandling,
    ValidationMetric,
)
from nmt.config.corpus import TAG_PATTERN, TAG_REQUIREMENT, Corpus

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$")]
Length = Annotated[int, Field(ge=1)]
LengthPair = tuple[Length, Length]
HeldOut = Annotated[int, Field(ge=1)] | tuple[Corpus, ...]
"""A number of pairs to hold out from the training corpora, or corpora."""


def _ascending(boundaries: tuple[LengthPair, ...] | None) -> tuple[LengthPair, ...] | None:
    for before, after in zip(boundaries or (), (boundaries or ())[1:], strict=False):
        if before == after or after[0] < before[0] or after[1] < before[1]:
            raise ValueError(
                "must grow in at least one length and shrink in neither, but "
                f"{list(before)} is followed by {list(after)}."
            )
    return boundaries


def _distinct(metrics: tuple[Metric, ...]) -> tuple[Metric, ...]:
    for metric in metrics:
        if metrics.count(metric) > 1:
            raise ValueError(f"must name each metric once, but names {metric} twice. Remove one.")
    return metrics


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DataSection(_Section):
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


class SegmentationSection(_Section):
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


class BucketsSection(_Section):
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


class ModelSection(_Section):
    """The recurrent encoder-decoder with attention."""

    cell: CellKind = Field(
        default="gru", description="The recurrent cell of the encoder and the decoder."
    )
    layers: int = Field(
        default=1,
        ge=1,
        le=64,
        description="The number of recurrent layers in the encoder, and in the decoder.",
    )
    embedding_size: int = Field(
        default=256, ge=1, le=65_536, description="The size of a token's embedding."
    )
    hidden_size: int = Field(
        default=512,
        ge=1,
        le=65_536,
        description="The output size of a recurrent layer. Must be even for a bidirectional "
        "encoder, unless `model.encoder_hidden_size` is set.",
    )
    encoder_hidden_size: int | None = Field(
        default=None,
        ge=1,
        le=65_536,
        description="The output size of an encoder layer. If it differs from `model.hidden_size`, "
        "a learned bridge maps the encoder's final state to the decoder. Must be even for a "
        "bidirectional encoder. `null`: `model.hidden_size`.",
    )
    bidirectional: bool = Field(
        default=True,
        description="Whether the encoder reads the source in both directions. Each direction has "
        "half of the encoder's hidden size.",
    )
    attention: AttentionKind = Field(
        default="additive",
        description="`additive`: the decoder reads the encoder through additive attention at every "
        "step (Bahdanau et al. 2015). `none`: it reads only the encoder's final state. `null` is "
        "not allowed here.",
    )
    heads: int = Field(default=1, ge=1, le=64, description="The number of attention heads.")
    initial_state_attention: bool = Field(
        default=False,
        description="Whether the decoder's first step receives the attention contexts of the "
        "initial state. Otherwise these contexts are zero.",
    )
    tie_embeddings: bool = Field(
        default=False,
        description="Whether source and target share one embedding matrix. Needs "
        "`segmentation.shared`.",
    )
    tie_projection: bool = Field(
        default=False,
        description="Whether the output projection and the target embedding share one matrix. "
        "Needs `model.embedding_size` equal to `model.hidden_size`.",
    )
    dropout: float = Field(
        default=0.3,
        ge=0,
        lt=1,
        description="The probability that dropout sets a unit to zero in training.",
    )


class TrainingSection(_Section):
    """How the model is trained, and the directory of the run."""

    directory: Path = Field(
        description="The run directory: `nmt train` writes checkpoints, metrics and everything "
        "that translation needs."
    )
    loss: LossKind = Field(
        default="sampled_softmax",
        description="The training loss. `softmax`: cross-entropy over the whole vocabulary. "
        "`sampled_softmax`: over the correct id and a sample of the others, which is faster with "
        "a large vocabulary. Validation always uses the whole vocabulary.",
    )
    samples: int = Field(
        default=512,
        ge=1,
        description="For `sampled_softmax`: the number of candidate ids drawn for each batch, at "
        "most the size of the target vocabulary. With a vocabulary smaller than the default, the "
        "default is a quarter of it.",
    )
    sampler: SamplerKind = Field(
        default="log_uniform",
        description="For `sampled_softmax`: the distribution of the candidates. `log_uniform`: by "
        "rank in the vocabulary. `unigram`: by count in the target side of the training data.",
    )
    remove_accidental_hits: bool = Field(
        default=True,
        description="For `sampled_softmax`: whether a candidate is ignored at positions where it "
        "is the correct id.",
    )
    label_smoothing: float = Field(
        default=0.0,
        ge=0,
        lt=1,
        description="For `softmax`: the share of the target probability that is spread evenly over "
        "the vocabulary.",
    )
    feed_previous: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Scheduled sampling (Bengio et al. 2015): the probability that the decoder "
        "receives its own prediction instead of the reference token. `0` is teacher forcing; `1` "
        "always feeds predictions.",
    )
    feed_previous_schedule: FeedPreviousSchedule = Field(
        default="constant",
        description="How the probability changes in training. `constant`: `training.feed_previous` "
        "from the start. `linear`, `exponential`, `inverse_sigmoid`: it grows from about 0 to "
        "`training.feed_previous` with this shape.",
    )
    update_embedding_for_previous: bool = Field(
        default=True,
        description="Whether the gradient flows into the embedding of a prediction that is fed "
        "back.",
    )
    core: CoreKind = Field(
        default="fused",
        description="The implementation. `fused`: the fast code. `plain`: the code that defines "
        "the model, in float32 only. Both compute the same numbers up to rounding.",
    )
    precision: TrainingPrecisionChoice = Field(
        default="auto",
        description="The number format of large matrix products; weights and states are always "
        "float32. `auto`: `bfloat16` if a short measurement finds it clearly faster when a new run "
        "starts, otherwise `float32`; a resumed run keeps its precision. With `core: plain` or "
        "`training.feed_previous` above 0, `auto` is `float32`.",
    )
    batch_sentences: int = Field(
        default=64, ge=1, description="The batch size in sentence pairs. One batch is one update."
    )
    batch_tokens: int | None = Field(
        default=None,
        ge=1,
        description="The batch size in target tokens, including padding, instead of "
        "`training.batch_sentences`. `null`: use `training.batch_sentences`.",
    )
    gradient_accumulation: int = Field(
        default=1,
        ge=1,
        description="The number of parts in which a batch is computed one after the other. More "
        "parts need less memory for the same update. At most `training.batch_sentences`.",
    )
    optimizer: OptimizerKind = Field(
        default="adam", description="The optimizer: Adam (Kingma and Ba 2015)."
    )
    learning_rate: float = Field(
        default=1e-3,
        gt=0,
        description="The learning rate after the warm-up. `training.learning_rate_schedule` lowers "
        "it from there.",
    )
    learning_rate_schedule: LearningRateSchedule = Field(
        default="linear",
        description="How the learning rate changes. `linear`: falls to zero at the last step. "
        "`constant`: stays. `inverse_sqrt`: falls with the square root of the step after the "
        "warm-up (Vaswani et al. 2017). `exponential`: is multiplied by "
        "`training.learning_rate_decay` after each epoch. `plateau`: is multiplied by it when the "
        "validation score stops improving.",
    )
    warmup_steps: int = Field(
        default=0,
        ge=0,
        description="The number of steps in which the learning rate rises linearly at the start. "
        "Must be above 0 for `inverse_sqrt`.",
    )
    learning_rate_decay: float = Field(
        default=0.7,
        gt=0,
        lt=1,
        description="For `exponential` and `plateau`: the factor of one reduction.",
    )
    plateau_patience: int = Field(
        default=2,
        ge=1,
        description="For `plateau`: the number of validations without a better score before the "
        "learning rate is reduced. Must be below `training.patience`.",
    )
    gradient_clip_norm: float = Field(
        default=5.0,
        gt=0,
        description="The largest norm of the gradient. A larger gradient is scaled down to it.",
    )
    ema_decay: float = Field(
        default=0.0,
        ge=0,
        lt=1,
        description="The decay of an exponential moving average of the weights. The average is "
        "validated and saved as the model. `0`: no average; the weights themselves are the model.",
    )
    max_epochs: int = Field(
        default=12, ge=1, description="The largest number of passes over the training data."
    )
    max_steps: int | None = Field(
        default=None, ge=1, description="The largest number of steps. `null`: no limit."
    )
    max_minutes: float | None = Field(
        default=None,
        gt=0,
        description="The largest training time in minutes, including the time before the run was "
        "resumed. `null`: no limit.",
    )
    validate_every_steps: int = Field(
        default=450,
        ge=1,
        description="The number of steps between validations. Each validation saves a checkpoint. "
        "In a training of fewer than 4,500 steps, the default is a tenth of them.",
    )
    best_by: ValidationMetric = Field(
        default="bleu",
        description="The validation score that selects the best checkpoint. A lower `loss` or "
        "`perplexity` and a higher `bleu` or `chrf` is better.",
    )
    patience: int = Field(
        default=5,
        ge=1,
        description="Early stopping: the number of validations without a better score before "
        "training stops.",
    )
    checkpoint_every_steps: int | None = Field(
        default=None,
        ge=1,
        description="The number of steps between additional checkpoints. `null`: only validations "
        "save checkpoints.",
    )
    keep_last: int = Field(default=3, ge=1, description="The number of latest checkpoints to keep.")
    keep_best: int = Field(
        default=1,
        ge=1,
        description="The number of best checkpoints to keep, in addition to the latest ones.",
    )
    log_every_steps: int = Field(
        default=50,
        ge=1,
        description="The number of steps between log lines and training records in "
        "`metrics.jsonl`.",
    )
    tensorboard: bool = Field(
        default=False,
        description="Whether to write TensorBoard files to `tensorboard/` in the run directory. "
        "Needs `pip install 'nmt[tensorboard]'`.",
    )


class DecodingSection(_Section):
    """How translations are searched for."""

    search: Search = Field(
        default="greedy",
        description="The search. `greedy`: the most probable token at every step. `beam`: the best "
        "of several hypotheses. `sample`: tokens drawn at random by their probability; `seed` and "
        "the line number determine the draws.",
    )
    beam_size: int = Field(
        default=5,
        ge=1,
        le=1000,
        description="For `beam`: the number of hypotheses kept at each step.",
    )
    length_penalty: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="The exponent of the length penalty that divides the score of a translation "
        "(Wu et al. 2016). Larger values favor longer translations. `0`: no penalty.",
    )
    coverage_penalty: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="The weight of the coverage penalty in scores, which lowers the score of a "
        "translation that gives some source tokens little attention (Wu et al. 2016). `0`: no "
        "penalty.",
    )
    temperature: float = Field(
        default=1.0,
        gt=0,
        le=100,
        description="For `sample`: the divisor of the logits. Values below 1 favor probable "
        "tokens.",
    )
    top_k: int | None = Field(
        default=None,
        ge=1,
        description="For `sample`: draw among the `top_k` most probable tokens only. `null`: among "
        "all tokens.",
    )
    top_p: float = Field(
        default=1.0,
        gt=0,
        le=1,
        description="For `sample`: draw among the most probable tokens that together have this "
        "probability only (nucleus sampling, Holtzman et al. 2020). `1`: among all tokens.",
    )
    min_length_factor: float = Field(
        default=0.0,
        ge=0,
        le=100,
        description="The shortest translation in tokens, as a multiple of the source length.",
    )
    max_length_factor: float | None = Field(
        default=None,
        gt=0,
        le=100,
        description="The longest translation in tokens, as a multiple of the source length, plus "
        "10 tokens. `null`: a limit that the training data determines.",
    )
    no_repeat_ngram_size: int | None = Field(
        default=None,
        ge=1,
        description="The n of the n-grams of tokens that may occur only once in a translation. "
        "`null`: any n-gram may repeat.",
    )
    unk: UnkHandling = Field(
        default="replace",
        description="What happens to UNK. `replace`: the source token with the most attention "
        "replaces it; a model without attention never chooses UNK. `forbid`: UNK is never chosen. "
        "`keep`: UNK appears as `<unk>`.",
    )
    tag: str | None = Field(
        default=None,
        pattern=TAG_PATTERN,
        title=TAG_REQUIREMENT,
        description="The tag that is prepended to every source sentence, one of those that corpora "
        "of `data.train` had. `null`: none, or the `tag` of the corpus that `nmt evaluate` "
        "translates.",
    )
    dictionary: Path | None = Field(
        default=None,
        description="For `unk: replace`: a UTF-8 file with lines of a source word, a tab and its "
        "translation. A listed source token is replaced by its translation instead of being "
        "copied. A new run has a copy of the file. `null`: all are copied.",
    )
    shortlist: bool = Field(
        default=False,
        description="Whether to choose only among the target tokens that are likely for the tokens "
        "of the source sentence, which is faster. `nmt shortlist` must learn the list first.",
    )
    precision: PrecisionChoice = Field(
        default="float32",
        description="The number format of weights and matrix products. `auto`: the fastest one by "
        "a short measurement, but `float32` if no other is clearly faster. `int8` needs a CPU.",
    )
    batch_sentences: int = Field(
        default=64,
        ge=1,
        le=65_536,
        description="The number of sentences translated together. More need more memory.",
    )
    max_source_length: int = Field(
        default=500,
        ge=1,
        description="The largest number of tokens of an input line. A longer line is cut, with a "
        "warning.",
    )


class EvaluationSection(_Section):
    """How translations are scored."""

    metrics: Annotated[tuple[Metric, ...], AfterValidator(_distinct)] = Field(
        default=("bleu", "chrf"),
        min_length=1,
        description="The metrics that `nmt evaluate` reports.",
    )
    tokenize: BleuTokenizerChoice = Field(
        default="auto",
        description="The tokenizer of BLEU, by its name in sacreBLEU. `auto`: by the language of "
        "the target, `data.target`, or by the script of the references if the code does not "
        "decide. Chinese: `zh`; Japanese and Korean: `ja-mecab` and `ko-mecab` if "
        "`sacrebleu[ja]` and `sacrebleu[ko]` are installed, otherwise `char`; Thai, Lao, Khmer, "
        "Burmese, Tibetan and others without spaces between words: `char`; other languages: "
        "`13a`.",
    )


class Configuration(_Section):
    """Everything that a run depends on. `load_configuration` makes it from a file."""

    name: Name = Field(description="The name of the experiment.")
    seed: int = Field(
        default=1,
        ge=0,
        le=2**31 - 1,
        description="The seed of all random numbers: initial weights, order of batches, dropout, "
        "candidates and sampling.",
    )
    device: DeviceChoice = Field(
        default="auto",
        description="The device of all tensors. `auto`: a CUDA GPU if there is one, otherwise the "
        "CPU.",
    )
    data: DataSection
    segmentation: SegmentationSection = SegmentationSection()
    buckets: BucketsSection = BucketsSection()
    model: ModelSection = ModelSection()
    training: TrainingSection
    decoding: DecodingSection = DecodingSection()
    evaluation: EvaluationSection = EvaluationSection()


SECTIONS: dict[str, type[_Section]] = {
    key: field.annotation
    for key, field in Configuration.model_fields.items()
    if isinstance(field.annotation, type) and issubclass(field.annotation, _Section)
}
FIELDS: dict[str, FieldInfo] = {
    key: field for key, field in Configuration.model_fields.items() if key not in SECTIONS
} | {
    f"{section}.{key}": field
    for section, model in SECTIONS.items()
    for key, field in model.model_fields.items()
}
# The defaults that depend on the name. The name itself defaults to that of the file.
NAMED_DIRECTORIES = {
    "data.directory": "prepared/{name}",
    "training.directory": "runs/{name}",
}
