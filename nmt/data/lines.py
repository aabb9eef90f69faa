"""Reading and writing lines of text files.

Only LF ends a line. One CR before it and a byte-order mark at the start of a file are removed.
"""

import codecs
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from nmt.data.compression import (
    SUFFIXES,
    DamagedFileError,
    open_for_reading,
    without_compression_suffix,
)
from nmt.data.encodings import encoding_error, incremental_decoder, valid_text
from nmt.errors import InputError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
MAX_TEXT_LENGTH = 2**24
"""The most characters of a line or of another unit of a corpus. More is no sentence."""
CHUNK_BYTES = 2**17


def strip_line_end(line: bytes, *, first: bool) -> bytes:
    """Remove the LF, one CR before it and, from the first line, the byte-order mark."""
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    return line.removeprefix(BYTE_ORDER_MARK) if first else line


def read_lines(
    path: Path, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[str]:
    """Yield the lines of a text file, which may be compressed or a pipe.

    Args:
        path: of the file.
        encoding: of the text.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: the path is not a readable file, or see `decode_lines`.
    """
    try:
        with open_for_reading(path, max_bytes=max_bytes) as file:
            yield from decode_lines(file, str(path), encoding)
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error


def decode_lines(file: BinaryIO, name: str, encoding: str = "utf-8") -> Iterator[str]:
    """Yield the lines of an open file.

    Args:
        file: the content, decompressed.
        name: of the file, for error messages.
        encoding: of the text.

    Raises:
        EncodingError: the text has another encoding.
        InputError: the file is damaged, a line is too long, or its lines end at CR.
    """
    decoder: codecs.IncrementalDecoder | None = None
    count = 0  # complete lines
    line = ""  # the incomplete one
    chunk = b"unread"
    while chunk:
        try:
            # One read at a time, so that the lines before damage are counted.
            chunk = file.read1(CHUNK_BYTES)  # type: ignore[attr-defined]
        except DamagedFileError as error:
            raise error.at(f"{name}:{count + 1}") from error
        decoder = decoder or incremental_decoder(encoding, chunk)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            line += valid_text(decoder, chunk, error)
            raise encoding_error(name, count, line, encoding, error) from error
        if not count and not line:
            text = text.removeprefix("\ufeff")
        *lines, line = (line + text).split("\n")
        for complete_line in lines:
            count += 1
            _check_length(complete_line, name, count)
            yield complete_line.removesuffix("\r")
        ends_or_is_long = not chunk or len(line) > MAX_TEXT_LENGTH
        if ends_or_is_long and not count and "\r" in line.removesuffix("\r"):
            _check_line_ends(line, name, file, decoder)
        _check_length(line, name, count + 1)
    if line:
        yield line.removesuffix("\r")


def _check_length(line: str, name: str, number: int) -> None:
    if len(line) > MAX_TEXT_LENGTH:
        raise InputError(
            f"{name}:{number}: must have lines of at most {MAX_TEXT_LENGTH:,} characters, but "
            "this line is longer.",
            hint="Write one sentence per line.",
        )


def _check_line_ends(
    line: str, name: str, file: BinaryIO, decoder: codecs.IncrementalDecoder
) -> None:
    """Raise an error if the first line and the rest of the file have CR as line ends, no LF."""
    decoder.errors = "replace"
    carriage_returns = line.count("\r")
    while chunk := file.read(CHUNK_BYTES):
        text = decoder.decode(chunk)
        if "\n" in text:
            return
        carriage_returns += text.count("\r")
    if carriage_returns:
        raise InputError(
            f"{name}: must have lines that end at LF, but has {carriage_returns:,} carriage "
            "returns and no LF.",
            hint="Convert the line ends, for example with: tr '\\r' '\\n' < OLD > NEW",
        )


def find_file(path: Path, content: str = "a text file") -> Path:
    """Return `path` if it exists, else `path` with the suffix of a compression.

    Args:
        path: of the file.
        content: what the file must be, for error messages.

    Raises:
        InputError: none of them exists, or it is not a regular file.
    """
    try:
        for candidate in (path, *(path.with_name(path.name + suffix) for suffix in SUFFIXES)):
            if candidate.is_dir():
                raise InputError(
                    f"{candidate}: must be {content}, but is a directory.",
                    hint="Name another corpus, or move the directory away.",
                )
            if candidate.is_file():
                return candidate
            if candidate.exists():
                raise InputError(
                    f"{candidate}: must be {content}, which is read more than once, but is a pipe "
                    "or a device.",
                    hint="Write its content to a file first, and name the file.",
                )
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    raise InputError(
        f"{path}: must be {content}, but neither {path.name} nor {path.name}{SUFFIXES[0]} "
        f"({', '.join(SUFFIXES[1:])}) exists.",
        hint=f"Relative paths start from the current directory, {Path.cwd()}.",
    )


@contextmanager
def errors_about(key: str) -> Iterator[None]:
    """Begin the messages of input errors with a configuration key."""
    try:
        yield
    except InputError as error:
        raise InputError(f"{key}: {error}", hint=error.hint) from error


def find_corpus(stem: Path, suffixes: tuple[str, str], *, key: str) -> tuple[Path, Path]:
    """Return the source file and the target file of a corpus.

    Args:
        stem: the path of both files without the suffixes.
        suffixes: of the source and the target file, without the dot.
        key: the configuration key that names the corpus, for error messages.

    Raises:
        InputError: see `find_file`; or the path is one of the two files.
    """
    with errors_about(key):
        files = [stem.parent / f"{stem.name}.{suffix}" for suffix in suffixes]
        name = without_compression_suffix(stem).name
        for suffix in suffixes:
            # Each call of `exists` can fail, so the name decides first.
            if name.endswith(f".{suffix}") and stem.is_file() and not files[0].exists():
                common = stem.with_name(name.removesuffix(f".{suffix}"))
                raise InputError(
                    f"{stem}: must be the common path of {common.name}.{suffixes[0]} and "
                    f"{common.name}.{suffixes[1]}, but is one of these files.",
                    hint=f"Write {key}: {common}",
                )
        source, target = map(find_file, files)
    return source, target


def read_parallel(
    source: Path, target: Path, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[tuple[str, str]]:
    """Yield the line pairs of two files, which may be compressed or pipes.

    Args:
        source: the path of the source file.
        target: the path of the target file.
        encoding: of both.
        max_bytes: the most bytes that each file may decompress to; None: any number.

    Raises:
        InputError: see `read_lines` and `pair_lines`.
    """
    source_lines, target_lines = (
        read_lines(path, encoding=encoding, max_bytes=max_bytes) for path in (source, target)
    )
    return pair_lines(source_lines, target_lines, (str(source), str(target)))


def pair_lines(
    source: Iterable[str], target: Iterable[str], names: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the line pairs of two texts.

    Args:
        source: the lines of the source text.
        target: the lines of the target text.
        names: of the source file and the target file, for error messages.

    Raises:
        InputError: the numbers of lines differ or are zero. Both texts are read to the end in
            order to report their numbers of lines.
    """
    counts = [0, 0]
    last_lines = ["", ""]
    for pair in zip_longest(source, target):
        for side, line in enumerate(pair):
            if line is not None:
                counts[side] += 1
                last_lines[side] = line
        if counts[0] == counts[1]:
            yield last_lines[0], last_lines[1]
    if counts[0] != counts[1]:
        raise InputError(
            "parallel files must have equal numbers of lines, but\n"
            f"  {_describe_end(names[0], counts[0], last_lines[0])}\n"
            f"  {_describe_end(names[1], counts[1], last_lines[1])}",
            hint="Line N of one file must correspond to line N of the other. Find the first pair "
            "that does not.",
        )
    if counts[0] == 0:
        raise InputError(
            f"{names[0]} and {names[1]}: must contain text, but are empty.",
            hint="Name files with at least one line.",
        )


def _describe_end(name: str, count: int, last_line: str, width: int = 60) -> str:
    if not count:
        return f"{name} is empty"
    excerpt = last_line if len(last_line) <= width else last_line[: width - 1] + "…"
    lines = "1 line" if count == 1 else f"{count:,} lines"
    return f"{name} has {lines}, the last {excerpt!r}"


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write lines as UTF-8 and end each with LF; no line may contain one."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line + "\n")
