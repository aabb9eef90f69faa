"""What a person watching a training sees, and `metrics.jsonl` for later."""

import json
import logging
import math
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tqdm import tqdm
from tqdm.contrib.logging import logging_redirect_tqdm

from nmt.artifacts import write_atomically

logger = logging.getLogger(__name__)
Record = Mapping[str, str | int | float | bool | None]


class MetricsFile:
    """The records of a run, one JSON object a line.

    Args:
        path: the file; made if missing.
        last_step: records of later steps are dropped: they will be made again.
    """

    def __init__(self, path: Path, *, last_step: int) -> None:
        self._path = path
        before = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        kept = [line + "\n" for line in before.split("\n") if _step(line) <= last_step]
        if "".join(kept) != before:
            write_atomically(path, kept)

    def append(self, record: Record) -> None:
        """Add one record, which has a `step`."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(record, allow_nan=False) + "\n")


def _step(line: str) -> float:
    """Return the step of a record, infinity if the line broke off when the run did."""
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError, TypeError):
        return math.inf


class ProgressDisplay:
    """A progress bar on a terminal, lines of text elsewhere, nothing with `--quiet`.

    Args:
        total_steps: steps if training runs to its end.
        step: steps already done.
    """

    def __init__(self, *, total_steps: int, step: int) -> None:
        self._total = total_steps
        visible = sys.stderr.isatty() and logger.isEnabledFor(logging.INFO)
        self._bar = tqdm(
            total=total_steps, initial=step, unit="step", disable=not visible, leave=False
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
        """One step more is done."""
        self._bar.update()

    def report(
        self, *, step: int, epoch: int, loss: float, tokens_per_second: float, seconds_left: float
    ) -> None:
        """Show where training stands."""
        if not self._bar.disable:
            self._bar.set_description_str(f"epoch {epoch}", refresh=False)
            self._bar.set_postfix_str(
                f"loss {loss:.3f}, {tokens_per_second:,.0f} target tokens/s", refresh=False
            )
            return
        logger.info(
            "epoch %d  step %s/%s  loss %.3f  %s target tokens/s  %s left",
            epoch,
            f"{step:,}",
            f"{self._total:,}",
            loss,
            f"{tokens_per_second:,.0f}",
            tqdm.format_interval(seconds_left),
        )
