"""A pair of texts as a reader yields it."""

import re
from typing import NamedTuple

_LINE_BREAKS = re.compile(r"\s*[\r\n]\s*")


class TextPair(NamedTuple):
    """Two texts that are translations of each other, without line breaks.

    Attributes:
        source: the source text.
        target: the target text.
        number: of the line, or of the unit, in its file, from 1.
    """

    source: str
    target: str
    number: int


def on_one_line(text: str) -> str:
    """Return a text with a space instead of each run of line breaks and the blanks around it."""
    return _LINE_BREAKS.sub(" ", text.strip("\r\n"))
