"""The training loop: what happens in which order, and what a stop leaves behind."""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import Any

import torch

from nmt.config import TrainingSection
from nmt.data.batches import Indices
from nmt.data.buckets import Boundary
from nmt.data.corpus import EncodedCorpus
from nmt.errors import Interrupted, RunError
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import RESUME_HINT
from nmt.runs.progress import Flags, Progress, StepResult
from nmt.runs.scores import ValidationScores
from nmt.signals import GracefulStop, StopRequested
from nmt.training.display import Stopwatch
from nmt.training.distributed import ProcessGroup
from nmt.training.parts import TrainingParts, build_parts
from nmt.training.prefetch import PreparedBatch
from nmt.training.reports import Reports
from nmt.training.resume import TrainingState

Validate = Callable[[EncoderDecoder], ValidationScores]
# Batches that may be skipped in a row before training gives up.
MAX_SKIPPED_IN_ROW = 10


def build_trainer(
    model: EncoderDecoder,
    corpus: EncodedCorpus,
    boundaries: Sequence[Boundary],
    settings: TrainingSection,
    *,
    validate: Validate | None,
    recorded: Mapping[str, Any],
    seed: int,
    device: torch.device,
    processes: ProcessGroup,
) -> "Trainer":
    """Compose a trainer; arguments as of `build_parts`, `TrainingState` and `Trainer`."""
    parts = build_parts(
        model, corpus, boundaries, settings, seed=seed, device=device, processes=processes
    )
    state = TrainingState(
        settings.directory,
        optimizer=parts.optimizer,
        generators=parts.generators,
        schedule=parts.schedule,
        processes=processes,
        recorded=recorded,
        keep_last=settings.keep_last,
    )
    return Trainer(parts, state, settings, validate=validate)


