"""Whether to display progress on the terminal, and how messages show commands."""

import logging
import shlex
import sys
from pathlib import Path


def shows_progress() -> bool:
    """Return whether stderr is a terminal and --quiet is not set."""
    return sys.stderr.isatty() and logging.getLogger("nmt").isEnabledFor(logging.INFO)


def quote(path: Path) -> str:
    """Return a path as a word of a command that a message shows, quoted for the shell if needed."""
    return shlex.quote(str(path))
