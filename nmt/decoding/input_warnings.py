"""Warnings about input lines: the first ten of each kind with their number, then a count."""

import logging
from collections import Counter

logger = logging.getLogger(__name__)

# Lines of one kind that are listed with their number.
MAX_LISTED = 10


class InputWarnings:
    """Log warnings about input lines, and count them.

    Args:
        name: of the input, which each warning begins with; also an attribute.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._counts: Counter[str] = Counter()

    def add(self, number: int, kind: str, detail: str = "") -> None:
        """Warn about a line.

        Args:
            number: of the line, from 1.
            kind: what is wrong; warnings with the same text are counted together.
            detail: appended for this line only.
        """
        self._counts[kind] += 1
        if self._counts[kind] <= MAX_LISTED:
            logger.warning("%s:%d: %s%s", self.name, number, kind, detail)
        if self._counts[kind] == MAX_LISTED:
            logger.warning("%s: further lines of this kind are counted, not listed", self.name)

    def summarize(self) -> None:
        """Log the number of lines of each kind that was not listed completely."""
        for kind, count in self._counts.items():
            if count > MAX_LISTED:
                logger.warning("%s: %s lines in total: %s", self.name, f"{count:,}", kind)