class Trainer:
    """Trains a model from its last checkpoint, or from the weights it has, to the end.

    Args:
        parts: what training computes with.
        state: saves and restores it.
        settings: the `training` section, with a definite precision.
        validate: scores the model, which is in evaluation mode; None without validation data.

    Attributes:
        progress: how far training has come.
    """

    def __init__(
        self,
        parts: TrainingParts,
        state: TrainingState,
        settings: TrainingSection,
        *,
        validate: Validate | None,
    ) -> None:
        self.parts = parts
        self.state = state
        self.settings = settings
        self.validate = validate
        self.progress = Progress()
        self._restored = False
        self._out_of_time = False
        self._started = time.monotonic()
        self._stopwatch = Stopwatch()

    def restore(self) -> Progress:
        """Restore the last checkpoint, as `run` does first; return how far training has come.

        Raises:
            InputError: all checkpoints are damaged, or they are those of another model.
        """
        if not self._restored:
            self.progress = self.state.restore()
            elapsed = self.progress.elapsed_seconds
            self._out_of_time = self.parts.schedule.out_of_time(elapsed)
            self._started = time.monotonic() - elapsed
            self._restored = True
        return self.progress

    def finished(self) -> str | None:
        """Return why training is over, or None if it is not."""
        return self.parts.schedule.end(self.progress, out_of_time=self._out_of_time)

    def run(self) -> Progress:
        """Train until `finished`; every validation and the end save a checkpoint.

        Raises:
            InputError: as `restore`.
            Interrupted: a signal arrived; everything that was done is saved.
            RunError: training diverged, memory or disk is full, or another process has ended.
        """
        self.restore()
        try:
            self._run()
        except OSError as error:
            raise RunError(
                f"{error.filename or self.settings.directory}: writing failed: "
                f"{error.strerror or error}.",
                hint=RESUME_HINT,
            ) from error
        return self.progress

    def _run(self) -> None:
        processes = self.parts.processes
        with ExitStack() as stack:
            self._stop = stack.enter_context(
                GracefulStop(ignore_repeats=processes.world_size > 1, notify=processes.is_first)
            )
            self._reports = self._open_reports(stack)
            if self._reports and not self.finished():
                self._reports.changed(self.progress, self.state.changes())
            self._stopwatch.restart()
            if self._validation_is_due:
                # A signal arrived when it was.
                self._validate_and_save()
            while not self.finished():
                self._run_epoch()
            if unreported := self.progress.window.steps:
                self._report()
            saved = self.state.step == self.progress.step
            if unreported or self._unvalidated or not saved or self.parts.optimizer.is_stale:
                self._validate_and_save()

    def _open_reports(self, stack: ExitStack) -> Reports | None:
        if not self.parts.processes.is_first:
            return None
        reports = Reports(self.settings, self.parts.schedule, self.progress)
        stack.callback(reports.close)
        stack.enter_context(reports.display)
        return reports

    def _run_epoch(self) -> None:
        batches = self.parts.batch_schedule.epoch(self.progress.epoch)
        remaining = batches[self.progress.batches :]
        with closing(self.parts.prefetcher.batches(remaining)) as prepared:
            for batch in prepared:
                self._after_step(self._step(batch))
                if self.finished():
                    return
        self.progress = self.progress.after_epoch()

    def _step(self, batch: PreparedBatch) -> StepResult:
        schedule = self.parts.schedule
        result = self.parts.optimizer.step(
            batch,
            step=self.progress.step,
            rate=schedule.learning_rate(self.progress),
            feed_previous=schedule.feed_previous(self.progress),
            flags=Flags(
                stop=self._stop.number is not None,
                out_of_time=schedule.out_of_time(self._elapsed()),
            ),
        )
        self._stopwatch.add(result.target_tokens)
        self.progress = self.progress.after_update(result)
        if not result.finite:
            self._skip(result, batch.indices)
        return result

    def _skip(self, result: StepResult, indices: Indices) -> None:
        quantity, value = "loss", result.loss
        if math.isfinite(value):
            quantity, value = "gradient norm", result.gradient_norm
        reason = f"the {quantity} is {value}"
        if self._reports:
            corpus = self.parts.batch_schedule.corpus
            pairs = [corpus.describe_pair(int(index)) for index in indices]
            self._reports.skipped(self.progress, reason, pairs)
        if self.progress.skipped_in_row >= MAX_SKIPPED_IN_ROW:
            raise self._divergence(f"{reason} in {MAX_SKIPPED_IN_ROW} batches in a row")

    def _after_step(self, result: StepResult) -> None:
        """Report, validate and save what is due after a step."""
        step, settings = self.progress.step, self.settings
        stop, self._out_of_time = result.flags
        if self.parts.processes.world_size == 1:  # no other process has to know first
            stop = self._stop.number is not None
        if self._reports:
            self._reports.display.advance()
        if step % settings.log_every_steps == 0 and self.progress.window.steps:
            self._report()
        # Weights that give no finite loss must not replace better ones.
        intact = not self.progress.skipped_in_row
        validates = intact and step % settings.validate_every_steps == 0
        saves = intact and step % (settings.checkpoint_every_steps or math.inf) == 0
        if validates or saves:
            # Even if a signal postpones the validation: the run must resume as if none had come.
            self.parts.optimizer.catch_up()
        if stop:
            self._save()
            raise self._interrupted()
        if validates:
            self._validate_and_save()
        elif saves:
            self._save()

    def _report(self) -> None:
        self.progress = self.progress.at(self._elapsed())
        if self._reports:
            self._reports.training(self.progress, self._stopwatch)
        self.progress = self.progress.after_report()
        self._stopwatch.restart()

    def _elapsed(self) -> float:
        return time.monotonic() - self._started

    @property
    def _unvalidated(self) -> bool:
        return self.validate is not None and self.progress.validated_step != self.progress.step

    @property
    def _validation_is_due(self) -> bool:
        step = self.progress.step
        due = step > 0 and step % self.settings.validate_every_steps == 0
        return due and self._unvalidated and not self.progress.skipped_in_row

    def _validate_and_save(self) -> None:
        with self._stopwatch.paused():
            self.parts.optimizer.catch_up()
            if self._unvalidated:
                self._validate()
            self._save()
            if self._reports:
                self._reports.draw(self.progress)

    def _validate(self) -> None:
        started = time.monotonic()
        scores = self._scores()
        if scores is None:
            self._save()
            raise self._interrupted()
        if not math.isfinite(scores.loss):
            raise self._divergence(f"the validation loss is {scores.loss}")
        settings = self.settings
        reduces = settings.learning_rate_schedule == "plateau"
        self.progress = self.progress.at(self._elapsed()).after_validation(
            scores,
            seconds=time.monotonic() - started,
            metric=settings.best_by,
            keep=settings.keep_best,
            plateau_patience=settings.plateau_patience if reduces else None,
        )
        if self._reports:
            self._reports.validation(self.progress, scores, metric=settings.best_by)

    def _scores(self) -> ValidationScores | None:
        """Return the scores of the first process; None if a signal arrived meanwhile."""
        scores = None
        if self.parts.processes.is_first and self.validate:
            self.parts.model.eval()
            try:
                # The weights are restored whenever the signal arrives.
                with self.parts.optimizer.averaged_weights(), self._stop.interruptible():
                    scores = self.validate(self.parts.model)
            except StopRequested:
                scores = None
        broadcast: ValidationScores | None = self.parts.processes.broadcast(scores)
        return broadcast

    def _save(self) -> None:
        started = time.monotonic()
        if not self.parts.optimizer.all_finite():
            raise self._divergence("a weight is not finite")
        self.progress = self.progress.at(self._elapsed())
        if self._reports:
            self._reports.metrics.flush()
            self.progress = replace(self.progress, records=self._reports.metrics.count)
        self.state.save(self.progress)
        saved = self.progress.after_save(seconds=time.monotonic() - started)
        self.progress = saved.at(self._elapsed())

    def _interrupted(self) -> Interrupted:
        return Interrupted(
            f"stopped after step {self.progress.step:,}, saved in {self.settings.directory}.",
            self._stop.number or 15,
            hint="Run the same command to resume.",
        )

    def _divergence(self, reason: str) -> RunError:
        step = self.state.step
        saved = f"from step {step:,}" if step else "from the beginning"
        return RunError(
            f"training diverged: {reason} at step {self.progress.step:,}.",
            hint=f"Lower training.learning_rate, which is {self.settings.learning_rate:g}, or "
            f"raise training.warmup_steps, and run nmt train again: it resumes {saved}. If it "
            "diverges again, choose another training.directory for a new run.",
        )
