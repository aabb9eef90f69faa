"""Two text files, where line N of one is the translation of line N of the other."""

import stat
from collections.abc import Iterator
from pathlib import Path

from nmt.data.compression import SUFFIXES
from nmt.data.formats.text_pair import TextPair
from nmt.data.lines import read_parallel
from nmt.errors import InputError


def find_stem_files(stem: Path, languages: tuple[str, str], *, key: str) -> list[Path]:
    """Return the source file and the target file with a common stem, perhaps compressed.

    Args:
        stem: the path of both files without the language suffix.
        languages: the suffixes of the two files, without the dot.
        key: the configuration key that names the corpus.

    Raises:
        InputError: a file is missing, or is not a regular file.
    """
    try:
        return [find_file(stem.parent / f"{stem.name}.{language}") for language in languages]
    except InputError as error:
        for language in languages:
            shorter = stem.with_name(stem.name.removesuffix(f".{language}"))
            if shorter != stem and stem.is_file():
                raise InputError(
                    f"{key}: {stem}: must be the common path of two files, without the language "
                    "suffix, but is one of the files.",
                    hint=f"Write {key}: {shorter}",
                ) from error
        raise InputError(f"{key}: {error}", hint=error.hint) from error


def find_file(path: Path) -> Path:
    """Return `path` if it exists, else `path` with the suffix of a compression.

    Raises:
        InputError: none of these exists, or it is not a regular file.
    """
    for candidate in (path, *(path.with_name(path.name + suffix) for suffix in SUFFIXES)):
        if is_existing_file(candidate):
            return candidate
    raise InputError(
        f"{path}: must be a file, but neither {path.name} nor a compressed {path.name}"
        f"{SUFFIXES[0]} exists.",
        hint=f"Relative paths start from the current directory, {Path.cwd()}.",
    )


def is_existing_file(path: Path) -> bool:
    """Return whether a path exists.

    Raises:
        InputError: it exists, but cannot be read twice, as preprocessing needs.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    if stat.S_ISDIR(mode):
        raise InputError(
            f"{path}: must be a file, but is a directory.",
            hint="Name another corpus, or move the directory away.",
        )
    if not stat.S_ISREG(mode):
        raise InputError(
            f"{path}: must be a regular file, because it is read more than once, but is a pipe or "
            "a device.",
            hint="Write its content to a file first.",
        )
    return True


def read_text_files(
    source: Path, target: Path, *, encoding: str, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the line pairs of two text files.

    Raises:
        InputError: as `nmt.data.lines.read_parallel`.
    """
    pairs = read_parallel(source, target, encoding=encoding, max_bytes=max_bytes)
    for number, (source_text, target_text) in enumerate(pairs, start=1):
        yield TextPair(source_text, target_text, number)
