"""Reads lines from a stream as they arrive, in bounded memory."""

import codecs
import hashlib
import os
import select
import stat
import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from nmt.data.compression import MAGIC_BYTES, Compression, compression_of_content
from nmt.data.lines import strip_line_end
from nmt.decoding.input_warnings import InputWarnings
from nmt.errors import InputError

# The rest of a longer line is dropped; a model reads far less of any line.
MAX_LINE_BYTES = 2**20
# A window of very long lines has fewer lines.
MAX_WINDOW_BYTES = 2**23
# How long the first line of a window waits for further lines from a pipe or a terminal.
MAX_WAIT_SECONDS = 0.02
STANDARD_INPUT = "standard input"
"""The name of standard input in warnings and errors."""
_ZIP = b"PK\x03\x04"
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHUNK_BYTES = 2**16
_CHUNK_AHEAD_BYTES = 2**20


class LineStream:
    """The lines of a binary stream, in windows of the lines that are available.

    A line ends at LF and nowhere else. Bytes that are not UTF-8 are replaced by U+FFFD, and a line
    is truncated to `MAX_LINE_BYTES`, each with a warning.

    Args:
        stream: read from its current position; it must not have buffered any input.
        warnings: receives the warnings about lines; also an attribute.

    Raises:
        InputError: the content is compressed. A pipe shows that when its first bytes are read.
    """

    def __init__(self, stream: BinaryIO, warnings: InputWarnings) -> None:
        self._stream = stream
        self.warnings = warnings
        self._start = b""  # of the stream, at most MAGIC_BYTES
        self._number = 0  # lines read so far
        self._lines: deque[str] = deque()
        self._incomplete = bytearray()  # the line whose end has not been read
        self._dropped_bytes = 0  # of that line
        self._window_bytes = 0  # of the lines read since the last window
        self._at_end = False
        try:
            self._descriptor: int | None = stream.fileno()
        except OSError:  # a stream in memory
            self._descriptor = None
        # A file never waits, so that its windows are always the same.
        self._is_file = self._descriptor is not None and _is_file(self._descriptor)
        self._check_is_text(start_of_file(stream))

    def windows(self, size: int) -> Iterator[list[str]]:
        """Yield the lines in lists of at most `size`.

        A list is shorter if no further line arrives within `MAX_WAIT_SECONDS`, so that a line from
        a terminal or a pipe is translated without waiting for others.
        """
        while True:
            while not self._lines and not self._at_end:
                self._read()
            deadline = time.monotonic() + MAX_WAIT_SECONDS
            while (
                len(self._lines) < size
                and self._window_bytes < MAX_WINDOW_BYTES
                and not self._at_end
                and self._more_available(deadline)
            ):
                self._read()
            if not self._lines:
                return
            window = [self._lines.popleft() for _ in range(min(size, len(self._lines)))]
            self._window_bytes = 0
            yield window

    def skip(self, count: int) -> int:
        """Skip up to `count` lines; return how many were skipped."""
        skipped = 0
        while skipped < count:
            while not self._lines and not self._at_end:
                self._read()
            if not self._lines:
                break
            self._lines.popleft()
            skipped += 1
        return skipped

    def _more_available(self, deadline: float) -> bool:
        if self._descriptor is None or self._is_file:
            return True
        remaining = max(0.0, deadline - time.monotonic())
        return remaining > 0 and bool(select.select([self._descriptor], [], [], remaining)[0])

    def _read(self) -> None:
        if self._descriptor is None:
            chunk = self._stream.read(_CHUNK_BYTES)
        else:
            select.select([self._descriptor], [], [])  # the descriptor may be non-blocking
            chunk = os.read(self._descriptor, _CHUNK_BYTES)
        if len(self._start) < MAGIC_BYTES:
            self._start += chunk[: MAGIC_BYTES - len(self._start)]
            self._check_is_text(self._start)
        if not chunk:
            self._at_end = True
            if self._incomplete or self._dropped_bytes:
                self._finish_line()
            return
        first, *rest = chunk.split(b"\n")
        self._append(first)
        for part in rest:
            self._finish_line()
            self._append(part)

    def _check_is_text(self, start: bytes) -> None:
        name = self.warnings.name
        if compression := compression_of_content(start):
            # A named file is decompressed, unless it is a pipe.
            named = ", or name the file with --input" if name == STANDARD_INPUT else ""
            raise InputError(
                f"{name}: must be text, but is compressed with {compression.name}.",
                hint=f"Decompress it first, for example with {compression.command}{named}.",
            )
        if start.startswith(_ZIP):
            raise InputError(
                f"{name}: must be text, but is a zip archive.", hint="Unpack it first."
            )
        if start.startswith(_UTF_16_MARKS):
            raise InputError(
                f"{name}: must be UTF-8, but is UTF-16.",
                hint="Convert it, for example with iconv -f UTF-16 -t UTF-8.",
            )

    def _append(self, part: bytes) -> None:
        room = MAX_LINE_BYTES - len(self._incomplete)
        self._incomplete += part[:room]
        self._dropped_bytes += max(0, len(part) - room)

    def _finish_line(self) -> None:
        self._number += 1
        self._window_bytes += len(self._incomplete)
        content = strip_line_end(bytes(self._incomplete), first=self._number == 1)
        if self._dropped_bytes:
            detail = f" ({len(self._incomplete) + self._dropped_bytes:,} bytes)"
            kind = f"longer than {MAX_LINE_BYTES:,} bytes; the rest is not translated"
            self.warnings.add(self._number, kind, detail)
        # Truncation may split a character; its first bytes are dropped too.
        final = not self._dropped_bytes
        self._incomplete.clear()
        self._dropped_bytes = 0
        try:
            line, _ = codecs.utf_8_decode(content, "strict", final)
        except UnicodeDecodeError:
            kind = "not UTF-8; invalid bytes were replaced by U+FFFD"
            self.warnings.add(self._number, kind)
            line, _ = codecs.utf_8_decode(content, "replace", final)
        self._lines.append(line)


