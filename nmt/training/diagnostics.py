"""Findings about a training that goes wrong, reported while there is time to fix it."""

import logging
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from nmt.data.prepared import Prepared
from nmt.data.vocabulary import UNK
from nmt.runs.scores import Finding

logger = logging.getLogger(__name__)

# The loss must fall by this share within this many reports, and must not rise by this factor.
_REPORTS, _FALL, _RISE = 20, 0.05, 1.5
# Guessing at random gives the logarithm of the vocabulary size, which is below this.
_ABSURD = 50.0
# Shares of a corpus above which something is wrong.
_MOST, _MANY, _FEW = 0.5, 0.1, 0.01
# Pairs of the training data that are compared.
_SAMPLE = 10_000


class TrainingMonitor:
    """Watches the losses and translations of a run, and warns of each kind of finding once.

    Args:
        losses: (step, loss) of the reports so far.
    """

    def __init__(self, losses: Iterable[tuple[int, float]] = ()) -> None:
        self._losses = list(losses)
        self._reported: set[str] = set()
        self._suspected: set[str] = set()

    def add_loss(self, step: int, loss: float) -> None:
        """Add the mean training loss since the report before."""
        self._losses.append((step, loss))
        first_step, first = self._losses[0]
        lowest_step, lowest = min(self._losses, key=lambda report: report[1])
        if loss > first and loss > _RISE * lowest:
            self._warn(
                "rise",
                f"the loss rose from {lowest:.3f} at step {lowest_step:,} to {loss:.3f} at step "
                f"{step:,}: training diverges. Lower training.learning_rate, or raise "
                "training.warmup_steps.",
            )
        elif loss > _ABSURD:
            self._warn(
                "rise",
                f"the loss is {loss:.3g} at step {step:,}, worse than guessing: training diverges. "
                "Lower training.learning_rate, or raise training.warmup_steps.",
            )
        elif len(self._losses) == _REPORTS and lowest > (1 - _FALL) * first:
            self._warn(
                "level",
                f"the loss has barely fallen, from {first:.3f} at step {first_step:,} to "
                f"{loss:.3f} at step {step:,}. Check that the lines of the two files are "
                "translations of each other, or try another training.learning_rate.",
            )

    def add_findings(self, step: int, findings: Iterable[Finding]) -> None:
        """Add findings about the translations of a validation.

        A kind is reported if the next validation has it too: at first, every model has some.

        Args:
            step: of the validation.
            findings: at most one of each kind.
        """
        messages = dict(findings)
        for kind in messages.keys() & self._suspected:
            self._warn(kind, f"validation at step {step:,}: {messages[kind]}")
        self._suspected = set(messages)

    def _warn(self, kind: str, message: str) -> None:
        if kind not in self._reported:
            self._reported.add(kind)
            logger.warning("%s", message)


def translation_findings(
    ids: Sequence[Sequence[int]],
    hypotheses: Sequence[str],
    sources: Sequence[str],
    *,
    length_limited: int = 0,
) -> list[Finding]:
    """Return what looks wrong about the translations of a corpus.

    Args:
        ids: target ids of each translation.
        hypotheses: the translations as text.
        sources: what they translate.
        length_limited: translations that are cut at their longest length.
    """
    count = len(hypotheses)
    findings = []
    text, times = Counter(hypotheses).most_common(1)[0]
    if count > 1 and times > _MOST * count:
        findings.append(
            Finding(
                "identical",
                f"{times:,} of {count:,} translations are {text!r}. If this persists, try another "
                "training.learning_rate.",
            )
        )
    tokens = sum(map(len, ids))
    unknown = sum(list(sentence).count(UNK) for sentence in ids)
    if unknown > _MANY * max(tokens, 1):
        findings.append(
            Finding(
                "unknown",
                f"{unknown:,} of {tokens:,} tokens are UNK. Segment into pieces that cover the "
                "text: segmentation.kind=bpe with a higher segmentation.character_coverage.",
            )
        )
    pairs = zip(hypotheses, sources, strict=True)
    copied = sum(hypothesis == source for hypothesis, source in pairs)
    if copied > _MOST * count:
        findings.append(
            Finding(
                "copied",
                f"{copied:,} of {count:,} translations are copies of the source. Check that the "
                "files of data.train are in two languages.",
            )
        )
    if length_limited > _FEW * count:
        findings.append(
            Finding(
                "length limit",
                f"{length_limited:,} of {count:,} translations reach their longest length and are "
                "cut. If they repeat themselves, train longer, or set "
                "decoding.no_repeat_ngram_size; otherwise raise decoding.max_length_factor.",
            )
        )
    return findings


def data_findings(prepared: Prepared) -> list[Finding]:
    """Return what looks wrong about prepared training data."""
    corpus = prepared.corpus("train")
    findings = []
    for side in ("source", "target"):
        tokens = getattr(corpus, side).tokens
        share = float((tokens == UNK).mean())
        if share > _MANY:
            findings.append(
                Finding(
                    f"unknown {side}",
                    f"{share:.0%} of the {side} tokens are UNK, which no model can translate. "
                    "Choose segmentation.kind=bpe, or raise segmentation.vocabulary_size or "
                    "segmentation.character_coverage.",
                )
            )
    if prepared.manifest.details["configuration"]["segmentation"]["shared"]:
        sample = range(0, len(corpus), max(1, len(corpus) // _SAMPLE))
        copied = sum(np.array_equal(corpus.source[index], corpus.target[index]) for index in sample)
        if copied > _MANY * len(sample):
            findings.append(
                Finding(
                    "copied",
                    f"{copied / len(sample):.0%} of the training pairs have the same text on both "
                    "sides: the model will learn to copy. Remove such pairs from data.train.",
                )
            )
    return findings
