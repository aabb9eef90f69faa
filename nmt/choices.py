"""The alternatives that configuration keys and command-line options offer, each defined once.

This module imports nothing heavy, so that the command line can offer them without loading pydantic
or PyTorch. What each alternative means is explained in `nmt.config.schema`.
"""

from typing import Literal

DeviceChoice = Literal["auto", "cpu", "cuda"]

Separator = Literal["tab", "comma", "semicolon"]
InlineTags = Literal["drop", "text"]
Normalization = Literal["nfc", "nfkc", "none"]
SegmentationKind = Literal["bpe", "unigram", "char", "word"]

CellKind = Literal["gru", "lstm"]
AttentionKind = Literal["additive", "none"]

LossKind = Literal["sampled_softmax", "softmax"]
SamplerKind = Literal["log_uniform", "unigram"]
OptimizerKind = Literal["adam"]
FeedPreviousSchedule = Literal["constant", "linear", "exponential", "inverse_sigmoid"]
LearningRateSchedule = Literal["linear", "constant", "inverse_sqrt", "exponential", "plateau"]
CoreKind = Literal["fused", "plain"]

# The number formats of matrix products. A choice may be `auto`; a precision never is.
TrainingPrecision = Literal["float32", "bfloat16"]
TrainingPrecisionChoice = Literal["auto", TrainingPrecision]
Precision = Literal[TrainingPrecision, "int8"]
PrecisionChoice = Literal["auto", Precision]

Search = Literal["greedy", "beam", "sample"]
UnkHandling = Literal["replace", "forbid", "keep"]

Metric = Literal["bleu", "chrf"]
ValidationMetric = Literal[Metric, "loss", "perplexity"]
# sacreBLEU's names. A choice may be `auto`; a tokenizer never is.
BleuTokenizer = Literal["13a", "intl", "zh", "ja-mecab", "ko-mecab", "char", "none"]
BleuTokenizerChoice = Literal["auto", BleuTokenizer]

FormatChoice = Literal["text", "json"]
