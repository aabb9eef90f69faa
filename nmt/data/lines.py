"""Reading and writing lines of text files.

Only LF ends a line. One CR before it and a byte-order mark at the start of a file are removed.
"""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from nmt.errors import InputError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def strip_line_end(line: bytes, *, first: bool) -> bytes:
    """Remove the LF, one CR before it and, from the first line, the byte-order mark."""
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    return line.removeprefix(BYTE_ORDER_MARK) if first else line


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 file; a file with the suffix `.gz` is decompressed.

    Raises:
        InputError: the path is not a readable file, or the file is damaged or not UTF-8.
    """
    number = 0
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                yield strip_line_end(line, first=number == 1).decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}:{number}: must be UTF-8, but has byte 0x{error.object[error.start]:02x} at "
            f"position {error.start + 1} of the line.",
            hint="Convert the file, for example with iconv.",
        ) from error
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(
            f"{path}:{number + 1}: must be a complete gzip file, but is damaged here ({error}).",
            hint="Replace it with an intact copy.",
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error


def find_text(path: Path) -> Path:
    """Return `path` if it exists, else `path` with the suffix `.gz`.

    Raises:
        InputError: neither exists, or it is a directory.
    """
    try:
        for candidate in (path, path.with_name(path.name + ".gz")):
            if candidate.is_dir():
                raise InputError(
                    f"{candidate}: must be a text file, but is a directory.",
                    hint="Name another corpus, or move the directory away.",
                )
            if candidate.exists():
                return candidate
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    raise InputError(
        f"{path}: must be a text file, but neither {path.name} nor {path.name}.gz exists.",
        hint=f"Relative paths start from the current directory, {Path.cwd()}.",
    )


def find_corpus(stem: Path, suffixes: tuple[str, str], *, key: str) -> tuple[Path, Path]:
    """Return the source file and the target file of a corpus.

    Args:
        stem: the path of both files without the suffixes.
        suffixes: of the source and the target file, without the dot.
        key: the configuration key that names the corpus, for error messages.

    Raises:
        InputError: see `find_text`.
    """
    try:
        source, target = (find_text(stem.parent / f"{stem.name}.{suffix}") for suffix in suffixes)
    except InputError as error:
        raise InputError(f"{key}: {error}", hint=error.hint) from error
    return source, target


def read_parallel(source: Path, target: Path) -> Iterator[tuple[str, str]]:
    """Yield the line pairs of two files.

    Raises:
        InputError: see `read_lines`; also raised if the numbers of lines differ or are zero. Both
            files are read to the end in order to report their numbers of lines.
    """
    counts = [0, 0]
    last_lines = ["", ""]
    for pair in zip_longest(read_lines(source), read_lines(target)):
        for side, line in enumerate(pair):
            if line is not None:
                counts[side] += 1
                last_lines[side] = line
        if counts[0] == counts[1]:
            yield last_lines[0], last_lines[1]
    if counts[0] != counts[1]:
        raise InputError(
            "parallel files must have equal numbers of lines, but\n"
            f"  {_describe_end(source, counts[0], last_lines[0])}\n"
            f"  {_describe_end(target, counts[1], last_lines[1])}",
            hint="Line N of one file must correspond to line N of the other. Find the first pair "
            "that does not.",
        )
    if counts[0] == 0:
        raise InputError(
            f"{source} and {target}: must contain text, but are empty.",
            hint="Name files with at least one line.",
        )


def _describe_end(path: Path, count: int, last_line: str, width: int = 60) -> str:
    if not count:
        return f"{path} is empty"
    excerpt = last_line if len(last_line) <= width else last_line[: width - 1] + "…"
    lines = "1 line" if count == 1 else f"{count:,} lines"
    return f"{path} has {lines}, the last {excerpt!r}"


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write lines as UTF-8 and end each with LF; no line may contain one."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line + "\n")
