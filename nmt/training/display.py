"""What a person who watches a training sees: a progress bar, or lines of text."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from tqdm import tqdm
from tqdm.contrib.logging import logging_redirect_tqdm

from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)


class Stopwatch:
    """Measures the speed of updates, without validations and reports between them."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Start measuring again."""
        self._started = time.monotonic()
        self._tokens = self._steps = 0

    def add(self, tokens: int) -> None:
        """Count one more update."""
        self._tokens += tokens
        self._steps += 1

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Do not count the time of this block."""
        paused = time.monotonic()
        try:
            yield
        finally:
            self._started += time.monotonic() - paused

    def tokens_per_second(self) -> float:
        """Return the speed so far."""
        return self._tokens / max(time.monotonic() - self._started, 1e-9)

    def seconds_per_step(self) -> float:
        """Return the time of an update so far, 0 before the first."""
        return (time.monotonic() - self._started) / self._steps if self._steps else 0.0


class ProgressDisplay:
    """A progress bar on a terminal, lines of text elsewhere, nothing with `--quiet`.

    Args:
        total_steps: steps if training runs to its end.
        step: steps already done.
        score: of the last validation, as a text; empty before the first.
    """

    def __init__(self, *, total_steps: int, step: int, score: str = "") -> None:
        self._total = total_steps
        self.score = score
        self._bar = tqdm(
            total=total_steps, initial=step, unit="step", disable=not shows_progress(), leave=False
        )
        self._redirect = logging_redirect_tqdm([logging.getLogger("nmt")])

    def __enter__(self) -> Self:
        self._redirect.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.close()
        self._redirect.__exit__(kind, error, trace)

    def advance(self) -> None:
        """Count one more step."""
        self._bar.update()

    def report(
        self,
        *,
        step: int,
        epoch: int,
        loss: float,
        tokens_per_second: float,
        padding_share: float,
        epoch_seconds_left: float,
        seconds_left: float,
    ) -> None:
        """Show how far training is."""
        facts = [f"loss {loss:.3f}"]
        if self.score:
            facts.append(self.score)
        facts.append(f"{tokens_per_second:,.0f} target tokens/s")
        facts.append(f"{100 * padding_share:.0f}% padding")
        left = [tqdm.format_interval(seconds) for seconds in (epoch_seconds_left, seconds_left)]
        if not self._bar.disable:
            self._bar.set_description_str(f"epoch {epoch}", refresh=False)
            self._bar.set_postfix_str(f"{', '.join(facts)}, epoch ends in {left[0]}", refresh=False)
            return
        facts.append(f"left: epoch {left[0]}, run {left[1]}")
        logger.info(
            "epoch %d  step %s/%s  %s", epoch, f"{step:,}", f"{self._total:,}", "  ".join(facts)
        )
