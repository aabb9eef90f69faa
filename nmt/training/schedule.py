"""The schedule of a training: its rates at each step, and when it ends."""

import math

from nmt.choices import FeedPreviousSchedule
from nmt.config import TrainingSection
from nmt.runs.progress import Progress
from nmt.runs.scores import METRIC_NAMES, Finding


class Schedule:
    """The rates and the end of a training, as functions of its progress.

    Args:
        settings: the `training` section.
        epoch_steps: batches of an epoch.

    Attributes:
        epoch_steps: as given.
        total_steps: updates if neither the clock nor early stopping ends training before.
    """

    def __init__(self, settings: TrainingSection, *, epoch_steps: int) -> None:
        self._settings = settings
        self.epoch_steps = epoch_steps
        self.total_steps = settings.max_epochs * epoch_steps
        if settings.max_steps is not None:
            self.total_steps = min(self.total_steps, settings.max_steps)

    def learning_rate(self, progress: Progress) -> float:
        """Return the learning rate of the next update."""
        return learning_rate(
            self._settings,
            step=progress.step,
            epoch=progress.epoch,
            total_steps=self.total_steps,
            reductions=progress.reductions,
        )

    def feed_previous(self, progress: Progress) -> float:
        """Return the probability of feeding a prediction back at the next update."""
        settings = self._settings
        done = progress.step / self.total_steps
        return feed_previous_probability(
            settings.feed_previous, settings.feed_previous_schedule, done
        )

    def findings(self, *, validates: bool) -> list[Finding]:
        """Return what looks wrong about the settings for these data.

        Args:
            validates: whether there are validation data.
        """
        settings = self._settings
        if not validates:
            return [
                Finding(
                    "no validation",
                    "data.valid names no corpus, so the best checkpoint is unknown and training "
                    "cannot stop early: it runs to its last step, and that model is used.",
                )
            ]
        # The first validation is always the best so far.
        earliest = (1 + settings.patience) * settings.validate_every_steps
        if earliest >= min(self.epoch_steps, self.total_steps):
            return []
        return [
            Finding(
                "early end",
                "training may end before all pairs are seen once: at step "
                f"{earliest:,}, if the {settings.patience} validations after the first bring no "
                f"improvement (training.patience); an epoch has {self.epoch_steps:,} steps. Raise "
                "training.validate_every_steps, which is "
                f"{settings.validate_every_steps:,}: two to four validations an epoch are usual.",
            )
        ]

    def out_of_time(self, elapsed_seconds: float) -> bool:
        """Return whether training has reached `max_minutes`."""
        limit = self._settings.max_minutes
        return limit is not None and elapsed_seconds >= 60 * limit

    def end(self, progress: Progress, *, out_of_time: bool) -> str | None:
        """Return why training is over, or None if it is not.

        Args:
            progress: how far it is.
            out_of_time: as the method says, the same in all processes.
        """
        settings = self._settings
        if progress.validations_since_best >= settings.patience:
            name = METRIC_NAMES[settings.best_by]
            return f"{name} has not improved in {settings.patience} validations (training.patience)"
        if settings.max_steps is not None and progress.step >= settings.max_steps:
            return f"step {progress.step:,} is done (training.max_steps)"
        if progress.epoch > settings.max_epochs:
            return f"the last epoch, {settings.max_epochs}, is done (training.max_epochs)"
        if out_of_time:
            return (
                f"training.max_minutes={settings.max_minutes:g} is over: raise it, or leave it "
                "out, to continue"
            )
        return None


def learning_rate(
    settings: TrainingSection, *, step: int, epoch: int, total_steps: int, reductions: int
) -> float:
    """Return the learning rate of an update.

    With r the configured rate, the schedules are, each multiplied by
    min(1, (step + 1) / warmup_steps):

    - constant: r
    - linear: r (1 - step / total_steps)
    - inverse_sqrt: r sqrt(warmup_steps / (step + 1)), as in Vaswani et al. (2017)
    - exponential: r learning_rate_decay^(epoch - 1)
    - plateau: r learning_rate_decay^reductions

    Args:
        settings: the `training` section.
        step: batches before it, 0 or more, including skipped ones.
        epoch: its epoch, from 1.
        total_steps: updates if nothing ends training early.
        reductions: how often validations have reduced the rate.
    """
    rate = settings.learning_rate
    warmup = settings.warmup_steps
    match settings.learning_rate_schedule:
        case "constant":
            pass
        case "linear":
            rate *= 1 - step / total_steps
        case "inverse_sqrt":
            rate *= math.sqrt(warmup / max(warmup, step + 1))
        case "exponential":
            rate *= settings.learning_rate_decay ** (epoch - 1)
        case "plateau":
            rate *= settings.learning_rate_decay**reductions
    return rate * min(1.0, (step + 1) / warmup) if warmup else rate


def feed_previous_probability(largest: float, schedule: FeedPreviousSchedule, done: float) -> float:
    """Return the probability of feeding a prediction back after a share of training.

    The reverse of the decays of Bengio et al. (2015, section 2.4), as shares of `largest` between
    about 0 at the start and about 1 at the end.

    Args:
        largest: 0..1.
        schedule: how the probability grows.
        done: share of all steps that are done, 0..1.
    """
    match schedule:
        case "constant":
            return largest
        case "linear":
            return largest * done
        case "exponential":
            return largest * -math.expm1(-5 * done)
        case "inverse_sigmoid":
            return largest / (1 + math.exp(6 - 12 * done))
