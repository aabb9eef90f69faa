"""Progress on the terminal, and how messages show commands."""

import logging
import shlex
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def shows_progress() -> bool:
    """Return whether stderr is a terminal and --quiet is not set."""
    return sys.stderr.isatty() and logging.getLogger("nmt").isEnabledFor(logging.INFO)


def with_progress_bar(lines: Iterable[T]) -> Iterable[T]:
    """Yield lines or pairs of lines, with a progress bar if progress is displayed."""
    bar: Iterable[T] = tqdm(lines, unit=" lines", disable=not shows_progress(), leave=False)
    return bar


def quote(path: Path) -> str:
    """Return a path as a word of a command that a message shows, quoted for the shell if needed."""
    return shlex.quote(str(path))
