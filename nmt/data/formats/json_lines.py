"""JSON lines: one object a line, with the two texts under two keys."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from nmt.config import Corpus
from nmt.data.formats.text_pair import TextPair, on_one_line
from nmt.data.languages import language_matches
from nmt.data.lines import read_lines
from nmt.errors import InputError


def read_json_lines(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the pairs of a file of JSON objects.

    Args:
        path: of the file; blank lines are skipped.
        corpus: its options `columns` and `encoding` apply.
        languages: of the source and the target, which are the keys by default.
        max_bytes: as in `read_lines`.

    Raises:
        InputError: a line is not an object, or lacks a text.
    """
    lines = read_lines(path, encoding=corpus.encoding, max_bytes=max_bytes)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            place = f"{path}:{number}"
            record = _parse(place, line)
            source, target = texts_of(record, corpus.columns, languages, place=place)
            yield TextPair(source, target, number)


def _parse(place: str, line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{place}: must be a JSON object, but is not JSON: {error}.",
            hint="Each line of the file must be one object.",
        ) from error


def texts_of(
    record: object,
    columns: tuple[str, str] | None,
    languages: tuple[str, str],
    *,
    place: str,
) -> tuple[str, str]:
    """Return the source and the target text of a record.

    Args:
        record: an object of JSON values.
        columns: the keys of the texts, where dots lead into nested objects; None: the languages, in
            the record or in its object `translation`.
        languages: of the source and the target.
        place: of the record, for error messages.

    Raises:
        InputError: the record lacks a text.
    """
    if not isinstance(record, Mapping):
        raise InputError(
            f"{place}: must be a JSON object, but is {type(record).__name__}.",
            hint="Each line of the file must be one object.",
        )
    if columns is None:
        columns = _default_columns(record, languages)
    return _text(record, columns[0], place), _text(record, columns[1], place)


def _default_columns(record: Mapping[str, Any], languages: tuple[str, str]) -> tuple[str, str]:
    translation = record.get("translation")
    prefix, keys = "", record
    if isinstance(translation, Mapping):
        prefix, keys = "translation.", translation
    source, target = (
        next((key for key in keys if language_matches(key, language)), language)
        for language in languages
    )
    return prefix + source, prefix + target


def _text(record: Mapping[str, Any], column: str, place: str) -> str:
    value: Any = record
    for key in [column] if column in record else column.split("."):
        if not isinstance(value, Mapping) or key not in value:
            keys = ", ".join(map(str, value)) if isinstance(value, Mapping) else value
            raise InputError(
                f"{place}: must have a text under {column}, but has {keys or 'nothing'}.",
                hint="Name the keys of the texts, for example columns: [translation.en, "
                "translation.de].",
            )
        value = value[key]
    if not isinstance(value, str):
        raise InputError(
            f"{place}: must have a text under {column}, but has {type(value).__name__}.",
            hint="Fix the record, or name other columns.",
        )
    return on_one_line(value)
