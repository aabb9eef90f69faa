"""A dictionary of words that the model does not know: WORD, a tab, TRANSLATION on each line."""

from pathlib import Path

from nmt.data.lines import read_lines
from nmt.errors import InputError


def read_dictionary(path: Path) -> dict[str, str]:
    """Read a dictionary; blank lines mean nothing, and of a word given twice the first counts.

    Raises:
        InputError: the file cannot be read, or a line has another form; names it.
    """
    entries: dict[str, str] = {}
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        word, *rest = (part.strip() for part in line.split("\t"))
        if len(rest) != 1 or not word or not rest[0]:
            shown = line if len(line) <= 60 else line[:59] + "…"
            raise InputError(
                f"{path}:{number}: must be a word, one tab and its translation, but is {shown!r}."
            )
        entries.setdefault(word, rest[0])
    return entries
