"""JSON lines: a JSON object per line, with the texts of a pair."""

import json
from collections.abc import Iterator
from pathlib import Path

from nmt.data.formats.keys import find_keys, text_at
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.lines import read_lines
from nmt.errors import InputError


def read_json_lines(
    path: Path,
    languages: tuple[str, str],
    *,
    columns: tuple[str, str] | None = None,
    encoding: str = "utf-8",
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the pairs of a file with a JSON object per line. Blank lines are skipped.

    Args:
        path: of the file.
        languages: of the source and the target.
        columns: the keys of both texts, see `find_keys`.
        encoding: of the file.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: see `read_lines`; or a line is not a JSON object, or lacks a text.
    """
    keys = None
    lines = read_lines(path, encoding=encoding, max_bytes=max_bytes)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        location = f"{path}:{number}"
        record = _parse_object(line, location)
        if keys is None:
            keys = find_keys(record, languages, columns, location)
        source, target = (one_line(text_at(record, key, location)) for key in keys)
        yield TextPair(source, target, number)


def _parse_object(line: str, location: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{location}: must be JSON, but is not ({error.msg} at column {error.colno}).",
            hint="Write one JSON object per line.",
        ) from error
    except (ValueError, RecursionError) as error:  # numbers and nesting beyond Python's limits
        raise InputError(
            f"{location}: must be JSON of usual size, but is not ({error}).",
            hint="Write one JSON object per line.",
        ) from error
    if not isinstance(record, dict):
        raise InputError(
            f"{location}: must be a JSON object, but is {line.strip()[:20]!r}.",
            hint="Write one JSON object per line.",
        )
    return record
