"""The dictionary that translates unknown words: a word, a tab and its translation per line."""

import logging
from collections.abc import Iterable
from pathlib import Path

from nmt.data.codec import Codec
from nmt.data.lines import read_lines
from nmt.errors import InputError

logger = logging.getLogger(__name__)


def read_dictionary(path: Path, source: Codec) -> dict[str, str]:
    """Read a dictionary.

    Blank lines are skipped. The first translation of a word is used, later ones are ignored.

    Args:
        path: the file.
        source: normalizes the words, as it does the input.

    Raises:
        InputError: the file cannot be read, or a line has another form.
    """
    entries: dict[str, str] = {}
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        word, *translations = (part.strip() for part in line.split("\t"))
        if len(translations) != 1 or not word or not translations[0]:
            shown = line if len(line) <= 60 else line[:59] + "…"
            raise InputError(
                f"{path}:{number}: must be a word, one tab and its translation, but is {shown!r}."
            )
        entries.setdefault(source.normalize(word), translations[0])
    return entries


def warn_of_unusable_entries(path: Path, words: Iterable[str], source: Codec) -> None:
    """Warn of the words of a dictionary that are not a single piece of the source text.

    Args:
        path: of the dictionary.
        words: its keys.
        source: the codec of the source side.
    """
    words = list(words)
    several = [word for word in words if len(word.split()) > 1]
    split = [
        word
        for word in words
        if len(word.split()) == 1
        # A piece without text, such as the mark of a space, does not count.
        and word not in (source.segmenter.decode([piece]) for piece in source.segment(word))
    ]
    unusable = len(several) + len(split)
    if not unusable:
        return
    reasons = []
    if several:
        reasons.append(f"{len(several):,} of several words, for example {several[0]!r}")
    if split:
        pieces = " ".join(source.segment(split[0]))
        reasons.append(f"{len(split):,} of several pieces, for example {split[0]!r} ({pieces})")
    message = (
        f"{unusable:,} of {len(words):,} entries of {path} never apply, because UNK is replaced "
        f"by the translation of a single source piece: {' and '.join(reasons)}."
    )
    if unusable == len(words):
        message += (
            " The dictionary has no effect: remove decoding.dictionary, or train a model whose "
            "pieces are words, with segmentation.kind=word."
        )
    logger.warning("%s", message)
