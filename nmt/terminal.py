"""Whether somebody is looking on."""

import logging
import sys


def is_watched() -> bool:
    """Tell whether progress should be shown: on a terminal, unless --quiet asked for silence."""
    return sys.stderr.isatty() and logging.getLogger("nmt").isEnabledFor(logging.INFO)
