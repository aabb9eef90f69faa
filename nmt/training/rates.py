"""How the learning rate runs over the steps."""

import math

from nmt.config import TrainingSection


def learning_rate(
    settings: TrainingSection, *, step: int, epoch: int, total_steps: int, reductions: int
) -> float:
    """Return the step size of an update.

    Every schedule is multiplied by min(1, (step + 1) / warmup_steps). After that, with r the
    configured rate:

    - constant: r
    - linear: r (1 - step / total_steps)
    - inverse_sqrt: r sqrt(warmup_steps / (step + 1)), as in Vaswani et al. (2017)
    - exponential: r learning_rate_decay^(epoch - 1)
    - plateau: r learning_rate_decay^reductions

    Args:
        settings: the `training` section.
        step: batches before it, 0 or more; those that were skipped count.
        epoch: its epoch, from 1.
        total_steps: updates if nothing ends training early.
        reductions: how often validation has reduced the rate.
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
