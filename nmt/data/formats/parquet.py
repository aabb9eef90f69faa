"""Parquet files, which need the optional package pyarrow."""

from collections.abc import Iterator
from pathlib import Path

from nmt.config import Corpus
from nmt.data.compression import open_seekable
from nmt.data.formats.json_lines import texts_of
from nmt.data.formats.text_pair import TextPair
from nmt.errors import InputError

_BATCH_ROWS = 4096


def read_parquet(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the pairs of a Parquet file, a batch of rows at a time.

    Args:
        path: of the file.
        corpus: its option `columns` applies; dots lead into structs.
        languages: of the source and the target, which are the columns by default.
        max_bytes: as in `open_for_reading`.

    Raises:
        InputError: pyarrow is not installed, the file is not Parquet, or a row lacks a text.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise InputError(
            f"{path}: needs pyarrow, which is not installed.",
            hint="Run pip install 'nmt[parquet]'.",
        ) from error
    number = 0
    try:
        with open_seekable(path, max_bytes=max_bytes) as content:
            file = parquet.ParquetFile(content)
            top_level = None
            if corpus.columns:
                names = set(file.schema_arrow.names)
                top_level = [
                    column if column in names else column.split(".")[0] for column in corpus.columns
                ]
            for batch in file.iter_batches(batch_size=_BATCH_ROWS, columns=top_level):
                for record in batch.to_pylist():
                    number += 1
                    place = f"{path}: row {number}"
                    source, target = texts_of(record, corpus.columns, languages, place=place)
                    yield TextPair(source, target, number)
    except (pyarrow.ArrowException, OSError) as error:
        raise InputError(
            f"{path}: must be a Parquet file, but cannot be read: {error}",
            hint="Replace it with an intact copy.",
        ) from error
