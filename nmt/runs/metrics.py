"""The metrics of a run: the names of its files, and the records of `metrics.jsonl`."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nmt.artifacts import flush, write_atomically

logger = logging.getLogger(__name__)

# In a run directory.
METRICS, CURVES, TENSORBOARD = "metrics.jsonl", "curves.png", "tensorboard"
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
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(record, allow_nan=False) + "\n")
        except OSError as error:
            error.filename = str(self._path)  # a failed write does not name its file
            raise
        self.count += 1

    def flush(self) -> None:
        """Wait until all records are on the disk."""
        if self._path.exists():
            flush(self._path)

    def read(self) -> list[dict[str, Any]]:
        """Return all records."""
        return read_records(self._path)


def read_records(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file; none if it does not exist; damaged lines are skipped."""
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
