"""What a person watching a training sees, and `metrics.jsonl` for later."""

import json
import logging
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tqdm import tqdm
from tqdm.contrib.logging import logging_redirect_tqdm

from nmt.artifacts import flush, write_atomically
from nmt.terminal import is_watched

logger = logging.getLogger(__name__)
Record = Mapping[str, Any]


class MetricsFile:
    """The records of a run, one JSON object a line.

    Args:
        path: the file; made with the first record.
        records: how many to keep; later ones are dropped, since they will be made again.
    """

    def __init__(self, path: Path, *, records: int) -> None:
        self._path = path
        before = path.read_bytes() if path.exists() else b""
        lines = before.split(b"\n")[:-1]  # what follows the last line end broke off
        kept = [line.decode("utf-8", errors="replace") + "\n" for line in lines[:records]]
        if len(kept) < records:
            logger.warning(
                "%s: must hold the %s records made so far, but holds %s: the others are lost.",
                path,
                f"{records:,}",
                f"{len(kept):,}",
            )
        if "".join(kept).encode() != before:
            write_atomically(path, kept)
        self.count = len(kept)

    def append(self, record: Record) -> None:
        """Add one record."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(record, allow_nan=False) + "\n")
        self.count += 1

    def flush(self) -> None:
        """Wait until all records are on the disk."""
        if self._path.exists():
            flush(self._path)

    def read(self) -> list[dict[str, Any]]:
        """Return all records."""
        return read_records(self._path)


def read_records(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file, none if it is not there; damaged lines are left out."""
    if not path.exists():
        return []
    records = []
    for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict) and "kind" in record:
            records.append(record)
    return records


class Stopwatch:
    """Measures the speed of updates, without what comes between them."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget what was measured."""
        self._started = time.monotonic()
        self._tokens = self._steps = 0

    def add(self, tokens: int) -> None:
        """One update more is done."""
        self._tokens += tokens
        self._steps += 1

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Let the time of this block not count."""
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
            total=total_steps, initial=step, unit="step", disable=not is_watched(), leave=False
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
        """Show where training stands."""
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
