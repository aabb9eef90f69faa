"""Lines of text files, by the one rule of this project.

A line ends at LF and nowhere else; one trailing CR and a leading byte-order mark are dropped.
"""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from nmt.errors import InputError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def strip_line_end(line: bytes, *, first: bool) -> bytes:
    """Return a line without its LF, one CR before it, and, on the first line, the BOM."""
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    return line.removeprefix(BYTE_ORDER_MARK) if first else line


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 file, plain or gzip (by the suffix `.gz`), one at a time.

    Raises:
        InputError: the file is missing, not a file, not readable, damaged or not UTF-8.
    """
    number = 0
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                yield strip_line_end(line, first=number == 1).decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}:{number}: must be UTF-8, but has byte 0x{error.object[error.start]:02x} at "
            f"position {error.start + 1} of the line. Convert the file, for example with iconv."
        ) from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(
            f"{path}:{number + 1}: must be a whole gzip file, but is damaged here ({error}). "
            "Replace it by a whole copy."
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error


def find_text(path: Path) -> Path:
    """Return `path`, or `path` with `.gz`, whichever exists.

    Raises:
        InputError: neither does, or a directory is in its place.
    """
    try:
        for candidate in (path, path.with_name(path.name + ".gz")):
            if candidate.is_dir():
                raise InputError(f"{candidate}: must be a text file, but is a directory.")
            if candidate.exists():
                return candidate
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    raise InputError(
        f"{path}: no such file, and no {path.name}.gz beside it. Relative paths start from the "
        f"current directory, {Path.cwd()}."
    )


def find_corpus(stem: Path, suffixes: tuple[str, str], *, key: str) -> tuple[Path, Path]:
    """Return the source and the target file of a corpus that `key` of the configuration names.

    Raises:
        InputError: as `find_text`.
    """
    try:
        source, target = (find_text(stem.parent / f"{stem.name}.{suffix}") for suffix in suffixes)
    except InputError as error:
        raise InputError(f"{key}: {error}", hint=error.hint) from error
    return source, target


def read_parallel(source: Path, target: Path) -> Iterator[tuple[str, str]]:
    """Yield the line pairs of two files that must have equally many lines, and at least one.

    Raises:
        InputError: as `read_lines`, and if the counts differ or are zero; both files are then
            read to their ends to name the counts.
    """
    counts = [0, 0]
    last = ["", ""]
    for pair in zip_longest(read_lines(source), read_lines(target)):
        for side, line in enumerate(pair):
            if line is not None:
                counts[side] += 1
                last[side] = line
        if counts[0] == counts[1]:
            yield last[0], last[1]
    if counts[0] != counts[1]:
        raise InputError(
            "parallel files must have equal numbers of lines, but\n"
            f"  {_end_of(source, counts[0], last[0])}\n"
            f"  {_end_of(target, counts[1], last[1])}\n"
            "Line N of one must translate line N of the other: look for the first pair that does "
            "not."
        )
    if counts[0] == 0:
        raise InputError(f"{source} and {target}: must hold text, but are empty.")


def _end_of(path: Path, count: int, last: str, width: int = 60) -> str:
    shown = last if len(last) <= width else last[: width - 1] + "…"
    lines = "1 line" if count == 1 else f"{count:,} lines"
    return f"{path} has {lines}, the last {shown!r}" if count else f"{path} is empty"


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write lines that hold no LF, each ended by one, as UTF-8."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line + "\n")
