"""How far training has come: all of its state that is not a tensor."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, NamedTuple, Self

from nmt.runs.scores import Metric, ValidationScores, BestCheckpoint


class StepResult(NamedTuple):
    """What came of a batch."""

    loss: float  # mean over its target tokens, in nats
    gradient_norm: float  # before clipping
    target_tokens: int  # real ones
    cells: int  # of source and target as this process had them, padding included
    padding: int  # cells that are padding
    learning_rate: float
    feed_previous: float
    votes: tuple[bool, ...]  # whether any process wants this, for each of some questions

    @property
    def finite(self) -> bool:
        """Whether the weights were moved."""
        return math.isfinite(self.loss) and math.isfinite(self.gradient_norm)


@dataclass(frozen=True)
class Window:
    """Sums over the updates since the last report.

    Attributes:
        loss: of the batches' mean losses, in nats.
        gradient_norm: before clipping.
        steps: updates made; a batch that was skipped is none.
        target_tokens: real ones.
        cells: of source and target, padding included.
        padding: cells that are padding.
        learning_rate: of the last update.
        feed_previous: of the last update.
    """

    loss: float = 0.0
    gradient_norm: float = 0.0
    steps: int = 0
    target_tokens: int = 0
    cells: int = 0
    padding: int = 0
    learning_rate: float = 0.0
    feed_previous: float = 0.0

    def plus(self, update: StepResult) -> Self:
        """Return the sums with one update more."""
        return type(self)(
            loss=self.loss + update.loss,
            gradient_norm=self.gradient_norm + update.gradient_norm,
            steps=self.steps + 1,
            target_tokens=self.target_tokens + update.target_tokens,
            cells=self.cells + update.cells,
            padding=self.padding + update.padding,
            learning_rate=update.learning_rate,
            feed_previous=update.feed_previous,
        )


@dataclass(frozen=True)
class Progress:
    """How far training has come: all of its memory that is not a tensor.

    Attributes:
        step: batches done.
        epoch: the running epoch, from 1.
        batches: batches of that epoch that are done.
        validated_step: the step of the last validation, 0 before the first.
        best: the best validations, the best first.
        validations_since_best: how many there were without a better one.
        reductions: how often validations have reduced the learning rate.
        validations_since_reduction: since then, or since the best one; 0 without reductions.
        skipped: batches left out for a loss or gradient that is no finite number.
        skipped_in_row: those since the last update.
        records: lines of `metrics.jsonl`.
        window: since the last report.
        elapsed_seconds: spent in training, the next two included.
        validation_seconds: spent in validations.
        checkpoint_seconds: spent in saving.
    """

    step: int = 0
    epoch: int = 1
    batches: int = 0
    validated_step: int = 0
    best: tuple[BestCheckpoint, ...] = ()
    validations_since_best: int = 0
    reductions: int = 0
    validations_since_reduction: int = 0
    skipped: int = 0
    skipped_in_row: int = 0
    records: int = 0
    window: Window = field(default_factory=Window)
    elapsed_seconds: float = 0.0
    validation_seconds: float = 0.0
    checkpoint_seconds: float = 0.0

    @property
    def running_epoch(self) -> int:
        """The epoch of the last step: `epoch` itself, unless its first batch is still to come."""
        return self.epoch if self.batches or self.epoch == 1 else self.epoch - 1

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote."""
        best = tuple(BestCheckpoint(*each) for each in values["best"])
        return cls(**{**values, "best": best, "window": Window(**values["window"])})

    def to_json(self) -> dict[str, Any]:
        """Return JSON values; floats keep every bit."""
        return asdict(self)

    def with_scores(
        self, scores: ValidationScores, *, metric: Metric, keep: int, plateau_patience: int | None
    ) -> Self:
        """Return the progress after a validation at this step.

        Args:
            scores: what it found.
            metric: by which one validation is better than another.
            keep: how many of the best to remember.
            plateau_patience: validations without a better one before the learning rate is
                reduced; None if it never is.
        """
        new = BestCheckpoint(self.step, scores.loss, scores.bleu, scores.chrf)
        # Sorting is stable: of equals, the earlier one stays ahead.
        best = sorted((*self.best, new), key=lambda each: each.rank(metric), reverse=True)[:keep]
        if best[0] == new:
            since = waited = 0
        else:
            since = self.validations_since_best + 1
            waited = self.validations_since_reduction + 1 if plateau_patience else 0
        reduced = plateau_patience is not None and waited >= plateau_patience
        return replace(
            self,
            validated_step=self.step,
            best=tuple(best),
            validations_since_best=since,
            reductions=self.reductions + reduced,
            validations_since_reduction=0 if reduced else waited,
        )
