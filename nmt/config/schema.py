"""The schema: each key with its default, its range and its explanation, here and nowhere else."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$")]
Length = Annotated[int, Field(ge=1)]
LengthPair = tuple[Length, Length]


def _growing(boundaries: tuple[LengthPair, ...] | None) -> tuple[LengthPair, ...] | None:
    for before, after in zip(boundaries or (), (boundaries or ())[1:], strict=False):
        if before == after or after[0] < before[0] or after[1] < before[1]:
            raise ValueError(
                "must grow, each pair at least as large as the one before in both lengths and "
                f"larger in one, but {list(before)} is followed by {list(after)}"
            )
    return boundaries


def _distinct(metrics: tuple[str, ...]) -> tuple[str, ...]:
    for metric in metrics:
        if metrics.count(metric) > 1:
            raise ValueError(f"must name a metric once, but names {metric} twice")
    return metrics


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DataSection(_Section):
    """Which parallel corpora there are, and where their prepared form goes."""

    source: Name = Field(description="the source language and file suffix, e.g. en")
    target: Name = Field(description="the target language and file suffix, e.g. de")
    train: tuple[Path, ...] = Field(
        min_length=1,
        description="the training corpora without suffix, e.g. corpora/train for "
        "corpora/train.en and corpora/train.de (also .gz)",
    )
    valid: tuple[Path, ...] = Field(default=(), description="the validation corpora, likewise")
    test: tuple[Path, ...] = Field(default=(), description="the test corpora, likewise")
    directory: Path = Field(description="where the prepared data go; prepared/<name> unless given")
    max_length: int = Field(
        default=100,
        ge=1,
        description="tokens on either side; longer training and validation pairs are dropped",
    )


class SegmentationSection(_Section):
    """How text is cut into the pieces of the vocabularies."""

    kind: Literal["bpe", "unigram", "char", "word"] = Field(
        default="bpe", description="what the pieces are"
    )
    vocabulary_size: int = Field(
        default=8000,
        ge=8,
        le=10_000_000,
        description="ids per vocabulary, the four special ones included",
    )
    shared: bool = Field(default=True, description="one vocabulary for both languages")
    reuse: Path | None = Field(
        default=None,
        description="a run or prepared directory whose segmentation and vocabularies are taken "
        "over, in place of learning them; vocabulary_size has no say then",
    )
    character_coverage: float = Field(
        default=0.9999,
        ge=0.98,
        le=1,
        description="bpe, unigram, char: share of characters kept; the rest become UNK",
    )


class BucketsSection(_Section):
    """How sentence pairs are grouped by length. The target length counts EOS."""

    count: int = Field(
        default=8, ge=1, le=64, description="buckets, their boundaries chosen to pad least"
    )
    boundaries: Annotated[tuple[LengthPair, ...] | None, AfterValidator(_growing)] = Field(
        default=None,
        min_length=1,
        description="the largest [source tokens, target tokens with EOS] of each bucket; in place "
        "of count",
    )


class ModelSection(_Section):
    """The recurrent encoder-decoder."""

    cell: Literal["gru", "lstm"] = Field(default="gru", description="the recurrent cell")
    layers: int = Field(
        default=1, ge=1, le=64, description="recurrent layers of the encoder, and of the decoder"
    )
    embedding_size: int = Field(
        default=256, ge=1, le=65_536, description="size of a token's embedding"
    )
    hidden_size: int = Field(default=512, ge=1, le=65_536, description="size of a layer's output")
    encoder_hidden_size: int | None = Field(
        default=None,
        ge=1,
        le=65_536,
        description="the encoder's, if other than hidden_size; a learned bridge then leads to the "
        "decoder",
    )
    bidirectional: bool = Field(
        default=True,
        description="the encoder reads both ways, each direction with half of its hidden size",
    )
    attention: Literal["additive", "none"] = Field(
        default="additive",
        description="none: the decoder knows the source by the encoder's final state alone",
    )
    heads: int = Field(default=1, ge=1, le=64, description="attention heads")
    initial_state_attention: bool = Field(
        default=False, description="the first step reads attention with the initial state"
    )
    tie_embeddings: bool = Field(
        default=False, description="one embedding for source and target; needs a shared vocabulary"
    )
    tie_projection: bool = Field(
        default=False,
        description="the output projection is the target embedding; needs embedding_size equal to "
        "hidden_size",
    )
    dropout: float = Field(
        default=0.3, ge=0, lt=1, description="probability of dropping a unit in training"
    )


class TrainingSection(_Section):
    """How the model is trained, and where the run goes."""

    directory: Path = Field(description="where the run goes; runs/<name> unless given")
    loss: Literal["sampled_softmax", "softmax"] = Field(
        default="sampled_softmax", description="the loss of training; validation uses softmax"
    )
    samples: int = Field(
        default=512, ge=1, description="sampled_softmax: candidates drawn for a batch"
    )
    sampler: Literal["log_uniform", "unigram"] = Field(
        default="log_uniform",
        description="sampled_softmax: candidates by rank in the vocabulary, or by count in the "
        "target side of the training data",
    )
    remove_accidental_hits: bool = Field(
        default=True,
        description="sampled_softmax: leave out a candidate where it is the right symbol",
    )
    label_smoothing: float = Field(
        default=0.0,
        ge=0,
        lt=1,
        description="softmax: share of the target that is spread over all symbols",
    )
    feed_previous: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="probability that the decoder reads its own prediction in place of the target",
    )
    feed_previous_schedule: Literal["constant", "linear", "exponential", "inverse_sigmoid"] = Field(
        default="constant",
        description="constant: feed_previous from the start; others grow up to it",
    )
    update_embedding_for_previous: bool = Field(
        default=True,
        description="whether gradient flows into the embedding of a prediction that is fed back",
    )
    core: Literal["fused", "plain"] = Field(
        default="fused",
        description="what computes: the fast code, or the plain one that defines the model",
    )
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        default="auto",
        description="of matrix products; weights, states and sums stay float32. auto: what a "
        "short measurement at the start of the run finds fastest",
    )
    batch_sentences: int = Field(default=64, ge=1, description="sentence pairs in a batch")
    batch_tokens: int | None = Field(
        default=None,
        ge=1,
        description="target tokens of a batch, padding included; in place of batch_sentences",
    )
    gradient_accumulation: int = Field(
        default=1,
        ge=1,
        description="parts that a batch is computed in, one after the other: the same update in "
        "less memory",
    )
    optimizer: Literal["adam"] = Field(default="adam", description="the optimiser")
    learning_rate: float = Field(default=1e-3, gt=0, description="the largest step size")
    learning_rate_schedule: Literal[
        "linear", "constant", "inverse_sqrt", "exponential", "plateau"
    ] = Field(
        default="linear",
        description="linear: from learning_rate down to zero at the last step; exponential: "
        "multiplied by learning_rate_decay each epoch; plateau: when validation gets no better",
    )
    warmup_steps: int = Field(
        default=0, ge=0, description="steps in which the rate first rises to learning_rate"
    )
    learning_rate_decay: float = Field(
        default=0.7, gt=0, lt=1, description="exponential, plateau: factor of a reduction"
    )
    plateau_patience: int = Field(
        default=2,
        ge=1,
        description="plateau: validations without a better score before a reduction",
    )
    gradient_clip_norm: float = Field(
        default=5.0, gt=0, description="the norm that a longer gradient is scaled down to"
    )
    ema_decay: float = Field(
        default=0.0,
        ge=0,
        lt=1,
        description="of the moving average of the weights that is validated and saved as the "
        "model; 0: the weights themselves are",
    )
    max_epochs: int = Field(default=12, ge=1, description="passes over the data at the most")
    max_steps: int | None = Field(default=None, ge=1, description="steps at the most")
    max_minutes: float | None = Field(
        default=None, gt=0, description="minutes of training at the most, over all its sessions"
    )
    validate_every_steps: int = Field(
        default=450, ge=1, description="steps between validations, each of which saves a checkpoint"
    )
    best_by: Literal["bleu", "chrf", "loss", "perplexity"] = Field(
        default="bleu", description="the validation score that tells which checkpoint is best"
    )
    patience: int = Field(
        default=5, ge=1, description="validations without a better score before training stops"
    )
    checkpoint_every_steps: int | None = Field(
        default=None, ge=1, description="steps between checkpoints besides those of validations"
    )
    keep_last: int = Field(default=3, ge=1, description="latest checkpoints to keep")
    keep_best: int = Field(default=1, ge=1, description="best checkpoints to keep besides")
    log_every_steps: int = Field(default=50, ge=1, description="steps between log lines")
    tensorboard: bool = Field(
        default=False,
        description="also write TensorBoard files, in the run's tensorboard/; needs "
        "pip install 'nmt[tensorboard]'",
    )


class DecodingSection(_Section):
    """How translations are searched for."""

    search: Literal["greedy", "beam", "sample"] = Field(
        default="greedy",
        description="greedy: the most probable symbol at every step; beam: the best of several "
        "hypotheses; sample: symbols drawn by their probability, by the seed and the line's number",
    )
    beam_size: int = Field(default=5, ge=1, le=1000, description="beam: hypotheses kept at a step")
    length_penalty: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="power of the length that scores are divided by (Wu et al. 2016); 0: none",
    )
    coverage_penalty: float = Field(
        default=0.0,
        ge=0,
        le=10,
        description="weight in scores of the penalty on source tokens that got little attention "
        "(Wu et al. 2016)",
    )
    temperature: float = Field(
        default=1.0, gt=0, le=100, description="sample: divides the logits; below 1 is more careful"
    )
    top_k: int | None = Field(
        default=None, ge=1, description="sample: only among so many of the most probable symbols"
    )
    top_p: float = Field(
        default=1.0,
        gt=0,
        le=1,
        description="sample: only among the most probable symbols that together have this "
        "probability (nucleus)",
    )
    min_length_factor: float = Field(
        default=0.0, ge=0, le=100, description="shortest output, in multiples of the source length"
    )
    max_length_factor: float = Field(
        default=2.0,
        gt=0,
        le=100,
        description="longest output, in multiples of the source length; 10 tokens come on top",
    )
    no_repeat_ngram_size: int | None = Field(
        default=None, ge=1, description="no translation has an n-gram of this size twice"
    )
    unk: Literal["replace", "forbid", "keep"] = Field(
        default="replace",
        description="what becomes of UNK. replace: the source token with most attention, which "
        "needs attention, else it is forbidden; forbid: it is never chosen; keep: it reads <unk>",
    )
    dictionary: Path | None = Field(
        default=None,
        description="unk=replace: a file of lines WORD<TAB>TRANSLATION, for source tokens that "
        "should not stay as they are",
    )
    shortlist: bool = Field(
        default=False,
        description="choose among the symbols that go with the source alone; nmt shortlist learns "
        "them",
    )
    precision: Literal["auto", "float32", "bfloat16", "int8"] = Field(
        default="float32",
        description="of weights and matrix products; auto: what a short measurement finds fastest",
    )
    batch_sentences: int = Field(
        default=64, ge=1, le=65_536, description="sentences translated together"
    )
    max_source_length: int = Field(
        default=500, ge=1, description="tokens; longer input lines are cut with a warning"
    )


class EvaluationSection(_Section):
    """How translations are scored."""

    metrics: Annotated[tuple[Literal["bleu", "chrf"], ...], AfterValidator(_distinct)] = Field(
        default=("bleu", "chrf"), min_length=1, description="the scores to report"
    )


class Configuration(_Section):
    """Everything a run depends on. `load_configuration` is the door to it."""

    name: Name = Field(description="of the experiment; the name of the file unless given")
    seed: int = Field(default=1, ge=0, le=2**31 - 1, description="of all that is drawn by chance")
    device: Literal["auto", "cpu", "cuda"] = Field(
        default="auto", description="where tensors live; auto: a CUDA GPU where there is one"
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
