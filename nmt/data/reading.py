"""Reading a parallel corpus in any format."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from nmt.config import Corpus
from nmt.data.compression import SUFFIXES, without_compression_suffix
from nmt.data.encodings import EncodingError
from nmt.data.formats.json_lines import read_json_lines
from nmt.data.formats.moses_zip import read_moses_zip
from nmt.data.formats.parquet import read_parquet
from nmt.data.formats.tables import read_table
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.formats.tmx import read_tmx
from nmt.data.formats.wmt_sgm import find_sgm_files, read_wmt_sgm
from nmt.data.formats.wmt_xml import read_wmt_xml
from nmt.data.lines import errors_about, find_corpus, find_file, read_parallel
from nmt.errors import InputError

__all__ = ["TextPair", "corpus_files", "read_corpus"]

Format = Literal["text", "table", "json lines", "parquet", "tmx", "zip", "sgm", "xml"]
FORMATS: dict[str, Format] = {
    ".tsv": "table",
    ".csv": "table",
    ".txt": "table",
    ".jsonl": "json lines",
    ".ndjson": "json lines",
    ".parquet": "parquet",
    ".tmx": "tmx",
    ".zip": "zip",
    ".sgm": "sgm",
    ".xml": "xml",
}
FORMATS_OF_KEYS: dict[str, tuple[Format, ...]] = {
    "columns": ("table", "json lines", "parquet"),
    "header": ("table",),
    "separator": ("table",),
    "quoted": ("table",),
    "inline_tags": ("tmx",),
    "encoding": ("text", "table", "json lines", "tmx", "zip", "sgm", "xml"),
}
"""The formats that a key of a corpus has an effect on, if it has not on all."""


class _Files(NamedTuple):
    format: Format
    paths: list[Path]


def corpus_files(corpus: Corpus, languages: tuple[str, str], *, key: str) -> list[Path]:
    """Return the files that a corpus is read from, in a fixed order.

    Args:
        corpus: its configuration.
        languages: of the source and the target, which are suffixes of text files.
        key: the configuration key that names the corpus, for error messages.

    Raises:
        InputError: a file is missing, or is not a regular file.
    """
    return _find_files(corpus, languages, key).paths


def read_corpus(
    corpus: Corpus, languages: tuple[str, str], *, key: str, max_bytes: int | None = None
) -> Iterator[TextPair]:
    """Yield the pairs of a corpus, their text as it is but for line breaks.

    Args:
        corpus: its configuration.
        languages: of the source and the target, which are suffixes of text files.
        key: the configuration key that names the corpus, for error messages.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        InputError: see `corpus_files`; or a file cannot be read as what it must be.
    """
    files = _find_files(corpus, languages, key)
    try:
        yield from _read(files, corpus, languages, max_bytes)
    except EncodingError as error:
        raise InputError(
            str(error),
            hint="Convert the file, for example with iconv, or name its encoding: "
            f"{{path: ..., encoding: {error.likely}}}.",
        ) from error
    except OSError as error:
        raise InputError(f"{files.paths[0]}: cannot be read: {error.strerror or error}.") from error


def _read(
    files: _Files, corpus: Corpus, languages: tuple[str, str], max_bytes: int | None
) -> Iterator[TextPair]:
    path = files.paths[0]
    encoding, columns = corpus.encoding, corpus.columns
    match files.format:
        case "text":
            source, target = files.paths
            lines = read_parallel(source, target, encoding=encoding, max_bytes=max_bytes)
            return (
                TextPair(one_line(source), one_line(target), number)
                for number, (source, target) in enumerate(lines, start=1)
            )
        case "table":
            return read_table(
                path,
                languages,
                columns=columns,
                header=corpus.header,
                separator=corpus.separator,
                quoted=corpus.quoted,
                encoding=encoding,
                max_bytes=max_bytes,
            )
        case "json lines":
            return read_json_lines(
                path, languages, columns=columns, encoding=encoding, max_bytes=max_bytes
            )
        case "parquet":
            return read_parquet(path, languages, columns=columns, max_bytes=max_bytes)
        case "tmx":
            return read_tmx(
                path,
                languages,
                inline_tags=corpus.inline_tags,
                encoding=encoding,
                max_bytes=max_bytes,
            )
        case "zip":
            return read_moses_zip(path, languages, encoding=encoding, max_bytes=max_bytes)
        case "sgm":
            source, target = files.paths
            return read_wmt_sgm(source, target, encoding=encoding, max_bytes=max_bytes)
        case "xml":
            return read_wmt_xml(path, languages, encoding=encoding, max_bytes=max_bytes)


def _find_files(corpus: Corpus, languages: tuple[str, str], key: str) -> _Files:
    try:
        if corpus.path is not None:
            files = _find_path(corpus.path, languages, key)
        else:
            assert corpus.source is not None and corpus.target is not None
            with errors_about(key):
                files = _find_named(corpus.source, corpus.target)
    except OSError as error:
        raise InputError(f"{key}: {corpus}: cannot be read: {error.strerror}.") from error
    with errors_about(key):
        _check_keys(corpus, files.format)
    return files


def _check_keys(corpus: Corpus, format_: Format) -> None:
    """Raise an error if a key is set that has no effect."""
    for name, formats in FORMATS_OF_KEYS.items():
        is_set = getattr(corpus, name) != Corpus.model_fields[name].default
        if is_set and format_ not in formats:
            suffixes = [suffix for suffix, format_ in FORMATS.items() if format_ in formats]
            raise InputError(
                f"{corpus}: must not have {name}, which only {', '.join(suffixes)} files have.",
                hint=f"Remove {name}.",
            )


def _format_of(path: Path) -> Format:
    """Return the format that the suffix of a file names; `text` if it names none."""
    return FORMATS.get(without_compression_suffix(path).suffix.lower(), "text")


def _find_named(source: Path, target: Path) -> _Files:
    formats = {_format_of(path) for path in (source, target)}
    # A table needs no second file, so a text file may have the suffix .txt here.
    if formats == {"sgm"}:
        return _Files("sgm", [find_file(source, "a .sgm file"), find_file(target, "a .sgm file")])
    for path in (source, target):
        if _format_of(path) != "text" and without_compression_suffix(path).suffix != ".txt":
            raise InputError(
                f"{source} and {target}: must be two text files or two .sgm files, but "
                f"{path.name} is not a text file.",
                hint="Name a file that holds both languages as path.",
            )
    return _Files("text", [find_file(source), find_file(target)])


def _find_path(path: Path, languages: tuple[str, str], key: str) -> _Files:
    format_ = _format_of(path)
    if format_ == "text" or (not path.exists() and _is_stem(path, languages)):
        with errors_about(key):
            _check_stem(path, languages)
        return _Files("text", list(find_corpus(path, languages, key=key)))
    with errors_about(key):
        file = find_file(path, f"a {without_compression_suffix(path).suffix} file")
        if format_ == "sgm":
            return _Files("sgm", list(find_sgm_files(file, languages)))
        return _Files(format_, [file])


def _is_stem(path: Path, languages: tuple[str, str]) -> bool:
    """Return whether a path is the common path of text files."""
    return any(
        path.with_name(f"{path.name}.{languages[0]}{suffix}").exists() for suffix in ("", *SUFFIXES)
    )


def _check_stem(path: Path, languages: tuple[str, str]) -> None:
    name = without_compression_suffix(path).name
    suffix = f"the suffix {path.suffix}" if path.suffix else "no suffix"
    one_of_two = any(name.endswith(f".{language}") for language in languages)
    if path.is_file() and not one_of_two and not _is_stem(path, languages):
        raise InputError(
            f"{path}: must be the common path of two text files, or a file whose suffix names its "
            f"format, but is a file with {suffix}.",
            hint=f"Convert it, or rename it if it is one of {', '.join(FORMATS)}. Two text files "
            "are named {source: FILE, target: FILE}.",
        )
    if path.is_dir() and not _is_stem(path, languages):
        raise InputError(
            f"{path}: must be a file or the common path of two, but is a directory.",
            hint="Name the files in it, in a list if they are several.",
        )
