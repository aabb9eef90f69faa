"""A pair of texts, as every format gives it."""

import re
from typing import NamedTuple

_LINE_BREAKS = re.compile(r"[\r\n]+")


class TextPair(NamedTuple):
    """A source text and its translation, without line breaks.

    Attributes:
        source: the source text.
        target: the target text.
        number: of the line, or of the unit, in its file, from 1.
    """

    source: str
    target: str
    number: int


def one_line(text: str) -> str:
    """Return text with each run of line breaks, and the space around it, as one space.

    At the start and the end of the text it is removed.
    """
    if "\n" not in text and "\r" not in text:
        return text
    first, *rest = _LINE_BREAKS.split(text)
    last = rest.pop()
    parts = [first.rstrip(), *(part.strip() for part in rest), last.lstrip()]
    return " ".join(part for part in parts if part)
