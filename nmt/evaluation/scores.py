"""Corpus scores with the signatures that make them comparable (Post 2018)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from nmt.choices import BleuTokenizer, Metric


@dataclass(frozen=True)
class MetricScore:
    """One score of a corpus.

    Attributes:
        metric: `bleu` (Papineni et al. 2002) or `chrf` (Popovic 2015).
        value: 0..100, more is better.
        signature: sacreBLEU's, which says how it was computed.
    """

    metric: Metric
    value: float
    signature: str


def score(
    hypotheses: Sequence[str],
    references: Sequence[Sequence[str]],
    metrics: Iterable[Metric],
    tokenizer: BleuTokenizer,
) -> list[MetricScore]:
    """Score detokenized hypotheses, at least one.

    Args:
        hypotheses: one for each line.
        references: for each translator, one translation of each line.
        metrics: which scores.
        tokenizer: of BLEU; see `nmt.evaluation.tokenization.choose_tokenizer`.
    """
    scores = []
    for name in metrics:
        metric = BLEU(tokenize=tokenizer) if name == "bleu" else CHRF()
        value = metric.corpus_score(list(hypotheses), [list(lines) for lines in references]).score
        scores.append(MetricScore(name, value, str(metric.get_signature())))
    return scores
