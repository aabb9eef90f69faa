"""The scores of a validation, and how one is better than another."""

import math
from collections.abc import Mapping
from typing import NamedTuple

from nmt.choices import ValidationMetric

METRIC_NAMES: Mapping[ValidationMetric, str] = {
    "bleu": "BLEU",
    "chrf": "chrF2",
    "loss": "loss",
    "perplexity": "perplexity",
}


def perplexity(loss: float) -> float:
    """Return exp(loss) of a mean loss in nats, at most about the largest float."""
    return math.exp(min(loss, 709))


class Finding(NamedTuple):
    """Something that looks wrong about a training or its data."""

    kind: str  # each kind is reported once
    message: str  # sentences, with what to do


class ValidationScores(NamedTuple):
    """The scores of a validation."""

    loss: float  # mean full-softmax cross-entropy of a target token, in nats
    bleu: float  # of greedy translations, 0..100
    chrf: float  # of the same, 0..100
    findings: tuple[Finding, ...] = ()  # about the translations
    length_limited: int = 0  # translations that are cut at their longest length

    @property
    def perplexity(self) -> float:
        """exp(loss)."""
        return perplexity(self.loss)


class BestCheckpoint(NamedTuple):
    """The step and the scores of a validation; the best ones have a checkpoint."""

    step: int
    loss: float
    bleu: float
    chrf: float

    def rank(self, metric: ValidationMetric) -> tuple[float, float]:
        """Return a key that is larger for better scores; among equals, the lower loss is better."""
        match metric:
            case "bleu":
                return self.bleu, -self.loss
            case "chrf":
                return self.chrf, -self.loss
            case "loss" | "perplexity":
                return -self.loss, 0.0


def describe_score(validated: BestCheckpoint, metric: ValidationMetric) -> str:
    """Return a score with its name, such as `BLEU 35.17`."""
    match metric:
        case "perplexity":
            shown = format_perplexity(ValidationScores(*validated[1:]).perplexity)
        case "loss":
            shown = f"{validated.loss:.3f}"
        case "bleu" | "chrf":
            shown = f"{getattr(validated, metric):.2f}"
    return f"{METRIC_NAMES[metric]} {shown}"


def format_perplexity(perplexity: float) -> str:
    """Return a perplexity with two digits after the point, or as a power of ten if it is huge."""
    return f"{perplexity:.2f}" if perplexity < 1e6 else f"{perplexity:.1e}"
