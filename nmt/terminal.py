"""Whether to display progress on the terminal."""

import logging
import sys


def shows_progress() -> bool:
    """Return whether stderr is a terminal and --quiet is not set."""
    return sys.stderr.isatty() and logging.getLogger("nmt").isEnabledFor(logging.INFO)
