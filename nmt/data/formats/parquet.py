"""Parquet files with the texts of a pair in two columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nmt.data.compression import DecompressedSizeError
from nmt.data.formats.keys import find_keys, text_at
from nmt.data.formats.seekable import open_seekable
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.errors import InputError

BATCH_ROWS = 1_000


def read_parquet(
    path: Path,
    languages: tuple[str, str],
    *,
    columns: tuple[str, str] | None = None,
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the pairs of a Parquet file, one per row.

    Args:
        path: of the file.
        languages: of the source and the target.
        columns: the columns of both texts, see `find_keys`.
        max_bytes: the most bytes that the file may decompress to; None: any number.

    Raises:
        OSError: the file cannot be read.
        InputError: pyarrow is not installed, the file is damaged, or a row lacks a text.
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise InputError(
            f"{path}: reading Parquet needs pyarrow, which is not installed.",
            hint="Install it: pip install 'nmt[parquet]'",
        ) from error
    number = 0
    try:
        with open_seekable(path, max_bytes=max_bytes) as file:
            parquet = ParquetFile(file)
            _check_size(parquet.metadata, path, max_bytes)
            keys = find_keys(_names(parquet.schema_arrow), languages, columns, str(path))
            names = sorted({".".join(key) for key in keys})
            for batch in parquet.iter_batches(batch_size=BATCH_ROWS, columns=names):
                for row in batch.to_pylist():
                    number += 1
                    location = f"{path}: row {number}"
                    source, target = (one_line(text_at(row, key, location)) for key in keys)
                    yield TextPair(source, target, number)
    except (ArrowException, UnicodeDecodeError, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # of the operating system; others are errors of decompression
        raise InputError(
            f"{path}: must be a complete Parquet file, but is damaged after row {number} "
            f"({str(error).splitlines()[0]}).",
            hint="Replace it with an intact copy.",
        ) from error


def _names(fields: Any) -> dict[str, Any]:
    """Return the names of fields, with the names inside their structs."""
    return {
        field.name: _names(field.type) if hasattr(field.type, "names") else None for field in fields
    }


def _check_size(metadata: Any, path: Path, max_bytes: int | None) -> None:
    """Raise an error if the row groups decompress to too many bytes."""
    sizes = (metadata.row_group(group).total_byte_size for group in range(metadata.num_row_groups))
    if max_bytes is not None and sum(sizes) > max_bytes:
        raise DecompressedSizeError(str(path), max_bytes)
