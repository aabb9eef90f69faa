"""How far training has come: all of its state that is not a tensor."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, NamedTuple, Self

from nmt.choices import ValidationMetric
from nmt.runs.scores import BestCheckpoint, ValidationScores


class Flags(NamedTuple):
    """Requests of a process at a step; after the step, all processes have the requests of any."""

    stop: bool = False  # a signal arrived
    out_of_time: bool = False


class StepResult(NamedTuple):
    """The outcome of one training step."""

    loss: float  # mean over the target tokens of the batch, in nats
    gradient_norm: float  # before clipping
    target_tokens: int  # without padding
    cells: int  # of source and target in this process, padding included
    padding: int  # cells that are padding
    learning_rate: float
    feed_previous: float
    flags: Flags  # set if any process asks for it

    @property
    def finite(self) -> bool:
        """Whether loss and gradient are finite; otherwise the weights were not updated."""
        return math.isfinite(self.loss) and math.isfinite(self.gradient_norm)


@dataclass(frozen=True)
class Window:
    """Sums over the updates since the last report.

    Attributes:
        loss: of the batches' mean losses, in nats.
        gradient_norm: before clipping.
        steps: updates; skipped batches do not count.
        target_tokens: without padding.
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

    def plus(self, result: StepResult) -> Self:
        """Return the sums with one more update."""
        return type(self)(
            loss=self.loss + result.loss,
            gradient_norm=self.gradient_norm + result.gradient_norm,
            steps=self.steps + 1,
            target_tokens=self.target_tokens + result.target_tokens,
            cells=self.cells + result.cells,
            padding=self.padding + result.padding,
            learning_rate=result.learning_rate,
            feed_previous=result.feed_previous,
        )


@dataclass(frozen=True)
class Progress:
    """How far training has come: all of its state that is not a tensor.

    Attributes:
        step: batches done.
        epoch: the current epoch, from 1.
        batches: batches of that epoch that are done.
        validated_step: the step of the last validation, 0 before the first.
        best: the best checkpoints, best first.
        validations_since_best: how many there were without an improvement.
        reductions: how often validations have reduced the learning rate.
        validations_since_reduction: since then, or since the best one; 0 without reductions.
        skipped: batches left out because their loss or gradient was not finite.
        skipped_in_row: of these, since the last update.
        records: lines of `metrics.jsonl`.
        window: since the last report.
        elapsed_seconds: spent in training, including the next two.
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
        """The epoch of the last step: `epoch`, unless none of its batches is done yet."""
        return self.epoch if self.batches or self.epoch == 1 else self.epoch - 1

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote."""
        best = tuple(BestCheckpoint(*entry) for entry in values["best"])
        return cls(**{**values, "best": best, "window": Window(**values["window"])})

    def to_json(self) -> dict[str, Any]:
        """Return JSON values; floats keep every bit."""
        return asdict(self)

    def at(self, elapsed_seconds: float) -> Self:
        """Return the same progress at a later time."""
        return replace(self, elapsed_seconds=elapsed_seconds)

    def after_update(self, result: StepResult) -> Self:
        """Return the progress after a batch, which was skipped if it was not finite."""
        progress = replace(self, step=self.step + 1, batches=self.batches + 1)
        if result.finite:
            return replace(progress, skipped_in_row=0, window=self.window.plus(result))
        return replace(progress, skipped=self.skipped + 1, skipped_in_row=self.skipped_in_row + 1)

    def after_epoch(self) -> Self:
        """Return the progress at the beginning of the next epoch."""
        return replace(self, epoch=self.epoch + 1, batches=0)

    def after_report(self) -> Self:
        """Return the progress with an empty window."""
        return replace(self, window=Window())

    def after_save(self, *, seconds: float) -> Self:
        """Return the progress after a checkpoint that took so long to write."""
        return replace(self, checkpoint_seconds=self.checkpoint_seconds + seconds)

    def after_validation(
        self,
        scores: ValidationScores,
        *,
        seconds: float,
        metric: ValidationMetric,
        keep: int,
        plateau_patience: int | None,
    ) -> Self:
        """Return the progress after a validation at this step.

        Args:
            scores: of the validation.
            seconds: that it took.
            metric: that ranks validations.
            keep: how many of the best to remember.
            plateau_patience: validations without an improvement before the learning rate is
                reduced; None if it never is.
        """
        new = BestCheckpoint(self.step, scores.loss, scores.bleu, scores.chrf)
        # Sorting is stable: among equals, the earlier one stays first.
        ranked = sorted((*self.best, new), key=lambda entry: entry.rank(metric), reverse=True)
        if ranked[0] == new:
            since_best = since_reduction = 0
        else:
            since_best = self.validations_since_best + 1
            since_reduction = self.validations_since_reduction + 1 if plateau_patience else 0
        reduces = plateau_patience is not None and since_reduction >= plateau_patience
        return replace(
            self,
            validated_step=self.step,
            best=tuple(ranked[:keep]),
            validations_since_best=since_best,
            reductions=self.reductions + reduces,
            validations_since_reduction=0 if reduces else since_reduction,
            validation_seconds=self.validation_seconds + seconds,
        )
