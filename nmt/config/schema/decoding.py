"""The sections `decoding` and `evaluation`: how a model translates, and how it is scored."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from nmt.choices import BleuTokenizerChoice, Metric, PrecisionChoice, Search, UnkHandling
from nmt.config.schema.corpus import TAG_PATTERN, TAG_REQUIREMENT
from nmt.config.schema.section import Section


def _distinct(metrics: tuple[Metric, ...]) -> tuple[Metric, ...]:
    """Return the metrics, unchanged.

    Raises:
        ValueError: a metric occurs twice.
    """
    for metric in metrics:
        if metrics.count(metric) > 1:
            raise ValueError(f"must name each metric once, but names {metric} twice. Remove one.")
    return metrics


class DecodingSection(Section):
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


class EvaluationSection(Section):
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
