"""The dictionary that translates unknown words: a word, a tab and its translation per line."""

from pathlib import Path

from nmt.data.lines import read_lines
from nmt.errors import InputError


def read_dictionary(path: Path) -> dict[str, str]:
    """Read a dictionary.

    Blank lines are skipped. The first translation of a word is used, later ones are ignored.

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
        entries.setdefault(word, translations[0])
    return entries
