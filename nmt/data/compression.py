"""Files that may be compressed: gzip, bzip2, xz and Zstandard."""

import gzip
import io
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypeVar, cast

from xopen import xopen

from nmt.errors import InputError

if TYPE_CHECKING:
    from typing_extensions import Buffer

T = TypeVar("T")


class Compression(NamedTuple):
    """A compression format.

    Attributes:
        name: of the format.
        suffix: of its files, with the dot.
        magic: a pattern of the first bytes of its files.
        command: decompresses a file to standard output.
    """

    name: str
    suffix: str
    magic: re.Pattern[bytes]
    command: str

    @property
    def key(self) -> str:
        """The name of the format in `xopen`."""
        return self.suffix.removeprefix(".")


COMPRESSIONS = (
    Compression("gzip", ".gz", re.compile(rb"\x1f\x8b"), "zcat"),
    # The first bytes of a block or of the end follow; text may begin with "BZh".
    Compression("bzip2", ".bz2", re.compile(rb"BZh[1-9](1AY&SY|\x17rE8P\x90)"), "bzcat"),
    Compression("xz", ".xz", re.compile(rb"\xfd7zXZ\x00"), "xzcat"),
    Compression("Zstandard", ".zst", re.compile(rb"\x28\xb5\x2f\xfd"), "zstdcat"),
)
SUFFIXES = tuple(compression.suffix for compression in COMPRESSIONS)
MAGIC_BYTES = 10
"""How many bytes of a file show its compression."""


class DamagedFileError(InputError):
    """A compressed file cannot be decompressed to its end.

    Args:
        path: of the file.
        reason: what must be and what is, without the path.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}", hint="Replace it with an intact copy.")
        self.reason = reason

    def at(self, location: str) -> InputError:
        """Return the error with a location, such as `FILE:LINE`, instead of the path."""
        return InputError(f"{location}: {self.reason}", hint=self.hint)


class DecompressedSizeError(InputError):
    """A file decompresses to more bytes than are allowed.

    Args:
        name: of the file.
        max_bytes: how many are allowed.
    """

    def __init__(self, name: str, max_bytes: int) -> None:
        super().__init__(
            f"{name}: must decompress to at most {max_bytes / 1e9:g} GB "
            "(data.max_decompressed_gb), but is larger.",
            hint="Raise the limit if the file is what it should be.",
        )


def compression_of_content(start: bytes) -> Compression | None:
    """Return the compression of a file that begins with `start`; None if it has none."""
    return next((format_ for format_ in COMPRESSIONS if format_.magic.match(start)), None)


def compression_of_name(path: Path) -> Compression | None:
    """Return the compression that the suffix of a file to be written names; None if it has none."""
    return next((format_ for format_ in COMPRESSIONS if format_.suffix == path.suffix), None)


def without_compression_suffix(path: Path) -> Path:
    """Return a path without the suffix of a compression, if it has one."""
    return path.with_suffix("") if compression_of_name(path) else path


def open_for_reading(path: Path, *, max_bytes: int | None = None) -> BinaryIO:
    """Open a file for reading bytes; its content decides whether it is decompressed.

    The file is opened once, so it may be a pipe. If it is decompressed, the result has no file
    descriptor.

    Args:
        path: of the file.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        OSError: the file cannot be opened.
        DamagedFileError: while reading: the file is cut or damaged.
        DecompressedSizeError: while reading: the file decompresses to more bytes.
    """
    file = path.open("rb")
    try:
        compression = compression_of_content(file.peek(MAGIC_BYTES))
        if compression is None:
            return file
        reader = _DecompressingReader(path, file, compression, max_bytes)
    except BaseException:
        file.close()
        raise
    return io.BufferedReader(reader, buffer_size=2**17)


def open_for_writing(path: Path) -> BinaryIO:
    """Open a file for writing bytes; its suffix decides whether it is compressed."""
    if compression_of_name(path) is None:
        return path.open("wb")
    opened: BinaryIO = xopen(path, "wb", threads=0)
    return opened


class _DecompressingReader(io.RawIOBase):
    """The content of a compressed file."""

    def __init__(
        self, path: Path, file: io.BufferedReader, compression: Compression, max_bytes: int | None
    ) -> None:
        self._path = path
        self._file = file
        self._compression = compression
        self._max_bytes = max_bytes
        self._count = 0
        self._content: BinaryIO = self._checked(self._open)

    def _open(self) -> BinaryIO:
        if self._compression.key == "gz":
            # Other libraries lose the content before damage, and so its line number.
            return cast(BinaryIO, gzip.GzipFile(fileobj=self._file))
        opened: BinaryIO = xopen(self._file, "rb", threads=0, format=self._compression.key)
        return opened

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer") -> int:
        view = memoryview(buffer)
        # One read at a time, so that the content before damage is read.
        chunk: bytes = self._checked(lambda: self._content.read1(len(view)))  # type: ignore[attr-defined]
        view[: len(chunk)] = chunk
        self._count += len(chunk)
        if self._max_bytes is not None and self._count > self._max_bytes:
            raise DecompressedSizeError(str(self._path), self._max_bytes)
        return len(chunk)

    def close(self) -> None:
        with suppress(Exception):  # it is damaged, which reading has reported
            self._content.close()
        self._file.close()
        super().close()

    def _checked(self, action: Callable[[], T]) -> T:
        try:
            return action()
        except Exception as error:  # every library has errors of its own for damaged content
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise DamagedFileError(
                self._path,
                f"must be a complete {self._compression.name} file, but is damaged here ({error}).",
            ) from error
