"""The section `training`."""

from pathlib import Path

from pydantic import Field

from nmt.choices import (
    CoreKind,
    FeedPreviousSchedule,
    LearningRateSchedule,
    LossKind,
    OptimizerKind,
    SamplerKind,
    TrainingPrecisionChoice,
    ValidationMetric,
)
from nmt.config.schema.section import Section


class TrainingSection(Section):
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
        "most the size of the target vocabulary. If the target vocabulary has fewer ids than the "
        "default, the default is a quarter of them.",
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
        "In a short training, the default is smaller, so that there are at least "
        "`training.patience` + 2 validations.",
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
