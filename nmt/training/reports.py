"""What a training reports: on the screen, in `metrics.jsonl`, `curves.png` and TensorBoard."""

import json
import logging
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nmt.artifacts import write_atomically
from nmt.choices import ValidationMetric
from nmt.config import TrainingSection
from nmt.errors import InputError
from nmt.runs.compatibility import ENVIRONMENT
from nmt.runs.metrics import CURVES, METRICS, TENSORBOARD, MetricsFile
from nmt.runs.progress import Progress
from nmt.runs.scores import ValidationScores, describe_score, format_perplexity
from nmt.training.diagnostics import TrainingMonitor
from nmt.training.display import ProgressDisplay, Stopwatch
from nmt.training.resume import SettingChange
from nmt.training.schedule import Schedule

if TYPE_CHECKING:
    from torch.utils.tensorboard.writer import SummaryWriter

logger = logging.getLogger(__name__)

# Pairs of a skipped batch that the message names; metrics.jsonl has all of them.
_NAMED_PAIRS = 4


class Reports:
    """The reports of one run, made by its first process.

    Args:
        settings: the `training` section.
        schedule: of the training.
        progress: where training resumes; records after it are dropped.

    Attributes:
        display: of the progress on the screen.
        metrics: the file of records.

    Raises:
        InputError: TensorBoard is configured but not installed.
    """

    def __init__(self, settings: TrainingSection, schedule: Schedule, progress: Progress) -> None:
        self._directory = settings.directory
        self._schedule = schedule
        self._validate_every_steps = settings.validate_every_steps
        limit = settings.max_minutes
        self._max_seconds = math.inf if limit is None else 60 * limit
        self.metrics = MetricsFile(self._directory / METRICS, records=progress.records)
        records = self.metrics.read()
        self._monitor = TrainingMonitor(
            (record["step"], record["loss"]) for record in records if record["kind"] == "training"
        )
        self.display = ProgressDisplay(
            total_steps=schedule.total_steps,
            step=progress.step,
            score=next(
                (_brief_score(record) for record in reversed(records) if "bleu" in record), ""
            ),
        )
        self._board = None
        if settings.tensorboard:
            self._board = _open_board(self._directory / TENSORBOARD, progress)

    def training(self, progress: Progress, stopwatch: Stopwatch) -> None:
        """Report the window of updates in `progress`, which took the time of the stopwatch."""
        window = progress.window
        loss = window.loss / window.steps
        padding_share = window.padding / window.cells
        speed = stopwatch.tokens_per_second()
        epoch_left, left = self._seconds_left(progress, stopwatch.seconds_per_step())
        self.display.report(
            step=progress.step,
            epoch=progress.running_epoch,
            loss=loss,
            tokens_per_second=speed,
            padding_share=padding_share,
            epoch_seconds_left=epoch_left,
            seconds_left=left,
        )
        self._record(
            "training",
            progress,
            loss=loss,
            learning_rate=window.learning_rate,
            feed_previous=window.feed_previous,
            gradient_norm=window.gradient_norm / window.steps,
            padding_share=padding_share,
            target_tokens_per_second=round(speed, 1),
        )
        self._monitor.add_loss(progress.step, loss)

    def _seconds_left(self, progress: Progress, seconds_per_step: float) -> tuple[float, float]:
        """Return the time to the end of the epoch and of the run, with validations and saving."""
        validations = progress.step // self._validate_every_steps
        if validations:
            other_seconds = progress.validation_seconds + progress.checkpoint_seconds
            seconds_per_step += other_seconds / validations / self._validate_every_steps
        epoch_steps = self._schedule.epoch_steps - progress.batches
        total_steps = self._schedule.total_steps - progress.step
        until_limit = max(0.0, self._max_seconds - progress.elapsed_seconds)
        left = min(total_steps * seconds_per_step, until_limit)
        return min(epoch_steps * seconds_per_step, left), left

    def validation(
        self, progress: Progress, scores: ValidationScores, *, metric: ValidationMetric
    ) -> None:
        """Report a validation that `progress` includes."""
        best = progress.best[0]
        improved = best.step == progress.step
        logger.info(
            "validation at step %s  loss %.3f  perplexity %s  BLEU %.2f  chrF2 %.2f%s%s",
            f"{progress.step:,}",
            scores.loss,
            format_perplexity(scores.perplexity),
            scores.bleu,
            scores.chrf,
            f"  cut {scores.length_limited:,}" if scores.length_limited else "",
            "  (best so far)" if improved else f"  (best: {describe_score(best, metric)})",
        )
        self._monitor.add_findings(progress.step, scores.findings)
        record = self._record(
            "validation",
            progress,
            loss=scores.loss,
            perplexity=scores.perplexity,
            bleu=scores.bleu,
            chrf=scores.chrf,
            length_limited=scores.length_limited,
            best=improved,
        )
        self.display.score = _brief_score(record)

    def skipped(self, progress: Progress, reason: str, pairs: Sequence[str]) -> None:
        """Report a batch that did not update the weights, with the names of its pairs."""
        more = len(pairs) - _NAMED_PAIRS
        logger.warning(
            "step %s: %s: the batch is skipped. Its pairs: %s%s",
            f"{progress.step:,}",
            reason,
            ", ".join(pairs[:_NAMED_PAIRS]),
            f" and {more} more, see {self._directory / METRICS}" if more > 0 else "",
        )
        self._record("skipped", progress, reason=reason, pairs=list(pairs))

    def changed(self, progress: Progress, changes: Sequence[SettingChange]) -> None:
        """Report the settings that have changed since the run stopped."""
        for key, before, now in changes:
            change = f"{key}: {json.dumps(before)} before, {json.dumps(now)} now"
            if key in ENVIRONMENT:
                logger.warning(
                    "changed: %s: from here on, the last bits of the weights may differ.", change
                )
            else:
                logger.info("changed: %s", change)
            self._record("changed", progress, key=key, before=before, after=now)

    def close(self) -> None:
        """Write out what is still buffered."""
        if self._board:
            self._board.close()

    def _record(self, kind: str, progress: Progress, **values: Any) -> dict[str, Any]:
        position = {"kind": kind, "step": progress.step, "epoch": progress.running_epoch}
        record = {**position, **values, "elapsed_seconds": round(progress.elapsed_seconds, 2)}
        self.metrics.append(record)
        if self._board:
            for name, value in values.items():
                if isinstance(value, float):
                    self._board.add_scalar(f"{kind}/{name}", value, progress.step)
        return record

    def draw(self, progress: Progress) -> None:
        """Draw the curves of the run so far."""
        # Importing matplotlib takes longer than starting to translate may.
        from nmt.training.plots import draw_curves

        picture = draw_curves(
            self.metrics.read(),
            name=self._directory.name,
            best_step=progress.best[0].step if progress.best else None,
        )
        write_atomically(self._directory / CURVES, [picture])


def _brief_score(record: Mapping[str, Any]) -> str:
    return f"BLEU {record['bleu']:.2f} at {record['step']:,}"


def _open_board(directory: Path, progress: Progress) -> "SummaryWriter":
    try:
        from torch.utils.tensorboard.writer import SummaryWriter
    except ImportError as error:
        raise InputError(
            "training.tensorboard: needs TensorBoard, which is not installed.",
            hint="Run pip install 'nmt[tensorboard]', or set it to false.",
        ) from error
    # Events after the step that training resumes from are written again.
    return SummaryWriter(str(directory), purge_step=progress.step + 1)
