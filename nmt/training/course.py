"""The course of a training: its rates at each step, and where it ends."""

from nmt.config import TrainingSection
from nmt.runs.progress import Progress
from nmt.runs.scores import METRIC_NAMES
from nmt.training.objective import feed_previous_probability
from nmt.training.rates import learning_rate


class Course:
    """The course of a training as a function of its progress.

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
        """Return the step size of the next update."""
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

    def symptoms(self, *, validates: bool) -> list[str]:
        """Say what looks wrong about the settings for these data, in sentences.

        Args:
            validates: whether there are validation data.
        """
        settings = self._settings
        if not validates:
            return [
                "data.valid names no corpus: nothing tells which checkpoint is best or when to "
                "stop. Training goes on to its last step, and the model is what is there then."
            ]
        # The first validation is always the best so far.
        earliest = (1 + settings.patience) * settings.validate_every_steps
        if earliest >= min(self.epoch_steps, self.total_steps):
            return []
        return [
            f"training may end before all pairs are seen once: at step {earliest:,}, if after the "
            f"first validation {settings.patience} more are no better (training.patience), and an "
            f"epoch has {self.epoch_steps:,}. Raise training.validate_every_steps, which is "
            f"{settings.validate_every_steps:,}: two to four validations an epoch are usual."
        ]

    def out_of_time(self, elapsed_seconds: float) -> bool:
        """Tell whether training has had its time."""
        limit = self._settings.max_minutes
        return limit is not None and elapsed_seconds >= 60 * limit

    def end(self, progress: Progress, *, time_is_up: bool) -> str | None:
        """Say why training is over, or None if it is not.

        Args:
            progress: how far it is.
            time_is_up: what `out_of_time` told all processes alike.
        """
        settings = self._settings
        if progress.validations_since_best >= settings.patience:
            name = METRIC_NAMES[settings.best_by]
            return f"no better {name} in {settings.patience} validations (training.patience)"
        if settings.max_steps is not None and progress.step >= settings.max_steps:
            return f"step {progress.step:,} is done (training.max_steps)"
        if progress.epoch > settings.max_epochs:
            return f"the last epoch, {settings.max_epochs}, is done (training.max_epochs)"
        if time_is_up:
            return (
                f"training.max_minutes={settings.max_minutes:g} is over: raise it, or leave it "
                "out, to go on"
            )
        return None
