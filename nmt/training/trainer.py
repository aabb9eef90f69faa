"""The training loop: what happens in which order, and how it goes on after a stop."""

import math
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from nmt.config import TrainingSection
from nmt.data.batches import BatchSchedule, Indices
from nmt.errors import Interrupted, RunError
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import RESUME_HINT
from nmt.runs.progress import Progress, StepResult, Window
from nmt.runs.scores import ValidationScores
from nmt.signals import GracefulStop, StopRequested
from nmt.training.display import Stopwatch
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.optimizer import Optimizer
from nmt.training.precision import make_core
from nmt.training.prefetch import Prefetcher, PreparedBatch
from nmt.training.reports import Reports
from nmt.training.resume import RandomGenerators, TrainingState
from nmt.training.schedule import Schedule

Validate = Callable[[EncoderDecoder], ValidationScores]
# Batches that may be skipped one after the other before training gives up.
MOST_SKIPPED_IN_ROW = 10


class Trainer:
    """Trains a model from its last checkpoint, or from the weights it has, to the end.

    Args:
        model: to train.
        batch_schedule: the batches.
        validate: scores the model, which it gets in evaluation mode; None without validation data.
        settings: the `training` section, its precision settled.
        recorded: as in `TrainingState`.
        seed: of the candidate sampler and of dropout.
        directory: the run directory.
        device: where model and batches live.
        processes: that train together.
        place_of: names a pair of the training data by its index.

    Raises:
        InputError: all checkpoints are damaged, or they are another model's.
    """

    def __init__(
        self,
        *,
        model: EncoderDecoder,
        batch_schedule: BatchSchedule,
        validate: Validate | None,
        settings: TrainingSection,
        recorded: dict[str, Any],
        seed: int,
        directory: Path,
        device: torch.device,
        processes: ProcessGroup,
        place_of: Callable[[int], str],
    ) -> None:
        self.model = model.to(device)
        self.batch_schedule = batch_schedule
        self.validate = validate
        self.settings = settings
        self.processes = processes
        self.place_of = place_of
        self.directory = directory
        generators = RandomGenerators(seed, device, processes)
        self.optimizer = Optimizer(
            self.model,
            make_core(self.model, settings),
            TrainingLoss.from_settings(
                settings,
                corpus=batch_schedule.corpus,
                vocabulary_size=len(model.projection_bias),
                seed=generators.candidates_seed,
            ),
            settings=settings,
            processes=processes,
            device=device,
        )
        self.prefetcher = Prefetcher(
            batch_schedule.corpus, settings=settings, processes=processes, device=device
        )
        self.schedule = Schedule(settings, epoch_steps=batch_schedule.batches_per_epoch())
        self.state = TrainingState(
            directory,
            optimizer=self.optimizer,
            generators=generators,
            processes=processes,
            recorded=recorded,
            keep_last=settings.keep_last,
        )
        self.progress = self.state.restore(self.schedule.learning_rate)
        self._time_is_up = self.schedule.out_of_time(self.progress.elapsed_seconds)
        self._started = time.monotonic() - self.progress.elapsed_seconds
        self._stopwatch = Stopwatch()

    def finished(self) -> str | None:
        """Say why training is over, or None if it is not."""
        return self.schedule.end(self.progress, time_is_up=self._time_is_up)

    def run(self) -> Progress:
        """Train until `finished`; every validation and the end leave a checkpoint.

        Raises:
            Interrupted: a signal came; all that was done is saved.
            RunError: training diverged, memory or disk is full, or another process is gone.
        """
        try:
            self._run()
        except OSError as error:
            raise RunError(
                f"{error.filename or self.directory}: writing failed: {error.strerror or error}.",
                hint=RESUME_HINT,
            ) from error
        return self.progress

    def _run(self) -> None:
        with ExitStack() as stack:
            self._stop = stack.enter_context(
                GracefulStop(
                    ignore_repeats=self.processes.world_size > 1, notify=self.processes.is_first
                )
            )
            self._reports = self._open_reports(stack)
            for change in self.state.changes():
                if self._reports:
                    self._reports.changed(self.progress, *change)
            self._stopwatch.restart()
            if self._validation_is_due:
                # A signal came when it was.
                self._validate_and_save()
            while not self.finished():
                self._run_epoch()
            if window := self.progress.window.steps:
                self._report()
            saved = self.state.step == self.progress.step
            if window or self._unvalidated or not saved or self.optimizer.is_stale:
                self._validate_and_save()

    def _open_reports(self, stack: ExitStack) -> Reports | None:
        if not self.processes.is_first:
            return None
        reports = Reports(
            self.directory,
            self.progress,
            total_steps=self.schedule.total_steps,
            epoch_steps=self.schedule.epoch_steps,
            validate_every_steps=self.settings.validate_every_steps,
            max_minutes=self.settings.max_minutes,
            tensorboard=self.settings.tensorboard,
        )
        stack.callback(reports.close)
        stack.enter_context(reports.display)
        return reports

    def _run_epoch(self) -> None:
        batches = self.batch_schedule.epoch(self.progress.epoch)
        with closing(self.prefetcher.batches(batches[self.progress.batches :])) as ready:
            for batch in ready:
                self._after(self._update(batch))
                if self.finished():
                    return
        self.progress = replace(self.progress, epoch=self.progress.epoch + 1, batches=0)

    def _update(self, batch: PreparedBatch) -> StepResult:
        update = self.optimizer.step(
            batch,
            step=self.progress.step,
            rate=self.schedule.learning_rate(self.progress),
            feed_previous=self.schedule.feed_previous(self.progress),
            votes=(self._stop.number is not None, self.schedule.out_of_time(self._elapsed())),
        )
        self._stopwatch.add(update.target_tokens)
        progress = replace(
            self.progress,
            step=self.progress.step + 1,
            batches=self.progress.batches + 1,
            skipped_in_row=0,
        )
        if update.finite:
            self.progress = replace(progress, window=progress.window.plus(update))
        else:
            self.progress = replace(
                progress,
                skipped=self.progress.skipped + 1,
                skipped_in_row=self.progress.skipped_in_row + 1,
            )
            self._skip(update, batch.indices)
        return update

    def _skip(self, update: StepResult, indices: Indices) -> None:
        what, value = "loss", update.loss
        if math.isfinite(value):
            what, value = "gradient norm", update.gradient_norm
        reason = f"the {what} is {value}"
        if self._reports:
            places = [self.place_of(int(index)) for index in indices]
            self._reports.skipped(self.progress, reason, places)
        if self.progress.skipped_in_row >= MOST_SKIPPED_IN_ROW:
            raise self._divergence(f"{reason} in {MOST_SKIPPED_IN_ROW} batches in a row")

    def _after(self, update: StepResult) -> None:
        """Do what is due after a step."""
        step, settings = self.progress.step, self.settings
        stop, self._time_is_up = update.votes
        if self.processes.world_size == 1:  # none must be asked first
            stop = self._stop.number is not None
        if self._reports:
            self._reports.display.advance()
        if step % settings.log_every_steps == 0 and self.progress.window.steps:
            self._report()
        # Weights that give no finite loss must not push better ones out.
        counts = not self.progress.skipped_in_row
        validates = counts and step % settings.validate_every_steps == 0
        saves = counts and step % (settings.checkpoint_every_steps or math.inf) == 0
        if validates or saves:
            # Also if a signal lets the validation wait: the run must go on as if none had come.
            self.optimizer.catch_up()
        if stop:
            self._save()
            raise self._interrupted()
        if validates:
            self._validate_and_save()
        elif saves:
            self._save()

    def _report(self) -> None:
        self.progress = replace(self.progress, elapsed_seconds=self._elapsed())
        if self._reports:
            self._reports.training(self.progress, self._stopwatch)
        self.progress = replace(self.progress, window=Window())
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
            self.optimizer.catch_up()
            if self._unvalidated:
                started = time.monotonic()
                self._validate()
                seconds = self.progress.validation_seconds + time.monotonic() - started
                self.progress = replace(self.progress, validation_seconds=seconds)
            self._save()
            if self._reports:
                self._reports.draw(self.progress)

    def _validate(self) -> None:
        scores = self._scores()
        if scores is None:
            self._save()
            raise self._interrupted()
        if not math.isfinite(scores.loss):
            raise self._divergence(f"the validation loss is {scores.loss}")
        settings = self.settings
        reduces = settings.learning_rate_schedule == "plateau"
        self.progress = replace(self.progress, elapsed_seconds=self._elapsed()).with_scores(
            scores,
            metric=settings.best_by,
            keep=settings.keep_best,
            plateau_patience=settings.plateau_patience if reduces else None,
        )
        if self._reports:
            self._reports.validation(self.progress, scores, metric=settings.best_by)

    def _scores(self) -> ValidationScores | None:
        """Return the scores of the first process, None if a signal came in between."""
        scores = None
        if self.processes.is_first and self.validate:
            self.model.eval()
            try:
                # The weights are put back whole, whenever the signal comes.
                with self.optimizer.weights_to_translate(), self._stop.interruptible():
                    scores = self.validate(self.model)
            except StopRequested:
                scores = None
        found: ValidationScores | None = self.processes.broadcast(scores)
        return found

    def _save(self) -> None:
        started = time.monotonic()
        if not self.optimizer.finite():
            raise self._divergence("a weight is no finite number")
        self.progress = replace(self.progress, elapsed_seconds=self._elapsed())
        if self._reports:
            self._reports.metrics.flush()
            self.progress = replace(self.progress, records=self._reports.metrics.count)
        self.state.save(self.progress)
        seconds = self.progress.checkpoint_seconds + time.monotonic() - started
        self.progress = replace(
            self.progress, checkpoint_seconds=seconds, elapsed_seconds=self._elapsed()
        )

    def _interrupted(self) -> Interrupted:
        return Interrupted(
            f"stopped after step {self.progress.step:,}, with all of it saved in {self.directory}. "
            "The same command goes on from there.",
            self._stop.number or 15,
        )

    def _divergence(self, symptom: str) -> RunError:
        step = self.state.step
        saved = f"from step {step:,}" if step else "from the beginning"
        return RunError(
            f"training diverged: {symptom} at step {self.progress.step:,}. Lower "
            f"training.learning_rate, which is {self.settings.learning_rate:g}, or raise "
            f"training.warmup_steps, and run nmt train again: it goes on {saved}. If it diverges "
            "again, choose another training.directory for a new run."
        )
