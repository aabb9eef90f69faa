"""Tables: a pair per line, its texts in columns that tabs or commas separate."""

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from nmt.choices import Separator
from nmt.data.compression import without_compression_suffix
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.languages import closest_language
from nmt.data.lines import MAX_TEXT_LENGTH, read_lines
from nmt.errors import InputError

SEPARATORS: dict[Separator, str] = {"tab": "\t", "semicolon": ";", "comma": ","}
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,4})*")


def read_table(
    path: Path,
    languages: tuple[str, str],
    *,
    columns: tuple[str, str] | None = None,
    header: bool | None = None,
    separator: Separator | None = None,
    quoted: bool | None = None,
    encoding: str = "utf-8",
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the pairs of a table. Lines without text and separator are skipped.

    Args:
        path: of the file.
        languages: of the source and the target.
        columns: the source and the target column, as numbers from 1 or as names. None: the columns
            with the names of the languages, else the first two.
        header: whether the first line has the names of the columns. None: it has if it holds the
            names of `columns` or of the languages.
        separator: what separates the columns. None: commas in `.csv` files, tabs in others.
        quoted: whether double quotes enclose fields. None: they do in `.csv` files.
        encoding: of the file.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: see `read_lines`; or a line lacks a column, or quotes are ambiguous.
    """
    is_csv = without_compression_suffix(path).suffix.lower() == ".csv"
    separator = separator or ("comma" if is_csv else "tab")
    character = SEPARATORS[separator]
    lines = read_lines(path, encoding=encoding, max_bytes=max_bytes)
    if quoted or (quoted is None and is_csv):
        rows = _quoted_rows(lines, character, path)
    else:
        rows = ((number, line.split(character)) for number, line in enumerate(lines, start=1))
    ambiguous = quoted is None and not is_csv
    positions: tuple[int, int] | None = None
    for number, row in rows:
        if not row or (len(row) == 1 and not row[0].strip()):
            continue
        if positions is None:
            location = f"{path}:{number}"
            positions, is_header = _find_columns(row, languages, columns, header, location)
            if is_header:
                continue
        if ambiguous:
            _check_quotes(row, positions, f"{path}:{number}")
        if len(row) <= max(positions):
            raise _missing_column_error(row, positions, f"{path}:{number}", separator)
        source, target = (one_line(row[position]) for position in positions)
        yield TextPair(source, target, number)


def _quoted_rows(
    lines: Iterable[str], separator: str, path: Path
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a table with CSV quoting, with the numbers of their first lines."""
    # The limit belongs to the whole process; others may need a higher one.
    csv.field_size_limit(max(csv.field_size_limit(), MAX_TEXT_LENGTH))
    reader = csv.reader((line + "\n" for line in lines), delimiter=separator, strict=True)
    number = 1
    try:
        for row in reader:
            yield number, row
            number = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"{path}:{number}: must have valid CSV quoting, but has an error: {error}.",
            hint="Write {path: ..., quoted: false} if double quotes are text.",
        ) from error


def _find_columns(
    row: list[str],
    languages: tuple[str, str],
    columns: tuple[str, str] | None,
    header: bool | None,
    location: str,
) -> tuple[tuple[int, int], bool]:
    """Return the positions of both columns from 0, and whether the first row is a header."""
    cells = [cell.strip() for cell in row]
    named = _language_columns(cells, languages) if header is not False else None
    if columns is not None:
        source, target = (_column_position(name, cells, header, location) for name in columns)
        is_header = not all(map(_is_number, columns))
    else:
        source, target = named or (0, 1)
        is_header = False
    is_header = bool(header) or is_header or named is not None
    are_codes = len(cells) > 1 and all(map(_LANGUAGE_CODE.fullmatch, cells))
    if header is None and not is_header and are_codes:
        raise InputError(
            f"{location}: must have columns named {languages[0]} and {languages[1]}, but has "
            f"{' and '.join(cells)}.",
            hint="If these are names of columns, write {path: ..., columns: "
            f"[{cells[0]}, {cells[1]}]}}; if they are text, {{path: ..., header: false}}.",
        )
    return (source, target), is_header


def _language_columns(cells: list[str], languages: tuple[str, str]) -> tuple[int, int] | None:
    codes = [cell for cell in cells if _LANGUAGE_CODE.fullmatch(cell) or cell in languages]
    source, target = (closest_language(codes, language) for language in languages)
    if source is None or target is None:
        return None
    return cells.index(source), cells.index(target)


def _is_number(name: str) -> bool:
    return name.isascii() and name.isdigit()


def _column_position(name: str, cells: list[str], header: bool | None, location: str) -> int:
    if _is_number(name):
        if int(name) == 0:
            raise InputError(
                f"{location}: must have the column 0, but columns are numbered from 1.",
                hint="Write the first column as 1.",
            )
        return int(name) - 1
    if header is False:
        raise InputError(
            f"{location}: must have the column {name}, but header: false says that the columns "
            "have no names.",
            hint="Write the columns as numbers from 1.",
        )
    if name not in cells:
        raise InputError(
            f"{location}: must have the column {name}, but has {', '.join(cells)}.",
            hint="Write the columns as these names, or as numbers from 1.",
        )
    return cells.index(name)


def _check_quotes(row: list[str], positions: tuple[int, int], location: str) -> None:
    """Raise an error if fields look as if they had CSV quoting."""
    if len(row) <= max(positions):
        quoting = any(cell.startswith('"') and cell.count('"') % 2 for cell in row)
        what = "opens a quote that it does not close, and lacks a column"
    else:
        quoting = any(map(_has_doubled_quotes, (row[position] for position in positions)))
        what = "has a field in double quotes with doubled quotes inside"
    if quoting:
        raise InputError(
            f"{location}: must have fields without CSV quoting, but {what}.",
            hint="Write {path: ..., quoted: true} to read it as CSV quoting, or quoted: false to "
            "keep the quotes as text.",
        )


def _has_doubled_quotes(cell: str) -> bool:
    return cell[:1] == cell[-1:] == '"' and '""' in cell[1:-1]


def _missing_column_error(
    row: list[str], positions: tuple[int, int], location: str, separator: Separator
) -> InputError:
    source, target = (position + 1 for position in positions)
    others = [name for name, character in SEPARATORS.items() if character in row[0]]
    hint = f"{separator.title()}s separate columns. Fix or remove the line, or name other columns."
    if len(row) == 1 and others:
        hint = (
            f"{separator.title()}s separate columns. For another separator, write "
            f"{{path: ..., separator: {others[0]}}}."
        )
    elif len(row) == 1:
        hint += " Two files with one text each line are named {source: FILE, target: FILE}."
    return InputError(
        f"{location}: must have columns {source} and {target}, but has {len(row)} "
        f"column{'s' if len(row) > 1 else ''}.",
        hint=hint,
    )
