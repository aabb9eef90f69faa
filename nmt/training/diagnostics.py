"""Symptoms of a training that goes wrong, told while there is time to mend it."""

import logging
from collections.abc import Collection, Iterable

logger = logging.getLogger(__name__)

# The loss is expected to fall by this share within so many reports, and never to rise so far.
_REPORTS, _FALL, _RISE = 20, 0.05, 1.5
# Guessing at random has the log of the vocabulary's size, which is below this.
_ABSURD = 50.0


class TrainingMonitor:
    """Watches the losses of a run and tells each symptom once.

    Args:
        losses: (step, loss) of the reports so far.
    """

    def __init__(self, losses: Iterable[tuple[int, float]] = ()) -> None:
        self._losses = list(losses)
        self._told: set[str] = set()
        self._suspected: Collection[str] = ()

    def report(self, step: int, loss: float) -> None:
        """Take note of the mean training loss since the report before."""
        self._losses.append((step, loss))
        first_step, first = self._losses[0]
        lowest_step, lowest = min(self._losses, key=lambda each: each[1])
        if loss > first and loss > _RISE * lowest:
            self._tell(
                "rise",
                f"the loss rose from {lowest:.3f} at step {lowest_step:,} to {loss:.3f} at step "
                f"{step:,}: training diverges. Lower training.learning_rate, or raise "
                "training.warmup_steps.",
            )
        elif loss > _ABSURD:
            self._tell(
                "rise",
                f"the loss is {loss:.3g} at step {step:,}, worse than guessing: training diverges. "
                "Lower training.learning_rate, or raise training.warmup_steps.",
            )
        elif len(self._losses) == _REPORTS and lowest > (1 - _FALL) * first:
            self._tell(
                "level",
                f"the loss has hardly fallen, from {first:.3f} at step {first_step:,} to "
                f"{loss:.3f} at step {step:,}. Do the lines of the two files belong together? Else "
                "try another training.learning_rate.",
            )

    def symptoms(self, step: int, symptoms: Iterable[str]) -> None:
        """Take note of what looks wrong about the translations of a validation.

        It is told when the next validation finds it too: at first, every model is like that.

        Args:
            step: of the validation.
            symptoms: each a topic, a colon and a sentence.
        """
        found = {symptom.partition(":")[0]: symptom for symptom in symptoms}
        for topic in found.keys() & set(self._suspected):
            self._tell(topic, f"validation at step {step:,}: {found[topic]}")
        self._suspected = found.keys()

    def _tell(self, kind: str, message: str) -> None:
        if kind not in self._told:
            self._told.add(kind)
            logger.warning("%s", message)
