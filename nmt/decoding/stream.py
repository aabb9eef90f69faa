"""Lines from a stream, as they come and in bounded memory."""

import hashlib
import os
import select
import stat
import time
from codecs import utf_8_decode
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from nmt.data.lines import strip_line_end
from nmt.decoding.input_warnings import InputWarnings

# Of a longer line the rest is not read into memory; far more than a model reads of any line.
LONGEST_LINE_BYTES = 2**20
# A window of very long lines is smaller.
LARGEST_WINDOW_BYTES = 2**23
# How long the first line of a window waits for others, of what is no file.
LINGER_SECONDS = 0.02
_CHUNK_BYTES = 2**16
_CHUNK_AHEAD_BYTES = 2**20


class LineStream:
    """The lines of a binary stream, whatever bytes they hold, in windows of what is there.

    A line ends at LF and nowhere else; bytes that are not UTF-8 are replaced by U+FFFD, and what
    is past `LONGEST_LINE_BYTES` of a line is dropped, each with a warning.

    Args:
        stream: to be read from where it stands; nothing of it may have been read ahead.
        warnings: about lines.
    """

    def __init__(self, stream: BinaryIO, warnings: InputWarnings) -> None:
        self._stream = stream
        self._warnings = warnings
        self._number = 0  # of lines so far
        self._lines: deque[str] = deque()
        self._begun = bytearray()  # of the line whose end is not yet there
        self._dropped = 0  # bytes of that line
        self._held = 0  # bytes of the lines that were read since the last window
        self._ended = False
        try:
            self._descriptor: int | None = stream.fileno()
        except OSError:  # it is in memory
            self._descriptor = None
        # Windows of a file are always the same.
        self._is_file = self._descriptor is not None and _is_file(self._descriptor)

    def windows(self, size: int) -> Iterator[list[str]]:
        """Yield the lines in lists of at most `size`.

        A list is shorter where no more lines come for a moment, so that a line typed at a terminal
        or written into a pipe is not kept waiting for others.
        """
        while True:
            while not self._lines and not self._ended:
                self._read()
            deadline = time.monotonic() + LINGER_SECONDS
            while (
                len(self._lines) < size
                and self._held < LARGEST_WINDOW_BYTES
                and not self._ended
                and self._more_is_there(deadline)
            ):
                self._read()
            if not self._lines:
                return
            window = [self._lines.popleft() for _ in range(min(size, len(self._lines)))]
            self._held = 0
            yield window

    def skip(self, count: int) -> int:
        """Pass over the next `count` lines, or all there are; return how many there were."""
        skipped = 0
        while skipped < count:
            while not self._lines and not self._ended:
                self._read()
            if not self._lines:
                break
            self._lines.popleft()
            skipped += 1
        return skipped

    def _more_is_there(self, deadline: float) -> bool:
        if self._descriptor is None or self._is_file:
            return True
        left = max(0.0, deadline - time.monotonic())
        return left > 0 and bool(select.select([self._descriptor], [], [], left)[0])

    def _read(self) -> None:
        if self._descriptor is None:
            chunk = self._stream.read(_CHUNK_BYTES)
        else:
            select.select([self._descriptor], [], [])  # it may be set not to block
            chunk = os.read(self._descriptor, _CHUNK_BYTES)
        if not chunk:
            self._ended = True
            if self._begun or self._dropped:
                self._finish_line()
            return
        first, *others = chunk.split(b"\n")
        self._go_on(first)
        for part in others:
            self._finish_line()
            self._go_on(part)

    def _go_on(self, part: bytes) -> None:
        room = LONGEST_LINE_BYTES - len(self._begun)
        self._begun += part[:room]
        self._dropped += max(0, len(part) - room)

    def _finish_line(self) -> None:
        self._number += 1
        self._held += len(self._begun)
        content = strip_line_end(bytes(self._begun), first=self._number == 1)
        if self._dropped:
            whole = f" ({len(self._begun) + self._dropped:,} bytes)"
            kind = f"longer than {LONGEST_LINE_BYTES:,} bytes; the rest is not translated"
            self._warnings.add(self._number, kind, whole)
        # What is left of a character that was cut in two is dropped too.
        is_whole = not self._dropped
        self._begun.clear()
        self._dropped = 0
        try:
            line, _ = utf_8_decode(content, "strict", is_whole)
        except UnicodeDecodeError:
            kind = "not UTF-8; the bad bytes were replaced by U+FFFD"
            self._warnings.add(self._number, kind)
            line, _ = utf_8_decode(content, "replace", is_whole)
        self._lines.append(line)


def count_lines(stream: BinaryIO) -> int | None:
    """Return how many lines a file still has, without reading on; None where nobody can know."""
    if (chunks := _chunks_ahead(stream)) is None:
        return None
    lines, last = 0, b"\n"
    for chunk in chunks:
        lines += chunk.count(b"\n")
        last = chunk[-1:]
    return lines + (last != b"\n")


def digest(stream: BinaryIO) -> str | None:
    """Return the SHA-256 of the rest of a file in hexadecimal, likewise."""
    if (chunks := _chunks_ahead(stream)) is None:
        return None
    found = hashlib.sha256()
    for chunk in chunks:
        found.update(chunk)
    return found.hexdigest()


def _chunks_ahead(stream: BinaryIO) -> Iterator[bytes] | None:
    try:
        descriptor = stream.fileno()
        if not _is_file(descriptor):
            return None
        place = os.lseek(descriptor, 0, os.SEEK_CUR)
    except OSError:  # it is in memory
        return None

    def chunks() -> Iterator[bytes]:
        position = place
        while chunk := os.pread(descriptor, _CHUNK_AHEAD_BYTES, position):
            position += len(chunk)
            yield chunk

    return chunks()


def _is_file(descriptor: int) -> bool:
    return stat.S_ISREG(os.fstat(descriptor).st_mode)
