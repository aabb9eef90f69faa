"""Reading a corpus, in whatever format it is."""

from collections.abc import Iterator
from pathlib import Path

from nmt.config import Corpus
from nmt.data.compression import without_compression_suffix
from nmt.data.formats.json_lines import read_json_lines
from nmt.data.formats.moses import read_moses
from nmt.data.formats.parquet import read_parquet
from nmt.data.formats.tables import read_table
from nmt.data.formats.text_files import (
    find_file,
    find_stem_files,
    is_existing_file,
    read_text_files,
)
from nmt.data.formats.text_pair import TextPair
from nmt.data.formats.tmx import read_tmx
from nmt.data.formats.wmt import find_sgm_files, read_sgm, read_wmt_xml
from nmt.errors import InputError

__all__ = ["TextPair", "corpus_files", "read_corpus"]

_SUFFIXES = (
    ".tsv",
    ".csv",
    ".txt",
    ".jsonl",
    ".ndjson",
    ".parquet",
    ".tmx",
    ".zip",
    ".sgm",
    ".xml",
)


def corpus_files(corpus: Corpus, languages: tuple[str, str], *, key: str) -> list[Path]:
    """Return the files that a corpus is read from, in a fixed order.

    Args:
        corpus: as configured.
        languages: of the source and the target.
        key: the configuration key that names the corpus, for error messages.

    Raises:
        InputError: a file is missing, or cannot be read twice.
    """
    try:
        if corpus.path is None:
            assert corpus.source and corpus.target
            return [find_file(corpus.source), find_file(corpus.target)]
        format_ = _format(corpus.path)
        if format_ == ".sgm":
            return find_sgm_files(corpus.path, languages)
        if format_ and (is_existing_file(corpus.path) or not _is_stem(corpus.path, languages)):
            return [find_file(corpus.path)]
    except InputError as error:
        raise InputError(f"{key}: {error}", hint=error.hint) from error
    return find_stem_files(corpus.path, languages, key=key)


def _format(path: Path) -> str:
    """Return the suffix that names the format of a file; empty for two text files."""
    suffix = without_compression_suffix(path).suffix.lower()
    return suffix if suffix in _SUFFIXES else ""


def _is_stem(path: Path, languages: tuple[str, str]) -> bool:
    return any(path.parent.glob(f"{path.name}.{languages[0]}*"))


def read_corpus(
    corpus: Corpus, languages: tuple[str, str], *, key: str, max_bytes: int | None = None
) -> Iterator[TextPair]:
    """Yield the pairs of a corpus; no text contains a line break.

    Args:
        corpus: as configured.
        languages: of the source and the target.
        key: as in `corpus_files`.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: a file is missing, damaged, or not what its suffix says.
    """
    first, *others = corpus_files(corpus, languages, key=key)
    encoding = corpus.encoding
    if others:
        read = read_sgm if _format(first) == ".sgm" else read_text_files
        return read(first, others[0], encoding=encoding, max_bytes=max_bytes)
    match _format(first):
        case ".jsonl" | ".ndjson":
            return read_json_lines(first, corpus, languages, max_bytes=max_bytes)
        case ".parquet":
            return read_parquet(first, corpus, languages, max_bytes=max_bytes)
        case ".tmx":
            return read_tmx(first, corpus, languages, max_bytes=max_bytes)
        case ".zip":
            return read_moses(first, corpus, languages, max_bytes=max_bytes)
        case ".xml":
            return read_wmt_xml(first, corpus, languages, max_bytes=max_bytes)
        case _:
            return read_table(first, corpus, languages, max_bytes=max_bytes)
