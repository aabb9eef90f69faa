"""Files of formats that are not read from start to end."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from typing import BinaryIO

from nmt.data.compression import open_for_reading

MEMORY_BYTES = 2**26


@contextmanager
def open_seekable(path: Path, *, max_bytes: int | None = None) -> Iterator[BinaryIO]:
    """Open a file for reading bytes at any position; a compressed one is decompressed first.

    Args:
        path: of the file.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        OSError, DamagedFileError, DecompressedSizeError: see `open_for_reading`.
    """
    with open_for_reading(path, max_bytes=max_bytes) as file:
        if file.seekable():
            yield file
            return
        with tempfile.SpooledTemporaryFile(max_size=MEMORY_BYTES) as copy:
            copyfileobj(file, copy, 2**20)
            copy.seek(0)
            yield copy  # type: ignore[misc]
