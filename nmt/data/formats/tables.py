"""Tables: one pair a line, in columns separated by tabs or commas."""

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from nmt.config import Corpus
from nmt.data.formats.text_pair import TextPair, on_one_line
from nmt.data.languages import language_matches
from nmt.data.lines import MAX_LINE_BYTES, read_lines
from nmt.errors import InputError

_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,4})?")


class _Row(NamedTuple):
    number: int  # of its first line, from 1
    cells: list[str]


def read_table(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the pairs of a table.

    Args:
        path: a file whose suffix, without that of a compression, is `.csv`, or else one with tabs.
        corpus: its options `columns`, `header`, `quoted` and `encoding` apply.
        languages: of the source and the target, for the names of the columns.
        max_bytes: as in `read_lines`.

    Raises:
        InputError: a row lacks a column, the columns are those of other languages, or the quotes
            are ambiguous.
    """
    comma = ".csv" in path.suffixes[-2:]
    quoted = comma if corpus.quoted is None else corpus.quoted
    lines = read_lines(path, encoding=corpus.encoding, max_bytes=max_bytes)
    delimiter = "," if comma else "\t"
    if quoted:
        rows = _quoted_rows(path, lines, delimiter)
    else:
        rows = _plain_rows(path, lines, delimiter, check_quotes=corpus.quoted is None)
    columns: tuple[int, int] | None = None
    for row in rows:
        if columns is None:
            columns, is_header = _columns(path, row, corpus, languages)
            if is_header:
                continue
        if len(row.cells) <= max(columns):
            raise _too_few_columns(path, row, columns, delimiter)
        source, target = (on_one_line(row.cells[column]) for column in columns)
        yield TextPair(source, target, row.number)
    if columns is None:
        raise InputError(f"{path}: must contain pairs, but is empty.", hint="Name another file.")


def _plain_rows(
    path: Path, lines: Iterator[str], delimiter: str, *, check_quotes: bool
) -> Iterator[_Row]:
    """Yield rows in which quotes are text."""
    for number, line in enumerate(lines, start=1):
        cells = line.split(delimiter)
        if check_quotes and any(_is_quoted(cell) for cell in cells):
            raise InputError(
                f"{path}:{number}: must have fields without quotes around them, but has "
                f"{_excerpt(next(filter(_is_quoted, cells)))}.",
                hint=f"Write {{path: {path}, quoted: true}} if quotes enclose fields as in CSV, or "
                "quoted: false if they are text.",
            )
        yield _Row(number, cells)


def _is_quoted(cell: str) -> bool:
    """Return whether a cell looks quoted as in CSV: enclosed, with doubled quotes inside."""
    inside = cell[1:-1]
    return (
        len(cell) > 3
        and cell[0] == cell[-1] == '"'
        and '""' in inside
        and '"' not in inside.replace('""', "")
    )


def _quoted_rows(path: Path, lines: Iterator[str], delimiter: str) -> Iterator[_Row]:
    """Yield rows in which quotes enclose fields, as in CSV (RFC 4180)."""
    csv.field_size_limit(MAX_LINE_BYTES)
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, strict=True)
    start = 1
    try:
        for cells in reader:
            yield _Row(start, cells)
            start = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"{path}:{start}: must have fields that are quoted as in CSV, but has not: {error}.",
            hint=f"Fix the line, or write {{path: {path}, quoted: false}} if quotes are text.",
        ) from error


def _columns(
    path: Path, first: _Row, corpus: Corpus, languages: tuple[str, str]
) -> tuple[tuple[int, int], bool]:
    """Return the indices of the source and the target column, and whether `first` is a header.

    Raises:
        InputError: the header does not have the columns.
    """
    names = [cell.strip().removeprefix("\ufeff") for cell in first.cells]
    wanted = corpus.columns
    if wanted and all(column.isdecimal() for column in wanted):
        if "0" in wanted:
            raise InputError(
                f"{path}: must have columns numbered from 1, but columns names 0.",
                hint="Write columns: [1, 2] for the first two.",
            )
        return (int(wanted[0]) - 1, int(wanted[1]) - 1), bool(corpus.header)
    if wanted:
        if missing := [column for column in wanted if column not in names]:
            raise InputError(
                f"{path}:{first.number}: must have a header with the column {missing[0]}, but has "
                f"{_excerpt(', '.join(names))}.",
                hint="Name columns of the header, or number them from 1.",
            )
        return (names.index(wanted[0]), names.index(wanted[1])), True
    by_language = [
        [index for index, name in enumerate(names) if language_matches(name, language)]
        for language in languages
    ]
    if corpus.header is not False and all(by_language):
        return (by_language[0][0], by_language[1][0]), True
    if corpus.header is None and len(names) > 1 and all(map(_LANGUAGE_CODE.fullmatch, names)):
        raise InputError(
            f"{path}:{first.number}: must have the columns {languages[0]} and {languages[1]}, but "
            f"has {', '.join(names)}.",
            hint="Name the columns, for example columns: [1, 2]; if the line is a pair, add "
            "header: false.",
        )
    return (0, 1), bool(corpus.header)


def _too_few_columns(path: Path, row: _Row, columns: Sequence[int], delimiter: str) -> InputError:
    needed = max(columns) + 1
    separator = "commas" if delimiter == "," else "tabs"
    count = len(row.cells)
    return InputError(
        f"{path}:{row.number}: must have at least {needed} columns separated by {separator}, but "
        f"has {count}: {_excerpt(delimiter.join(row.cells))}.",
        hint="Fix the line, or name other columns.",
    )


def _excerpt(text: str, width: int = 60) -> str:
    return repr(text if len(text) <= width else text[: width - 1] + "…")
