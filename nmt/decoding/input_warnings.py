"""Warnings about lines of input: the first of each kind by number, the others by count."""

import logging
from collections import Counter

logger = logging.getLogger(__name__)

NAMED = 10


class InputWarnings:
    """What was wrong with lines so far.

    Args:
        name: of the input, for the warnings.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._counts: Counter[str] = Counter()

    def add(self, number: int, kind: str, detail: str = "") -> None:
        """Warn about a line.

        Args:
            number: of the line, from 1.
            kind: what is wrong, the same words for every such line.
            detail: what more is to say of this one.
        """
        self._counts[kind] += 1
        if self._counts[kind] <= NAMED:
            logger.warning("%s:%d: %s%s", self._name, number, kind, detail)
        if self._counts[kind] == NAMED:
            logger.warning("%s: further such lines are counted, not named", self._name)

    def summarize(self) -> None:
        """Tell how many lines each kind had, where not all were named."""
        for kind, count in self._counts.items():
            if count > NAMED:
                logger.warning("%s: %s lines in all: %s", self._name, f"{count:,}", kind)
