"""Reading and writing lines of text files.

Only LF ends a line. One CR before it and a byte-order mark at the start of a file are removed.
"""

import codecs
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import IO

from nmt.data.compression import open_for_reading
from nmt.errors import InputError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# A longer line is not text, and would not fit into memory.
MAX_LINE_BYTES = 2**24
_CHUNK_BYTES = 2**16
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def strip_line_end(line: bytes, *, first: bool) -> bytes:
    """Remove the LF, one CR before it and, from the first line, the byte-order mark."""
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    return line.removeprefix(BYTE_ORDER_MARK) if first else line


def read_lines(
    path: Path, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[str]:
    """Yield the lines of a text file, which may be compressed.

    Args:
        path: of the file, which is opened once.
        encoding: of the text.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: the path is not a readable file, or the file is damaged, in another encoding,
            without LF but with CR, or has a line above `MAX_LINE_BYTES`.
    """
    try:
        with open_for_reading(path, max_bytes=max_bytes) as file:
            yield from lines_of(file, str(path), encoding=encoding)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error


def lines_of(file: IO[bytes], name: str, *, encoding: str) -> Iterator[str]:
    """Yield the lines of an open file.

    Args:
        file: read from its current position.
        name: of the file, for error messages.
        encoding: of the text.

    Raises:
        InputError: as `read_lines`.
    """
    if "\n".encode(encoding) == b"\n":
        number = 0
        try:
            for line in _byte_lines(name, file):
                number += 1
                yield line.decode(encoding)
        except UnicodeDecodeError as error:
            raise _encoding_error(name, number, encoding, error) from error
    else:
        yield from _wide_lines(name, file, encoding)


def _byte_lines(name: str, file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines of a file in which the byte of LF is always a line end."""
    number = 0
    while line := file.readline(MAX_LINE_BYTES + 1):
        number += 1
        _check_length(name, number, len(line))
        if number == 1 and not line.endswith(b"\n"):
            _check_line_ends(name, line.count(b"\r"))
        yield strip_line_end(line, first=number == 1)


def _wide_lines(name: str, file: IO[bytes], encoding: str) -> Iterator[str]:
    """Yield the lines of a file in which a character has several bytes, such as UTF-16."""
    decoder = codecs.getincrementaldecoder(encoding)()
    number, incomplete, chunk = 0, "", b" "
    while chunk:
        chunk, state = file.read(_CHUNK_BYTES), decoder.getstate()
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError:
            decoder.setstate(state)
            number += incomplete.count("\n") + 1
            raise _find_undecodable(name, number, encoding, decoder, chunk) from None
        *lines, incomplete = (incomplete + text).split("\n")
        for line in lines:
            number += 1
            yield _without_marks(line, first=number == 1)
        _check_length(name, number + 1, len(incomplete))
    if incomplete:
        if number == 0:
            _check_line_ends(name, incomplete.count("\r"))
        yield _without_marks(incomplete, first=number == 0)


def _without_marks(line: str, *, first: bool) -> str:
    line = line.removesuffix("\r")
    return line.removeprefix("\ufeff") if first else line


def _find_undecodable(
    name: str, number: int, encoding: str, decoder: codecs.IncrementalDecoder, chunk: bytes
) -> InputError:
    """Return the error for a chunk, which begins in line `number`, that cannot be decoded."""
    for start in range(0, len(chunk) + 1, 2):
        try:
            number += decoder.decode(chunk[start : start + 2], final=start >= len(chunk)).count(
                "\n"
            )
        except UnicodeDecodeError as error:
            return _encoding_error(name, number, encoding, error)
    raise AssertionError("the chunk can be decoded")


def _check_length(name: str, number: int, length: int) -> None:
    if length > MAX_LINE_BYTES:
        raise InputError(
            f"{name}:{number}: must be at most {MAX_LINE_BYTES:,} bytes, but is longer.",
            hint="Check that the file is text with one sentence per line.",
        )


def _check_line_ends(name: str, carriage_returns: int) -> None:
    """Check that a file of one line is not one with the line ends of old Mac systems."""
    if carriage_returns > 1:
        raise InputError(
            f"{name}: must have lines that end at LF, but has {carriage_returns:,} carriage "
            "returns and no LF.",
            hint="Convert it, for example with tr '\\r' '\\n'.",
        )


def _encoding_error(name: str, number: int, encoding: str, error: UnicodeDecodeError) -> InputError:
    byte = error.object[error.start]
    expected = "UTF-8" if codecs.lookup(encoding).name == "utf-8" else encoding
    narrow = "\n".encode(encoding) == b"\n"
    position = f" at position {error.start + 1} of the line" if narrow else ""
    suggested = "latin-1"
    if error.object[error.start : error.start + 2] in _UTF_16_MARKS:
        suggested = "utf-16"
    hint = (
        "Convert it, for example with iconv; for a corpus, its encoding can also be named: "
        f"encoding: {suggested}."
    )
    return InputError(
        f"{name}:{number}: must be {expected}, but has byte 0x{byte:02x}{position}.", hint=hint
    )


def read_parallel(
    source: Path, target: Path, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[tuple[str, str]]:
    """Yield the line pairs of two files.

    Args:
        source: a text file.
        target: the file with the translation of each line.
        encoding: of both.
        max_bytes: as in `read_lines`.

    Raises:
        InputError: see `read_lines`; also raised if the numbers of lines differ or are zero. Both
            files are read to the end in order to report their numbers of lines.
    """
    counts = [0, 0]
    last_lines = ["", ""]
    lines = (read_lines(path, encoding=encoding, max_bytes=max_bytes) for path in (source, target))
    for pair in zip_longest(*lines):
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
