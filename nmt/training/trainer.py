"""The training loop."""

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from nmt.config import TrainingSection
from nmt.data.batches import Batch, BatchSchedule, make_batch
from nmt.errors import RunError
from nmt.model.network import EncoderDecoder
from nmt.training.checkpoints import CheckpointStore, Progress, load_training
from nmt.training.objective import Objective, feed_previous_probability, perplexity
from nmt.training.progress import MetricsFile, ProgressDisplay

logger = logging.getLogger(__name__)


class Scores(NamedTuple):
    """What a validation found."""

    loss: float  # mean full-softmax cross-entropy of a target token, in nats
    bleu: float  # of greedy translations, 0..100

    @property
    def perplexity(self) -> float:
        """As `objective.perplexity`."""
        return perplexity(self.loss)


Validate = Callable[[EncoderDecoder], Scores]


@dataclass
class _Window:
    """Sums since the last report, and when it was; validations stop this clock."""

    loss: torch.Tensor
    target_tokens: int = 0
    steps: int = 0
    started: float = 0.0


class Trainer:
    """Trains a model from its last checkpoint, or from the beginning, to the end.

    Args:
        model: with fresh weights.
        schedule: the batches.
        validate: scores the model, which it gets in evaluation mode; None without validation data.
        settings: the `training` section.
        seed: of the candidate sampler and of dropout.
        directory: the run directory.
        device: where model and batches live.

    Raises:
        InputError: the last checkpoint is damaged or of another model.
    """

    def __init__(
        self,
        *,
        model: EncoderDecoder,
        schedule: BatchSchedule,
        validate: Validate | None,
        settings: TrainingSection,
        seed: int,
        directory: Path,
        device: torch.device,
    ) -> None:
        self.model = model.to(device)
        self.schedule = schedule
        self.validate = validate
        self.settings = settings
        self.device = device
        self.store = CheckpointStore(directory)
        self.optimizer = torch.optim.Adam(model.parameters(), lr=settings.learning_rate, fused=True)
        dropout_seed, candidates_seed = map(int, np.random.SeedSequence(seed).generate_state(2))
        torch.manual_seed(dropout_seed)
        self.generators = {"cpu": torch.default_generator}
        if device.type == "cuda":
            self.generators["cuda"] = torch.cuda.default_generators[device.index or 0]
        self.objective = Objective.of(
            settings,
            corpus=schedule.corpus,
            vocabulary_size=len(model.projection_bias),
            seed=candidates_seed,
            device=device,
        )
        if sampler := self.objective.sampler:
            self.generators[f"candidates_{device.type}"] = sampler.generator
        # If no early stopping comes in between.
        self.total_steps = settings.max_epochs * schedule.batches_per_epoch()
        self.progress = Progress()
        if latest := self.store.find("latest"):
            self.progress = load_training(latest, self.model, self.optimizer, self.generators)
            self.store.restore_best(self.progress)
        self.metrics = MetricsFile(directory / "metrics.jsonl", last_step=self.progress.step)
        self._started = time.monotonic() - self.progress.elapsed_seconds
        self._saved_step = self.progress.step
        self._feed_previous = 0.0  # at the last update
        self._window = self._new_window()

    @property
    def _done(self) -> float:
        """The share of all steps that is behind us."""
        return self.progress.step / self.total_steps

    def learning_rate(self) -> float:
        """Return the step size of the next update."""
        left = 1 - self._done
        match self.settings.learning_rate_schedule:
            case "constant":
                return self.settings.learning_rate
            case "linear":
                return self.settings.learning_rate * left

    def feed_previous(self) -> float:
        """Return the probability of feeding a prediction back at the next update."""
        schedule = self.settings.feed_previous_schedule
        return feed_previous_probability(self.settings.feed_previous, schedule, self._done)

    def finished(self) -> str | None:
        """Say why training is over, or None if it is not."""
        if self.progress.validations_since_best >= self.settings.patience:
            return f"no better BLEU in {self.settings.patience} validations (training.patience)"
        if self.progress.epoch > self.settings.max_epochs:
            return f"the last epoch, {self.settings.max_epochs}, is done (training.max_epochs)"
        return None

    def run(self) -> Progress:
        """Train until `finished`; every validation and the end leave a checkpoint.

        Raises:
            RunError: training diverged, or a checkpoint cannot be written.
        """
        with ProgressDisplay(total_steps=self.total_steps, step=self.progress.step) as display:
            while not self.finished():
                self._run_epoch(display)
            if self._window.steps:
                self._report(display)
        if self._saved_step != self.progress.step:
            self._checkpoint()
        return self.progress

    def _run_epoch(self, display: ProgressDisplay) -> None:
        batches = self.schedule.epoch(self.progress.epoch)
        for indices in batches[self.progress.batches :]:
            self._update(make_batch(self.schedule.corpus, indices, self.device))
            self.progress = replace(
                self.progress, step=self.progress.step + 1, batches=self.progress.batches + 1
            )
            display.advance()
            if self.progress.step % self.settings.log_every_steps == 0:
                self._report(display)
            if self.progress.step % self.settings.validate_every_steps == 0:
                paused = time.monotonic()
                self._checkpoint()
                self._window.started += time.monotonic() - paused
                if self.finished():
                    return
        self.progress = replace(self.progress, epoch=self.progress.epoch + 1, batches=0)

    def _update(self, batch: Batch) -> None:
        """Move the weights by one step."""
        self.model.train()
        self._feed_previous = self.feed_previous()
        loss = self.objective.loss(self.model, batch, feed_previous=self._feed_previous)
        self.optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.settings.gradient_clip_norm)
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate()
        self.optimizer.step()
        self._window.loss += loss.detach()
        self._window.target_tokens += batch.target_tokens
        self._window.steps += 1

    def _new_window(self) -> _Window:
        return _Window(loss=torch.zeros((), device=self.device), started=time.monotonic())

    @property
    def _epoch(self) -> int:
        """The epoch of the last step; `progress` is past the last one when training ends."""
        return min(self.progress.epoch, self.settings.max_epochs)

    def _report(self, display: ProgressDisplay) -> None:
        loss = float(self._window.loss) / self._window.steps
        window, self._window = self._window, self._new_window()
        seconds = self._window.started - window.started
        if not math.isfinite(loss):
            raise self._divergence(f"the loss is {loss}")
        speed = window.target_tokens / seconds
        left = (self.total_steps - self.progress.step) * seconds / window.steps
        display.report(
            step=self.progress.step,
            epoch=self._epoch,
            loss=loss,
            tokens_per_second=speed,
            seconds_left=left,
        )
        self.metrics.append(
            {
                "kind": "training",
                "step": self.progress.step,
                "epoch": self._epoch,
                "loss": loss,
                "learning_rate": self.optimizer.param_groups[0]["lr"],
                "feed_previous": self._feed_previous,
                "target_tokens_per_second": round(speed, 1),
                "elapsed_seconds": round(time.monotonic() - self._started, 2),
            }
        )

    def _divergence(self, symptom: str) -> RunError:
        return RunError(
            f"training diverged: {symptom} at step {self.progress.step:,}. Start another run with "
            "a lower training.learning_rate, in another training.directory; the checkpoints "
            "saved so far are whole."
        )

    def _checkpoint(self) -> None:
        """Validate, save, and remember the best."""
        if not all(bool(weight.isfinite().all()) for weight in self.model.parameters()):
            raise self._divergence("a weight is no finite number")
        scores = self._validate(self.validate) if self.validate else None
        elapsed = round(time.monotonic() - self._started, 2)
        self.progress = replace(self.progress, elapsed_seconds=elapsed)
        if scores:
            self.metrics.append(
                {
                    "kind": "validation",
                    "step": self.progress.step,
                    "epoch": self._epoch,
                    "loss": scores.loss,
                    "perplexity": scores.perplexity,
                    "bleu": scores.bleu,
                    "best": self.progress.best_step == self.progress.step,
                    "elapsed_seconds": elapsed,
                }
            )
        self.store.save(self.model, self.optimizer, self.generators, self.progress)
        self._saved_step = self.progress.step

    def _validate(self, validate: Validate) -> Scores:
        self.model.eval()
        scores = validate(self.model)
        if not math.isfinite(scores.loss):
            raise self._divergence(f"the validation loss is {scores.loss}")
        best_loss = self.progress.best_loss
        better = best_loss is None or (
            (scores.bleu, -scores.loss) > (self.progress.best_bleu, -best_loss)
        )
        if better:
            self.progress = replace(
                self.progress,
                best_step=self.progress.step,
                best_bleu=scores.bleu,
                best_loss=scores.loss,
                validations_since_best=0,
            )
        else:
            since = self.progress.validations_since_best + 1
            self.progress = replace(self.progress, validations_since_best=since)
        logger.info(
            "validation at step %s  loss %.3f  perplexity %.2f  BLEU %.2f%s",
            f"{self.progress.step:,}",
            scores.loss,
            scores.perplexity,
            scores.bleu,
            "  (best so far)" if better else f"  (best: {self.progress.best_bleu:.2f})",
        )
        return scores
