"""Compressed files."""

import bz2
import gzip
import io
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest
from xopen import xopen

from nmt.data.compression import DamagedFileError, open_for_reading, open_for_writing
from nmt.errors import InputError

CONTENT = b"".join(b"line %d\n" % number for number in range(2_000))


def _zstd(content: bytes) -> bytes:
    buffer = io.BytesIO()
    with xopen(buffer, "wb", threads=0, format="zst") as file:
        file.write(content)
        file.flush()
    return buffer.getvalue()


FORMATS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": _zstd,
}
NAMES = {"gz": "gzip", "bz2": "bzip2", "xz": "xz", "zst": "Zstandard"}
each_format = pytest.mark.parametrize("suffix", FORMATS)


@each_format
def test_the_content_decides_whether_a_file_is_decompressed(tmp_path: Path, suffix: str):
    path = tmp_path / "text"
    path.write_bytes(FORMATS[suffix](CONTENT))
    with open_for_reading(path) as file:
        assert file.read() == CONTENT
    plain = tmp_path / f"plain.{suffix}"
    plain.write_bytes(b"BZh and other text\n")
    with open_for_reading(plain) as file:
        assert list(file) == [b"BZh and other text\n"]


@each_format
def test_the_suffix_decides_whether_a_file_is_compressed(tmp_path: Path, suffix: str):
    path = tmp_path / f"text.{suffix}"
    with open_for_writing(path) as file:
        file.write(CONTENT)
    assert len(path.read_bytes()) < len(CONTENT) / 2
    with open_for_reading(path) as file:
        assert file.readlines() == CONTENT.splitlines(keepends=True)


@each_format
def test_a_cut_file_is_an_error_that_names_the_format(tmp_path: Path, suffix: str):
    path = tmp_path / f"text.{suffix}"
    path.write_bytes(FORMATS[suffix](CONTENT)[:-5])
    with pytest.raises(DamagedFileError) as error, open_for_reading(path) as file:
        file.read()
    assert error.value.render().startswith(
        f"{path}: must be a complete {NAMES[suffix]} file, but is damaged here ("
    )
    assert error.value.hint == "Replace it with an intact copy."


@each_format
def test_a_file_that_decompresses_to_too_many_bytes_is_an_error(tmp_path: Path, suffix: str):
    path = tmp_path / f"bomb.{suffix}"
    path.write_bytes(FORMATS[suffix](bytes(3_000_000)))
    with pytest.raises(InputError) as error, open_for_reading(path, max_bytes=2_000_000) as file:
        file.read()
    assert error.value.render() == (
        f"{path}: must decompress to at most 0.002 GB (data.max_decompressed_gb), but is larger. "
        "Raise the limit if the file is what it should be."
    )


@each_format
def test_an_empty_compressed_file_is_empty(tmp_path: Path, suffix: str):
    path = tmp_path / f"text.{suffix}"
    path.write_bytes(FORMATS[suffix](b""))
    with open_for_reading(path) as file:
        assert file.read() == b""