def count_lines(stream: BinaryIO) -> int | None:
    """Return how many lines remain in a file, without reading it; None if it is not a file."""
    if (chunks := _chunks_ahead(stream)) is None:
        return None
    return _count_lines(chunks)


def count_decompressed_lines(stream: BinaryIO) -> int:
    """Read a stream without a file descriptor to its end, and return its number of lines."""
    return _count_lines(iter(lambda: stream.read(_CHUNK_AHEAD_BYTES), b""))


def _count_lines(chunks: Iterable[bytes]) -> int:
    lines, last = 0, b"\n"
    for chunk in chunks:
        lines += chunk.count(b"\n")
        last = chunk[-1:]
    return lines + (last != b"\n")


def digest(stream: BinaryIO) -> str | None:
    """Return the SHA-256 of the rest of a file in hexadecimal; as `count_lines`."""
    if (chunks := _chunks_ahead(stream)) is None:
        return None
    sha256 = hashlib.sha256()
    for chunk in chunks:
        sha256.update(chunk)
    return sha256.hexdigest()


def compression_of_file(stream: BinaryIO) -> Compression | None:
    """Return the compression of the rest of a file, without reading it.

    It is None if there is none, and for a stream that is not a file.
    """
    return compression_of_content(start_of_file(stream))


def start_of_file(stream: BinaryIO) -> bytes:
    """Return the first bytes of the rest of a file, without reading them; as `count_lines`."""
    chunks = _chunks_ahead(stream)
    return b"" if chunks is None else next(chunks, b"")


def _chunks_ahead(stream: BinaryIO) -> Iterator[bytes] | None:
    try:
        descriptor = stream.fileno()
        if not _is_file(descriptor):
            return None
        start = os.lseek(descriptor, 0, os.SEEK_CUR)
    except OSError:  # a stream in memory
        return None

    def chunks() -> Iterator[bytes]:
        position = start
        while chunk := os.pread(descriptor, _CHUNK_AHEAD_BYTES, position):
            position += len(chunk)
            yield chunk

    return chunks()


def _is_file(descriptor: int) -> bool:
    return stat.S_ISREG(os.fstat(descriptor).st_mode)
