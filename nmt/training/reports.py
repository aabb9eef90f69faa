"""All that a training tells: on the screen, in `metrics.jsonl`, `curves.png` and TensorBoard."""

import logging
import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nmt.artifacts import write_atomically
from nmt.errors import InputError
from nmt.runs.metrics import CURVES, METRICS, TENSORBOARD, MetricsFile
from nmt.runs.progress import Progress
from nmt.runs.scores import Metric, ValidationScores, describe_score, format_perplexity
from nmt.training.diagnostics import TrainingMonitor
from nmt.training.display import ProgressDisplay, Stopwatch

if TYPE_CHECKING:
    from torch.utils.tensorboard.writer import SummaryWriter

logger = logging.getLogger(__name__)

# So many pairs of a skipped batch are named in the message; metrics.jsonl has all of them.
_NAMED_PAIRS = 4


class Reports:
    """The reports of one run, made by its first process.

    Args:
        directory: the run directory.
        progress: where training goes on from; records after it are dropped.
        total_steps: if nothing ends training early.
        epoch_steps: steps of an epoch.
        validate_every_steps: steps between validations.
        max_minutes: of training, None without an end.
        tensorboard: whether to write its files too.

    Raises:
        InputError: TensorBoard is wanted and not installed.
    """

    def __init__(
        self,
        directory: Path,
        progress: Progress,
        *,
        total_steps: int,
        epoch_steps: int,
        validate_every_steps: int,
        max_minutes: float | None,
        tensorboard: bool,
    ) -> None:
        self._directory = directory
        self._total_steps = total_steps
        self._epoch_steps = epoch_steps
        self._validate_every_steps = validate_every_steps
        self._max_seconds = math.inf if max_minutes is None else 60 * max_minutes
        self.metrics = MetricsFile(directory / METRICS, records=progress.records)
        records = self.metrics.read()
        self._monitor = TrainingMonitor(
            (record["step"], record["loss"]) for record in records if record["kind"] == "training"
        )
        self.display = ProgressDisplay(
            total_steps=total_steps,
            step=progress.step,
            score=next((_shown(record) for record in reversed(records) if "bleu" in record), ""),
        )
        self._board = _open_board(directory / TENSORBOARD, progress) if tensorboard else None

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
        self._monitor.report(progress.step, loss)

    def _seconds_left(self, progress: Progress, seconds_per_step: float) -> tuple[float, float]:
        """Return the time to the end of the epoch and of the run, with validations and saving."""
        done = progress.step // self._validate_every_steps
        if done:
            between = progress.validation_seconds + progress.checkpoint_seconds
            seconds_per_step += between / done / self._validate_every_steps
        steps = (self._epoch_steps - progress.batches, self._total_steps - progress.step)
        until_limit = max(0.0, self._max_seconds - progress.elapsed_seconds)
        left = min(steps[1] * seconds_per_step, until_limit)
        return min(steps[0] * seconds_per_step, left), left

    def validation(self, progress: Progress, scores: ValidationScores, *, metric: Metric) -> None:
        """Report a validation that `progress` has taken account of."""
        best = progress.best[0]
        better = best.step == progress.step
        logger.info(
            "validation at step %s  loss %.3f  perplexity %s  BLEU %.2f  chrF2 %.2f%s",
            f"{progress.step:,}",
            scores.loss,
            format_perplexity(scores.perplexity),
            scores.bleu,
            scores.chrf,
            "  (best so far)" if better else f"  (best: {describe_score(best, metric)})",
        )
        self._monitor.symptoms(progress.step, scores.symptoms)
        record = self._record(
            "validation",
            progress,
            loss=scores.loss,
            perplexity=scores.perplexity,
            bleu=scores.bleu,
            chrf=scores.chrf,
            best=better,
        )
        self.display.score = _shown(record)

    def skipped(self, progress: Progress, reason: str, places: list[str]) -> None:
        """Report a batch that did not move the weights."""
        named = ", ".join(places[:_NAMED_PAIRS])
        more = len(places) - _NAMED_PAIRS
        logger.warning(
            "step %s: %s: the batch is skipped. Its pairs: %s%s",
            f"{progress.step:,}",
            reason,
            named,
            f" and {more} more, see {self._directory / METRICS}" if more > 0 else "",
        )
        self._record("skipped", progress, reason=reason, pairs=places)

    def changed(self, progress: Progress, key: str, before: object, after: object) -> None:
        """Report a setting that is another than when the run stopped."""
        self._record("changed", progress, key=key, before=before, after=after)

    def close(self) -> None:
        """Write out what is still held back."""
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
        """Draw the curves anew."""
        # Importing matplotlib takes longer than starting to translate may.
        from nmt.training.plots import draw_curves

        picture = draw_curves(
            self.metrics.read(),
            name=self._directory.name,
            best_step=progress.best[0].step if progress.best else None,
        )
        write_atomically(self._directory / CURVES, [picture])


def _shown(record: Mapping[str, Any]) -> str:
    return f"BLEU {record['bleu']:.2f} at {record['step']:,}"


def _open_board(directory: Path, progress: Progress) -> "SummaryWriter":
    try:
        from torch.utils.tensorboard.writer import SummaryWriter
    except ImportError as error:
        raise InputError(
            "training.tensorboard: needs TensorBoard, which is not installed here. Run pip "
            "install 'nmt[tensorboard]', or set it to false."
        ) from error
    # Events after the step that training goes on from are made again.
    return SummaryWriter(str(directory), purge_step=progress.step + 1)
